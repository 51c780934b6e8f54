package phrase

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// Given makes the tokens t, whose head noun is token head, the noun phrase that the number of a row counts.
func Given(s *sheet.Sheet, row int, t sheet.Toks, head int) {
	r := &s.Rows[row]
	e := s.Entry(head)
	r.Subject = sheet.Subject{Toks: t, Head: head, Lemma: e.Lemma, Group: e.Noun.Group, Unit: e.Noun.Unit}
	g := grammar{s, &s.Sents[r.Sent]}
	g.group(&r.Subject)
	r.Phrase = sheet.Toks{First: min(r.Phrase.First, t.First), Last: max(r.Phrase.Last, t.Last)}
}
