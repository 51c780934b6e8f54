package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// split reads an idiom whose object stands inside it: verb, noun phrase, tail.
func (c *clause) split(j int) verdict {
	ch := c.chunk(j)
	obj := c.chunk(j + 1)
	if obj.Kind != sheet.NP || obj.First != ch.Last {
		return none
	}
	last := obj.Last
	if i := c.pastAside(j + 2); i > j+2 {
		last = c.chunk(i).First // "forced six families (40 people) to flee"
	} else if c.mark(j+2, token.Comma|token.Dash) && c.chunk(j+3).Kind == sheet.INCL {
		if i := c.skipPart(j + 3); c.mark(i, token.Comma|token.Dash) {
			last = c.chunk(i).Last // "left 23 men - including two cooks - dead"
		}
	} else if c.chunk(j+2).Kind == sheet.CC || c.mark(j+2, token.Comma) {
		last = c.chunk(c.lastListed(j + 1)).Last // "took a clerk, her son and two guests hostage"
	}
	for _, e := range c.s.Lex.Beginning(lx.FateVerb, &c.s.Toks[ch.Head]) {
		p := &c.s.Lex.Phrases[e.Phrase]
		if len(p.Elems) < 2 {
			continue
		}
		tail := lx.Phrase{Elems: p.Elems[1:]}
		if n := c.s.Lex.MatchAt(&tail, c.s.Toks[last:c.sn.Last]); n > 0 {
			return verdict{kind: p.Fate.Outcome, who: p.Fate.Who, toks: sheet.Toks{First: ch.Head, Last: last + n}, chunk: j}
		}
	}
	return none
}

// lastListed is the last of the noun phrases that the one at chunk i opens a list of.
func (c *clause) lastListed(i int) int {
	for n := 0; n < maxParted; n++ {
		m := i + 1
		if c.mark(m, token.Comma) {
			m++
		}
		if c.chunk(m).Kind == sheet.CC {
			m++
		}
		if m == i+1 || c.chunk(m).Kind != sheet.NP {
			break
		}
		i = m
	}
	return i
}
