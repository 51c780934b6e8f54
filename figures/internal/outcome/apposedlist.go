package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// listReach bounds the chunks from one member of a list to its ends.
const listReach = 12

// inList reads a member of a list that only says who those before it are, whom their noun tells of: "the dead, four cooks and a
// porter, were from Oram", "police named the missing: two cooks and a porter". A mark closes the list, and no verb of outcome
// governs it.
func (c *clause) inList() verdict {
	i := c.listHead()
	if i < 0 {
		return none
	}
	end := c.at + 1
	for n := 0; n < listReach; n++ {
		switch ch := c.chunk(end); {
		case ch.Kind == sheet.NP, ch.Kind == sheet.CC, ch.Kind == sheet.PP && !c.subordinate(end):
		case c.mark(end, token.Comma) && (c.chunk(end+1).Kind == sheet.NP || c.chunk(end+1).Kind == sheet.CC):
		case ch == &edge, c.mark(end, token.Comma|token.Dash|token.Close|token.Stop):
			if j := c.afterAdverbs(end + 1); c.singular(j) || c.victims(i) && !c.onlyKnown(i, j) {
				return none
			}
			v := c.headFate(i)
			v.chunk = -1
			return v
		default:
			return none
		}
		end++
	}
	return none
}

// listHead is the chunk of the definite plural noun to which the list around the row is set, -1 for none.
func (c *clause) listHead() int {
	for i := c.at - 1; i > 0 && i > c.at-listReach; i-- {
		switch ch := c.chunk(i); {
		case c.mark(i, token.Comma|token.Dash|token.Open|token.Colon):
			h := i - 1
			if c.chunk(h-1).Kind == sheet.PP && c.chunk(h).Row < 0 && !c.victims(h-2) {
				h -= 2 // "the dead from the fire"
			}
			np := c.chunk(h)
			if np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.First, lx.Det) || !c.headFate(h).ok() || c.s.Is(np.Head, lx.VerbBase) && !c.s.Is(np.Head, lx.Person|lx.Toll|lx.Event) { // "the ferry"
				if c.mark(i, token.Comma) {
					continue
				}
				return -1
			}
			if c.chunk(h-1).Kind == sheet.PP || c.s.Is(np.Head, lx.Event|lx.Toll) && !c.s.Is(np.Head, lx.Person) || c.s.Is(np.Head, lx.Person) && !c.s.Is(np.Head, lx.Plural|lx.Adjective) {
				return -1
			}
			return h
		case ch.Kind == sheet.NP, ch.Kind == sheet.CC, ch.Kind == sheet.PP:
		default:
			return -1
		}
	}
	return -1
}

// victims reports those who need not be dead, as the dead and the wounded must be what they are called.
func (c *clause) victims(i int) bool {
	np := c.chunk(i)
	return np.Kind == sheet.NP && c.s.Lex.Name(c.s.Entry(np.Head).Noun.Group) == "victim"
}

// onlyKnown reports a verb around victims, before them in chunk i-1 or behind them in chunk j, as it is told of the dead: they
// were found, named or buried, or were from somewhere. Those who were robbed, or tell of it, live.
func (c *clause) onlyKnown(i, j int) bool {
	if v := c.chunk(j); v.Kind != sheet.VG || !v.Finite {
		j = i - 1
	}
	v := c.chunk(j)
	if v.Kind != sheet.VG {
		return false
	}
	if c.named(v.Head) || c.s.In(v.Head, lx.Disposal) {
		return true
	}
	next := c.afterAdverbs(j + 1)
	if v.Passive {
		return c.base(v.Head) == "find" && c.chunk(next).Kind == sheet.PP
	}
	return c.s.Is(v.Head, lx.Be) && c.word(next) == "from"
}
