// Package guard marks the numbers that count no people: stage 300.
//
// [Marker.Mark] looks at one row of a sheet and sets its Guard: an age, a date, a time, a year, a
// duration, money, a measure, a percentage of things, a score, a vote, a weapon, a place, a law, an
// ordinal, a list mark, a telephone number, a name, a rate or a code. Counted things that are no people
// (four vehicles) are no business of this stage: the subject tells.
//
// Most of it is decided in Go by the classes of the words beside the number, in files named for the
// field's terms: date.go, year.go, age.go, agebeside.go, agelist.go, ageoldest.go,
// ageparticle.go, service.go, designation.go, difference.go, amount.go, worth.go, code.go, rate.go. What hangs on single words is a
// table of patterns that a linguist can edit (guards.tsv of package en); a pattern is tried only where a
// word or mark of its "near" column stands close to the number, on news less than once in two numbers.
//
// A false guard loses a figure for good, while a number that slips through must still find people and
// an outcome. So each rule asks for evidence, and gives way where people are plainly counted: "2000
// civilians", "12 wounded Monday", "20 July protesters".
package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/rx"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Marker marks rows. The zero Marker is ready; it holds a buffer, so one goroutine uses it at a time.
type Marker struct {
	window rx.Window
	place  place // the number at hand; kept here, because a local would escape through the rules
	tries  int   // patterns tried so far, for the tests that watch the budget
}

// rules are asked in this order; the first that knows the number decides. The order puts what is glued
// to the number first, then its right side, where the counted noun would stand, then its left.
var rules = [...]func(*place) sheet.Guard{
	(*place).listMark, (*place).age, (*place).date, (*place).code, (*place).amount, (*place).rate, (*place).year, (*place).clock, (*place).score, (*place).carried,
}

// Mark sets the guard of a row, which stays GuardNone where nothing speaks against a count. The rows
// before it must have been marked, for numbers that share a noun: "Sections 302 and 307". The error is
// an *rx.Error or *rx.MatchError of the table. The cost does not depend on the length of the sentence.
func (m *Marker) Mark(s *sheet.Sheet, row int) error {
	m.place = at(s, row)
	p := &m.place
	if p.r.Form == sheet.FormArticle || p.r.Form == sheet.FormVague || p.r.Form == sheet.FormZero {
		p.r.Guard = p.vague()
		return nil
	}
	for _, rule := range rules {
		if g := rule(p); g != sheet.GuardNone {
			p.r.Guard = g
			return nil
		}
	}
	var err error
	if p.r.Guard, err = m.look(p); p.r.Guard == sheet.GuardNone {
		p.r.Guard = p.designation()
	}
	return err
}

// place is a number and what stands around it, within its sentence.
type place struct {
	s      *sheet.Sheet
	r      *sheet.Row
	row    int
	lo, hi int // tokens of the sentence
	a, b   int // tokens of the number: [a, b)
	least  float64
	most   float64
	digits bool // written in digits alone
}

func at(s *sheet.Sheet, row int) place {
	r := &s.Rows[row]
	sent := &s.Sents[r.Sent]
	p := place{s: s, r: r, row: row, lo: sent.First, hi: sent.Last, a: r.Num.First, b: r.Num.Last}
	n := &r.Numeral
	p.least, p.most = n.Value, n.Value
	if n.High != 0 || n.Low != 0 {
		p.least, p.most = n.Low, n.High
	}
	p.digits = r.Form == sheet.FormDigits && s.Has(p.a, token.Digits)
	return p
}

// is, has and word ask about token i; a token outside the sentence has no class, shape or word.
func (p *place) is(i int, c token.Class) bool {
	return p.lo <= i && i < p.hi && p.s.Toks[i].Class&c != 0
}
func (p *place) has(i int, c token.Shape) bool {
	return p.lo <= i && i < p.hi && p.s.Toks[i].Shape&c != 0
}

func (p *place) word(i int, words ...string) bool {
	if !p.has(i, token.Word) {
		return false
	}
	w := p.s.Word(i)
	for _, x := range words {
		if len(x) == len(w) && w[0]|0x20 == x[0] && fold(w, x) {
			return true
		}
	}
	return false
}

// fold reports whether w is lower, a lower-case ASCII word of the same length, in any case.
func fold(w, lower string) bool {
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}

// mark reports whether token i is the mark c.
func (p *place) mark(i int, c byte) bool {
	return p.has(i, token.Mark) && p.s.Text[p.s.Toks[i].Start] == c
}

// ends reports whether the phrase ends before token i: the sentence does, or a mark stands there.
func (p *place) ends(i int) bool { return i >= p.hi || p.has(i, token.Mark) }

// people reports whether people are plainly counted from token i on: a plural of persons or a word of
// outcome, after a few words that may stand before a noun.
func (p *place) people(i int) bool {
	for k := 0; k < 4; k, i = k+1, i+1 {
		switch {
		case p.is(i, lexicon.Outcome|lexicon.Toll) && !p.is(i, lexicon.VerbS|lexicon.VerbIng) && !p.event(i):
			return true
		case p.persons(i):
			return true
		case p.is(i, lexicon.Event|lexicon.TimeNoun|lexicon.Measure|lexicon.Month|lexicon.Weekday|lexicon.Prep|lexicon.Be|lexicon.Modal|lexicon.Numeral|lexicon.And):
			return false
		case !p.is(i, lexicon.Scope|lexicon.Adjective|lexicon.Demonym|lexicon.Singular) && !p.has(i, token.Upper):
			return false
		}
	}
	return false
}

// event reports whether token i is a singular noun of an outcome, which tells of no number of people: a 12 May release.
func (p *place) event(i int) bool {
	return p.is(i, lexicon.Singular) && p.is(i, lexicon.Noun) && !p.is(i, lexicon.VerbPart|lexicon.Adjective|lexicon.Plural)
}

// persons reports whether token i is a plural of persons or of what stands for them.
func (p *place) persons(i int) bool {
	return p.is(i, lexicon.Plural) && p.is(i, lexicon.Person|lexicon.Unit|lexicon.Toll)
}

// plural reports whether token i is a plural and no singular of its own.
func (p *place) plural(i int) bool {
	return p.is(i, lexicon.Plural) && p.s.Entry(i).Lemma != p.s.Toks[i].Entry
}

// carried passes a guard on to the further members of a list: "Sections 302 and 307", "aged 12, 14 and
// 17", "March 5 and 6". What follows must not begin a clause or a noun phrase of its own.
func (p *place) carried() sheet.Guard {
	if p.row == 0 || p.s.Rows[p.row-1].Sent != p.r.Sent {
		return sheet.GuardNone
	}
	before := &p.s.Rows[p.row-1]
	gap := p.a - before.Num.Last
	if before.Guard == sheet.GuardPhone && (gap == 0 || gap == 1 && p.has(p.a-1, token.Hyphen) && p.has(p.a-1, token.Glued)) {
		return sheet.GuardPhone // the groups of one telephone number
	}
	if gap < 1 || gap > 3 {
		return sheet.GuardNone
	}
	comma := true
	for i := before.Num.Last; i < p.a; i++ {
		switch {
		case p.has(i, token.Comma):
		case p.is(i, lexicon.And), p.word(i, "to"), p.has(i, token.Hyphen|token.Slash):
			comma = false
		case before.Guard == sheet.GuardRate && p.word(i, "of") && p.is(i+1, lexicon.Det):
			return sheet.GuardNone // one in four of the | 9,000
		case before.Guard == sheet.GuardRate && p.word(i, "in", "out", "of", "every", "each"):
			return sheet.GuardRate
		default:
			return sheet.GuardNone
		}
	}
	if !p.ends(p.b) && !p.is(p.b, lexicon.And|lexicon.Pronoun) && (!p.is(p.b, lexicon.Prep) || p.word(p.b, "of")) && (comma || !p.is(p.b, lexicon.Be)) &&
		(comma || before.Guard != sheet.GuardAge || !p.is(p.b, lexicon.VerbPast|lexicon.Have)) {
		return sheet.GuardNone
	}
	if before.Guard == sheet.GuardPlace && !p.digits && p.has(before.Num.First, token.Digits) && p.is(p.b, lexicon.Prep) {
		return sheet.GuardNone // "two died in Ward 2, three | in Ward 9"
	}
	switch before.Guard {
	case sheet.GuardAge, sheet.GuardLegal, sheet.GuardName, sheet.GuardPlace:
		return before.Guard
	case sheet.GuardDate:
		if !comma && p.digits && p.most <= 31 && !p.ownDate() {
			return before.Guard
		}
	case sheet.GuardWeapon, sheet.GuardVote, sheet.GuardScore:
		if !comma {
			return before.Guard
		}
	}
	return sheet.GuardNone
}

// vague guards articles, one, and vague words, which only a rate or a noun of time, measure or money
// speaks against: "several hours", "thousands of dollars", "a day"; and the "no" of "No. 5".
func (p *place) vague() sheet.Guard {
	if p.r.Form == sheet.FormZero {
		if p.has(p.b, token.Stop) && p.has(p.b, token.Glued) && p.has(p.b+1, token.Digits) || p.has(p.b, token.Digits) {
			return sheet.GuardName
		}
	}
	if g := p.rate(); g != sheet.GuardNone { // one in five
		return g
	}
	return p.amount()
}
