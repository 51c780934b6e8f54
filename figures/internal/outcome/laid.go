package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// laid reads dead people told to be in a hospital, the first of them or more behind them: "30 bodies were at the Oram clinic, | 12 | at
// the Belt hospital", "nine of the dead were at the clinic". Those in hospital without a name or an article are treated there: "nine of
// the dead were at the clinic and | 12 | in hospital".
func (c *clause) laid(r *sheet.Row) verdict {
	if c.chunk(c.at+1).Kind != sheet.PP || !r.Subject.Implicit || c.chunk(c.at+2).Len() < 2 {
		return none
	}
	if c.chunk(c.at-1).Kind != sheet.CC && !c.mark(c.at-1, token.Comma) || c.s.Lex.Name(c.state(c.at+1).kind) != "injured" {
		return none
	}
	for i := c.row - 1; i >= 0 && i >= c.row-bodiesBack && c.s.Rows[i].Sent == r.Sent; i-- {
		w := &c.s.Rows[i]
		if w.Subject.Implicit && !w.Subject.Fate && c.s.Lex.Name(w.Outcome.Kind) == "killed" {
			continue // one of those between
		}
		j := c.s.ChunkFrom(w.Phrase.Last)
		if !c.lies(j) || c.s.Lex.Name(w.Outcome.Kind) != "killed" || !w.Subject.Fate && !c.body(w.Subject.Head) {
			return none
		}
		return verdict{kind: w.Outcome.Kind, who: lx.Subject, toks: w.Outcome.Toks, chunk: j}
	}
	return none
}

// lies reports at chunk j a verb that tells no more than where its subject is, with the place behind it.
func (c *clause) lies(j int) bool {
	g := c.chunk(j)
	return g.Kind == sheet.VG && !g.Passive && (c.s.Is(g.Head, lx.Be) || c.base(g.Head) == "lie" || c.base(g.Head) == "remain") && c.chunk(j+1).Kind == sheet.PP
}

// handled is the verb group of what is done with a dead body, or -1; a body that speaks or decides is a council.
func (c *clause) handled() int {
	j := c.afterAdverbs(c.at + 1)
	if v := c.chunk(j); v.Kind != sheet.VG || !v.Passive {
		if j = c.at - 1; c.chunk(j).Kind != sheet.VG || c.chunk(j).Passive {
			return -1
		}
	}
	if c.s.In(c.chunk(j).Head, lx.Disposal) {
		return j
	}
	return -1
}
