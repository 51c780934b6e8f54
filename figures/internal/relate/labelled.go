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
	if byDistrict(s, r) || r.Whole >= 0 || r.Outcome.IsZero() || i != r.Outcome.Last && !numberBeside(s, r) || !s.Has(i, token.Colon|token.Open) || !s.Is(r.Outcome.First, lx.VerbPart) {
		return
	}
	h := r.Outcome.First - 1
	if s.Is(h, lx.Say) && s.Is(h, lx.VerbPart) {
		h--
	}
	if h < first || !s.Is(h, lx.Plural) || !s.Is(h, lx.Person|lx.Unit) || s.Is(h, lx.Pronoun) {
		return
	}
	labels(s, r, h)
}

// numberBeside reports a number in brackets of those of whom a phrase tells that begins with their number: "the number of people killed in
// May (45)".
func numberBeside(s *sheet.Sheet, r *sheet.Row) bool {
	h := r.Outcome.First - 1
	return s.Has(r.Phrase.First-1, token.Open) && h > s.Sents[r.Sent].First+1 && s.Entry(h-1).Word == "of" && s.Is(h-2, lx.Collect)
}

// byDistrict gives the number of a place the noun of the label that opens the list: "Displaced families: Kesh 400, Duma 320".
func byDistrict(s *sheet.Sheet, r *sheet.Row) bool {
	sn := &s.Sents[r.Sent]
	if sn.Shape&token.Colon == 0 || !r.Subject.Implicit || r.Outcome.Kind == 0 || r.Whole >= 0 || r.Outcome.Last > sn.First+4 || r.Phrase.First <= r.Outcome.Last+1 {
		return false
	}
	head := -1
	for i := sn.First; i < r.Phrase.First-1 && i < sn.First+8; i++ {
		switch {
		case s.Has(i, token.Colon):
			if i+1 == r.Phrase.First || head < 0 {
				return false
			}
			labels(s, r, head)
			return true
		case s.Is(i, lx.Finite) && !s.Is(i, lx.Noun|lx.VerbPart):
			return false
		case (head < 0 || head == i-1) && s.Is(i, lx.Plural) && s.Is(i, lx.Person|lx.Unit) && !s.Is(i, lx.Toll|lx.Pronoun):
			head = i
		}
	}
	return false
}

// labels makes the noun at token h the subject of a row.
func labels(s *sheet.Sheet, r *sheet.Row, h int) {
	t := sheet.Toks{First: h, Last: h + 1}
	for t.First > s.Sents[r.Sent].First && h-t.First < maxModifiers && modifier(s, t.First-1) {
		t.First--
	}
	e := s.Entry(h)
	r.Subject.Toks, r.Subject.Head, r.Subject.Implicit = t, h, false
	r.Subject.Lemma, r.Subject.Group, r.Subject.Unit = e.Lemma, e.Noun.Group, e.Noun.Unit
}
