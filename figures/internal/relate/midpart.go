package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// midPart reports that row i is a part told in passing, so that "of them" further on means its whole: in the middle of a clause
// whose verb stands between, "90 people, most of them women, were held and 40 of them charged", or itself a part "of them" that
// a clause of its own follows, "90 people were held, most of them women, and 40 of them were charged". But in "90 people were
// held, including 40 women, 12 of whom were pregnant" the women are meant.
func midPart(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	w := c.PartOf
	if w < 0 || w >= i || c.Sent != r.Sent || s.Rows[w].Sent != r.Sent {
		return false
	}
	for i+1 < row && s.Rows[i+1].PartOf == w {
		i++ // "including 40 women and 20 boys, were held"
	}
	const mark = token.Comma | token.Dash | token.Close
	end := s.Rows[i].Phrase.Last
	if !s.Has(end, mark|token.Semi) {
		return false
	}
	if s.Has(end, mark) && s.Is(end+1, lx.Be|lx.Have|lx.Modal|lx.Finite) && !s.Is(end+1, lx.Noun|lx.Prep) {
		return end+1 < r.Phrase.First
	}
	if !c.Subject.Pronoun && c.Flags&sheet.Partitive == 0 || c.Outcome.Len() > 0 && c.Outcome.First >= c.Phrase.First {
		return false
	}
	return (s.Has(end, token.Semi) && end+1 == r.Phrase.First || s.Is(end+1, lx.And) && end+2 == r.Phrase.First) && s.Is(r.Phrase.Last, lx.Be|lx.Have|lx.Finite)
}
