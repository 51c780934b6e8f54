package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// head returns the head noun of the noun phrase whose words after the determiner begin at token i, -1 if there is none
// in reach. It stops where a verb, a preposition or a name begins; number is Singular or Plural, as the determiner asks.
func (f *finder) head(i int, number token.Class) int {
	head := -1
	for n := 0; i < f.last && n < nounReach; i++ {
		t := &f.Toks[i]
		switch {
		case t.Has(token.Open):
			end := i + 1
			for end < f.last && end < i+nounReach && !f.has(end, token.Close) {
				end++
			}
			if !f.has(end, token.Close) {
				return head
			}
			i = end
			n++
			continue
		case t.Has(token.Poss):
			head = -1 // what stood so far was the owner
			continue
		case t.Has(token.Hyphen):
			// A word before a hyphen qualifies, "rebel-held town", but for "brother-in-law" and "passer-by".
			if head < 0 || !f.is(i+1, lexicon.Prep) {
				head = -1
				continue
			}
			if i++; f.has(i+1, token.Hyphen) {
				i += 2
			}
			continue
		case t.Has(token.OpenQ|token.CloseQ|token.Single) && head < 0:
			continue
		case t.Has(token.Stop) && t.Has(token.Glued) && (token.Initial(f.Toks[:f.last], i-1) || f.is(i-1, lexicon.Abbrev) && i+1 < f.last && !f.has(i+1, token.Upper)):
			continue // U.S., "a Norva Inc. driver"
		case number == lexicon.Singular && f.joins(i):
			head = -1 // a young, unarmed man; a weary and limping guard
			continue
		case t.Has(token.Comma):
			if head < 0 && f.placed(i) {
				continue // a Dayton, Ohio woman
			}
			// Between adjectives a comma goes on: several armed, masked men.
			if head >= 0 && (f.is(head, lexicon.Person) || !f.is(i-1, lexicon.Adjective)) || !f.is(i+1, lexicon.Adjective|lexicon.VerbPart|lexicon.Demonym) {
				return head
			}
			head = -1
			continue
		case t.Has(token.Digits) || t.Is(lexicon.Numeral):
			if f.Designated(i) {
				continue // an M-19 rebel
			}
			// An age may stand there, another number may not.
			if k := f.Age(i, f.last); k > 0 {
				i = k // a 14 year old girl, a 14 year-old girl
				continue
			}
			if t.Has(token.Digits) && f.is(i-1, lexicon.Noun) && !f.is(i-1, lexicon.Adjective) && f.is(i+1, lexicon.Person) && !f.is(i+1, lexicon.Plural) {
				continue // a Class 10 student
			}
			if f.Ordinal(i) {
				i++ // a 2nd year student, a 2d lieutenant
				continue
			}
			k := f.follows(i + 1)
			if k == i+1 || !f.is(k, lexicon.TimeNoun|lexicon.Adjective) {
				return head
			}
			if f.is(k, lexicon.TimeNoun) && f.follows(k+1) > k+1 {
				i = f.follows(k + 1) // a 40-year-old mentally ill man
			}
			continue
		case !t.Has(token.Word):
			return head
		}
		if t.Is(lexicon.And) && f.is(head, lexicon.Demonym) && f.is(i-1, lexicon.Demonym) && f.is(i+1, lexicon.Noun|lexicon.Adjective) && !f.is(i+1, lexicon.Article|lexicon.Numeral|lexicon.Vague|lexicon.Det) {
			head = -1 // an Afghan and coalition force
			continue
		}
		if t.Is(lexicon.And) && number == lexicon.Plural && head >= 0 && !f.is(head, lexicon.Plural) {
			head = -1 // many officer and cadet recruits
			continue
		}
		if f.kind(i) == lexicon.KOf && number == lexicon.Singular && f.has(head, token.Upper) && !f.is(head, lexicon.Person) && f.party(i+1) {
			head = -1 // a People's Front of Tarvun (PFT) cadre
			continue
		}
		if number == lexicon.Singular && f.is(head, lexicon.Person) && t.Is(lexicon.VerbS) && t.Is(lexicon.Plural) && !t.Is(lexicon.Singular) && !f.is(i+1, lexicon.Singular) {
			return head // a suspect remains at large
		}
		if n++; f.stops(i, head) {
			return head
		}
		if t.Is(lexicon.Noun|lexicon.Person|lexicon.Unit|lexicon.Toll) || t.Entry == 0 && head < 0 {
			if t.Entry == 0 {
				continue // a name or a word nobody knows: it may qualify the head, not be it
			}
			head = i
		}
	}
	return head
}

// stops reports whether a noun phrase with the head so far ends before token i.
func (f *finder) stops(i, head int) bool {
	t := &f.Toks[i]
	if t.Has(token.Caps) && f.names() {
		return f.is(head, lexicon.Person) // US, ISIS: a name, though "us" is a pronoun
	}
	if t.Is(lexicon.And) {
		return head >= 0 || !f.is(i-1, lexicon.Adjective|lexicon.VerbPart|lexicon.Demonym) && f.Toks[i-1].Entry != 0
	}
	if t.Is(lexicon.Pronoun) && f.is(i-1, lexicon.Article|lexicon.Numeral) && f.Entry(i).Word == "us" {
		return false // no pronoun stands there: a us soldier
	}
	if t.Is(lexicon.Prep) && head < 0 && f.Entry(i).Word == "over" && i+1 < f.last && f.Entry(i+1).Word == "ground" {
		return false // an over ground worker
	}
	if t.Is(lexicon.Be|lexicon.Have|lexicon.Do|lexicon.Modal|lexicon.Wh|lexicon.Prep|lexicon.Sub|lexicon.Not|lexicon.Det|lexicon.Article|lexicon.Pronoun) && !f.has(i+1, token.Hyphen) && !(f.has(i-1, token.Hyphen) && t.Has(token.Glued)) {
		return true
	}
	named := t.Has(token.Upper) && i > f.first && f.names()
	if head < 0 {
		return t.Is(lexicon.Finite) && t.Is(lexicon.MainVerb) && !t.Is(lexicon.VerbPart|lexicon.Adjective|lexicon.Noun) && !named
	}
	if named && f.has(head, token.Upper) && !t.Is(lexicon.Weekday|lexicon.Month) {
		return false // Central Reserve Police Force: one name
	}
	switch {
	case t.Is(lexicon.TimeNoun) && f.is(head, lexicon.Person):
		return true
	case t.Is(lexicon.Adjective) && f.is(head, lexicon.Person) && (f.Entry(i).Word == "last" || f.Entry(i).Word == "next") && !f.has(i+1, token.Hyphen):
		return true // "freed a cook | last week"
	case t.Is(lexicon.Adjective) && f.is(head, lexicon.Person) && f.is(i+1, lexicon.Prep) && f.Entry(i+1).Word == "to":
		return true // "a guard | close to a judge"
	case t.Is(lexicon.Outcome) && t.Is(lexicon.Adjective) && f.is(head, lexicon.Person) && !t.Is(lexicon.MainNoun):
		return true // "left a guard dead"
	case t.Is(lexicon.Weekday|lexicon.Month|lexicon.Scope) || t.Is(lexicon.Adverb) && !t.Is(lexicon.Noun):
		return true
	case t.Is(lexicon.VerbPart) && head == i-1 && f.Entry(head).Word == "self":
		return false // a self styled area commander
	case t.Is(lexicon.VerbPart|lexicon.VerbIng) && !f.is(head, lexicon.Person) && f.compound(i):
		return false
	case t.Is(lexicon.Verb) && (t.Is(lexicon.VerbPast|lexicon.VerbPart|lexicon.VerbIng) || t.Is(lexicon.VerbS) && t.Is(lexicon.MainVerb) || !t.Is(lexicon.Noun)):
		return true // a base form behind a singular is a noun: a terrorist attack
	case named && f.is(head, lexicon.Person) && !(t.Is(lexicon.Person) && t.Is(lexicon.Singular) && !f.is(head, lexicon.Singular)):
		return true // the name of the person: a man Ahmed knew; but a police Constable
	}
	if !f.is(head, lexicon.Person) && f.is(i+1, lexicon.Person) && f.is(i+1, lexicon.Singular) {
		return false // an Army noncommissioned officer
	}
	return t.Entry == 0 || t.Is(lexicon.Adjective) && !t.Is(lexicon.Noun)
}

// placed reports a comma at i between two names of places before a noun of a person.
func (f *finder) placed(i int) bool {
	if !f.names() || !f.has(i-1, token.Upper) || !f.has(i+1, token.Upper) || f.Toks[i-1].Entry != 0 && f.is(i-1, lexicon.Person) {
		return false
	}
	j := i + 2
	if f.has(j, token.Hyphen) {
		j += 2 // -based
	}
	return f.is(j, lexicon.Person) && f.is(j, lexicon.Singular) && !f.has(j, token.Upper)
}

// party reports that capitalised words from token i, in brackets too, lead to a noun of a person: the name of a party
// before its member.
func (f *finder) party(i int) bool {
	for k := i; k < f.last && k < i+nounReach; k++ {
		switch {
		case f.has(k, token.Open|token.Close):
		case !f.has(k, token.Word):
			return false
		case f.has(k, token.Upper):
		default:
			return k > i && f.is(k, lexicon.Person) && f.is(k, lexicon.Singular) && f.names()
		}
	}
	return false
}

// compound reports a participle inside a compound that the next verb has for its subject: "a UN contracted guard was".
func (f *finder) compound(i int) bool {
	if f.is(i, lexicon.Outcome|lexicon.Say) {
		return false
	}
	for j := i + 1; j < f.last && j < i+5; j++ {
		switch {
		case f.is(j, lexicon.Be|lexicon.Have|lexicon.Modal):
			return f.is(j-1, lexicon.Person)
		case !f.is(j, lexicon.Noun|lexicon.Adjective) || !f.has(j, token.Word) || f.is(j, lexicon.Prep|lexicon.Plural):
			return false
		}
	}
	return false
}
