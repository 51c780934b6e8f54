package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// manyHit is from how many on people are hit by prices and strikes rather than one by one.
const manyHit = 100

// hitAlone reads people of whom it is said that they were hit and no more, as the verb group j does: "two cooks were hit", "but only
// one was struck in the arm", "nine were hit, one fatally". Who is hit hard or by something else than the idioms name need not
// be hurt, nor families, nor many at once; a number alone may count ships or houses unless people were counted right before.
func (c *clause) hitAlone(j int) verdict {
	ch, r := c.chunk(j), &c.s.Rows[c.row]
	if !c.hits(j) || !ch.Passive || !c.wasOnce(ch.Head-1) || r.Quantity.HasStated && r.Quantity.Stated >= manyHit || !r.Quantity.HasStated {
		return none
	}
	if r.Subject.Head < 0 {
		if c.row == 0 {
			return none
		}
		if r = &c.s.Rows[c.row-1]; r.Guard != sheet.GuardNone || c.s.Rows[c.row].Sent-r.Sent > 1 {
			return none
		}
	}
	if h := r.Subject.Head; r.Subject.Thing || h >= 0 && !c.s.Is(h, lx.Person) && c.s.Entry(h).Word != "old" || h < 0 && r.Outcome.Kind == 0 {
		return none
	}
	if u := units.Unit(c.s.Lex.Name(r.Subject.Unit)); u != "" && u != units.Person {
		return none
	}
	switch i := j + 1; c.chunk(i).Kind {
	case sheet.PUNCT, sheet.CC, sheet.SUB:
	case sheet.ADV:
		if c.word(i) != "fatally" {
			return none
		}
	case sheet.PP:
		if c.word(i) != "in" && c.word(i) != "on" || c.s.Entry(c.chunk(i+1).Head).Noun.Kind != 'B' {
			return none
		}
	default:
		return none
	}
	return c.toObject("injured", j)
}

// hits reports a verb of hitting at chunk j.
func (c *clause) hits(j int) bool {
	w := c.base(c.chunk(j).Head)
	return w == "hit" || w == "strike"
}

// wasOnce reports a form of "be" at token i that tells of what has happened: commuters are hit by every strike.
func (c *clause) wasOnce(i int) bool {
	switch c.s.Entry(i).Word {
	case "was", "were", "been":
		return true
	}
	return false
}
