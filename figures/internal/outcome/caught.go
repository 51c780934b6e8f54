package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// overtaken reports people at the verb group j who are caught in what nobody sets for them: "caught in a landslide", "the storm
// caught nine". Those who are caught by a force or in its raid are detained.
func (c *clause) overtaken(j int) bool {
	if c.base(c.chunk(j).Head) != "catch" {
		return c.hitTogether(j)
	}
	if c.doneBy(j, lx.Calamity, lx.Mass, lx.Turmoil) {
		return true
	}
	i := c.afterAdverbs(j + 1)
	if c.chunk(i).Kind != sheet.PP {
		return false
	}
	switch c.word(i) {
	case "in", "by", "amid":
		np := c.chunk(i + 1)
		return np.Kind == sheet.NP && c.s.In(np.Head, lx.Calamity, lx.Mass, lx.Turmoil)
	}
	return false
}

// hitTogether reports so many people that the disaster which the verb group j tells to have hit them befell where they live: "90,000
// people were hit by the floods". A few are hit by what falls on them, and many by shots or a tax.
func (c *clause) hitTogether(j int) bool {
	ch, r := c.chunk(j), &c.s.Rows[c.row]
	if !c.hits(j) || !r.Quantity.HasStated || r.Quantity.Stated < manyHit || c.idiom(j) != nil {
		return false
	}
	if !ch.Passive && !ch.Reduced {
		return c.doneBy(j, lx.Calamity, lx.Mass, lx.Turmoil)
	}
	i := c.afterAdverbs(j + 1)
	return c.word(i) == "by" && c.s.In(c.chunk(i+1).Head, lx.Calamity, lx.Mass, lx.Turmoil)
}

// doneBy reports an active verb at chunk j whose subject is a noun of the sets.
func (c *clause) doneBy(j int, sets ...lx.Set) bool {
	who := c.subjectOf(j)
	return !c.chunk(j).Passive && who >= 0 && c.s.In(c.chunk(who).Head, sets...)
}
