// Command addrule teaches the library rules of one's own, without a change to it: my.rules is a table of patterns that are
// tried at numbers, one a line. It prints what a text says before and after, and which rules said it.
//
//	go run ./examples/addrule
//
// A rule is for what words alone cannot tell; a new hedge or verb is a line of a lexicon, see examples/addhedge. The
// format is explained at figures.WithRules. A bad line is an error with its place and advice. A rule that takes too long
// at some number is an error beside the result, which is whole but for that rule.
package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/reckon-dev/reckon/figures"
)

//go:embed my.rules
var table string

const text = `Some 40 young men were pressed into service near Tarvun.
Manifest of the ferry, PAX/148, crew/9.

KW/1410Z Flood kills 12 people in Kessara.`

func main() {
	if err := compare(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "addrule:", err)
		os.Exit(1)
	}
}

// compare prints the figures of the text without the rules and with them.
func compare(w io.Writer) error {
	mine, err := figures.New(figures.WithRules("my.rules", table))
	if err != nil {
		return err
	}
	after, err := mine.Extract(text)
	var slow *figures.RuleError
	if errors.As(err, &slow) {
		fmt.Fprintf(w, "%v\n%s\n", slow, slow.Drawing()) // the other rules' figures are there all the same
	}
	show(w, "before", figures.Extract(text))
	show(w, "after", after)
	return nil
}

func show(w io.Writer, title string, d *figures.Document) {
	for _, f := range d.Figures {
		fmt.Fprintf(w, "%-6s  %-19q  %-11s  %-9s  source %-4q  rules %v\n", title, f.Text, f.Outcome.Kind, f.Subject.Group, f.Source.Text, f.Rules)
	}
}
