package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxDeed is how many tokens back from a comma the deed before it begins.
const maxDeed = 6

// deedToo reports behind a comma at i a deed of those who did the one before it, whatever noun its verb may be besides, each
// with the number of those it was done to: "raiders abduct three, | wound two".
func (g *tagger) deedToo(i int) bool {
	if !g.num(i+1) || g.is(i+1, lx.Article) || g.is(i, lx.Person|lx.Unit) {
		return false
	}
	for k := i - 3; k > g.first && k > i-maxDeed; k-- {
		if g.s.Tags[k-g.first] == sheet.TagVerb {
			return g.is(k, lx.Outcome) && g.is(k, lx.VerbBase) && g.s.Tags[k+1-g.first] == sheet.TagNum
		}
	}
	return false
}
