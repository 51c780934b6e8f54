package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// zero reads a zero at token i: zero, no casualties, no one, nobody, none of them, neither of the two,
// not a single one. "No" counts only as
// determiner of a noun of people; the answer, the abbreviation of number and "no longer" do not.
func (f *finder) zero(i int) (it item, ok bool) {
	it.First, it.Last = i, i+1
	it.n, it.form = units.Numeral{Kind: units.Zero}, sheet.FormZero
	next := i + 1
	switch f.kind(i) {
	case lexicon.KZero:
		return it, f.all || f.people(next) || f.fateAlone(next) || f.acts(i) || f.has(i-1, token.Colon) && f.is(i-2, lexicon.Toll|lexicon.Outcome)
	case lexicon.KNone:
		if f.all {
			return it, false
		}
	default:
		if f.all || !f.is(i, lexicon.Not) {
			return it, false
		}
		return f.notOne(it)
	}
	if f.is(i, lexicon.Not) && f.kind(i) == lexicon.KNone { // neither of the two guards, but not: neither side
		return it, f.kind(next) == lexicon.KOf && f.is(next+1, lexicon.Det|lexicon.Pronoun) || f.is(next, lexicon.Be|lexicon.Have)
	}
	if f.has(i+1, token.Stop) && f.has(i+2, token.Digits) {
		return it, false // No. 5
	}
	if k := f.follows(next); f.kind(k) == lexicon.KUnit && f.value(k) == 1 {
		it.Last = k + 1 // no one, no-one
		return it, true
	}
	if f.is(i, lexicon.Pronoun) || f.pronominal(i) {
		return it, f.kind(next) == lexicon.KOf || f.ends(next) || f.is(next, lexicon.Verb|lexicon.Adverb|lexicon.Wh|lexicon.Prep|lexicon.And|lexicon.Not)
	}
	if it, ok := f.vaguePhrase(i); ok && it.n.Kind == units.Unreported {
		return it, true
	}
	if f.is(next, lexicon.Scope) && f.is(next+1, lexicon.Be|lexicon.Have) {
		return it, true // no others were hurt
	}
	if f.fateAlone(next) {
		return it, true
	}
	h := f.Either(next, f.last)
	if h < 0 {
		h = f.head(next, lexicon.Singular)
	}
	if h < 0 || !f.is(h, lexicon.Person|lexicon.Unit|lexicon.Toll) && f.Entry(h).Noun.Outcome == 0 && f.Entry(h).Fate.Outcome == 0 {
		return item{}, false
	}
	if f.is(h, lexicon.Adjective) && f.is(h+1, lexicon.Noun) && f.is(h+1, lexicon.Plural) && !f.is(h+1, lexicon.Person|lexicon.Unit|lexicon.Toll) {
		return item{}, false // no criminal charges
	}
	if f.reported(h + 1) {
		it.n.Kind = units.Unreported
		it.flags |= sheet.Unreported
	}
	return it, true
}

// fateAlone reports at token i a word of outcome that stands for those whom it befell: "no dead", "no wounded were brought in". Where
// a noun follows it tells of that: "no dead fish".
func (f *finder) fateAlone(i int) bool {
	switch f.Lex.Name(f.Entry(i).Fate.Outcome) {
	case "killed", "injured", "missing":
	default:
		return false
	}
	if !f.is(i, lexicon.Outcome) || !f.is(i, lexicon.Adjective|lexicon.VerbPart) || f.is(i, lexicon.VerbBase) {
		return false
	}
	next := i + 1
	if f.ends(next) || f.is(next, lexicon.Prep|lexicon.Be|lexicon.Have|lexicon.Wh) {
		return !f.has(next, token.Colon)
	}
	return f.is(next, lexicon.And) && (f.fateAlone(next+1) || f.is(next+1, lexicon.Numeral|lexicon.Zero) || f.has(next+1, token.Digits))
}

// pronominal reports whether the zero word at token i stands by itself, as none and nobody do: what follows can be no
// noun phrase of its own.
func (f *finder) pronominal(i int) bool { return f.Toks[i].Len() > 2 }

// reported reports whether "were reported" follows at token k: the zero says no more than that nothing was told.
func (f *finder) reported(k int) bool {
	for end := k + 4; k < end; k++ {
		if f.is(k, lexicon.Be) {
			for k++; f.is(k, lexicon.Adverb|lexicon.Be); k++ {
			}
			return f.is(k, lexicon.Say) && f.is(k, lexicon.VerbPart)
		}
		if !f.is(k, lexicon.Have|lexicon.Adverb|lexicon.And|lexicon.Noun|lexicon.Modal) {
			return false
		}
	}
	return false
}

// notOne reads "not one" and "not a single".
func (f *finder) notOne(it item) (item, bool) {
	k := it.Last
	switch {
	case f.kind(k) == lexicon.KUnit && f.value(k) == 1 && !f.has(k+1, token.Hyphen) && (f.kind(k+1) == lexicon.KOf || f.is(f.head(k+1, lexicon.Singular), lexicon.Person|lexicon.Unit)):
		it.Last = k + 1
	case f.kind(k) == lexicon.KArticle && f.kind(k+1) == lexicon.KSingle:
		if h := f.head(k+2, lexicon.Singular); h >= 0 && !f.is(h, lexicon.Person|lexicon.Unit) && !(f.is(h, lexicon.Toll) && f.Entry(h).Noun.Strong) {
			return item{}, false // not a single shot
		}
		it.Last = k + 2
	default:
		return item{}, false
	}
	return it, true
}
