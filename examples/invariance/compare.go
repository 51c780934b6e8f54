package main

import (
	"fmt"
	"strings"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// essence is what must not change when a text is set in another way. It is comparable.
type essence struct {
	value   units.Range // what the words entail
	stated  float64
	hedge   units.Hedge
	head    string // the lemma
	outcome figures.OutcomeKind
	group   figures.Group
}

// figure is a figure as far as it is compared, and as it is listed.
type figure struct {
	essence
	text string
}

func (f figure) String() string {
	return fmt.Sprintf("%q %v %s/%s/%s/%s", f.text, f.value, f.hedge, f.head, f.outcome, f.group)
}

// read reads a text.
func read(text string) []figure {
	var all []figure
	for _, f := range figures.Extract(text).Figures {
		q := f.Number.Quantity
		all = append(all, figure{essence{q.Entails, q.Stated, q.Hedge, strings.ToLower(f.Subject.Lemma), f.Outcome.Kind, f.Subject.Group}, f.Text})
	}
	return all
}

// score is what one rewrite did to all texts.
type score struct {
	name                string
	texts               int // that it changed
	before, after, same int // figures
	differ              []string
}

// share is the Dice coefficient of the two readings, 1 where there is no figure in either.
func (s *score) share() float64 {
	if s.before+s.after == 0 {
		return 1
	}
	return 2 * float64(s.same) / float64(s.before+s.after)
}

// measure reads every text and its rewrites.
func measure(texts []text, chosen []rewrite) []score {
	scores := make([]score, len(chosen))
	for i, r := range chosen {
		scores[i].name = r.name
	}
	for _, t := range texts {
		before := read(t.text)
		for i, r := range chosen {
			if other := r.to(t.text); other != t.text {
				scores[i].add(t.id, before, read(other))
			}
		}
	}
	return scores
}

// add compares two readings of one text.
func (s *score) add(id string, before, after []figure) {
	pairs := align(before, after)
	s.texts++
	s.before += len(before)
	s.after += len(after)
	s.same += len(pairs)
	i, j := 0, 0
	for _, p := range append(pairs, [2]int{len(before), len(after)}) {
		for ; i < p[0] && j < p[1]; i, j = i+1, j+1 {
			s.differ = append(s.differ, fmt.Sprintf("%s: %v -> %v", id, before[i], after[j]))
		}
		for ; i < p[0]; i++ {
			s.differ = append(s.differ, fmt.Sprintf("%s: %v -> none", id, before[i]))
		}
		for ; j < p[1]; j++ {
			s.differ = append(s.differ, fmt.Sprintf("%s: none -> %v", id, after[j]))
		}
		i, j = p[0]+1, p[1]+1
	}
}

// align returns the index pairs of a longest common subsequence. Its cost is the product of the lengths.
func align(a, b []figure) (pairs [][2]int) {
	width := len(b) + 1
	longest := make([]int, (len(a)+1)*width) // from i, j on
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if here := &longest[i*width+j]; a[i].essence == b[j].essence {
				*here = longest[(i+1)*width+j+1] + 1
			} else {
				*here = max(longest[(i+1)*width+j], longest[i*width+j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].essence == b[j].essence:
			pairs = append(pairs, [2]int{i, j})
			i, j = i+1, j+1
		case longest[(i+1)*width+j] >= longest[i*width+j+1]:
			i++
		default:
			j++
		}
	}
	return pairs
}
