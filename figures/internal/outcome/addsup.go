package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// adding reports a verb at chunk j that leads with the preposition behind it to the parts of a whole, whose sum it is: "the dead |
// consist | of six men", "were made | up of six men".
func (c *clause) adding(j int) bool {
	g := c.chunk(j)
	if g.Kind != sheet.VG || g.Negated {
		return false
	}
	for i := j + 1; i < j+3 && (c.chunk(i).Kind == sheet.PP || c.chunk(i).Kind == sheet.ADV); i++ {
		if c.word(i) == "of" {
			_, n := c.s.Lex.Ending(lx.Breakdown, c.s.Toks[c.sn.First:c.chunk(i).Last])
			return n > 0
		}
	}
	return false
}

// countedTwice reads the second of two counts of the same people, one in families and one in heads, that nothing parts but a slash
// or what joins them: "moved nine families/40 people", "nine families consisting of 40 people", "40 people from nine families",
// "nine families, equivalent to 40 people".
func (c *clause) countedTwice(r *sheet.Row) verdict {
	j := c.at - 1
	switch {
	case c.mark(j, token.Slash):
		j--
	case c.word(j) == "from":
		if !c.inFamilies(c.row) {
			return none
		}
		j--
	case c.word(j) == "of":
		for j--; c.chunk(j).Kind == sheet.PP; j-- {
		}
		if !c.adding(j) || c.chunk(j).Finite && !c.chunk(j).Reduced {
			return none
		}
		j--
	case c.word(j) == "to" && c.word(j-1) == "equivalent" && r.Form != sheet.FormShare && !c.s.Is(r.Subject.Head, lx.Toll):
		if j -= 2; c.mark(j, token.Comma|token.Dash) {
			j--
		}
		if w := c.chunk(j).Row; w >= 0 && c.s.Rows[w].Flags&sheet.Counted != 0 && c.s.Rows[w].Subject.Implicit && c.people(c.at) {
			return verdict{kind: c.s.Rows[w].Outcome.Kind, toks: c.s.Rows[w].Outcome.Toks, chunk: c.told(&c.s.Rows[w])}
		}
	default:
		return none
	}
	if !c.twice(j, c.at) {
		return none
	}
	w := &c.s.Rows[c.chunk(j).Row]
	if w.Role != roleVictim || w.Outcome.IsZero() {
		return none
	}
	return verdict{kind: w.Outcome.Kind, toks: w.Outcome.Toks, chunk: c.told(w)}
}

// twice reports that of the phrases at the chunks i and k one counts families and the other heads.
func (c *clause) twice(i, k int) bool {
	a, b := c.chunk(i).Row, c.chunk(k).Row
	if a < 0 || b < 0 || c.s.Rows[a].Subject.Thing || c.s.Rows[b].Subject.Thing || c.s.Rows[a].Guard != sheet.GuardNone || c.s.Rows[b].Guard != sheet.GuardNone {
		return false
	}
	if c.s.Is(c.s.Rows[a].Num.First, lx.One|lx.Article) || c.s.Is(c.s.Rows[b].Num.First, lx.One|lx.Article) {
		return false // "three cooks from one family": it has others
	}
	return c.inFamilies(a) != c.inFamilies(b) && c.people(i) && c.people(k)
}
