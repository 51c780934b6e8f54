package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// bareDeed reports at i the bare form of a verb of outcome that is a noun as well, behind several who do it, as headlines have
// it: "guards | release 12", "Norva and Tarvo | exchange 40 captives", "nine inmates | escape jail", "nine | escape". The noun
// has its place behind one: "the guard release".
func (g *tagger) bareDeed(i int, prev sheet.Tag) bool {
	who := g.s.Lex.Entries[g.s.Entry(i).Verb].Fate.Who
	switch prev {
	case sheet.TagNum:
		return who == lx.Subject && g.leavesOff(i+1) && g.severalDo(i-1)
	case sheet.TagNoun, sheet.TagName:
	default:
		return false
	}
	many := g.is(i-1, lx.Plural) && (g.is(i-1, lx.Person|lx.Unit) || g.s.Entry(i-1).Source != 0) // "authorities"
	if who == lx.Subject {
		return many && (g.is(i+1, lx.Place) || g.is(i+1, lx.Person) && g.is(i+1, lx.Plural) || g.mixed && g.upper(i+1) && g.s.Toks[i+1].Class == 0)
	}
	object := g.numberSoon(i+1) || who == lx.Object && g.is(i+1, lx.Article|lx.Det|lx.Pronoun) && !g.is(i+2, lx.TimeNoun)
	return object && who&lx.Object != 0 && (many || g.twoNames(i-1)) && g.opensClause(i-1, many)
}

// leavesOff reports that no noun phrase goes on at i: it is the end, a mark, or the small word of another phrase.
func (g *tagger) leavesOff(i int) bool {
	if i >= g.last || g.s.Has(i, token.Mark) {
		return i >= g.last || !g.s.Has(i, token.Hyphen|token.Poss|token.Slash)
	}
	return g.is(i, lx.Prep|lx.Sub|lx.And) && g.s.Entry(i).Word != "of" || g.is(i, lx.Place)
}

// severalDo reports at i the end of a number above one that may stand for its noun, the subject of the word behind: not "the
// two", not "in 2019".
func (g *tagger) severalDo(i int) bool {
	if g.is(i, lx.Article|lx.One|lx.Zero) {
		return false
	}
	for k := len(g.s.Rows) - 1; k >= 0 && g.s.Rows[k].Num.Last > i; k-- {
		if r := &g.s.Rows[k]; r.Num.Last == i+1 {
			return r.Guard == sheet.GuardNone && r.Quantity.Stated != 1 && g.tagAt(r.Outer.First-1) != sheet.TagDet && g.tagAt(r.Outer.First-1) != sheet.TagPoss
		}
	}
	return false
}

// twoNames reports two names at the end of a phrase at i that one verb tells of: "Norva and Tarvo", "Norva, Tarvo".
func (g *tagger) twoNames(i int) bool {
	if !g.upper(i) || i < g.first+2 || !g.upper(i-2) || g.is(i-2, lx.Month|lx.Weekday) {
		return false
	}
	and, name := g.tagAt(i-1), g.tagAt(i-2)
	return (and == sheet.TagAnd || and == sheet.TagComma) && (name == sheet.TagName || name == sheet.TagNoun)
}

// opensClause reports that the phrase whose last word stands at i has no small word before it that it would belong to: not "in the
// guards release". Names have no article either.
func (g *tagger) opensClause(i int, many bool) bool {
	for ; i >= g.first; i-- {
		switch g.tagAt(i) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagHyphen, sheet.TagNum, sheet.TagScope:
		case sheet.TagAnd, sheet.TagComma:
			if many {
				return true
			}
		case sheet.TagDet:
			if !many {
				return false
			}
		case sheet.TagPrep:
			return g.is(i, lx.Sub)
		default:
			return true
		}
	}
	return true
}
