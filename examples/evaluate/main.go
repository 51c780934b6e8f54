// Command evaluate measures the library against right answers, field by field, and lists what is wrong.
//
//	evaluate testdata/golden                     the project's own cases
//	evaluate -errors 20 -field head mine.jsonl   your annotated text; the first 20 wrong heads
//	evaluate -json mine.jsonl                    the same numbers for a program
//
// Arguments are files of JSON Lines, files of cases (.txt), or directories of both. A line of JSON Lines is a passage
// with every figure in reading order:
//
//	{"id":"a1","text":"At least 9 guards died, police said.","figures":[{"number":[9,10],"value":9,"hedge":"at-least",
//	 "low":9,"high":null,"subject":{"text":"guards","head":"guards","implicit":false},"outcome":"killed",
//	 "modality":"asserted","source":"police","aspect":null,"part_of":null,"same_as":null,"optional":false}]}
//
// on one line. "number" is the numeral's place in characters (code points), half-open, without hedge and noun; low and
// high are what the words rule out, null for an open end; a share of people states percent; part_of and same_as count
// the passage's figures from 0. A figure marked optional is neither a miss nor a false alarm. The format of the cases is
// explained in figures/internal/golden; a field that a case does not name is not scored there.
//
// # What is measured
//
// A figure is found if its number overlaps the answer's; each answer takes the figure that overlaps it most. Fields are
// scored over the figures found. "whole" are those with value, hedge, head and outcome right, and precision and recall
// of them count what was missed and what was too much as well. "F1 marked" leaves out the usual answer (no hedge, no source,
// asserted …), which is right so often that a share says little. Links are scored as pairs; a link to a repeated
// figure counts for its first mention.
//
// The exit status is 2 if an argument or an answer cannot be read. Wrong figures are no failure.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main with its surroundings handed in; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("evaluate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	show := flags.Int("errors", 0, "list the first `N` wrong figures")
	only := flags.String("field", "", "list only those wrong in this `field`, or missed, or spurious")
	asJSON := flags.Bool("json", false, "print the scores as JSON")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: evaluate [-errors N] [-field F] [-json] file.jsonl|cases.txt|directory ...")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	fail := func(err error) int {
		fmt.Fprintln(stderr, "evaluate:", err)
		return 2
	}
	kinds := append([]string{missed, spurious}, fieldNames[:]...)
	if *only != "" && !slices.Contains(kinds, *only) {
		return fail(fmt.Errorf("-field %q is none of: %s", *only, strings.Join(kinds, " ")))
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return 2
	}
	passages, err := load(flags.Args())
	if err != nil {
		return fail(err)
	}
	s, err := evaluate(passages)
	if err != nil {
		return fail(err)
	}
	shown := 0
	for _, w := range s.wrong {
		if shown < *show && (*only == "" || *only == w.kind) {
			fmt.Fprintln(stdout, w)
			shown++
		}
	}
	report := s.table
	if *asJSON {
		report = s.json
	}
	if err := report(stdout); err != nil {
		return fail(err)
	}
	return 0
}
