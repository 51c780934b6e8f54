package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// withYear makes the comma and the year behind a day part of its chunk: no clause or list goes on behind them, "those killed
// since May 3, 2021 to".
func (g *grammar) withYear(c *sheet.Chunk, stop int) {
	i := c.Last
	if c.Len() != 1 || i+1 >= stop || !g.s.Has(i, token.Comma) || !g.s.Has(i+1, token.Digits) || g.s.Toks[i+1].Len() != 4 || !g.s.Is(c.First-1, lx.Month) {
		return
	}
	c.Last = i + 2
}
