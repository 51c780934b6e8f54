package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// grows reports that the preposition at chunk j joins a toll to its number: "the toll rose | to two farmers". Else the people
// behind it are those who are told of the toll or do something about it: "the toll was given | to two farmers". A bare number
// is a toll's but behind the doer's "by".
func (c *clause) grows(j int) bool {
	r, by := &c.s.Rows[c.row], c.word(j) == "by"
	if r.Subject.Head < 0 && !by {
		return true
	}
	if c.doneTo(j) {
		return true
	}
	if c.s.Is(r.Num.First, lx.Article) && r.Form == sheet.FormArticle {
		return false // "confirmed to a farmer", but "rose to one farmer"
	}
	switch c.word(j) {
	case "at", "as", "near", "between", "around":
		return true
	case "to", "by", "from", "above", "over", "past", "beyond", "below", "under":
	default:
		return false // "blamed on two gunmen"
	}
	for i := j - 1; i >= 0 && i > j-14; i-- {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			if c.counts(i) && c.verb(i).ok() || c.s.Is(ch.Head, lx.Say) && !c.s.In(ch.Head, lx.Growth) && c.chunk(i+1).Kind == sheet.PUNCT {
				continue // "the number of men | held | rose to", "the toll rose, police | said |, to"
			}
			if c.s.Is(ch.Head, lx.Be) {
				return c.nears(j)
			}
			return c.s.In(ch.Head, lx.Growth) && !(by && ch.Passive && r.Subject.Head >= 0) // "raised by two officials"
		case sheet.NP:
			if ch.Row < 0 && c.s.In(ch.Head, lx.Growth) {
				return true // "announced a rise in the toll to two farmers"
			}
			if c.s.Is(ch.Head-1, lx.Say) && ch.Head-1 > ch.First && c.s.Is(ch.Head, lx.Toll) {
				return false // a verb taken for an adjective: "the mayor confirmed deaths"
			}
		}
	}
	return !by
}

// doneTo reports an outcome without a determiner right before the "to" or "on" at chunk j, which leads on to whom it befell:
// "injuries | to a guard", "inflicted casualties | on two units". Who tells of it tells others: "confirmed deaths | to a guard".
func (c *clause) doneTo(j int) bool {
	ch, g := c.chunk(j-1), c.chunk(c.beforeAdverbs(j-2))
	if w := c.word(j); w != "to" && w != "on" || ch.Kind != sheet.NP || !c.s.Is(ch.Head, lx.Toll) || c.s.Is(ch.First, lx.Det) {
		return false
	}
	switch g.Kind {
	case sheet.VG:
		return !c.s.Is(g.Head, lx.Say)
	case sheet.PP:
		w := c.s.Entry(g.Head).Word
		return w == "in" || w == "of" && !c.numberNoun(c.chunk(j-3).Head) // "resulted in injuries to a guard", not "brought the number of deaths to 12"
	}
	return true
}

// nears reports what may stand between a verb of being and the preposition before a toll's number: "is up | by two".
func (c *clause) nears(j int) bool {
	switch c.s.Entry(c.chunk(j).First - 1).Word {
	case "up", "down", "close", "near", "back", "higher", "lower":
		return true
	}
	return false
}

// reaches reports an active verb at chunk j that joins a toll to its number, the phrase behind it: "the toll reached two
// farmers", "counts gave two farmers", but "the killing angered two farmers".
func (c *clause) reaches(j int) bool {
	r, ch := &c.s.Rows[c.row], c.chunk(j)
	return r.Subject.Head < 0 || c.s.Is(ch.Head, lx.Be) || r.Form != sheet.FormArticle && (c.s.Is(ch.Head, lx.Say) || c.s.In(ch.Head, lx.Growth, lx.Reach))
}
