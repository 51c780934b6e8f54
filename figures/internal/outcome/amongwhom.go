package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// amongThem reports the pronoun of "among them" at chunk j: one who is not counted may come first, "among | them | the mayor and
// two guards".
func (c *clause) amongThem(j int) bool {
	return c.chunk(j-1).Kind == sheet.INCL && c.chunk(j).Class&lx.Pronoun != 0 && c.chunk(j).Len() == 1
}

// whereAmong reports an "among" at chunk j that tells where in the phrase at hand some were: "four deaths among the 200

// toldOfListed reports at chunk j the verb of a relative clause without an object behind one who is counted in a list, which goes
// on behind it: "a nurse who | had been arrested in May and two cooks".
func (c *clause) toldOfListed(j int) bool {
	g := c.chunk(j)
	return g.Kind == sheet.VG && c.wh(j-1) != 0 && c.chunk(j-2).Row >= 0 && g.Finite && !c.takesObject(j) && c.chunk(j+1).Kind != sheet.NP
}
