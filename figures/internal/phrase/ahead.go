package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// nounFollows reports whether the phrase goes on to a further noun from i.
func (g *grammar) nounFollows(i int) bool {
	if g.s.Has(i, token.OpenQ|token.Single) {
		i++ // "30 Norvan 'rebels'"
	}
	for ; i < g.sn.Last; i++ {
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagName:
			return true
		case sheet.TagAdj, sheet.TagHyphen, sheet.TagScope:
			continue
		}
		return false
	}
	return false
}

// named reports a plural of people with a capital that begins the name of a body before its member: "a Workers Party of
// Tarvun (WPT) cadre".
func (g *grammar) named(i int, one bool) bool {
	j := i + 1
	return g.s.Is(i, lx.Plural) && g.s.Has(i, token.Upper) && g.s.Has(j, token.Upper) && g.tag(j) == sheet.TagNoun && !g.s.Is(j, lx.Person) && g.of(j+1) > 0 && g.namedPeople(j+2, one)
}

// peopleFollow reports whether the words from i, up to what ends a noun phrase, hold a noun of people.
func (g *grammar) peopleFollow(i int) bool {
	for j := i; j < g.sn.Last && j < i+6; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName:
			if g.countable(j, false) {
				return true
			}
		case sheet.TagAdj, sheet.TagHyphen:
		case sheet.TagPrep: // "two captured Front | of Oram fighters"
			return j > i && g.of(j) > 0 && g.s.Has(j-1, token.Upper) && g.s.Has(j+1, token.Upper) && g.namedPeople(j+1, false)
		default:
			return false
		}
	}
	return false
}

// namedPeople reports whether capitalised words from i lead to a noun of people.
func (g *grammar) namedPeople(i int, one bool) bool {
	for j := i; j < g.sn.Last && j < i+9; j++ {
		t := &g.s.Toks[j]
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj:
			if t.Is(lx.Person) && (one || t.Is(lx.Plural)) && !t.Has(token.Upper) {
				return true
			}
			if !t.Has(token.Upper) {
				return false
			}
		case sheet.TagPrep:
			if g.of(j) == 0 {
				return false
			}
		case sheet.TagPunct:
			if !t.Has(token.Open | token.Close) {
				return false
			}
		case sheet.TagHyphen:
		default:
			if !t.Has(token.Upper) { // "the Front (Left)": a verb elsewhere
				return false
			}
		}
	}
	return false
}

// placed reports a comma at i between two names of places before a noun of people.
func (g *grammar) placed(i int, one bool) bool {
	if g.tag(i-1) != sheet.TagName || g.tag(i+1) != sheet.TagName || !g.s.Has(i-1, token.Upper) || !g.s.Has(i+1, token.Upper) {
		return false
	}
	j := i + 2
	if g.s.Has(j, token.Hyphen) {
		j += 2 // "-based"
	}
	return g.tag(j) == sheet.TagNoun && !g.s.Has(j, token.Upper) && g.countable(j, one)
}

// tail returns the end of a compound whose first noun is its head, joined at i to a small word or two, or 0.
func (g *grammar) tail(i int) int {
	j := i + 1
	if !g.s.Has(i, token.Glued) || !g.s.Has(j, token.Glued) || !g.s.Is(j, lx.Prep|lx.Adverb) {
		return 0
	}
	if g.s.Has(j+1, token.Hyphen) && g.s.Has(j+1, token.Glued) && g.s.Has(j+2, token.Word) {
		return j + 3 // in-law, to-be, at-arms
	}
	return j + 1
}
