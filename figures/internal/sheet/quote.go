package sheet

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

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

// maxQuotedVerb is how many tokens double marks set off behind an auxiliary: were "detained without cause and beaten".
const maxQuotedVerb = 16

// quotedVerb returns the mark that closes what the one at open sets off behind a form of to be, where it is the participle that
// form needs: two men were | "executed", had been | "unlawfully detained for months". 0 where it is none: they are | "rebels".
func (s *Sheet) quotedVerb(open, last int) int {
	i := open + 1
	for i < last && s.Is(i, lx.Adverb) && !s.Is(i, lx.VerbPart) {
		i++
	}
	if i >= last || !s.Is(i, lx.VerbPart) || s.Has(i, token.Upper) {
		return 0
	}
	closing := token.CloseQ
	if s.Has(open, token.Single) {
		closing = token.Single
	}
	for ; i < last && i <= open+maxQuotedVerb; i++ {
		if s.Has(i, closing) {
			return i
		}
	}
	return 0
}
