package main

import (
	"fmt"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// The kinds of error that are no field's.
const (
	missed   = "missed"
	spurious = "spurious"
)

// counts are what precision and recall are made of.
type counts struct{ hits, extra, lost int }

func (c counts) precision() float64 { return share(c.hits, c.hits+c.extra) }
func (c counts) recall() float64    { return share(c.hits, c.hits+c.lost) }

// f1 is the harmonic mean of precision and recall, 0 if both are.
func (c counts) f1() float64 {
	p, r := c.precision(), c.recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// share is part/whole; nothing of nothing is all of it.
func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// score is how the library did on all passages.
type score struct {
	passages int
	found    counts
	whole    int             // figures found with value, hedge, head and outcome right
	right    [scalars]int    // of the figures found, by field
	of       [scalars]int    // those whose answer speaks of the field
	marked   [scalars]counts // without the usual answers
	links    [fields]counts  // by link
	wrong    []wrong
}

// wrong is one error, for a list.
type wrong struct {
	kind, id, around, detail string
}

func (w wrong) String() string {
	return fmt.Sprintf("[%s] %s\n    %s\n    %s", w.kind, w.id, w.around, w.detail)
}

// evaluate runs the library over the passages.
func evaluate(passages []passage) (*score, error) {
	s := &score{passages: len(passages)}
	extractors := map[string]*figures.Extractor{}
	for i := range passages {
		p := &passages[i]
		x := extractors[p.options]
		if x == nil {
			var err error
			if x, err = extractorFor(p.options); err != nil {
				return nil, fmt.Errorf("%s: %w", p.id, err)
			}
			extractors[p.options] = x
		}
		d, err := x.Extract(p.text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.id, err)
		}
		got := make([]answer, len(d.Figures))
		for k := range d.Figures {
			got[k] = answerOf(&d.Figures[k])
		}
		s.add(p, got)
	}
	return s, nil
}

// extractorFor makes the extractor that a case's options ask for.
func extractorFor(options string) (*figures.Extractor, error) {
	known := map[string]figures.Option{
		"singulars": figures.WithSingulars(),
		"persons":   figures.WithUnits(figures.UnitsPersons),
		"all":       figures.WithUnits(figures.UnitsAll),
	}
	var opts []figures.Option
	for name := range strings.FieldsFuncSeq(options, func(r rune) bool { return r == ',' }) {
		o, ok := known[name]
		if !ok {
			return nil, fmt.Errorf("no option %q; there are singulars, persons and all", name)
		}
		opts = append(opts, o)
	}
	return figures.New(opts...)
}

// add scores one passage.
func (s *score) add(p *passage, got []answer) {
	match := pair(p.answers, got)
	taken := make([]int, len(got)) // the answer that a figure was paired with, -1: none
	for k := range taken {
		taken[k] = -1
	}
	for g, k := range match {
		if k >= 0 {
			taken[k] = g
		}
	}
	for g, k := range match {
		want := &p.answers[g]
		switch {
		case want.optional:
		case k < 0:
			s.found.lost++
			s.note(missed, p, want.span.Start, fmt.Sprintf("%q, head %s, outcome %s", want.text, want.show(head), want.show(outcome)))
		default:
			s.found.hits++
			s.compare(p, &got[k], want)
		}
	}
	for k := range got {
		if taken[k] < 0 && !overOptional(&got[k], p.answers) {
			s.found.extra++
			s.note(spurious, p, got[k].span.Start, fmt.Sprintf("%q, head %s, outcome %s", got[k].text, got[k].show(head), got[k].show(outcome)))
		}
	}
	s.link(p.answers, got, taken)
}

// pair gives each answer, in turn, the figure not yet taken that overlaps its number most; -1 if there is none.
func pair(answers, got []answer) []int {
	match := make([]int, len(answers))
	used := make([]bool, len(got))
	for g := range answers {
		match[g] = -1
		most := 0
		for k := range got {
			if o := overlap(&answers[g], &got[k]); !used[k] && o > most {
				match[g], most = k, o
			}
		}
		if match[g] >= 0 {
			used[match[g]] = true
		}
	}
	return match
}

func overlap(a, b *answer) int { return min(a.span.End, b.span.End) - max(a.span.Start, b.span.Start) }

// overOptional reports whether the figure stands where the answers allow one.
func overOptional(f *answer, answers []answer) bool {
	for g := range answers {
		if answers[g].optional && overlap(f, &answers[g]) > 0 {
			return true
		}
	}
	return false
}

// compare scores the fields of a figure that was found.
func (s *score) compare(p *passage, got, want *answer) {
	whole := true
	for f := value; f < scalars; f++ {
		if !want.says[f] {
			continue
		}
		ok := right(f, got, want)
		s.of[f]++
		if ok {
			s.right[f]++
		} else {
			whole = whole && f != value && f != hedge && f != head && f != outcome
			s.note(f.String(), p, want.span.Start, fmt.Sprintf("%q: want %s, got %s", want.text, want.show(f), got.show(f)))
		}
		if said, due := got.marked(f), want.marked(f); said && due && ok {
			s.marked[f].hits++
		} else {
			s.marked[f].extra += count(said)
			s.marked[f].lost += count(due)
		}
	}
	s.whole += count(whole)
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (s *score) note(kind string, p *passage, at int, detail string) {
	s.wrong = append(s.wrong, wrong{kind, p.id, short(p.text, at), detail})
}
