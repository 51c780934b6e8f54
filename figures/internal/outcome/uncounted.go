package outcome

import (
	"strings"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofUncounted finds what befell a whole that no number counts, and its part with it: "everyone on board was killed, including
// | 12 cooks", "the fire killed all the guests, among them | a nurse".
func (c *clause) ofUncounted() verdict {
	j := c.at - 1
	for n := 0; n < 16 && (c.chunk(j).Row >= 0 || c.chunk(j).Kind == sheet.CC || c.mark(j, token.Comma)); n++ {
		j-- // "including 12 cooks and | four nurses"
	}
	if c.chunk(j).Kind == sheet.NP && c.chunk(j-1).Kind == sheet.INCL && c.s.Is(c.chunk(j).Head, lx.Pronoun) {
		j-- // "among | them"
	}
	if c.chunk(j).Kind != sheet.INCL || !c.mark(j-1, token.Comma|token.Dash) {
		return none
	}
	i := j - 2
	for ch := c.chunk(i); ch.Kind == sheet.PP || ch.Kind == sheet.ADV && !c.anyone(i) || ch.Kind == sheet.NP && c.chunk(i-1).Kind == sheet.PP; ch = c.chunk(i) {
		i-- // "was killed | in Oram on Monday"
	}
	object := c.anyone(i)
	if object {
		i--
	}
	g := c.chunk(i)
	v := c.verb(i)
	switch {
	case g.Kind != sheet.VG || g.Negated || !v.ok():
		return none
	case object && !g.Passive && v.who&lx.Object != 0:
		return v
	case object || g.Passive && v.who&lx.Object == 0 || !g.Passive && v.who&lx.Subject == 0:
		return none
	}
	for i--; c.chunk(i).Kind == sheet.NP && c.chunk(i-1).Kind == sheet.PP; {
		i -= 2 // "everyone | in the house"
	}
	if c.anyone(i) && !c.s.Is(c.chunk(i).First-1, lx.Not) {
		return v
	}
	return none
}

// anyone reports a phrase without a number at chunk k that stands for all there are: "all", "everybody", "the guests", "the
// whole family".
func (c *clause) anyone(k int) bool {
	ch := c.chunk(k)
	if ch.Row >= 0 || ch.Kind != sheet.NP && ch.Kind != sheet.ADV {
		return false
	}
	switch w := c.s.Word(ch.First); {
	case strings.EqualFold(w, "everyone"), strings.EqualFold(w, "everybody"):
		return ch.Len() == 1
	case strings.EqualFold(w, "all") && ch.Kind == sheet.ADV:
		return ch.Len() == 1
	}
	return ch.Kind == sheet.NP && (c.s.Is(ch.Head, lx.Unit) || c.s.Is(ch.Head, lx.Person) && c.s.Is(ch.Head, lx.Plural))
}
