package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// compared returns the word before the number that sets it beside another count of the same people, or -1: "down | from 40",
// "against | 40", "down | from a peak | of 40", "down | from 40 in May and a peak | of 90", "exceeded | the total | of 40".
func (c *clause) compared() int {
	j := c.at - 1
	if c.word(j) == "of" && c.extreme(j-1) {
		if j -= 2; c.extreme(j) {
			j-- // "down from a record | high | of 40"
		}
		switch c.word(j) {
		case "below", "above", "beyond", "under", "over":
			return j // "far below the peak of 40"
		}
		if c.chunk(j).Kind == sheet.VG && c.s.In(c.chunk(j).Head, lx.Reach) {
			return j
		}
	} else if c.chunk(j).Kind != sheet.PP && c.chunk(j).Kind != sheet.ADV {
		return -1
	}
	if c.chunk(j).Kind == sheet.CC {
		i := c.beforeAdverbs(j - 1)
		if c.chunk(i).Kind != sheet.NP || c.chunk(i).Row < 0 {
			return -1
		}
		j = i - 1
	}
	for c.chunk(j).Kind == sheet.ADV || c.chunk(j).Kind == sheet.PP && !c.against(j) {
		j--
	}
	if c.against(j) {
		return j
	}
	return -1
}

// against reports what sets a number beside another: "against 60 last year", "compared with 30 in June", "down from 450", "up 12
// percent from 450".
func (c *clause) against(j int) bool {
	switch c.word(j) {
	case "against", "versus":
		return true
	case "with", "to", "from":
		i := j - 1
		if w := c.chunk(i); w.Kind == sheet.NP && w.Row >= 0 && c.s.Rows[w.Row].Form == sheet.FormShare {
			if i--; c.word(i) == "by" {
				i--
			}
		}
		w := c.chunk(i)
		if w.Kind == sheet.NP && w.Row < 0 && c.word(j) == "from" && c.s.Is(w.First, lx.Article) && c.s.In(w.Head, lx.Growth) {
			return c.setOff(i) // ", a jump from 450"
		}
		if e := c.s.Entry(w.First).Word; e == "up" || e == "down" {
			return c.setOff(i)
		}
		return w.Kind == sheet.VG && c.base(w.Head) == "compare"
	}
	return false
}

// extreme reports the noun of a number at chunk j, or of how high or low a number came: "the total", "a peak".
func (c *clause) extreme(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.NP && ch.Row < 0 && c.s.Is(ch.Head, lx.Singular) && (c.s.In(ch.Head, lx.Extreme) || c.numberNoun(ch.Head))
}

// setOff reports that the comparison at chunk j is told beside its clause, behind a mark, a joint or the count itself, and not by a
// verb or of a noun of its own: "300 came, | down from 900", but "output is | down from 900".
func (c *clause) setOff(j int) bool {
	p := c.chunk(c.beforeAdverbs(j - 1))
	switch p.Kind {
	case sheet.CC:
		return true
	case sheet.PUNCT:
		return c.s.Has(p.First, token.Comma|token.Dash|token.Open)
	case sheet.NP:
		return p.Row >= 0
	}
	return false
}
