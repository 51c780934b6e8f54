package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// pastDegrees goes from chunk i to the wound of which it only tells how bad or of what kind it is: "varying degrees of | burns",
// "various degrees of | burns".
func (c *clause) pastDegrees(i int) int {
	if k := c.afterAdverbs(i); k > i {
		if i = k; c.word(i) == "of" {
			return i + 1
		}
	}
	if c.chunk(i).Kind == sheet.NP && c.word(i+1) == "of" && c.chunk(i+1).Kind == sheet.PP {
		switch c.s.Lex.Entries[c.s.Entry(c.chunk(i).Head).Lemma].Word {
		case "degree", "kind", "type", "sort", "form", "variety", "range":
			return i + 2
		}
	}
	return i
}

// manyWounds reports that the number of row w is a vague one of wounds and not of people: "suffered various burns".
func (c *clause) manyWounds(w int) bool {
	r := &c.s.Rows[w]
	return r.Form == sheet.FormVague && r.Subject.Head >= 0 && !c.s.Is(r.Subject.Head, lx.Person)
}

// gotOff reads those who by the verb at chunk j came away from what befell them hurt: "escaped with minor injuries", "walked away
// with cuts", but of prisoners it is told how they got out.
func (c *clause) gotOff(j int) verdict {
	i := j + 1
	switch c.base(c.chunk(j).Head) {
	case "escape":
	case "get", "come", "walk":
		switch c.word(i) {
		case "away", "off", "out":
			i++
		default:
			return none
		}
	default:
		return none
	}
	if c.word(i) != "with" {
		return none
	}
	if c.areHeld(&c.s.Rows[c.row]) {
		return none
	}
	if i = c.pastDegrees(i + 1); c.wound(i) {
		return c.hurt(j, i)
	}
	return none
}
