package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofNearest reports a relative clause or a participle at chunk j that is told of others, who stand right before it, and not of
// those whom chunk k counts: "300 guests at the burial of a judge, | who was shot", "came to greet Karim Dost, | freed in May".
// One person alone "was", and several "were".
func (c *clause) ofNearest(j, k int) bool {
	i := j - 1
	if c.mark(i, token.Comma) {
		i--
	}
	switch g := c.chunk(j); {
	case c.chunk(k).Row < 0 || c.s.Rows[c.chunk(k).Row].Form == sheet.FormZero:
		return false
	case g.Kind == sheet.VG:
		return i < j-1 && g.Reduced && c.s.Tags[g.Head-c.sn.First] == sheet.TagPast && c.verb(j).who&lx.Object != 0 && !c.active(j) && c.othersAt(i, k)
	case c.word(j) != "who":
		return false
	case !c.one(k) && c.singular(j+1):
		return true
	}
	return !(c.one(k) && c.plural(j+1)) && c.othersAt(i, k)
}

// othersAt reports one person at chunk i, or several behind the verb of those at chunk k, whom a verb or a preposition tells
// apart from those: "met | a judge", "the burial of | Karim Dost", but no place, "men from | Khan Oram", and not whom they are
// said to be, "a man named | Karim Dost".
func (c *clause) othersAt(i, k int) bool {
	np := c.chunk(i)
	if i <= k || np.Kind != sheet.NP || c.s.Is(np.Head, lx.Pronoun) {
		return false
	}
	several := c.s.Is(np.Head, lx.Plural) || np.Row >= 0 && !c.one(i)
	if c.chunk(i-1).Kind == sheet.CC && c.placeName(i) && c.placeName(i-2) {
		several, i = true, i-2
	}
	p := c.chunk(i - 1)
	if p.Kind != sheet.NP && p.Kind != sheet.VG && p.Kind != sheet.PP || several && !c.verbBetween(k, i) {
		return false
	}
	if p.Kind == sheet.NP {
		return i-1 > k && c.one(i-1) && c.s.Is(p.Head, lx.Person) && c.placeName(i) // "a judge | Karim Dost"
	}
	if p.Kind == sheet.VG && (c.s.Is(p.Head, lx.Be) || c.named(p.Head)) || c.word(i-1) == "as" {
		return false
	}
	if c.oneOf(np.Head) || p.Kind == sheet.VG {
		return c.oneOf(np.Head) || c.s.Has(np.Head, token.Upper) && np.Len() > 1
	}
	if !c.s.Has(np.Head, token.Upper) || c.s.Is(np.Head, lx.Place) || np.Len() < 2 {
		return false
	}
	switch c.word(i - 1) {
	case "of":
		return !c.s.Is(c.chunk(i-2).Head, lx.Place)
	case "for", "with", "behind", "against", "about", "after":
		return true
	case "to":
		return c.s.Is(np.First, lx.Noun) && !c.s.Has(np.First, token.Upper) && !c.s.Is(np.First, lx.Place|lx.Adjective) // "came to honour Karim Dost"
	}
	return false
}

// verbBetween reports a finite verb between the chunks k and i.
func (c *clause) verbBetween(k, i int) bool {
	for n := 0; n < reach && i > k+1; n++ {
		if i--; c.chunk(i).Kind == sheet.VG && c.chunk(i).Finite {
			return true
		}
	}
	return false
}
