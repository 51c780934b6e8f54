package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// didToo reads a bare number right behind those who did to it what the verb left out tells, which the clause before has: "the
// rebels killed 40 people and | the army | 12".
func (c *clause) didToo(r *sheet.Row) verdict {
	who := c.chunk(c.at - 1)
	if !r.Subject.Implicit || r.Form == sheet.FormZero || who.Kind != sheet.NP || who.Row >= 0 || !c.s.Is(who.Head, lx.Person|lx.Unit) && !c.fights(c.at-1) {
		return none
	}
	switch next := c.chunk(c.at + 1); next.Kind {
	case sheet.PUNCT, sheet.PP, sheet.CC:
	default:
		return none
	}
	j := c.at - 2
	if c.chunk(j).Kind == sheet.CC {
		j--
	}
	if c.mark(j, token.Comma|token.Semi) {
		j--
	}
	if j == c.at-2 {
		return none
	}
	for n := 0; n < gapReach && (c.chunk(j).Kind == sheet.ADV || c.chunk(j).Kind == sheet.NP && c.chunk(j-1).Kind == sheet.PP); n++ {
		j-- // "40 people | in Oram on Monday"
		if c.chunk(j).Kind == sheet.PP {
			j--
		}
	}
	w := c.chunk(j).Row
	if w < 0 || w == c.row || c.s.Rows[w].Guard != sheet.GuardNone || c.s.Rows[w].Subject.Thing {
		return none
	}
	o, v := &c.s.Rows[w].Outcome, c.chunk(j-1)
	if o.Kind == 0 || v.Kind != sheet.VG || v.Passive || !v.Finite || !v.Has(o.First) || c.subjectOf(j-1) < 0 {
		return none
	}
	return verdict{kind: o.Kind, who: lx.Object, toks: o.Toks, chunk: j - 1}
}
