package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// listMark guards numbers of a list and of footnotes: "3. Two guards", "(1)", "1)", "57[3]".
func (p *place) listMark() sheet.Guard {
	if !p.digits || p.most > 999 {
		return sheet.GuardNone
	}
	if p.cites() {
		return sheet.GuardList
	}
	if p.b-p.a != 1 {
		return sheet.GuardNone
	}
	if p.counter() {
		return sheet.GuardList
	}
	start := p.a == p.lo
	switch {
	case start && p.has(p.b, token.Stop) && p.has(p.b, token.Glued) && p.b+1 < p.hi && !p.has(p.b+1, token.Glued) && p.s.Toks[p.b].Len() == 1:
		return sheet.GuardList
	case start && p.mark(p.b, ')'):
		return sheet.GuardList
	case p.mark(p.a-1, '(') && p.mark(p.b, ')') && p.most <= 30:
		// "(1) two men; (2) three women", but "twelve (12) prisoners".
		if p.a-1 == p.lo || p.has(p.a-2, token.Comma|token.Semi|token.Colon|token.Stop) || p.is(p.a-2, lexicon.And) {
			return sheet.GuardList
		}
	case p.mark(p.a-1, '#') && p.has(p.a, token.Glued), p.station():
		return sheet.GuardName
	}
	return sheet.GuardNone
}

// maxCited bounds the marks and numbers of a list of notes on either side of one of them.
const maxCited = 12

// cites reports a number in square brackets that hold nothing but numbers: "[3]", "[1, 4-6; 9]".
func (p *place) cites() bool {
	i, j := p.a-1, p.b
	if !p.has(i, token.Open|token.Comma|token.Semi|token.Hyphen|token.Dash) {
		return false
	}
	for i > p.a-maxCited && p.has(i, token.Digits|token.Comma|token.Semi|token.Hyphen|token.Dash) {
		i--
	}
	for j < p.b+maxCited && p.has(j, token.Digits|token.Comma|token.Semi|token.Hyphen|token.Dash) {
		j++
	}
	return p.mark(i, '[') && p.mark(j, ']')
}

// counter reports the number in brackets that a page sets behind a name or a heading, which no count before it can hold:
// "Rebels kill 12 soldiers Photos (23)", but "two from Oram (1) and Belt (1)".
func (p *place) counter() bool {
	i := p.a - 2
	if !p.mark(p.a-1, '(') || !p.mark(p.b, ')') || !p.has(i, token.Upper) || p.is(i, lexicon.Person|lexicon.Unit|lexicon.Outcome|lexicon.Numeral) || p.is(p.b+1, lexicon.And) || p.has(p.b+1, token.Comma|token.Semi) || p.row == 0 {
		return false
	}
	r := &p.s.Rows[p.row-1]
	return r.Sent == p.r.Sent && r.Guard == sheet.GuardNone && r.Numeral.Value > 0 && r.Numeral.Value < p.most && !p.s.Has(r.Num.First-1, token.Open)
}

// maxStation is the most words of the name of a station before its number.
const maxStation = 6

// station reports the number of a broadcaster whose name a dateline puts in brackets: "Oram, 3 May (Radio Cadena 1) --".
func (p *place) station() bool {
	if !p.mark(p.b, ')') || !p.has(p.b+1, token.Dash) && !p.has(p.b+1, token.Hyphen) {
		return false
	}
	i := p.a - 1
	for i > p.a-1-maxStation && p.has(i, token.Upper) && p.has(i, token.Word) && !p.is(i, lexicon.Outcome|lexicon.Person) {
		i--
	}
	return i < p.a-2 && p.mark(i, '(')
}

// code guards numbers that are glued to letters: AK-47, M16, F-16s, 3rd, 4x4, two-storey, the 1990s.
func (p *place) code() sheet.Guard {
	if g := p.lettersBefore(); g != sheet.GuardNone {
		return g
	}
	if p.ordinal(p.b) {
		return sheet.GuardOrdinal
	}
	if p.digits && p.most > 1 && p.formation() {
		return sheet.GuardName // the 144 Battalion, the 206 Oram battalion, but 3 Army personnel, 3 army and 2 police officers
	}
	if !p.has(p.b, token.Glued) {
		return sheet.GuardNone
	}
	if p.has(p.b, token.Word) && p.has(p.b-1, token.Digits) {
		return p.lettersAfter()
	}
	// two-storey, three-wheel, one-sided: a compound of what is no person measures a thing.
	if p.has(p.b, token.Hyphen) && p.has(p.b+1, token.Word) && p.has(p.b+1, token.Glued) {
		return p.compound(p.b + 1)
	}
	return sheet.GuardNone
}

// formation reports the name of one formation behind its number: a capitalised word or two and a singular.
func (p *place) formation() bool {
	i := p.b
	for i < p.b+2 && p.has(i, token.Upper) && !p.is(i, lexicon.Unit|lexicon.Person) {
		i++
	}
	named := p.has(p.b, token.Upper) || !p.is(i+1, lexicon.And) && !p.word(i+1, "are", "were", "have")
	return named && p.is(i, lexicon.Unit) && p.is(i, lexicon.Singular) && !p.is(i, lexicon.Plural) &&
		units.Unit(p.s.Lex.Name(p.s.Entry(i).Noun.Unit)) == units.Formation && !p.persons(i+1) && !p.persons(i+2)
}

// ordinal reports whether token j is the ending of an ordinal in digits.
func (p *place) ordinal(j int) bool {
	return p.has(j, token.Glued) && p.has(j-1, token.Digits) && p.word(j, "st", "nd", "rd", "th")
}

// lettersBefore finds AK-47, MI-17, M16, G7, MH370, C 60, and dates such as post-2003.
func (p *place) lettersBefore() sheet.Guard {
	if i := p.a - 1; p.digits && p.has(i, token.Word) && p.has(i, token.Upper) && p.s.Toks[i].Len() == 1 && !p.has(p.a, token.Glued) &&
		!p.is(i, lexicon.Article|lexicon.Pronoun) && p.has(p.b, token.Word) && !(p.has(i-1, token.Upper) && p.is(i-1, lexicon.Noun)) {
		return sheet.GuardName // C 60 commandos
	}
	if p.constituency() || p.gang() || p.service() {
		return sheet.GuardName
	}
	if !p.has(p.a, token.Glued) || !p.has(p.a, token.Digits) {
		return sheet.GuardNone
	}
	i := p.a - 1
	if p.has(i, token.Word) {
		// Small letters lost their space ("killed12 people"); capitals are a designation.
		if p.has(i, token.Upper) && (p.has(i, token.Caps) || p.s.Toks[i].Len() == 1) || p.is(i, lexicon.Weapon) || p.s.Toks[i].Len() == 1 {
			return sheet.GuardWeapon
		}
		return sheet.GuardNone
	}
	if !p.has(i, token.Hyphen) || !p.has(i, token.Glued) || !p.has(i-1, token.Word) || p.is(i-1, lexicon.Numeral) {
		return sheet.GuardNone
	}
	w := &p.s.Toks[i-1]
	switch {
	case p.word(i-1, "pre", "post", "mid", "early", "late"):
		return sheet.GuardYear
	case p.word(i-1, "under", "over"):
		return sheet.GuardAge
	case w.Is(lexicon.Weapon), w.Has(token.Upper) && w.Len() <= 3, w.Has(token.Caps) && w.Len() <= 5:
		return sheet.GuardWeapon
	case w.Has(token.Upper) && (!p.people(p.b) || p.counted(i-2)):
		return sheet.GuardWeapon
	}
	return sheet.GuardNone
}

// counted reports a number or a determiner at token i, so that what is behind it is the name of those counted: "three
// Tarvun-12 rebels", "dozens of Tarvun-12 rebels", but "the toll: Belt-12 people".
func (p *place) counted(i int) bool {
	if p.word(i, "of") {
		return p.is(i-1, lexicon.Vague|lexicon.Numeral)
	}
	return p.is(i, lexicon.Numeral|lexicon.Vague|lexicon.Article|lexicon.Det) || p.has(i, token.Digits)
}

// constituency reports the number of a ward or a seat behind its letters and before its place: "a voter in NA 246 Karachi",
// but "in LA 20 Mexicans".
func (p *place) constituency() bool {
	i := p.a - 1
	if !p.digits || p.most > 999 || !p.has(i, token.Caps) || !p.has(i, token.Word) || p.s.Toks[i].Len() > 3 || !p.is(i-1, lexicon.Prep) || p.has(i-1, token.Caps) {
		return false
	}
	return p.has(p.b, token.Upper) && !p.has(p.b, token.Caps) && !p.is(p.b, lexicon.Person|lexicon.Unit|lexicon.Demonym|lexicon.Outcome) && !p.is(p.b+1, lexicon.Person|lexicon.Unit)
}

// gang reports the number that ends a name behind a count: "nine Mara 18 members", "nine members of Mara 18", but "two Oram 3 Belt
// nationals", "nine members of Mara 12 days ago".
func (p *place) gang() bool {
	i := p.a - 1
	if !p.digits || p.most > 999 || p.has(p.a, token.Glued) || !p.has(i, token.Word) || !p.has(i, token.Upper) || p.has(i, token.Glued) || p.is(i, lexicon.Person|lexicon.Unit|lexicon.Demonym|lexicon.Outcome|lexicon.Month) {
		return false
	}
	if p.word(i-1, "of") {
		return p.persons(i-2) && p.is(i-3, lexicon.Numeral|lexicon.Vague) && (p.ends(p.b) || p.is(p.b, lexicon.Be|lexicon.Have|lexicon.Prep) && !p.word(p.b, "of", "to"))
	}
	return (p.is(i-1, lexicon.Numeral) || p.has(i-1, token.Digits)) && p.persons(p.b) && !p.has(p.b, token.Upper)
}

// lettersAfter finds 1990s, 40m, 12A, 5G, 4x4; long small words lost their space ("15,000people").
func (p *place) lettersAfter() sheet.Guard {
	n := p.s.Toks[p.b].Len()
	switch {
	case p.is(p.b, lexicon.TimeNoun|lexicon.Measure):
		return sheet.GuardNone // amount knows which
	case p.word(p.b, "s"):
		return sheet.GuardYear
	case p.word(p.b, "m", "k", "mn", "bn", "mln"):
		if p.is(p.b+1, lexicon.Measure) {
			return sheet.GuardMoney
		}
		return sheet.GuardMeasure
	case n == 1, n <= 4 && p.has(p.b, token.Caps), p.has(p.b+1, token.Digits|token.Glued) && p.has(p.b+1, token.Digits):
		return sheet.GuardCode
	}
	return sheet.GuardNone
}

// compound judges the word after a number and a hyphen.
func (p *place) compound(j int) sheet.Guard {
	const counts = lexicon.Person | lexicon.Unit | lexicon.Toll | lexicon.Numeral | lexicon.Vague | lexicon.Fraction | lexicon.Outcome |
		lexicon.Scope | lexicon.TimeNoun | lexicon.Measure | lexicon.And | lexicon.Prep
	if p.is(j, counts) || p.word(j, "strong", "odd", "plus", "some", "something", "ish") {
		return sheet.GuardNone
	}
	if p.word(j, "mark") && p.word(p.a-1, "the") && !p.is(j+1, lexicon.Noun) {
		return sheet.GuardNone // the toll crossed the 100-mark
	}
	if p.has(j, token.Upper) && !p.has(j, token.Caps) && !p.has(p.a, token.Upper) {
		return sheet.GuardNone // "dead: 12-Aleppo" is a dash
	}
	return sheet.GuardMeasure
}
