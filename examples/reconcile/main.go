// Command reconcile compares what several reports of one event say: which of their totals agree, which was revised by a
// later one, and which contradict each other, with source and time of each.
//
//	reconcile ferry.jsonl
//	reconcile -profile acled monday.txt tuesday.txt
//
// A file that ends in .jsonl holds one report a line, {"id", "date", "text"}; any other is one undated report.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

func main() {
	profile := flag.String("profile", "default", "the numbers behind vague words")
	singulars := flag.Bool("singulars", false, `count "the driver was killed" as one`)
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: reconcile [-profile NAME] [-singulars] file ...")
		os.Exit(2)
	}
	if err := run(os.Stdout, *profile, *singulars, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "reconcile:", err)
		os.Exit(1)
	}
}

// run reads the reports of all files and writes what they come to.
func run(w io.Writer, profile string, singulars bool, files []string) error {
	p, err := units.LoadProfile(profile)
	if err != nil {
		return err
	}
	options := []figures.Option{figures.WithProfile(p)}
	if singulars {
		options = append(options, figures.WithSingulars())
	}
	x, err := figures.New(options...)
	if err != nil {
		return err
	}
	var docs []*figures.Document
	for _, name := range files {
		more, err := read(x, name)
		if err != nil {
			return err
		}
		docs = append(docs, more...)
	}
	for i, t := range figures.Reconcile(docs) {
		if i > 0 {
			fmt.Fprintln(w)
		}
		if err := writeThread(w, docs, &t); err != nil {
			return err
		}
	}
	return nil
}

// read extracts the reports of one file.
func read(x *figures.Extractor, name string) ([]*figures.Document, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	if filepath.Ext(name) != ".jsonl" {
		d, err := x.Extract(string(data))
		d.ID = filepath.Base(name)
		return []*figures.Document{d}, err
	}
	var docs []*figures.Document
	for n, line := range bytes.Split(data, []byte("\n")) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		in, err := figures.ParseLine(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
		}
		d, err := x.Extract(in.Text)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n+1, err)
		}
		d.ID, d.Meta = in.ID, in.Meta
		docs = append(docs, d)
	}
	return docs, nil
}

// writeThread writes the claims of one outcome as a table, and under it how the total grew.
func writeThread(w io.Writer, docs []*figures.Document, t *figures.Thread) error {
	what := string(t.Outcome)
	if t.Unit != "" {
		what += ", in units of a " + string(t.Unit)
	}
	fmt.Fprintln(w, strings.ToUpper(what))
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "  date\treport\tpeople\tstanding\tsource\tperiod")
	for i := range t.Claims {
		c := &t.Claims[i]
		standing := c.Standing.String()
		if c.To >= 0 {
			standing += " " + map[figures.Standing]string{figures.StandingSame: "as", figures.StandingRevision: "of", figures.StandingConflict: "with"}[c.Standing] +
				" " + docs[t.Claims[c.To].Document].ID
		}
		fmt.Fprintf(table, "  %s\t%s\t%s\t%s\t%s\t%s\n", c.Date, docs[c.Document].ID, c.Count, standing, orDash(c.Sources), orDash(texts(c.Periods)))
	}
	if err := table.Flush(); err != nil {
		return err
	}
	var series []string
	for _, c := range t.Series() {
		if n := len(series); n == 0 || series[n-1] != c.Count.String() {
			series = append(series, c.Count.String())
		}
	}
	_, err := fmt.Fprintln(w, "  in time:", strings.Join(series, " → "))
	return err
}

func texts(phrases []figures.Phrase) []string {
	var out []string
	for _, p := range phrases {
		out = append(out, p.Text)
	}
	return out
}

func orDash(s []string) string {
	if len(s) == 0 {
		return "–"
	}
	return strings.Join(s, "; ")
}
