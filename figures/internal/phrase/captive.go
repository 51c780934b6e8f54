package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// taken reports a head that is no part of the phrase but what a verb makes of it: "took a woman hostage", "held a
// nurse captive".
func (g *grammar) taken(r *sheet.Row, first, head int) bool {
	return single(r) && head > first && g.s.Is(head-1, lx.Person) && !g.s.Is(head-1, lx.Adjective) && g.captive(r, head)
}

// madeOf is taken for a number without a noun of its own, with which the singular does not agree: "took nine others prisoner",
// "holding six hostage".
func (g *grammar) madeOf(r *sheet.Row, head int) bool {
	return !single(r) && !g.s.Is(head, lx.Plural) && (head == r.Num.Last || g.tag(head-1) == sheet.TagScope) && g.captive(r, head)
}

// keptAs reports a participle of taking at i behind the number of those who were made what follows, as the members of a list
// are told: "nine killed, three taken prisoner", "with three taken prisoner", but "the 40 taken hostage were freed".
func (g *grammar) keptAs(r *sheet.Row, i int) bool {
	if i != r.Num.Last || !g.s.Is(i, lx.VerbPart) || r.Form == sheet.FormZero || !g.takes(i) || !g.kept(i+1) || g.s.Is(i+1, lx.Plural) {
		return false
	}
	if k := r.Phrase.First - 1; k >= g.sn.First && g.tag(k) != sheet.TagAnd && !g.s.Has(k, token.Mark) && g.s.Entry(k).Word != "with" {
		return false
	}
	return i+2 >= g.sn.Last || g.s.Has(i+2, token.Mark) || g.tag(i+2) == sheet.TagAnd || g.tag(i+2) == sheet.TagPrep || g.tag(i+2) == sheet.TagTime
}

// captive reports what a verb of taking before the phrase makes of people at token head.
func (g *grammar) captive(r *sheet.Row, head int) bool {
	return g.kept(head) && r.Phrase.First > g.sn.First && g.takes(r.Phrase.First-1)
}

// kept reports what people are made at token i.
func (g *grammar) kept(i int) bool {
	switch g.s.Entry(min(i, len(g.s.Toks)-1)).Word {
	case "hostage", "captive", "prisoner":
		return true
	}
	return false
}

// takes reports a verb at token i that makes them that.
func (g *grammar) takes(i int) bool {
	switch g.s.Lex.Entries[g.s.Entry(i).Verb].Word {
	case "take", "hold", "keep", "make":
		return true
	}
	return false
}
