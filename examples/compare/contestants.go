package main

import (
	"regexp"
	"sync"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/dlclark/regexp2/v2"
	"github.com/jdkato/prose/v2"

	"github.com/reckon-dev/reckon/figures"
)

// contestant reads documents and returns how many things it found in them.
type contestant struct {
	name  string
	read  func(docs []string) int
	times int  // how often it reads each document
	most  int  // how many of them, 0 for all: a tagger is too slow for more than a few
	whole bool // reads all at once: goroutines have to share out something
}

// pattern is what one would write in the place of a library: a hedge and a number.
const pattern = `(?i)\b(?:(?:at least|more than|about|some|nearly|as many as|up to|around|an estimated|over|fewer than|roughly|almost|close to|no fewer than) )?` +
	`(?:\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?dozens?|hundreds?|thousands?|scores|several)\b`

func contestants() ([]contestant, error) {
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil, err
	}
	re2, err := regexp2.Compile(pattern)
	if err != nil {
		return nil, err
	}
	x, err := figures.New()
	if err != nil {
		return nil, err
	}
	model := prose.ModelFromData("en") // loads its tagger once
	one, two, three := reader{x: x}, reader{x: x}, reader{x: x}
	return []contestant{
		{"uax29/v2: words", segment, 1, 0, false},
		{"regexp: one pattern", func(docs []string) (n int) {
			for _, d := range docs {
				n += len(re.FindAllStringIndex(d, -1))
			}
			return n
		}, 1, 0, false},
		{"regexp2/v2: one pattern", func(docs []string) (n int) {
			for _, d := range docs {
				for m, err := re2.FindStringMatch(d); m != nil && err == nil; m, err = re2.FindNextMatch(m) {
					n++
				}
			}
			return n
		}, 1, 0, false},
		{"prose/v2: tokens, tags", func(docs []string) int {
			return tag(docs, prose.UsingModel(model), prose.WithSegmentation(false), prose.WithExtraction(false))
		}, 1, 10, false},
		{"prose/v2: tokens, tags, sentences, names", func(docs []string) int { return tag(docs, prose.UsingModel(model)) }, 1, 3, false},
		{"reckon: tokens, sentences, numerals, hedges", one.numbers, 1, 0, false},
		{"reckon: figures", one.figures, 1, 0, false},
		{"uax29/v2: all documents on one goroutine", segment, 1, 0, true},
		{"uax29/v2: all documents on each of two", both(segment, segment), 2, 0, true},
		{"reckon: figures, all documents on one goroutine", one.figures, 1, 0, true},
		{"reckon: figures, all documents on each of two", both(two.figures, three.figures), 2, 0, true},
	}, nil
}

func segment(docs []string) (n int) {
	for _, d := range docs {
		for it := words.FromString(d); it.Next(); {
			n++
		}
	}
	return n
}

func tag(docs []string, opts ...prose.DocOpt) (n int) {
	for _, d := range docs {
		if doc, err := prose.NewDocument(d, opts...); err == nil {
			n += len(doc.Tokens())
		}
	}
	return n
}

// reader reuses one slice, as a program that writes its results out would.
type reader struct {
	x   *figures.Extractor
	dst []figures.Figure
}

func (r *reader) numbers(docs []string) (n int) {
	for _, d := range docs {
		for range r.x.Numbers(d) {
			n++
		}
	}
	return n
}

func (r *reader) figures(docs []string) (n int) {
	for _, d := range docs {
		r.dst, _ = r.x.Append(r.dst[:0], d) // only a rule of the user's can fail, and there is none
		n += len(r.dst)
	}
	return n
}

// both reads the documents on two goroutines, all of them on each. How near it comes to twice the speed of one depends on
// the machine as well: the floor tells how near that lets anything come.
func both(a, b func(docs []string) int) func(docs []string) int {
	return func(docs []string) (n int) {
		var wg sync.WaitGroup
		wg.Go(func() { n = a(docs) })
		m := b(docs)
		wg.Wait()
		return n + m
	}
}
