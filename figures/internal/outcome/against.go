package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// accusedOf reads those against whom the law lays a charge: "police filed charges against 30 people", "a case was registered against
// | six traders", but "won a case against 30 firms", "charges against six were dropped".
func (c *clause) accusedOf() verdict {
	if c.word(c.at-1) != "against" {
		return none
	}
	r := &c.s.Rows[c.row]
	if h := r.Subject.Head; h >= 0 && !c.s.Is(h, lx.Person) {
		return none
	}
	charge, verb := -1, -1
	for j := c.at - 2; j >= 0 && j > c.at-6; j-- {
		ch := c.chunk(j)
		switch {
		case charge < 0 && ch.Row < 0 && c.s.In(ch.Head, lx.Charge):
			charge = j // "charges" may be cut as a verb
		case ch.Kind == sheet.VG && verb < 0:
			verb = j
		case ch.Kind != sheet.NP && ch.Kind != sheet.PP && ch.Kind != sheet.ADV:
			j = 0
		}
	}
	if charge < 0 || verb < 0 || !c.s.In(c.chunk(verb).Head, lx.Laying) || c.chunk(verb).Passive != (charge < verb) {
		return none
	}
	return c.toObject("sentenced", verb)
}
