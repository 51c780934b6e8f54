package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// elided reports that the bare number with a place belongs to the clause before, whose verb it leaves out, though a verb
// stands behind: another count begins a clause there, right before its verb. "Nine drowned in Belt, four in Oram, and two are
// missing", but in "nine drowned in Belt, and four in Oram and two in Norva are missing" each that is missing has its place.
func (c *clause) elided(r *sheet.Row) bool {
	if !r.Subject.Implicit || r.Form == sheet.FormZero {
		return false
	}
	i := c.pastPlaces(c.at + 1)
	if i == c.at+1 {
		return false
	}
	for n := 0; n < reach; n++ {
		comma := c.mark(i, token.Comma)
		if comma {
			i++
		}
		joint := c.chunk(i).Kind == sheet.CC
		if joint {
			i++
		}
		np := c.chunk(i)
		if !comma && !joint || np.Kind != sheet.NP || np.Row < 0 {
			return false
		}
		next := c.pastPlaces(i + 1)
		m := &c.s.Rows[np.Row]
		if v := c.chunk(c.afterAdverbs(next)); v.Kind == sheet.VG {
			return joint && v.Finite && (next == i+1 || comma && !m.Subject.Implicit)
		}
		if next == i+1 || !m.Subject.Implicit {
			return false
		}
		i = next
	}
	return false
}

// pastPlaces goes from chunk i over prepositions and the phrases behind them that count nobody.
func (c *clause) pastPlaces(i int) int {
	for c.chunk(i).Kind == sheet.PP {
		if np := c.chunk(i + 1); np.Kind != sheet.NP && np.Kind != sheet.ADV || np.Row >= 0 || c.s.Is(np.Head, lx.Wh) {
			break
		}
		i += 2
	}
	return i
}
