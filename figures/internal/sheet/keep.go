package sheet

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
