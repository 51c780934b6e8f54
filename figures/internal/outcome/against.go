package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// accusedOf reads those against whom the law lays a charge: "police filed charges against 30 people", "a case was registered against
// | six traders", but "won a case against 30 firms", "charges against six were dropped".
func (c *clause) accusedOf() verdict {
	at := c.firstOf(c.at) - 1
	if c.word(at) != "against" || at < c.at-1 && c.chunk(c.afterAdverbs(c.at+1)).Kind == sheet.VG {
		return none // "against a judge and two men were hurt"
	}
	r := &c.s.Rows[c.row]
	if h := r.Subject.Head; h >= 0 && !c.s.Is(h, lx.Person) {
		return none
	}
	charge, verb := -1, -1
	for j := at - 1; j >= 0 && j > at-5; j-- {
		ch := c.chunk(j)
		switch {
		case ch.Row >= 0 && c.s.Rows[ch.Row].Form == sheet.FormZero:
			return none // "brought no charges against"
		case charge < 0 && ch.Row < 0 && c.s.In(ch.Head, lx.Charge):
			charge = j // "charges" may be cut as a verb
		case ch.Kind == sheet.VG && verb < 0:
			verb = j
		case ch.Kind != sheet.NP && ch.Kind != sheet.PP && ch.Kind != sheet.ADV:
			j = 0
		}
	}
	if charge < 0 || verb < 0 || c.chunk(verb).Negated || !c.s.In(c.chunk(verb).Head, lx.Laying) || c.chunk(verb).Passive != (charge < verb) {
		return none
	}
	return c.toObject("sentenced", verb)
}
