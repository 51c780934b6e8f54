package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// service reports the number by which a service is called and named, three or four digits behind a noun with a capital. It counts
// nobody where the name acts or speaks as one: "Ambulance 1033 took the hurt to", "according to Ambulance 1033,", "Ambulance 1033
// officials said". A place or a time before a count has a preposition or no noun: "in Oram 400 blocked the road".
func (p *place) service() bool {
	if n := p.s.Toks[p.a].Len(); !p.digits || p.b-p.a != 1 || n < 3 || n > 4 {
		return false
	}
	i := p.a - 1
	if p.has(i, token.Hyphen) && p.has(i, token.Glued) {
		i--
	}
	if !p.has(i, token.Upper) || !p.has(i, token.Word) || p.has(i, token.Caps) || !p.is(i, lexicon.Noun) || !p.is(i, lexicon.Singular) ||
		p.is(i, lexicon.Person|lexicon.Unit|lexicon.Demonym|lexicon.Month|lexicon.Weekday|lexicon.Measure|lexicon.TimeNoun|lexicon.Adverb) {
		return false
	}
	by := p.word(i-1, "of", "by", "to", "from")
	if !by && i > p.lo && !p.has(i-1, token.Mark) && !p.is(i-1, lexicon.Article|lexicon.And) && !p.word(i-1, "the") || p.has(p.b, token.Upper) {
		return false
	}
	j := p.b
	if p.persons(j) {
		// Its officials: no act is counted, as people of a town are, "Oram 300 bakers said".
		return p.is(i, lexicon.Toll|lexicon.Event) && (p.is(j+1, lexicon.Say) || p.acts(j+1))
	}
	if p.is(j, lexicon.Say) && p.is(j, lexicon.VerbPast|lexicon.VerbS) && !p.word(j+1, "they", "their", "we") || p.is(j, lexicon.Person) && p.is(j, lexicon.Singular) && !p.persons(j+1) {
		return true // "Ambulance 1033 said today that", "an Ambulance 1033 worker", but "Oram 300 said they had fled"
	}
	return by && p.has(j, token.Comma) || p.s.OfOne(j) || p.acts(j)
}

// acts reports a verb in the past at token j with its object behind it.
func (p *place) acts(j int) bool {
	if !p.is(j, lexicon.VerbPast) || p.is(j, lexicon.Be|lexicon.Have) {
		return false
	}
	if p.word(j+1, "out", "up", "off", "down") {
		j++
	}
	return p.is(j+1, lexicon.Det|lexicon.Article|lexicon.Possess|lexicon.Numeral|lexicon.Vague) || p.has(j+1, token.Digits)
}
