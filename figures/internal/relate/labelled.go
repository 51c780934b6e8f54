package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// labelled gives a number the noun that stands before what befell them in its label, or before its brackets: "Civilians
// killed: 3", "Families reported displaced: 40", "the number of people arrested (31)".
func labelled(s *sheet.Sheet, r *sheet.Row) {
	i, first := r.Phrase.First-1, s.Sents[r.Sent].First
	if r.Whole >= 0 || r.Outcome.IsZero() || i != r.Outcome.Last || !s.Has(i, token.Colon|token.Open) || !s.Is(r.Outcome.First, lx.VerbPart) {
		return
	}
	h := r.Outcome.First - 1
	if s.Is(h, lx.Say) && s.Is(h, lx.VerbPart) {
		h--
	}
	if h < first || !s.Is(h, lx.Plural) || !s.Is(h, lx.Person|lx.Unit) || s.Is(h, lx.Pronoun) {
		return
	}
	t := sheet.Toks{First: h, Last: h + 1}
	for t.First > first && h-t.First < maxModifiers && modifier(s, t.First-1) {
		t.First--
	}
	e := s.Entry(h)
	r.Subject.Toks, r.Subject.Head, r.Subject.Implicit = t, h, false
	r.Subject.Lemma, r.Subject.Group, r.Subject.Unit = e.Lemma, e.Noun.Group, e.Noun.Unit
}
