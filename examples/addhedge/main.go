// Command addhedge teaches the library a hedge of one's own, without a change to it: my.lex is a table in the format of
// the built-in ones, one word or phrase a line. It prints what a sentence says before and after.
//
//	go run ./examples/addhedge
//
// A line is a phrase, its class and a cue, set apart by two blanks or more. The class is hedge.before or hedge.after, as
// the phrase stands before the number or behind it; the cue is one of units.Cues and says what the phrase does to the
// number. The numbers behind a cue stand in the profiles, see examples/addprofile. A bad line is an error with its
// place and advice.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"

	"github.com/reckon-dev/reckon/figures"
)

//go:embed my.lex
var words string

const text = "A good 300 miners were trapped. Rescuers freed 40 and rising."

func main() {
	if err := compare(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "addhedge:", err)
		os.Exit(1)
	}
}

// compare prints the figures of the text without the new words and with them.
func compare(w io.Writer) error {
	mine, err := figures.New(figures.WithLexicon("my.lex", words))
	if err != nil {
		return err
	}
	after, err := mine.Extract(text)
	if err != nil {
		return err
	}
	show(w, "before", figures.Extract(text))
	show(w, "after", after)
	return nil
}

func show(w io.Writer, title string, d *figures.Document) {
	for _, f := range d.Figures {
		q := f.Number.Quantity
		fmt.Fprintf(w, "%-6s  %-20q  hedge %-8s  entails %-4v  estimate %v\n", title, f.Text, q.Hedge, q.Entails, q.Estimate)
	}
}
