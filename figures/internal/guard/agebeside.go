package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// besideOne reports a noun at token q that an indefinite article counts, whether or not it is known to tell a person: a bare
// number between commas behind it is an age ("a stallholder, 41, was hurt"). Behind a word of place or time it stands apart
// from the number: "after a blast, 12, all of them boys, were".
func (p *place) besideOne(q int) bool {
	if !p.has(q, token.Word) || p.has(q, token.Upper) || p.is(q, lexicon.Plural|lexicon.TimeNoun|lexicon.Event|lexicon.Place|lexicon.Unit|lexicon.Collect|lexicon.Toll|lexicon.Measure) {
		return false
	}
	if p.s.Toks[q].Entry != 0 && !p.is(q, lexicon.Noun) || p.s.OfSeveral(p.b+1) {
		return false
	}
	i := q
	for i > p.lo && q-i < 4 && !p.is(i, lexicon.Article) && (p.s.Toks[i].Entry == 0 || p.is(i, lexicon.Noun|lexicon.Adjective)) {
		i--
	}
	if i == q || !p.is(i, lexicon.Article) {
		return false
	}
	return i == p.lo || !p.is(i-1, lexicon.Prep|lexicon.Sub) || p.word(i-1, "of", "by", "with", "for", "to")
}

// behindName finds an age right behind a person's name whose commas are lost. A verb in the singular, or one who has the age
// before, tells: "Karim Dost 45 was shot", "Karim Dost 45 and his son Omar 12 were shot", "a cook named Ros 30 of Oram fled".
func (p *place) behindName() bool {
	if !p.digits || p.b-p.a != 1 || p.most < 1 || p.most > oldest || !p.named(p.a-1) || p.is(p.a-1, lexicon.Outcome|lexicon.Verb) || p.has(p.b, token.Mark) {
		return false
	}
	q, n := p.a-1, 0
	for ; n < 4 && p.named(q); n++ {
		q = p.beforePart(q)
	}
	called := p.calls(q)
	// Behind a preposition they are counted: "in North Oram 45 and their children", "according to guard Ros 45 and a cook".
	told := called || p.is(q, lexicon.Person) && p.is(q, lexicon.Singular) && !p.is(q-1, lexicon.Prep)
	alone := n > 1 && !p.is(q, lexicon.Prep)
	switch {
	case p.s.OfOne(p.b):
		return told || alone
	case p.is(p.b, lexicon.And):
		return (told || alone) && p.is(p.b+1, lexicon.Possess) || told && p.is(p.b+1, lexicon.Article) || called
	case p.word(p.b, "of", "from", "who"):
		return told && (p.word(p.b, "who") || p.has(p.b+1, token.Upper))
	case p.s.OfSeveral(p.b):
		for k := 0; k < 5 && !p.has(q, token.Upper) && (p.is(q, lexicon.Noun) || called && (p.is(q, lexicon.Verb) || p.word(q, "as"))); k++ {
			q--
		}
		if p.is(q, lexicon.Possess|lexicon.Article) {
			q--
			return p.is(q, lexicon.And) || p.afterAge(q) // "two cooks and a guard Omar Zel 38 were shot"
		}
		return p.afterAge(q)
	}
	return false
}

// named reports a word as names of people are written at token i. Its last part may be a noun too: "Omar Khan".
func (p *place) named(i int) bool {
	return p.name(i) || p.has(i, token.Upper) && !p.has(i, token.Caps) && p.is(i, lexicon.Person) && p.is(i, lexicon.Singular) && p.name(i-1)
}

// calls reports at token i the words before a person's name that say what somebody is called: "identified as", "a man named".
func (p *place) calls(i int) bool {
	as := p.word(i, "as")
	if as {
		i--
	}
	return p.lo < i && i < p.hi && p.s.Lex.Entries[p.s.Entry(i).Verb].Fate.Naming && (as || p.is(i-1, lexicon.Person))
}

// ofThem reports that an aside ends at token i whose subject is people just named, so that a bound behind it is their age:
// "nine boys, two of whom were | under ten", "most of them | over 60", "all | under 18".
func (p *place) ofThem(i int) bool {
	if p.is(i, lexicon.Be) {
		if i--; p.is(i, lexicon.Person) && p.is(i, lexicon.Plural) && !p.is(i, lexicon.Outcome|lexicon.Toll) {
			return p.most < 100 && p.ends(p.b) // one in three detainees was under 30
		}
	}
	if p.word(i, "them", "whom") {
		return p.word(i-1, "of")
	}
	return p.word(i, "all", "both", "most", "many", "mostly") && p.has(i-1, token.Comma|token.Open|token.Dash) && p.is(i-2, lexicon.Person)
}
