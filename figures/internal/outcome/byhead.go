package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// since reports a word of time at token i that a hyphen joins to a participle: "a now-detained banker".
func (c *clause) since(i int) bool {
	switch c.s.Entry(i).Word {
	case "now", "since", "then", "newly", "recently", "already", "still", "later":
		return true
	}
	return false
}

// seekAsylum reports that what the people counted seek is asylum, and no work.
func (c *clause) seekAsylum(r *sheet.Row) bool {
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if c.s.Lex.Name(c.s.Entry(i).Noun.Hint) == "refugee" {
			return true
		}
	}
	return false
}

// byHead falls back on what the head noun says by itself, or a modifier of it: "prisoners", "injured
// children", "displaced families".
func (c *clause) byHead(r *sheet.Row) {
	if r.Subject.Head < 0 || r.Role == roleActor {
		return
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		e := c.s.Entry(i)
		if c.s.Is(i, lx.Outcome) && c.s.Is(i, lx.VerbPart|lx.Adjective) && e.Fate.Outcome != 0 && (!c.s.Has(i-1, token.Hyphen) || c.since(i-2)) {
			r.Outcome.Kind, r.Outcome.Toks = e.Fate.Outcome, sheet.Toks{First: i, Last: i + 1}
			return
		}
	}
	switch e := c.s.Entry(r.Subject.Head); {
	case !r.Subject.Thing && c.s.Lex.Entries[e.Lemma].Word == "arrival", e.Word == "seekers" && c.seekAsylum(r):
		r.Outcome.Kind = c.s.Lex.NameOf("displaced") // "40 new arrivals", "300 asylum-seekers"
	case e.Noun.Outcome != 0:
		r.Outcome.Kind = e.Noun.Outcome
	case r.Subject.Fate && c.at < 0:
		r.Outcome.Kind, r.Outcome.Toks = e.Fate.Outcome, r.Subject.Toks // "half of the 300 arrested were freed"
	}
}
