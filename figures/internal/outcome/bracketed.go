package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxBracketed bounds the chunks between a number in brackets and what it counts.
const maxBracketed = 24

// alone reports a number that has a pair of brackets for itself at chunk j: "in Oram | ( | 12 | )".
func (c *clause) alone(j int) bool {
	return c.mark(j-1, token.Open) && c.mark(j+1, token.Close)
}

// bracketBehind finds the row of which the bracket that opens at chunk j behind a verb counts parts, the row at hand among them:
// "nine men were killed | (two cooks and a nurse)". Nothing but such a list may stand in it.
func (c *clause) bracketBehind(j int) int {
	switch p := c.chunk(j - 1); {
	case !c.mark(j, token.Open), p.Kind != sheet.VG && p.Kind != sheet.PRED && p.Kind != sheet.ADV:
		return -1
	}
	i := j + 1
	for ; i < j+maxBracketed && (c.people(i) || c.chunk(i).Kind == sheet.CC || c.mark(i, token.Comma)); i++ {
	}
	if i <= c.at || !c.mark(i, token.Close) {
		return -1
	}
	for i = j - 1; i >= 0 && i > j-maxBracketed; i-- {
		switch ch := c.chunk(i); {
		case ch.Row >= 0:
			w, r := &c.s.Rows[ch.Row], &c.s.Rows[c.row]
			if w.Subject.Thing || w.Guard != sheet.GuardNone || w.Outcome.Kind == 0 || w.Quantity.HasStated && w.Quantity.Stated < r.Quantity.Stated {
				return -1
			}
			return ch.Row
		case ch.Kind == sheet.SUB, ch.Kind == sheet.PUNCT, ch.Kind == sheet.CC:
			return -1
		}
	}
	return -1
}

// bracketed reads a bare number alone in brackets that tells how many a word before it names: "those killed (12)", "the dead
// (12) and injured (40)", or of how many a place or cause in a list: "deaths were reported in Oram (14) and Belt (6)".
func (c *clause) bracketed(r *sheet.Row) verdict {
	if !r.Subject.Implicit || !c.alone(c.at) || r.Form == sheet.FormShare || r.Form == sheet.FormArticle {
		return none
	}
	j := c.at - 2
	switch ch, np := c.chunk(j), c.chunk(j-1); {
	case np.Kind == sheet.CC && c.alone(j-3) && ch.Kind == sheet.VG && ch.Reduced:
		return c.verb(j)
	case np.Kind == sheet.CC && c.alone(j-3) && ch.Kind == sheet.PRED:
		return c.state(j)
	case ch.Kind == sheet.VG:
		if ch.Reduced && np.Kind == sheet.NP && np.Row < 0 && c.s.Is(np.Head, lx.Person|lx.Pronoun) {
			return c.verb(j)
		}
		return none
	case ch.Kind == sheet.ADV && c.s.Is(ch.Last-1, lx.Month):
		j++ // "killed in May (12)"
	case ch.Kind != sheet.NP || ch.Row >= 0 || c.s.Is(ch.Head, lx.Person):
		return none
	case c.s.Is(ch.Head, lx.Toll) && c.s.Is(ch.First, lx.Det):
		return c.tollNoun(j) // "the death toll (31)"
	}
	if v := c.whereThey(j); v.ok() {
		return v
	}
	placed, next := false, false
	for n := 0; n < maxBracketed && j > 0; n++ {
		j--
		switch ch := c.chunk(j); ch.Kind {
		case sheet.PP:
			w := c.word(j)
			next = next || w == "by" && c.chunk(j-1).Kind == sheet.VG && c.base(c.chunk(j-1).Head) == "follow"
			placed = placed || next || w != "of" && (w != "by" || !c.s.Has(c.chunk(j+1).First, token.Upper))
		case sheet.ADV, sheet.CC:
		case sheet.PRED:
			if c.state(j).ok() {
				return none
			}
		case sheet.VG:
			if v := c.verb(j); v.ok() && placed && ch.Reduced && c.numberNoun(c.chunk(j-3).Head) && c.numberOf(j-3) != 0 {
				return v // "the number of people | killed | in May (12)"
			} else if v.ok() {
				return none
			}
		case sheet.NP:
			switch {
			case ch.Row < 0:
				if v := c.tollNoun(j); placed && v.ok() && (c.s.Is(ch.Head, lx.Plural) || c.s.Is(ch.Head, lx.Collect)) {
					return v
				}
			case c.alone(j):
				j--
			case (c.s.Is(ch.Head, lx.Toll) && placed || next) && c.s.Has(ch.Last-1, token.Close):
				o := &c.s.Rows[ch.Row].Outcome
				if o.IsZero() {
					return verdict{kind: o.Kind, toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: -1}
				}
				return verdict{kind: o.Kind, toks: o.Toks, chunk: -1} // "reported most deaths (6), followed by Oram (4)", "the most refugees (6)"
			default:
				return none
			}
		case sheet.PUNCT:
			if !c.mark(j, token.Comma) && !(c.mark(j, token.Close) && c.alone(j-1)) {
				return none
			}
		default:
			return none
		}
	}
	return none
}

// whereThey reads the number of a place, named at chunk j, among those that the verb "to be" tells where people are: "the displaced
// are in Oram (4,000) and Belt (900)". Behind any other name it may be an age.
func (c *clause) whereThey(j int) verdict {
	for n := 0; n < maxBracketed && c.country(j); n++ {
		if c.locates(j - 1) {
			if v := c.chunk(j - 2); v.Kind == sheet.VG && c.s.Is(v.Head, lx.Be) && !v.Passive && !v.Negated {
				return c.theDead(j - 3)
			}
			return none
		}
		if j = c.numberBefore(j - 1); j < 0 || !c.alone(j) {
			return none
		}
		j -= 2
	}
	return none
}

// byPlace finds the whole of a number in brackets that tell how many of it fell to which place: "14 people were killed (Oram:
// 9; Belt: 5)", "… (Oram 9, Belt 5)". The whole holds them all.
func (c *clause) byPlace() int {
	if c.sn.Shape&token.Open == 0 {
		return -1
	}
	open := c.at - 1
	for open >= 0 && open > c.at-maxBracketed && !c.mark(open, token.Open) {
		open--
	}
	if !c.mark(open, token.Open) {
		return -1
	}
	sum, j := 0.0, open+1
	for ; ; j++ {
		if np := c.chunk(j); np.Kind != sheet.NP || np.Row >= 0 || !c.s.Has(np.First, token.Upper) || c.s.Is(np.Head, lx.Person) {
			return -1
		}
		if j++; c.mark(j, token.Colon) {
			j++
		}
		w := c.chunk(j).Row
		if w < 0 || c.s.Rows[w].Guard != sheet.GuardNone || !c.s.Rows[w].Subject.Implicit || !c.s.Rows[w].Quantity.HasStated || c.s.Rows[w].Form == sheet.FormShare {
			return -1
		}
		sum += c.s.Rows[w].Quantity.Stated
		if j++; !c.mark(j, token.Comma|token.Semi) && c.chunk(j).Kind != sheet.CC {
			break
		}
	}
	if !c.mark(j, token.Close) || j < c.at {
		return -1
	}
	w := c.wholeBefore(open - 1)
	if w < 0 || c.s.Rows[w].Guard != sheet.GuardNone || c.s.Rows[w].Subject.Thing || c.s.Rows[w].Outcome.Kind == 0 || !c.s.Rows[w].Quantity.HasStated || c.s.Rows[w].Quantity.Stated < sum {
		return -1
	}
	return w
}
