package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// nounReach is how many words a determiner may be from its head noun.
const nounReach = 8

// article reads a, an and another at token i as one person: "a soldier", "another was hurt". The noun must count a
// person, or a body or family; a collective without a number counts nobody.
func (f *finder) article(i int) (it item, ok bool) {
	it.First, it.Last = i, i+1
	it.n, it.form = units.Number(1), sheet.FormArticle
	if k := f.kind(i); (k == lexicon.KOne || k == lexicon.KArticle) && f.aged(i+1) {
		return it, true
	}
	switch f.kind(i) {
	case lexicon.KOne:
		if f.counts(i+1) || f.is(i-1, lexicon.One) && !f.is(i-1, lexicon.And) && !f.is(i-1, lexicon.Article) {
			return item{}, false // another 30, one another
		}
		if f.kind(i+1) == lexicon.KOf || f.acts(i) {
			return it, true
		}
	case lexicon.KArticle:
		t := &f.Toks[i]
		if f.is(i-1, lexicon.Pronoun) && !f.is(i-1, lexicon.Wh) && f.kind(i-2) == lexicon.KOf && f.is(i-3, lexicon.One) {
			return item{}, false // one of them a nurse
		}
		if t.Has(token.Upper) && i > f.first && f.names() && !f.has(i-1, token.Mark) && !f.lostStop(i) {
			return item{}, false // Hepatitis A
		}
	default:
		return item{}, false
	}
	if f.Dear(i + 2) {
		return it, true // a loved one
	}
	h := f.head(i+1, lexicon.Singular)
	if h < 0 || !f.is(h, lexicon.Singular) || f.kind(h+1) == lexicon.KOf && f.is(h, lexicon.Unit|lexicon.Plural) && f.gathers(h+2) {
		return item{}, false
	}
	if f.is(h, lexicon.Toll) && !f.is(h, lexicon.Person) {
		return it, f.kind(i) == lexicon.KArticle && f.Entry(i+1).Word == "single" && !f.notAny(i) // "a single death"
	}
	return it, f.is(h, lexicon.Person) || f.is(h, lexicon.Unit) && f.single(h)
}

// notAny reports a word before token i that makes none of "a single": "without a single death", "did not report a single death".
func (f *finder) notAny(i int) bool {
	for k := i - 1; k >= f.first && k > i-5; k-- {
		if f.is(k, lexicon.Not) || f.Entry(k).Word == "without" {
			return true
		}
	}
	return false
}

// lostStop reports that no name ends with the capital article at token i, but a clause begins whose stop is lost, or the object of
// a verb in a careless text: "said A nurse was hurt", "fled for an hour A nurse was hurt". A noun or an adjective before it may
// be a name's ("group A men", "hepatitis A"), unless the person behind has a verb of its own.
func (f *finder) lostStop(i int) bool {
	if f.has(i-1, token.Upper) || f.has(i+1, token.Upper) {
		return false
	}
	if f.is(i-1, lexicon.Verb) && !f.is(i-1, lexicon.Noun) {
		return true
	}
	h := f.head(i+1, lexicon.Singular)
	return h >= 0 && f.is(h, lexicon.Person) && f.is(i-1, lexicon.Outcome|lexicon.TimeNoun|lexicon.Event) && f.is(h+1, lexicon.Be|lexicon.Have)
}

// aged reports an age from token i on that stands for the person who has it: "a 65-year-old was killed".
func (f *finder) aged(i int) bool {
	k := i + 4
	if k >= f.last || !f.Aged(k) || !f.has(i+1, token.Hyphen) || !f.is(i, lexicon.Numeral) && !f.has(i, token.Digits) {
		return false
	}
	return f.ends(k+1) || f.is(k+1, lexicon.VerbPast) && f.is(k+1, lexicon.Outcome) || f.is(k+1, lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Wh|lexicon.And|lexicon.Prep) && !f.is(k+1, lexicon.Noun|lexicon.Adjective)
}

// single reports whether the unit at token h can stand for a victim by itself: a body, a family.
func (f *finder) single(h int) bool {
	switch units.Unit(f.Lex.Name(f.Entry(h).Noun.Unit)) {
	case units.Body, units.Family, units.Household:
		return true
	}
	return false
}

// acts reports whether the word at token i stands for a person by itself: before a verb, or after one and before
// anything but a noun.
func (f *finder) acts(i int) bool {
	next := i + 1
	switch {
	case f.is(next, lexicon.Be|lexicon.Have|lexicon.Modal):
		return true
	case f.is(next, lexicon.Outcome) && f.is(next, lexicon.VerbPart) && (f.ends(next+1) || f.is(next+1, lexicon.Prep|lexicon.And|lexicon.Sub|lexicon.Adverb|lexicon.Weekday)):
		return true // one killed, another wounded
	case f.is(next, lexicon.Adverb) && f.ends(next+1) && f.has(i-1, token.Comma):
		return true // four were stabbed, one fatally
	case f.is(next, lexicon.Adverb) && f.is(next+1, lexicon.Outcome) && f.is(next+1, lexicon.VerbPart) && (f.ends(next+2) || f.is(next+2, lexicon.Prep|lexicon.And|lexicon.Sub)):
		return true // another seriously hurt
	case (f.has(i-1, token.Mark) || f.is(i-1, lexicon.And) || i == f.first) && f.is(next, lexicon.VerbS) && f.is(next, lexicon.Outcome) && f.Entry(next).Fate.Who == lexicon.Subject && (f.ends(next+1) || f.is(next+1, lexicon.Prep|lexicon.And|lexicon.Adverb|lexicon.Sub)):
		return true // two held, one escapes
	case f.Suffers(next, f.last):
		return true // another suffered shrapnel wounds
	case f.does(next) || f.is(next, lexicon.Adverb) && f.does(next+1):
		// One remains in jail, another still lies there; but one arms dealer, flight one leaves, when one dies.
		h := f.head(next, lexicon.Singular)
		return (h < 0 || !f.is(h, lexicon.Singular)) && !f.is(i-1, lexicon.Singular) && !f.anyone(i)
	case f.is(next, lexicon.VerbPast|lexicon.VerbPart):
		h := f.head(next, lexicon.Singular)
		return h < 0 || !f.is(h, lexicon.Singular)
	case f.has(next, token.Comma) && f.clauseOpens(i) && f.who(next+1):
		return true // one, a nurse, was shot
	case f.ends(next), f.is(next, lexicon.Prep|lexicon.And|lexicon.Weekday|lexicon.MainAdj):
		return f.is(i-1, lexicon.Verb) || f.opened(i) || f.is(i-1, lexicon.And) && !f.is(next, lexicon.MainAdj) || f.is(next, lexicon.MainAdj) && f.head(next, lexicon.Singular) < 0
	}
	return false
}

// clauseOpens reports that a clause can begin at token i: after a mark, a conjunction, or nothing.
func (f *finder) clauseOpens(i int) bool {
	return i == f.first || f.has(i-1, token.Mark) || f.is(i-1, lexicon.And|lexicon.Sub)
}

// who reports at token i, behind a comma, words that tell who a person is: "who", or an indefinite noun of person between
// commas.
func (f *finder) who(i int) bool {
	if f.kind(i) != lexicon.KArticle {
		return i < f.last && f.Entry(i).Word == "who"
	}
	h := f.head(i+1, lexicon.Singular)
	if h < 0 || !f.is(h, lexicon.Singular) || !f.is(h, lexicon.Person|lexicon.Demonym) {
		return false
	}
	for k := h + 1; k < f.last && k < h+nounReach; k++ {
		if f.has(k, token.Mark) {
			return f.has(k, token.Comma)
		}
	}
	return false
}

// does reports a verb in -s at token i that may be the plural of a noun besides, but not what "one" could count.
func (f *finder) does(i int) bool { return f.is(i, lexicon.VerbS) && !f.is(i, lexicon.Singular) }

// anyone reports "one" at token i in a clause that tells of what anybody does: if one dies, as one enters the camp.
func (f *finder) anyone(i int) bool {
	if i == f.first || !f.is(i-1, lexicon.Sub) {
		return false
	}
	switch f.Entry(i - 1).Word {
	case "if", "when", "whenever", "unless", "until", "once", "as":
		return true
	}
	return false
}
