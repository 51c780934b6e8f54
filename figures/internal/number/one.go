package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxAux bounds the auxiliaries and adverbs between "one" and its verb.
const maxAux = 3

// maxActs bounds the words back from "one" to the acts of which it may be one.
const maxActs = 32

// isOne reports whether "one", at token i, is a number. It is as determiner of a noun, before "of", and where it stands
// for a person; it is none in "the one who", "which one", "number one", "one's", "a loved one".
func (f *finder) isOne(i int) bool {
	next := i + 1
	if f.has(next, token.Poss) || f.Dear(i) {
		return false
	}
	if f.kind(f.closed(next)) == lexicon.KOf && !f.is(i-1, lexicon.Article|lexicon.Zero) && !f.all {
		return true
	}
	if f.is(i-1, lexicon.Wh) && f.is(i-2, lexicon.Prep) {
		h := f.head(next, lexicon.Singular) // the shooting in which one person was killed, or one was
		return !f.all && (h >= 0 && f.is(h, lexicon.Person) || f.befell(next))
	}
	if f.is(i-1, lexicon.Wh) && f.Entry(i-1).Word == "where" && (f.befell(next) || f.Entry(next).Word == "more" && f.befell(next+1)) {
		return !f.all // the clinic where one, or one more, died
	}
	if f.is(i-1, lexicon.Det|lexicon.Possess|lexicon.Wh|lexicon.Weapon) && !f.is(i-1, lexicon.Scope) || f.is(i-1, lexicon.Zero) {
		// "The one soldier who" counts; "the one who" and "this one" point.
		h := f.head(next, lexicon.Singular)
		return !f.all && f.is(i-1, lexicon.Det) && h >= 0 && f.is(h, lexicon.Person|lexicon.Unit)
	}
	if f.all {
		return f.kind(i-1) != lexicon.KOne
	}
	if f.acts(i) || f.is(next, lexicon.Det) && f.is(next+1, lexicon.Prep) && f.Entry(next).Word == "each" {
		return true // "three people were killed, one each in Oram, Belt and Tal"
	}
	if f.pickedOut(i) {
		return true
	}
	if f.has(next, token.Hyphen) {
		return f.is(next+1, lexicon.Person|lexicon.Unit)
	}
	if f.is(i-1, lexicon.Adjective) && !f.is(i-1, lexicon.Scope|lexicon.Adverb|lexicon.Verb) && !f.opened(i) {
		return false // a wounded one
	}
	if f.is(next, lexicon.Scope) || f.has(next, token.Upper) && f.names() && !f.has(i, token.Upper) {
		return true // one more; one Nasir, as police reports introduce a name
	}
	if f.is(next+1, lexicon.And) && f.is(next+2, lexicon.Numeral|lexicon.One) && f.Entry(next).Noun.Hint != 0 {
		return true // one police and two army officers
	}
	h := f.head(next, lexicon.Singular)
	return h >= 0 && f.is(h, lexicon.Singular)
}

// befell reports at token i a verb that tells what became of one person: "died", "was killed", "later died", but not what "one"
// in a clause of anybody or anything may do: "in which one can drown", "in which one was built".
func (f *finder) befell(i int) bool {
	for n := 0; n < maxAux && f.is(i, lexicon.Be|lexicon.Have|lexicon.Adverb) && !f.is(i, lexicon.Outcome); n++ {
		i++
	}
	return f.is(i, lexicon.Outcome) && f.is(i, lexicon.VerbPast|lexicon.VerbPart)
}

// pickedOut reports "one" at token i that stands for one of those told of before, behind a word for a part and with words on
// who that is: "nine were hurt, including one who died", "among them one from Oram", "including one critically". But for "who"
// it may be one of several acts: "five raids killed nine men, including one in Oram".
func (f *finder) pickedOut(i int) bool {
	next := i + 1
	if !f.is(i-1, lexicon.Including) && !(f.is(i-1, lexicon.Pronoun) && f.is(i-2, lexicon.Including)) {
		return false
	}
	switch f.Entry(next).Word {
	case "who", "whose":
		return true
	case "that", "from", "in", "with", "by":
		for k := i - 2; k >= f.first && k > i-maxActs; k-- {
			if f.is(k, lexicon.Event) && f.is(k, lexicon.Plural) {
				return false
			}
		}
		return true
	}
	return f.is(next, lexicon.Adverb) && f.ends(next+1)
}
