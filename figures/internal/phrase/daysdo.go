package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxDays bounds the words of a subject that tells how long something went on.
const maxDays = 20

// daysDo reports at i the bare form of a verb whose subject is a number of days or hours, whatever noun stands right before: "ten
// days of shelling | kill 12", "the first two days of the raid | kill 12".
func (g *tagger) daysDo(i int) bool {
	if !g.numberSoon(i+1) || g.is(i, lx.Person|lx.Unit) || i-g.first > maxDays {
		return false
	}
	k := g.first
	for k < i && (g.tagAt(k) == sheet.TagDet || g.tagAt(k) == sheet.TagAdj || g.is(k, lx.Adjective)) && g.tagAt(k) != sheet.TagNum {
		k++
	}
	if g.tagAt(k) != sheet.TagNum || g.is(k, lx.Article|lx.One) {
		return false
	}
	for k < i && g.tagAt(k) == sheet.TagNum {
		k++
	}
	if !g.is(k, lx.TimeNoun) || !g.is(k, lx.Plural) || g.s.Entry(k+1).Word != "of" {
		return false
	}
	for k += 2; k < i; k++ {
		switch g.tagAt(k) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagAdv, sheet.TagDet, sheet.TagPrep, sheet.TagAnd, sheet.TagPoss, sheet.TagHyphen, sheet.TagIng:
		case sheet.TagNum:
			if !g.is(k, lx.Article) {
				return false
			}
		default:
			return false
		}
	}
	return true
}
