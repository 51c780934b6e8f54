package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// seeming reads what only seems so: "12 appear to have died", "saw what looked like five bodies", "what appeared to be". Who
// appears in court does so.
func (c *clause) seeming(v verdict) int {
	if j := c.afterAdverbs(c.at + 1); v.ok() && v.chunk >= j && c.seems(j) && c.chunk(j+1).Infinite {
		return uncertain
	}
	j := c.at - 1
	if c.chunk(j).Infinite && c.s.Is(c.chunk(j).Head, lx.Be) || c.word(j) == "like" {
		j--
	} else {
		return asserted
	}
	if c.seems(j) && c.word(j-1) == "what" {
		return uncertain
	}
	return asserted
}

// seems reports a verb of seeming at chunk j.
func (c *clause) seems(j int) bool {
	g := c.chunk(j)
	return g.Kind == sheet.VG && !g.Passive && c.s.In(g.Head, lx.Seeming)
}
