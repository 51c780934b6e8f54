package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxTaken is how many sentences before "the three" as many people are looked for.
const maxTaken = 3

// takenUp reports as many people told of shortly before a bare number that nothing else makes a figure: "Three nurses were
// seized. A search for the three goes on." A verb right behind the number tells by itself that it counts somebody.
func takenUp(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	if r.Flags&sheet.Peer != 0 || s.Is(r.Phrase.Last, lx.Be|lx.Have|lx.Modal|lx.Finite) {
		return true
	}
	if alsoOfActs(s, row) >= 0 {
		return true
	}
	for i := row - 1; near(s, i, row) && s.Rows[i].Sent >= r.Sent-maxTaken; i-- {
		c := &s.Rows[i]
		if c.Admitted && !c.Subject.Thing && c.Form != sheet.FormShare && plural(c) && sameNumber(c, r) {
			return true
		}
	}
	return false
}
