package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxSide bounds the words between "side of" and the number.
const maxSide = 6

// onSide finds the side that the words right before a bare number name, whose people it counts: "on the rebel side, five fell", "on
// the side of the rebels 14 were hurt". head is -1 where a name tells the side, "on the side of the Belt Front". The side of a road
// has no people.
func onSide(s *sheet.Sheet, r *sheet.Row) (t sheet.Toks, head int, ok bool) {
	first, k := s.Sents[r.Sent].First, r.Phrase.First-1
	if s.Has(k, token.Comma) {
		k--
	}
	side := k
	for side > first && side > k-maxSide && s.Entry(side).Word != "side" && s.Has(side, token.Word) {
		side--
	}
	if side <= first+1 || s.Entry(side).Word != "side" {
		return t, -1, false
	}
	det := side - 1
	for det > first && side-det < maxSide && !s.Is(det, lx.Det|lx.Article) && s.Has(det, token.Word|token.Hyphen) {
		det--
	}
	if !s.Is(det, lx.Det|lx.Article) || s.Entry(det-1).Word != "on" {
		return t, -1, false
	}
	switch {
	case side < k && s.Entry(side+1).Word != "of":
		return t, -1, false
	case side < k && s.Is(k, lx.Person) && s.Is(k, lx.Plural):
		return sheet.Toks{First: k, Last: k + 1}, k, true
	case side < k:
		return t, -1, s.Has(k, token.Upper)
	case s.Is(side-1, lx.Person):
		return sheet.Toks{First: side - 1, Last: side}, side - 1, true
	}
	return t, -1, s.Has(side-1, token.Upper) || s.Entry(side-1).Source != 0 || s.Entry(side-1).Noun.Hint != 0 || s.Entry(side-1).Word == "other"
}
