package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// oldest finds the age of one who is told apart by it: "three sisters, the youngest only four, drowned", "the youngest of whom was
// six and the oldest 71". Behind a verb or in front of one as many are counted: "killed the youngest four".
func (p *place) oldest() bool {
	if p.most > oldest || !p.ends(p.b) && !(p.is(p.b, lexicon.And) && p.byAge(p.b+2)) {
		return false
	}
	i := p.a - 1
	for n := 0; n < 2 && p.is(i, lexicon.Hedge|lexicon.Adverb) && !p.byAge(i); n++ {
		i--
	}
	if p.word(i, "was", "is") {
		return p.oneWas(i - 1)
	}
	if !p.byAge(i) {
		return false
	}
	if i--; !p.is(i, lexicon.Det|lexicon.Possess) {
		return false
	}
	if i--; p.is(i, lexicon.And) {
		k := p.row - 1 // "the youngest seven and the oldest 14"
		return k >= 0 && p.s.Rows[k].Guard == sheet.GuardAge && p.s.Rows[k].Sent == p.r.Sent
	}
	return p.has(i, token.Comma|token.Open|token.Dash)
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
	return p.byAge(i-2) || i == p.a-1 && (p.has(i-2, token.Digits) || p.is(i-2, lexicon.Numeral|lexicon.Vague|lexicon.Scope))
}

// oneWas reports a subject that ends at token i and is one told apart by age: "the youngest of whom", "the eldest victim".
func (p *place) oneWas(i int) bool {
	for n := 0; n < 5 && p.has(i, token.Word); n++ {
		if p.byAge(i) {
			return p.is(i-1, lexicon.Det|lexicon.Possess) && !p.word(i-2, "of")
		}
		if !p.is(i, lexicon.Noun|lexicon.Adjective|lexicon.VerbPart|lexicon.Pronoun|lexicon.Wh|lexicon.Det) && !p.word(i, "of") {
			return false
		}
		i--
	}
	return false
}

// byAge reports a word at token i that tells one apart by age.
func (p *place) byAge(i int) bool {
	return p.word(i, "youngest", "oldest", "eldest", "younger", "elder", "older")
}
