package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// designations returns the end of a list of letters and numbers that begins at i behind the noun whose plural they tell apart, or
// i: "regions | I, II and V", "districts | A, B, and C", "Wards | 4 and 7".
func (g *grammar) designations(i, stop int) int {
	if k := i - 1; !g.designates(i) || !g.s.Is(k, lx.Plural) || g.s.Is(k, lx.Person|lx.Toll|lx.Demonym) || g.s.Has(k, token.Caps) || g.tag(k) != sheet.TagNoun {
		return i
	}
	for j := i + 1; j+1 < stop; j += 2 {
		comma := g.tag(j) == sheet.TagComma || g.s.Has(j, token.Comma)
		if comma && g.tag(j+1) == sheet.TagAnd {
			j++
		}
		and := g.tag(j) == sheet.TagAnd
		if !and && !comma || !g.designates(j+1) {
			break
		}
		if and && g.tag(j+2) != sheet.TagNoun {
			return j + 2 // but "bases | NATO and UN troops use"
		} else if and {
			break
		}
	}
	return i
}

// designates reports at i a number that counts nobody, a letter or a word in capitals: the rest are names of people or nouns.
func (g *grammar) designates(i int) bool {
	if g.s.Has(i, token.Digits) {
		return true
	}
	return i < g.sn.Last && g.s.Has(i, token.Upper) && g.s.Has(i, token.Word) && (g.s.Has(i, token.Caps) || g.s.Toks[i].Len() == 1)
}

// nextCount returns where the first count from a row on begins, or the end of the sentence.
func (g *grammar) nextCount(row int) int {
	for ; row < len(g.s.Rows); row++ {
		if r := &g.s.Rows[row]; r.Guard == sheet.GuardNone {
			return r.Phrase.First
		}
	}
	return g.sn.Last
}
