package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// manyNumber reports "number" at i as the verb of those before it: "the dead | number 41", "the refugees now | number some 900",
// but "the arrest number".
func (g *tagger) manyNumber(i int) bool {
	if g.s.Entry(i).Word != "number" || !g.numberSoon(i+1) {
		return false
	}
	for i--; i > g.first && g.s.Tags[i-g.first] == sheet.TagAdv; i-- {
	}
	return g.is(i, lx.Plural) && g.is(i, lx.Person) || g.theStruck(i)
}

// comesTo reports at i, behind a comma, the verb of a toll in which something is set in, though it may be a noun as well: "the
// toll, with nine guards, | stands at 14".
func (g *tagger) comesTo(i int) bool {
	return g.s.Has(i-1, token.Comma) && g.s.In(i, lx.Reach, lx.Growth) && g.is(i+1, lx.Prep) && g.numberSoon(i+2)
}

// putAnew reports at i how a toll is put beside another: "put the toll | lower, at 27", "put the figure | higher at 270".
func (g *tagger) putAnew(i int) bool {
	if w := g.s.Entry(i).Word; w != "lower" && w != "higher" || !g.is(i-1, lx.Toll|lx.Collect) {
		return false
	}
	if g.s.Has(i+1, token.Comma) {
		i++
	}
	return g.is(i+1, lx.Prep) && g.numberSoon(i+2)
}
