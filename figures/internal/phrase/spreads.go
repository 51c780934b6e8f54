package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxSpread bounds the words of the subject of a verb that tells of a range.
const maxSpread = 10

// spreads reports at i the verb of a toll that is told by a range, which may be a noun as well: "estimates of the dead | range
// from 30 to 40", "the number killed | ranges between 30 and 40", but "in the age range from 12 to 17". It agrees with its subject.
func (g *tagger) spreads(i int) bool {
	if i+1 >= g.last || !g.s.In(i, lx.Growth, lx.Reach) || g.tagAt(i+1) != sheet.TagNum || g.tagAt(i-1) == sheet.TagDet {
		return false
	}
	if w := g.s.Entry(i + 1).Word; w != "from" && w != "between" {
		return false
	}
	head, k := i-1, i-1
	for ; k >= g.first && k > i-maxSpread; k-- {
		switch g.tagAt(k) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagDet, sheet.TagPast:
			continue
		case sheet.TagPrep:
			if g.s.Entry(k).Word == "of" {
				head = k - 1
				continue
			}
		}
		break
	}
	switch g.tagAt(k) {
	case sheet.TagPunct, sheet.TagComma, sheet.TagAnd, sheet.TagSub:
	default:
		if !g.is(k, lx.Say) {
			return false
		}
	}
	if g.is(i, lx.VerbS) {
		return g.is(head, lx.Singular) && !g.is(head, lx.Plural)
	}
	return g.is(head, lx.Plural) && g.is(i, lx.VerbBase)
}
