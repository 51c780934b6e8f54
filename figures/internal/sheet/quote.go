package sheet

import "github.com/reckon-dev/reckon/figures/internal/token"

// maxQuoted is how many words single quotation marks set off as one phrase: 'area commander'.
const maxQuoted = 6

// pairSingles keeps the shape Single to the marks that set off a few words: "a 'commander' of the front". Which of them are
// apostrophes can be told once the sentence is whole. Speech in single marks is no matter of them.
func (s *Sheet) pairSingles(t Toks) {
	open := -1
	for i := t.First; i < t.Last; i++ {
		k := &s.Toks[i]
		if !k.Has(token.Single) {
			if open >= 0 && (i-open > maxQuoted || !k.Has(token.Word|token.Hyphen|token.Digits|token.Open|token.Close)) {
				open = -1
			}
			continue
		}
		k.Shape &^= token.Single
		switch {
		case open >= 0 && k.Has(token.Glued) && (i+1 == t.Last || !s.Toks[i+1].Has(token.Glued) || s.Toks[i+1].Has(token.Mark)):
			s.Toks[open].Shape |= token.Single
			k.Shape = k.Shape&^token.Poss | token.Single
			open = -1
		case (!k.Has(token.Glued) || s.Has(i-1, token.Open)) && i+1 < t.Last && s.Toks[i+1].Has(token.Glued) && s.Toks[i+1].Has(token.Word|token.Digits):
			open = i
		}
	}
}
