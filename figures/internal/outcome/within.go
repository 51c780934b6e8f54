package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// within reports people told of only as those in a thing or a place, of which v, the verb behind, is told: "a van carrying
// nine cooks | was hit by a shell", "a village of 300 people | was burned down". Nobody need have been hurt. What is done to
// people alone is told of them: "a van carrying nine cooks injured in the blast".
func (c *clause) within(v verdict) bool {
	if c.countedBefore(v.chunk) && c.word(c.at-1) == "with" && c.aboard(c.at+1) {
		return true // "bus with 40 aboard overturns, 12 | die"
	}
	if c.s.Lex.Name(v.kind) == "affected" {
		return c.ofTheirPlace(v.chunk)
	}
	if c.s.Lex.Name(v.kind) != "injured" || v.chunk < 0 || c.chunk(v.chunk).Kind != sheet.VG || c.hurts(v) {
		return false
	}
	j := c.at - 1
	p, thing := c.chunk(j), j-1
	if c.mark(thing, token.Comma) {
		thing-- // "the van, carrying nine cooks,"
	}
	np := c.chunk(thing)
	if p.Kind == sheet.SUB {
		first := c.afterAdverbs(c.at + 1)
		return c.ofPlace(j) && first < v.chunk && c.chunk(first).Kind == sheet.VG // "a house where nine cooks lived | was burned"
	}
	if c.aboard(c.at+1) && c.word(j) == "with" {
		return true // "a jet with nine aboard was shot down"
	}
	if np.Kind != sheet.NP || np.Class&(lx.Person|lx.Unit|lx.Collect|lx.Pronoun) != 0 || !c.s.Is(np.Head, lx.Plural) && c.plural(v.chunk) {
		return false
	}
	switch c.word(j) {
	case "with":
		return true
	case "of", "for":
		return c.settled(np.Head)
	}
	return c.ing(j) && !c.s.In(p.Head, lx.Reach) // "a party numbering nine was": the nine were
}

// deedJudged reports that v, a verb of condemning, is told of the deed and not of those it was done to: "the shaming of nine nuns | was
// condemned". A group or a total of nine nuns is they themselves.
func (c *clause) deedJudged(v verdict) bool {
	if c.s.Lex.Name(v.kind) != "sentenced" || c.base(v.toks.First) != "condemn" || v.chunk < c.at || c.word(c.at-1) != "of" {
		return false
	}
	np := c.chunk(c.at - 2)
	return np.Kind == sheet.NP && np.Row < 0 && np.Class&(lx.Person|lx.Unit|lx.Collect) == 0 && !c.numberNoun(np.Head) && c.singular(v.chunk)
}

// ofTheirPlace reports a participle at chunk j of the place behind the people whom another verb governs: "vaccinated 900 girls in
// villages | hit by the floods".
func (c *clause) ofTheirPlace(j int) bool {
	if j != c.at+3 || !c.chunk(j).Reduced || c.chunk(c.at+1).Kind != sheet.PP || !c.governed(c.at) {
		return false
	}
	np := c.chunk(c.at + 2)
	return np.Kind == sheet.NP && np.Row < 0 && np.Class&(lx.Person|lx.Unit|lx.Collect|lx.Pronoun) == 0 && c.word(c.beforeAdverbs(c.at-1)-1) != "there"
}

// settled reports a place where people live, stay or work: "town", "shelter".
func (c *clause) settled(head int) bool {
	return c.s.Is(head, lx.Place) || c.s.In(head, lx.Room, lx.Haven, lx.Workplace, lx.Dwelling) || c.s.Entry(head).Noun.Kind == 'L'
}

// countedBefore reports another count between the phrase and the verb at chunk j.
func (c *clause) countedBefore(j int) bool {
	for k := c.at + 1; k < j; k++ {
		if c.chunk(k).Row >= 0 {
			return true
		}
	}
	return false
}
