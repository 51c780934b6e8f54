package outcome

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// carriedOut turns those whose death sentence is told of into dead where it was carried out: "the death sentences of six men were |
// carried out", but not yet where it "will be carried out".
func (c *clause) carriedOut(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "sentenced" || c.s.Entry(v.toks.First-1).Word != "death" {
		return
	}
	for j := c.at + 1; j < c.at+reach; j++ {
		ch := c.chunk(j)
		if ch.Kind == sheet.SUB || ch == &edge {
			return
		}
		if ch.Kind == sheet.VG && ch.Finite && !ch.Reduced {
			if ch.Passive && !ch.Negated && !ch.Future && !ch.Modal && c.base(ch.Head) == "carry" && c.word(j+1) == "out" {
				r.Outcome.Kind = c.s.Lex.NameOf("killed")
			}
			return
		}
	}
}
