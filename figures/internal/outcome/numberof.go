package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofThings reports a number of what is no people at chunk i: "the number of | raids", "the average number of | children".
func (c *clause) ofThings(i int) bool {
	ch, np := c.chunk(i), c.chunk(i+2)
	for t := ch.First; t < ch.Head; t++ {
		if c.s.Entry(t).Word == "average" {
			return true
		}
	}
	if w := c.word(i + 1); w != "of" && (w != "for" || c.s.Is(np.Head, lx.TimeNoun|lx.Measure)) || np.Kind != sheet.NP {
		return false // "the figure for shops", but "for past years"
	}
	if c.at == i+4 && np.First < np.Head && c.s.Is(np.Head, lx.VerbS) {
		return false // "the number of | hurt stands | at": the verb is read as a noun
	}
	e := c.s.Entry(np.Head)
	return c.word(i+3) == "per" || c.s.Is(np.Head, lx.Noun) && c.s.Is(np.Head, lx.Plural) && e.Noun.Outcome == 0 && e.Fate.Outcome == 0 && !c.s.Is(np.Head, lx.Person|lx.Unit|lx.Toll|lx.Demonym|lx.Pronoun|lx.Collect)
}

// numberNoun reports a noun at token i that means a number and no group: "number", "tally".
func (c *clause) numberNoun(i int) bool {
	return c.s.Is(i, lx.Collect) && c.s.Entry(i).Noun.Strong
}

// countOf reports a word for a count that the noun before it says the fate of: "casualty figure", "death count".
func (c *clause) countOf(np *sheet.Chunk) bool {
	return np.Head > np.First && c.s.Is(np.Head-1, lx.Toll) && c.s.Is(np.Head, lx.Singular)
}

// numberOf says what the people are whose number is told at chunk i, where no word of outcome stands right behind: what a
// phrase or clause tells of them, or nothing: "the number of people | in need of aid", "the number of fighters".
func (c *clause) numberOf(i int) lx.Name {
	np := c.chunk(i + 2)
	if c.word(i+1) != "of" || np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.Head, lx.Person|lx.Unit|lx.Demonym) || !c.s.Is(np.Head, lx.Plural) {
		return 0
	}
	v := none
	switch next := c.chunk(i + 3); next.Kind {
	case sheet.VG:
		if next.Reduced {
			v = c.verb(i + 3)
		}
	case sheet.PRED, sheet.PP:
		v = c.state(i + 3)
	case sheet.SUB:
		if c.wh(i+3) != 0 {
			c.skipRelative(i+3, &v)
		}
	}
	if v.ok() || c.s.Rows[c.row].Subject.Head >= 0 {
		return v.kind // "the number of people there is 900 refugees": the noun tells
	}
	return c.s.Lex.NameOf("other")
}

// estimated says what the estimates at chunk i are of, where they are of those whom something befell: "casualty estimates",
// "estimates of the dead", not "estimates of the cost".
func (c *clause) estimated(i int) lx.Name {
	ch := c.chunk(i)
	if c.s.Lex.Entries[c.s.Entry(ch.Head).Lemma].Word != "estimate" {
		return 0
	}
	if t := ch.Head - 1; t >= ch.First && c.s.Is(t, lx.Toll) {
		return c.s.Entry(t).Noun.Outcome
	}
	if np := c.chunk(i + 2); c.word(i+1) == "of" && np.Kind == sheet.NP && np.Row < 0 && c.s.Is(np.First, lx.Det) {
		return c.headFate(i + 2).kind
	}
	return 0
}

// arrived says what those are who came, of whom the phrase at chunk i tells or a number told there: "sea arrivals", "the number of new
// arrivals", not "tourist arrivals" or "the new arrivals | joined 40 others".
func (c *clause) arrived(i int) lx.Name {
	np := c.chunk(i)
	if c.numberNoun(np.Head) && c.word(i+1) == "of" {
		np = c.chunk(i + 2)
	} else if j := c.pastAdjuncts(i + 1); c.chunk(j).Kind == sheet.VG && !c.changes(j) {
		return 0
	}
	if np.Kind != sheet.NP || np.Row >= 0 || c.s.Entry(np.Head).Word != "arrivals" {
		return 0
	}
	for t := np.First; t < np.Head; t++ {
		e := c.s.Entry(t)
		if e.Word == "new" || e.Word == "sea" || c.s.Lex.Name(e.Noun.Group) == "refugee" || c.s.Lex.Name(e.Noun.Hint) == "refugee" {
			return c.s.Lex.NameOf("displaced")
		}
	}
	return 0
}

// crowdPut reports a gathering of people at chunk i whose size the number behind the "at" at chunk j tells: "put | the crowd |
// at 900", "the crowd | was estimated | at 900".
func (c *clause) crowdPut(i, j int) bool {
	if ch := c.chunk(i); c.word(j) != "at" || c.s.Rows[c.row].Subject.Head >= 0 || ch.Row >= 0 || !c.s.Is(ch.Head, lx.Unit) || !c.s.Is(ch.Head, lx.Collect) || !c.s.Is(ch.First, lx.Det) {
		return false
	}
	v := c.chunk(i - 1)
	if i < j-1 {
		if v = c.chunk(j - 1); i != j-2 || !v.Passive {
			return false
		}
	} else if v.Passive {
		return false
	}
	if v.Kind != sheet.VG {
		return false
	}
	w := c.base(v.Head)
	return w == "put" || w == "estimate"
}

// peopled says what a population tells by where it lives: "the prison population", "the population of the camp".
func (c *clause) peopled(ch *sheet.Chunk) lx.Name {
	last := ch.Last
	if c.s.Entry(last).Word == "of" {
		last += 4
	}
	for t := ch.First; t < last && t < c.sn.Last; t++ {
		if e := c.s.Entry(t); e.Noun.Outcome != 0 && c.s.Is(t, lx.Place|lx.Person) {
			return e.Noun.Outcome
		} else if t < ch.Head && c.tells(t) {
			return e.Fate.Outcome // "the displaced population"
		} else if e.Word == "camp" || e.Word == "camps" {
			return c.s.Lex.NameOf("displaced")
		} else if t > ch.Last && c.s.Has(t, token.Mark) {
			break
		}
	}
	return c.s.Lex.NameOf("other")
}
