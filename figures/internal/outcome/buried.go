package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// engulfed reports a burial at the verb group j by what came down on the living, who may yet be dug out: "were buried under
// the snow", "the landslide buried nine", "buried when the roof collapsed". People bury the dead.
func (c *clause) engulfed(j int) bool {
	ch := c.chunk(j)
	if c.base(ch.Head) != "bury" {
		return false
	}
	if c.doneBy(j, lx.Mass) {
		return true
	}
	i := c.afterAdverbs(j + 1)
	if c.word(i) == "alive" {
		i++
	}
	if c.chunk(i).Kind == sheet.PRED && c.s.Lex.Name(c.state(i).kind) == "affected" {
		return true // "under the rubble" is an idiom
	}
	for ; c.chunk(i).Kind == sheet.PP; i += 2 {
		if np := c.chunk(i + 1); np.Kind != sheet.NP {
			return false
		} else if c.s.In(np.Head, lx.Mass) && c.word(i) != "from" {
			return true
		}
	}
	switch c.word(i) {
	case "when", "as", "after":
		np, v := c.chunk(i+1), c.chunk(i+2)
		return np.Kind == sheet.NP && np.Row < 0 && v.Kind == sheet.VG && c.base(v.Head) == "collapse"
	}
	return false
}

// dugOut turns released into rescued where what held those who were freed is no jail: "freed two men | trapped in a well".
func (c *clause) dugOut(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "released" || c.base(v.toks.First) != "free" {
		return
	}
	if g := c.chunk(c.at + 1); g.Kind == sheet.VG && g.Reduced && c.s.Lex.Name(c.verb(c.at+1).kind) == "affected" {
		r.Outcome.Kind = c.s.Lex.NameOf("rescued")
	}
}

// ofBodies says of bodies that those people were killed, whatever is done with a body: "a guard counted nine bodies".
func (c *clause) ofBodies(r *sheet.Row) {
	if c.s.Lex.Name(r.Subject.Unit) != "body" || r.Role == roleActor {
		return
	}
	r.Outcome.Kind = c.s.Lex.NameOf("killed")
	if r.Role == roleNone {
		r.Role = roleVictim
	}
	if r.Outcome.Toks.IsZero() && c.at >= 0 {
		if j := c.handled(); j >= 0 {
			r.Outcome.Toks = c.chunk(j).Toks
		}
	}
}
