package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// whoseDeed reads what befell people by the noun behind "whose", at chunk i: "whose bodies were found", "whose deaths the centre
// has documented", "whose whereabouts are unknown". A release or a transfer may have been refused, a sentence quashed, and an
// execution put off: that tells nothing.
func (c *clause) whoseDeed(i int) verdict {
	b := c.chunk(i)
	if b.Kind != sheet.NP || b.Row >= 0 {
		return none
	}
	v := verdict{who: lx.Subject, toks: b.Toks, chunk: i}
	e := c.s.Entry(b.Head)
	switch {
	case c.body(b.Head):
		v.kind = c.s.Lex.NameOf("killed")
	case c.life(b.Head):
		return c.whoseLives(v, i)
	case c.s.In(b.Head, lx.Lot):
		be := c.chunk(c.afterAdverbs(i + 1))
		if j := c.afterAdverbs(c.afterAdverbs(i+1) + 1); c.stillSo(j-1) && !be.Negated && c.s.In(c.chunk(j).Head, lx.Unsure) {
			v.kind = c.s.Lex.NameOf("missing")
		}
	case c.s.Is(b.Head, lx.Toll) && !c.s.Is(b.First, lx.Zero):
		switch c.s.Lex.Name(e.Noun.Outcome) {
		case "killed":
			if c.putOff(i) || c.s.Lex.Entries[e.Lemma].Word == "loss" {
				break
			}
			v.kind = e.Noun.Outcome
		case "detained", "abducted", "injured":
			v.kind = e.Noun.Outcome
		}
	}
	return v
}

// whoseLives gives v, what is told of those behind whom "whose lives" stands at chunk i, what the verb makes of it: their lives were
// lost, or saved. Of lives that are at risk, or that depend on a drug, it tells nothing.
func (c *clause) whoseLives(v verdict, i int) verdict {
	j := c.afterAdverbs(i + 1)
	if c.chunk(j).Kind == sheet.NP {
		j = c.afterAdverbs(j + 1) // "whose lives the flood | claimed"
	}
	if g, w := c.chunk(j), c.word(j+1); g.Kind != sheet.VG || g.Negated || w == "up" || w == "over" || !c.s.In(g.Head, lx.Ending, lx.Sparing) {
		return none // "whose lives ended | up in ruins"
	}
	v.kind = c.s.Entry(c.chunk(i).Head).Noun.Outcome
	return c.lived(v, j)
}

// putOff reports that the deaths at chunk i need not have come: they are threatened or ordered, and a court can stay an
// execution, "whose executions were halted", but not "were never announced", for a verb of telling leaves it told.
func (c *clause) putOff(i int) bool {
	w := c.s.Lex.Entries[c.s.Entry(c.chunk(i).Head).Lemma].Word
	stayed := w == "execution" || w == "hanging"
	for j := i + 1; j < i+reach/2; j++ {
		switch g := c.chunk(j); g.Kind {
		case sheet.VG:
			return c.s.Entry(g.Head).Fate.Mood == lx.Prospective || stayed && !c.s.Is(g.Head, lx.Say) && !c.s.In(g.Head, lx.Telling, lx.Decree, lx.Proof)
		case sheet.NP, sheet.PP, sheet.ADV, sheet.PRED:
		default:
			return stayed
		}
	}
	return stayed
}

// ofEach reads a relative clause at chunk k that tells the same of a part and of its whole: "one of 40 cooks | whose deaths were
// confirmed", "one of 40 cooks | whom the rebels seized".
func (c *clause) ofEach(k int, part *sheet.Row) verdict {
	switch c.word(k) {
	case "whose":
		return c.whoseDeed(k + 1)
	case "whom":
		j := c.afterAdverbs(k + 2)
		if v := c.chunk(j); c.chunk(k+1).Kind == sheet.NP && v.Kind == sheet.VG && v.Finite && !v.Passive && v.Has(part.Outcome.First) {
			return c.verb(j)
		}
	}
	return none
}
