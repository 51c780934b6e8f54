package outcome

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// respectively reads a number of several that are given one by one, of which only the last has its noun: "took in 90 | and 40 men
// | respectively". All of them are told of by the same words.
func (c *clause) respectively(r *sheet.Row) verdict {
	if !r.Subject.Implicit || !c.joins(c.at+1) {
		return none
	}
	last := c.at
	for n := 0; n < maxSummed && c.joins(last+1) && c.chunk(last+2).Kind == sheet.NP && c.chunk(last+2).Row >= 0; n++ {
		last += 2
	}
	if last == c.at || c.chunk(last+1).Kind != sheet.ADV || c.s.Entry(c.chunk(last+1).First).Word != "respectively" || !c.people(last) {
		return none
	}
	r.Flags |= sheet.Peer
	of := clause{c.s, c.sn, c.chunk(last).Row, last}
	return of.decide(&c.s.Rows[of.row])
}
