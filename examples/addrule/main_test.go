package main

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
)

func Example() {
	fmt.Println(compare(os.Stdout))
	// Output:
	// before  "Some 40 young men"  other        man        source ""    rules []
	// before  "12 people"          killed       people     source ""    rules []
	// after   "Some 40 young men"  conscripted  man        source ""    rules [pressed]
	// after   "148"                aboard       traveller  source ""    rules [manifest]
	// after   "12 people"          killed       people     source "KW"  rules [wire]
	// <nil>
}

// A line that cannot be read says where, and what to write.
func TestBadLineIsTold(t *testing.T) {
	_, err := figures.New(figures.WithRules("my.rules", "# my rules\nmanifest  pax  (?<=PAX/)(\\d+)\n"))
	var bad *figures.RuleError
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "my.rules", bad.File)
	require.Equal(t, 2, bad.Line)
	require.NotEmpty(t, bad.Advice)
}
