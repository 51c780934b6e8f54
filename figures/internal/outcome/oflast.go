package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// ofLast reports that what the predicate at chunk j tells without a verb is told of the last of two alone, for words before the noun
// at chunk k tell of the first: "reported nine rescued sailors and four others | still missing".
func (c *clause) ofLast(j, k int) bool {
	if k != c.at || c.chunk(k+1).Kind != sheet.CC {
		return false
	}
	i := c.beforeAdverbs(j - 1)
	r := &c.s.Rows[c.row]
	if i != k+2 || c.chunk(i).Row < 0 || r.Subject.Head < 0 || r.Subject.Fate {
		return false
	}
	g := c.chunk(c.beforeAdverbs(k - 1))
	t := c.tellsIn(r.Subject.First, r.Subject.Head)
	return t >= 0 && g.Kind == sheet.VG && c.s.Is(g.Head, lx.Say) && c.s.Entry(t).Fate.Outcome != c.state(j).kind
}
