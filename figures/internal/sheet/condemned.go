package sheet

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// condemnedReach bounds the tokens between a verb of sentencing and a number that counts more of the condemned.
const condemnedReach = 32

// Condemned reports a number at token i of the sentence that begins at first which counts the condemned, the "to" behind it
// leading on to their penalty: "nine were sentenced to death, four to life and | three to ten years". What follows "and" may
// also be a second penalty, so others have to be sentenced before, each "to" their own.
func (s *Sheet) Condemned(i, first int) bool {
	if !s.Has(i-1, token.Comma|token.Semi) && !s.Is(i-1, lexicon.And) {
		return false
	}
	for k := i + 1; k < i+8 && k+1 < len(s.Toks); k++ {
		if s.Is(k, lexicon.TimeNoun) {
			switch s.Entry(k + 1).Word {
			case "less", "more", "longer", "shorter", "after", "before", "ago", "later", "earlier", "of":
				return false // "five to ten years less than asked"
			}
			break
		}
	}
	counted, to := false, false
	for k := i - 1; k >= first && k > i-condemnedReach; k-- {
		switch {
		case s.Sentences(k) && (!s.Is(k, lexicon.Noun) || s.Is(k, lexicon.VerbPast|lexicon.VerbIng)):
			if s.Is(k-1, lexicon.Be|lexicon.Adverb) {
				return to && s.numbered(k-1, first)
			}
			return to && counted
		case s.Entry(k).Word == "to":
			to, counted = true, false
		case to && (s.Has(k, token.Digits) || s.Is(k, lexicon.Numeral)):
			counted = true
		case s.Has(k, token.Stop):
			return false
		}
	}
	return false
}

// numbered reports a number among the few tokens before the verb of being at token i: "nine of the men | were".
func (s *Sheet) numbered(i, first int) bool {
	for k := i - 1; k >= first && k > i-8; k-- {
		if s.Has(k, token.Digits) || s.Is(k, lexicon.Numeral) {
			return true
		}
	}
	return false
}

// Sentences reports at token i a form of a verb of sentencing, which may be a noun as well.
func (s *Sheet) Sentences(i int) bool {
	w := s.Lex.Entries[s.Entry(i).Verb].Word
	return w == "sentence" || w == "condemn"
}

// Penalty reports "life" or "death" at token i, which alone may tell a penalty: "got life", "sentenced to death".
func (s *Sheet) Penalty(i int) bool {
	w := s.Entry(i).Word
	return w == "life" || w == "death"
}
