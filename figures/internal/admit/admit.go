// Package admit decides which candidates are figures of people: stage 850 (GUIDE sections 1 and 6 of the
// annotation guide's taking and leaving out).
//
// A number beside a noun of people always is one. A bare number, a lone person told by an indefinite
// article, and a zero need an outcome that befell them.
package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// Units says what may be counted, in the order of the public figures.Units.
type Units uint8

// The choices.
const (
	People  Units = iota // persons and what stands for them
	Persons              // persons and bodies alone
	All                  // also things
)

// Decide sets Admitted on the rows of a sentence.
func Decide(s *sheet.Sheet, sent int, what Units) {
	for i := len(s.Rows) - 1; i >= 0 && s.Rows[i].Sent == sent; i-- {
		r := &s.Rows[i]
		r.Admitted = r.Guard == sheet.GuardNone && admitted(s, r, what)
	}
}

func admitted(s *sheet.Sheet, r *sheet.Row, what Units) bool {
	told := r.Outcome.Kind != 0 && r.Role != 2 && !r.Outcome.IsZero() // by a word of the clause, not by the head noun alone
	if r.Subject.Guess && told && r.Form != sheet.FormArticle {
		return true
	}
	if r.Subject.Thing {
		return what == All && r.Form != sheet.FormArticle && r.Form != sheet.FormZero
	}
	if !r.Quantity.IsValid() {
		return false
	}
	if what == Persons && r.Subject.Unit != 0 {
		if u := s.Lex.Name(r.Subject.Unit); u != string(units.Person) && u != string(units.Body) {
			return false
		}
	}
	befell := r.Outcome.Kind != 0 && r.Role != 2
	switch {
	case r.Form == sheet.FormArticle:
		return told && lone(s, r)
	case r.Form == sheet.FormZero:
		if r.Flags&sheet.Partitive != 0 && r.Subject.Head >= 0 && s.Is(r.Subject.Head, lx.Person) {
			return true // "none of the guards were present"
		}
		return befell && (r.Subject.Head >= 0 || told)
	case r.Form == sheet.FormShare:
		return r.Subject.Head >= 0 && (s.Is(r.Subject.Head, lx.Person|lx.Toll) || told) || r.Subject.Pronoun
	case r.Subject.Head < 0:
		return bare(s, r, told)
	case s.Is(r.Subject.Head, lx.Toll):
		return toll(s, r, told)
	}
	return true
}

// lone decides an indefinite person or unit: "a soldier was killed", "one family was displaced".
func lone(s *sheet.Sheet, r *sheet.Row) bool {
	h := r.Subject.Head
	if h < 0 || r.Subject.Fate {
		return s.Is(r.Num.First, lx.One) // "one was arrested", "one wounded"
	}
	if s.Is(h, lx.Unit) && !s.Is(h, lx.Person) {
		u := units.Unit(s.Lex.Name(r.Subject.Unit))
		return u == units.Body || s.Is(r.Num.First, lx.One) && u != units.Formation
	}
	return s.Is(h, lx.Person)
}

// bare decides a number without a noun: it counts people when an outcome befell them, or when a pronoun
// or "others" says that people were named before.
func bare(s *sheet.Sheet, r *sheet.Row, told bool) bool {
	if r.Subject.Pronoun && s.Is(r.Phrase.Last-1, lx.Wh|lx.Pronoun) {
		return told || s.Entry(r.Phrase.Last-1).Word != "it"
	}
	if !told && r.Role != 2 && r.Form != sheet.FormShare && s.Is(r.Phrase.Last, lx.Be|lx.Have|lx.Modal|lx.Finite) {
		r.Flags |= sheet.Provisional // "Nearly 5,000 are now in the south"
	}
	return told
}

// toll decides nouns of outcome: "14 deaths" always, "two escapes" and "a death" only where the clause
// makes people of them.
func toll(s *sheet.Sheet, r *sheet.Row, told bool) bool {
	e := s.Entry(r.Subject.Head)
	if e.Noun.Strong || s.Lex.Entries[e.Lemma].Word == "life" {
		return true
	}
	return told && s.Is(r.Subject.Head, lx.Plural)
}
