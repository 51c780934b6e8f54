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

// timed reports a stretch of time that begins at i behind a noun: "last night", "next week".
func (g *grammar) timed(i int) bool {
	switch g.s.Entry(i).Word {
	case "last", "next", "this", "earlier", "early", "late", "yesterday", "tomorrow":
		if g.s.Is(i+1, lx.Prep) && (g.s.Entry(i+1).Word == "on" || g.s.Entry(i+1).Word == "in") {
			i++ // "late on Monday"
		}
		return g.s.Is(i+1, lx.TimeNoun|lx.Weekday|lx.Month)
	}
	return false
}
