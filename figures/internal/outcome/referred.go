package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// referred reads people whom the verb at chunk j, "to refer" or "to send", brings before a court: "nine clerks were referred | to a
// military court", "referred nine clerks | to the tribunal", but "referred nine pupils to a clinic".
func (c *clause) referred(j int) verdict {
	ch := c.chunk(j)
	if b := c.base(ch.Head); b != "refer" && b != "send" && b != "commit" || c.s.Rows[c.row].Subject.Thing {
		return none
	}
	k := c.afterAdverbs(j + 1)
	if ch.First < c.s.Rows[c.row].Phrase.First {
		if k != c.at {
			return none
		}
		k = c.afterAdverbs(k + 1)
	}
	if w := c.word(k); w != "to" && w != "before" && w != "for" || c.chunk(k+1).Kind != sheet.NP || !c.s.In(c.chunk(k+1).Head, lx.Court) {
		return none
	}
	return c.toObject("sentenced", j)
}
