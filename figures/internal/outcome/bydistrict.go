package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// beyondAge is a number that no list gives as the age of anyone in it.
const beyondAge = 110

// byDistrict reads a number behind the name of a place in a list that the label at the head of the sentence opens: "Deaths by
// district: Kesh 212, Duma 94", "Displaced families: Kesh (400), Duma (320)". Without "by district" a name and a number may be one
// of the dead and his age, but where some number of the list is beyond any age.
func (c *clause) byDistrict(r *sheet.Row) verdict {
	if c.sn.Shape&token.Colon == 0 || !r.Subject.Implicit || r.Form == sheet.FormArticle || r.Form == sheet.FormShare {
		return none
	}
	colon, far := c.labelOf()
	if colon < 0 {
		return none
	}
	j, v := 1, none
	switch ch := c.chunk(0); {
	case ch.Row >= 0:
		return none
	case ch.Kind == sheet.PRED:
		v = c.state(0)
	case ch.Kind == sheet.VG && ch.Reduced:
		v = c.verb(0)
	case ch.Kind != sheet.NP:
		return none
	case c.chunk(1).Kind == sheet.VG && c.chunk(1).Reduced && c.s.Is(ch.Head, lx.Person|lx.Unit):
		v, j = c.verb(1), 2
	case c.s.Is(ch.Head, lx.Plural) || c.s.Is(ch.Head, lx.Toll|lx.Collect):
		if i := c.tellsIn(ch.First, ch.Head); i >= 0 {
			v = verdict{kind: c.s.Entry(i).Fate.Outcome, toks: sheet.Toks{First: i, Last: i + 1}}
		} else {
			v = c.tollNoun(0)
		}
		if !v.ok() {
			v = c.headFate(0)
		}
	}
	for n := 0; n < 2 && c.chunk(j).Kind == sheet.PP && c.chunk(j+1).Kind == sheet.NP && c.chunk(j+1).Row < 0; n++ {
		far = far || c.word(j) == "by" || c.word(j) == "per"
		j += 2
	}
	if far = far || c.s.Is(c.chunk(0).Head, lx.Unit); j != colon || !far {
		return none // a family has no age
	}
	v.chunk = -1
	return v
}

// labelOf returns the colon that opens the list of names with a number each in which the row stands, or -1, and whether some number of
// it is beyond any age.
func (c *clause) labelOf() (colon int, far bool) {
	j := c.at
	if next := c.chunk(j + 1); next != &edge && next.Kind != sheet.CC && !c.mark(j+1, token.Comma|token.Semi|token.Close|token.Stop) {
		return -1, false
	}
	for n := 0; n < maxBracketed; n++ {
		w := &c.s.Rows[c.chunk(j).Row]
		far = far || w.Quantity.HasStated && w.Quantity.Stated > beyondAge
		if j--; c.mark(j, token.Open) {
			j--
		}
		if !c.country(j) {
			return -1, false
		}
		if j--; c.mark(j, token.Colon) {
			break
		}
		if j = c.numberBefore(j); j < 0 {
			return -1, false
		}
	}
	if !c.mark(j, token.Colon) {
		return -1, false
	}
	colon = j
	for j = c.at + 1; !far && j < c.at+maxBracketed; j++ { // the numbers behind
		ch := c.chunk(j)
		if ch == &edge || ch.Kind != sheet.NP && ch.Kind != sheet.CC && !c.mark(j, token.Comma|token.Semi|token.Open|token.Close) {
			break
		}
		far = ch.Row >= 0 && c.s.Rows[ch.Row].Quantity.HasStated && c.s.Rows[ch.Row].Quantity.Stated > beyondAge
	}
	return colon, far
}

// numberBefore returns the number that ends before the joint at chunk j in a list of names with a number each, or -1: "Kesh (400) |
// , Duma (320)", "Kesh 400 | and Duma 320".
func (c *clause) numberBefore(j int) int {
	if c.chunk(j).Kind == sheet.CC {
		j--
	} else if !c.mark(j, token.Comma|token.Semi) {
		return -1
	}
	if c.mark(j, token.Comma|token.Semi) {
		j--
	}
	if c.mark(j, token.Close) {
		j--
	}
	if r := c.chunk(j).Row; r < 0 || !c.s.Rows[r].Subject.Implicit {
		return -1
	}
	return j
}
