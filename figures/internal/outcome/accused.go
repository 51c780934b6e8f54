package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// accused reads what a state or a body is accused of by the verb at chunk j, which is no more than alleged: "Norva is accused of
// abducting 900 girls", "accuses the army of killing six". With people in the dock the crime is known and only who did it is not: "a
// clerk is accused of killing six", "a man accused of killing six".
func (c *clause) accused(j int) int {
	g, who := c.chunk(j), c.chunk(j+1)
	if g.Passive && g.Finite {
		who = c.chunk(j - 1)
	}
	if who.Kind != sheet.NP || who.Row >= 0 || c.s.Is(who.Head, lx.Person|lx.Pronoun) || who.Len() > 1 && c.s.Has(who.Head, token.Upper) && !c.s.Is(who.First, lx.Det) {
		return asserted
	}
	return uncertain
}
