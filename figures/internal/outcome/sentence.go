package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// sentenced reads a verb that says little, at chunk j, and the penalty behind it: "were given nine years", "got life".
func (c *clause) sentenced(j int) verdict {
	ch := c.chunk(j)
	switch w := c.base(ch.Head); w {
	case "give", "award", "hand", "draw", "get", "receive":
		if taken := w == "draw" || w == "get" || w == "receive"; ch.Passive != taken && c.term(j+1) {
			return verdict{kind: c.s.Lex.NameOf("sentenced"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: c.chunk(j + 1).Last}, chunk: j}
		}
	}
	return none
}

// term reports a penalty: a stretch of years or months, as a court gives it, or "life" or "death" alone.
func (c *clause) term(i int) bool {
	ch := c.chunk(i)
	if ch.Kind == sheet.NP && ch.Row < 0 && ch.Len() == 1 && c.s.Penalty(ch.First) {
		return !c.s.Has(ch.Last, token.Hyphen)
	}
	switch noun := c.s.Lex.Entries[c.s.Entry(ch.Head).Lemma].Word; {
	case ch.Kind != sheet.NP || ch.Row >= 0:
	case noun == "sentence" && ch.Len() > 1 && c.s.Is(ch.Head, lx.Plural), (noun == "sentence" || noun == "term") && c.jails(ch):
		return true // "suspended sentences", "life terms"
	}
	for k := ch.First; k < ch.Last; k++ {
		if c.s.Has(k, token.Currency) {
			return false // "get $900 a year"
		}
		if w := c.s.Entry(k).Word; w == "years" || w == "months" || w == "year" {
			return true
		}
	}
	return false
}

// penalized reads those whose penalty stands right behind them: "gave three of the men life", and where the verb is left out
// "six got ten years, nine life".
func (c *clause) penalized(r *sheet.Row) verdict {
	if !c.term(c.at + 1) {
		return none
	}
	before := c.chunk(c.at - 1)
	if before.Kind == sheet.VG && !before.Passive {
		switch c.base(before.Head) {
		case "give", "award", "hand":
			return c.toObject("sentenced", c.at-1)
		}
	}
	if before.Kind != sheet.CC && !c.mark(c.at-1, token.Comma|token.Semi) || c.row == 0 {
		return none
	}
	w := &c.s.Rows[c.row-1]
	for k := c.row - 1; k > 0 && w.Sent == r.Sent && w.Guard != sheet.GuardNone; k-- {
		w = &c.s.Rows[k-1] // the years of a penalty
	}
	if w.Sent != r.Sent || w.Outcome.IsZero() || c.s.Lex.Name(w.Outcome.Kind) != "sentenced" {
		return none
	}
	return verdict{kind: w.Outcome.Kind, toks: w.Outcome.Toks, chunk: c.told(w)}
}

// sentencedToo reads those whose sentence alone is told, and who are sentenced with others named before them: "sentenced nine men to
// death and | 12 to life in prison", "sentenced Karim Dost and | 12 others to death".
func (c *clause) sentencedToo() verdict {
	last := max(c.chunk(c.at).Last, c.s.Rows[c.row].Phrase.Last)
	if last < c.sn.Last && c.s.Entry(last).Word == "in" {
		last += 2 // "sentenced Karim Dost and 12 others | in absentia | to death"
	}
	if last >= c.sn.Last || c.s.Entry(last).Word != "to" {
		return none
	}
	seen := false
	for j := c.at - 1; j >= 0 && j > c.at-gapReach; j-- {
		switch ch := c.chunk(j); ch.Kind {
		case sheet.NP:
			seen = seen || ch.Row >= 0 || c.besideNamed()
		case sheet.VG:
			if !seen && !ch.Passive || !c.s.Sentences(ch.Head) {
				return none
			}
			return verdict{kind: c.s.Lex.NameOf("sentenced"), toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: j}
		case sheet.SUB:
			return none
		}
	}
	return none
}

// besideNamed reports a count told beside who stands before it, and not as what the deed was: "Karim Dost and | 12 others", "Karim
// Dost with | 12 others", but "Karim Dost for the killing of | 12 others".
func (c *clause) besideNamed() bool {
	switch c.word(c.at - 1) {
	case "with", "alongside", "besides", "plus":
		return true
	}
	return c.chunk(c.at-1).Kind == sheet.CC || c.mark(c.at-1, token.Comma)
}
