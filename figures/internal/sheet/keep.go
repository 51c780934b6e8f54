package sheet

import "slices"

// Keep drops the rows from first on that are not admitted. Links between rows of one sentence follow their
// rows; a link to a dropped row is cut.
func (s *Sheet) Keep(first int) {
	n := first
	for i := first; i < len(s.Rows); i++ {
		s.Rows[i].moved = -1
		if s.Rows[i].Admitted {
			s.Rows[i].moved = n
			n++
		}
	}
	for i := first; i < len(s.Rows); i++ {
		if w := s.Rows[i].Whole; w >= first && w < len(s.Rows) {
			s.Rows[i].Whole = s.Rows[w].moved
		}
		if f := s.Rows[i].Former; f >= first && f < len(s.Rows) {
			s.Rows[i].Former = s.Rows[f].moved
		}
	}
	for i := first; i < len(s.Rows); i++ {
		if m := s.Rows[i].moved; m >= 0 && m != i {
			s.Rows[m] = s.Rows[i]
		}
	}
	s.Rows = s.Rows[:n]
}

// Insert puts a row among the others at index at; links to the rows behind it follow them. The cost is linear in those.
func (s *Sheet) Insert(at int, row Row) {
	s.Rows = slices.Insert(s.Rows, at, row)
	for i := at + 1; i < len(s.Rows); i++ {
		r := &s.Rows[i]
		for _, l := range [...]*int{&r.PartOf, &r.SameAs, &r.Revises, &r.RivalOf, &r.Whole, &r.Former} {
			if *l >= at {
				*l++
			}
		}
	}
	for k := range s.Chunks {
		if c := &s.Chunks[k]; c.Row >= at {
			c.Row++
		}
	}
}
