// Package phrase parses a sentence lightly: a tag a token, then noun phrases, verb groups and the small
// words between them, and with them the noun phrase that each number counts (stage 600).
//
// It is no parser of English. It decides what news prose decides by neighbours: after a determiner no
// verb stands, after an auxiliary no noun. Unknown words are taken for names.
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
	}
	for r := len(s.Rows) - 1; r >= 0 && s.Rows[r].Sent == sent; r-- {
		row := &s.Rows[r]
		mark(s, sn, row.Num)
		for _, h := range row.Hedges[:row.NHedges] {
			mark(s, sn, h.Toks)
			if row.Numeral.Width > 0 && h.Last > row.Num.Last {
				mark(s, sn, sheet.Toks{First: h.Last, Last: row.Outer.Last}) // the width: 40, give or take | 5
			}
		}
	}
	g := tagger{s, sn.First, sn.Last, false}
	for i := sn.First; i < sn.Last && !g.mixed; i++ {
		g.mixed = s.Toks[i].Has(token.Word) && !s.Toks[i].Has(token.Upper|token.Poss) // 's tells nothing: ARMY'S
	}
	prev := sheet.TagPunct
	for i := sn.First; i < sn.Last; i++ {
		if s.Tags[i-sn.First] != sheet.TagNum {
			s.Tags[i-sn.First] = g.tag(i, prev)
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
	mixed       bool // the sentence has lower-case words, so that upper case tells something
}

func (g *tagger) is(i int, c token.Class) bool {
	return i >= g.first && i < g.last && g.s.Toks[i].Class&c != 0
}

// tag decides token i after a token tagged prev.
func (g *tagger) tag(i int, prev sheet.Tag) sheet.Tag {
	t := &g.s.Toks[i]
	switch {
	case t.Has(token.Digits):
		return sheet.TagNum
	case t.Has(token.Mark):
		return g.mark(i)
	case t.Has(token.Poss):
		return sheet.TagPoss
	case prev == sheet.TagHyphen && t.Has(token.Glued):
		return g.afterHyphen(i)
	}
	c := t.Class
	if c&(lx.Prep|lx.VerbBase) != 0 && g.joined(i) {
		return sheet.TagAdj // "an off-duty guard", "a sub-branch", "12 tear-gas shells"
	}
	switch {
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
	case c&lx.Wh != 0 && !(c&lx.Det != 0 && g.opensNoun(i+1) && prev == sheet.TagPrep):
		return sheet.TagWh
	case c&(lx.Det|lx.Article) != 0:
		if c&lx.Pronoun != 0 && (!g.opensNoun(i+1) || g.is(i+1, lx.Outcome) && g.is(i+1, lx.VerbPart) && !g.modifies(i+1)) {
			return sheet.TagPron // "this was", "told her that", "those killed"
		}
		return sheet.TagDet
	case c&lx.Pronoun != 0:
		if g.country(i, prev) {
			return sheet.TagName
		}
		return sheet.TagPron
	case c&lx.Including != 0 && (c&lx.Prep == 0 || g.is(i+1, lx.Pronoun|lx.Det|lx.Wh) || g.num(i+1)):
		return sheet.TagIncl
	case c&lx.Prep != 0 && t.Len() == 2 && g.s.Text[t.Start]|0x20 == 't' && (g.is(i+1, lx.VerbBase) && !g.is(i+1, lx.Det) && (!g.is(i+1, lx.MainNoun) || g.numberSoon(i+2) || g.is(i+2, lx.Det|lx.Article|lx.Pronoun)) || g.is(i+1, lx.Be|lx.Have|lx.Do)):
		return sheet.TagTo
	case c&lx.And != 0:
		return sheet.TagAnd
	case c&lx.Scope != 0:
		return sheet.TagScope
	case c&lx.Sub != 0 && c&lx.Prep == 0:
		return sheet.TagSub
	case c&lx.Prep != 0:
		return sheet.TagPrep
	case c&lx.Sub != 0:
		return sheet.TagSub
	case c&(lx.Numeral|lx.Vague|lx.Zero|lx.One) != 0:
		return sheet.TagNum
	}
	return g.content(i, prev)
}

// against reports a first part that says what a compound is for or against: it modifies whatever comes next.
func (g *tagger) against(i int) bool {
	if i < g.first {
		return false
	}
	switch g.s.Entry(i).Word {
	case "anti", "pro", "counter", "pre", "post":
		return true
	}
	return false
}

// joined reports the first word of a compound written with a hyphen.
func (g *tagger) joined(i int) bool {
	return i+2 < g.last && g.s.Toks[i+1].Has(token.Hyphen) && g.s.Toks[i+1].Has(token.Glued) && g.s.Toks[i+2].Has(token.Word) && g.s.Toks[i+2].Has(token.Glued)
}

// country reports whether "us" is the country where case does not tell: no pronoun follows an article or a number
// directly, "two us soldiers".
func (g *tagger) country(i int, prev sheet.Tag) bool {
	return (prev == sheet.TagDet || prev == sheet.TagNum) && g.s.Entry(i).Word == "us" && g.opensNoun(i+1)
}

func (g *tagger) num(i int) bool {
	return i < g.last && (g.s.Tags[i-g.first] == sheet.TagNum || g.is(i, lx.Numeral|lx.Vague|lx.Article))
}

// timeName reports whether a month or weekday is meant: "may" and "march" are also verbs.
func (g *tagger) timeName(i int) bool {
	t := &g.s.Toks[i]
	if t.Is(lx.Modal|lx.Verb) && t.Class&lx.Weekday == 0 {
		near := i > g.first && g.s.Toks[i-1].Has(token.Digits) || i+1 < g.last && g.s.Toks[i+1].Has(token.Digits)
		return near || t.Has(token.Upper) && g.is(i-1, lx.Prep|lx.Det)
	}
	return true
}

func (g *tagger) mark(i int) sheet.Tag {
	t := &g.s.Toks[i]
	switch {
	case t.Has(token.Comma):
		return sheet.TagComma
	case t.Has(token.Hyphen):
		return sheet.TagHyphen
	case t.Is(lx.And):
		return sheet.TagAnd
	case t.Has(token.Poss):
		return sheet.TagPoss
	case t.Has(token.Stop) && t.Has(token.Glued) && i > g.first && i+1 < g.last &&
		(g.s.Toks[i-1].Len() <= 2 && g.s.Toks[i-1].Has(token.Upper) || token.Initial(g.s.Toks[:g.last], i-1)):
		return sheet.TagHyphen // the points of "U.S." join
	}
	return sheet.TagPunct
}

// afterHyphen tags the second part of a compound: "Kurdish-led" and "mid-level" modify, "asylum-seekers"
// and "ex-soldiers" are nouns.
func (g *tagger) afterHyphen(i int) sheet.Tag {
	c := g.s.Toks[i].Class
	switch {
	case c&lx.Noun != 0 && c&(lx.Person|lx.Unit|lx.Toll) != 0 && g.against(i-2):
		return sheet.TagAdj // "anti-personnel mines"
	case c&lx.Noun != 0 && c&(lx.Person|lx.Unit|lx.Toll) != 0:
		return sheet.TagNoun
	case c&(lx.VerbPart|lx.VerbPast|lx.VerbIng|lx.Adjective|lx.Adverb|lx.Prep) != 0:
		return sheet.TagAdj
	case c&lx.Noun != 0 && !g.opensNoun(i+1):
		return sheet.TagNoun
	case c == 0:
		return sheet.TagName
	}
	return sheet.TagAdj
}

// opensNoun reports whether token i can begin or go on with a noun phrase after a determiner.
func (g *tagger) opensNoun(i int) bool {
	if i >= g.last {
		return false
	}
	t := &g.s.Toks[i]
	if !t.Has(token.Word) {
		return t.Has(token.Digits) || t.Has(token.OpenQ)
	}
	c := t.Class
	if c&(lx.Prep|lx.Be|lx.Have|lx.Modal|lx.Wh|lx.Sub|lx.And|lx.Det|lx.Article|lx.Pronoun) != 0 && c&lx.Numeral == 0 {
		return false
	}
	return c&lx.Verb == 0 || c&(lx.Noun|lx.Adjective|lx.VerbPart|lx.VerbIng) != 0 || t.Has(token.Upper)
}

// content decides a word of the open classes.
func (g *tagger) content(i int, prev sheet.Tag) sheet.Tag {
	t := &g.s.Toks[i]
	c := t.Class
	if c&lx.PhraseA != 0 && c&(lx.VerbPast|lx.VerbS) != 0 && (prev == sheet.TagNum || prev == sheet.TagScope || prev == sheet.TagNoun || prev == sheet.TagName) {
		if p, _ := g.s.Lex.Starting(lx.FateVerb, g.s.Toks[i:g.last]); p != nil && p.Fate.Who == lx.Subject {
			return g.verbForm(i) // "12 received wounds", "two others sustained minor injuries"
		}
	}
	noun, adj := c&lx.Noun != 0, c&lx.Adjective != 0
	if adj && c&lx.Outcome != 0 && g.s.Entry(i).Fate.Who == lx.Subject {
		return sheet.TagAdj // "missing", "dead", "homeless"
	}
	if c&lx.Verb == 0 {
		switch {
		case noun && adj && c&lx.MainAdj == 0:
			return sheet.TagNoun
		case noun && adj:
			if g.modifies(i) || g.s.Tags[max(i-1, g.first)-g.first] != sheet.TagDet && prev != sheet.TagScope {
				return sheet.TagAdj // "29 rebels dead", but "the dead"
			}
			return sheet.TagNoun
		case noun:
			return sheet.TagNoun
		case adj:
			return sheet.TagAdj
		case c&lx.Adverb != 0:
			return sheet.TagAdv
		}
		return sheet.TagName
	}
	if c&lx.Outcome != 0 && c&lx.VerbS != 0 && c&(lx.Person|lx.Unit) == 0 && prev != sheet.TagDet && prev != sheet.TagAdj && g.numberSoon(i+1) {
		return sheet.TagVerb // "raid kills 3, wounds 20"
	}
	switch prev {
	case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagTo, sheet.TagNot:
		return g.verbForm(i)
	case sheet.TagAdv:
		if b := g.beforeAdverbs(i); b == sheet.TagBe || b == sheet.TagHave || b == sheet.TagAux {
			return g.verbForm(i)
		}
		// "were later arrested", but "severely injured children" and "newly elected members".
		if b := g.beforeAdverbs(i); b == sheet.TagDet || b == sheet.TagNum || b == sheet.TagAdj {
			if c&(lx.VerbPart|lx.VerbPast|lx.VerbIng) != 0 {
				return sheet.TagAdj
			}
		}
	case sheet.TagDet, sheet.TagPoss, sheet.TagScope, sheet.TagNum, sheet.TagAdj:
		return g.afterModifier(i, prev)
	case sheet.TagPrep:
		if i-2 >= g.first && c&(lx.VerbPast|lx.VerbPart) != 0 && g.s.Entry(i-1).Word == "as" && g.s.Entry(i-2).Word == "well" && (g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article)) {
			return g.verbForm(i) // "burned homes as well as killed 12 villagers"
		}
		if c&lx.VerbIng != 0 && !(noun && c&lx.MainVerb == 0) {
			return sheet.TagIng
		}
		if noun || adj || c&(lx.VerbPast|lx.VerbPart) != 0 {
			return g.nominal(i)
		}
	}
	return g.afterNoun(i, prev)
}

// beforeAdverbs is the tag before a run of adverbs that ends before i.
func (g *tagger) beforeAdverbs(i int) sheet.Tag {
	for i--; i >= g.first; i-- {
		if tag := g.s.Tags[i-g.first]; tag != sheet.TagAdv {
			return tag
		}
	}
	return sheet.TagPunct
}

// afterModifier decides a word that may be a verb behind a determiner, number or adjective: there it is
// a noun or modifies one, unless the number stands for its noun ("20 escaped", "two killed three").
func (g *tagger) afterModifier(i int, prev sheet.Tag) sheet.Tag {
	c := g.s.Toks[i].Class
	past := c&(lx.VerbPast|lx.VerbPart) != 0
	switch {
	case prev == sheet.TagNum || prev == sheet.TagScope:
		if past && c&lx.Noun == 0 || c&lx.VerbIng != 0 && c&lx.MainVerb != 0 {
			if past && c&lx.PhraseA != 0 && g.s.Entry(i).Fate.Who == lx.Subject && !g.is(i+1, lx.Person) && !g.is(i+2, lx.Person) {
				return g.verbForm(i) // "two suffered serious burns"
			}
			if g.modifies(i) {
				return sheet.TagAdj
			}
			return g.verbForm(i)
		}
		if c&lx.VerbIng != 0 && c&lx.Noun == 0 && g.personSoon(i+1) {
			return sheet.TagAdj // "four polling observers"
		}
		if c&lx.Noun == 0 && c&lx.Adjective == 0 || c&lx.VerbPast != 0 && c&lx.Outcome == 0 && g.is(i+1, lx.Det) {
			return g.verbForm(i) // "some accused the mayor"
		}
		if c&lx.MainVerb != 0 && c&lx.VerbS == 0 && c&(lx.Person|lx.Unit|lx.Toll) == 0 && !g.modifies(i) {
			return g.verbForm(i) // "thousands more remain", "five others die"
		}
	case c&lx.VerbIng != 0:
		if g.modifies(i) {
			return sheet.TagAdj
		}
		return sheet.TagNoun // "a bombing", "the killing"
	case past:
		if g.modifies(i) || prev == sheet.TagDet || c&lx.Noun == 0 {
			return sheet.TagAdj
		}
	}
	return g.nominal(i)
}

// nominal tags a word that is no verb here.
func (g *tagger) nominal(i int) sheet.Tag {
	c := g.s.Toks[i].Class
	switch {
	case c&lx.Noun != 0 && (c&(lx.MainAdj|lx.VerbPart) == 0 || !g.modifies(i)):
		return sheet.TagNoun
	case c&(lx.Adjective|lx.VerbPart|lx.VerbPast|lx.VerbIng) != 0:
		return sheet.TagAdj
	case c&lx.Noun != 0:
		return sheet.TagNoun
	}
	return sheet.TagName
}

// modifies reports whether a noun that the word could modify follows.
func (g *tagger) modifies(i int) bool {
	for j := i + 1; j < g.last && j < i+6; j++ {
		t := &g.s.Toks[j]
		switch {
		case t.Has(token.Hyphen), t.Is(lx.And) && j == i+1:
			continue
		case !t.Has(token.Word), t.Is(lx.Prep | lx.Det | lx.Article | lx.Be | lx.Have | lx.Modal | lx.Wh | lx.Sub | lx.Pronoun | lx.And | lx.Weekday | lx.Including):
			return false
		case t.Is(lx.Person | lx.Unit | lx.Toll):
			return true
		case t.Class == 0, t.Is(lx.Noun | lx.Adjective | lx.VerbPart):
			if t.Is(lx.Noun) && !t.Is(lx.Adjective) && (!t.Is(lx.Verb) || t.Is(lx.Plural) && (t.Is(lx.MainNoun) || j > i+1 && !g.is(j+1, lx.Det|lx.Article|lx.Pronoun) && !g.num(j+1))) && !g.nounAfter(j) {
				return true
			}
			continue
		default:
			return false
		}
	}
	return false
}

func (g *tagger) nounAfter(j int) bool {
	return j+1 < g.last && g.s.Toks[j+1].Has(token.Word) && g.is(j+1, lx.Noun)
}

// verbForm tags a word known to act as a verb by its form.
func (g *tagger) verbForm(i int) sheet.Tag {
	c := g.s.Toks[i].Class
	switch {
	case c&(lx.VerbPart|lx.VerbPast) != 0:
		return sheet.TagPast
	case c&lx.VerbIng != 0:
		return sheet.TagIng
	case c&lx.Verb != 0:
		return sheet.TagVerb
	}
	return g.nominal(i)
}

// afterNoun decides a word that may be a verb where a verb may well stand: behind a noun, a pronoun, a
// comma, at the start.
func (g *tagger) afterNoun(i int, prev sheet.Tag) sheet.Tag {
	t := &g.s.Toks[i]
	c := t.Class
	noun := c&lx.Noun != 0
	if c&(lx.VerbPast|lx.VerbPart|lx.VerbIng) != 0 {
		switch {
		case (prev == sheet.TagNoun || prev == sheet.TagName) && g.compound(i):
			return sheet.TagAdj
		case c&lx.VerbIng != 0 && noun && g.is(i-1, lx.Person) && !g.is(i-1, lx.Adjective) && prev == sheet.TagNoun && !g.personSoon(i+1) && (g.is(i-1, lx.Plural) || !g.counted(i-1)):
			return sheet.TagIng // "a woman selling bread", but "three mine clearing experts"
		case c&lx.VerbIng != 0 && (g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article|lx.Pronoun) && prev != sheet.TagPunct):
			return sheet.TagIng // "evening, killing two", whatever else "killing" may be
		case noun && c&lx.VerbBase != 0 && prev == sheet.TagNoun && g.is(i-1, lx.Singular) && !g.is(i-1, lx.Person) && (i+1 >= g.last || g.s.Toks[i+1].Has(token.Mark)):
			return sheet.TagNoun // "a gunshot wound."
		case c&lx.MainAdj != 0 && prev == sheet.TagNoun && g.is(i-1, lx.Person) && g.is(i-1, lx.Plural) && g.counted(i-1) && !g.is(i+1, lx.Person):
			return g.verbForm(i) // "four men lost limbs"
		case c&lx.Outcome != 0 && c&(lx.VerbPast|lx.VerbPart) != 0 && !(prev != sheet.TagNoun && prev != sheet.TagName && prev != sheet.TagPron && g.modifies(i)):
			return g.verbForm(i)
		case c&lx.MainNoun != 0 && noun && c&lx.VerbIng == 0 && (prev == sheet.TagNoun || prev == sheet.TagName || prev == sheet.TagPron) && !g.nounAfter(i) && i+1 < g.last && !g.s.Toks[i+1].Has(token.Mark):
			return g.verbForm(i) // "the toll rose to", "the army found"
		case c&lx.MainNoun != 0 && noun && (c&lx.MainVerb == 0 || prev == sheet.TagPunct || g.nounAfter(i)): // "building", "meeting"
			return sheet.TagNoun
		case c&lx.MainAdj != 0 && g.modifies(i):
			return sheet.TagAdj
		case prev != sheet.TagNoun && prev != sheet.TagName && prev != sheet.TagPron && c&(lx.VerbPast|lx.VerbPart) != 0 && g.modifies(i) && !g.numberSoon(i+1):
			// At the start of a phrase a participle before a bare noun modifies it: "unidentified gunmen".
			if prev == sheet.TagPunct || prev == sheet.TagComma || prev == sheet.TagAnd || prev == sheet.TagOther {
				return sheet.TagAdj
			}
		}
		return g.verbForm(i)
	}
	if !noun && c&lx.Adjective == 0 {
		return sheet.TagVerb
	}
	if noun && c&lx.VerbS != 0 && c&lx.Plural != 0 && prev == sheet.TagNoun && g.counted(i-1) && !g.numberSoon(i+1) && !g.is(i+1, lx.Det|lx.Article|lx.Pronoun) {
		return sheet.TagNoun // "two terrorist attacks", "three police raids": several take no verb in -s
	}
	if noun && prev == sheet.TagNoun && c&lx.VerbS == 0 && g.is(i-1, lx.Singular) && !g.is(i-1, lx.Plural) {
		return g.nominal(i) // "a cattle raid": a singular subject takes no bare verb
	}
	// A base or -s form that is also a noun: "attacks", "force", "report". It is a verb after a noun or
	// pronoun when what follows is what a verb takes.
	subject := prev == sheet.TagNoun || prev == sheet.TagName || prev == sheet.TagPron || prev == sheet.TagWh || prev == sheet.TagAdv
	if subject && (c&lx.MainVerb != 0 || prev == sheet.TagPron || prev == sheet.TagWh) && c&(lx.Person|lx.Unit) == 0 {
		if g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article|lx.Pronoun|lx.Prep|lx.Sub|lx.Wh) || i+1 >= g.last || c&lx.MainNoun == 0 && !g.nounAfter(i) {
			return sheet.TagVerb
		}
	}
	if subject && g.numberSoon(i+1) && c&(lx.Person|lx.Unit|lx.Toll) == 0 && c&lx.VerbS != 0 {
		return sheet.TagVerb
	}
	return g.nominal(i)
}

// personSoon reports a noun of a person that closes the noun phrase going on at i.
func (g *tagger) personSoon(i int) bool {
	for j := i; j < g.last && j < i+4; j++ {
		switch t := &g.s.Toks[j]; {
		case t.Is(lx.Person | lx.Unit):
			return true
		case !t.Is(lx.Noun|lx.Adjective) || t.Is(lx.Prep|lx.Det|lx.Plural):
			return false
		}
	}
	return false
}

// counted reports a noun at i behind a number above one.
func (g *tagger) counted(i int) bool {
	for i--; i >= g.first && i > g.first-8; i-- {
		switch g.s.Tags[i-g.first] {
		case sheet.TagNoun, sheet.TagAdj, sheet.TagName, sheet.TagHyphen:
		case sheet.TagNum:
			return !g.is(i, lx.Article|lx.One|lx.Zero)
		default:
			return false
		}
	}
	return false
}

// compound reports a participle inside a compound that is the subject of the next verb: "a rebel held town was",
// "a UN implementing partner was". What follows is a bare singular noun, which no verb in prose takes.
func (g *tagger) compound(i int) bool {
	if c := g.s.Toks[i].Class; c&(lx.VerbPart|lx.VerbIng) == 0 || c&lx.VerbIng != 0 && g.is(i-1, lx.Person) || c&(lx.Outcome|lx.Say) != 0 || !g.is(i-1, lx.Singular) && g.s.Toks[i-1].Class != 0 {
		return false
	}
	noun := false
	for j := i + 1; j < g.last && j < i+6; j++ {
		switch t := &g.s.Toks[j]; {
		case t.Is(lx.Be | lx.Have | lx.Modal):
			return noun && (!g.is(j-1, lx.Plural) || !g.is(i-1, lx.Person|lx.Plural))
		case t.Has(token.Poss):
		case !t.Has(token.Word), t.Is(lx.Prep | lx.Det | lx.Article | lx.And | lx.Sub | lx.Wh | lx.Pronoun | lx.Numeral | lx.Adverb | lx.Month | lx.Weekday):
			return false
		case t.Is(lx.Noun):
			noun = true
		case !t.Is(lx.Adjective):
			return false
		}
	}
	return false
}

// numberSoon reports whether a number, perhaps behind a hedge, begins at i.
func (g *tagger) numberSoon(i int) bool {
	for j := i; j < g.last && j < i+4; j++ {
		if g.s.Tags[j-g.first] == sheet.TagNum && !g.is(j, lx.Article) {
			return true
		}
		if !g.is(j, lx.Hedge|lx.Prep|lx.Article|lx.Adverb|lx.Scope) {
			return false
		}
	}
	return false
}
