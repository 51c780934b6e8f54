package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// ofDeed reports "of" behind the number of a row that goes with the verb before it and begins what they are tried for:
// "convicted nine | of murder", "cleared nine of all charges", but "convicted nine of the twelve".
func (g *grammar) ofDeed(r *sheet.Row, i int) bool {
	if r.Phrase.First <= g.sn.First || !g.s.In(r.Phrase.First-1, lx.Trying) || !g.s.Is(r.Phrase.First-1, lx.Verb) {
		return false
	}
	for g.tag(i) == sheet.TagDet || g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagPrep && g.s.Entry(i).Word == "of" {
		i++
	}
	switch g.tag(i) {
	case sheet.TagIng:
		return true
	case sheet.TagNoun, sheet.TagAdj, sheet.TagName:
		n := g.nominal(i, false)
		return n.head >= 0 && !g.s.Is(n.head, lx.Person|lx.Unit)
	}
	return false
}
