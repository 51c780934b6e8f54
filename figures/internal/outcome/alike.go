package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// many is more people than a text lists by name and age.
const many = 12

// placedAlike returns the mark or joint before a place that stands right before a number and ends its clause with it, where the
// clause before is built alike, or -1: "in Kesh six men died, | in Duma four", "Kesh reported six deaths, | Duma four", "Kesh hanged
// 60 men; | Duma, 14". A name and a number between semicolons may be one of the men and his age where they are few.
func (c *clause) placedAlike() int {
	next := c.chunk(c.at + 1)
	name := c.at - 1
	comma := c.mark(name, token.Comma)
	if comma {
		name--
	}
	if next.Kind != sheet.PUNCT && next.Kind != sheet.CC || c.mark(c.at+1, token.Open|token.Dash) || !c.country(name) {
		return -1
	}
	in := c.locates(name - 1)
	j := name - 1
	if in {
		j--
	}
	if c.chunk(j).Kind != sheet.CC && !c.mark(j, token.Comma|token.Semi) || comma && !c.mark(j, token.Semi) && !c.mark(j-1, token.Semi) {
		return -1
	}
	for i := j - 1; i >= 0 && i > j-gapReach; i-- {
		if c.chunk(i).Row < 0 {
			continue
		}
		w := &c.s.Rows[c.chunk(i).Row]
		if w.Outcome.Kind == 0 {
			return -1
		}
		k := i - 1
		switch v := c.verbOf(w, k); {
		case c.mark(k, token.Comma) && (in || comma):
			k--
		case v >= 0 && !c.chunk(v).Passive && !in:
			k = v - 1
			if comma && (w.Numeral.Value < many || c.s.Is(c.chunk(k).Head, lx.Person)) {
				return -1
			}
		case comma:
			return -1
		case in && v >= 0 && c.s.Is(c.chunk(v).Head, lx.Be) && c.word(v-1) == "there":
			k = v - 2 // "in Kesh there were six deaths, | in Duma four"
		}
		if c.country(k) && c.locates(k-1) == in {
			return j
		}
		return -1
	}
	return -1
}

// country reports what may name a country at chunk j: a name, also behind "the", or a noun of things that has a capital alone:
// "the United States", "Turkey". Where such a noun is numbered ("Room 40"), its number counts nobody.
func (c *clause) country(j int) bool {
	ch := c.chunk(j)
	if c.placeName(j) {
		return true
	}
	if ch.Kind != sheet.NP || ch.Row >= 0 {
		return false
	}
	i := ch.First
	if c.s.Entry(i).Word == "the" && ch.Len() > 2 {
		i++
	} else if ch.Len() > 1 || c.s.Is(i, lx.Person|lx.Unit|lx.Plural|lx.Month|lx.Weekday|lx.TimeNoun) {
		return false
	}
	for ; i < ch.Last; i++ {
		if !c.s.Has(i, token.Upper) || c.s.Has(i, token.Caps) {
			return false
		}
	}
	return true
}

// verbOf returns the verb group at chunk k, or before what ends its phrase there: "took | back". It returns -1 if there is none.
func (c *clause) verbOf(w *sheet.Row, k int) int {
	for n := 0; n < 2 && c.chunk(k).Kind != sheet.VG && w.Outcome.Has(c.chunk(k).First); n++ {
		k--
	}
	if c.chunk(k).Kind != sheet.VG {
		return -1
	}
	return k
}

// locates reports a preposition of place at chunk j.
func (c *clause) locates(j int) bool {
	return c.chunk(j).Kind == sheet.PP && (c.word(j) == "in" || c.word(j) == "at" || c.word(j) == "near" || c.word(j) == "from")
}
