package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// FrontNoun finds the people without a number whom "of" puts in front of a bare number, which counts a part of them: "of the
// evacuees, 40 have been let in", "of the injured, 12 have died", or what befell them: "of these deaths, 12 were put down to mines".
func FrontNoun(s *sheet.Sheet, r *sheet.Row) (t sheet.Toks, head int, ok bool) {
	sn := &s.Sents[r.Sent]
	comma := r.Phrase.First - 1
	if !r.Subject.Implicit || r.Subject.Pronoun || r.Flags&sheet.Partitive != 0 || comma < sn.First+3 || !s.Has(comma, token.Comma) {
		return t, -1, false
	}
	head = comma - 1
	people := s.Is(head, lx.Person) && s.Is(head, lx.Plural) || s.Is(head, lx.Unit) && s.Is(head, lx.Plural) && s.Lex.Name(s.Entry(head).Noun.Unit) != ""
	fate := s.Is(head, lx.Outcome) && s.Is(head, lx.VerbPart|lx.Adjective) && s.Entry(head).Fate.Outcome != 0
	acts := s.Is(head, lx.Toll) && s.Is(head, lx.Plural) && s.Entry(head).Noun.Outcome != 0
	if !people && !fate && !acts {
		return t, -1, false
	}
	first := head
	for (people || acts) && head-first < maxModifiers && modifier(s, first-1) {
		first--
	}
	of := first - 1
	for s.Is(of, lx.Det) && of > sn.First {
		of--
	}
	among := isAmong(s, of) && people
	if !among && (s.Entry(of).Word != "of" || of == first-1) || fate && s.Entry(of+1).Word == "those" {
		return t, -1, false // the noun is left out in "of those injured" too
	}
	if !inFront(s, r, of) {
		return t, -1, false
	}
	return sheet.Toks{First: first, Last: head + 1}, head, true
}
