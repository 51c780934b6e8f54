package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
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

// causeReach bounds the words between those who died and what some of them died of.
const causeReach = 24

// ofCause reports "of" behind the number of a row that begins what they died of: "nine died, | three of typhus", but "nine died,
// three of the cooks".
func (g *grammar) ofCause(r *sheet.Row, i int) bool {
	if k := r.Phrase.First - 1; k <= g.sn.First || r.Form == sheet.FormVague || single(r) || !g.s.Has(k, token.Comma) && !g.s.Is(k, lx.And) {
		return false
	}
	if g.s.Entry(i).Word == "of" {
		i++
	}
	n := g.nominal(i, false)
	if n.head < 0 || g.s.Is(n.head, lx.Person|lx.Unit|lx.Place|lx.TimeNoun) || g.s.Has(n.head, token.Upper) || g.tag(i) == sheet.TagDet {
		return false
	}
	if g.s.Is(n.head, lx.Plural) && g.s.Lex.Name(g.s.Entry(n.head).Noun.Outcome) != "injured" || g.s.Is(n.end, lx.Be|lx.Have|lx.Finite) {
		return false // "nine died, 300 of homes were lost"
	}
	comma := false
	for k := r.Phrase.First - 1; k >= g.sn.First && k > r.Phrase.First-causeReach; k-- {
		comma = comma || g.s.Has(k, token.Comma)
		if g.s.Is(k, lx.VerbPast|lx.VerbPart|lx.VerbS) {
			switch g.s.Lex.Entries[g.s.Entry(k).Verb].Word {
			case "die", "perish", "succumb":
				return comma && g.s.Entry(k+1).Word != "of" // who died "of cold, three of thirst" are others
			}
		}
	}
	return false
}

// unequal reports deeds at token head that stand for those whom they befall, but are not as many: "nine attempted murders", "two
// mass arrests".
func (g *grammar) unequal(i, head int) bool {
	for ; i < head && g.s.Is(head, lx.Toll); i++ {
		if g.s.In(i, lx.Unequal) {
			return true
		}
	}
	return false
}
