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
	times int // how often it reads each document
	docs  int // how many of them, 0 for all: a tagger is too slow for more than a few
	read  func(docs []string) int
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
	return []contestant{
		{"uax29/v2: words", 1, 0, segment},
		{"regexp: one pattern", 1, 0, func(docs []string) (n int) {
			for _, d := range docs {
				n += len(re.FindAllStringIndex(d, -1))
			}
			return n
		}},
		{"regexp2/v2: one pattern", 1, 0, func(docs []string) (n int) {
			for _, d := range docs {
				for m, err := re2.FindStringMatch(d); m != nil && err == nil; m, err = re2.FindNextMatch(m) {
					n++
				}
			}
			return n
		}},
		{"prose/v2: tokens, sentences, tags, names", 1, 5, func(docs []string) int { return tag(docs, model) }},
		{"reckon: tokens, sentences, numerals, hedges", 1, 0, func(docs []string) int { return numbers(x, docs) }},
		{"reckon: figures", 1, 0, func(docs []string) int { return extract(x, docs) }},
		{"reckon: figures, two goroutines", 2, 0, func(docs []string) int { return twice(x, docs) }},
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

func tag(docs []string, model *prose.Model) (n int) {
	for _, d := range docs {
		if doc, err := prose.NewDocument(d, prose.UsingModel(model)); err == nil {
			n += len(doc.Tokens())
		}
	}
	return n
}

func numbers(x *figures.Extractor, docs []string) (n int) {
	for _, d := range docs {
		for range x.Numbers(d) {
			n++
		}
	}
	return n
}

// extract reuses one slice, as a program that writes its results out would.
func extract(x *figures.Extractor, docs []string) (n int) {
	var dst []figures.Figure
	for _, d := range docs {
		dst, _ = x.Append(dst[:0], d) // only a rule of the user's can fail, and there is none
		n += len(dst)
	}
	return n
}

// twice reads the documents on two goroutines, all of them on each.
func twice(x *figures.Extractor, docs []string) int {
	var found [2]int
	var wg sync.WaitGroup
	for i := range found {
		wg.Go(func() { found[i] = extract(x, docs) })
	}
	wg.Wait()
	return found[0] + found[1]
}
