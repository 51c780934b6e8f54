package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// bothFare reports that "both", before token k, opens a clause of its own that tells what they went through: "Both later died",
// "two cooks were shot; both survived". Behind a comma or "and" it goes with the people before, whose second verb it has, but for
// a manner that stands alone: "two cooks were shot, both fatally".
func (f *finder) bothFare(k int) bool {
	if f.has(k-2, token.Comma) {
		return f.is(k, lexicon.Adverb) && f.ends(k+1) && f.is(k-3, lexicon.Outcome)
	}
	opens := f.opens(k - 2)
	for end := k + 2; k < end && f.is(k, lexicon.Adverb) && !f.is(k, lexicon.Verb); k++ {
	}
	return opens && f.is(k, lexicon.VerbPast) && (f.borne(k) || f.is(k, lexicon.Outcome) && f.Entry(k).Fate.Who&lexicon.Subject != 0)
}

// opens reports that a clause of its own begins behind token i.
func (f *finder) opens(i int) bool {
	return i < f.first || f.has(i, token.Semi|token.Colon|token.Dash)
}

// borne reports at token k a verb and its noun that tell what the subject bears: "sustained minor injuries".
func (f *finder) borne(k int) bool {
	p, n := f.Lex.Starting(lexicon.FateVerb, f.Toks[k:f.last])
	return p != nil && n > 1 && p.Fate.Who&lexicon.Subject != 0
}
