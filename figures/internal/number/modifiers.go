package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// endsPhrase are the classes of the words that end a noun phrase or begin another.
const endsPhrase = lexicon.Article | lexicon.Det | lexicon.Prep | lexicon.Be | lexicon.Have | lexicon.Modal | lexicon.Wh | lexicon.Sub |
	lexicon.Pronoun | lexicon.Not | lexicon.Vague

// joins reports a comma or a conjunction at token i between modifiers of one noun of a person or a unit in the singular: "a
// weary, limping guard", "a blind but armed man". Nouns on both sides are a list: "a cook, nurse and guard".
func (f *finder) joins(i int) bool {
	if !f.links(i) || !f.qualifies(i-1) || f.has(i-1, token.Digits) {
		return false
	}
	modified := false
	for j, end := i+1, min(i+1+nounReach, f.last); j < end; j++ {
		t := &f.Toks[j]
		switch {
		case f.links(j):
			if !modified && !(j == i+1 && f.has(i, token.Comma)) {
				return false
			}
		case t.Has(token.Hyphen):
			j++ // what a hyphen joins qualifies, as a whole
			modified = true
		case t.Has(token.Digits), t.Is(lexicon.Numeral):
			if f.Age(j, f.last) == 0 {
				return false
			}
		case !t.Has(token.Word), t.Is(endsPhrase) && !f.has(j+1, token.Hyphen):
			return false
		case f.qualifies(j) && (!t.Is(lexicon.Person) || f.qualifies(j+1) || f.is(j+1, lexicon.Noun) || f.links(j+1)):
			modified = true
		case t.Is(lexicon.Noun|lexicon.Person|lexicon.Unit) && !f.has(j+1, token.Hyphen):
			if modified = modified || t.Is(lexicon.VerbIng) && f.is(j+1, lexicon.Noun); !modified {
				return false
			}
			if t.Is(lexicon.Person|lexicon.Unit) && !f.is(j+1, lexicon.Person|lexicon.Unit) {
				return t.Is(lexicon.Singular)
			}
		case t.Entry == 0 && (modified || !t.Has(token.Upper)) && f.is(j+1, lexicon.Noun|lexicon.Person):
			modified = true // a word nobody knows, or a name, before the noun
		case !t.Is(lexicon.Adverb) && !f.has(j+1, token.Hyphen):
			return false
		}
	}
	return false
}

// links reports a comma or a conjunction at token i.
func (f *finder) links(i int) bool { return f.has(i, token.Comma) || f.is(i, lexicon.And) }

// qualifies reports a word at token i that is above all a modifier: an adjective or a participle, and no noun of one person
// as "rebel" or "civilian" is.
func (f *finder) qualifies(i int) bool {
	if !f.is(i, lexicon.Adjective|lexicon.VerbPart|lexicon.VerbIng) || !f.has(i, token.Word) {
		return false
	}
	if f.is(i, lexicon.MainAdj) || !f.is(i, lexicon.Noun|lexicon.Person) {
		return true
	}
	return f.is(i, lexicon.Adjective|lexicon.VerbPart) && !(f.is(i, lexicon.Person) && f.is(i, lexicon.Singular))
}
