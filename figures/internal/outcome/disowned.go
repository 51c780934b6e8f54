package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// disownedReach bounds the chunks from a figure to what the end of its sentence says of it.
const disownedReach = 14

// disowned reads what the end of a sentence says of the whole that it told before: "said it had seized nine boats, a claim the
// navy denied", "…, which the navy denies", "…, villagers alleged". "A toll the navy disputes" leaves the dead as they are.
func (c *clause) disowned() int {
	for j := c.at + 1; j < len(c.s.Chunks) && j < c.at+disownedReach; j++ {
		if !c.mark(j, token.Comma|token.Dash|token.Semi|token.Colon) {
			continue
		}
		if c.mark(j, token.Semi|token.Colon) {
			return asserted
		}
		i := c.afterAdverbs(j + 1)
		switch np := c.chunk(i); {
		case c.allegers(i):
			return uncertain
		case np.Kind == sheet.NP && np.Row < 0 && c.claim(np):
			return c.refuted(i + 1)
		case c.word(i) == "which" && c.chunk(i+1).Kind == sheet.NP && c.chunk(c.afterAdverbs(i+2)).Kind == sheet.VG:
			return c.refuted(i + 1)
		}
	}
	return asserted
}

// claim reports a noun phrase that names what was told before, with or without who denies it: "a claim", "a claim Norva".
func (c *clause) claim(np *sheet.Chunk) bool {
	if !c.s.Is(np.First, lx.Det|lx.Article) {
		return false
	}
	for i := np.First + 1; i < np.Last; i++ {
		if c.s.In(i, lx.Assertion) && (i == np.Head || c.s.Has(i+1, token.Upper)) {
			return true
		}
	}
	return false
}

// refuted reads a verb of denying in the clause that begins at chunk j, or words that call the claim before it false.
func (c *clause) refuted(j int) int {
	for ; j < c.at+2*disownedReach; j++ {
		ch := c.chunk(j)
		if ch == &edge || ch.Kind == sheet.PUNCT && !c.mark(j, token.OpenQ|token.CloseQ|token.Single) || ch.Kind == sheet.CC {
			return asserted
		}
		if ch.Kind == sheet.VG && c.s.Entry(ch.Head).Fate.Mood == lx.Deny && !ch.Negated && c.base(ch.Head) != "dispute" {
			return denied
		}
		for i := ch.First; i < ch.Last && c.sn.Kinds.Has(lx.MoodAfter); i++ {
			if p, _ := c.starting(lx.MoodAfter, i, c.sn.Last); p != nil {
				return moods[p.Fate.Mood]
			}
		}
	}
	return asserted
}

// allegers reports a clause at chunk i that ends the sentence and only says who alleges what it told: ", villagers | alleged".
func (c *clause) allegers(i int) bool {
	if c.chunk(i).Kind != sheet.NP {
		return false
	}
	for c.chunk(i+1).Kind == sheet.PP && c.chunk(i+2).Kind == sheet.NP {
		i += 2
	}
	g, end := c.chunk(i+1), c.chunk(i+2)
	return g.Kind == sheet.VG && !g.Passive && g.Len() <= 2 && c.s.Entry(g.Head).Fate.Mood == lx.Uncertain && (end == &edge || c.s.Has(end.First, token.Mark))
}
