package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// pendingReach bounds the chunks between a verb and what opens its clause.
const pendingReach = 6

// pending reads the clause in which the verb stands that tells the outcome, and not one that only tells who the
// people are: "if the six are freed", "until six are freed", "whether the six drowned".
func (c *clause) pending(v verdict) int {
	g := c.chunk(v.chunk)
	if !v.ok() || g.Kind != sheet.VG || g.Reduced && !g.Passive && v.who != lx.Subject || !g.Finite || c.wh(v.chunk-1) != 0 {
		return asserted
	}
	for n, j := 0, min(c.at, v.chunk)-1; n < pendingReach && j >= 0; n, j = n+1, j-1 {
		switch ch := c.chunk(j); ch.Kind {
		case sheet.NP, sheet.ADV:
		case sheet.SUB, sheet.PP:
			switch c.word(j) {
			case "if", "unless":
				if g.Has(v.toks.First) && (c.asks(ch.First-1) || c.asks(ch.First-2)) {
					return uncertain // "it is unclear if the six were freed"
				}
				if c.asIf(ch.First) || c.ahead(g) == asserted && !c.would(v.chunk) {
					return asserted // "if the army killed the six, it was a crime": dead they are
				}
				return prospective
			case "whether":
				return uncertain
			case "once", "until", "till":
				return c.ahead(g)
			case "as":
				if c.s.Entry(ch.First-1).Word == "soon" {
					return c.ahead(g)
				}
			}
			if ch.Kind == sheet.SUB || ch.Class&lx.Sub != 0 {
				return asserted
			}
		default:
			return asserted
		}
	}
	return asserted
}

// asks reports a phrase at token i whose "if" is a whether: "unclear | if", "not | say | if".
func (c *clause) asks(i int) bool {
	if i < c.sn.First {
		return false
	}
	p, _ := c.starting(lx.MoodClause, i, c.sn.Last)
	return p != nil && p.Fate.Mood == lx.Uncertain
}

// ahead reports a verb group in the present, which behind a word of time tells of what is still to come.
func (c *clause) ahead(g *sheet.Chunk) int {
	switch c.s.Entry(g.First).Word {
	case "are", "is", "have", "has":
		return prospective
	}
	if c.s.Tags[g.Head-c.sn.First] == sheet.TagVerb {
		return prospective
	}
	return asserted
}

// wouldReach bounds the chunks from a condition to what would come of it: "if the six fled and joined a group, the north would".
const wouldReach = 10

// would reports a verb near the one at chunk j that tells of what would or will come of it.
func (c *clause) would(j int) bool {
	for k := max(0, j-pendingReach); k < j+wouldReach; k++ {
		if g := c.chunk(k); k != j && g.Kind == sheet.VG && (g.Modal || g.Future) {
			return true
		}
	}
	return false
}

// asked reports a row in the main clause of a question that yes or no answers: "did they hurt six?". What "who" or "why"
// asks takes the rest for granted, and so does a noun of action: "did the arrest of six help?".
func (c *clause) asked(r *sheet.Row, v verdict) int {
	if v.ok() && c.chunk(v.chunk).Kind != sheet.VG || !v.ok() && (r.Flags&sheet.Definite != 0 || c.word(c.at-1) == "of") {
		return asserted
	}
	i, last := c.sn.First, c.sn.Last-1
	for i < last && c.s.Has(i, token.OpenQ|token.Single|token.Mark) {
		i++
	}
	for last > i && c.s.Has(last, token.CloseQ|token.Single) {
		last--
	}
	if !c.s.Is(i, lx.Be|lx.Have|lx.Do|lx.Modal) || c.s.Word(last) != "?" {
		return asserted
	}
	for j := c.at - 1; j >= 0; j-- {
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.SUB:
			return asserted // "were those who hurt six found?"
		case ch.First <= i:
			return uncertain
		}
	}
	return asserted
}

// unnamed reports the dead of whom the verb at chunk j only tells that they are to be named: "nine victims have yet to be identified".
func (c *clause) unnamed(r *sheet.Row, j int) bool {
	if !c.chunk(j).Passive {
		j = c.afterAdverbs(j + 1)
	}
	return c.s.Lex.Name(r.Outcome.Kind) == "killed" && c.chunk(j).Passive && c.base(c.chunk(j).Head) == "identify"
}
