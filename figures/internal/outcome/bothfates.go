package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// bothFates makes casualties of those of whom some were killed and some hurt, as the passive v and one participle joined to it
// tell: "90 rebels were killed or maimed", "were killed and badly wounded". One person killed has only died of it, and so have
// those who were "wounded and later killed".
func (c *clause) bothFates(v verdict) verdict {
	j := v.chunk
	if v.also[0] == 0 || v.also[1] != 0 || c.s.Lex.Name(v.kind) != "killed" || c.s.Lex.Name(v.also[0]) != "injured" || !c.chunk(j).Passive {
		return v
	}
	joint, last := c.chunk(j+1), c.chunk(c.afterAdverbs(j+2))
	if joint.Kind != sheet.CC || last.Kind != sheet.VG || !last.Reduced {
		return v
	}
	hurt := c.s.Entry(c.chunk(j).Head)
	first := c.s.Lex.Name(hurt.Fate.Outcome) == "injured"
	if !first {
		hurt = c.s.Entry(last.Head)
	}
	q := &c.s.Rows[c.row].Quantity
	switch c.word(j + 1) {
	case "or":
	case "and":
		if q.HasStated && q.Stated == 1 || first && last.Head > joint.Last {
			return v
		}
	default:
		return v
	}
	if hurt.Fate.Mere {
		v.kind, v.also = c.s.Lex.NameOf("casualties"), [3]lx.Name{v.kind, v.also[0]}
		v.toks = sheet.Toks{First: c.chunk(j).Head, Last: last.Last}
	}
	return v
}
