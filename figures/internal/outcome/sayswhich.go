package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// saysWhich reports words behind those counted that tell whether they died or were hurt, where the noun e of their label leaves it
// open: "Casualties: two cooks | killed", "Casualties: one guard | dead".
func (c *clause) saysWhich(e *lx.Entry) bool {
	if c.s.Lex.Name(e.Noun.Outcome) != "casualties" {
		return false
	}
	switch g := c.chunk(c.at + 1); g.Kind {
	case sheet.PRED:
		return c.state(c.at + 1).ok()
	case sheet.VG:
		return g.Reduced && c.verb(c.at+1).ok() && !c.active(c.at+1)
	}
	return false
}
