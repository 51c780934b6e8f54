// Package phrase parses a sentence lightly: a tag a token, then noun phrases, verb groups and the small
// words between them, and with them the noun phrase that each number counts (stage 600).
//
// It is no parser of English. It decides what news prose decides by neighbours: after a determiner no
// verb stands, after an auxiliary no noun. Unknown words are taken for names.
//
// Tags: tag.go (words of the closed classes), verbornoun.go, verbform.go and aftermodifier.go (the open ones), compoundword.go (hyphens),
// doneto.go and dealswith.go (forms in -ing), ofcounted.go, onedoes.go, ofthemdo.go,
// manages.go and numbers.go (verbs behind counts), baredeed.go and daysdo.go (of headlines), besideverb.go and deedtoo.go (words between subject and
// verb, and the bare number that does another deed), designations.go (Wards 1, 2 and 5), pronoun.go
// ("those present", "all", "themselves"), asks.go (questions), acronym.go (capitals), marks.go, ahead.go and tagahead.go (what stands behind).
// Subjects: subject.go, before.go, told.go and partitive.go (where the noun stands), leftout.go, headahead.go, acts.go, ofdeed.go
// and penalty.go (where it does not), noun.go (the walk over a noun phrase), countable.go (which noun counts people), modifiers.go,
// ofphrase.go, joinedheads.go, group.go, headword.go, quotedhead.go, comers.go, given.go, captive.go. Chunks: chunk.go, verbgroup.go, agephrase.go, times.go.
package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Tag fills s.Tags for a sentence. Tags[i] belongs to token Sents[sent].First+i.
func Tag(s *sheet.Sheet, sent int) {
	sn := &s.Sents[sent]
	s.Tags = s.Tags[:0]
	for i := sn.First; i < sn.Last; i++ {
		s.Tags = append(s.Tags, sheet.TagOther)
		sn.Kinds |= s.Lex.Marks(&s.Toks[i])
	}
	for r := len(s.Rows) - 1; r >= 0 && s.Rows[r].Sent == sent; r-- {
		row := &s.Rows[r]
		if i := row.Num.First; row.Guard != sheet.GuardNone && s.Designated(i) || row.Guard == sheet.GuardName && i > sn.First && s.Has(i, token.Digits) && (s.Has(i-1, token.Upper|token.Slash) || s.Has(i+1, token.Slash)) {
			s.Tags[i-sn.First] = sheet.TagName // "two M-19 rebels", "three Group 19 rebels"
			if s.Has(i-1, token.Slash) {
				s.Tags[i-1-sn.First] = sheet.TagName // "six 9/11 suspects"
			}
			continue
		}
		mark(s, sn, row.Num)
		for _, h := range row.Hedges[:row.NHedges] {
			mark(s, sn, h.Toks)
			if row.Numeral.Width > 0 && h.Last > row.Num.Last {
				mark(s, sn, sheet.Toks{First: h.Last, Last: row.Outer.Last}) // the width: 40, give or take | 5
			}
		}
	}
	g := tagger{s, sn.First, sn.Last, sn.Kinds, false}
	for i := sn.First; i < sn.Last && !g.mixed; i++ {
		g.mixed = s.Toks[i].Has(token.Word) && !s.Toks[i].Has(token.Upper|token.Poss) // 's tells nothing: ARMY'S
	}
	if sn.Shape&token.Caps != 0 {
		g.acronyms()
	}
	if sn.Class&lx.Month != 0 {
		g.forenames()
	}
	if sn.Class&lx.Weekday != 0 {
		g.papers()
	}
	prev := sheet.TagPunct
	for i := sn.First; i < sn.Last; i++ {
		if tag := s.Tags[i-sn.First]; tag != sheet.TagNum && tag != sheet.TagName {
			if tag = g.tag(i, prev); (tag == sheet.TagVerb || tag == sheet.TagPast || tag == sheet.TagAux) && (prev == sheet.TagPast || prev == sheet.TagVerb || prev == sheet.TagAdj) && g.forename(i) {
				tag = sheet.TagName
			}
			s.Tags[i-sn.First] = tag
		}
		prev = s.Tags[i-sn.First]
	}
}

// mark tags the tokens of a number or of a hedge beside it.
func mark(s *sheet.Sheet, sn *sheet.Sentence, t sheet.Toks) {
	for i := t.First; i < t.Last; i++ {
		s.Tags[i-sn.First] = sheet.TagNum
	}
}

type tagger struct {
	s           *sheet.Sheet
	first, last int
	kinds       lx.Kinds // of the phrases that may stand in it
	mixed       bool     // the sentence has lower-case words, so that upper case tells something
}

func (g *tagger) is(i int, c token.Class) bool {
	return i >= g.first && i < g.last && g.s.Toks[i].Class&c != 0
}

// closed are the classes that the later cases of tag ask for; most words have none of them.
const closed = lx.Be | lx.Have | lx.Do | lx.Modal | lx.Not | lx.Wh | lx.Det | lx.Article | lx.Pronoun | lx.Including | lx.Prep |
	lx.And | lx.Scope | lx.Sub | lx.Numeral | lx.Vague | lx.Zero | lx.One | lx.Month | lx.Weekday

// tag decides token i after a token tagged prev.
func (g *tagger) tag(i int, prev sheet.Tag) sheet.Tag {
	t := &g.s.Toks[i]
	switch {
	case t.Has(token.Digits):
		if g.ordinal(i) {
			return sheet.TagAdj
		}
		return sheet.TagNum
	case prev == sheet.TagAdj && g.s.Has(i-1, token.Digits):
		return sheet.TagAdj // the ending of the ordinal
	case t.Has(token.Mark):
		return g.mark(i)
	case t.Has(token.Poss):
		return sheet.TagPoss
	case prev == sheet.TagHyphen && t.Has(token.Glued):
		if t.Is(lx.Outcome) && t.Is(lx.VerbPart) && i > g.first+1 && g.s.Tags[i-2-g.first] == sheet.TagAdv {
			return g.verbForm(i)
		}
		return g.afterHyphen(i)
	}
	c := t.Class
	if (prev == sheet.TagNoun || prev == sheet.TagName || prev == sheet.TagPron || prev == sheet.TagAnd) && g.joined(i) && g.doesNext(i+2) {
		return sheet.TagAdv // "police re-arrested six men"
	}
	if c == 0 && (prev == sheet.TagNum || prev == sheet.TagScope) && g.is(i+1, lx.Outcome) && g.manner(i) {
		return sheet.TagAdv // "30 more horrifically injured"
	}
	if prev == sheet.TagBe || prev == sheet.TagHave {
		joined := g.joined(i)
		if c == 0 && g.manner(i) || joined && g.manner(i+2) {
			return sheet.TagAdv // "were precautionarily moved", "were pre-emptively moved"
		}
		if joined && c&lx.Be == 0 && g.is(i+2, lx.Outcome) && g.is(i+2, lx.VerbPart) && !g.modifies(i+2) {
			return sheet.TagAdv // "were gang-raped"
		}
	}
	if c&(lx.Prep|lx.VerbBase) != 0 && g.joined(i) || c&(lx.Sub|lx.Adverb|lx.Modal) != 0 && (prev == sheet.TagDet || prev == sheet.TagNum || prev == sheet.TagPrep) && g.joined(i) {
		return sheet.TagAdj // "an off-duty guard", "a sub-branch", "12 tear-gas shells", "a so-called judge"
	}
	switch {
	case t.Len() == 4 && g.is(i+1, lx.VerbPart) && g.s.Entry(i).Word == "self", c&lx.VerbPart != 0 && prev == sheet.TagAdj && g.s.Entry(i-1).Word == "self":
		return sheet.TagAdj // "a self styled commander", whose hyphen is lost
	case prev == sheet.TagAdv && t.Len() == 3 && g.s.Entry(i).Word == "far" && g.s.Entry(i-1).Word == "so":
		return sheet.TagAdv
	case g.s.Dear(i):
		return sheet.TagNoun // "a loved one"
	case i+1 < g.last && g.s.Dear(i+1):
		return sheet.TagAdj
	case prev == sheet.TagPrep && t.Len() == 5 && g.s.Entry(i).Word == "board" && g.s.Entry(i-1).Word == "on" && (g.is(i+1, lx.Det|lx.Article) || g.num(i+1) || i+1 < g.last && g.s.Has(i+1, token.Upper)):
		return sheet.TagPrep // "passengers on board a bus"
	case prev == sheet.TagNum && c&lx.Adverb != 0 && t.Len() == 3 && g.s.Entry(i).Word == "non" && g.opensNoun(i+1):
		return sheet.TagAdj // "two non locals"
	case c&lx.Verb != 0 && t.Has(token.Upper) && !t.Has(token.Caps) && t.Len() < 5 && innerCapital(g.s.Word(i)):
		return sheet.TagName // LeT
	case prev == sheet.TagName && g.verbNames(i):
		return sheet.TagName
	case c&closed == 0:
		return g.content(i, prev)
	case c&(lx.Scope|lx.Det|lx.Pronoun) != 0 && g.floats(i, prev):
		return sheet.TagAdv
	case c&lx.Prep != 0 && (prev == sheet.TagNum || prev == sheet.TagDet) && t.Len() == 4 && i+1 < g.last && g.s.Entry(i).Word == "over" && g.s.Entry(i+1).Word == "ground":
		return sheet.TagAdj // "two over ground workers"
	case t.Has(token.Caps) && g.mixed && c&(lx.Be|lx.Pronoun|lx.Wh|lx.Prep|lx.And|lx.Modal) != 0 && c&lx.Not == 0:
		return sheet.TagName // IS, WHO, US: an acronym, not the small word
	case c&(lx.Month|lx.Weekday) != 0 && g.timeName(i):
		return sheet.TagTime
	case c&lx.Be != 0:
		return sheet.TagBe
	case c&lx.Have != 0:
		return sheet.TagHave
	case c&(lx.Modal|lx.Do) != 0:
		return sheet.TagAux
	case c&lx.Not != 0:
		return sheet.TagNot
	case c&lx.Wh != 0 && !(c&lx.Det != 0 && g.thatOne(i, prev)):
		return sheet.TagWh
	case c&lx.Det != 0 && (prev == sheet.TagNoun || prev == sheet.TagNum) && t.Len() == 4 && g.s.Entry(i).Word == "each" && (!g.opensNoun(i+1) || g.is(i+1, lx.VerbPast) && !g.modifies(i+1)):
		return sheet.TagAdv // "two guards each from Oram and Belt", "four men with two guns each surrendered"
	case c&(lx.Det|lx.Article) != 0:
		if c&lx.Pronoun != 0 && (!g.opensNoun(i+1) || t.Len() == 5 && g.thoseWho(i) || g.is(i+1, lx.Outcome|lx.Say|lx.Doubt) && g.is(i+1, lx.VerbPart) && !g.modifies(i+1)) {
			return sheet.TagPron // "this was", "told her that", "those killed", "those reported missing"
		}
		if c&lx.Possess != 0 && t.Len() == 3 && (!g.opensNoun(i+1) || g.is(i+1, lx.Outcome) && g.is(i+1, lx.Adjective) && !g.opensNoun(i+2) && (prev == sheet.TagPast || prev == sheet.TagVerb || prev == sheet.TagIng)) && g.s.Entry(i).Word == "her" {
			return sheet.TagPron // "shot her in Oram", "shot her dead", but "saw her dead son"
		}
		return sheet.TagDet
	case c&lx.Pronoun != 0:
		if t.Len() == 5 && g.placedThere(i, prev) {
			return sheet.TagAdv
		}
		if g.country(i, prev) || t.Len() == 1 && g.inName(i, prev) {
			return sheet.TagName
		}
		return sheet.TagPron
	case (prev == sheet.TagHave || prev == sheet.TagBe) && c&lx.Prep != 0 && t.Len() == 5 && g.is(i+1, lx.VerbPart|lx.Be) && g.s.Entry(i).Word == "since":
		return sheet.TagAdv // "have since been freed"
	case c&lx.Including != 0 && c&lx.Adverb != 0 && (prev == sheet.TagDet || (prev == sheet.TagBe || prev == sheet.TagHave) && g.is(i+1, lx.VerbPart)):
		return sheet.TagAdv // "were mostly hurt by glass", "in a mainly Kurdish town"
	case c&lx.Including != 0 && (c&lx.Prep == 0 || g.is(i+1, lx.Pronoun|lx.Det|lx.Wh) || g.num(i+1)):
		return sheet.TagIncl
	case c&lx.Prep != 0 && t.Len() == 2 && g.s.Text[t.Start]|0x20 == 't' && !(i > g.first && g.s.Entry(i-1).Word == "according") && (g.is(i+1, lx.VerbBase) && !g.is(i+1, lx.Det) && (!g.is(i+1, lx.MainNoun) || g.manages(i-1) || g.theirDeed(i) || g.numberSoon(i+2) || g.is(i+2, lx.Det|lx.Article|lx.Pronoun)) || g.is(i+1, lx.Be|lx.Have|lx.Do)):
		return sheet.TagTo
	case c&lx.And != 0:
		return sheet.TagAnd
	case t.Len() == 4 && g.moreThan(i):
		return sheet.TagAdv
	case c&lx.Scope != 0:
		return sheet.TagScope
	case c&lx.Sub != 0 && c&lx.Prep == 0:
		if t.Len() == 2 && g.s.Entry(i).Word == "so" && (i > g.first && g.is(i-1, lx.Do) || i+1 < g.last && g.s.Entry(i+1).Word == "far") {
			return sheet.TagAdv // "did so and were held", "has so far received"
		}
		if (prev == sheet.TagDet || prev == sheet.TagNum || prev == sheet.TagPrep) && t.Len() == 4 && g.is(i+1, lx.Adjective|lx.VerbPart) && g.s.Entry(i).Word == "once" {
			return sheet.TagAdv // "the once powerful clan"
		}
		return sheet.TagSub
	case c&lx.Prep != 0 && t.Len() > 4 && g.whereAlone(i):
		return sheet.TagAdv
	case c&lx.Prep != 0:
		return sheet.TagPrep
	case c&lx.Sub != 0:
		return sheet.TagSub
	case c&(lx.Numeral|lx.Vague|lx.Zero|lx.One) != 0:
		if (prev == sheet.TagPoss || prev == sheet.TagNum || prev == sheet.TagDet) && g.s.Entry(i).Word == "most" {
			return sheet.TagAdv // a superlative: "the army's most senior officers", "two most senior officers", "one of the most stable"
		}
		return sheet.TagNum
	}
	return g.content(i, prev)
}

// country reports whether "us" is the country where case does not tell: no pronoun follows an article or a number
// directly, "two us soldiers".
func (g *tagger) country(i int, prev sheet.Tag) bool {
	return (prev == sheet.TagDet || prev == sheet.TagNum) && g.s.Entry(i).Word == "us" && g.opensNoun(i+1)
}

// timeName reports whether a month or weekday is meant: "may" and "march" are also verbs.
func (g *tagger) timeName(i int) bool {
	t := &g.s.Toks[i]
	if t.Is(lx.Modal|lx.Verb) && t.Class&lx.Weekday == 0 {
		if t.Is(lx.Modal) && !t.Has(token.Upper) && g.is(i+1, lx.Be|lx.Have|lx.VerbBase) {
			return false // "12 may be buried"
		}
		near := i > g.first && g.s.Toks[i-1].Has(token.Digits) || i+1 < g.last && g.s.Toks[i+1].Has(token.Digits)
		return near || t.Has(token.Upper) && g.is(i-1, lx.Prep|lx.Det)
	}
	return true
}
