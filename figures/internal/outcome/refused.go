package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// refused reports a verb of denying at chunk j that is done to people, and says of nothing that it is untrue: "dismissed | nine
// guards", "denied | bail to nine men". Deaths and the dead are told of: "dismissed | 40 deaths".
func (c *clause) refused(j int) bool {
	ch := c.chunk(j)
	if c.s.Withheld(ch.Head, c.sn.Last) {
		return true
	}
	if ch.Passive || c.base(ch.Head) != "dismiss" && c.base(ch.Head) != "reject" {
		return false
	}
	i := c.afterAdverbs(j + 1)
	o := c.chunk(i)
	if o.Kind != sheet.NP {
		return false
	}
	if o.Row >= 0 {
		r := &c.s.Rows[o.Row].Subject
		return r.Head >= 0 && !r.Fate && c.s.Is(r.Head, lx.Person) && !c.s.Is(r.Head, lx.Toll)
	}
	return c.s.Is(o.Head, lx.Person) && !c.s.Is(o.Head, lx.Toll|lx.Outcome)
}
