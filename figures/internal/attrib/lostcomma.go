package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// settle takes off the front of [start, e) what belongs to a phrase before the subject, where a lost
// comma has let it in: "In the capital SANA said", "in a statement police said", "killed 12 men officials said".
func (f *finder) settle(start, e int) (sheet.Toks, bool) {
	number := f.s.Has(start, token.Digits) || f.s.Is(start, lexicon.Trigger&^lexicon.Article)
	if k := f.loosened(start); number && (k == f.first || f.s.Has(k-1, token.Comma|token.Edge)) {
		start = k // "the 700 refugees", "at least 40 doctors"
	}
	clean := start == f.first || f.s.Has(start-1, token.Comma|token.Edge)
	switch {
	case start > f.first && e-1 > start && f.acronym(e-1) && f.isName(e-2) && !f.s.Has(e-2, token.Caps) && (number || f.s.Is(start-1, lexicon.Prep)):
		return sheet.Toks{First: e - 1, Last: e}, false // "killed nine in Oram | FNA reported"
	case number && !clean:
		return sheet.Toks{First: f.nameAfter(start, e), Last: e}, false
	case start > f.first && f.object(start, e):
		return sheet.Toks{First: f.split(start, e), Last: e}, false
	case start > f.first && f.s.Is(start-1, lexicon.Prep) && !f.s.Is(start-1, lexicon.Sub) && !f.isWord(start-1, "that"):
		return sheet.Toks{First: f.split(start, e), Last: e}, false
	}
	if e-start > maxSource {
		return sheet.Toks{}, false
	}
	return sheet.Toks{First: start, Last: e}, clean
}

// loosened goes from the number at token i back over a determiner and words that loosen it.
func (f *finder) loosened(i int) int {
	for k := i; k > f.first && i-k < 3; k-- {
		if !f.s.Is(k-1, lexicon.Det|lexicon.Hedge) {
			return k
		}
		if k-1 == f.first {
			return k - 1
		}
	}
	return i
}

// object reports whether [start, e) begins as the object of the verb before it: something of theirs, or something that is
// in a place, before people who speak ("hit their positions in the city | local sources said").
func (f *finder) object(start, e int) bool {
	if !f.s.Is(start-1, lexicon.VerbPast) || f.s.Is(start-1, lexicon.Say) || !f.person(e-1) {
		return false
	}
	for i := start + 2; i < e-1; i++ {
		if f.linking(i) {
			return !f.person(i - 1)
		}
	}
	return f.s.Is(start, lexicon.Possess) && e-start > 2 && !f.person(start+1)
}

// person reports a noun of people, or of a source that is no document.
func (f *finder) person(i int) bool {
	k := f.s.Entry(i).Source
	return k != 0 && f.s.Lex.Name(k) != "document" || f.s.Is(i, lexicon.Person) || f.isWord(i, "sources") || f.isWord(i, "source")
}

// nameAfter finds the name that follows the counted noun at the front of [start, e), else the last word.
func (f *finder) nameAfter(start, e int) int {
	for i := start + 2; f.names && i < e; i++ {
		if f.isName(i) && f.s.Has(i-1, token.Word) && !f.s.Has(i-1, token.Upper) {
			return i
		}
	}
	return e - 1
}

// split finds where the subject begins after an object of a preposition that runs into it.
func (f *finder) split(start, e int) int {
	for i := e - 2; i > start; i-- {
		if f.linking(i) && !f.isWord(i, "of") {
			start = i + 1
			break
		}
	}
	for i := start + 1; f.names && i < e-1; i++ {
		if f.isName(i) && !f.s.Has(i+1, token.Upper) && f.s.Is(i+1, lexicon.Person) && f.s.Lex.Name(f.s.Entry(i).Source) == "media" {
			return i // "in Oram city | SANA reporter said"
		}
	}
	if f.names {
		for i := start + 1; i < e; i++ {
			if f.isName(i) && f.s.Is(i, lexicon.Title) && f.isName(i-1) && f.isName(i+1) && i+1 < e {
				for i > start+1 && f.isName(i-1) && f.s.Is(i-1, lexicon.Title|lexicon.Adjective|lexicon.Person) {
					i-- // "in Belt | Prime Minister Dell said"
				}
				return i // "in Belt | President Dell said"
			}
			upper, was := f.s.Has(i, token.Upper), f.s.Has(i-1, token.Upper)
			if upper != was && f.nominal(i) && f.s.Has(i-1, token.Word) && !f.s.Is(i-1, lexicon.Det|lexicon.Article|lexicon.Prep) {
				return i
			}
		}
	}
	if f.s.Is(start, lexicon.Det|lexicon.Article|lexicon.Possess) {
		start = e - 1
		for f.s.Is(start-1, lexicon.Adjective) && (!f.s.Is(start-1, lexicon.Noun) || f.s.Is(start-1, lexicon.Person)) {
			start--
		}
	}
	return start
}
