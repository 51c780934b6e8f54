package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// penaltyReach bounds the tokens before "death" in which another penalty is looked for.
const penaltyReach = 32

// penalty reports "life" or "death" at token i as what a court gives so many people, and no noun that they count: "three got 20
// years, nine life and two death". Of deaths careless texts leave out the plural, so another penalty must stand before.
func (g *grammar) penalty(r *sheet.Row, i int) bool {
	if !g.s.Penalty(i) || single(r) || r.Form == sheet.FormShare || g.s.Is(i, lx.Plural) || g.tag(i+1) == sheet.TagHyphen && g.s.Has(i+1, token.Glued) {
		return false
	}
	if g.s.Entry(i).Word == "life" {
		return true
	}
	for k := r.Phrase.First - 1; k >= g.sn.First && k > r.Phrase.First-penaltyReach; k-- {
		switch g.s.Entry(k).Word {
		case "life", "years", "sentence", "sentences", "sentenced", "death":
			return true
		}
	}
	return false
}

// receives reports a verb at token i whose object is a penalty of one word: "eight received life", not "eight received life jackets".
func receives(s *sheet.Sheet, i, last int) bool {
	if i+1 >= last || !s.Penalty(i+1) || s.Lex.Entries[s.Entry(i).Verb].Word != "receive" {
		return false
	}
	return i+2 >= last || s.Has(i+2, token.Mark) && !s.Has(i+2, token.Hyphen) || s.Is(i+2, lx.And|lx.Prep)
}
