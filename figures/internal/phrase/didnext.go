package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxDidBack is how many tokens back the clause before it begins.
const maxDidBack = 14

// didNext reports a past at i, before the plural of a thing, whose subject is the bare number before it, as a bare number is that
// of the clause before: "nine served as cooks, four | manned boats and two fled". But in "nine fled, and four manned boats were
// hit" the boats are counted.
func (g *tagger) didNext(i int) bool {
	n := i - 1
	for n > g.first && g.s.Tags[n-1-g.first] == sheet.TagNum {
		n--
	}
	if n <= g.first || g.is(i+1, people) || g.is(i+2, lx.Be|lx.Have|lx.Modal|lx.Noun) || i+2 < g.last && g.is(i+2, lx.VerbPast) {
		return false
	}
	if tag := g.s.Tags[n-1-g.first]; tag != sheet.TagComma && tag != sheet.TagAnd {
		return false
	}
	for k := n - 2; k > g.first && k > n-maxDidBack; k-- {
		if g.s.Tags[k-g.first] == sheet.TagPast && g.s.Tags[k-1-g.first] == sheet.TagNum {
			return true
		}
	}
	return false
}
