package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/reckon-dev/reckon/figures"
)

func Example() {
	err := read(strings.NewReader(`{"id":"oram-1","text":"At least 14 miners died in Oram on Monday."}
{"id":"oram-2","text":"Rebels freed six teachers; dozens are missing."}
`), os.Stdout)
	fmt.Println(err)
	// Output:
	// oram-1: "At least 14 miners" miner killed 14..16
	// oram-2: "six teachers" teacher released 6
	// oram-2: "dozens" teacher missing 24..99
	// <nil>
}

func TestBadLineIsNamed(t *testing.T) {
	err := read(strings.NewReader("{\"text\":\"It rained.\"}\n{\"title\":\"no text\"}\n"), io.Discard)
	var bad *figures.InputError
	assert.ErrorAs(t, err, &bad)
	assert.ErrorContains(t, err, "line 2: ")
}
