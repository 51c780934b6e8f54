package attrib

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxSource bounds the tokens of a source: longer ones are a misreading of text without punctuation.
const maxSource = 16

// isWord reports whether token i is the given lower-case word, in whatever case it stands.
func (f *finder) isWord(i int, w string) bool {
	return i >= f.first && i < f.last && f.s.Toks[i].Len() == len(w) && strings.EqualFold(f.s.Word(i), w)
}

// isSay reports whether token i is a form of a verb of saying.
func (f *finder) isSay(i int) bool {
	return i >= f.first && i < f.last && f.s.Toks[i].Is(lexicon.Say)
}

// isName reports whether a capital shows that token i belongs to a name.
func (f *finder) isName(i int) bool {
	if !f.names || i < f.first || i >= f.last || !f.s.Toks[i].Has(token.Upper) {
		return false
	}
	return f.s.Has(i, token.Caps) || i > f.first && !f.s.Has(i-1, token.Stop|token.OpenQ|token.Colon)
}

// nominal reports whether token i can stand inside a noun phrase.
func (f *finder) nominal(i int) bool {
	if i < f.first || i >= f.last {
		return false
	}
	t := &f.s.Toks[i]
	switch {
	case t.Has(token.Mark):
		return false
	case f.isName(i):
		return !t.Is(lexicon.Weekday | lexicon.Month)
	case t.Is(lexicon.Weekday | lexicon.Month | lexicon.Including):
		return false
	case f.isWord(i, "so") && f.s.Has(i+1, token.Hyphen): // "the so-called observatory"
		return true
	case t.Is(lexicon.Prep | lexicon.Wh | lexicon.Sub | lexicon.And | lexicon.Be | lexicon.Have | lexicon.Do | lexicon.Modal | lexicon.Not | lexicon.Pronoun):
		return t.Is(lexicon.Det) && !t.Is(lexicon.Wh)
	case t.Is(lexicon.Adverb):
		return t.Is(lexicon.MainNoun|lexicon.MainAdj) || t.Is(lexicon.Adjective) && f.isWord(i+1, "to") && f.person(i-1) || f.s.Entry(i).Source != 0 || f.isWord(i, "earlier") && f.s.Entry(i+1).Source != 0 // "the daily"
	}
	return !f.verbal(i)
}

// verbal reports whether token i is the verb of a clause: no name, not a noun above all, and no participle
// that stands before its noun ("armed men", "Kurdish-led forces").
func (f *finder) verbal(i int) bool {
	if i < f.first || i >= f.last || f.isName(i) {
		return false
	}
	t := &f.s.Toks[i]
	switch {
	case t.Is(lexicon.Be | lexicon.Have | lexicon.Do | lexicon.Modal):
		return true
	case t.Class&lexicon.Verb != 0 && f.s.Is(i-1, lexicon.Wh) && i > f.first:
		told := f.isWord(i-1, "that") && f.isSay(i-2)
		return !t.Is(lexicon.Noun) || !f.isWord(i-1, "where") && !f.isWord(i-1, "whose") && !told // "where | doctors say": a subject stands first
	case t.Is(lexicon.Adjective) && t.Is(lexicon.VerbBase) && f.s.Is(i+1, lexicon.Prep):
		return false // "sources close to the talks"
	case (t.Is(lexicon.Outcome) && t.Is(lexicon.VerbPart) || t.Is(lexicon.Noun) && f.isSay(i+1)) && f.s.Is(i-1, lexicon.Det|lexicon.Article|lexicon.Possess) && !f.s.Is(i-1, lexicon.Wh|lexicon.Pronoun):
		return false // "the injured told", "the director of the base said"
	case t.Is(lexicon.Noun) && t.Is(lexicon.VerbBase) && !t.Is(lexicon.VerbPast) && f.unruled(i):
		return false // "the transport minister"
	case t.Class&lexicon.Verb == 0, t.Is(lexicon.Noun|lexicon.Adjective) && !t.Is(lexicon.MainVerb), f.s.Entry(i).Source != 0 && !(t.Is(lexicon.VerbIng) && f.s.Is(i+1, lexicon.Det|lexicon.Article)):
		return false
	case f.s.Has(i-1, token.Hyphen), f.s.Has(i+1, token.Hyphen|token.Poss):
		return false
	}
	if t.Is(lexicon.VerbIng) && !t.Is(lexicon.Say) && !f.s.Lex.Begins(t).Has(lexicon.SourceFront) && f.s.Is(i+1, lexicon.Person|lexicon.Collect) && f.s.Is(i+1, lexicon.Singular) && !f.s.Is(i+1, lexicon.Plural|lexicon.Det) && !f.s.Is(i+2, lexicon.Noun) {
		return false // "the planning minister": no verb takes one person without an article
	}
	if t.Is(lexicon.VerbPart|lexicon.VerbIng) && i+1 < f.last && f.s.Is(i+1, lexicon.Noun) && !f.s.Is(i+1, lexicon.Det) {
		before := i - 1
		return before >= f.first && !f.s.Is(before, lexicon.Det|lexicon.Article|lexicon.Prep) && !(f.s.Is(before, lexicon.Adjective) && !f.s.Is(before, lexicon.Noun)) && !f.s.Has(before, token.Comma|token.Edge)
	}
	return true
}

// inWord reports whether the mark at token i is part of a word or a name: a hyphen, a possessive, the
// stop of an abbreviation or an initial.
func (f *finder) inWord(i int) bool {
	t := &f.s.Toks[i]
	switch {
	case t.Has(token.Poss), t.Has(token.Hyphen|token.Slash) && t.Has(token.Glued):
		return true
	case t.Has(token.Stop) && i > f.first && t.Len() == 1:
		b := &f.s.Toks[i-1]
		return b.Has(token.Word) && (b.Len() == 1 && b.Has(token.Upper) || b.Is(lexicon.Abbrev))
	case t.Has(token.Mark) && t.Len() == 1:
		c := f.s.Text[t.Start]
		return c == '&' || c == '\'' && t.Has(token.Glued)
	}
	return false
}

// after reads the noun phrase that begins at token i: determiner, modifiers, nouns or a name, and what
// hangs on it by "of" and, where it names a source, by "for", "at", "in" and "from". An apposition, a
// relative clause, a time or a verb ends it.
func (f *finder) after(i int) sheet.Toks {
	np := sheet.Toks{First: i, Last: i}
	if i >= f.last || i < f.first {
		return np
	}
	if f.s.Is(i, lexicon.Pronoun) && !f.s.Is(i, lexicon.Det) && !(f.names && f.s.Has(i, token.Caps)) {
		np.Last++
		return np
	}
	for k := i; k < f.last && k-i < maxSource; k++ {
		t := &f.s.Toks[k]
		switch {
		case k > i && f.isWord(k+1, "than"):
			return np // "according to the army | more than 30"
		case f.inWord(k):
			if t.Has(token.Poss) || f.pointed(k) && k+1 < f.last {
				np.Last = k + 1
			}
		case t.Has(token.Open):
			closed := f.closing(k)
			if closed == 0 || !f.names || !f.s.Has(closed+1, token.Upper) || f.s.Is(closed+1, lexicon.Det|lexicon.Prep|lexicon.Article) {
				return np
			}
			k = closed
		case k > i && f.names && t.Has(token.Upper) && t.Is(lexicon.Starter) && !t.Is(lexicon.Noun) && !f.s.Is(k-1, lexicon.Prep|lexicon.And):
			return np // a sentence begins here whose full stop before it was lost
		case f.ordinal(k):
			k++ // "the 4th Brigade": its noun comes
		case t.Has(token.Digits) || t.Is(lexicon.Trigger&^lexicon.Article):
			if k > i && !(np.IsZero() && f.s.Is(k-1, lexicon.Det|lexicon.Article)) && !f.ofCounted(np, k) {
				return np // but "the 2019 report", "the two officials"
			}
		case t.Is(lexicon.Det | lexicon.Article | lexicon.Possess):
			if k > i && !f.s.Is(k-1, lexicon.Prep|lexicon.And) && !f.insideName(k) {
				return np
			}
		case t.Is(lexicon.Prep) && !f.isName(k):
			if !f.hangs(np, k) && !f.insideName(k) {
				return np
			}
		case t.Is(lexicon.And) && k > i:
			if !f.joins(k) {
				return np
			}
		case f.nominal(k):
			np.Last = k + 1
		case t.Is(lexicon.VerbIng) && k > i && f.s.Is(k-1, lexicon.Adjective) && (f.ends(k+1) || f.s.Has(k+1, token.Comma)):
			np.Last = k + 1 // "according to operational reporting"
		default:
			return np
		}
	}
	return np
}

// closing returns the token that closes the bracket at k, 0 where it is not within a few tokens.
func (f *finder) closing(k int) int {
	for j := k + 1; j < min(k+6, f.last); j++ {
		if f.s.Has(j, token.Close) {
			return j
		}
	}
	return 0
}

// hangs reports whether the preposition at k goes on with the noun phrase np before it.
func (f *finder) hangs(np sheet.Toks, k int) bool {
	if np.IsZero() || np.Last != k || k+1 >= f.last {
		return false
	}
	next := k + 1
	if !f.nominal(next) && !f.s.Is(next, lexicon.Det|lexicon.Article) || f.s.Is(next, lexicon.TimeNoun) {
		return false
	}
	if f.isWord(k, "of") {
		return true
	}
	// "the minister in a statement": how it was said is no part of who said it.
	for j := next; j < min(next+4, f.last) && (f.nominal(j) || f.s.Is(j, lexicon.Det|lexicon.Article)); j++ {
		if k := f.s.Entry(j).Source; k != 0 && f.s.Lex.Name(k) == "document" && kindName(f.s, np) != "document" {
			return false
		}
		if f.s.Is(j, lexicon.TimeNoun) {
			return false
		}
	}
	if f.isWord(k, "by") {
		return kindName(f.s, np) == "document"
	}
	if !f.isWord(k, "for") && !f.isWord(k, "at") && !f.isWord(k, "in") && !f.isWord(k, "from") && !f.isWord(k, "with") {
		return false
	}
	head := np.Last - 1
	return f.s.Entry(head).Source != 0 || f.s.Is(head, lexicon.Person) && !f.isName(head) || f.isWord(k, "for") && f.isName(head)
}

// joins reports whether the "and" at k joins two nouns of a source, not two clauses.
func (f *finder) joins(k int) bool {
	if !f.isWord(k, "and") || !f.nominal(k+1) && !f.s.Is(k+1, lexicon.Det) || f.s.Is(k+1, lexicon.Trigger&^lexicon.Article) {
		return false
	}
	j := k + 1
	for j < f.last && j < k+8 && (f.nominal(j) || f.inWord(j) || f.s.Is(j, lexicon.Det) || f.isWord(j, "of")) {
		j++
	}
	if j < f.last && f.s.Is(j, lexicon.Wh) {
		return f.person(k-1) && f.person(j-1) // "police and residents who fled"
	}
	return j >= f.last || !f.verbal(j)
}

// opening reads the subject of the sentence's first clause, past what may stand before it.
func (f *finder) opening() sheet.Toks {
	i := f.first
	for k := i; k < min(i+maxSource, f.last); k++ {
		if f.s.Has(k, token.Dash) { // a dateline
			i = k
			break
		}
	}
	for i < f.last && f.s.Has(i, token.OpenQ|token.Bullet|token.Dash) {
		i++
	}
	for f.s.Is(i, lexicon.Prep|lexicon.Adverb|lexicon.And|lexicon.Sub|lexicon.VerbIng) && i < f.last && !f.isName(i) {
		for i < f.last && !f.s.Has(i, token.Comma) {
			i++
		}
		i++
	}
	return f.after(i)
}
