package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// yearly reports whether a bare number of four digits can be a year of the news.
func (p *place) yearly(n int) bool { return 1500 <= n && n <= 2099 }

// year guards years: since 2011, the 2019 siege, 2012-13, the 1990s. Four digits without a comma are a
// year unless people, an outcome or a hedge beside them say that they count.
func (p *place) year() sheet.Guard {
	if !p.has(p.a, token.Digits) || p.r.Numeral.Share || p.r.Form != sheet.FormDigits {
		return sheet.GuardNone
	}
	first := p.number(p.a)
	if p.s.Toks[p.a].Len() == 2 {
		// 26 APR 89
		if p.b-p.a == 1 && p.is(p.a-1, lexicon.Month) && p.has(p.a-2, token.Digits) && !p.people(p.b) {
			return sheet.GuardYear
		}
		return sheet.GuardNone
	}
	if p.s.Toks[p.a].Len() != 4 || !p.yearly(first) || !p.bare() {
		return sheet.GuardNone
	}
	if p.b-p.a > 1 && p.most < 100 {
		return sheet.GuardYear // 2012-13
	}
	i := p.a - 1
	if p.has(i, token.Comma) { // March 12, 2011
		if p.has(i-1, token.Digits) && p.is(i-2, lexicon.Month) || p.is(i-1, lexicon.Month) {
			return sheet.GuardYear
		}
	}
	if p.has(i, token.Stop) && p.is(i-1, lexicon.Month) {
		i--
	}
	if p.is(i, lexicon.Month) || p.has(i, token.Digits) && p.s.Toks[i].Len() <= 2 && p.is(i-1, lexicon.Month) && (!p.persons(p.b) || p.has(p.b, token.Upper)) {
		return sheet.GuardYear // March 2011; May 4 2016 Kenyans queue
	}
	people := p.persons(p.b) || p.people(p.b)
	if p.word(i, "in", "since", "during", "until", "till", "year", "fiscal", "circa", "early", "late", "mid", "summer", "winter", "spring", "autumn", "by", "from", "of") {
		// "resulted in 2000 deaths" counts; "In 2011 protesters took to the streets" and "who in 1957 fled" do not.
		if people && !(p.has(i, token.Upper) && i == p.lo) && !(p.word(i, "in") && p.is(p.b, lexicon.VerbPast) && p.is(i-1, lexicon.Wh)) {
			return sheet.GuardNone
		}
		return sheet.GuardYear
	}
	if !people && p.word(i, "for") && p.is(i-1, lexicon.Toll|lexicon.Collect) {
		return sheet.GuardYear // the total for 2024, but "the food for 1900"
	}
	if people || p.mark(p.b, '+') || p.is(p.b, lexicon.Scope) || p.word(p.b, "were", "have", "are", "of") {
		return sheet.GuardNone
	}
	if p.is(i, lexicon.Outcome|lexicon.Hedge) || p.word(i, "than", "least", "to", "some", "nearly", "almost", "estimated", "all") {
		return sheet.GuardNone // killed 1500; at least 2000
	}
	return sheet.GuardYear
}

// bare reports whether the number is one run of digits, or two joined by a dash or a word.
func (p *place) bare() bool {
	for i := p.a; i < p.b; i++ {
		if p.has(i, token.Comma|token.Stop) || p.is(i, lexicon.Numeral) {
			return false
		}
	}
	return true
}

// clock guards times of day that no noun marks: 0845, at 1430, at 9 45am, 10 a.m.
func (p *place) clock() sheet.Guard {
	t := &p.s.Toks[p.a]
	if p.word(p.b, "a", "p") && p.has(p.b+1, token.Stop) && p.word(p.b+2, "m") {
		return sheet.GuardTime // 10 a.m., ten p.m.
	}
	// at five in the morning, at 9 local time
	if p.word(p.a-1, "at", "by", "until", "till", "around", "about", "since", "from", "before", "after") && p.most <= 24 &&
		(p.word(p.b, "in") && p.word(p.b+2, "morning", "afternoon", "evening") || p.word(p.b, "at") && p.word(p.b+1, "night") || p.word(p.b, "local") && p.word(p.b+1, "time")) {
		return sheet.GuardTime
	}
	if !p.digits || p.b-p.a != 1 {
		return sheet.GuardNone
	}
	n := p.number(p.a)
	hhmm := t.Len() == 4 && n/100 < 24 && n%100 < 60
	switch {
	case t.Len() > 1 && p.s.Text[t.Start] == '0':
		// People are seldom counted with a zero in front.
		if p.has(p.b, token.Digits) {
			return sheet.GuardPhone
		}
		if hhmm {
			return sheet.GuardTime
		}
		if t.Len() == 2 && p.people(p.b) {
			return sheet.GuardNone // as police forms have it: 08 accused persons
		}
		return sheet.GuardCode
	case hhmm && p.word(p.a-1, "at") && !p.people(p.b):
		return sheet.GuardTime
	case n < 24 && p.has(p.b, token.Digits) && p.s.Toks[p.b].Len() == 2 && p.word(p.b+1, "am", "pm"):
		return sheet.GuardTime
	}
	return sheet.GuardNone
}
