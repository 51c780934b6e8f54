package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxJoined bounds the members of a list of subjects.
const maxJoined = 6

// ownClause reports that the phrase begins a clause joined to the one before, or stands in the list that does: "the dead
// include a guard, and | nine cooks and two clerks were hurt". Without a comma only the phrase right before the verb is sure
// to be its subject: "the dead included nine cooks and | two clerks were hurt".
func (c *clause) ownClause() bool {
	first := c.at
	for n := 0; n < maxJoined && c.chunk(first-1).Kind == sheet.CC && c.chunk(first-2).Kind == sheet.NP; n++ {
		first -= 2
	}
	after := c.mark(first-2, token.Comma) && c.chunk(first-1).Kind == sheet.CC
	if !after && c.chunk(c.at-1).Kind != sheet.CC {
		return false
	}
	j := c.at
	for n := 0; n < maxJoined; n++ {
		i := c.afterAdverbs(c.pastPlaces(c.afterAdverbs(j + 1)))
		if g := c.chunk(i); g.Kind == sheet.VG {
			return g.Finite && !g.Infinite && (!g.Reduced || c.verb(i).who&lx.Subject != 0)
		}
		if !after || c.chunk(i).Kind != sheet.CC || c.chunk(i+1).Kind != sheet.NP {
			return false
		}
		j = i + 1
	}
	return false
}

// besideDeaths gives the outcome that the words right before the noun tell in a list that holds more than the dead: "the toll
// includes nine dead and 20 injured people", "the victims include two wounded cooks". p is the noun phrase of the list. A death
// toll holds the dead alone, hurt or missing as they had been: "the death toll includes nine wounded guards".
func (c *clause) besideDeaths(p *sheet.Chunk) verdict {
	victims := c.s.Lex.Name(c.s.Entry(p.Head).Noun.Group) == "victim"
	if !victims && !c.s.Is(p.Head, lx.Toll) {
		return none
	}
	killed := c.s.Lex.NameOf("killed")
	if e := c.s.Entry(p.Head); !victims && c.s.Is(p.Head, lx.Plural) && e.Noun.Outcome == killed {
		return none // "the deaths include"
	}
	for i := p.First; i < p.Head; i++ {
		if e := c.s.Entry(i); e.Noun.Outcome == killed || e.Fate.Outcome == killed {
			return none
		}
	}
	r := &c.s.Rows[c.row]
	for i := r.Num.Last; i < r.Phrase.Last && i != r.Subject.Head; i++ {
		if kind := c.s.Entry(i).Fate.Outcome; c.tells(i) {
			switch name := c.s.Lex.Name(kind); {
			case name == "injured" || name == "missing", !victims && name != "casualties":
				return verdict{kind: kind, toks: sheet.Toks{First: i, Last: i + 1}, chunk: c.at}
			}
		}
	}
	return none
}

// eachDid reports that the mark at chunk j parts a bare number at chunk k and what it did from the next bare number: "nine worked
// as cooks, | four as guards and two were killed". What was done to both may be told behind: "nine hurt in Oram, four in Belt".
func (c *clause) eachDid(j, k int) bool {
	v := c.chunk(k + 1)
	if v.Kind != sheet.VG || v.Class&lx.Outcome != 0 || !c.s.Is(v.Head, lx.VerbPast) || !c.bareNumber(k) {
		return false
	}
	if c.chunk(j+1).Kind == sheet.CC {
		j++
	}
	return c.bareNumber(j + 1)
}

// bareNumber reports a number without a noun or a pronoun at chunk k.
func (c *clause) bareNumber(k int) bool {
	w := c.chunk(k).Row
	return w >= 0 && c.s.Rows[w].Subject.Implicit && !c.s.Rows[w].Subject.Pronoun
}

// actsItself reports that the joined phrase at chunk k begins a clause: "the blast hurt nine men and | a doctor treated them".
func (c *clause) actsItself(k int) bool {
	v, o := c.chunk(k+1), c.chunk(k+2)
	return v.Kind == sheet.VG && v.Finite && !v.Passive && c.takesObject(k+1) && !c.s.Is(o.Head, lx.TimeNoun) &&
		(o.Row >= 0 || c.s.In(v.Head, lx.Getting) && c.relief(k+2) || c.s.Is(o.First, lx.Det|lx.Article|lx.Pronoun|lx.Possess))
}
