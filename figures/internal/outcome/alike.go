package outcome

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// placedAlike returns the mark or joint before a place that stands right before a number and ends its clause with it, where the
// clause before is built alike, or -1: "in Kesh six men died, | in Duma four", "Kesh reported six deaths, | Duma four".
func (c *clause) placedAlike() int {
	next := c.chunk(c.at + 1)
	if next.Kind != sheet.PUNCT && next.Kind != sheet.CC || c.mark(c.at+1, token.Open|token.Dash) || !c.placeName(c.at-1) {
		return -1
	}
	in := c.locates(c.at - 2)
	j := c.at - 2
	if in {
		j--
	}
	if c.chunk(j).Kind != sheet.CC && !c.mark(j, token.Comma|token.Semi) {
		return -1
	}
	for i := j - 1; i >= 0 && i > j-gapReach; i-- {
		if c.chunk(i).Row < 0 {
			continue
		}
		k := i - 1
		switch v := c.chunk(k); {
		case c.mark(k, token.Comma) && in:
			k--
		case v.Kind == sheet.VG && !v.Passive && !in:
			k--
		}
		if c.placeName(k) && c.locates(k-1) == in {
			return j
		}
		return -1
	}
	return -1
}

// locates reports a preposition of place at chunk j.
func (c *clause) locates(j int) bool {
	return c.chunk(j).Kind == sheet.PP && (c.word(j) == "in" || c.word(j) == "at" || c.word(j) == "near" || c.word(j) == "from")
}
