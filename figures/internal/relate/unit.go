package relate

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// inOtherUnit reports a number alone between brackets or dashes that counts the people right before it once more, in
// families or crews where those are persons or the other way round: "900 people (150 families) fled", but "900 people
// (150 children)".
func inOtherUnit(s *sheet.Sheet, row, whole int) bool {
	r, w := &s.Rows[row], &s.Rows[whole]
	if !sameSentence(s, row, whole) || several(s, r) == several(s, w) || w.Phrase.Last != r.Phrase.First-1 {
		return false
	}
	return s.Has(w.Phrase.Last, token.Open) && s.Has(r.Phrase.Last, token.Close) || s.Has(w.Phrase.Last, token.Dash) && s.Has(r.Phrase.Last, token.Dash)
}

// several reports a unit that holds several persons.
func several(s *sheet.Sheet, r *sheet.Row) bool {
	switch units.Unit(s.Lex.Name(r.Subject.Unit)) {
	case units.Family, units.Household, units.Formation, units.Team, units.Crew, units.Group:
		return true
	}
	return false
}
