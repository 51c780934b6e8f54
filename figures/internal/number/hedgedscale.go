package number

import "github.com/reckon-dev/reckon/figures/internal/lexicon"

// hedgedScale passes over a hedge at token k that stands inside a number, before its scale: "20-plus | million", "30 odd | thousand".
// Package hedge finds it there.
func (f *finder) hedgedScale(k int) int {
	if !f.is(k, lexicon.PhraseA) || f.kind(k) != 0 {
		return k
	}
	p, n := f.Lex.Starting(lexicon.HedgeAfter, f.Toks[k:f.last])
	if n == 0 && f.follows(k-1) == k {
		p, n = f.Lex.Starting(lexicon.HedgeAfter, f.Toks[k-1:f.last]) // -something
		n--
	}
	if n != 1 || p.Arg != "plus" && p.Arg != "odd" {
		return k
	}
	switch f.kind(k + 1) {
	case lexicon.KHundred, lexicon.KScale, lexicon.KDozen:
		return k + 1
	}
	return k
}
