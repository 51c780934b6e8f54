package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxLossesIn bounds the words that say what losses were of.
const maxLossesIn = 8

// lossesIn says what befell those lost where words of fates behind "in" tell it: "lost 130 | in dead and wounded", "lost 12 men | in
// killed, wounded and missing", or 0.
func (c *clause) lossesIn() lx.Name {
	if c.word(c.at+1) != "in" {
		return 0
	}
	kind := lx.Name(0)
	i := c.chunk(c.at + 1).Last
	for end := min(i+maxLossesIn, c.sn.Last); i < end; i++ {
		k := c.s.Entry(i).Fate.Outcome
		if k == 0 || !c.tells(i) {
			if !c.s.Is(i, lx.And) && !c.s.Has(i, token.Comma) {
				break
			}
			continue
		}
		if kind == 0 {
			kind = k
		} else if kind != k {
			kind = c.s.Lex.NameOf("casualties")
		}
	}
	if c.s.Is(i, lx.Noun) && !c.s.Is(i, lx.Verb|lx.Prep) {
		return 0 // "lost nine in dead calm"
	}
	return kind
}

// lossOfMen is how many men no team, club or office loses at once.
const lossOfMen = 100

// menOf reports men whom a people or a party lost by the hundred: "the Goths lost 2,000 men". A firm that did so laid them off.
func (c *clause) menOf(who int) bool {
	r := &c.s.Rows[c.row]
	if h := r.Subject.Head; h < 0 || r.Quantity.Stated < lossOfMen || c.s.Entry(h).Word != "men" || c.word(c.at+1) == "to" {
		return false
	}
	return who >= 0 && c.s.Is(c.chunk(who).First, lx.Det) && !c.s.Is(c.chunk(who).Head, lx.Singular)
}
