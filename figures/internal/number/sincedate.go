package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// daysOfMonth bounds a range of days.
const daysOfMonth = 31

// sinceDate reports a year or a day and the number that something came to since, which "to" does not join: "since May 2019 to
// 2400", "since May 7 to 145". A range is written alike at both ends, so a comma in the second number alone tells as much:
// "freed in 2022 to 4,757".
func (f *finder) sinceDate(a, b item) bool {
	if a.Len() != 1 {
		return false
	}
	comma := b.Len() > 1 && f.has(b.First, token.Digits)
	if f.year(a.First) {
		return comma || f.Entry(a.First-1).Word == "since" || f.month(a.First-1) || f.has(a.First-1, token.Comma) && f.has(a.First-2, token.Digits) && f.month(a.First-3)
	}
	if !f.month(a.First-1) || !f.has(a.First, token.Digits) || a.n.Value > daysOfMonth {
		return false
	}
	m := a.First - 2
	if f.has(a.First-1, token.Stop) {
		m--
	}
	if !f.is(m, lexicon.Prep|lexicon.Sub) || f.Entry(m).Word == "in" {
		return false // "in May 20 to 40 were hurt"
	}
	// No month has so many days, but people behind are counted: "by May 20 to 40 people will have fled".
	return f.Entry(m).Word == "since" || b.n.Value > daysOfMonth && !f.is(b.Last, lexicon.Person|lexicon.Unit|lexicon.Toll|lexicon.Scope|lexicon.Adjective)
}

// month reports a month before a day, with the stop of its short form or without.
func (f *finder) month(i int) bool {
	return f.is(i, lexicon.Month) || f.has(i, token.Stop) && f.is(i-1, lexicon.Month)
}
