package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

const usage = `extract prints the figures of people in news text.

usage: extract [flags] [file ...]

Files are read in turn; without any, or for "-", the standard input.

  -input text|jsonl         a file is one text (default), or JSON Lines:
                            one {"id", "text", ...} a line
  -format table|json|jsonl  a table to read (default), indented JSON,
                            or one line of JSON a document
  -profile NAME|FILE.tsv    the numbers behind vague words (default "default")
  -units people|persons|all which units are counted as people
  -singulars                take "a soldier" as a figure even if nothing is said
                            to have happened to the soldier
  -numbers                  print every numeral instead, before any is judged

With -input jsonl the other fields of a line come out under "meta". A line that
cannot be read is reported and left out; the rest goes on, and the exit status
is 1. It is 2 if a file, a flag or a profile is wrong.

examples:
  extract article.txt
  curl -s https://example.org/feed.txt | extract -format json
  extract -input jsonl -format jsonl articles.jsonl > figures.jsonl
  extract -input jsonl -format jsonl -profile acled articles.jsonl |
    jq -c 'select(.tally[].outcome == "killed") | .id'
`

// errHelp asks for the usage, which is not a mistake.
var errHelp = errors.New("help wanted")

// options is the command line, checked.
type options struct {
	input     string // text or jsonl
	format    string // table, json or jsonl
	profile   string
	units     string
	singulars bool
	numbers   bool
	files     []string // never empty; "-" is the standard input
}

// parseOptions reads the command line. Flags may stand behind file names, as
// people put them there; "--" ends them.
func parseOptions(args []string) (*options, error) {
	o := &options{}
	fs := flag.NewFlagSet("extract", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.input, "input", "text", "")
	fs.StringVar(&o.format, "format", "table", "")
	fs.StringVar(&o.profile, "profile", "default", "")
	fs.StringVar(&o.units, "units", "people", "")
	fs.BoolVar(&o.singulars, "singulars", false, "")
	fs.BoolVar(&o.numbers, "numbers", false, "")
	for {
		if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
			return nil, errHelp
		} else if err != nil {
			return nil, fmt.Errorf("%w; extract -h lists the flags", err)
		}
		rest := fs.Args()
		if len(rest) == 0 {
			break
		}
		if n := len(args) - len(rest); n > 0 && args[n-1] == "--" {
			o.files = append(o.files, rest...)
			break
		}
		o.files, args = append(o.files, rest[0]), rest[1:]
	}
	if len(o.files) == 0 {
		o.files = []string{"-"}
	}
	for _, choice := range []struct{ flag, value, known string }{
		{"input", o.input, "text jsonl"},
		{"format", o.format, "table json jsonl"},
		{"units", o.units, "people persons all"},
	} {
		if !oneOf(choice.value, choice.known) {
			return nil, fmt.Errorf("-%s %q is none of: %s", choice.flag, choice.value, choice.known)
		}
	}
	return o, nil
}

func oneOf(s, known string) bool {
	for _, k := range strings.Fields(known) {
		if s == k {
			return true
		}
	}
	return false
}

// extractor builds what the flags ask for.
func (o *options) extractor() (*figures.Extractor, error) {
	profile, err := loadProfile(o.profile)
	if err != nil {
		return nil, err
	}
	counted := map[string]figures.Units{
		"people":  figures.UnitsPeople,
		"persons": figures.UnitsPersons,
		"all":     figures.UnitsAll,
	}
	opts := []figures.Option{figures.WithProfile(profile), figures.WithUnits(counted[o.units])}
	if o.singulars {
		opts = append(opts, figures.WithSingulars())
	}
	return figures.New(opts...)
}

// loadProfile takes the name of a built-in profile, or the path of a table,
// which is told by its ending.
func loadProfile(name string) (*units.Profile, error) {
	if !strings.EqualFold(filepath.Ext(name), ".tsv") {
		return units.LoadProfile(name)
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return units.ParseProfile(name, f)
}
