package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// lot reports the phrase as those of whose fate or whereabouts the noun before it tells: "the fate of | 12 pilots".
func (c *clause) lot() bool {
	return c.word(c.at-1) == "of" && c.chunk(c.at-2).Kind == sheet.NP && c.chunk(c.at-2).Row < 0 && c.s.In(c.chunk(c.at-2).Head, lx.Lot)
}

// lost reads those of whom nobody knows where or how they are: "the fate of 12 pilots was unknown", "… is not known", "no word
// on the whereabouts of 12 pilots". What the noun says of them already stays: "the fate of the 12 hostages".
func (c *clause) lost(r *sheet.Row) verdict {
	if !c.lot() || r.Subject.Head >= 0 && (c.s.Entry(r.Subject.Head).Noun.Outcome != 0 || r.Subject.Fate) {
		return none
	}
	h := c.chunk(c.at - 2).Head
	v := verdict{kind: c.s.Lex.NameOf("missing"), who: lx.Subject, toks: sheet.Toks{First: h, Last: h + 1}, chunk: -1}
	if c.chunk(c.at-3).Kind == sheet.PP && c.s.Is(c.chunk(c.at-4).First, lx.Zero) {
		return v
	}
	j := c.pastAdjuncts(c.at + 1)
	g := c.chunk(j)
	if g.Kind != sheet.VG || g.Future || g.Modal {
		return none
	}
	if g.Negated && c.s.Is(g.Head, lx.VerbPart) {
		if c.base(g.Head) == "know" {
			return v
		}
		return none
	}
	if next := c.chunk(c.afterAdverbs(j + 1)); !g.Negated && c.stillSo(j) && c.s.In(next.Head, lx.Unsure) {
		return v
	}
	return none
}
