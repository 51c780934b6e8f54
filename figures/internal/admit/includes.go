package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// includes reports a number without a noun right behind which stands who is part of it: "the 900 included 60 Syrians", "stands at 900,
// including 60 children".
func includes(s *sheet.Sheet, row int) bool {
	r, part := &s.Rows[row], &s.Rows[row+1]
	if part.Whole != row || !part.Admitted || part.Subject.Head < 0 || part.Form == sheet.FormArticle || !s.Is(part.Subject.Head, lx.Person|lx.Demonym) {
		return false
	}
	i := r.Phrase.Last
	if s.Has(i, token.Comma) {
		i++
	}
	return s.Is(i, lx.Including) && part.Phrase.First == i+1 && r.Guard == sheet.GuardNone && r.Subject.Head < 0 && !r.Subject.Thing &&
		r.Form != sheet.FormShare && r.Form != sheet.FormArticle && r.Form != sheet.FormZero && r.Quantity.IsValid()
}
