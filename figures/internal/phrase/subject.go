package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxNoun bounds the tokens of a counted noun phrase up to its head.
const maxNoun = 14

// Subject finds the noun phrase that the number of a row counts: premodifiers, head and "of" phrase. Where
// the text leaves the noun out, the row is implicit and has no head. It reads tags and hedges.
func Subject(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	g := grammar{s, &s.Sents[r.Sent]}
	first, last := r.Num, r.Outer
	if last.IsZero() {
		last = r.Num
	}
	r.Phrase = sheet.Toks{First: min(first.First, last.First), Last: max(first.Last, last.Last)}
	for r.Phrase.First > g.sn.First && g.determines(r.Phrase.First-1) {
		if s.Is(r.Phrase.First-1, lx.Det) {
			r.Flags |= sheet.Definite
		}
		if g.additional(r.Phrase.First - 1) {
			r.Flags |= sheet.Additional
		}
		r.Phrase.First--
	}
	r.Subject = sheet.Subject{Head: -1}
	i := r.Phrase.Last
	if r.Flags&sheet.Strong != 0 {
		g.strong(r, i)
		return
	}
	i = g.scope(r, i)
	r.Phrase.Last = i
	if of := g.of(i); of > 0 {
		g.partitive(r, of)
		return
	}
	if g.fated(i) && !g.peopleFollow(i+1) || !g.count(r, i) {
		g.leftOut(r, i)
	}
}

// grammar reads the tags of one sentence by token index.
type grammar struct {
	s  *sheet.Sheet
	sn *sheet.Sentence
}

func (g *grammar) tag(i int) sheet.Tag {
	if i < g.sn.First || i >= g.sn.Last {
		return sheet.TagPunct
	}
	return g.s.Tags[i-g.sn.First]
}

// determines reports whether token i is a determiner or the like that belongs to a number behind it.
func (g *grammar) determines(i int) bool {
	switch g.tag(i) {
	case sheet.TagDet, sheet.TagScope:
		return true
	case sheet.TagAdj:
		return g.s.Is(i, lx.Scope) || g.ordinalish(i)
	case sheet.TagPoss: // "the group's 12 members"
		return false
	}
	return false
}

// ordinalish reports words that stand between determiner and number: "the first two", "the last five".
func (g *grammar) ordinalish(i int) bool {
	switch g.s.Word(i) {
	case "first", "last", "next", "latest", "previous", "estimated":
		return true
	}
	return false
}

// scope passes over "other", "more", "of the" after the number: they are no part of the subject.
func (g *grammar) scope(r *sheet.Row, i int) int {
	for g.tag(i) == sheet.TagScope {
		if g.additional(i) {
			r.Flags |= sheet.Additional
		}
		i++
	}
	return i
}

// additional reports a word that adds people to others: more, other(s), another, further, additional.
func (g *grammar) additional(i int) bool {
	if !g.s.Is(i, lx.Scope) {
		return false
	}
	switch g.s.Entry(i).Word {
	case "all", "both", "same", "remaining", "total", "new":
		return false
	}
	return true
}

// of returns the token after "of" where the number is followed by it, or 0.
func (g *grammar) of(i int) int {
	if g.tag(i) == sheet.TagPrep && g.s.Entry(i).Word == "of" {
		return i + 1
	}
	return 0
}

// partitive reads what follows "of": "three of the five hostages", "dozens of detainees", "30 of them".
func (g *grammar) partitive(r *sheet.Row, i int) {
	definite := false
	for g.tag(i) == sheet.TagDet || g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagPrep && g.s.Entry(i).Word == "of" || g.s.Is(i, lx.Hedge) && g.tag(i+1) == sheet.TagNum {
		definite = definite || g.tag(i) == sheet.TagDet
		i++
	}
	for g.tag(i) == sheet.TagNum && !g.s.Is(i, lx.Article) {
		definite = true
		i++
		if g.of(i) > 0 {
			i = g.of(i)
		}
		for g.tag(i) == sheet.TagDet || g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagAdv {
			i++
		}
	}
	if definite {
		r.Flags |= sheet.Partitive
	}
	if g.tag(i) == sheet.TagPron || g.tag(i) == sheet.TagWh {
		r.Flags |= sheet.Partitive
		r.Subject.Implicit, r.Subject.Pronoun = true, true
		r.Phrase.Last = i + 1
		g.childrenOfThem(r, i+1)
		return
	}
	if g.count(r, i) {
		return
	}
	if definite { // "two of the dead", "five of those killed", "three of the five"
		r.Flags |= sheet.Partitive
		r.Subject.Implicit = true
		r.Phrase.Last = i
		return
	}
	g.leftOut(r, i)
}

// childrenOfThem reads the predicate that names what the part is: "30 of them children", "30 of them were
// children". The subject is then that noun.
func (g *grammar) childrenOfThem(r *sheet.Row, i int) {
	j := i
	if g.tag(j) == sheet.TagBe {
		j++
		for g.tag(j) == sheet.TagAdv {
			j++
		}
	} else if g.tag(j) == sheet.TagDet {
		return
	}
	save := *r
	if g.count(r, j) && !r.Subject.Thing && !r.Subject.Fate {
		r.Subject.Implicit, r.Subject.Pronoun = false, false
		return
	}
	*r = save
}

// strong reads "a 10,000-strong force", "a five-member crew", "the 12-man patrol": the unit counts by what
// it holds.
func (g *grammar) strong(r *sheet.Row, i int) {
	if !g.count(r, i) {
		r.Subject.Implicit = true
	}
}

// leftOut marks a number whose noun is not there: "20 were wounded", "12 dead", "killing six".
func (g *grammar) leftOut(r *sheet.Row, i int) {
	r.Subject = sheet.Subject{Head: -1, Implicit: true}
	if g.fated(i) {
		// "12 dead", "22 killed", "40 missing": the outcome's word is used as the noun.
		r.Subject = sheet.Subject{Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Fate: true, Lemma: g.s.Entry(i).Verb}
		if g.s.Entry(i).Verb == 0 {
			r.Subject.Lemma = g.s.Toks[i].Entry
		}
		if g.tag(i+1) == sheet.TagAnd && g.fated(i+2) && g.tag(i+2) != sheet.TagNum {
			r.Subject.Last = i + 3 // "48 killed and injured"
		}
		r.Phrase.Last = r.Subject.Last
		return
	}
	r.Phrase.Last = max(r.Phrase.Last, r.Num.Last)
}

// fated reports whether token i, right after a number, is an outcome's participle or adjective used as
// the noun, and not the verb of an active clause ("two killed a guard").
func (g *grammar) fated(i int) bool {
	if i >= g.sn.Last || !g.s.Is(i, lx.Outcome) {
		return false
	}
	t := &g.s.Toks[i]
	e := g.s.Entry(i)
	if t.Is(lx.Adjective) && e.Verb == 0 {
		return e.Fate.Outcome != 0
	}
	if !t.Is(lx.VerbPart) || e.Fate.Who&lx.Object == 0 {
		return false
	}
	// "two killed a guard": an active verb has an object right behind it.
	switch g.tag(i + 1) {
	case sheet.TagDet, sheet.TagPron:
		return false
	case sheet.TagNum:
		return g.nextCounts(i + 1)
	}
	return true
}

// nextCounts reports whether the number at i begins a figure of its own ("3 killed 9 injured") rather
// than an object.
func (g *grammar) nextCounts(i int) bool {
	if g.s.Is(i, lx.Article) {
		return false
	}
	for i < g.sn.Last && g.tag(i) == sheet.TagNum {
		i++
	}
	return g.s.Is(i, lx.Outcome)
}
