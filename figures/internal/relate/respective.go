package relate

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// lastOf returns the row with the noun of numbers given one by one, which ends their list, or -1: "90, 60 and 40 men respectively".
func lastOf(s *sheet.Sheet, row int) int {
	if s.Rows[row].Flags&sheet.Peer == 0 {
		return -1
	}
	n := row
	for n+1 < len(s.Rows) && s.Rows[n].Subject.Implicit && s.Rows[n+1].Phrase.First == s.Rows[n].Phrase.Last+1 {
		n++
	}
	if i := s.Rows[n].Phrase.Last; n == row || s.Rows[n].Subject.Implicit || i >= len(s.Toks) || s.Entry(i).Word != "respectively" {
		return -1
	}
	return n
}
