package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// difference reports a number that tells by how much a count differs from an earlier one, and counts nobody itself: "the toll rose
// to 40, | a dozen more than on Monday", "stood at 60, | four below last year's total".
func (p *place) difference() bool {
	j := p.b
	if p.is(j, lexicon.Scope|lexicon.Adjective|lexicon.Adverb) && p.word(j+1, "than") {
		return p.word(j, "more", "fewer", "less", "higher", "lower") && p.earlier(j+2)
	}
	return p.is(j, lexicon.Prep) && p.word(j, "below", "above", "under", "over") && p.setOff() && p.recorded(j+1)
}

// setOff reports a mark before the number, hedges aside: "550, | just | three below".
func (p *place) setOff() bool {
	i := p.a - 1
	for ; i > p.a-4 && p.is(i, lexicon.Hedge|lexicon.Adverb); i-- {
	}
	return p.has(i, token.Comma|token.Dash|token.Open|token.Semi)
}

// earlier reports what another count is told by behind "than" at token j. A number there is hedged by it, "on May 12 more than | 40 fled",
// and a stretch of time that has passed is no count: "eight more than | a week later".
func (p *place) earlier(j int) bool {
	if p.is(j, lexicon.Article) {
		j++
	}
	for k := j; k < j+4 && !p.ends(k); k++ {
		if p.word(k, "later", "after") {
			return false
		}
	}
	return !p.has(j, token.Digits) && !p.is(j, lexicon.Numeral|lexicon.Vague)
}

// recorded reports at token j the count that another is set beside, told by its time or as a number: "the same period last year",
// "the 2019 figure", "last year's total". Where people are and how old is none: "three under the rubble", "four below the age of ten".
func (p *place) recorded(j int) bool {
	past := false
	for k := j; k < j+5 && !p.ends(k); k++ {
		switch {
		case p.word(k, "last", "same", "previous", "this"):
			past = true
		case p.word(k, "average", "record", "peak"), p.is(k, lexicon.Collect|lexicon.Toll) && p.s.Entry(k).Noun.Strong:
			return true
		case p.is(k, lexicon.TimeNoun) && past:
			return !p.word(j-1, "over", "under") || p.has(k+1, token.Poss)
		case p.is(k, lexicon.Prep|lexicon.Numeral) && !p.is(k, lexicon.Det|lexicon.Article), p.is(k, lexicon.Person|lexicon.Verb) && !p.is(k, lexicon.Noun):
			return false
		}
	}
	return false
}
