// Command compare measures reckon beside what else cuts, searches or tags text in Go, in one run on the same
// texts, so that the ratios hold on any machine:
//
//	go run . [-corpus DIR] [-rounds N]
//
// The first row, word segmentation by clipperhouse/uax29/v2, is the floor: a program that reads words cannot do
// with much less work. Every other row stands as MB/s and as a ratio to it. Contestants take turns, round after
// round, and the best round of each counts, which is the one that the machine's other work disturbed least.
// A file of documents ("text" in each line) that RECKON_BENCH_JSONL names is one more text. It is a module of
// its own so that the library's users do not have to fetch the others.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"text/tabwriter"
	"time"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("compare: ")
	dir := flag.String("corpus", "../../testdata/corpus", "directory of .txt files")
	rounds := flag.Int("rounds", 7, "rounds, of which the best counts")
	flag.Parse()
	texts, err := read(*dir, os.Getenv("RECKON_BENCH_JSONL"))
	if err != nil {
		log.Fatal(err)
	}
	list, err := contestants()
	if err != nil {
		log.Fatal(err)
	}
	best := race(list, texts, *rounds, 100*time.Millisecond)
	if err := table(os.Stdout, list, texts, best); err != nil {
		log.Fatal(err)
	}
}

// race returns the best time of each contestant on each text. A turn lasts at least least, but a slow
// contestant reads each text once.
func race(list []contestant, texts []text, rounds int, least time.Duration) [][]time.Duration {
	best := make([][]time.Duration, len(list))
	for i := range best {
		best[i] = make([]time.Duration, len(texts))
	}
	for range rounds {
		for k := range texts {
			for i, c := range list {
				docs := c.some(&texts[k])
				n, start := 0, time.Now()
				for n == 0 || time.Since(start) < least {
					c.read(docs)
					n++
				}
				if d := time.Since(start) / time.Duration(n); best[i][k] == 0 || d < best[i][k] {
					best[i][k] = d
				}
			}
		}
	}
	return best
}

// table writes MB/s and the ratio to the first contestant.
func table(w io.Writer, list []contestant, texts []text, best [][]time.Duration) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, t := range texts {
		fmt.Fprintf(tw, "%s, %d KB\t×\t", t.name, size(t.docs)>>10)
	}
	fmt.Fprintln(tw, "  MB/s")
	for i, c := range list {
		for k, t := range texts {
			speed := func(i int) float64 {
				return float64(list[i].times*size(list[i].some(&t))) / best[i][k].Seconds() / 1e6
			}
			fmt.Fprintf(tw, "%.3g\t%.2g\t", speed(i), speed(i)/speed(0))
		}
		fmt.Fprintf(tw, "  %s\n", c.name)
	}
	return tw.Flush()
}
