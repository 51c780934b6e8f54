// Command invariance measures how far the figures of a text depend on how it is set and not on what it says.
//
//	invariance testdata/golden                    the project's own cases
//	invariance -only upper,words -list 20 news.jsonl   two rewrites; the first 20 figures that differ
//
// Arguments are files of JSON Lines ({"id", "text"}), files of cases (.txt), or directories of both. Each text is read
// as it is and once more for every rewrite (quotation marks, dashes, spaces, line breaks, case, numerals in digits or
// words) that changes it. A figure stays the same if value, hedge, head noun, outcome and group of the subject do; where
// it stands is not asked. The share is that of figures that have a counterpart, in order, in the other reading.
//
// The exit status is 2 if an argument cannot be read. A figure that changes is no failure.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main with its surroundings handed in; it returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("invariance", flag.ContinueOnError)
	flags.SetOutput(stderr)
	show := flags.Int("list", 0, "list the first `N` figures of each rewrite that differ")
	only := flags.String("only", "", "the `rewrites` to try, by comma")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: invariance [-list N] [-only REWRITES] file.jsonl|cases.txt|directory ...")
		flags.PrintDefaults()
		for _, r := range rewrites {
			fmt.Fprintf(stderr, "  %-8s %s\n", r.name, r.does)
		}
	}
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return 2
	}
	chosen, err := choose(*only)
	if err != nil {
		fmt.Fprintln(stderr, "invariance:", err)
		return 2
	}
	texts, err := load(flags.Args())
	if err != nil {
		fmt.Fprintln(stderr, "invariance:", err)
		return 2
	}
	scores := measure(texts, chosen)
	for _, s := range scores {
		for _, d := range s.differ[:min(*show, len(s.differ))] {
			fmt.Fprintf(stdout, "%s\t%s\n", s.name, d)
		}
	}
	table(stdout, scores)
	return 0
}

// choose returns the rewrites named, all if none is.
func choose(names string) ([]rewrite, error) {
	if names == "" {
		return rewrites, nil
	}
	var chosen []rewrite
	for name := range strings.SplitSeq(names, ",") {
		i := slices.IndexFunc(rewrites, func(r rewrite) bool { return r.name == name })
		if i < 0 {
			return nil, fmt.Errorf("no rewrite %q; -h lists them", name)
		}
		chosen = append(chosen, rewrites[i])
	}
	return chosen, nil
}

// table prints a line for each rewrite.
func table(w io.Writer, scores []score) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "rewrite\ttexts changed\tfigures before\tafter\tthe same\tshare")
	for _, s := range scores {
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%d\t%.3f\n", s.name, s.texts, s.before, s.after, s.same, s.share())
	}
	t.Flush()
}
