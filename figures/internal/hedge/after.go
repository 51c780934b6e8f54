package hedge

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// nounReach is how many words of the counted noun may stand between a number and a hedge behind it.
const nounReach = 3

// after reads the hedge behind the number: 12 | or more, 40 | -odd, 5,000 | at least, 200 miners, | if not more.
func (a *attacher) after(r *sheet.Row) (h sheet.Hedge, ok bool) {
	if r.Form == sheet.FormMixed || r.Form == sheet.FormWords {
		if h, ok = a.within(r); ok {
			return h, true
		}
	}
	k := r.Num.Last
	if h, ok = a.starting(k, k, a.has(k, token.Hyphen)); ok {
		return h, true
	}
	if a.has(k, token.Hyphen) {
		return a.starting(k+1, k, true)
	}
	if a.has(k, token.Comma) {
		return a.starting(k+1, k, false)
	}
	for n := 0; n < nounReach; n++ {
		if !a.is(k, lexicon.Noun|lexicon.Person|lexicon.Unit|lexicon.Adjective|lexicon.Demonym) || a.is(k, lexicon.Prep|lexicon.And|lexicon.Be|lexicon.Have) {
			return h, false
		}
		k++
		if a.has(k, token.Comma) {
			return a.trailing(k+1, k)
		}
		if h, ok = a.trailing(k, k); ok || a.is(k, lexicon.And) {
			return h, ok
		}
	}
	return h, false
}

// within reads the hedge inside a number, before its scale: 20 | -plus | million, 30 | odd | thousand.
func (a *attacher) within(r *sheet.Row) (h sheet.Hedge, ok bool) {
	for i := r.Num.First + 1; i < r.Num.Last-1; i++ {
		if p, n := a.Lex.Starting(lexicon.HedgeAfter, a.Toks[i:r.Num.Last]); n > 0 {
			h = sheet.Hedge{Toks: sheet.Toks{First: i, Last: i + n}, Cue: cueOf(p)}
			if n == 1 && a.has(i-1, token.Hyphen) {
				h.First--
			}
			return h, true
		}
	}
	return h, false
}

// trailing reads a hedge behind the counted noun. There only one that sets a bound, "or so" and "more or less" can still
// mean the number, and only if the phrase ends with it.
func (a *attacher) trailing(k, from int) (h sheet.Hedge, ok bool) {
	if h, ok = a.starting(k, from, false); !ok || !a.closes(h.Last) {
		return h, false
	}
	return h, bounds(h.Cue) || a.is(k, lexicon.And) || h.Last > k+1
}

// starting reads the hedge that starts at token k; the hedge's own tokens begin at from, with the comma or hyphen.
func (a *attacher) starting(k, from int, hyphen bool) (h sheet.Hedge, ok bool) {
	if k >= a.ceil {
		return h, false
	}
	p, n := a.Lex.Starting(lexicon.HedgeAfter, a.Toks[k:a.last])
	end := k + n
	if n == 0 || end > a.ceil || hyphen && end == from+1 {
		return h, false
	}
	if a.has(from, token.Comma) && a.is(k, lexicon.And) && a.is(end, lexicon.Be|lexicon.Have|lexicon.Modal) {
		return h, false // "has 40 inmates, and more | are on the way": a clause of its own
	}
	if _, w := a.Lex.Starting(lexicon.HedgeWidth, a.Toks[k:a.last]); w > n {
		return h, false // plus or minus
	}
	h = sheet.Hedge{Toks: sheet.Toks{First: from, Last: end}, Cue: cueOf(p)}
	if h.Cue == units.CueNearly && a.is(end, lexicon.VerbPast|lexicon.VerbPart) {
		return h, false // "six people nearly died"
	}
	if hyphen {
		return h, true
	}
	for j := k; j < end; j++ {
		// "At least" and "more than" may begin the hedge of what follows: "12, at least 5 of them", "12 or more than 15".
		m := a.opens(j)
		if j > k && j+m > end || j == k && m > 0 && !a.closes(end) {
			return h, false
		}
	}
	return h, end < a.ceil || a.ceil == a.last
}

// opens returns the length of the hedge that could stand before a number at token j.
func (a *attacher) opens(j int) int {
	_, n := a.Lex.Starting(lexicon.HedgeBefore, a.Toks[j:a.last])
	return n
}

// closes reports whether the phrase is over at token k: a mark, a verb, a preposition, or the end of the sentence.
func (a *attacher) closes(k int) bool {
	return k >= a.last || a.has(k, token.Mark) && !a.has(k, token.Hyphen|token.Currency|token.OpenQ|token.Single) ||
		a.is(k, lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Prep|lexicon.And|lexicon.Sub|lexicon.Wh|lexicon.Weekday) ||
		a.is(k, lexicon.VerbPast|lexicon.VerbPart) && !a.is(k, lexicon.MainNoun|lexicon.MainAdj)
}
