package sheet

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Age returns the last token of an age that begins with the number at token i and stands before its noun, "20-year-old",
// "14 year old", or 0. Tokens from last on are not looked at.
func (s *Sheet) Age(i, last int) int {
	for k := i + 1; k < last && k < i+6; k++ {
		if !s.Has(k, token.Hyphen|token.Digits) && !s.Is(k, lexicon.TimeNoun|lexicon.Numeral) {
			if k > i+1 && s.Entry(k).Word == "old" {
				return k
			}
			return 0
		}
	}
	return 0
}

// Aged reports at token i the last word of an age with hyphens, which may stand for the person who has it: "a 17-year-old".
func (s *Sheet) Aged(i int) bool {
	return s.Is(i-2, lexicon.TimeNoun) && s.Has(i-1, token.Hyphen) && s.Entry(i).Word == "old"
}

// AgeEnds reports that a number guarded as an age ends before token i of the last sentence: "a nurse of 41 | said".
func (s *Sheet) AgeEnds(i int) bool {
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Num.Last >= i; k-- {
		if s.Rows[k].Num.Last == i {
			return s.Rows[k].Guard == GuardAge
		}
	}
	return false
}
