package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// besideOne reports a noun at token q that an indefinite article counts, whether or not it is known to tell a person: a bare
// number between commas behind it is an age ("a stallholder, 41, was hurt"). Behind a word of place or time it stands apart
// from the number: "after a blast, 12, all of them boys, were".
func (p *place) besideOne(q int) bool {
	if !p.has(q, token.Word) || p.has(q, token.Upper) || p.is(q, lexicon.Plural|lexicon.TimeNoun|lexicon.Event|lexicon.Place|lexicon.Unit|lexicon.Collect|lexicon.Toll|lexicon.Measure) {
		return false
	}
	if p.s.Toks[q].Entry != 0 && !p.is(q, lexicon.Noun) || p.word(p.b+1, "were", "are", "have") {
		return false
	}
	i := q
	for i > p.lo && q-i < 4 && !p.is(i, lexicon.Article) && (p.s.Toks[i].Entry == 0 || p.is(i, lexicon.Noun|lexicon.Adjective)) {
		i--
	}
	if i == q || !p.is(i, lexicon.Article) {
		return false
	}
	return i == p.lo || !p.is(i-1, lexicon.Prep|lexicon.Sub) || p.word(i-1, "of", "by", "with", "for", "to")
}

// ofThem reports that an aside ends at token i whose subject is people just named, so that a bound behind it is their age:
// "nine boys, two of whom were | under ten", "most of them | over 60", "all | under 18".
func (p *place) ofThem(i int) bool {
	if p.is(i, lexicon.Be) {
		if i--; p.is(i, lexicon.Person) && p.is(i, lexicon.Plural) && !p.is(i, lexicon.Outcome|lexicon.Toll) {
			return p.most < 100 && p.ends(p.b) // one in three detainees was under 30
		}
	}
	if p.word(i, "them", "whom") {
		return p.word(i-1, "of")
	}
	return p.word(i, "all", "both", "most", "many", "mostly") && p.has(i-1, token.Comma|token.Open|token.Dash) && p.is(i-2, lexicon.Person)
}

// oldestOf finds the bare age of some who are counted before it, or of one whom it tells apart: "most of them 17 or 18",
// "the youngest of whom, 15," but not "of whom 15, all boys, were".
func (p *place) oldestOf() bool {
	i := p.a - 1
	if p.has(i, token.Comma) {
		i--
	}
	if !p.digits || p.most > oldest || !p.word(i, "them", "whom") || !p.word(i-1, "of") || !p.ends(p.b) && !p.is(p.b, lexicon.And) {
		return false
	}
	return p.word(i-2, "oldest", "youngest", "eldest") || i == p.a-1 && (p.has(i-2, token.Digits) || p.is(i-2, lexicon.Numeral|lexicon.Vague|lexicon.Scope))
}
