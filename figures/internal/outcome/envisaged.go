package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// envisaged reads a noun of action that stands apart from the words that make it no fact: "talks | were held | on the release
// of six", "the release of six | was put off", "six cooks in exchange for | nine guards".
func (c *clause) envisaged(r *sheet.Row, v verdict) int {
	j := v.chunk
	if !v.ok() || j < 0 || j >= c.at || v.toks.IsZero() {
		return asserted
	}
	if c.s.Is(v.toks.Last-1, lx.Prep) && v.toks.Last == r.Phrase.First {
		return c.traded(r, v)
	}
	if c.chunk(j).Kind != sheet.NP || !c.chunk(j).Has(v.toks.First) {
		return asserted
	}
	m := c.parley(j, v)
	if g := c.chunk(c.afterAdverbs(c.at + 1)); g.Kind == sheet.VG && g.Passive && !g.Negated {
		if p, _ := c.starting(lx.MoodNoun, g.Head, c.sn.Last); p != nil && !c.mayHaveBeen(g.Head, v) {
			m = max(m, moods[p.Fate.Mood])
		}
	}
	if m == asserted && c.opens(j) && c.toCome(c.pastAdjuncts(c.at+1)) {
		return prospective
	}
	return m
}

// mayHaveBeen reports a verb at token i that tells as well of what has happened, before a noun of which that is likelier: "discussed |
// the killing of six", but "discussed | the release of six", "discussed | killing six".
func (c *clause) mayHaveBeen(i int, v verdict) bool {
	if !c.s.In(i, lx.Topic) || c.s.Tags[v.toks.First-c.sn.First] == sheet.TagIng {
		return false
	}
	return !c.setsFree(v)
}

// traded gives those for whom others are exchanged the modality of the others: "were to free six in return for | nine".
func (c *clause) traded(r *sheet.Row, v verdict) int {
	if c.row == 0 || v.toks.Len() < 3 || c.s.Lex.Name(v.kind) != "released" {
		return asserted
	}
	if p := &c.s.Rows[c.row-1]; p.Sent == r.Sent && p.Role == roleVictim {
		return int(p.Modality)
	}
	return asserted
}

// inReturn reports a phrase of return at token i: "in exchange", "in return".
func (c *clause) inReturn(i int) bool {
	w := c.s.Entry(i + 1).Word
	return (w == "return" || w == "exchange") && c.s.Entry(i).Word == "in"
}

// joinedSwap reports a gerund of setting free that stands apart from the phrase of return at token i: "in exchange for | Norva pausing
// strikes and | freeing six".
func (c *clause) joinedSwap(i int, v verdict) bool {
	return c.inReturn(i) && c.s.Tags[v.toks.First-c.sn.First] == sheet.TagIng && c.setsFree(v)
}

// swapped is how real the deed is for which, by a phrase of return at token i, another is done, else m: "two men were freed | in
// exchange for the release of nine guards", "will free two | in return for".
func (c *clause) swapped(i, m int) int {
	if !c.inReturn(i) {
		return m
	}
	at := c.s.ChunkFrom(i)
	for k := at - 1; k >= 0 && k > at-wouldReach; k-- {
		g := c.chunk(k)
		if g.Kind == sheet.PUNCT && !c.mark(k, token.Comma) || g.Kind == sheet.SUB {
			return m
		}
		if g.Kind != sheet.VG {
			continue
		}
		if v := c.verb(k); g.Finite && !g.Infinite && v.ok() && c.setsFree(v) && c.chain(k) == asserted {
			return c.verbMood(k)
		}
		return m
	}
	return m
}
