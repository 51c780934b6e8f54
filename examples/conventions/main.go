// Command conventions prints, as a table in Markdown, what every built-in profile makes of common expressions, beside
// what published codebooks and data make of them.
//
//	go run ./examples/conventions                      to the terminal
//	go run ./examples/conventions -into README.md      between the marks of a file
//
// The expressions and what is published about them stand in published.tsv; what the profiles make of them is read by the
// library each time.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

//go:generate go run . -into ../../README.md

//go:embed published.tsv
var published string

// The marks between which a file holds the table.
const (
	begin = "<!-- conventions: written by go generate ./examples/conventions -->\n"
	end   = "<!-- conventions end -->\n"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main with its surroundings handed in; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("conventions", flag.ContinueOnError)
	flags.SetOutput(stderr)
	into := flags.String("into", "", "put the table between the marks of this `file`")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	table, err := markdown(published)
	if err == nil && *into == "" {
		_, err = io.WriteString(stdout, table)
	} else if err == nil {
		err = replace(*into, table)
	}
	if err != nil {
		fmt.Fprintln(stderr, "conventions:", err)
		return 2
	}
	return 0
}

// replace puts the table between the marks of a file.
func replace(file, table string) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, opened := strings.Cut(string(b), begin)
	_, after, closed := strings.Cut(rest, end)
	if !opened || !closed {
		return fmt.Errorf("%s has no marks; write a line %q and a line %q where the table shall stand", file, strings.TrimSpace(begin), strings.TrimSpace(end))
	}
	return os.WriteFile(file, []byte(before+begin+table+end+after), 0o644)
}

// columns are the profiles in the order of the table. Of the first the estimate is shown too; the others are told apart
// by what they record.
var columns = []string{"default", "wide", "literal", "min", "max", "acled", "idmc", "ucdp-like"}

const ranged = 2

// markdown makes the table.
func markdown(published string) (string, error) {
	var readers []*figures.Extractor
	head, rule := "| words | entailed |", "| --- | --- |"
	for _, name := range columns {
		p, err := units.LoadProfile(name)
		if err != nil {
			return "", err
		}
		x, err := figures.New(figures.WithProfile(p))
		if err != nil {
			return "", err
		}
		readers = append(readers, x)
		head += " `" + name + "` |"
		rule += " --- |"
	}
	var b strings.Builder
	b.WriteString(head + " published |\n" + rule + " --- |\n")
	for line := range strings.Lines(published) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		words, elsewhere, _ := strings.Cut(line, "\t")
		row := "| " + words + " |"
		for i, x := range readers {
			q, err := quantity(x, words)
			if err != nil {
				return "", err
			}
			if i == 0 {
				row += " " + ends(q.Entails) + " |"
			}
			row += " " + cell(q, i < ranged) + " |"
		}
		b.WriteString(row + " " + elsewhere + " |\n")
	}
	return b.String(), nil
}

// quantity reads an expression in a sentence of its own.
func quantity(x *figures.Extractor, words string) (units.Quantity, error) {
	sentence := strings.ToUpper(words[:1]) + words[1:] + " died."
	d, err := x.Extract(sentence)
	if err != nil {
		return units.Quantity{}, err
	}
	if len(d.Figures) != 1 {
		return units.Quantity{}, fmt.Errorf("%q holds %d figures, not one", sentence, len(d.Figures))
	}
	return d.Figures[0].Number.Quantity, nil
}

// cell is what a profile records for a quantity: the point, or the estimate where it has none; with the estimate behind
// the point if that is wanted and wider.
func cell(q units.Quantity, estimate bool) string {
	switch e := ends(q.Estimate); {
	case !q.HasPoint:
		return e
	case estimate && e != number(q.Point):
		return number(q.Point) + " (" + e + ")"
	}
	return number(q.Point)
}

// ends prints a range, an open end as words.
func ends(r units.Range) string {
	lo, is := r.Low()
	hi, closed := r.High()
	switch {
	case !is && !closed:
		return "–"
	case !closed:
		return number(lo) + " up"
	case lo == hi:
		return number(lo)
	}
	return number(lo) + "–" + number(hi)
}

// number prints a count with commas.
func number(v float64) string {
	s := fmt.Sprintf("%.0f", v)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
