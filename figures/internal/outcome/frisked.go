package outcome

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// frisks reports a verb of searching at chunk j that was done to the people themselves: "searched | 12 guards", "12 guards were
// searched", but "searched for 12 guards", "searched Oram for 12 guards".
func (c *clause) frisks(j int) bool {
	ch := c.chunk(j)
	if ch.Kind != sheet.VG || ch.Infinite || c.base(ch.Head) != "search" {
		return false
	}
	if ch.Passive {
		return j > c.at && c.word(j+1) != "for"
	}
	return c.afterAdverbs(j+1) == c.at
}
