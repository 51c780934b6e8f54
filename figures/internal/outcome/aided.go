package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// livesOn reports victims and survivors who are told to be alive: by what they suffered, or, of victims, by what is done for
// them. Nobody rescued those who survived a rape.
func (c *clause) livesOn(r *sheet.Row) bool {
	switch c.s.Lex.Entries[c.s.Entry(r.Subject.Head).Lemma].Word {
	case "survivor":
		return c.abused(r)
	case "victim":
		return c.abused(r) || c.at >= 0 && (c.getsHelp() || c.isHelped())
	}
	return false
}

// abused reports victims of what most of them live through: "40 torture victims", "40 victims of sexual violence", but "40
// victims of the torture centre".
func (c *clause) abused(r *sheet.Row) bool {
	for i := r.Subject.First; i < r.Subject.Last && !(i > r.Subject.Head && c.s.Is(i, lx.Det|lx.Article)); i++ {
		if c.s.In(i, lx.Abuse) {
			return true
		}
	}
	return false
}

// getsHelp reports that those counted are told to get, need or wait for help: "40 flood victims received tents", "are waiting
// for aid", "were given food", but "were given a state funeral". What the families of
// victims get tells nothing of those.
func (c *clause) getsHelp() bool {
	j := c.afterAdverbs(c.at + 1)
	g := c.chunk(j)
	if c.word(c.at-1) == "of" || g.Kind != sheet.VG || !c.s.In(g.Head, lx.Giving, lx.Getting) || c.s.In(g.Head, lx.Getting) == g.Passive {
		return false
	}
	i := j + 1
	if c.chunk(i).Kind == sheet.PP {
		i++ // "waiting for | aid", "provided with | tents"
	}
	return c.chunk(i).Kind == sheet.NP && c.relief(i)
}

// isHelped reports that help comes to those counted, or people to meet them: "the church helped 40 flood victims", "food
// for 40 victims", "tents were given to 40 victims".
func (c *clause) isHelped() bool {
	j := c.at - 1
	switch g := c.chunk(j); {
	case g.Kind == sheet.VG && !g.Passive && c.s.In(g.Head, lx.Help):
		return true
	case g.Kind == sheet.VG && !g.Passive && c.base(g.Head) == "reach":
		return c.relief(j - 1)
	case g.Kind == sheet.VG && !g.Passive && c.s.In(g.Head, lx.Giving):
		i := c.at + 1
		if c.chunk(i).Kind == sheet.PP {
			i++ // "provided 40 victims with | tents"
		}
		return c.relief(i)
	case g.Kind == sheet.PP && (c.word(j) == "to" || c.word(j) == "for" || c.word(j) == "among"):
	default:
		return false
	}
	for n := 0; n < 3; n++ {
		switch g := c.chunk(j - 1); {
		case g.Kind == sheet.NP && g.Row < 0 && c.relief(j-1):
			return true
		case g.Kind == sheet.NP && (c.s.Has(g.First, token.Currency) || c.s.Lex.Entries[c.s.Entry(g.Head).Lemma].Word == "appeal"):
			q := &c.s.Rows[c.row].Quantity
			return q.HasStated && q.Stated >= manyHit // "seeks $4m for 9,000 victims", but a payment or an appeal for nine may be for the dead
		case g.Kind == sheet.VG && g.Passive, c.word(j-1) == "out", c.word(j-1) == "in":
			j-- // "food | was handed | out | to", "was flown | in | for"
		default:
			return false
		}
	}
	return false
}

// relief reports help, or goods that help, in the noun phrase at chunk j.
func (c *clause) relief(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.NP && c.s.In(ch.Head, lx.Relief) || c.mark(j, token.Currency)
}
