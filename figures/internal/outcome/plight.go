package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// plight reports a bare number of whom, joined to others right behind what these were left, it is told how they were left
// themselves: "left nine dead | and thousands in debt", "left two hurt | and 40 out of work". What tells where, when or in
// what event takes the verb up again: "left nine dead in Oram and 12 in Belt".
func (c *clause) plight() verdict {
	if c.chunk(c.at-1).Kind != sheet.CC {
		return none
	}
	left := c.at - 2
	for n := 0; n < 3 && !c.leaves(left); n++ {
		if c.chunk(left).Kind == sheet.PP {
			return none
		}
		left--
	}
	if !c.leaves(left) || left == c.at-2 {
		return none
	}
	j, out := c.at+1, false
	switch w := c.word(j); {
	case c.chunk(j).Kind != sheet.PP:
		return none
	case w == "out" && c.word(j+1) == "of":
		j, out = j+1, true
	case w != "in" && w != "without":
		return none
	}
	np := c.chunk(j + 1)
	if np.Kind != sheet.NP || np.Row >= 0 || c.s.Has(np.Head, token.Upper|token.Digits) {
		return none
	}
	e := c.s.Entry(np.Head)
	if base := &c.s.Lex.Entries[e.Lemma]; base.Noun.Kind == 'E' || e.Noun.Kind == 'E' || e.Noun.Kind == 'L' {
		if !out {
			return none
		}
	} else if c.s.Is(np.Head, lx.Place|lx.TimeNoun) || c.s.Is(np.First, lx.Det) {
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("affected"), toks: sheet.Toks{First: c.chunk(c.at + 1).First, Last: np.Last}, chunk: -1}
}

// leaves reports "left" at chunk j as what was done to people.
func (c *clause) leaves(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.VG && !ch.Passive && c.base(ch.Head) == "leave"
}
