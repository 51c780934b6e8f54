package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// postmodifier reports at chunk i an adjective that stands behind the people it belongs to, so that what its preposition governs
// has no verb: "fighters | loyal | to a warlord were killed", "villagers angry at a judge". But "two men | dead | in a raid".
func (c *clause) postmodifier(i int) bool {
	adj, who := c.chunk(i), c.chunk(i-1)
	if adj.Row >= 0 || c.s.Tags[adj.Head-c.sn.First] != sheet.TagAdj || c.s.Is(adj.First, lx.Det) || c.s.Entry(adj.Head).Fate.Outcome != 0 {
		return false
	}
	for n := 1; who.Kind == sheet.ADV && n < 3; n++ {
		who = c.chunk(i - 1 - n) // "fighters fiercely loyal to"
	}
	return who.Kind == sheet.NP && who.Class&(lx.Person|lx.Unit) != 0
}
