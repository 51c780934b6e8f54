package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
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
	if g.recorded(r.Phrase.First - 1) {
		r.Phrase.First -= 2
	}
	for r.Phrase.First > g.sn.First && g.determines(r.Phrase.First-1) {
		if s.Is(r.Phrase.First-1, lx.Det) || s.Is(r.Phrase.First-1, lx.Scope) && !g.additional(r.Phrase.First-1) {
			r.Flags |= sheet.Definite
		}
		if g.additional(r.Phrase.First - 1) {
			r.Flags |= sheet.Additional
		}
		r.Phrase.First--
	}
	r.Subject = sheet.Subject{Head: -1}
	if g.s.Is(r.Num.First, lx.One) && g.s.Is(r.Num.First, lx.Scope) {
		r.Flags |= sheet.Additional // another
	}
	i := g.behind(r)
	if r.Flags&sheet.Strong != 0 {
		if g.s.Has(i, token.Hyphen) {
			i += 2 // "-member", "-strong"
		}
		g.strong(r, i)
		return
	}
	i = g.scope(r, i)
	r.Phrase.Last = i
	if of := g.of(i); of > 0 {
		g.partitive(r, of)
		return
	}
	others := i > r.Phrase.First && g.tag(i-1) == sheet.TagScope && g.additional(i-1) || g.s.Is(r.Num.First, lx.One) && g.s.Is(r.Num.First, lx.Scope)
	if others && g.fated(i) && !g.peopleFollow(i+1) {
		r.Subject.Implicit = true // "25 others injured": others stands for the noun
		return
	}
	if k := g.besets(i); g.fated(i) && k > 0 {
		i = k // the things that the participle is told of: they are no people
	}
	if g.fated(i) && !g.peopleFollow(i+1) || !g.count(r, i) {
		g.leftOut(r, i)
	}
	g.predicated(r)
	if r.Subject.Implicit {
		g.before(r)
	}
	if r.Outer.Last > r.Phrase.Last && r.Outer.Last-r.Phrase.Last < 6 {
		r.Phrase.Last = r.Outer.Last // "a hundred people or so"
	}
}

// behind is the token after the number and the hedges that stand right behind it; a hedge may also stand
// behind the noun ("200 miners, if not more").
func (g *grammar) behind(r *sheet.Row) int {
	i := r.Num.Last
	for n := 0; n < r.NHedges; n++ {
		if h := r.Hedges[n]; h.First == i || h.First == i+1 && g.s.Has(i, token.Hyphen|token.Comma) {
			i = h.Last
		}
	}
	if i > r.Num.Last && i < r.Outer.Last && g.tag(i) == sheet.TagNum {
		if i = r.Outer.Last; g.s.Has(i, token.Close) { // 40 ± 5, 40 (± 5)
			i++
		}
	}
	if g.s.Has(i, token.Bullet) && g.s.Has(i, token.Glued) && g.s.Has(i-1, token.Digits) {
		i++ // 57*: a note
	}
	if i < g.sn.Last && g.s.Entry(i).Word == "else" && r.Form == sheet.FormZero {
		i++ // no one else
	}
	if g.s.Has(i, token.Open) && g.s.Has(i+2, token.Close) && g.tag(i+1) == sheet.TagNum {
		i += 3 // "three (3) men"
	}
	return i
}

// recorded reports a determiner and an adjective before the number that belong to it: "a record 14", "the
// confirmed 12".
func (g *grammar) recorded(i int) bool {
	if t := g.tag(i); t != sheet.TagAdj && t != sheet.TagNoun || g.s.Is(i, people) {
		return false
	}
	return g.tag(i-1) == sheet.TagDet && (g.s.Is(i-1, lx.Article) || g.s.Is(i, lx.VerbPart))
}

// before reads a noun that stands before its number: "arrests exceeding 150", "women 3", "a crowd of 3,000".
func (g *grammar) before(r *sheet.Row) {
	i := r.Phrase.First - 1
	if i < g.sn.First {
		return
	}
	if j := g.numbers(i); j >= 0 {
		i = j
	}
	named := g.tag(i) == sheet.TagNoun && g.s.Is(i, lx.Plural)
	switch {
	case i < r.Phrase.First-1 && g.s.Is(i, lx.Person|lx.Unit|lx.Toll): // "rebels, who number 300"
	case g.of(i) > 0 && g.tag(i-1) == sheet.TagNoun && g.s.Is(i-1, lx.Unit) && i-1 >= g.sn.First:
		i-- // "a family of six", "a crowd of 3,000"
	case named && g.s.Is(i, lx.Toll) && r.NHedges > 0:
	case named && g.s.Is(i, lx.Person|lx.Toll) && g.opens(i-1):
	default:
		return
	}
	e := g.s.Entry(i)
	r.Phrase.First = i
	r.Subject = sheet.Subject{Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Lemma: e.Lemma, Group: e.Noun.Group, Unit: e.Noun.Unit}
}

// numbers returns the noun that a verb of counting at i has for its subject, or -1: "fighters numbering", "the rebels,
// who number".
func (g *grammar) numbers(i int) int {
	switch g.s.Entry(i).Word {
	case "number", "numbers", "numbering", "numbered":
	default:
		return -1
	}
	for i--; i >= g.sn.First && (g.tag(i) == sheet.TagWh || g.tag(i) == sheet.TagComma || g.tag(i) == sheet.TagHave); {
		i--
	}
	if g.tag(i) != sheet.TagNoun {
		return -1
	}
	return i
}

// opens reports whether token i opens a cell, a bracket or a line, so that what follows is a label.
func (g *grammar) opens(i int) bool {
	return i < g.sn.First || g.s.Has(i, token.Open|token.Comma|token.Bar|token.Colon|token.Bullet|token.Slash) && (g.s.Has(i, token.Open|token.Bar) || g.s.Has(i-1, token.Digits))
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
	for g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagHyphen && g.s.Has(i, token.Glued) {
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
	if k := g.besets(i); g.fated(i) && k > 0 {
		i = k
	}
	if g.fated(i) && !g.peopleFollow(i+1) {
		g.leftOut(r, i) // "five of the injured"
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
		r.Subject.Implicit, r.Subject.Pronoun = false, save.Subject.Pronoun
		return
	}
	*r = save
}

// predicated reads the noun that the predicate names where the number stands alone: "three were women",
// "of which 8,300 are citizens".
func (g *grammar) predicated(r *sheet.Row) {
	if !r.Subject.Implicit || g.tag(r.Phrase.Last) != sheet.TagBe || g.s.Lex.Entries[g.s.Entry(r.Phrase.Last).Verb].Word == "get" {
		return // "two got life"
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

// leftOut marks a number whose noun is not there: "20 were wounded", "12 dead", "killing six".
func (g *grammar) leftOut(r *sheet.Row, i int) {
	r.Subject = sheet.Subject{Head: -1, Implicit: true}
	if g.fated(i) && (r.Form != sheet.FormZero || g.s.Entry(r.Num.First).Word == "none") {
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
	if e.Noun.Kind == 'P' && t.Is(lx.MainAdj) && e.Fate.Outcome == 0 {
		return false
	}
	if t.Is(lx.Adjective) && e.Fate.Who == lx.Subject {
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

// besets returns the noun of things that an outcome's participle at i modifies, or 0: "three besieged villages".
func (g *grammar) besets(i int) int {
	if g.tag(i) != sheet.TagAdj && !g.s.Is(i, lx.VerbPart) {
		return 0
	}
	if part := g.particle(i + 1); part > 0 {
		i = part // "burned out vehicles", "burned-out cars"
	} else if g.tag(i) != sheet.TagAdj {
		return 0
	}
	for i++; g.tag(i) == sheet.TagAdj || g.tag(i) == sheet.TagName || g.s.Is(i, lx.Demonym) && g.tag(i+1) == sheet.TagNoun; i++ {
	}
	if g.tag(i) == sheet.TagNoun && g.s.Is(i, lx.Plural) && !g.s.Has(i, token.Upper) && !g.s.Is(i, people|lx.TimeNoun) && g.tag(i+1) != sheet.TagVerb {
		return i
	}
	return 0
}

// particle returns the last token of "out", "up" and the like at i, with a hyphen or without, or 0.
func (g *grammar) particle(i int) int {
	if g.s.Has(i, token.Hyphen) {
		i++
	}
	switch g.s.Entry(min(i, len(g.s.Toks)-1)).Word {
	case "out", "up", "down", "off", "away":
		return i
	}
	return 0
}

// nextCounts reports whether the number at i begins a figure of its own ("3 killed 9 injured") rather
// than an object.
func (g *grammar) nextCounts(i int) bool {
	if g.s.Is(i, lx.Article) {
		for j := i + 1; j < i+5; j++ {
			if g.s.Is(j, lx.Say) && g.tag(j) != sheet.TagNoun {
				return true // "20 wounded a reporter said"
			}
		}
		return false
	}
	for i < g.sn.Last && g.tag(i) == sheet.TagNum {
		i++
	}
	return g.s.Is(i, lx.Outcome)
}
