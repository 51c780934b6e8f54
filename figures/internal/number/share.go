package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// A share is a percentage of people. Its numeral is in percent: "a third" is 33.3.

// inPercent passes over a bracket right behind a number that says it as a share: "12 (60%) of the guards", "12 (or 60 per cent)".
// Behind the noun the share is told of it: "12 guards (60%)".
func (f *finder) inPercent(it *item) {
	k := it.Last + 1
	for n := 0; n < 2 && !f.begins(k) && f.is(k, lexicon.Hedge|lexicon.And|lexicon.Adverb); n++ {
		k++
	}
	if share, ok := f.number(k); ok && f.has(it.Last, token.Open) {
		if share = f.percent(share); share.n.Share && f.has(share.Last, token.Close) {
			it.next = share.Last + 1
		}
	}
}

// percent takes the percent sign or word behind a number, and the divisor of "1/3 of".
func (f *finder) percent(it item) item {
	if it.n.Kind != units.Cardinal {
		return it
	}
	k := f.follows(it.Last)
	switch {
	case f.has(k, token.Percent):
		it.Last = k + 1
	case f.kind(k) == lexicon.KPercent && f.value(k) == 0:
		it.Last = k + 1
	case f.is(k, lexicon.Prep) && f.kind(k+1) == lexicon.KPercent:
		it.Last = k + 2 // per cent
	case it.Len() == 1 && f.has(k, token.Slash) && f.has(k+1, token.Digits) && f.kind(k+2) == lexicon.KOf:
		whole, _, ok := f.digits(k + 1)
		if !ok || whole <= it.n.Value {
			return it
		}
		it.n.Value *= 100 / whole
		it.Last = k + 2
	default:
		return it
	}
	it.n.Share, it.form, it.lone = true, sheet.FormShare, false
	it.flags |= sheet.Share
	it.scale = 0
	return it
}

// share reads half, a third, two-thirds, three quarters at token i.
func (f *finder) share(i int) (it item, ok bool) {
	count, k := 1.0, i
	switch f.kind(i) {
	case lexicon.KArticle:
		k = i + 1
	case lexicon.KUnit:
		count, k = f.value(i), f.follows(i+1)
	case lexicon.KHalf:
	case lexicon.KPart:
		if !f.left(i) {
			return it, false // the third man
		}
	default:
		return it, false
	}
	whole := 0.0
	switch f.kind(k) {
	case lexicon.KPart:
		whole = f.value(k)
	case lexicon.KHalf:
		whole = 1 / f.value(k)
	}
	if count >= whole {
		return it, false
	}
	it.Last = k + 1
	f.inPercent(&it)
	n := max(k+1, it.next) // "a third (33 percent) | of"
	switch {
	case k > i && f.loosened(k+1):
		ok = true // two-thirds or more, two-thirds-plus
	case f.has(k+1, token.Hyphen):
	case whole == 2:
		ok = f.halves(i, n)
	case k == i: // a quarter needs its article, but "the remaining quarter" has one
		ok = f.left(i) && (f.kind(n) == lexicon.KOf || f.OfSeveral(n) || f.is(n, lexicon.VerbPast|lexicon.Modal) && !f.is(n, lexicon.Noun))
	case f.kind(i) == lexicon.KArticle:
		// "A third" may be one more: "a third was shot" is told apart by what the tally needs, "a third man" by its noun.
		ok = f.kind(n) == lexicon.KOf || f.kind(k) != lexicon.KPart && f.halves(i, n) || f.opened(i) && f.ends(n) || f.kind(k) == lexicon.KPart && f.several(i, n)
	default:
		ok = f.kind(n) == lexicon.KOf || !f.is(k+1, lexicon.Noun|lexicon.Adjective) || f.is(k+1, lexicon.Verb|lexicon.Det|lexicon.Adverb)
	}
	it.First, it.Last = i, k+1
	it.n, it.form, it.flags = units.Percent(100*count/whole), sheet.FormShare, sheet.Share
	return it, ok
}

// left reports that the words before token i make it the share that is left of a whole: "the remaining | third".
func (f *finder) left(i int) bool {
	w := f.Word(i - 1)
	return (w == "remaining" || w == "other") && f.is(i-2, lexicon.Det)
}

// loosened reports whether a hedge follows at token k, or behind a hyphen there.
func (f *finder) loosened(k int) bool {
	_, n := f.Lex.Starting(lexicon.HedgeAfter, f.Toks[min(k, f.last):f.last])
	if n == 0 && f.has(k, token.Hyphen) {
		_, n = f.Lex.Starting(lexicon.HedgeAfter, f.Toks[k+1:f.last])
	}
	return n > 0
}

// halves reports whether half, at i, stands for half of some people: half of them, half the men, half were women. "The
// second half" and "half a day" do not.
func (f *finder) halves(i, next int) bool {
	switch {
	case f.kind(next) == lexicon.KOf, f.is(next, lexicon.Det|lexicon.Possess|lexicon.Be|lexicon.Have|lexicon.Modal):
		return !f.is(i-1, lexicon.Article)
	case f.is(next, lexicon.Article):
		return false
	case f.opened(i):
		return true
	case f.is(i-1, lexicon.Det|lexicon.Adjective|lexicon.Noun|lexicon.Numeral) && !f.is(i-1, lexicon.Verb|lexicon.Scope|lexicon.Prep):
		return false
	}
	return f.all || f.ends(next) || f.is(next, lexicon.Person|lexicon.Verb|lexicon.Prep|lexicon.And)
}

// several reports that the verb at token k has several for its subject, so that "a fifth", at i, is a share of them: "a fifth have
// left". Of people counted through it is one more: "a fourth and a fifth were hurt".
func (f *finder) several(i, k int) bool {
	return f.OfSeveral(k) && (!f.is(i-1, lexicon.And) || f.kind(i-2) != lexicon.KOrdinal && f.kind(i-2) != lexicon.KPart)
}

// opened reports whether a hedge stands before token i.
func (f *finder) opened(i int) bool {
	_, n := f.Lex.Ending(lexicon.HedgeBefore, f.Toks[f.first:i])
	return n > 0
}

// ends reports whether the phrase is over at token k: a mark, a finite verb, or the end of the sentence.
func (f *finder) ends(k int) bool {
	return k >= f.last || f.has(k, token.Mark) && !f.has(k, token.Hyphen|token.Open|token.OpenQ) || f.is(k, lexicon.Be|lexicon.Have|lexicon.Modal)
}
