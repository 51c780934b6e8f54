package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// didToo reads a bare number right behind those who did to it, or what did, what the verb left out tells, which the clause before
// has: "the rebels killed 40 people and | the army | 12", "mines caused 61 deaths, shelling | 40 and drones | 12", "the rebels were
// responsible for 61 deaths and the army for | 40".
func (c *clause) didToo(r *sheet.Row) verdict {
	if r.Form == sheet.FormZero {
		return none
	}
	switch next := c.chunk(c.at + 1); next.Kind {
	case sheet.PUNCT, sheet.PP, sheet.CC:
	default:
		return none
	}
	k := c.at - 1
	prep := c.chunk(k).Kind == sheet.PP
	if prep {
		k--
	}
	own := !r.Subject.Implicit && !prep && c.closed() && c.people(c.at) && (c.couldDo(k) || c.country(k)) // "killed 40 people and | the army | 12 nurses"
	if !own && (!r.Subject.Implicit || !c.couldDo(k)) {
		return none
	}
	j := k - 1
	if c.chunk(j).Kind == sheet.CC {
		j--
	}
	if c.mark(j, token.Comma|token.Semi) {
		j--
	}
	if j == k-1 {
		return none
	}
	for n := 0; n < gapReach && c.chunk(j).Row < 0 && (c.chunk(j).Kind == sheet.ADV || c.chunk(j).Kind == sheet.NP && c.chunk(j-1).Kind == sheet.PP); n++ {
		j-- // "40 people | in Oram on Monday"
		if c.chunk(j).Kind == sheet.PP {
			j--
		}
	}
	w := c.chunk(j).Row
	if w < 0 || w == c.row || c.s.Rows[w].Guard != sheet.GuardNone || c.s.Rows[w].Subject.Thing {
		return none
	}
	j--
	if prep {
		if c.chunk(j).Kind != sheet.PP || c.word(j) != c.word(c.at-1) {
			return none
		}
		j--
	}
	o := &c.s.Rows[w].Outcome
	if o.Kind == 0 || o.IsZero() {
		return none
	}
	if c.s.Rows[w].Subject.Implicit && o.Last <= c.chunk(j).First && c.couldDo(j) {
		return verdict{kind: o.Kind, who: lx.Object, toks: o.Toks, chunk: c.told(&c.s.Rows[w])} // the number before was read so
	}
	act := c.s.Rows[w].Subject.Has(o.First)
	if prep && act && c.word(j) == "responsible" {
		j--
	}
	v := c.chunk(j)
	if v.Kind != sheet.VG || v.Passive || !v.Finite && !v.Infinite || !v.Has(o.First) && !act || c.subjectOf(j) < 0 {
		return none
	}
	return verdict{kind: o.Kind, who: lx.Object, toks: o.Toks, chunk: j}
}

// couldDo reports that chunk k names who or what may have killed people: people, a force, or a thing written as no name is,
// "shelling", "landmines". A name with a number behind it may be one with it: "Route 12".
func (c *clause) couldDo(k int) bool {
	ch := c.chunk(k)
	if c.gerund(k) {
		return true
	}
	if ch.Kind != sheet.NP || ch.Row >= 0 || c.s.Is(ch.Head, lx.TimeNoun|lx.Measure|lx.Pronoun) {
		return false
	}
	return c.s.Is(ch.Head, lx.Person|lx.Unit) || c.fights(k) || c.s.Is(ch.First, lx.Det|lx.Article) || !c.s.Has(ch.Head, token.Upper)
}
