package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// noEvent reports people told of in the clause of an event of which a sentence says that there was none: "there was no blast | killing
// more than two", "not a single attack | that hurt six was recorded", but "it was no blast that killed six", "none of the attacks".
func (c *clause) noEvent() bool {
	if c.sn.Class&(lx.Zero|lx.Not) == 0 {
		return false
	}
	for j := c.at - 1; j > 0 && j > c.at-6; j-- {
		switch c.chunk(j).Kind {
		case sheet.NP, sheet.PP, sheet.ADV:
			continue
		case sheet.VG:
		default:
			return false
		}
		k := j - 1
		if c.wh(k) != 0 {
			k--
		} else if !c.ing(j) {
			return false
		}
		np, b := c.chunk(k), c.chunk(k-1)
		if np.Kind != sheet.NP || !c.s.Is(np.Head, lx.Event) || !c.s.Is(np.Head, lx.Singular) {
			return false
		}
		there := b.Kind == sheet.VG && c.s.Is(b.Head, lx.Be) && c.word(k-2) == "there"
		if c.s.Is(np.First, lx.Zero) {
			return there
		}
		single := c.s.Entry(np.First+1).Word == "single" || c.s.Entry(np.First).Word == "one"
		return single && (there && b.Negated || b.Kind == sheet.ADV && c.s.Is(b.Last-1, lx.Not))
	}
	return false
}
