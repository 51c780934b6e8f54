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
	if g.s.Has(i, token.Hyphen) && i+1 < g.sn.Last && g.s.Entry(i+1).Word == "mark" {
		g.leftOut(r, i) // "the toll crossed the 100-mark"
		return
	}
	i = g.scope(r, i)
	r.Phrase.Last = i
	if whole := g.outOf(i); whole > 0 && r.Form != sheet.FormArticle {
		g.partitive(r, whole)
		return
	}
	if g.tag(i) == sheet.TagComma && g.of(i+1) > 0 && r.Form == sheet.FormVague && (g.tag(r.Phrase.First-1) == sheet.TagComma || g.tag(r.Phrase.First-2) == sheet.TagComma) {
		i++ // "dozens, perhaps hundreds, of farmers"
	}
	if of := g.of(i); of > 0 && g.tag(of) == sheet.TagScope && g.s.Entry(of).Word == "others" {
		i = g.scope(r, of) // "dozens of others" are as many more
		r.Phrase.Last = i
	} else if of > 0 && i > r.Num.Last && g.s.Entry(i-1).Word == "others" && (g.tag(of) == sheet.TagName || g.tag(of) == sheet.TagNoun) && !g.peopleFollow(of) {
		r.Subject.Implicit, r.Phrase.Last = true, g.ofPhrase(i) // "four others of Oram University"
		return
	} else if of > 0 {
		g.partitive(r, of)
		return
	}
	others := i > r.Phrase.First && g.tag(i-1) == sheet.TagScope && g.additional(i-1) || g.s.Is(r.Num.First, lx.One) && g.s.Is(r.Num.First, lx.Scope)
	if others && g.s.Entry(i-1).Word == "others" && g.tag(i) == sheet.TagPast && g.tag(i+1) == sheet.TagNoun && !g.s.Has(i+1, token.Upper) && !saysSoon(g.s, i+1, g.sn.Last) {
		r.Subject.Implicit = true // "two others received gunshot wounds": they did it
		return
	}
	if others && g.s.Entry(i-1).Word != "other" && g.fateStands(r, i) {
		r.Subject.Implicit = true // "25 others injured": others stands for the noun
		return
	}
	if k := g.headAhead(r, i); k > 0 {
		r.Subject.Implicit, r.Phrase.Last = true, k
		return
	}
	if k := g.besets(i); g.fated(i) && k > 0 {
		i = k // the things that the participle is told of: they are no people
	}
	if k := g.lost(i); k > 0 && !single(r) {
		g.leftOut(r, k)
		r.Subject.First = i
	} else if g.fateStands(r, i) || !g.count(r, i) {
		g.leftOut(r, i)
	}
	g.predicated(r)
	if r.Subject.Implicit && !g.toldBefore(r) {
		g.before(r)
	}
	if r.Outer.Last > r.Phrase.Last && r.Outer.Last-r.Phrase.Last < 6 {
		r.Phrase.Last = r.Outer.Last // "a hundred people or so"
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

// scope passes over "other", "more", "of the" after the number: they are no part of the subject.
func (g *grammar) scope(r *sheet.Row, i int) int {
	for g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagHyphen && g.s.Has(i, token.Glued) || g.tag(i) == sheet.TagDet && g.s.Entry(i).Word == "such" ||
		g.mostly(i) {
		if g.additional(i) {
			r.Flags |= sheet.Additional
		}
		i++
	}
	return i
}

// mostly reports at i a word that tells of the greater part of those it stands before: "six | mostly elderly people", "900 | mainly
// women", "dozens of | largely poor farmers".
func (g *grammar) mostly(i int) bool {
	return g.tag(i) == sheet.TagIncl && g.s.Is(i, lx.Adverb) && i+1 < g.sn.Last && g.peopleFollow(i+1)
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

// outOf returns the token after "out of" before a number or a noun phrase that holds the whole: "five out of 12 men", or 0.
func (g *grammar) outOf(i int) int {
	if g.tag(i) == sheet.TagPrep && g.s.Entry(i).Word == "out" && g.of(i+1) > 0 && (g.tag(i+2) == sheet.TagNum || g.tag(i+2) == sheet.TagDet && g.tag(i+3) == sheet.TagNum) {
		return i + 2
	}
	return 0
}

// of returns the token after "of" where the number is followed by it, or 0.
func (g *grammar) of(i int) int {
	if g.tag(i) == sheet.TagPrep && g.s.Entry(i).Word == "of" {
		return i + 1
	}
	return 0
}
