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

// putsAt reports at i the verb of who puts a toll at a number, though it may be a noun as well: "one report | puts deaths at 500".
func (g *tagger) putsAt(i int) bool {
	return g.s.In(i, lx.Growth) && g.is(i+1, lx.Toll) && g.putToll(i+1)
}

// putToll reports at i the toll that is put at a number, though it may be a verb as well: "put | arrests at 300".
func (g *tagger) putToll(i int) bool {
	return g.is(i, lx.Plural) && i+1 < g.last && g.s.Entry(i+1).Word == "at" && g.s.In(i-1, lx.Growth) && g.numberSoon(i+2)
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
