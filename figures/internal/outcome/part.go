package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// part finds the row of which the row at hand counts a part, where "including" or the like stands
// between: the nearest counted phrase before.
func (c *clause) part() int {
	j := c.at - 1
	if c.s.Rows[c.row].Flags&sheet.Additional != 0 {
		return -1
	}
	if w := c.beforeAmongThem(); w >= 0 {
		return w
	}
	if c.chunk(j).Kind == sheet.CC && c.mark(j-1, token.Comma|token.Dash) && c.chunk(j-3).Kind == sheet.INCL && c.mark(j-4, token.Comma|token.Dash) {
		return -1 // "four men, including one guard, and two women": the second comma closes the part
	}
	if w := c.amongFront(); w >= 0 {
		return w
	}
	seen, listed := false, false
	for n := 0; n < 24 && j >= 0; n, j = n+1, j-1 {
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.INCL:
			if p := c.chunk(j - 1); p.Kind == sheet.VG && c.s.Is(p.Head, lx.Be) {
				return -1 // "six were among the 22 people killed": the whole comes last
			}
			if c.whereAmong(j) {
				return -1
			}
			seen = true
		case sheet.CC:
			if ch.Len() > 1 && !seen {
				return -1 // "including a nurse, as well as two soldiers": a list of its own
			}
		case sheet.NP:
			if ch.Row >= 0 && c.alone(c.at) && (c.alone(j) || c.s.Has(ch.Last-1, token.Close)) {
				continue // "deaths in Oram (14) and | in Belt (6)": each has its place
			}
			if seen && ch.Row >= 0 && (!c.inPart(j) || c.chunk(j+1).Kind == sheet.INCL && !listed) {
				return ch.Row
			}
			if !seen && ch.Row < 0 && c.chunk(j-1).Kind != sheet.INCL && !c.amongThem(j-1) && c.chunk(j-1).Kind != sheet.CC && !c.mark(j-1, token.Comma|token.Colon|token.Dash) && c.chunk(j-1).Row < 0 {
				return -1
			}
		case sheet.VG:
			if !seen {
				return -1
			}
		case sheet.SUB:
			if !seen {
				return -1
			}
		case sheet.PUNCT:
			if c.placeAside(j) {
				j -= 2
				continue
			}
			if k := c.countedAside(j); seen && k > 0 {
				j = k
				continue
			}
			if m := c.aside(j); m < j && (c.chunk(m).Kind == sheet.INCL || c.chunk(m-1).Kind == sheet.INCL && c.s.Is(c.chunk(m).Head, lx.Pronoun)) {
				j = m + 1 // "among them, police said, two nurses"
				continue
			}
			if w := max(c.toldBefore(j), c.bracketBehind(j)); w >= 0 && !seen {
				return w
			}
			listed = listed || !seen && c.mark(j, token.Comma)
			// "14 people (three women and five children)", "14 people died (five in Oram)"
			// and "14 people – three women and 11 men"
			seen = seen || c.mark(j, token.Open) && (c.chunk(j-1).Kind == sheet.NP || c.placedAfter(j)) && !c.closedBehind(j) || c.mark(j, token.Dash) && c.chunk(j-1).Row >= 0
		}
	}
	return -1
}

// whereAmong reports an "among" at chunk j that tells where in the phrase at hand some were: "four deaths among the 200
// staff". What befell those did not befall all.
func (c *clause) whereAmong(j int) bool {
	return j == c.at-1 && j > 0 && c.s.Is(c.chunk(j).Head, lx.Prep) && !c.mark(j-1, token.Comma|token.Dash|token.Open|token.Colon)
}

// amongFront finds the whole that opens the sentence of its part: "among the 14 people killed were two nurses".
func (c *clause) amongFront() int {
	if c.sn.Class&lx.Including == 0 {
		return -1
	}
	j := c.at - 1
	for c.chunk(j).Kind == sheet.CC || c.mark(j, token.Comma) || c.chunk(j).Row >= 0 {
		j--
	}
	if v := c.chunk(j); v.Kind != sheet.VG || !c.s.Is(v.Head, lx.Be) {
		return -1
	}
	for n := 0; n < 8 && j > 0; n++ {
		j--
		switch ch := c.chunk(j); ch.Kind {
		case sheet.NP:
			if c.chunk(j-1).Kind == sheet.INCL {
				return ch.Row
			}
		case sheet.VG:
			if !ch.Reduced {
				return -1
			}
		case sheet.PP, sheet.ADV, sheet.PRED:
		default:
			return -1
		}
	}
	return -1
}

// toldBefore finds the whole of a list behind the colon or dash at chunk j, in the clause that it closes: "four people were
// killed in Oram: a nurse and three cooks". The list has no verb of its own.
func (c *clause) toldBefore(j int) int {
	if !c.mark(j, token.Colon|token.Dash) || c.chunk(j+1).Kind == sheet.CC || c.verbAhead() {
		return -1
	}
	if c.at == j+1 && c.s.Rows[c.row].Form == sheet.FormArticle && (c.chunk(j+2) == &edge || c.mark(j+2, token.Stop)) {
		return -1 // "12 killed in Oram: a captain" says so
	}
	for i := j - 1; i >= 0 && i > j-14; i-- {
		switch ch := c.chunk(i); {
		case ch.Row >= 0:
			w, r := &c.s.Rows[ch.Row], &c.s.Rows[c.row]
			if w.Outcome.Kind == 0 || w.Subject.Thing || w.Form == sheet.FormArticle || w.Form == sheet.FormZero || w.Quantity.HasStated && r.Quantity.HasStated && w.Quantity.Stated < r.Quantity.Stated {
				return -1
			}
			return ch.Row
		case ch.Kind == sheet.SUB, ch.Kind == sheet.CC, ch.Kind == sheet.PUNCT && !c.mark(i, token.Comma):
			return -1
		}
	}
	return -1
}

// verbAhead reports that the row, or the list it stands in, is the subject of a verb.
func (c *clause) verbAhead() bool {
	for j := c.at + 1; j < c.at+16; j++ {
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.VG && ch.Finite && (!ch.Reduced || c.s.Is(ch.Head, lx.Say)):
			return true
		case ch.Kind == sheet.SUB, ch.Kind == sheet.PUNCT && !c.mark(j, token.Comma):
			return false
		}
	}
	return false
}

// pastPart finds the verb group behind the part that chunk j opens, -1 where none follows at once.
func (c *clause) pastPart(j int) int {
	j = c.skipPart(j)
	if c.mark(j, token.Comma) {
		j++
	}
	if j = c.afterAdverbs(j); c.chunk(j).Kind == sheet.VG {
		return j
	}
	return -1
}

// closedBehind reports that the bracket opened at chunk j is closed again before the row.
func (c *clause) closedBehind(j int) bool {
	for j++; j < c.at; j++ {
		if c.mark(j, token.Close) {
			return true
		}
	}
	return false
}

// inPart reports whether the phrase at chunk j itself follows "including".
func (c *clause) inPart(j int) bool {
	return c.chunk(c.beforeAdverbs(j-1)).Kind == sheet.INCL
}

// wholeTold reports that a row before in the sentence has an outcome, which the part at hand shares.
func (c *clause) wholeTold() bool {
	return c.row > 0 && c.s.Rows[c.row-1].Sent == c.s.Rows[c.row].Sent && c.s.Rows[c.row-1].Outcome.Kind != 0
}

// ofThem reports a part in apposition, the row r at chunk k: "three of them children" between commas or at the end, "one
// of them the wanted chief".
func (c *clause) ofThem(r *sheet.Row, k int) bool {
	if r.Flags&sheet.Partitive == 0 || r.Subject.Implicit && c.chunk(k+1).Kind != sheet.NP || !c.mark(c.apposedEnd(k), token.Comma|token.Stop|token.Dash|token.Close) || !c.mark(k-1, token.Comma|token.Dash|token.Open) {
		return false
	}
	for i := r.Num.Last; i < r.Phrase.Last; i++ {
		if c.s.Is(i, lx.Pronoun|lx.Wh) && c.s.Entry(i-1).Word == "of" {
			return true
		}
	}
	return false
}

// saidWithin reports a part with its own verb inside its phrase, so that a later one is told of others: "two of them were cooks
// | and three guards were hurt".
func (c *clause) saidWithin(r *sheet.Row) bool {
	j := c.at + 1
	if c.mark(j, token.Comma) {
		j++
	}
	if c.chunk(j).Kind != sheet.CC || c.chunk(j+1).Kind != sheet.NP {
		return false // "two of them were cooks and | were freed"
	}
	for i := r.Num.Last; r.Flags&sheet.Partitive != 0 && i < r.Subject.First; i++ {
		if c.s.Is(i, lx.Be) {
			return true
		}
	}
	return false
}

// apposedEnd is the chunk behind what is told of the part at chunk k without a verb: "one of them | a father of three".
func (c *clause) apposedEnd(k int) int {
	k++
	if ch := c.chunk(k); ch.Kind == sheet.NP && ch.Row < 0 {
		k++
	}
	for c.chunk(k).Kind == sheet.PP && c.chunk(k+1).Kind == sheet.NP {
		k += 2
	}
	return k
}

// besideWhole reads a part in apposition. It shares the outcome of the row before, or of the phrase that the verb behind the
// second comma is told of.
func (c *clause) besideWhole(r *sheet.Row) verdict {
	if i := c.row - 1; i >= 0 && c.s.Rows[i].Sent == r.Sent && (c.s.Rows[i].Outcome.Kind != 0 || c.chunk(c.at-2).Row == i) {
		if r.Form == sheet.FormArticle {
			r.Whole = i
		}
		return none
	}
	return c.right(c.at, c.apposedEnd(c.at)-1)
}
