package outcome

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// correctedReach bounds the chunks between a number and the wrong one that it stands against.
const correctedReach = 14

// corrected reads a number that is said to be wrong beside the right one: "six were hurt, not nine", "six guards and not
// nine", "six rather than nine". It shares what befell the others, and is denied.
func (c *clause) corrected(r *sheet.Row) verdict {
	j := c.instead()
	if j < 0 || r.Form == sheet.FormZero || r.Form == sheet.FormArticle {
		return none
	}
	if next := c.chunk(c.at + 2); c.word(c.at+1) == "but" && next.Row >= 0 && c.s.Rows[next.Row].Guard == sheet.GuardNone {
		r.Modality = denied // "hurt not nine cooks but six"
		return none
	}
	if j > 0 && !c.mark(j, token.Comma|token.Dash|token.Open) && c.chunk(j).Kind != sheet.CC && c.word(j+1) == "not" {
		return none
	}
	for n := 0; n < correctedReach && j >= 0; n, j = n+1, j-1 {
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.SUB, c.mark(j, token.Semi|token.Colon):
			return none
		case ch.Kind == sheet.NP && ch.Row >= 0 && c.s.Rows[ch.Row].Guard == sheet.GuardNone:
			w := &c.s.Rows[ch.Row]
			if w.Subject.Thing || w.Form == sheet.FormZero {
				return none
			}
			r.Modality = denied
			if w.Role != roleVictim || w.Outcome.IsZero() {
				return none
			}
			r.Flags |= w.Flags & sheet.Counted
			return verdict{kind: w.Outcome.Kind, toks: w.Outcome.Toks, chunk: c.told(w)}
		}
	}
	return none
}

// instead returns the chunk before "not", "rather than" or "instead of" right before the row, or -1.
func (c *clause) instead() int {
	j := c.at - 1
	switch c.word(j) {
	case "not":
		return j - 1
	case "than":
		if c.word(j-1) == "rather" {
			return j - 2
		}
	case "of":
		if c.word(j-1) == "instead" {
			return j - 2
		}
	}
	return -1
}
