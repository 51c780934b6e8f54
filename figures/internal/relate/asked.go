package relate

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// askedOf gives a count that tells a number asked for before the people it was asked of, and reports that it does: "how many cooks
// were held is unclear. Police put the figure at | 40".
func askedOf(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	if r.Antecedent >= 0 || r.Whole >= 0 || r.Outcome.IsZero() || peopled(s, r) || r.Flags&sheet.Counted == 0 && r.Outcome.Last >= r.Phrase.First-1 {
		return false
	}
	a, ok := s.AskedBefore(r.Sent, r.Phrase.First)
	if !ok || a.Head < 0 || r.Flags&sheet.Counted == 0 && r.Outcome.Toks != a.Toks || row > 0 && near(s, row-1, row) && s.Rows[row-1].Admitted && s.Rows[row-1].Phrase.First >= a.Last {
		return false
	}
	take(s, r, a.Noun, a.Head)
	return true
}
