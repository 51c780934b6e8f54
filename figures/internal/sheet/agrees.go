package sheet

// OfOne reports at token i a verb that only one person or thing has for its subject.
func (s *Sheet) OfOne(i int) bool {
	switch s.Entry(i).Word {
	case "was", "is", "has":
		return true
	}
	return false
}

// OfSeveral reports at token i a verb that only several have for their subject.
func (s *Sheet) OfSeveral(i int) bool {
	switch s.Entry(i).Word {
	case "were", "are", "have":
		return true
	}
	return false
}
