package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// rate guards one in five, one of every ten, three times, per 100,000, and differences.
func (p *place) rate() sheet.Guard {
	switch {
	case p.word(p.a-1, "per", "every"):
		return sheet.GuardRate
	case p.outOf(), p.difference():
		return sheet.GuardRate
	case p.word(p.b, "times", "fold") || p.has(p.b, token.Hyphen) && p.word(p.b+1, "time", "times", "fold"):
		return sheet.GuardRate
	}
	j := p.b
	if p.has(j, token.Hyphen) { // a one-in-five chance
		j++
	}
	every := false
	switch {
	case p.word(j, "in"):
		j++
	case p.word(j, "out") && p.word(j+1, "of"):
		j += 2
	case p.word(j, "of"):
		j++
	default:
		return sheet.GuardNone
	}
	if p.word(j, "every", "each") {
		j, every = j+1, true
	}
	if p.has(j, token.Hyphen) {
		j++
	}
	if p.word(p.b, "of") && !every || p.row+1 >= len(p.s.Rows) {
		return sheet.GuardNone
	}
	// "one in five prisoners" is a rate, "killed one in two attacks" and "three in two days" are not.
	whole := &p.s.Rows[p.row+1]
	if whole.Num.First != j || whole.Sent != p.r.Sent {
		return sheet.GuardNone
	}
	if every {
		return sheet.GuardRate
	}
	next := at(p.s, p.row+1)
	few := p.most <= 3 || (next.most == 10 || next.most == 100) && (p.people(next.b) || p.is(next.b, lexicon.Be)) // nine in ten detainees
	if few && p.most < next.most && next.whole() {
		return sheet.GuardRate
	}
	return sheet.GuardNone
}

// outOf finds the five of "one in five" and "one out of five": what a rate is out of. A place or a time may be told in
// the same way, "killed one in two attacks".
func (p *place) outOf() bool {
	i := p.a - 1
	switch {
	case p.word(i, "in"):
	case p.word(i, "of") && p.word(i-1, "out"):
		i--
	default:
		return false
	}
	return p.is(i-1, lexicon.One) && !p.is(i-2, lexicon.VerbPast|lexicon.VerbIng) && p.whole()
}

// whole reports whether the number is one that rates are given in, with people or nothing behind it.
func (p *place) whole() bool {
	n, k := p.most, p.b
	round := 1 < n && n <= 10 || n == 12 || n == 20 || n == 50 || n == 100 || n == 1000 || n == 10000 || n == 100000
	if p.most > 10 && p.people(k) {
		return true // "one in 200 adults"
	}
	return round && (p.ends(k) || p.word(k, "of") && p.is(k+1, lexicon.Det) || p.people(k) || p.is(k, lexicon.Be|lexicon.Modal|lexicon.Finite) && !p.is(k, lexicon.MainNoun|lexicon.TimeNoun))
}

// score guards results that run downwards or stand even: 3-1, 1-1. Those that run upwards need a word
// of sport beside them, which the table knows.
func (p *place) score() sheet.Guard {
	if !p.has(p.a, token.Digits) || p.b-p.a != 3 || !p.has(p.a+1, token.Hyphen) || p.people(p.b) {
		return sheet.GuardNone
	}
	if x, y := p.number(p.a), p.number(p.a+2); x >= y && x < 100 {
		return sheet.GuardScore
	}
	return sheet.GuardNone
}
