package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// conditionOf reads "nine were hurt and the condition of three is critical": they are some of the hurt told last, in the
// sentence or the one before it.
func conditionOf(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	i := r.Phrase.First - 1
	if !r.Subject.Implicit || r.Aspect == aspectAdditional || s.Entry(i).Word != "of" || !s.In(i-1, lx.Health) || s.Lex.Name(r.Outcome.Kind) != "injured" {
		return -1
	}
	for w := row - 1; near(s, w, row) && s.Rows[w].Sent >= r.Sent-1; w-- {
		if c := &s.Rows[w]; c.Outcome.Kind == r.Outcome.Kind && c.PartOf == sheet.None {
			return w
		}
	}
	return -1
}
