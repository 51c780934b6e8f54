package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// devoured reads people at whom the passive verb at chunk j tells what fire or water does: "nine cooks were roasted in the crash",
// "were swallowed by the flood", but "nine ministers were roasted in parliament".
func (c *clause) devoured(j int) verdict {
	ch, i := c.chunk(j), c.afterAdverbs(j+1)
	np := c.chunk(i + 1)
	if !c.s.In(ch.Head, lx.Devouring) || c.chunk(i).Kind != sheet.PP || np.Kind != sheet.NP || !c.s.In(np.Head, lx.Calamity, lx.Mass) {
		return none
	}
	switch c.word(i) {
	case "in", "by", "under", "during":
		return verdict{kind: c.s.Lex.NameOf("killed"), who: lx.Object, toks: ch.Toks, chunk: j}
	}
	return none
}
