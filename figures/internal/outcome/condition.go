package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// worsened reads those who are badly hurt by what is said of their condition: "the condition of 12 guards is serious", "with
// the condition of two described as critical". What the noun says of them already stays.
func (c *clause) worsened(r *sheet.Row) verdict {
	if v := c.grave(r); v.ok() {
		return v
	}
	if c.word(c.at-1) != "of" || !c.s.In(c.chunk(c.at-2).Head, lx.Health) || c.chunk(c.at-2).Row >= 0 || r.Subject.Head >= 0 && (c.s.Entry(r.Subject.Head).Noun.Outcome != 0 || r.Subject.Fate) {
		return none
	}
	j := c.pastAdjuncts(c.at + 1)
	if g := c.chunk(j); g.Kind != sheet.VG || g.Negated || g.Future || g.Modal || !c.stillSo(j) && !c.s.Is(g.Head, lx.Say|lx.VerbPart) {
		return none
	}
	for n := 0; n < 4; n++ {
		j++
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.NP && c.s.In(ch.Head, lx.Severe), ch.Kind == sheet.PRED && c.s.In(ch.Head, lx.Severe):
			return verdict{kind: c.s.Lex.NameOf("injured"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: -1}
		case ch.Kind == sheet.ADV, ch.Kind == sheet.VG && ch.Infinite, ch.Kind == sheet.PP && c.word(j) == "as":
		default:
			return none
		}
	}
	return none
}

// grave reads a bare number of the badly hurt among people told of before: "nine were hurt, of whom four are serious".
func (c *clause) grave(r *sheet.Row) verdict {
	j, w := c.at+1, c.row-1
	if !r.Subject.Implicit || c.word(c.at-2) != "of" || c.chunk(c.at-1).Kind != sheet.SUB || w < 0 || c.s.Rows[w].Sent != r.Sent || c.s.Rows[w].Role != roleVictim {
		return none
	}
	if g := c.chunk(j); g.Kind == sheet.VG && !g.Negated && !g.Modal && c.s.Is(g.Head, lx.Be) {
		j++
	}
	ch := c.chunk(j)
	if ch.Len() != 1 || !c.s.In(ch.Head, lx.Severe) || c.s.Entry(ch.Head).Word == "stable" {
		return none
	}
	switch c.s.Lex.Name(c.s.Rows[w].Outcome.Kind) {
	case "killed", "injured", "casualties":
		r.Whole = w
		return verdict{kind: c.s.Lex.NameOf("injured"), who: lx.Subject, toks: ch.Toks, chunk: -1}
	}
	return none
}

// badly reads those told by nothing but how badly they are hurt, or by the ward they lie in: "toll rises to 17, | four critical",
// "12 dead, | three in ICU", "two are in the burns unit". Behind a count of the hurt they are some of them. Wards have their staff.
func (c *clause) badly(r *sheet.Row) verdict {
	j := c.afterAdverbs(c.at + 1)
	be := c.chunk(j)
	told := be.Kind == sheet.VG && c.stillSo(j) && !be.Negated && !be.Passive
	if told {
		j = c.afterAdverbs(j + 1)
	}
	first, last, kind := c.chunk(j), j, c.s.Lex.NameOf("injured")
	switch {
	case !told && !r.Subject.Implicit, r.Flags&sheet.Partitive != 0 && r.Subject.Head < 0 && !r.Subject.Pronoun, r.Form == sheet.FormZero, r.Form == sheet.FormShare && r.Subject.Head < 0:
		return none
	case !told && r.Subject.Implicit && first.Len() == 1 && c.s.In(first.Head, lx.Severe):
	case told && c.critical(j):
	case c.word(j) == "under" && c.word(j+1) == "treatment":
		last, kind = j+1, c.cared()
	case c.word(j) == "in" && c.chunk(j+1).Kind == sheet.NP && c.chunk(j+1).Row < 0 && c.anyIn(c.chunk(j+1).Toks, lx.Ward) && !c.s.In(c.chunk(j+1).Head, lx.Haven, lx.Asylum, lx.Lodging) && !c.s.Is(c.chunk(j+1).Head, lx.Outcome) && !c.medical(c.at):
		last++
	default:
		return none
	}
	if i := c.pastAdjuncts(last + 1); c.chunk(i).Kind != sheet.PUNCT && c.chunk(i).Kind != sheet.CC {
		return none
	}
	if w := c.row - 1; c.chunk(c.at-1).Kind != sheet.CC && w >= 0 && !told {
		if p := &c.s.Rows[w]; p.Sent == r.Sent && c.mark(c.at-1, token.Comma) && c.s.Lex.Name(p.Outcome.Kind) == "injured" && p.Quantity.Stated > r.Quantity.Stated {
			r.Whole = w
		}
	}
	return verdict{kind: kind, who: lx.Subject, toks: sheet.Toks{First: first.First, Last: c.chunk(last).Last}, chunk: -1}
}
