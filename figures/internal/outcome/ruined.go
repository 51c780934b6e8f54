package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// ruined reads fighters whom the verb at chunk j puts an end to as it does to things: "the army destroyed 30 militants", "nine
// gunmen were destroyed". Soldiers and police are so destroyed by a force alone, "the war destroyed 300 soldiers", and of
// others, as of bombers, which may be planes, nobody can tell. k is the chunk of those it is told of.
func (c *clause) ruined(j, k int) verdict {
	ch, np := c.chunk(j), c.chunk(k)
	if !c.s.In(ch.Head, lx.Ruin) || np.Kind != sheet.NP || !c.s.Is(np.Head, lx.Person) || c.s.In(np.Head, lx.Craft) {
		return none
	}
	if k < j && (c.takesObject(j) || c.singular(j) || c.governed(k) || c.chunk(k-1).Kind == sheet.PP && !c.subordinate(k-1)) {
		return none // "the rebels destroyed a bridge", "a bus carrying 20 rebels was destroyed", "tanks with 20 rebels aboard were"
	}
	switch g := c.s.Entry(np.Head).Noun.Group; c.s.Lex.Name(g) {
	case "combatant", "attacker":
		return c.toObject("killed", j)
	default:
		if who := c.subjectOf(j); c.s.Serves(g) && (ch.Passive || who >= 0 && c.fights(who)) {
			return c.toObject("killed", j)
		}
	}
	return none
}
