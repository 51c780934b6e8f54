package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// oldest bounds an age in years.
const oldest = 115

// age guards ages: a 34-year-old, aged 6 to 11, a man, 41, and Jane Doe (20).
func (p *place) age() sheet.Guard {
	if p.r.Numeral.Share || p.most > 999 {
		return sheet.GuardNone
	}
	if p.listedAges() || p.yearsOld() || p.agedBefore() || p.inTheir() || p.apposed() || p.behindName() || p.amongNames() || p.underAge() || p.asYoung() || p.whoIs() || p.boysBetween() || p.boyOf() {
		return sheet.GuardAge
	}
	if p.nameAge() || p.oldestOf() || p.oldest() {
		return sheet.GuardAge
	}
	return sheet.GuardNone
}

// yearsOld finds "34-year-old", "25 years old", "12 years of age", and the nine of "nine and 11 years old".
func (p *place) yearsOld() bool {
	j := p.b
	if p.has(j, token.Comma) || p.is(j, lexicon.And) {
		return p.yearsShared(j)
	}
	if p.has(j, token.Hyphen) {
		j++
	}
	if !p.is(j, lexicon.TimeNoun) {
		return p.word(j, "yo") || p.word(j, "y") && p.has(j+1, token.Slash) && p.word(j+2, "o")
	}
	j++
	if p.has(j, token.Hyphen) {
		j++
	}
	return p.word(j, "old", "olds") || p.word(j, "of") && p.word(j+1, "age")
}

// agedBefore finds "aged 6", "aged between 20 and 30", "ages of 12 and 15", "over the age of 60".
func (p *place) agedBefore() bool {
	i := p.a - 1
	if p.digits && p.most <= oldest && p.word(i, "both", "all") && p.has(i-1, token.Comma|token.Open) && p.is(i-2, lexicon.Person) && (p.ends(p.b) || p.is(p.b, lexicon.And)) {
		return true // two teenagers, both 17, were held
	}
	for k := 0; k < 2 && p.word(i, "between", "from", "over", "under", "about", "around", "of", "only", "just", "above", "below"); k++ {
		i--
	}
	return p.word(i, "aged", "age", "ages") && !p.persons(p.b)
}

// inTheir finds "in her 20s", "in his late 30s".
func (p *place) inTheir() bool {
	if !p.word(p.b, "s") || !p.has(p.b, token.Glued) || p.most > oldest {
		return false
	}
	i := p.a - 1
	if p.has(i, token.Hyphen) { // mid-30s
		return p.word(i-1, "mid", "early", "late")
	}
	if p.word(i, "mid", "early", "late") {
		i--
	}
	return p.is(i, lexicon.Possess)
}

// amongNames finds ages in a list of names that has lost its marks: "identified as Karim Dost 22 Omar Nur 20 and".
func (p *place) amongNames() bool {
	if !p.digits || p.b-p.a != 1 || p.most < 10 || p.most > oldest || !p.name(p.a-1) || !p.name(p.a-2) || p.is(p.a-1, lexicon.Outcome|lexicon.Say) && p.people(p.b) {
		return false // also of a headline: "Coalition Kills 20 Belt Rebels", "Norva Media Says 20 Dead"
	}
	next := p.b
	if p.is(next, lexicon.And) {
		next++
	}
	if !p.name(next) || p.is(next, lexicon.Plural) || p.s.Word(next)[p.s.Toks[next].Len()-1] == 's' {
		return false
	}
	i := p.a - 3
	for p.name(i) {
		i--
	}
	return !p.is(i, lexicon.Prep) || p.word(i, "as", "of", "by")
}

// name reports a word as names are written, of no class that people are counted by.
func (p *place) name(i int) bool {
	return p.has(i, token.Upper) && !p.has(i, token.Caps) && !p.is(i, lexicon.Person|lexicon.Unit|lexicon.Demonym|lexicon.Prep|lexicon.Month|lexicon.Weekday|lexicon.Numeral|lexicon.Det|lexicon.Article)
}

// underAge finds "children under 18", "men over 60": an age bounds persons just named, and no noun follows.
func (p *place) underAge() bool {
	if !p.word(p.a-1, "under", "over", "below", "above") || p.most > oldest {
		return false
	}
	if p.ofThem(p.a - 2) {
		return p.ends(p.b) || p.is(p.b, lexicon.And|lexicon.Prep)
	}
	if !p.is(p.a-2, lexicon.Person) {
		return false
	}
	if p.is(p.b, lexicon.Outcome) && p.is(p.b, lexicon.VerbPast) && !p.is(p.b, lexicon.Plural) {
		return !p.persons(p.b + 1) // what befell them is told next: "nine boys under 12 drowned"
	}
	return !p.people(p.b) && (p.ends(p.b) || p.is(p.b, lexicon.And|lexicon.Be|lexicon.Have|lexicon.Prep|lexicon.Verb|lexicon.Wh)) && !p.word(p.b, "of")
}

// asYoung finds "girls as young as 13", "some as old as about 80".
func (p *place) asYoung() bool {
	i := p.a - 1
	for k := 0; k < 2 && p.is(i, lexicon.Hedge) && !p.word(i, "as"); k++ {
		i--
	}
	return p.most <= oldest && p.word(i, "as") && p.word(i-1, "young", "old") && p.word(i-2, "as") && !p.persons(p.b)
}

// boysBetween finds the ages of all who are named right before, "men between 18 and 60 were held", "boys from 12 to 16", but
// not how many they are: "put the number of captives between 20 and 30".
func (p *place) boysBetween() bool {
	q := p.a - 2
	if p.least == p.most || p.most > oldest || !p.word(p.a-1, "between", "from") {
		return false
	}
	if p.ofThem(q) {
		return p.ends(p.b) || p.is(p.b, lexicon.And|lexicon.Prep)
	}
	if !p.is(q, lexicon.Person) || !p.is(q, lexicon.Plural) || p.is(q, lexicon.Outcome|lexicon.Toll) {
		return false
	}
	for i := q - 1; i > q-8 && p.has(i, token.Word); i-- {
		if p.word(i, "number", "numbers", "total", "count", "toll", "put", "puts", "estimate", "estimates", "estimated") {
			return false
		}
	}
	return p.ends(p.b) || p.is(p.b, lexicon.And|lexicon.Be|lexicon.Have|lexicon.Prep|lexicon.Verb|lexicon.Wh) && !p.word(p.b, "of")
}

// apposed finds an age set off by commas or brackets after a person or a name: "a man, 41,",
// "John Smith, 46, was", "Jane Doe (20)". Tolls by place look alike ("in Homs, 46, and", "Idlib (12)"),
// so a name needs two parts or a rank, or a clause that goes on about the person.
func (p *place) apposed() bool {
	bracket := p.mark(p.a-1, '(') && p.mark(p.b, ')')
	if !p.digits || p.b-p.a != 1 || p.most < 1 || p.most > oldest || !bracket && !p.has(p.a-1, token.Comma) {
		return false
	}
	if !bracket && p.b < p.hi && !p.has(p.b, token.Comma|token.Semi|token.Close|token.Stop) {
		return false
	}
	q := p.a - 2
	if p.is(q, lexicon.Person) && p.is(q, lexicon.Singular) && !p.is(q, lexicon.Plural) && !p.has(q, token.Upper) {
		return true
	}
	if !bracket && p.besideOne(q) {
		return true
	}
	if p.b >= p.hi || p.has(p.b, token.Stop) && !bracket {
		return false
	}
	n := 0
	for n < 4 && p.namely(q) && p.has(q, token.Word) && !p.is(q, lexicon.Month|lexicon.Weekday|lexicon.Numeral|lexicon.Prep) {
		n, q = n+1, p.beforePart(q)
		if p.has(q, token.Stop) && p.has(q, token.Glued) && p.has(q-1, token.Upper) && p.s.Toks[q-1].Len() == 1 {
			n, q = n+1, q-2 // "Omar | C. | Dost, 42, of"
		}
	}
	if n == 0 || !p.afterAge(q) && p.word(q, "in", "at", "near", "from", "across", "around", "outside", "inside", "to", "and") && p.is(q, lexicon.Prep) {
		return false
	}
	ranked := p.is(q, lexicon.Person|lexicon.Title) && p.is(q, lexicon.Singular)
	listed := bracket && (p.afterAge(q) || p.has(q, token.Comma) && p.is(q-1, lexicon.Person) || p.is(q, lexicon.One) || p.calls(q))
	told := !bracket && (p.s.OfOne(p.b+1) || p.has(p.b+1, token.Word) && !p.has(p.b+1, token.Upper) && !p.is(p.b+1, lexicon.And|lexicon.Prep)) &&
		!p.has(q, token.Comma) && !p.is(q, lexicon.Prep)
	return n > 1 || ranked || told || listed
}

// namely reports whether token i can be part of a name: it has a capital or, in a sentence without any, nobody knows it.
func (p *place) namely(i int) bool {
	return p.has(i, token.Upper) || p.s.Sents[p.r.Sent].Shape&token.Upper == 0 && p.has(i, token.Word) && p.s.Toks[i].Entry == 0
}

// afterAge finds the second of two ages in a list of names: "Asha Rao (14) and Mina (11)".
func (p *place) afterAge(q int) bool {
	if p.row == 0 || !p.is(q, lexicon.And) && !p.has(q, token.Comma) {
		return false
	}
	before := &p.s.Rows[p.row-1]
	return before.Guard == sheet.GuardAge && before.Num.Last+2 > q-1 && before.Num.Last < q+1
}

// boyOf finds "a boy of 14", "boys of 12 and 13" and "a clerk of 30 told us" but not "a man of 12 raids".
func (p *place) boyOf() bool {
	i := p.a - 1
	if p.has(i-1, token.Digits) && p.is(i, lexicon.And) {
		i -= 2
	}
	if !p.word(i, "of") || p.most > oldest {
		return false
	}
	q := i - 1
	if p.is(p.b, lexicon.VerbPast) && !p.is(p.b, lexicon.Noun) && p.is(q, lexicon.Person) && p.is(q, lexicon.Singular) {
		return !p.is(q, lexicon.Relative) // but a mother of two has so many children
	}
	one := p.word(q, "boy", "girl", "man", "woman", "lad", "youth", "child", "teenager")
	return (one || p.digits && p.word(q, "boys", "girls", "men", "women", "lads", "youths", "children", "teenagers")) &&
		(p.ends(p.b) || p.is(p.b, lexicon.Wh|lexicon.Be|lexicon.And|lexicon.Have|lexicon.Prep) && !p.word(p.b, "of"))
}
