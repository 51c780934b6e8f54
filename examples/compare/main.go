// Command compare measures reckon beside what else cuts, searches or tags text in Go, in one run on the same
// texts, so that the ratios hold on any machine:
//
//	go run . [-corpus DIR] [-time 1s]
//
// The first row, word segmentation by clipperhouse/uax29/v2, is the floor: a program that reads words cannot do
// with much less work. Every other row stands as MB/s and as a ratio to it. Contestants take turns, and the
// best turn of each counts, which is the one that the machine's other work disturbed least.
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
	each := flag.Duration("time", time.Second, "time for each program on each text")
	flag.Parse()
	texts, err := read(*dir, os.Getenv("RECKON_BENCH_JSONL"))
	if err != nil {
		log.Fatal(err)
	}
	list, err := contestants()
	if err != nil {
		log.Fatal(err)
	}
	best := race(list, texts, *each)
	if err := table(os.Stdout, list, texts, best); err != nil {
		log.Fatal(err)
	}
}

// race returns the time of each contestant on each text: the sum over its pieces, a document each, of the best
// turn at each. In each round everyone reads once who has time left, so that all meet the same disturbances, and
// turns are so short that some meet none.
func race(list []contestant, texts []text, each time.Duration) [][]time.Duration {
	sum := make([][]time.Duration, len(list))
	for i := range sum {
		sum[i] = make([]time.Duration, len(texts))
	}
	for k := range texts {
		best := make([][]time.Duration, len(list))
		used := make([]time.Duration, len(list))
		for going := true; going; {
			going = false
			for i := range list {
				if best[i] == nil || used[i] < each {
					used[i] += list[i].turn(&best[i], texts[k])
					going = true
				}
			}
		}
		for i := range list {
			for _, d := range best[i] {
				sum[i][k] += d
			}
		}
	}
	return sum
}

// turn reads a text once and keeps the best time of each piece in best. It returns the time of all.
func (c *contestant) turn(best *[]time.Duration, t text) (all time.Duration) {
	for i, piece := range c.pieces(&t) {
		start := time.Now()
		c.read(piece)
		d := time.Since(start)
		all += d
		if i == len(*best) {
			*best = append(*best, d)
		}
		(*best)[i] = min((*best)[i], d)
	}
	return all
}

// table writes MB/s and the ratio to the first contestant.
func table(w io.Writer, list []contestant, texts []text, sum [][]time.Duration) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, t := range texts {
		fmt.Fprintf(tw, "%s\t×\t", t.name)
	}
	fmt.Fprintln(tw, "  MB/s")
	speed := func(i, k int) float64 {
		n := 0
		for _, piece := range list[i].pieces(&texts[k]) {
			n += size(piece)
		}
		return float64(list[i].times*n) / sum[i][k].Seconds() / 1e6
	}
	for i := range list {
		for k := range texts {
			fmt.Fprintf(tw, "%.3g\t%.2g\t", speed(i, k), speed(i, k)/speed(0, k))
		}
		fmt.Fprintf(tw, "  %s\n", list[i].name)
	}
	return tw.Flush()
}
