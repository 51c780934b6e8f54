// Command addprofile reads texts by a counting convention of one's own. registry.tsv is its table: a few rows on the base
// of a built-in profile. No Go is needed to change it, and none but this to use it.
//
//	go run ./examples/addprofile
//	go run ./examples/extract -profile examples/addprofile/registry.tsv article.txt
//
// A profile fills in the estimate and the point; what is stated, and what the words entail, stays as it is. The
// columns are explained at the head of every table; units.ParseProfile tells a bad row with its place and advice. To start
// from a whole table, copy one of units/profiles.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

//go:embed registry.tsv
var table string

const text = "Dozens of villagers are missing. Several nurses and about 200 patients were moved; up to 900 may follow."

func main() {
	if err := compare(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "addprofile:", err)
		os.Exit(1)
	}
}

// compare prints the figures of the text under the default profile and under the table's.
func compare(w io.Writer) error {
	registry, err := units.ParseProfile("registry", strings.NewReader(table))
	if err != nil {
		return err
	}
	for _, profile := range []*units.Profile{units.DefaultProfile(), registry} {
		x, err := figures.New(figures.WithProfile(profile))
		if err != nil {
			return err
		}
		d, err := x.Extract(text)
		if err != nil {
			return err
		}
		for _, f := range d.Figures {
			q := f.Number.Quantity
			fmt.Fprintf(w, "%-8s  %-22q  entails %-6v  estimate %-8v  point %v\n", d.Profile, f.Text, q.Entails, q.Estimate, q.Point)
		}
	}
	return nil
}
