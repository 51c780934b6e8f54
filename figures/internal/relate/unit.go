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
	end := r.Phrase.Last
	if s.Has(end, token.Stop) && end+1 < len(s.Toks) {
		end++ // "(900 ind.)"
	}
	return s.Has(w.Phrase.Last, token.Open) && s.Has(end, token.Close) || s.Has(w.Phrase.Last, token.Dash) && s.Has(r.Phrase.Last, token.Dash)
}

// setAside reports that row i stands in a closed bracket right behind people it counts once more in families or breaks down,
// so that what follows is told of those people and not of row i: "900 people (150 families), of whom 40 …". Behind "150
// families (900 people)" the people are meant.
func setAside(s *sheet.Sheet, i, row int) bool {
	r, first := &s.Rows[i], s.Sents[s.Rows[i].Sent].First
	if !sameSentence(s, i, row) || several(s, &s.Rows[row]) {
		return false
	}
	end := r.Phrase.Last
	for ; end < s.Rows[row].Phrase.First && end < r.Phrase.Last+maxAside && !s.Has(end, token.Close|token.Open); end++ {
	}
	if !s.Has(end, token.Close) || end >= s.Rows[row].Phrase.First {
		return false
	}
	open := r.Phrase.First - 1
	for ; open > first && open > r.Phrase.First-maxAside && !s.Has(open, token.Close|token.Open); open-- {
	}
	for w := i - 1; w >= 0 && s.Has(open, token.Open) && s.Rows[w].Phrase.Last >= open; w-- {
		if s.Rows[w].Phrase.Last == open {
			return r.PartOf == w || several(s, r) && !several(s, &s.Rows[w])
		}
	}
	return false
}

// maxAside bounds the tokens of such a bracket before and behind a row.
const maxAside = 20

// several reports a unit that holds several persons.
func several(s *sheet.Sheet, r *sheet.Row) bool {
	switch units.Unit(s.Lex.Name(r.Subject.Unit)) {
	case units.Family, units.Household, units.Formation, units.Team, units.Crew, units.Group:
		return true
	}
	return false
}
