package guard

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The kinds that time.lex gives its nouns beyond those of the broad list.
const (
	kindMoney = 'M'
	kindVote  = 'V'
	kindClock = 'C'
	kindScore = 'R'
)

// amount guards numbers that measure: money, time, length, weight, and percentages of things.
func (p *place) amount() sheet.Guard {
	// $40 million, US $ 75 million, 40€, and what is left of a damaged amount: $5 0.
	if p.has(p.a-1, token.Currency) || p.has(p.a-1, token.Digits) && p.has(p.a-2, token.Currency) || p.has(p.b, token.Currency) && p.has(p.b, token.Glued) {
		return sheet.GuardMoney
	}
	if p.r.Numeral.Share || p.has(p.b, token.Percent) || p.is(p.b, lexicon.Measure) && p.word(p.b, "percent", "pct") || p.word(p.b, "per") && p.word(p.b+1, "cent") {
		return p.share()
	}
	if p.has(p.a, token.Glued) && p.is(p.a-1, lexicon.Measure) && p.has(p.a-2, token.Digits) && p.word(p.a-1, "km", "m", "cm", "ft") {
		return sheet.GuardMeasure // 12 km2
	}
	if p.feet(p.a-1) && p.has(p.a-2, token.Digits) || p.feet(p.b) && p.has(p.b+1, token.Digits) && p.has(p.b+1, token.Glued) {
		return sheet.GuardMeasure // 5'10, a height
	}
	// 155 mm: a unit that the number core took for a scale.
	if p.b-p.a > 1 && p.is(p.b-1, lexicon.Measure) && !p.is(p.b-1, lexicon.Numeral) {
		return sheet.GuardMeasure
	}
	if g := p.unit(); g != sheet.GuardNone {
		return g
	}
	if g := p.worth(); g != sheet.GuardNone {
		return g
	}
	if g := p.handed(); g != sheet.GuardNone {
		return g
	}
	if p.wounds() || p.calibred() {
		return sheet.GuardMeasure
	}
	// Rs 5 lakh, Rs. 500, USD 40: a currency's short name before the number.
	i := p.a - 1
	if p.has(i, token.Stop) && p.has(i, token.Glued) {
		i--
	}
	if p.is(i, lexicon.Measure) && p.s.Entry(i).Noun.Kind == kindMoney && !p.has(i-1, token.Digits) && !p.is(i-1, lexicon.Numeral) && (!p.people(p.b) || p.word(i-1, "of", "worth")) {
		return sheet.GuardMoney // also "a reward of Rs 5 lakh surrendered"
	}
	// 40°C, and people do not come in parts: 7.2, .303.
	if p.b < p.hi && p.has(p.b, token.Mark|token.Foreign) && strings.HasPrefix(p.s.Word(p.b), "°") {
		return sheet.GuardMeasure
	}
	if p.has(p.a, token.Digits) && p.has(p.a, token.Glued) && p.mark(p.a-1, '.') && !p.has(p.a-1, token.Glued) {
		return sheet.GuardWeapon
	}
	return p.decimal()
}

// feet reports the mark of feet at token i, glued to the number before it and to what follows.
func (p *place) feet(i int) bool {
	if !p.has(i, token.Mark) || !p.has(i, token.Glued) || !p.has(i+1, token.Glued) {
		return false
	}
	w := p.s.Word(i)
	return w == "'" || w == "’"
}

// wounds reports injuries told by what made them, which one person may have several of: "three bullet injuries". Of other
// injuries who has them decides, in package admit.
func (p *place) wounds() bool {
	j := p.b
	for j < p.b+2 && p.is(j, lexicon.Noun|lexicon.Weapon) && p.is(j, lexicon.Singular) && !p.is(j, lexicon.Person|lexicon.Unit) {
		j++
	}
	return j > p.b && p.word(j, "injuries", "wounds")
}

// calibred reports that the number behind tells the size of the things that are counted: "three | 12.7 mm guns", "two | 500 lb
// bombs", but "killed 40 | 30 km north of Oram" and "two | 6 ft men".
func (p *place) calibred() bool {
	if n := p.row + 1; n >= len(p.s.Rows) || p.s.Rows[n].Num.First != p.b || p.s.Rows[n].Sent != p.r.Sent {
		return false
	}
	u := p.s.Rows[p.row+1].Num.Last
	if p.is(u-1, lexicon.Measure) {
		u-- // a unit that the number core took for a scale
	}
	j := u + 1
	return p.is(u, lexicon.Measure) && (p.is(j, lexicon.Noun|lexicon.Adjective|lexicon.Weapon) || p.has(j, token.Word) && p.s.Toks[j].Entry == 0) &&
		!p.is(j, lexicon.Prep|lexicon.Adverb) && !p.people(j)
}

// decimal guards a number with a fraction: a time after "at", else a measure.
func (p *place) decimal() sheet.Guard {
	if p.least == float64(int64(p.least)) && p.most == float64(int64(p.most)) {
		// 5.00 and 10.0 are whole, and still no way to count people.
		if !p.digits || p.b-p.a != 3 || !p.has(p.a+1, token.Stop) || p.s.Toks[p.a+2].Len() > 2 {
			return sheet.GuardNone
		}
	}
	if p.digits && p.b-p.a == 3 && p.s.Toks[p.a+2].Len() == 2 && p.number(p.a) < 24 && p.number(p.a+2) < 60 &&
		p.word(p.a-1, "at", "by", "until", "till", "from", "before", "after", "around", "about") {
		return sheet.GuardTime
	}
	return sheet.GuardMeasure
}

// unit guards a number before a noun of time, measure or money: 12 days, six-hour, two more weeks,
// thousands of dollars, half an hour.
func (p *place) unit() sheet.Guard {
	j := p.b
	// "two to three weeks", "five or six km", "10 by 7 feet": where the ends are two rows, the second has the noun.
	if n := p.row + 1; n < len(p.s.Rows) && p.s.Rows[n].Num.First == j+1 && (p.has(j, token.Hyphen) || p.word(j, "to", "or", "by", "x")) && p.s.Rows[n].Sent == p.r.Sent {
		if p.word(j, "to") && p.s.Condemned(p.a, p.lo) {
			return sheet.GuardNone
		}
		next := at(p.s, n)
		return next.own()
	}
	return p.own()
}

// own guards by the noun right of this number.
func (p *place) own() sheet.Guard {
	j, hyphen := p.b, false
	if p.has(j, token.Hyphen) && p.has(j+1, token.Glued) {
		j, hyphen = j+1, true
	}
	if p.word(j, "of") {
		if j++; p.r.Form != sheet.FormVague || p.is(j, lexicon.Det|lexicon.Article|lexicon.Possess) {
			j = p.partOf(j)
		}
	}
	if !p.is(j, lexicon.TimeNoun|lexicon.Measure) {
		// "two more days", "three consecutive nights": a plural, for "50 last year" dates its 50.
		skip := p.is(j, lexicon.Scope) || p.is(j, lexicon.Adjective) && !p.is(j, lexicon.Outcome|lexicon.Person|lexicon.VerbPart)
		if hyphen || !skip || !p.is(j+1, lexicon.TimeNoun|lexicon.Measure) || !p.plural(j+1) {
			return sheet.GuardNone
		}
		j++
	}
	if p.is(j, lexicon.Fraction) || !hyphen && p.modifies(j) {
		return sheet.GuardNone
	}
	switch p.s.Entry(j).Noun.Kind {
	case kindMoney:
		return sheet.GuardMoney
	case kindVote:
		return sheet.GuardVote
	case kindScore:
		return sheet.GuardScore
	case kindClock:
		return sheet.GuardTime
	}
	if p.is(j, lexicon.TimeNoun) {
		return sheet.GuardDuration
	}
	return sheet.GuardMeasure
}

// partOf passes over what stands before the noun of the whole: five of its | last six, 54 of the | required 60 | votes.
func (p *place) partOf(j int) int {
	for k := 0; k < 5 && p.is(j, lexicon.Det|lexicon.Article|lexicon.Possess|lexicon.Adjective|lexicon.Numeral|lexicon.VerbPart|lexicon.Scope) || p.has(j, token.Digits); k++ {
		j++
	}
	return j
}

// modifies reports whether the singular noun j only stands before a noun of persons: 12 day labourers,
// 20 foot soldiers, one second lieutenant, a night guard.
func (p *place) modifies(j int) bool {
	if p.is(j, lexicon.Plural) || p.s.Entry(j).Noun.Kind == kindClock {
		return false
	}
	if p.word(j, "second") {
		return p.is(j+1, lexicon.Noun|lexicon.Adjective|lexicon.Title|lexicon.Person)
	}
	return p.is(j+1, lexicon.Person|lexicon.Title) && (p.is(j+1, lexicon.Plural) || p.most == 1 || p.r.Form == sheet.FormArticle) && !p.is(j+1, lexicon.TimeNoun)
}

// share guards percentages of things: 60 percent of the vote, rose 5 percent, a 5 percent rise. Where
// nothing says what is shared, the number stays.
func (p *place) share() sheet.Guard {
	j := p.b
	switch {
	case p.has(j, token.Percent), p.is(j, lexicon.Measure):
		j++
	case p.word(j, "per") && p.word(j+1, "cent"):
		j += 2
	}
	if p.people(j) {
		return sheet.GuardNone
	}
	if p.is(j, lexicon.Article) && p.is(j+1, lexicon.TimeNoun|lexicon.Measure) || p.is(j, lexicon.TimeNoun|lexicon.Measure) {
		return sheet.GuardMeasure // half an hour, a third mile
	}
	if p.word(j, "of") {
		if p.word(j+1, "whom") {
			return sheet.GuardNone
		}
		for k := 1; k < 7; k++ {
			switch i := j + k; {
			case p.is(i, lexicon.Person|lexicon.Unit|lexicon.Toll|lexicon.Pronoun|lexicon.Demonym|lexicon.Outcome|lexicon.Collect):
				return sheet.GuardNone
			case p.is(i, lexicon.Noun) && !p.is(i, lexicon.Adjective|lexicon.Det) && !p.is(i+1, lexicon.Noun):
				if strings.IndexByte("PGL", p.s.Entry(i).Noun.Kind) >= 0 && !p.is(i, lexicon.TimeNoun|lexicon.Measure) {
					return sheet.GuardNone
				}
				return sheet.GuardPercent
			case p.ends(i):
				return sheet.GuardNone
			}
		}
		return sheet.GuardNone
	}
	// A change or a rate: the verb or "by" before it, the noun after it.
	if p.word(p.a-1, "by") || p.is(p.a-1, lexicon.Verb) && !p.is(p.a-1, lexicon.Outcome|lexicon.Say|lexicon.Be|lexicon.Have|lexicon.Do|lexicon.Modal|lexicon.Person|lexicon.Including|lexicon.Scope) {
		return sheet.GuardPercent
	}
	if p.is(j, lexicon.Noun) && p.is(j, lexicon.Singular) && !p.is(j, lexicon.Verb&^lexicon.VerbBase|lexicon.Person|lexicon.Unit|lexicon.Be|lexicon.Have|lexicon.Modal) {
		return sheet.GuardPercent
	}
	return sheet.GuardNone
}
