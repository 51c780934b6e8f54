package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// notThere reads a clause that denies there to be those whom it counts, whatever is told of them: "there were not | 40 men held",
// "there were never 40 held", but "there were not only 40 men held", "there were not more than 40".
func (c *clause) notThere(r *sheet.Row) int {
	be := c.chunk(c.at - 1)
	if be.Kind != sheet.VG || !be.Negated || !c.s.Is(be.Head, lx.Be) || c.word(c.at-2) != "there" || be.Last != r.Num.First {
		return asserted
	}
	return denied
}
