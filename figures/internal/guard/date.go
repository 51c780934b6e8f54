package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// date guards days of a month and the years beside a month.
func (p *place) date() sheet.Guard {
	if g := p.chained(); g != sheet.GuardNone {
		return g
	}
	if !p.digits || p.r.Numeral.Share {
		return sheet.GuardNone
	}
	if p.most <= 31 {
		if p.monthAfter() || p.monthBefore() {
			return sheet.GuardDate
		}
	}
	return sheet.GuardNone
}

// monthAfter finds "12 March", "12th of March", "12-14 March", "12, 14 and 17 March".
func (p *place) monthAfter() bool {
	j := p.b
	if p.ordinal(j) {
		j++
	}
	if p.word(j, "of") {
		j++
	}
	if p.has(j, token.Hyphen|token.Slash) { // 12-March
		j++
	}
	if p.month(j) {
		// "20 July protesters": without a word that dates, the plural after the month is what is counted.
		return !p.persons(j+1) || p.dated(p.a-1) || p.has(j+1, token.Upper) && p.dated(p.a-1)
	}
	for k := 0; k < 8; k, j = k+1, j+1 {
		switch {
		case p.has(j, token.Digits):
			if p.s.Toks[j].Len() > 2 {
				return false
			}
			if p.month(j + 1) {
				return j > p.b && !p.persons(j+2)
			}
		case p.has(j, token.Comma|token.Hyphen), p.word(j, "and", "or", "to", "the"):
		default:
			return false
		}
	}
	return false
}

// monthBefore finds "March 12", "Feb. 7", "March the 5th".
func (p *place) monthBefore() bool {
	i := p.a - 1
	if p.word(i, "the") {
		i--
	}
	if p.has(i, token.Stop) && p.has(i, token.Glued) {
		i--
	}
	if !p.is(i, lexicon.Month) {
		return false
	}
	// "may 12 people die", "march 12 abreast": the words that are verbs too need a capital, or a date's surroundings.
	if !p.has(i, token.Upper) && p.word(i, "may", "march", "mar", "dec") && !p.ends(p.b) && !p.has(p.b, token.Digits) &&
		!p.is(i-1, lexicon.Article|lexicon.Prep) {
		return false
	}
	// "In March 12 people died", but "On March 12 people took to the streets", "a clerk wounded Dec. 9 died", "the May 9 suspects".
	return !p.people(p.b) || p.dated(i-1) || !p.persons(p.b) && p.is(i-1, lexicon.VerbPart) && !p.is(i-1, lexicon.Be) || p.word(i-1, "the")
}

// ownDate reports behind the number a date that tells when so many suffered what others did before: "nine died on May 7 and 12
// on June 21", but "on May 7 and 12 on the Oram road".
func (p *place) ownDate() bool {
	j := p.b + 1
	if !p.word(p.b, "on", "in") {
		return false
	}
	return p.is(j, lexicon.Month|lexicon.Weekday) || p.has(j, token.Digits) && p.is(j+1, lexicon.Month)
}

// month reports whether token j names a month where a day stands before it.
func (p *place) month(j int) bool {
	if !p.is(j, lexicon.Month) {
		return false
	}
	if p.has(j+1, token.Digits) || !p.word(j, "may", "march") {
		return true
	}
	named := p.has(j, token.Upper) && p.is(j+1, lexicon.Noun) && !p.has(j+1, token.Upper) // the 30 May attack
	if !named && p.is(j+1, lexicon.VerbBase|lexicon.Have|lexicon.Be|lexicon.Not) && p.word(j, "may") {
		return false // 30 may have died
	}
	return p.has(j, token.Upper) || p.ends(j+1)
}

// dated reports whether token i is a word that a date follows.
func (p *place) dated(i int) bool {
	return p.is(i, lexicon.Weekday) || p.has(i, token.Comma) && p.is(i-1, lexicon.Weekday) ||
		p.word(i, "on", "since", "until", "till", "by", "from", "through", "dated", "before", "after")
}

// chain is a run of digits joined by one kind of mark without a gap: 12/03/2011, 192.168.0.1.
type chain struct {
	first, last int // tokens [first, last)
	parts       int
	sep         byte // the first separator; 0 where they differ
}

// chain follows the joints a few parts to each side; a longer run is a code whatever comes.
func (p *place) chain() chain {
	c := chain{first: p.a, last: p.b}
	for k := 0; k < 4 && c.first-2 >= p.lo && p.joint(c.first-1); k++ {
		c.first -= 2
	}
	for k := 0; k < 4 && c.last+1 < p.hi && p.joint(c.last); k++ {
		c.last += 2
	}
	for i := c.first; i < c.last; i++ {
		switch t := &p.s.Toks[i]; {
		case t.Has(token.Digits):
			c.parts++
		case c.parts == 1:
			c.sep = p.s.Text[t.Start]
		case p.s.Text[t.Start] != c.sep:
			c.sep = 0
		}
	}
	return c
}

// joint reports whether token i is a mark that joins the digits on its sides.
func (p *place) joint(i int) bool {
	if !p.has(i, token.Slash|token.Stop|token.Hyphen|token.Colon) || !p.has(i, token.Glued) || p.s.Toks[i].Len() > 3 {
		return false
	}
	return p.has(i-1, token.Digits) && p.has(i+1, token.Digits) && p.has(i+1, token.Glued)
}

// chained guards numbers that go on beyond a joining mark: dates, times, versions, telephone numbers.
func (p *place) chained() sheet.Guard {
	if !p.has(p.a, token.Digits) || !p.joint(p.a-1) && !p.joint(p.b) && !p.spanned() {
		return sheet.GuardNone
	}
	c := p.chain()
	first, last := &p.s.Toks[c.first], &p.s.Toks[c.last-1]
	x, y := p.number(c.first), p.number(c.last-1)
	switch {
	case c.parts > 3 || c.sep == 0:
		return sheet.GuardCode
	case c.sep == ':':
		return sheet.GuardTime
	case c.parts == 3 && (first.Len() == 4 || last.Len() == 4 || x <= 31 && y <= 99):
		if c.sep == '.' && y < 32 {
			return sheet.GuardCode // a version
		}
		return sheet.GuardDate
	case c.parts == 3:
		return sheet.GuardPhone
	case c.parts != 2 || c.first == p.a && c.last == p.b && c.sep != '/':
		return sheet.GuardNone // a range or a decimal, which the number core knows
	case c.sep == '/':
		switch {
		case p.dayOf(c.first, x, y) && p.persons(c.last):
			return sheet.GuardName // "six 9/11 suspects", "the 26/11 attackers"
		case x == 9 && y == 11:
			return sheet.GuardDate // the 9/11 attackers
		case p.r.Numeral.Share || p.persons(c.last):
			return sheet.GuardNone // two thirds of them; 20/25 militants
		case p.word(c.last, "of"):
			return sheet.GuardRate
		case x == 24 && y == 7:
			return sheet.GuardDuration
		case x <= 31 && y <= 12 || x <= 12 && y <= 31 || first.Len() == 4:
			return sheet.GuardDate
		}
		return sheet.GuardCode
	case c.sep == '-' && first.Len() == 4 && p.yearly(x):
		return sheet.GuardYear
	case p.people(c.last):
		return sheet.GuardNone
	case c.sep == '-' && x < 100 && y < 100:
		return sheet.GuardScore
	case first.Len() <= 3 && c.sep == '.':
		return sheet.GuardMeasure
	}
	return sheet.GuardPhone
}

// dayOf reports that the two numbers of a pair from token i on are the date of what is named after it: behind a number that counts
// or, where they are no fraction, behind a determiner. "the 2/3 members" are a share.
func (p *place) dayOf(i, x, y int) bool {
	if x == 0 || y == 0 || x > 31 || y > 31 || x > 12 && y > 12 {
		return false
	}
	return p.is(i-1, lexicon.Numeral) || p.has(i-1, token.Digits) || p.is(i-1, lexicon.Det|lexicon.Article) && (x >= y || x == 9 && y == 11)
}

// spanned reports whether the number itself holds a slash or more than two parts.
func (p *place) spanned() bool {
	if p.b-p.a < 3 {
		return false
	}
	for i := p.a; i < p.b; i++ {
		if p.has(i, token.Slash) {
			return true
		}
	}
	return false
}

// number is the value of a run of digits, at most 9 of them.
func (p *place) number(i int) int {
	n := 0
	for _, c := range []byte(p.s.Word(i)) {
		if c < '0' || c > '9' || n > 1e8 {
			return 1 << 30
		}
		n = n*10 + int(c-'0')
	}
	return n
}
