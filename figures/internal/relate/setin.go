package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// setIn finds the whole of a number that is set in between it and the verb of both: "three soldiers, two identified as
// Karim and Omar, were hurt".
func setIn(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	w := row - 1
	if w < 0 || s.Rows[w].Sent != r.Sent || !r.Subject.Implicit || r.Aspect == aspectAdditional {
		return -1
	}
	a := &s.Rows[w]
	if a.Phrase.Last+1 != r.Phrase.First || !s.Has(a.Phrase.Last, token.Comma) || a.Outcome.Kind != r.Outcome.Kind || a.Outcome.Toks.First <= r.Phrase.Last {
		return -1
	}
	for i := a.Outcome.Toks.First - 1; i >= r.Phrase.Last; i-- {
		if s.Has(i, token.Comma) {
			return w
		}
	}
	return -1
}

// ofToll finds the toll in whose midst a part is set in, the number of which stands behind: "the death toll, including nine
// children and a nurse, | rose to 40".
func ofToll(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	w := row + 1
	for w < len(s.Rows) && w <= row+maxParts && s.Rows[w].Sent == r.Sent && s.Rows[w].Flags&sheet.Counted == 0 {
		w++
	}
	if w >= len(s.Rows) || w > row+maxParts || s.Rows[w].Sent != r.Sent || s.Rows[w].Outcome.IsZero() || r.Flags&sheet.Counted != 0 {
		return -1
	}
	told := s.Rows[w].Outcome.Last
	i := r.Phrase.First - 1
	for i > told && s.Is(i, lx.Adverb) && !s.Is(i, lx.Including) {
		i--
	}
	open := i - 1
	if s.Entry(open).Word == "which" {
		open--
	}
	if i > told && s.Is(i, lx.Including) && s.Has(open, token.Comma|token.Dash|token.Open) && plain(s, told, open) && !greater(r, &s.Rows[w]) {
		return w
	}
	if row > 0 && sameSentence(s, row-1, row) && s.Rows[row-1].PartOf == w && listed(s, row-1, row) {
		return w
	}
	return -1
}
