package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// speltOut reads a list set by the mark at chunk j to people whom no number counts, the object of a verb of outcome: "Norva took back
// the last of its citizens on Monday: nine women and a boy".
func (c *clause) speltOut(j int) verdict {
	if !c.mark(j, token.Colon) || c.verbAhead() {
		return none
	}
	i := j - 1
	for n := 0; n < listReach && !c.several(i); n++ {
		switch ch := c.chunk(i); {
		case ch.Row >= 0, ch.Kind != sheet.NP && ch.Kind != sheet.ADV && ch.Kind != sheet.PP:
			return none
		}
		i-- // "from the camps", "on Monday"
	}
	for n := 0; n < 3 && c.word(i-1) == "of" && c.chunk(i-2).Kind == sheet.NP && c.chunk(i-2).Row < 0; n++ {
		i -= 2 // "all of", "a first group of"
	}
	for g := i - 1; g > i-4; g-- {
		if c.chunk(g).Kind != sheet.VG {
			continue
		}
		v := c.verb(g)
		if end := v.toks.Last; v.ok() && !c.chunk(g).Passive && v.who&lx.Object != 0 && end >= c.chunk(i-1).Last && end < c.chunk(i).Last {
			return v
		}
		break
	}
	return none
}

// several reports a plural noun for people at chunk i that no number counts.
func (c *clause) several(i int) bool {
	ch := c.chunk(i)
	return ch.Kind == sheet.NP && ch.Row < 0 && c.s.Is(ch.Head, lx.Person) && c.s.Is(ch.Head, lx.Plural)
}
