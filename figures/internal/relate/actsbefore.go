package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// uncounted gives a number the acts or people without a number that are told before it, and reports whether there are any.
func uncounted(s *sheet.Sheet, r *sheet.Row) bool {
	t, head, ok := ActsBefore(s, r)
	if !ok {
		t, head, ok = FrontNoun(s, r)
	}
	if !ok {
		return false
	}
	if s.Is(head, lx.Toll) && !s.Is(head, lx.Person) {
		r.Outcome = sheet.Outcome{} // "of these deaths, 40 occurred in custody"
	}
	take(s, r, t, head)
	return true
}

// ActsBefore finds the deaths, arrests or the like without a number of which a number right behind their comma counts some: "looks into
// the killings, of which 71 were put down to rebels", "recorded arrests, 60 of which were in Oram", "a wave of deaths, 40 of them in Oram".
// What a verb tells of "them" is told of people: "after the arrests, three of them were shot".
func ActsBefore(s *sheet.Sheet, r *sheet.Row) (t sheet.Toks, head int, ok bool) {
	comma := r.Phrase.First - 1
	switch i := r.Phrase.Last - 1; {
	case !r.Subject.Implicit:
		return t, -1, false
	case ofWhom(s, r):
		comma -= 2
	case !r.Subject.Pronoun || s.Entry(i-1).Word != "of" || s.Entry(i).Word != "which" && (s.Entry(i).Word != "them" || !r.Outcome.IsZero()):
		return t, -1, false
	}
	head = comma - 1
	if head < s.Sents[r.Sent].First || !s.Has(comma, token.Comma) || !s.Is(head, lx.Toll) || !s.Is(head, lx.Plural) || s.Is(head, lx.Person) || s.Entry(head).Noun.Outcome == 0 {
		return t, -1, false
	}
	first := head
	for head-first < maxModifiers && first > s.Sents[r.Sent].First && modifier(s, first-1) && !s.Is(first-1, lx.VerbPast|lx.Plural) {
		first--
	}
	if s.Is(first-1, lx.Numeral|lx.Vague) || s.Has(first-1, token.Digits) || s.Entry(first-1).Word == "of" && s.Is(first-2, lx.Numeral|lx.Vague) {
		return t, -1, false // those are counted
	}
	return sheet.Toks{First: first, Last: head + 1}, head, true
}
