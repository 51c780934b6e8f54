package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// askedBack bounds the rows that are passed over to the count that a figure takes up.
const askedBack = 4

// unanswered reads the number of people that was asked for before the clause that begins with chunk j and tells it, where no
// other figure has done so since: "it is unclear how many men were held; the ministry | put the figure at 90".
func (c *clause) unanswered(j int) verdict {
	r := &c.s.Rows[c.row]
	a, ok := c.s.AskedBefore(r.Sent, c.chunk(j).First)
	if !ok {
		return none
	}
	if p := c.countBefore(); p != nil && p.Phrase.First >= a.Last {
		return none
	}
	if a.Fate == 0 {
		a.Fate = c.s.Lex.NameOf("other")
	}
	return verdict{kind: a.Fate, who: lx.Object, toks: a.Toks, chunk: -1}
}

// countBefore is the last figure before the row, in its sentence or the one before, or nil. A date is none, nor is one who only
// speaks: "put the toll at nine. A lawyer said the figure was | 20".
func (c *clause) countBefore() *sheet.Row {
	for i := c.row - 1; i >= 0 && i >= c.row-askedBack; i-- {
		p := &c.s.Rows[i]
		if c.s.Rows[c.row].Sent-p.Sent > 1 {
			return nil
		}
		if p.Guard == sheet.GuardNone && !(p.Outcome.Kind == 0 && (p.Form == sheet.FormArticle || p.Form == sheet.FormZero)) {
			return p
		}
	}
	return nil
}
