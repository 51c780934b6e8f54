package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// nursed reports people told to be hurt whom a hospital receives: "the clinic took in 12 wounded guards". They are that, and
// have not changed hands; "the prison received 12 wounded guards" moves them.
func (c *clause) nursed(r *sheet.Row, v verdict) bool {
	g := c.chunk(v.chunk)
	if c.s.Lex.Name(v.kind) != "transferred" || g.Kind != sheet.VG || g.Passive || c.base(g.Head) != "receive" && c.base(g.Head) != "take" {
		return false
	}
	if who := c.subjectOf(v.chunk); !c.medical(c.beforeAdverbs(v.chunk-1)) && (who < 0 || !c.medical(who)) {
		return false
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if k := c.s.Lex.Name(c.s.Entry(i).Fate.Outcome); (k == "injured" || k == "affected") && c.s.Is(i, lx.VerbPart|lx.Adjective) {
			return true
		}
	}
	return false
}

// medical reports a noun phrase that names a hospital or who works there.
func (c *clause) medical(j int) bool {
	for i := c.chunk(j).First; i < c.chunk(j).Last; i++ {
		if c.s.Lex.Name(c.s.Entry(i).Source) == "medical" {
			return true
		}
	}
	return false
}

// worksAt reports people of whom the place at chunk j tells no more than where they work or speak: "a doctor at the city
// hospital", "two guards at the prison", "said a woman at the hospital". "Two nurses in hospital" are hurt.
func (c *clause) worksAt(j, k int) bool {
	h, np, verb := c.chunk(k).Head, c.chunk(j+1), c.chunk(k-1)
	switch {
	case !c.s.Is(h, lx.Person):
		return false
	case c.medical(k):
		return np.Len() > 1 && !(c.word(j+2) == "with" && c.wound(j+3)) // but "a nurse in the hospital with burns"
	case c.word(j) != "at":
		return false
	}
	said := verb.Kind == sheet.VG && !verb.Passive && c.s.Is(verb.Head, lx.Say) && c.mark(k-2, token.Comma|token.CloseQ)
	return said || c.s.Arrests(c.s.Entry(h).Noun.Group)
}

// carried reads how the hurt come to a hospital: "were shifted to the district hospital", "was flown to a burns unit", "were
// airlifted with severe burns". Of the staff of one, and of those who only change wards, nothing befell them.
func (c *clause) carried(j int) verdict {
	ch, i := c.chunk(j), c.afterAdverbs(j+1)
	if !ch.Passive && !ch.Reduced || !c.s.In(ch.Head, lx.Carriage) && !(c.base(ch.Head) == "move" && c.word(i) == "to") || c.s.Is(ch.Head, lx.VerbIng) || c.medical(c.at) && c.s.Is(c.chunk(c.at).Head, lx.Person) {
		return none
	}
	np := c.chunk(i + 1)
	switch w := c.word(i); {
	case c.chunk(i).Kind == sheet.PRED && c.s.Lex.Name(c.state(i).kind) == "injured" && c.s.Entry(c.chunk(i).First).Word == "with":
		return c.hurt(j, i)
	case w == "with" && c.wound(c.afterAdverbs(i+1)):
		return c.hurt(j, c.afterAdverbs(i+1))
	case w != "to" || np.Kind != sheet.NP || np.Row >= 0 && !c.s.Rows[np.Row].Subject.Thing || ch.Reduced && !ch.Passive:
	case c.base(ch.Head) != "move" && (c.word(i+1) == "hospital" || c.word(i+1) == "hospitals"), c.anyIn(np.Toks, lx.Ward): // "intensive care", "a trauma centre"
		return c.hurt(j, i+1)
	}
	return none
}

// treatedFor says what those are treated for whom the verb at chunk j befalls, where "for" stands at chunk i: of a wound they
// are hurt, of an ailment sick.
func (c *clause) treatedFor(j, i int) verdict {
	if c.word(i) != "for" {
		return none
	}
	if c.wound(i + 1) {
		return c.hurt(j, i+1)
	}
	for k := i + 1; k < i+4; k++ {
		if c.ailing(k) {
			return verdict{kind: c.s.Lex.NameOf("affected"), who: lx.Object, toks: sheet.Toks{First: c.chunk(j).Head, Last: c.chunk(k).Last}, chunk: j}
		}
		if c.word(k+1) != "of" {
			break
		}
		k++ // "for a variety of ailments"
	}
	return none
}
