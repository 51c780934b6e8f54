package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// listCloses reports that the list of the phrase at chunk k, which a verb before it governs, is at its end before the comma
// and joint at chunk j, where another subject has its own verb: "reported nine deaths and two missing cooks, | and 40 clerks
// were arrested". A list that only commas hold may go on: "said nine wounded cooks, two guards, and 40 clerks were arrested".
func (c *clause) listCloses(j, k int) bool {
	n := c.afterAdverbs(j + 1)
	v := c.chunk(c.afterAdverbs(c.pastPlaces(n + 1)))
	if !c.mark(j-1, token.Comma) || c.chunk(n).Kind != sheet.NP || v.Kind != sheet.VG || !v.Finite || v.Infinite {
		return false
	}
	first, and := c.beforePlaces(j-2), false
	for m := 0; m < maxJoined && c.chunk(first).Row >= 0 && c.joins(first-1); m++ {
		i := first - 1
		if c.chunk(i).Kind == sheet.CC && c.mark(i-1, token.Comma) {
			i--
		}
		if c.chunk(c.beforePlaces(i-1)).Row < 0 {
			break
		}
		and = and || c.chunk(first-1).Kind == sheet.CC
		first = c.beforePlaces(i - 1)
	}
	if first > k || c.chunk(first).Row < 0 || !and && first != c.beforePlaces(j-2) {
		return false
	}
	g := c.beforeAdverbs(first - 1)
	if c.chunk(g).Kind == sheet.PP && !c.subordinate(g) {
		return c.chunk(g-1).Kind == sheet.VG // "ended in nine deaths and"
	}
	ch := c.chunk(g)
	if ch.Kind != sheet.VG || ch.Passive || c.s.Is(ch.Head, lx.Doubt) || c.s.In(ch.Head, lx.Mind) || c.base(ch.Head) == "say" {
		return false
	}
	return !c.s.Is(ch.Head, lx.Be) || c.word(g-1) == "there"
}

// beforePlaces goes from chunk i back over prepositions and the phrases behind them that count nobody.
func (c *clause) beforePlaces(i int) int {
	for n := 0; n < maxJoined && i > 1 && c.chunk(i).Row < 0 && c.chunk(i).Kind == sheet.NP && c.chunk(i-1).Kind == sheet.PP; n++ {
		i -= 2
	}
	return i
}

// hisAlone returns the verb of a pair of which the second is set off by commas, at the joint at chunk j behind the phrase that
// ends at chunk k, or 0: what stands within the commas is told of the second alone, "nine cooks, and a man hurt in the raid, | said".
func (c *clause) hisAlone(j, k int) int {
	if j != k+2 || !c.mark(k+1, token.Comma) || c.chunk(j).Len() > 1 || c.chunk(j+1).Row < 0 || c.chunk(j+2).Kind != sheet.SUB && !c.chunk(j+2).Reduced || c.joins(k-1) {
		return 0
	}
	for i := j + 3; i < j+reach; i++ {
		if c.mark(i, token.Comma) {
			if i = c.afterAdverbs(i + 1); c.chunk(i).Kind == sheet.VG && c.chunk(i).Finite {
				return i
			}
			return 0
		}
	}
	return 0
}
