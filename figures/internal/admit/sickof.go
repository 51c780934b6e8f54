package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// sickOf reports a number of whom it is told that they died or fell ill, where the noun at token h counts cases of an illness or
// the like, which stand for those who had it: "of the 90 cases, nine have died", "nine of the cases died". Cases before a court
// do neither, and "nine murder cases" tell of no number of dead. Nor does a toll: "the toll stands at 90 cases and nine deaths".
func sickOf(s *sheet.Sheet, r *sheet.Row, h int) bool {
	if h < 0 || r.Outcome.IsZero() || r.Flags&sheet.Counted != 0 || r.Phrase.Has(r.Outcome.First) || r.Role == 2 || !s.In(h, lx.Episode) {
		return false
	}
	switch s.Lex.Name(r.Outcome.Kind) {
	case "killed", "injured", "affected":
		return true
	}
	return false
}
