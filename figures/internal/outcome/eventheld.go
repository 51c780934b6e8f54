package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// eventHeld reports that v, a verb of holding, tells of an event that the people only belong to and not of them: "a rally of nine
// cooks | was held", "talks with two guards". A group or crew of nine is they themselves, and a bus with nine aboard is held
// with them.
func (c *clause) eventHeld(v verdict) bool {
	if v.chunk <= c.at || v.toks.Len() != 1 || c.base(v.toks.First) != "hold" {
		return false
	}
	i := c.at
	if c.mark(i-1, token.Comma) && c.chunk(i-2).Kind == sheet.NP && c.mark(i+1, token.Comma) {
		i -= 2 // "the hearing of a cook, an adult, was held"
	}
	event := false
	for n := 0; n < 4; n++ {
		p, np := c.chunk(i-1), c.chunk(i-2)
		if p.Kind != sheet.PP && (p.Kind != sheet.VG || !p.Infinite) || np.Kind != sheet.NP {
			break
		}
		i -= 2
		event = event || c.event(i) || c.s.In(np.Head, lx.Gathering) || np.Row < 0 && c.s.Toks[np.Head].Entry == 0 && c.singular(v.chunk) // an unknown noun that agrees with the verb
	}
	return event && c.chunk(i).Class&(lx.Person|lx.Unit|lx.Collect) == 0
}
