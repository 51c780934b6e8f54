package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxOfCounted bounds the tokens between "of" and the verb of the noun before it, and those that are looked at behind the verb.
const maxOfCounted = 6

// ofCounted reports at i the verb of a singular subject that ends in people counted, where the word names the dead too: "the
// fate of 12 men | remains unknown", "one of the nine | lives in Oram". Behind a bare number it is a verb only where a clause
// begins with that subject and has no other verb: "the discovery of the nine remains shocked", "found one of the nine remains".
func (g *tagger) ofCounted(i int) bool {
	e := g.s.Entry(i)
	if e.Noun.Outcome == 0 || e.Lemma == e.Verb {
		return false // "one of the two arrests": the plural of a noun that is a verb as well
	}
	k, bare := i-1, true
	if g.is(k, lx.Person) && g.is(k, lx.Plural) && g.tagAt(k) == sheet.TagNoun || g.s.Entry(k).Word == "others" {
		bare = false
		k--
	}
	num := false
	for ; k > g.first && k > i-maxOfCounted && (g.tagAt(k) == sheet.TagNum || g.tagAt(k) == sheet.TagDet || g.tagAt(k) == sheet.TagScope); k-- {
		num = num || g.tagAt(k) == sheet.TagNum
	}
	if !num || g.s.Entry(k).Word != "of" || k == g.first || !g.is(k-1, lx.Singular|lx.One) || g.is(k-1, lx.Plural) {
		return false
	}
	if g.is(k-1, lx.Collect) && (g.s.In(i+1, lx.Disposal) || !g.is(i+1, lx.Outcome) && (!g.is(k-1, lx.Unit) || g.is(i+1, lx.VerbPast))) {
		return false // "a total of nine remains lay", but "a group of nine remains trapped", "a crowd of 90 remains outside"
	}
	return !g.verbSoon(i) && (!bare || g.clauseOpens(k-1))
}

// unitRemains reports at i the verb of a unit or of people right before it that begin the clause, where the word names the dead
// too: "a 700-strong garrison | remains there", "nine guards | remains in jail", misspelt. But "found nine guards remains".
func (g *tagger) unitRemains(i int) bool {
	k := i - 1
	if g.tagAt(k) != sheet.TagNoun || !(g.is(k, lx.Unit) || g.is(k, lx.Person) && g.is(k, lx.Plural)) {
		return false
	}
	if e := g.s.Entry(i); e.Noun.Outcome == 0 || e.Lemma == e.Verb || g.verbSoon(i) {
		return false
	}
	for ; k > g.first && k > i-maxOneDoes; k-- {
		if tag := g.tagAt(k - 1); tag != sheet.TagNoun && tag != sheet.TagName && tag != sheet.TagAdj && tag != sheet.TagNum && tag != sheet.TagHyphen {
			break
		}
	}
	return g.clauseOpens(k)
}

// clauseOpens reports that the noun phrase with the head at i begins a clause.
func (g *tagger) clauseOpens(i int) bool {
	for i--; g.tagAt(i) == sheet.TagDet || g.tagAt(i) == sheet.TagAdj; i-- {
	}
	switch g.tagAt(i) {
	case sheet.TagPunct, sheet.TagComma, sheet.TagAnd, sheet.TagSub, sheet.TagWh:
		return true
	}
	return g.is(i, lx.Adverb) || g.s.Lex.Entries[g.s.Entry(i).Verb].Word == "say"
}

// verbSoon reports a finite verb behind token i in the same clause; a participle right behind belongs to i.
func (g *tagger) verbSoon(i int) bool {
	if g.is(i+1, lx.VerbPast) && i+2 < g.last && !g.s.Has(i+2, token.Mark) && !g.is(i+2, lx.Prep|lx.Adverb|lx.And|lx.Sub|lx.Wh|lx.Weekday) {
		return true // "the nine remains shocked the town"
	}
	for j := i + 1; j < min(g.last, i+maxOfCounted); j++ {
		switch {
		case g.s.Has(j, token.Mark), g.is(j, lx.And|lx.Sub|lx.Wh|lx.Pronoun):
			return false
		case g.is(j, lx.Be|lx.Have|lx.Modal) && !g.is(j-1, lx.Prep), g.is(j, lx.VerbPast) && j > i+1:
			return true
		}
	}
	return false
}
