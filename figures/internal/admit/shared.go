package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/relate"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// shareOfThem reports a share without a noun whose people the share before it names, or a whole in front: "60 per cent of
// the pupils live in Oram and 30 per cent in Belt", "of the 900 pupils, 60 per cent live in Oram", "of these pupils, 60 per cent".
func shareOfThem(s *sheet.Sheet, row int, beside bool) bool {
	r := &s.Rows[row]
	if r.Form != sheet.FormShare || r.Subject.Head >= 0 {
		return false
	}
	switch s.Entry(r.Num.Last).Word {
	case "of", "than", "is", "was", "has":
		return false
	}
	if !s.Is(r.Num.Last, lx.Prep|lx.Be|lx.Have|lx.Verb) {
		return false
	}
	if _, _, ok := relate.FrontNoun(s, r); ok {
		return true
	}
	return beside && s.Rows[row-1].Admitted && relate.Shares(s, row)
}
