package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// overtaken reports people at the verb group j who are caught in what nobody sets for them: "caught in a landslide", "the storm
// caught nine". Those who are caught by a force or in its raid are detained.
func (c *clause) overtaken(j int) bool {
	ch := c.chunk(j)
	if c.base(ch.Head) != "catch" {
		return false
	}
	if who := c.subjectOf(j); !ch.Passive && who >= 0 && c.s.In(c.chunk(who).Head, lx.Calamity|lx.Mass|lx.Turmoil) {
		return true
	}
	i := c.afterAdverbs(j + 1)
	if c.chunk(i).Kind != sheet.PP {
		return false
	}
	switch c.word(i) {
	case "in", "by", "amid":
		np := c.chunk(i + 1)
		return np.Kind == sheet.NP && c.s.In(np.Head, lx.Calamity|lx.Mass|lx.Turmoil)
	}
	return false
}
