package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// partitive reads what follows "of": "three of the five hostages", "dozens of detainees", "30 of them".
func (g *grammar) partitive(r *sheet.Row, i int) {
	if g.s.Is(i, lx.Possess) && g.tag(i+1) == sheet.TagNoun && g.s.Entry(i+1).Word == "number" {
		r.Flags |= sheet.Partitive
		r.Subject.Implicit, r.Subject.Pronoun = true, true
		r.Phrase.Last = i + 2 // "30 of their number"
		return
	}
	if g.ofDeed(r, i) {
		g.leftOut(r, r.Num.Last)
		return
	}
	if g.ofCause(r, i) {
		r.Flags |= sheet.Partitive
		r.Subject.Implicit, r.Subject.Pronoun = true, true
		r.Phrase.Last = r.Num.Last
		return
	}
	if g.mostly(i) {
		i++
	}
	definite := false
	for g.tag(i) == sheet.TagDet || g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagPrep && g.s.Entry(i).Word == "of" || g.s.Is(i, lx.Hedge) && g.tag(i+1) == sheet.TagNum {
		definite = definite || g.tag(i) == sheet.TagDet
		i++
	}
	if k := g.of(i + 1); definite && k > 0 && g.s.Is(i, lx.Collect) && g.s.Entry(i).Noun.Strong {
		for i = k; g.tag(i) == sheet.TagDet || g.tag(i) == sheet.TagScope; i++ { // "a third of the total number of | detainees"
		}
	}
	if k := g.owner(i); k > i && g.tag(k) == sheet.TagNum {
		definite = true // "12 of Oram's 40 nurses"
		i = k
	}
	if definite && g.tag(i+1) == sheet.TagNum && g.aheadOfCount(r, i) {
		i++
	}
	for g.tag(i) == sheet.TagNum && !g.s.Is(i, lx.Article) {
		definite = true
		i = g.restated(i + 1)
		if g.of(i) > 0 {
			i = g.of(i)
		}
		if g.tag(i) == sheet.TagHyphen && g.s.Has(i, token.Glued) && g.s.Is(i+1, lx.Person) && g.tag(i+2) == sheet.TagNoun {
			i += 2 // "seven of the 12-member team"
		}
		for g.tag(i) == sheet.TagDet || g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagAdv {
			i++
		}
	}
	members := definite
	if g.s.Is(i, lx.Article) && g.s.Is(i+1, lx.Unit) && g.tag(i+1) == sheet.TagNoun {
		members = true // "five of a family"
		i++
	}
	if definite {
		r.Flags |= sheet.Partitive
	}
	if g.tag(i) == sheet.TagPron || g.tag(i) == sheet.TagWh {
		r.Flags |= sheet.Partitive
		r.Subject.Implicit, r.Subject.Pronoun = true, true
		r.Phrase.Last = i + 1
		if g.ofWhich(r, i) {
			r.Subject.Thing = true
			return
		}
		g.childrenOfThem(r, i+1)
		return
	}
	if k := g.besets(i); g.fated(i) && k > 0 {
		i = k
	}
	if g.fateStands(r, i) {
		g.leftOut(r, i) // "five of the injured"
		return
	}
	if g.count(r, i) {
		if h := r.Subject.Head; members && h >= 0 && g.s.Is(h, lx.Unit) && g.s.Is(h, lx.Singular) {
			r.Subject.Unit = 0 // "three of the crew" are persons, "three of the crews" are not
		} else if members && h >= 0 && r.Subject.Thing && g.s.Is(h, lx.Singular) && g.s.Entry(h).Source != 0 {
			r.Subject.Guess = true // "killed 40 of the regime"
		}
		return
	}
	if definite { // "two of the dead", "five of those killed", "three of the five"
		r.Flags |= sheet.Partitive
		r.Subject.Implicit = true
		r.Phrase.Last = i
		g.predicated(r) // "nine of the 22 were women"
		return
	}
	g.leftOut(r, i)
}

// owner returns the token behind a possessor that begins at i: "a third of the | town's | 30,000 residents", "40 of | Oram's
// nearly | 300 inmates".
func (g *grammar) owner(i int) int {
	for k := i; k < i+4; k++ {
		switch g.tag(k) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj:
		case sheet.TagPoss:
			if k == i {
				return i
			}
			for k++; g.s.Is(k, lx.Hedge) && g.tag(k) != sheet.TagNum || g.tag(k) == sheet.TagScope; k++ {
			}
			return k
		default:
			return i
		}
	}
	return i
}

// aheadOfCount reports one word at i that tells how the whole behind it is counted, or of whom: "300 of the planned | 1,000", "nine
// of the then | 49 men". A time or a measure is no whole: "two of the injured 40 hours later".
func (g *grammar) aheadOfCount(r *sheet.Row, i int) bool {
	switch g.tag(i) {
	case sheet.TagAdj, sheet.TagPast, sheet.TagAdv, sheet.TagNoun:
	default:
		return false
	}
	for k := len(g.s.Rows) - 1; k >= 0 && g.s.Rows[k].Num.First >= i+1; k-- {
		if w := &g.s.Rows[k]; w.Num.First == i+1 {
			return w.Guard == sheet.GuardNone && w.Sent == r.Sent && w.Form != sheet.FormArticle && (g.tag(i) != sheet.TagNoun || g.fated(i))
		}
	}
	return false
}

// childrenOfThem reads the predicate that names what the part is: "30 of them children", "30 of them were
// children". The subject is then that noun.
func (g *grammar) childrenOfThem(r *sheet.Row, i int) {
	j := i
	if g.tag(j) == sheet.TagBe {
		if g.s.Lex.Entries[g.s.Entry(j).Verb].Word == "get" {
			return // "two of them got life"
		}
		j++
		for g.tag(j) == sheet.TagAdv {
			j++
		}
		if g.tag(j) == sheet.TagPast && g.s.Is(j, lx.Doubt|lx.Say) && g.tag(j+1) == sheet.TagTo && g.tag(j+2) == sheet.TagBe {
			j += 3 // "are believed to be children"
		}
	} else if g.tag(j) == sheet.TagDet {
		if !single(r) || !g.s.Is(j, lx.Article) || g.tag(j-1) != sheet.TagPron {
			return
		}
		j++ // "one of them a nurse"
	}
	save := *r
	if g.count(r, j) && !r.Subject.Thing && !r.Subject.Fate {
		r.Subject.Implicit, r.Subject.Pronoun = false, save.Subject.Pronoun
		return
	}
	*r = save
}

// predicated reads the noun that the predicate names where the number stands alone: "three were women",
// "of which 8,300 are citizens".
func (g *grammar) predicated(r *sheet.Row) {
	if !r.Subject.Implicit || g.tag(r.Phrase.Last) != sheet.TagBe {
		return
	}
	if i := r.Phrase.First - 1; r.Flags&sheet.Definite != 0 && g.tag(i) == sheet.TagPrep && g.s.Entry(i).Word == "of" && (g.tag(i-1) == sheet.TagNum || g.tag(i-1) == sheet.TagScope) {
		return // the whole of a part, which the predicate is about
	}
	last := r.Phrase.Last
	g.childrenOfThem(r, last)
	if !r.Subject.Implicit {
		r.Phrase.Last = last // the predicate stays outside the phrase
	}
}

// strong reads "a 10,000-strong force", "a five-member crew", "the 12-man patrol": the unit counts by what
// it holds.
func (g *grammar) strong(r *sheet.Row, i int) {
	if !g.count(r, i) {
		r.Subject.Implicit = true
	}
}

// ofWhich reports a "which" at i that takes up the plural of things right before: "attacked shops, two of which were burned".
func (g *grammar) ofWhich(r *sheet.Row, i int) bool {
	j := r.Phrase.First - 2
	if g.tag(i) != sheet.TagWh || g.tag(j+1) != sheet.TagComma || g.s.Entry(i).Word != "which" {
		return false
	}
	if g.s.Entry(r.Num.First).Word == "both" && g.pair(j) {
		return true
	}
	return g.tag(j) == sheet.TagNoun && g.s.Is(j, lx.Noun) && g.s.Is(j, lx.Plural) &&
		!g.s.Is(j, people|lx.Outcome|lx.Demonym|lx.Collect) && !g.s.Has(j, token.Upper)
}

// pair reports two places or things joined by "and" that end with token j: "to Oram and Belt, | both of which", "by boat and by bus".
func (g *grammar) pair(j int) bool {
	for k := j; k > j-8; k-- {
		switch g.tag(k) {
		case sheet.TagAnd:
			return k < j && (g.tag(k-1) == sheet.TagName || g.tag(k-1) == sheet.TagNoun) && !g.s.Is(k-1, people)
		case sheet.TagNoun, sheet.TagName:
			if g.s.Is(k, people|lx.Outcome|lx.Demonym) && !g.s.Has(k, token.Upper) {
				return false
			}
		case sheet.TagAdj, sheet.TagDet, sheet.TagPoss, sheet.TagPrep:
		case sheet.TagNum:
			if g.tag(k+1) != sheet.TagPrep {
				return false // "50 to Oram and 90 | to Belt"
			}
		default:
			return false
		}
	}
	return false
}
