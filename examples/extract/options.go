package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

const usage = `extract prints the figures of people in news text.

usage: extract [flags] [file or directory ...]

Files are read in turn; without any, or for "-", the standard input. Of a
directory the .txt, .jsonl and .ndjson files are read, also further down, in the
order of their names.

  -input auto|text|jsonl    a file is one text, or JSON Lines: one {"id", "text",
                            ...} a line; auto (default) goes by the file's name
  -format NAME
      table                 to read on a terminal (default)
      json, jsonl           indented JSON, or one line of JSON a document
      csv                   one row a figure, for spreadsheets and data frames
      html                  one page to look at: the text marked, and a plot
      brat                  standoff annotation (.ann)
      gdelt                 counts as in GDELT's GKG: type#number#object
  -offsets bytes|runes|utf16
                            what spans count: UTF-8 bytes (default), code points
                            (Python), UTF-16 units (JavaScript); json, jsonl, csv
  -out DIR                  with -format brat: DIR gets a .txt and a .ann for each
                            document and brat's configuration
  -j N                      work on N documents at once (default 1; 0: one for
                            each processor); the output is the same
  -profile NAME|FILE.tsv    the numbers behind vague words (default "default")
  -lexicon FILE             words of your own, in the format of the built-in tables;
                            may be given several times
  -rules FILE               rules of your own, a pattern with named groups a line;
                            may be given several times
  -trace                    print on standard error what each stage found of each
                            number: stage, bytes, number, what, words, value
  -units people|persons|all which units are counted as people
  -singulars                tally "the driver was killed", which states no number,
                            as one
  -numbers                  print every numeral instead, before any is judged

With JSON Lines the other fields of a line come out under "meta". A line that
cannot be read, or a file that is no text, is reported and left out; the rest
goes on, and the exit status is 1. So is a rule that takes too long at some
number: the output is whole but for that rule. It is 2 if a file, a flag, a
profile, a lexicon or a rule is wrong; the message has the place as
FILE:LINE:COLUMN, the line, and what to write. Tables are coloured on a terminal
unless NO_COLOR is set, and as wide as it or COLUMNS says. In CSV a cell that a
spreadsheet would take for a formula begins with an apostrophe, and the column
"quoted" names it.

examples:
  extract article.txt
  extract -format html article.txt > article.html
  curl -s https://example.org/feed.txt | extract -format json
  extract -format jsonl -j 0 articles.jsonl > figures.jsonl
  extract -format csv -offsets runes archive/ > figures.csv
  extract -format jsonl -profile acled articles.jsonl |
    jq -c 'select(.tally[].outcome == "killed") | .id'
  extract -lexicon my.lex -rules my.rules -trace article.txt
`

// errHelp asks for the usage, which is not a mistake.
var errHelp = errors.New("help wanted")

// options is the command line, checked.
type options struct {
	input     string // auto, text or jsonl
	format    string // one of formatNames
	offsets   figures.Offsets
	dir       string // -out; empty: standard output
	workers   int    // at least 1
	profile   string
	units     string
	singulars bool
	numbers   bool
	trace     bool
	lexicons  []string
	rules     []string
	files     []string // never empty; "-" is the standard input
}

const formatNames = "table json jsonl csv html brat gdelt"

// parseOptions reads the command line. Flags may stand behind file names, as
// people put them there; "--" ends them.
func parseOptions(args []string) (*options, error) {
	o := &options{}
	offsets := ""
	fs := flag.NewFlagSet("extract", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.StringVar(&o.input, "input", "auto", "")
	fs.StringVar(&o.format, "format", "table", "")
	fs.StringVar(&offsets, "offsets", "bytes", "")
	fs.StringVar(&o.dir, "out", "", "")
	fs.IntVar(&o.workers, "j", 1, "")
	fs.StringVar(&o.profile, "profile", "default", "")
	fs.StringVar(&o.units, "units", "people", "")
	fs.BoolVar(&o.singulars, "singulars", false, "")
	fs.BoolVar(&o.numbers, "numbers", false, "")
	fs.BoolVar(&o.trace, "trace", false, "")
	fs.Func("lexicon", "", func(file string) error { o.lexicons = append(o.lexicons, file); return nil })
	fs.Func("rules", "", func(file string) error { o.rules = append(o.rules, file); return nil })
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
		{"input", o.input, "auto text jsonl"},
		{"format", o.format, formatNames},
		{"offsets", offsets, "bytes runes utf16"},
		{"units", o.units, "people persons all"},
	} {
		if !oneOf(choice.value, choice.known) {
			return nil, fmt.Errorf("-%s %q is none of: %s", choice.flag, choice.value, choice.known)
		}
	}
	o.offsets, _ = figures.ParseOffsets(offsets)
	return o, o.check()
}

// check refuses flags that do not go together: a flag without effect would be
// a mistake nobody notices.
func (o *options) check() error {
	switch {
	case o.workers < 0 || o.workers > 1024:
		return fmt.Errorf("-j %d: from 1 to 1024, or 0 for one worker a processor", o.workers)
	case o.offsets != figures.OffsetsBytes && !oneOf(o.format, "json jsonl csv"):
		return fmt.Errorf("-offsets goes with -format json, jsonl and csv, not %s", o.format)
	case o.dir != "" && o.format != "brat":
		return fmt.Errorf("-out goes with -format brat, not %s; send the output to a file with >", o.format)
	case o.numbers && !oneOf(o.format, "table json jsonl"):
		return fmt.Errorf("-numbers goes with -format table, json and jsonl, not %s", o.format)
	case o.numbers && o.trace:
		return errors.New("-numbers runs no stage that judges a number; -trace has nothing to tell beside it")
	case o.numbers && o.rules != nil:
		return errors.New("-numbers prints numbers before any rule is tried; leave out -rules")
	case o.trace && o.workers != 1:
		return errors.New("-trace goes with -j 1: of several documents at once the lines would be mixed")
	}
	if o.workers == 0 {
		o.workers = runtime.GOMAXPROCS(0)
	}
	return nil
}

func oneOf(s, known string) bool {
	for _, k := range strings.Fields(known) {
		if s == k {
			return true
		}
	}
	return false
}

// extractor builds what the flags ask for; trace, which may be nil, is called with what the stages find.
func (o *options) extractor(trace func(figures.TraceEvent)) (*figures.Extractor, error) {
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
	for _, t := range []struct {
		files []string
		with  func(file, text string) figures.Option
	}{{o.lexicons, figures.WithLexicon}, {o.rules, figures.WithRules}} {
		for _, file := range t.files {
			text, err := os.ReadFile(file)
			if err != nil {
				return nil, plainly(err)
			}
			opts = append(opts, t.with(file, string(text)))
		}
	}
	if trace != nil {
		opts = append(opts, figures.WithTrace(trace))
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
