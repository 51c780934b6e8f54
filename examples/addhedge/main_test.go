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
	// before  "300 miners"          hedge none      entails 300   estimate 300
	// before  "40"                  hedge none      entails 40    estimate 40
	// after   "A good 300 miners"   hedge at-least  entails 300..  estimate 300..400
	// after   "40 and rising"       hedge at-least  entails 40..  estimate 40..50
	// <nil>
}

// A line that cannot be read says where, and what to write.
func TestBadLineIsTold(t *testing.T) {
	_, err := figures.New(figures.WithLexicon("my.lex", "# my words\na good  hedge.befor  at-least\n"))
	var bad *figures.LexiconError
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "my.lex", bad.File)
	require.Equal(t, 2, bad.Line)
	require.NotEmpty(t, bad.Advice)
}
