package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// insideName reports whether the small word at token i stands inside a name: the article of one that is a call to act
// ("Save the Children"), the "without" between two capitals ("Doctors without Borders").
func (f *finder) insideName(i int) bool {
	if !f.names || i <= f.first || i+1 >= f.last || !f.s.Has(i-1, token.Upper) || !f.s.Has(i+1, token.Upper) || f.s.Has(i-1, token.Caps) {
		return false
	}
	if f.isWord(i, "without") {
		return true
	}
	return f.isWord(i, "the") && f.s.Is(i-1, lexicon.VerbBase) &&
		f.s.Is(i+1, lexicon.Noun) && f.s.Is(i+1, lexicon.Plural)
}

// task goes from a gerund at token i that tells what a body is for to the body: "the Centre | for monitoring the truce",
// "the committee | for coordinating and monitoring". It returns 0 where there is none.
func (f *finder) task(i int) int {
	if i-2 <= f.first || !f.s.Is(i, lexicon.VerbIng) {
		return 0
	}
	if f.isWord(i-1, "and") && f.s.Is(i-2, lexicon.VerbIng|lexicon.Adjective) {
		i -= 2
	}
	body := i - 2
	if body <= f.first || !f.isWord(i-1, "for") && !f.isWord(i-1, "of") && !f.isWord(i-1, "on") || !f.s.Is(body, lexicon.Noun) {
		return 0
	}
	if f.s.Entry(body).Source != 0 || f.isName(body) && (f.isName(body-1) || f.s.Is(body-1, lexicon.Det|lexicon.Article|lexicon.Adjective)) {
		return body
	}
	return 0
}

// ordinal reports an ordinal in digits at token i before its noun, "the 7th Brigade": no day of a month.
func (f *finder) ordinal(i int) bool {
	return f.s.Ordinal(i) && f.nominal(i+2) && !f.s.Is(i+2, lexicon.Det|lexicon.Plural) && !f.s.Is(i-1, lexicon.Month)
}

// pointed reports the last stop of letters that stand for a body or a land, "the N.R.C. said", or for a name, "Nora D. said".
func (f *finder) pointed(i int) bool {
	return f.s.Has(i, token.Stop) && i-2 >= f.first && f.s.Toks[i-1].Len() == 1 && f.inWord(i) && (f.s.Has(i-2, token.Upper) || f.s.Has(i-2, token.Stop) && f.inWord(i-2))
}

// unruled reports a noun at token i that has the form of a verb too, before one who speaks or a verb of saying, where no subject
// can stand before it: "the transport minister", "senior transport officials", "the ministry of transport said".
func (f *finder) unruled(i int) bool {
	says, who := f.isSay(i+1), f.person(i+1)
	if !says && !who {
		return false
	}
	b := &f.s.Toks[max(i-1, 0)]
	switch {
	case b.Is(lexicon.Prep):
		return !f.isWord(i-1, "to") || f.isWord(i-2, "according")
	case !who:
		return false
	case i == f.first || b.Has(token.Comma|token.Edge):
		return true
	case b.Is(lexicon.Det | lexicon.Article | lexicon.Possess):
		return !b.Is(lexicon.Wh | lexicon.Pronoun)
	}
	return b.Is(lexicon.Adjective) && (!b.Is(lexicon.Noun|lexicon.Adverb) || b.Is(lexicon.MainAdj)) || b.Is(lexicon.Numeral|lexicon.Vague) && f.isSay(i+2)
}
