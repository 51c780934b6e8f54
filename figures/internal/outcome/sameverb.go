package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// sameVerb reads a bare number told by the very verb of having or being of the count before, of another time or by another source:
// "the jail had 900 inmates in May and | now | has | 60", "police said there were 900 marchers, the party said there were | 9,000".
// The count may stand in the sentence before.
func (c *clause) sameVerb(r *sheet.Row) verdict {
	j := c.beforeAdverbs(c.at - 1)
	g := c.chunk(j)
	if g.Kind != sheet.VG || !c.s.Is(g.Head, lx.Have|lx.Be) || !r.Subject.Implicit || r.Form == sheet.FormZero || r.Form == sheet.FormShare || c.row == 0 {
		return none
	}
	be := c.s.Is(g.Head, lx.Be)
	who := c.beforeAdverbs(j - 1)
	if be && c.s.Entry(c.chunk(who).First).Word != "there" {
		return none
	}
	end := c.pastAdjuncts(c.at + 1)
	if next := c.chunk(end); next != &edge && next.Kind != sheet.PUNCT && next.Kind != sheet.CC && next.Kind != sheet.SUB || c.mark(end, token.Hyphen|token.Percent|token.Open) {
		return none
	}
	said := c.chunk(who - 1)
	if !c.timed(j, end) && !c.timed(who-1, who+1) && !(be && said.Kind == sheet.VG && c.s.Is(said.Head, lx.Say)) {
		return none
	}
	k := c.row - 1
	for k > 0 && c.s.Rows[k].Guard != sheet.GuardNone && c.s.Rows[k].Sent == r.Sent {
		k--
	}
	w := &c.s.Rows[k]
	if r.Sent-w.Sent > 1 || w.Guard != sheet.GuardNone || w.Subject.Thing || w.Subject.Head < 0 || !c.s.Is(w.Subject.Head, lx.Plural) || w.Role == roleActor {
		return none
	}
	if w.Sent < r.Sent {
		for i := w.Phrase.Last; i < c.sn.First; i++ {
			if c.s.Is(i, lx.Plural) && (c.s.Has(i-1, token.Digits) || c.s.Is(i-1, lx.Numeral)) {
				return none // "had 40 guards and nine tanks": the things counted there are forgotten
			}
		}
	}
	i := w.Phrase.First - 1
	for i > 0 && c.s.Is(i, lx.Adverb) {
		i--
	}
	if i < 1 || be && (!c.s.Is(i, lx.Be) || c.s.Entry(i-1).Word != "there") || !be && !c.s.Is(i, lx.Have) && c.base(i) != "hold" {
		return none
	}
	r.Flags |= sheet.Peer
	return verdict{kind: w.Outcome.Kind, toks: w.Outcome.Toks, chunk: j}
}

// timed reports words of time among the chunks from i up to end.
func (c *clause) timed(i, end int) bool {
	for ; i < end; i++ {
		if ch := c.chunk(i); ch.Kind == sheet.ADV || ch.Kind == sheet.VG && c.s.Is(ch.First, lx.Adverb) {
			return true
		}
	}
	return c.chunk(end).Kind == sheet.SUB && c.wh(end) == 0 // "when I left"
}

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
