package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxSummed bounds the chunks of a list of parts, and those between it and its whole.
const maxSummed = 12

// summed reads a list of people behind a clause that tells how many they are in all: "three people were killed: a man and
// two women". Its members have to add up, or it is another list.
func (c *clause) summed(r *sheet.Row) verdict {
	first := c.at
	for n := 0; n < maxSummed && c.joins(first-1) && c.chunk(first-2).Kind == sheet.NP && c.persons(first-2) > 0; n++ {
		first -= 2
	}
	if !c.mark(first-1, token.Comma|token.Colon|token.Dash) {
		return none
	}
	sum, last := c.persons(first), first
	for n := 0; n < maxSummed && c.joins(last+1) && c.persons(last+2) > 0; n++ {
		last += 2
		sum += c.persons(last)
	}
	if next := c.chunk(last + 1); last == first || next.Kind != sheet.PUNCT && next != &edge {
		return none
	}
	w := c.wholeBefore(first - 2)
	if w < 0 || c.s.Rows[w].Quantity.Stated != sum || c.s.Rows[w].Role != roleVictim || c.s.Rows[w].Outcome.IsZero() {
		return none
	}
	if g := c.s.Rows[w].Subject.Group; (c.s.Lex.Name(g) == "man" || c.s.Lex.Name(g) == "woman") && g != r.Subject.Group {
		return none // "of the dead, six were men, four women and two children": no women are some of the men
	}
	r.Whole = w
	return verdict{kind: c.s.Rows[w].Outcome.Kind, toks: c.s.Rows[w].Outcome.Toks, chunk: c.told(&c.s.Rows[w])}
}

// joins reports a comma or "and" inside a list.
func (c *clause) joins(j int) bool {
	return c.chunk(j).Kind == sheet.CC && c.chunk(j).Len() == 1 || c.mark(j, token.Comma)
}

// persons is how many people the phrase at chunk j counts, a lone person without a number included; 0 for another.
func (c *clause) persons(j int) float64 {
	ch := c.chunk(j)
	switch {
	case ch.Kind != sheet.NP:
		return 0
	case ch.Row >= 0:
		if q := &c.s.Rows[ch.Row]; q.Guard == sheet.GuardNone && !q.Subject.Thing && q.Quantity.HasStated && q.Form != sheet.FormShare {
			return q.Quantity.Stated
		}
	case c.s.Is(ch.Head, lx.Person) && c.s.Is(ch.Head, lx.Singular) && c.s.Is(ch.First, lx.Det|lx.Article|lx.Possess):
		return 1
	}
	return 0
}

// wholeBefore is the row that the clause ending at chunk j counts, its object or its subject, or -1.
func (c *clause) wholeBefore(j int) int {
	for n := 0; n < maxSummed && j >= 0; n, j = n+1, j-1 {
		switch ch := c.chunk(j); ch.Kind {
		case sheet.NP:
			if ch.Row >= 0 {
				return ch.Row
			}
		case sheet.PP, sheet.ADV, sheet.PRED, sheet.VG:
		default:
			return -1
		}
	}
	return -1
}
