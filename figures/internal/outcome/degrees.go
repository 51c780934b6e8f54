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
