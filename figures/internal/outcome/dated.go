package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// datedBefore returns the mark or joint before a date that stands before a number and ends its clause with it, or -1: "in 2009 six
// men were hanged; | in 2012, nine", "and | on May 3 another four". A weekday, a month or a year is all that the clause says anew.
func (c *clause) datedBefore() int {
	if next := c.chunk(c.at + 1); next.Kind != sheet.PUNCT && next.Kind != sheet.CC || c.mark(c.at+1, token.Open|token.Dash) {
		return -1
	}
	j := c.at - 1
	if c.mark(j, token.Comma) {
		j--
	}
	date := j
	for ; j > date-3 && c.chunk(j).Kind == sheet.ADV; j-- {
		if !c.calendar(j) {
			return -1
		}
	}
	if j == date || c.chunk(j).Kind != sheet.PP || c.word(j) != "on" && c.word(j) != "in" {
		return -1
	}
	if j--; j > 0 && (c.chunk(j).Kind == sheet.CC || c.mark(j, token.Semi|token.Comma)) {
		return j
	}
	return -1
}

// calendar reports a weekday, a month, or a number that is a day or a year at chunk j.
func (c *clause) calendar(j int) bool {
	ch := c.chunk(j)
	return ch.Len() == 1 && (c.s.Is(ch.First, lx.Month|lx.Weekday) || c.s.Has(ch.First, token.Digits))
}
