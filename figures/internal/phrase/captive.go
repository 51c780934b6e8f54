package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
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

// captive reports what a verb of taking before the phrase makes of people at token head.
func (g *grammar) captive(r *sheet.Row, head int) bool {
	switch g.s.Entry(head).Word {
	case "hostage", "captive", "prisoner":
	default:
		return false
	}
	i := r.Phrase.First - 1
	if i < g.sn.First {
		return false
	}
	switch g.s.Lex.Entries[g.s.Entry(i).Verb].Word {
	case "take", "hold", "keep", "make":
		return true
	}
	return false
}
