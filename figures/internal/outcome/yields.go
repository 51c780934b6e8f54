package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// yields reads fighters who by the verb at chunk j give themselves up: "nine rebels yielded to the army", "four rebels killed, nine
// | yield", but "yielded to pressure", "yielded ground".
func (c *clause) yields(j int) verdict {
	ch, r := c.chunk(j), &c.s.Rows[c.row]
	if c.base(ch.Head) != "yield" || ch.Passive {
		return none
	}
	group := r.Subject.Group
	if r.Subject.Implicit && c.row > 0 && c.s.Rows[c.row-1].Sent == r.Sent {
		group = c.s.Rows[c.row-1].Subject.Group
	}
	if c.s.Lex.Name(group) != "combatant" {
		return none
	}
	i := c.afterAdverbs(j + 1)
	switch c.chunk(i).Kind {
	case sheet.PUNCT, sheet.PP, sheet.CC, sheet.SUB:
	default:
		return none
	}
	if c.word(i) == "to" && !c.s.Is(c.chunk(i+1).Head, lx.Person|lx.Unit) {
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("surrendered"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: j}
}
