package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// lentReach bounds the chunks from a verb back to the one it is joined to.
const lentReach = 12

// lent reads how real the verb is to which the active verb at chunk j is joined, and whose auxiliary or adverb it leaves out:
// "guards allegedly stopped a bus and | shot six men", "may have seized and | shot six", "will search the camp and | arrest six".
// Where another number stands between the two, framed reads it.
func (c *clause) lent(j int) int {
	ch := c.chunk(j)
	if ch.Kind != sheet.VG || ch.Len() > 1 || ch.Passive {
		return asserted
	}
	joint := c.beforeAdverbs(j - 1)
	and := c.chunk(joint).Kind == sheet.CC && c.word(joint) != "but"
	if !and && !c.mark(joint, token.Comma) {
		return asserted
	}
	if and && c.mark(joint-1, token.Comma) {
		if joint = c.beforeName(joint - 1); joint < 0 {
			return asserted // "allegedly fled, and shot six": a comma may begin a fact
		}
	}
	for i := joint - 1; i >= 0 && i > j-lentReach; i-- {
		g := c.chunk(i)
		switch {
		case g.Kind == sheet.VG:
			if m := c.lends(i, ch); m != asserted || g.Len() > 1 {
				return m
			}
			if k := c.chunk(i - 1).Kind; k != sheet.CC && !c.mark(i-1, token.Comma) {
				return asserted
			}
			i-- // "allegedly seized, beat and | shot six"
		case g.Kind != sheet.NP && g.Kind != sheet.PP && g.Kind != sheet.ADV && g.Kind != sheet.PRED, g.Row >= 0:
			return asserted
		}
	}
	return asserted
}

// lends is how real the verb group at chunk i makes the verb of the group to, which is joined to it. A word of doubt holds for both;
// an auxiliary only for a verb in the form that it calls for: "may have fled and shot", but "may be hurt and shot two". What
// came of an act, "may have braked late, | killing six", need not be doubted with it, but for the aim of an attack.
func (c *clause) lends(i int, to *sheet.Chunk) int {
	g := c.chunk(i)
	if g.Passive || g.Negated {
		return asserted
	}
	switch doubt := g.Class&lx.Doubt != 0 && !c.s.Is(g.Head, lx.Doubt|lx.Say); {
	case c.s.Is(to.Head, lx.VerbIng) && !c.s.Is(g.Head, lx.VerbIng):
		if !doubt || !c.s.In(g.Head, lx.Assault) {
			return asserted
		}
	case doubt:
	case g.Perfect && (g.Modal || g.Infinite):
		if !c.s.Is(to.Head, lx.VerbPart) {
			return asserted
		}
	case g.Modal || g.Future:
		if !c.s.Is(to.Head, lx.VerbBase) {
			return asserted
		}
	default:
		return asserted
	}
	return c.verbMood(i)
}

// beforeName is the comma that opens a name set off by commas, whose second is chunk j, or -1: "shot the chief | , | Oram Dost, and".
func (c *clause) beforeName(j int) int {
	for i := j - 1; i >= 0 && i > j-5; i-- {
		switch ch := c.chunk(i); {
		case c.mark(i, token.Comma) && i < j-1:
			return i
		case ch.Kind != sheet.NP && ch.Kind != sheet.PP, ch.Row >= 0:
			return -1
		}
	}
	return -1
}
