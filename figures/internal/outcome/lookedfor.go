package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// lookedFor reads those whom rescuers look for, who are missing: "divers are searching for two pupils", "crews are still digging for
// 30 others". Whom the police look for may be anybody, and rescuers look for bodies and helpers too.
func (c *clause) lookedFor(r *sheet.Row) verdict {
	if c.word(c.at-1) != "for" || r.Subject.Thing {
		return none
	}
	j := c.at - 2
	g := c.chunk(j)
	if g.Kind != sheet.VG || g.Passive || g.Negated || g.Modal || g.Future || !c.s.In(g.Head, lx.Seeking) {
		return none
	}
	h := r.Subject.Head
	switch {
	case h < 0 && r.Flags&sheet.Additional == 0:
		return none
	case h >= 0 && (!c.s.Is(h, lx.Person|lx.Unit) || c.s.Entry(h).Noun.Outcome != 0 || c.s.Lex.Name(r.Subject.Unit) == "body" || c.s.In(h, lx.Rescuer)):
		return none
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "suspect", "attacker", "combatant":
		return none
	}
	np := c.chunk(c.beforeAdverbs(j - 1))
	rescuers := np.Kind == sheet.NP && (c.s.In(np.Head, lx.Rescuer) || c.s.In(max(np.First, np.Head-1), lx.Rescuer))
	if !rescuers && c.base(g.Head) != "dig" { // for people, whoever does it
		return none
	}
	v := c.toObject("missing", j)
	v.chunk = c.at // the search is told of the verb, and they are missing whatever comes of it
	return v
}
