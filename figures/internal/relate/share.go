package relate

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// derive computes what a share of a stated whole comes to: "a third of the 900 inmates" is 300. The stated
// share stays as it is; the count stands beside it.
func derive(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	r.Derived = units.Range{}
	if !r.Quantity.Share || r.PartOf < 0 {
		return
	}
	whole := &s.Rows[r.PartOf]
	if whole.Quantity.Share || !whole.Quantity.IsValid() {
		return
	}
	var cues [len(r.Hedges)]units.Cue
	for i, h := range r.Hedges[:r.NHedges] {
		cues[i] = h.Cue
	}
	if q := s.Profile.Share(r.Numeral, whole.Quantity, cues[:r.NHedges]...); q.IsValid() {
		r.Derived, r.Of = q.Estimate, whole.Quantity.Entails
	}
}
