package main

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/units"
)

func Example() {
	fmt.Println(compare(os.Stdout))
	// Output:
	// default   "Dozens of villagers"   entails 24..    estimate 24..99    point 24
	// default   "Several nurses"        entails 2..     estimate 3..7      point 3
	// default   "about 200 patients"    entails 1..     estimate 180..220  point 200
	// default   "up to 900"             entails 0..900  estimate 800..900  point 900
	// registry  "Dozens of villagers"   entails 24..    estimate 24..60    point 24
	// registry  "Several nurses"        entails 2..     estimate 3..9      point 3
	// registry  "about 200 patients"    entails 1..     estimate 160..240  point 160
	// registry  "up to 900"             entails 0..900  estimate 800..900  point 800
	// <nil>
}

// A row that cannot be read says where, and what to write.
func TestBadRowIsTold(t *testing.T) {
	_, err := units.ParseProfile("registry", strings.NewReader(strings.Replace(table, "3u", "3x", 1)))
	var bad *units.ProfileError
	require.ErrorAs(t, err, &bad)
	require.ErrorContains(t, err, "registry:")
}
