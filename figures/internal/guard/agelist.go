package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxAges bounds a list of ages.
const maxAges = 4

// listedAges finds as many bare numbers set off behind a noun as persons were counted before it: "two women, 34 and 36, died".
// Kin of somebody need no count: "Ana Oram and her sons, four and six".
func (p *place) listedAges() bool {
	if p.b-p.a != 1 || p.most < 1 || p.most > oldest || !p.ages(p.a-1) && !p.has(p.a-1, token.Open) {
		return false
	}
	first := p.a
	for first-1 >= p.lo && p.ages(first-1) && first > p.a-3*maxAges {
		first--
	}
	q := first - 1
	if p.has(q, token.Open) {
		q, first = q-1, first-1
	}
	if !p.has(first, token.Comma|token.Open) || !p.is(q, lexicon.Person) || !p.is(q, lexicon.Plural) {
		return false
	}
	n, last, and := 0, first, false
	for next := first + 1; n <= maxAges && p.numeral(next); n++ {
		if last = next + 1; and {
			n++ // two boys, four and six, and 12 cooks
			break
		}
		if next = last; p.has(next, token.Comma) {
			next++
		}
		if and = p.is(next, lexicon.And); and {
			next++
		}
	}
	if n < 2 || n > maxAges || last < p.b || !p.ends(last) || p.has(last, token.Hyphen|token.Percent) {
		return false
	}
	i := p.row - 1
	for i >= 0 && p.s.Rows[i].Sent == p.r.Sent && p.s.Rows[i].Num.Last > q {
		i--
	}
	if i >= 0 && p.s.Rows[i].Sent == p.r.Sent && q-p.s.Rows[i].Num.Last <= 3 {
		return p.s.Rows[i].Numeral.Value == float64(n)
	}
	return p.is(q, lexicon.Relative) && (p.is(q-1, lexicon.Possess) || p.is(q-2, lexicon.Possess) && p.is(q-1, lexicon.Adjective))
}

// numeral reports a numeral of one token at i, and ages that or what stands between the ages of a list.
func (p *place) numeral(i int) bool { return p.has(i, token.Digits) || p.is(i, lexicon.Numeral) }
func (p *place) ages(i int) bool {
	return p.numeral(i) || p.has(i, token.Comma) || p.is(i, lexicon.And)
}

// yearsShared reports at token j the rest of a list of ages that shares its unit: "nine | and 11 months old".
func (p *place) yearsShared(j int) bool {
	and := false
	for k := 0; k < 3*maxAges && p.ages(j); k, j = k+1, j+1 {
		and = and || p.is(j, lexicon.And)
	}
	return and && p.numeral(j-1) && p.is(j, lexicon.TimeNoun) && p.word(j+1, "old")
}

// whoIs finds the age that is told of one beside: "a boy who was 12 at the time", "Ros, who will be only nine in May".
func (p *place) whoIs() bool {
	i := p.a - 1
	for n := 0; n < 2 && p.is(i, lexicon.Hedge|lexicon.Adverb); n++ {
		i--
	}
	switch {
	case p.word(i, "was", "is"):
		i--
	case p.word(i, "be") && p.is(i-1, lexicon.Modal):
		i -= 2
	default:
		return false
	}
	if !p.word(i, "who") || p.most < 2 || p.most > oldest {
		return false
	}
	if i--; p.has(i, token.Comma) {
		i--
	}
	return !p.is(i, lexicon.Plural|lexicon.Unit|lexicon.Collect) && p.has(i, token.Word|token.Close) &&
		(p.ends(p.b) || p.is(p.b, lexicon.And|lexicon.Prep|lexicon.Sub) && !p.word(p.b, "of") || p.word(p.b, "next", "last", "this", "then", "when"))
}

// nameAge finds ages behind the names of several people: "the dead were Ros, 40, and her son Omar, 7". Tolls by place look
// alike, "in Kesh, 40, and Oram, 7", so what stands before the first name must be people, or a verb or noun of what befalls them.
func (p *place) nameAge() bool {
	if !p.digits || p.b-p.a != 1 || p.most < 1 || p.most > oldest || !p.has(p.a-1, token.Comma) || !p.ends(p.b) {
		return false
	}
	q := p.a - 2
	for n := 0; n < 4 && p.part(q); n++ {
		q = p.beforePart(q)
	}
	if q == p.a-2 {
		return false
	}
	if p.is(q, lexicon.Person) && p.is(q, lexicon.Singular) && !p.is(q, lexicon.Plural) && !p.is(q, lexicon.Outcome) {
		return true // the boy Omar, 7
	}
	if q < p.lo {
		return p.nextAge()
	}
	if p.is(q, lexicon.Pronoun) && p.is(q-1, lexicon.Including) {
		q-- // among them Ros, 40, and
	}
	switch {
	case p.is(q, lexicon.Be) || p.word(q, "include", "included", "includes"):
		return p.whom(q - 1)
	case p.is(q, lexicon.Including):
		return p.whom(q-1) || p.has(q-1, token.Comma) && p.whom(q-2)
	case p.is(q, lexicon.Verb):
		return p.is(q, lexicon.Outcome)
	case p.word(q, "as"):
		return p.calls(q)
	case p.word(q, "of", "by"):
		return p.is(q-1, lexicon.Outcome|lexicon.Toll)
	case p.is(q, lexicon.And) || p.has(q, token.Comma):
		return p.pastAge(q) || p.whom(q-1)
	}
	return p.has(q, token.Dash|token.Open) && p.whom(q-1) // three men - Ros, 40, and
}

// part reports whether token i can be a word of a person's name.
func (p *place) part(i int) bool {
	return p.namely(i) && p.has(i, token.Word) && !p.is(i, lexicon.Plural|lexicon.Month|lexicon.Weekday|lexicon.Numeral|lexicon.Prep|lexicon.Det|lexicon.Article)
}

// whom reports people at token i, or those whom something befell: the guards, those hurt, the dead.
func (p *place) whom(i int) bool {
	return p.is(i, lexicon.Person) || p.s.Entry(i).Fate.Outcome != 0 && (i == p.lo || p.is(i-1, lexicon.Det))
}

// pastAge reports that a list of names and ages goes on at token q: "Ros, 40, a baker, and | Omar".
func (p *place) pastAge(q int) bool {
	for k := p.row - 1; k >= 0 && k >= p.row-3 && p.s.Rows[k].Sent == p.r.Sent; k-- {
		r := &p.s.Rows[k]
		if r.Guard != sheet.GuardAge {
			continue
		}
		for i := r.Num.Last; i < q; i++ {
			if q-i > 8 || p.is(i, lexicon.Be|lexicon.Have|lexicon.Prep|lexicon.Sub) && !p.word(i, "of", "from") {
				return false
			}
		}
		return true
	}
	return false
}

// nextAge reports that a sentence begins with names and ages and goes on to tell of them: "Ros, 40, and Omar, 12, were hurt",
// "Ros, 40, and two others".
func (p *place) nextAge() bool {
	i, n := p.b, 0
	for ; n < maxAges; n++ {
		j := i
		for j < i+7 && (p.has(j, token.Comma) || p.is(j, lexicon.And|lexicon.Possess|lexicon.Article|lexicon.Person) || p.part(j)) {
			j++
		}
		if !p.has(j, token.Digits) || !p.has(j-1, token.Comma) {
			break
		}
		i = j + 1
	}
	if !p.has(i, token.Comma) {
		return false
	}
	if n == 0 {
		return p.s.Toks[p.a-2].Entry == 0 && p.is(i+1, lexicon.And) && !p.has(i+2, token.Upper)
	}
	return p.is(i+1, lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Verb)
}
