package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// toCome reports that a noun of action, of which the people at hand are the last, is the subject of a verb at chunk i that puts it
// off to a later day: "the release of six | is scheduled for Friday", "the hanging of two | will take place", but "the arrest of
// two | will anger the town".
func (c *clause) toCome(i int) bool {
	g := c.chunk(i)
	if g.Kind != sheet.VG || !g.Finite || g.Reduced || g.Negated {
		return false
	}
	next := c.afterAdverbs(i + 1)
	if c.s.Is(g.Head, lx.Be) {
		return c.word(next) == "due" || c.word(next) == "scheduled" || c.chunk(next).Infinite && c.happens(next)
	}
	if g.Passive && !g.Perfect {
		switch c.base(g.Head) {
		case "schedule", "plan", "expect", "slate", "set":
			return true
		}
	}
	return c.happens(i) && (g.Future || c.s.Entry(g.First).Word == "would" || c.verbMood(i) == prospective)
}

// happens reports a verb at chunk i that says no more of a deed than that it is done.
func (c *clause) happens(i int) bool {
	switch w := c.word(i + 1); c.base(c.chunk(i).Head) {
	case "take":
		return w == "place"
	case "go":
		return w == "ahead" || w == "forward" || c.s.Entry(c.chunk(i).Last-1).Word == "ahead"
	}
	return c.s.In(c.chunk(i).Head, lx.Happening)
}
