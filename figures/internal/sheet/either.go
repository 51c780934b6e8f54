package sheet

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// eitherReach is how many tokens such a phrase may have on each side of "or".
const eitherReach = 5

// Either returns the plural of people that two modifiers share from token i on, behind "no", or -1: "no U.S. or coalition |
// troops", "no civilian or police | casualties". A plural before "or" is a noun of its own, "no cooks or young guards", and so is
// what stands alone on both sides: "no cook or guards".
func (s *Sheet) Either(i, last int) int {
	or := i
	for ; or < last && or < i+eitherReach && s.Entry(or).Word != "or"; or++ {
		if !s.qualifies(or) || s.Is(or, lexicon.Plural) && !s.Is(or, lexicon.Singular|lexicon.Adjective) && s.Text[s.Toks[or].End-1]|0x20 == 's' && !s.Has(or, token.Caps) {
			return -1
		}
	}
	if or == i || or >= last || s.Entry(or).Word != "or" {
		return -1
	}
	head := -1
	for j := or + 1; j < last && j <= or+eitherReach && s.qualifies(j); j++ {
		if j > or+1 && s.Is(j, lexicon.Plural) && s.Is(j, lexicon.Person|lexicon.Unit|lexicon.Toll) {
			head = j
		}
	}
	return head
}

// qualifies reports at token i what may stand in a noun phrase before its head, or be it.
func (s *Sheet) qualifies(i int) bool {
	switch t := &s.Toks[i]; {
	case t.Has(token.Stop | token.Hyphen):
		return t.Has(token.Glued)
	case t.Has(token.Caps):
		return true // US is no pronoun
	case !t.Has(token.Word), t.Has(token.Digits), t.Is(lexicon.Prep | lexicon.Pronoun | lexicon.Det | lexicon.Be | lexicon.Have | lexicon.Modal | lexicon.Numeral | lexicon.And):
		return false
	default:
		return t.Is(lexicon.Noun|lexicon.Adjective|lexicon.Demonym|lexicon.Person|lexicon.Toll) || t.Entry == 0
	}
}
