package outcome

import lx "github.com/reckon-dev/reckon/figures/internal/lexicon"

// cameOf reads what befell those who set out to do something by the verb at chunk j, for that has happened whatever they wanted:
// "two inmates attempted to escape | and were shot", "sought to flee but were held", but not "planned to escape and hide".
func (c *clause) cameOf(j int) verdict {
	if !c.ownWill(j) || c.s.Entry(c.chunk(j).Head).Fate.Mood != lx.Prospective {
		return none
	}
	v := c.chained(j)
	if !v.ok() {
		return none
	}
	if g := c.chunk(v.chunk); !g.Passive || !g.Finite || g.Modal || g.Future || g.Negated {
		return none
	}
	return c.more(v)
}
