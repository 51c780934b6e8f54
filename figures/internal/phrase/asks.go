package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxAsked bounds the words of a subject in a question.
const maxAsked = 5

// asks returns the "did" that opens the question in which token i stands behind nothing but a subject, or -1: "did | soldiers",
// "why did | the police raid".
func (g *tagger) asks(i int) int {
	for j := i - 1; j >= g.first && j >= i-maxAsked; j-- {
		if g.is(j, lx.Do) {
			for k := j - 1; k >= g.first && k >= j-2; k-- {
				if !g.is(k, lx.Wh|lx.Sub) && !g.s.Has(k, token.OpenQ|token.Mark) {
					return -1
				}
			}
			return j
		}
		switch g.s.Tags[j-g.first] {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagDet:
		default:
			return -1
		}
	}
	return -1
}

// asked reports the bare verb of a question at token i, with its object behind: "did soldiers | raid nine homes".
func (g *tagger) asked(i int) bool {
	return g.is(i, lx.VerbBase) && (g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article) && g.numberSoon(i+2)) && g.asks(i) >= 0
}

// doer reports a noun of people at token i that a question asks about and not a verb: "did soldiers", "why did police".
func (g *tagger) doer(i int) bool {
	return g.is(i, lx.Person|lx.Unit) && g.is(i, lx.Plural) && g.asks(i) == i-1
}
