package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// routed reports people whom the verb group j drives from where they live: "the fire drove 300 people from the valley", "were driven off
// their land", "scattering its 900 inhabitants", but "a clerk drove two women from the port", "drove 12 children from the camp to school".
// Fighters are only beaten.
func (c *clause) routed(j int) bool {
	ch, r := c.chunk(j), &c.s.Rows[c.row]
	verb := c.base(ch.Head)
	if verb != "drive" && verb != "scatter" || !c.unarmed(r) && !c.inFamilies(c.row) {
		return false
	}
	i, done := j+1, ch.Passive
	if !done {
		if c.at != j+1 {
			return false
		}
		if verb == "scatter" {
			return c.s.Is(c.chunk(c.at).First, lx.Possess)
		}
		i++
		done = c.doneBy(j, lx.Calamity, lx.Mass, lx.Turmoil)
		if who := c.subjectOf(j); who >= 0 && !done {
			done = c.fights(who) || c.captor(who)
		}
	}
	if w := c.word(i); !done || verb != "drive" || w != "from" && w != "off" && w != "across" {
		return false
	}
	np := c.chunk(i + 1)
	if np.Kind != sheet.NP || np.Row >= 0 || ch.Passive && !c.s.Is(np.First, lx.Possess) {
		return false
	}
	return c.word(i+2) != "to" && c.word(i+2) != "into"
}
