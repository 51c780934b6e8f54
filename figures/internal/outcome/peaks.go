package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// maxPeak bounds the chunks of "a new | five-year | high".
const maxPeak = 3

// peak returns where the words begin that end at chunk i and tell how high or low a number came, which are to it as "a total of"
// is: "rose to | a record | high | of 340", "reached | a peak | of 40". It is -1 for none.
func (c *clause) peak(i int) int {
	if ch := c.chunk(i); c.s.Rows[c.row].Subject.Head >= 0 || ch.Row >= 0 || ch.Kind == sheet.PUNCT || !c.s.In(ch.Last-1, lx.Extreme) || c.s.Is(ch.Last-1, lx.Plural) {
		return -1
	}
	for n := 0; n < maxPeak && i > 0; n, i = n+1, i-1 {
		ch := c.chunk(i)
		if ch.Kind != sheet.NP && ch.Kind != sheet.ADV || ch.Row >= 0 {
			return -1
		}
		if c.s.Is(ch.First, lx.Det|lx.Article|lx.Possess) {
			return i
		}
	}
	return -1
}

// tollBehind reads a number in front of the toll that it is, told to be the highest or the like: "at 40, | the death toll | was |
// the highest". j is the preposition before it, k its phrase.
func (c *clause) tollBehind(j, k int) verdict {
	if w := c.word(j); w != "at" && w != "with" {
		return none
	}
	i := k + 2
	np := c.chunk(i)
	if j > 0 && c.chunk(j-1).Kind != sheet.CC && !c.mark(j-1, marks) || !c.mark(k+1, marks) || np.Kind != sheet.NP || np.Row >= 0 || c.s.Rows[c.row].Subject.Head >= 0 {
		return none
	}
	if !c.numberNoun(np.Head) && !c.s.Populace(np.Head) && !(c.s.Is(np.Head, lx.Toll) && (c.s.Is(np.Head, lx.Plural) || c.s.Entry(np.Head).Word == "toll")) {
		return none // "at 40, the death of her son …"
	}
	v := c.tollNoun(i)
	for i++; v.ok() && i < c.at+acrossReach; i++ {
		switch g := c.chunk(i); {
		case g.Kind == sheet.VG && g.Finite && !g.Reduced:
			if !c.s.Is(g.Head, lx.Be) {
				return none
			}
			c.s.Rows[c.row].Flags |= sheet.Counted
			return v
		case g.Kind != sheet.VG && g.Kind != sheet.NP && g.Kind != sheet.PP && g.Kind != sheet.ADV && g.Kind != sheet.PRED, g.Row >= 0:
			return none
		}
	}
	return none
}
