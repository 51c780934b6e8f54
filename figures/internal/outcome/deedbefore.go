package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// deedBefore reads a noun of outcome that is parted from the "of" behind chunk i by where or when it was done: "the arrest | in
// Paris | of two men", "the deaths this week in custody of nine". A place that is no name may be theirs: "in the house of nine men".
func (c *clause) deedBefore(i int) verdict {
	k := i
	for k > i-maxParted {
		switch ch := c.chunk(k); {
		case ch.Kind == sheet.ADV && c.chunk(k-1).Kind == sheet.PP:
			k -= 2 // "on Monday"
		case ch.Kind == sheet.ADV, ch.Kind == sheet.PRED && c.word(k-1) != "of":
			k--
		case c.placeName(k) && c.chunk(k-1).Kind == sheet.PP && c.word(k-1) != "of" && c.word(k-1) != "by":
			k -= 2
		default:
			if e := c.s.Entry(ch.Head); k < i && ch.Kind == sheet.NP && ch.Row < 0 && e.Noun.Outcome != 0 && c.s.Is(ch.Head, lx.Toll|lx.Event) {
				return verdict{kind: e.Noun.Outcome, who: lx.Object, toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: k}
			}
			return none
		}
	}
	return none
}
