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

// dated reports that the preposition before token i, the last word of an idiom, begins a date: "were taken | in May".
func (c *clause) dated(i int) bool {
	return c.s.Is(i-1, lx.Prep) && c.s.Entry(i-1).Word != "since" && i < c.sn.Last && (c.s.Is(i, lx.Month|lx.Weekday) || c.yearAt(i))
}

// year reports whether a year stands inside a noun phrase: it tells of something past.
func (c *clause) year(np *sheet.Chunk) bool {
	for i := np.First; i < np.Head; i++ {
		if c.yearAt(i) {
			return true
		}
	}
	return false
}

// yearAt reports a year at token i.
func (c *clause) yearAt(i int) bool {
	t := &c.s.Toks[i]
	return t.Has(token.Digits) && t.Len() == 4 && (c.s.Text[t.Start] == '1' || c.s.Text[t.Start] == '2')
}
