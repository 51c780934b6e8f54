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

// whoDo reports at i, behind "who", the verb of a relative clause with a bare noun for its object: "those who | need aid", but
// "men who | aid groups say were shot", "men who | state forces killed".
func (g *tagger) whoDo(i int) bool {
	if i == g.first || g.s.Entry(i-1).Word != "who" {
		return false
	}
	for j, end := i+1, min(g.last, i+5); j < end; j++ {
		switch {
		case g.is(j, lx.Say|lx.Outcome) && g.is(j, lx.Finite):
			return false
		case !g.is(j, lx.Noun|lx.Adjective):
			return true
		}
	}
	return true
}

// doesNext reports a verb of outcome at i with its object right behind, so that the word before it is no adjective.
func (g *tagger) doesNext(i int) bool {
	if g.is(i, lx.Adverb) && !g.is(i, lx.Verb) {
		i++
	}
	if !g.is(i, lx.Outcome) || !g.is(i, lx.VerbPast|lx.VerbS) || g.is(i, lx.Person) && !g.numberSoon(i+1) {
		return false
	}
	if g.is(i+1, lx.Outcome) && g.is(i+1, lx.Adjective) {
		i++ // "shot dead three"
	}
	return g.num(i+1) || g.is(i+1, lx.Det|lx.Article|lx.Pronoun)
}
