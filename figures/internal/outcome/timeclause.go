package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// subordinate reports whether the preposition at chunk j begins a clause: "as they fled", "after gunmen
// attacked", "since the war broke out".
func (c *clause) subordinate(j int) bool {
	if c.chunk(j).Class&lx.Sub == 0 || c.namesAs(j) || c.chunk(j+1).Kind == sheet.ADV && c.chunk(c.afterAdverbs(j+1)).Kind == sheet.VG {
		return false // "held since May were freed": no subject but a time
	}
	i := j + 2
	for n := 0; n < 4 && (c.chunk(i).Kind == sheet.ADV || c.chunk(i).Kind == sheet.PP && c.chunk(i+1).Kind == sheet.NP); n++ {
		if c.chunk(i).Kind == sheet.PP {
			i++
		}
		i++
	}
	v := c.chunk(i)
	return v.Kind == sheet.VG && (v.Finite || v.Passive) && !c.ofAnother(j, i)
}

// ofAnother reports that the verb at chunk i cannot belong to the noun phrase behind the time word at chunk j, since it agrees
// with those that the participle before tells of: "six men jailed since the coup | were freed", "jailed since the coup | will be".
func (c *clause) ofAnother(j, i int) bool {
	g, np, v := c.chunk(j-1), c.chunk(j+1), c.chunk(i)
	if g.Kind != sheet.VG || !g.Reduced || i != j+2 || np.Kind != sheet.NP || !c.s.Is(np.Head, lx.Singular) || c.s.Is(np.Head, lx.Plural|lx.Person|lx.Unit|lx.Collect) {
		return false
	}
	return c.plural(i) || v.Modal && c.word(j) == "since"
}

// pastClause returns the second finite verb behind the time word at chunk i, the first of which is that of its clause, or 0: "six
// men held since the war broke out | were freed".
func (c *clause) pastClause(i int) int {
	own := false
	for end := i + reach/2; i < end; {
		i++
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			switch {
			case ch.Infinite || !ch.Finite:
			case c.s.Is(ch.Head, lx.Say):
				return 0
			case !own:
				own = true
			case c.chunk(i-1).Kind == sheet.NP && c.chunk(i-2).Kind != sheet.PP && c.chunk(i-2).Kind != sheet.VG:
				return 0
			case !ch.Reduced || c.verb(i).who == lx.Subject:
				return i
			default:
				return 0
			}
		case sheet.PP:
			if c.subordinate(i) {
				return 0
			}
		case sheet.NP, sheet.ADV, sheet.PRED:
		default:
			return 0
		}
	}
	return 0
}
