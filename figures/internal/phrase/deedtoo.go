package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxDeed is how many tokens back from a comma the deed before it begins.
const maxDeed = 10

// deedToo reports behind a comma or "and" at i a deed of those who did the one before it, whatever noun or adjective its verb may
// be besides, with the number of those it was done to: "raiders abduct three, | wound two", "raiders burn farm and | kill two",
// "raiders storm jail, | free two". What is only planned or told of in the infinitive is left to others: "raiders want to storm
// jail, free two". No one is freed in "clinics stay open and free 40 hours a week".
func (g *tagger) deedToo(i int) bool {
	n := i + 1
	for n < g.last && g.tagAt(n) == sheet.TagNum && !g.is(n, lx.Article) {
		n++
	}
	if n == i+1 || g.is(i, lx.Person|lx.Unit) || g.is(n, lx.TimeNoun) {
		return false
	}
	deed := false
	for k := i - 2; k > g.first && k > i-maxDeed; k-- {
		switch tag := g.tagAt(k); {
		case tag == sheet.TagTo || tag == sheet.TagAux || tag == sheet.TagNot || tag == sheet.TagPast && !g.is(k, lx.VerbBase):
			return false
		case g.is(k, lx.VerbBase) && (tag == sheet.TagVerb || g.is(k-1, lx.Plural|lx.Unit) && g.tagAt(k-1) == sheet.TagNoun):
			if g.is(k, lx.Plan|lx.Doubt|lx.Say) {
				return false
			}
			deed = true
		}
	}
	return deed
}
