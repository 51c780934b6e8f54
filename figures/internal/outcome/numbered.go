package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// numbered reads a toll from the verb at chunk j right before its number, the phrase at chunk k.
func (c *clause) numbered(j, k int) verdict {
	ch, np := c.chunk(j), c.chunk(j-1)
	if w := c.base(ch.Head); (w == "number" || w == "total") && np.Kind == sheet.NP && np.Row < 0 && c.s.Is(np.First, lx.Det) {
		if v := c.headFate(j - 1); v.ok() {
			c.s.Rows[c.row].Flags |= sheet.Counted
			return v // "the dead numbered 40"
		}
	}
	if ch.Passive {
		if c.changes(c.tollAcross(j-1) - 1) {
			return c.pushed(k) // "pushed the toll since the ban was imposed past 40"
		}
		return none
	}
	if !c.reaches(j) {
		return none
	}
	v := c.toll(j + 1)
	if v.ok() { // "the toll reached 45"
		c.s.Rows[c.row].Flags |= sheet.Counted
	}
	return v
}
