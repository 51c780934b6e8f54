package figures

import "strconv"

// Tally adds up the asserted figures of each outcome, in the order in which the
// outcomes first appear. A part of another figure and a repetition of one are
// left out, and said to be.
func (d *Document) Tally() []Total {
	var totals []Total
	for i := range d.Figures {
		f := &d.Figures[i]
		if f.Number.Quantity.Share {
			continue
		}
		t := row(&totals, f.Outcome.Kind)
		if why := leaveOut(f); why != "" {
			t.LeftOut = append(t.LeftOut, LeftOut{Figure: i, Why: why})
			continue
		}
		q := &f.Number.Quantity
		if len(t.Figures) == 0 {
			t.Count, t.Point, t.HasPoint = q.Estimate, q.Point, q.HasPoint
		} else {
			t.Count = t.Count.Add(q.Estimate)
			t.Point, t.HasPoint = t.Point+q.Point, t.HasPoint && q.HasPoint
		}
		t.Figures = append(t.Figures, i)
	}
	return totals
}

// row returns the row of that outcome, a new one if there is none.
func row(totals *[]Total, kind OutcomeKind) *Total {
	for i := range *totals {
		if (*totals)[i].Outcome == kind {
			return &(*totals)[i]
		}
	}
	*totals = append(*totals, Total{Outcome: kind})
	return &(*totals)[len(*totals)-1]
}

// leaveOut says why f is not added, or nothing.
func leaveOut(f *Figure) string {
	switch {
	case f.PartOf >= 0:
		return "part of " + strconv.Itoa(f.PartOf)
	case f.SameAs >= 0:
		return "same as " + strconv.Itoa(f.SameAs)
	case f.Modality != ModalityAsserted:
		return f.Modality.String()
	}
	return ""
}
