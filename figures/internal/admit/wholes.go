package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// frontWhole reports a number without a noun that stands before an admitted part of it: "of the 212, 90 were released".
func frontWhole(s *sheet.Sheet, r, part *sheet.Row) bool {
	i := r.Phrase.First - 1
	for s.Is(i, lx.Det) {
		i--
	}
	return part.Admitted && r.Guard == sheet.GuardNone && bareCount(r) &&
		s.Has(r.Phrase.Last, token.Comma) && part.Phrase.First == r.Phrase.Last+1 && s.Entry(i).Word == "of" && (i == s.Sents[r.Sent].First || s.Has(i-1, token.Mark))
}

// wholeOf reports a number without a noun of which an admitted one is a part: "none of the 58 survived".
func wholeOf(s *sheet.Sheet, r, part *sheet.Row) bool {
	return part.Admitted && part.Flags&sheet.Partitive != 0 && (part.Subject.Head < 0 || !part.Phrase.Has(part.Subject.Head)) && part.Phrase.Has(r.Num.First) && bareCount(r)
}

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
	return s.Is(i, lx.Including) && part.Phrase.First == i+1 && r.Guard == sheet.GuardNone && bareCount(r)
}

// bareCount reports a number of several without a noun, no share of them.
func bareCount(r *sheet.Row) bool {
	switch r.Form {
	case sheet.FormArticle, sheet.FormZero, sheet.FormShare:
		return false
	}
	return r.Subject.Head < 0 && !r.Subject.Thing && r.Quantity.IsValid()
}
