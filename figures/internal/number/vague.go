package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// vague reads a vague plural or quantifier at token i: tens of thousands, a few dozen, several, a large number of. ok
// is false where there is none; next is then where to go on, if not at the next token.
func (f *finder) vague(i int) (it item, ok bool) {
	if it, ok = f.vaguePhrase(i); ok || it.next > i {
		return it, ok
	}
	k := i
	if f.kind(i) == lexicon.KArticle {
		// Between article and word an adverb or adjective of size may stand: a very few, a small handful.
		for k = i + 1; k < i+3 && f.is(k, lexicon.Adjective|lexicon.Adverb) && !f.is(k, lexicon.Vague); k++ {
		}
		if f.kind(k) != lexicon.KVague {
			return item{}, false
		}
		if _, n := f.Lex.Ending(lexicon.HedgeBefore, f.Toks[f.first:k]); n > 0 {
			return item{}, false // a mere handful: its article is the hedge's
		}
	}
	it.First = i
	it.form = sheet.FormVague
	switch f.kind(k) {
	case lexicon.KPlural:
		it.n, it.Last = f.plural(k)
		return it, f.value(k) != 20 || it.Len() > 1 || f.scores(k)
	case lexicon.KBoth:
		it.n, it.form, it.Last = units.Number(2), sheet.FormWords, k+1
		return it, f.both(k + 1)
	case lexicon.KVague:
		kind := units.NumeralKind(f.value(k))
		if kind >= units.Some && f.hedges(k+1) {
			return it, false // at the very most, 12-some
		}
		unit, last := f.scale(k + 1)
		if kind == units.Some && (unit > 1 || f.counts(k+1)) {
			return it, false // some 200, some hundreds: a hedge
		}
		if it.n, it.Last = units.VagueWord(kind, unit), last; unit == 1 {
			ok = f.quantifies(kind, i, k)
		} else {
			ok = true
		}
		return it, ok
	}
	return it, false
}

// vaguePhrase reads a phrase of the lexicon: "a large number of". Before a number it only gathers: "a group of 12 men".
// Of "no reports of" the number is the first word.
func (f *finder) vaguePhrase(i int) (it item, ok bool) {
	if !f.is(i, lexicon.NumberA) {
		return it, false
	}
	p, n := f.Lex.Starting(lexicon.NumberPhrase, f.Toks[i:f.last])
	if n == 0 {
		return it, false
	}
	kind, err := units.ParseNumeralKind(p.Arg)
	if err != nil {
		return it, false
	}
	it.First, it.n = i, units.VagueWord(kind, 1)
	if kind == units.Unreported {
		it.Last, it.next, it.form, it.flags = i+1, i+n, sheet.FormZero, sheet.Unreported
		it.n.Unit = 0
		return it, true
	}
	it.next = i + n
	if f.gathers(i + n) {
		return it, false
	}
	it.Last, it.form = i+n, sheet.FormVague
	if f.kind(i+n-1) == lexicon.KOf {
		it.Last--
	}
	return it, true
}

// gathers reports whether a number follows within a hedge's length, so that the noun before "of" only gathers it.
func (f *finder) gathers(k int) bool {
	for range 2 {
		if f.counts(k) {
			return true
		}
		_, n := f.Lex.Starting(lexicon.HedgeBefore, f.Toks[min(k, f.last):f.last])
		if n == 0 {
			return false
		}
		k += n
	}
	return f.counts(k)
}

// counts reports whether a number in digits or words begins at token k.
func (f *finder) counts(k int) bool {
	if f.is(k, lexicon.Article) {
		k++
		return f.is(k, lexicon.Numeral|lexicon.Fraction) || f.kind(k) == lexicon.KVague
	}
	return f.has(k, token.Digits) || f.is(k, lexicon.Numeral) || f.kind(k) == lexicon.KPlural || f.kind(k) == lexicon.KVague
}

// plural reads a vague plural at token k: dozens, tens of thousands, hundreds upon hundreds.
func (f *finder) plural(k int) (n units.Numeral, last int) {
	unit := f.value(k)
	n = units.VagueWord(units.Scale, unit)
	if f.kind(k+1) == lexicon.KOf && f.kind(k+2) == lexicon.KPlural && f.value(k+2) >= 100 && k+2 < f.last {
		n.Unit *= f.value(k + 2)
		return n, k + 3
	}
	if name, next := f.joint(k + 1); next > 0 && (name == jointUpon || name == jointAnd) && f.kind(next) == lexicon.KPlural && f.value(next) == unit {
		n.Kind = units.Emphatic
		return n, next + 1
	}
	return n, k + 1
}

// orders reads a vague plural in digits at token i: 100s of people, 10,000s marched. Only the powers of ten are written
// so; the 1990s are years.
func (f *finder) orders(i int) (it item, ok bool) {
	if !f.has(i, token.Digits) || f.Text[f.Toks[i].Start] != '1' {
		return it, false
	}
	v, last, err := units.ParseDigits(f.Text[f.Toks[i].Start:f.Toks[f.last-1].End], 0)
	k := f.cover(i, f.Toks[i].Start+last)
	if err != nil || v != 10 && v != 100 && v != 1e3 && v != 1e4 && v != 1e5 && v != 1e6 || !f.has(k, token.Glued) || !f.has(k, token.Word) || f.Toks[k].Len() != 1 || f.Text[f.Toks[k].Start]|0x20 != 's' {
		return it, false
	}
	next := k + 1
	it = item{Toks: sheet.Toks{First: i, Last: next}, n: units.VagueWord(units.Scale, v), form: sheet.FormVague}
	return it, f.kind(next) == lexicon.KOf || f.people(next) || f.is(next, lexicon.Be|lexicon.Have|lexicon.Scope|lexicon.VerbPast|lexicon.VerbPart|lexicon.Outcome)
}

// scale reads the scale words behind a vague word: several | hundred thousand, a couple | of dozen.
func (f *finder) scale(k int) (unit float64, last int) {
	unit, last = 1, k
	if f.kind(k) == lexicon.KOf {
		switch f.kind(k + 1) {
		case lexicon.KDozen, lexicon.KHundred, lexicon.KScale:
			k++
		}
	}
	for {
		switch f.kind(k) {
		case lexicon.KDozen, lexicon.KHundred, lexicon.KScale:
		case lexicon.KPlural:
			n, end := f.plural(k)
			return unit * n.Unit, end
		default:
			return unit, last
		}
		unit *= f.value(k)
		k++
		last = k
		if unit > units.MaxCount {
			return 1, last
		}
	}
}

// scores reports whether "scores", at token k, counts: scores of people, scores were hurt, said that scores had fled; not "he
// scores", "test scores".
func (f *finder) scores(k int) bool {
	if f.is(k-1, lexicon.Det|lexicon.Noun|lexicon.Adjective|lexicon.Pronoun) && !f.is(k-1, lexicon.Verb|lexicon.Prep|lexicon.Scope|lexicon.Adverb) && f.Entry(k-1).Word != "that" {
		return false
	}
	hurt := f.is(k-1, lexicon.Outcome) && f.is(k-1, lexicon.VerbPast|lexicon.VerbIng) && (f.ends(k+1) || f.is(k+1, lexicon.Prep)) // wounded scores in
	return hurt || f.kind(f.closed(k+1)) == lexicon.KOf || f.is(k+1, lexicon.Be|lexicon.Have|lexicon.Scope|lexicon.Person|lexicon.VerbPast|lexicon.VerbPart|lexicon.Outcome)
}

// closed returns the token behind a quotation mark that closes at k what one opened before the word alone: "scores" of men.
func (f *finder) closed(k int) int {
	if f.has(k, token.CloseQ|token.Single) && f.has(k-2, token.OpenQ|token.Single) {
		return k + 1
	}
	return k
}

// hedges reports whether a hedge of several words or behind a hyphen ends before token k.
func (f *finder) hedges(k int) bool {
	done := f.Toks[f.first:k]
	_, before := f.Lex.Ending(lexicon.HedgeBefore, done)
	_, after := f.Lex.Ending(lexicon.HedgeAfter, done)
	return before > 1 || after > 1
}

// both reports whether "both", before token k, counts two people: both men, both of them, both were; not "both soldiers and
// civilians".
func (f *finder) both(k int) bool {
	h := f.head(k, lexicon.Plural)
	if h >= 0 && f.is(h, lexicon.Person|lexicon.Unit) {
		return f.is(h, lexicon.Plural) && !f.is(h+1, lexicon.And)
	}
	if h >= 0 && !f.is(h, lexicon.TimeNoun) {
		return f.opens(k-2) && f.borne(k)
	}
	return f.kind(k) == lexicon.KOf || f.is(k, lexicon.Be|lexicon.Have|lexicon.Modal) && !f.is(k-2, lexicon.Noun|lexicon.Have|lexicon.Modal) || f.bothFare(k)
}

// quantifies reports whether a vague word of one, at token k of the number that begins at i, stands where a number can.
func (f *finder) quantifies(kind units.NumeralKind, i, k int) bool {
	next := k + 1
	of := f.kind(next) == lexicon.KOf
	switch kind {
	case units.Several:
		return true
	case units.Few:
		return i < k || f.people(next) || of
	case units.Handful:
		return i < k || of
	case units.Couple:
		// "A couple" without more may be two who are married.
		return i < k && (of || f.all && f.ends(next) || f.is(next, lexicon.Scope) || f.is(next, lexicon.Noun) && f.is(next, lexicon.Plural))
	case units.Most, units.Some, units.Many:
		if kind == units.Most && (f.has(i-1, token.Hyphen) || f.is(next, lexicon.Adverb) && !f.is(next, lexicon.Adjective|lexicon.Noun|lexicon.Prep|lexicon.Scope)) {
			return false // a superlative: the third-most, the most widely read
		}
		if kind == units.Most && (f.has(i-1, token.Poss) || !of && (f.is(i-1, lexicon.Numeral) || f.has(i-1, token.Digits) && (f.has(i-2, token.Poss) || f.is(i-2, lexicon.Det)))) {
			return false // the army's most senior officers, the two most senior officers
		}
		if f.is(i-1, lexicon.Det|lexicon.Article) && !f.is(i-1, lexicon.Wh) || f.is(next, lexicon.Prep) && !of {
			return false
		}
		return of && f.is(next+1, lexicon.Det|lexicon.Pronoun|lexicon.Possess|lexicon.Wh) || f.people(next) || f.is(next, lexicon.Be|lexicon.Have|lexicon.Modal)
	}
	return of || f.people(next) || f.is(next, lexicon.Scope)
}

// people reports whether the noun phrase at token k counts people and is a plural.
func (f *finder) people(k int) bool {
	h := f.head(k, lexicon.Plural)
	return h >= 0 && f.is(h, lexicon.Person|lexicon.Unit|lexicon.Toll|lexicon.Outcome) && f.is(h, lexicon.Plural)
}
