package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxInsert bounds the chunks of an insert between commas.
const maxInsert = 10

// pastInsert returns the finite verb behind the second comma of an insert that the comma at chunk j opens and that has a number or
// a verb of its own: "nine men, and perhaps 15, were killed", "nine men, depending on what one reads, died", "nine men, two of
// whom had been held while they slept, were freed". It returns 0 where there is none.
func (c *clause) pastInsert(j int) int {
	next := c.chunk(j + 1)
	switch {
	case c.mark(j, token.Dash):
		return c.pastDashes(j)
	case next.Kind == sheet.CC && c.word(j+1) != "but":
		if c.bareNumber(j+2) && c.mark(j+3, token.Comma) && c.finite(j+4) {
			return j + 4
		}
		return 0
	case next.Kind == sheet.VG && next.Reduced && next.Class&lx.Outcome == 0 && c.s.Tags[next.Head-c.sn.First] == sheet.TagIng:
	case next.Row >= 0 && c.s.Is(next.Last-1, lx.Wh) && c.chunk(j+2).Kind == sheet.VG:
	default:
		return 0
	}
	for i := j + 2; i < j+maxInsert; i++ {
		switch ch := c.chunk(i); {
		case ch.Row >= 0:
			return 0
		case c.mark(i, token.Comma) && c.finite(i+1):
			return i + 1
		case ch.Kind == sheet.PUNCT:
			return 0
		}
	}
	return 0
}

// pastDashes returns the finite verb behind the second of two dashes that the one at chunk j opens, or 0: what they set off may
// be a clause, "nine men — most still in the clothes they wore when seized — | were freed". A participle or a part in front of
// it is read where it stands.
func (c *clause) pastDashes(j int) int {
	switch next := c.chunk(j + 1); {
	case next.Kind == sheet.VG, next.Kind == sheet.INCL, next.Kind == sheet.SUB, next.Kind == sheet.CC:
		return 0
	}
	for i := j + 2; i < j+maxAside+2; i++ {
		if ch := c.chunk(i); c.mark(i, token.Dash) {
			if c.finite(i+1) && (!c.chunk(i+1).Reduced || c.verb(i+1).who == lx.Subject) {
				return i + 1
			}
			return 0
		} else if ch == &edge {
			return 0
		}
	}
	return 0
}

// dashedOff reports at chunk j the dash behind which a verb goes on with the people at chunk k, or with those whom they and what is
// said of them tell by name: "the victims — a cook and two guards working in Oram | — were", "two men working in Belt | — a town in
// Norva — were". The verb must agree with them: "the mayor — two guards standing by | — was shot".
func (c *clause) dashedOff(j, k int) bool {
	if !c.mark(j, token.Dash) {
		return false
	}
	verb := c.pastDashes(j)
	if verb == 0 {
		i := k - 1
		for n := 0; n < maxJoined && c.joins(i) && c.chunk(i-1).Kind == sheet.NP; n++ {
			i -= 2
		}
		if verb = j + 1; !c.finite(verb) || !c.mark(i, token.Dash) || c.chunk(i-1).Kind != sheet.NP {
			return false
		}
	}
	return !c.singular(verb) || c.s.Rows[c.row].Quantity.Stated == 1
}

// besideOne reports that the verb behind the comma at chunk j is told of the one with whom the people at chunk k are: "the mayor, with
// two guards standing by, | was shot".
func (c *clause) besideOne(j, k int) bool {
	return c.word(k-1) == "with" && c.s.Rows[c.row].Quantity.Stated > 1 && c.singular(j+1)
}

// finite reports at chunk j a finite verb that is none of saying: "nine men, fearing the worst, said Dost".
func (c *clause) finite(j int) bool {
	v := c.chunk(j)
	return v.Kind == sheet.VG && v.Finite && !c.s.Is(v.Head, lx.Say)
}
