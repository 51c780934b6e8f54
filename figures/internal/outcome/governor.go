package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// governor is the nearest verb group around the row, for its modality.
func (c *clause) governor() int {
	if p := c.chunk(c.at - 1); p.Kind == sheet.VG && !p.Passive && c.s.Rows[c.row].Subject.Fate && c.chunk(c.at+1).Kind == sheet.CC {
		return c.at - 1 // "left nine dead and 30 feared dead"
	}
	if g := c.chunk(c.at - 2); g.Kind == sheet.VG && !g.Passive && c.sentIn(c.at-1) && c.s.Is(c.s.Rows[c.row].Subject.Head, lx.Person|lx.Unit) {
		return c.at - 2 // "called | in | nine guards to help"
	}
	if c.word(c.at-1) == "of" && c.tellsWho(c.chunk(c.at-2)) || c.lot() {
		return -1 // "the names of the two victims were not released"
	}
	for j := c.at + 1; j < c.at+9; j++ {
		switch c.chunk(j).Kind {
		case sheet.VG:
			if p := c.chunk(j - 1); c.chunk(j).Infinite && j > c.at+1 && p.Kind == sheet.NP && c.chunk(j-2).Kind == sheet.PP {
				return -1 // "four jailed over plot | to kill a mayor"
			}
			return j
		case sheet.CC:
			if c.s.Is(c.chunk(j+1).First, lx.Det|lx.Pronoun) {
				j = c.at + 9 // "and the army will": a clause of its own
			}
		case sheet.INCL:
			return c.pastPart(j) // "2,000 farmers, including 500 women, would march"
		case sheet.PP:
			if c.word(j) == "as" && c.s.Rows[c.row].Subject.Fate {
				return -1 // "nine killed in Belt | as the king says talks will go on"
			}
		case sheet.PUNCT, sheet.SUB:
			if c.mark(j, token.Comma) && c.chunk(j+1).Kind == sheet.INCL {
				return c.pastPart(j + 1)
			}
			j = c.at + 9
		}
	}
	for j := c.at - 1; j > c.at-5; j-- {
		switch c.chunk(j).Kind {
		case sheet.VG:
			return j
		case sheet.PUNCT, sheet.SUB:
			return -1
		}
	}
	return -1
}
