package guard

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxDesignations bounds the numbers of a list of designations.
const maxDesignations = 12

// designation guards the numbers in a list by which places and their like are told apart: "in Districts 4, 7 and 9", "wards 4 and 7
// were". A number with its own noun behind it counts, "in Districts 4 and 7, 12 men", and so does one alone, "in the wards 4 died".
func (p *place) designation() sheet.Guard {
	if p.b == p.a+3 && p.has(p.a, token.Digits) && p.most < 1000 && p.numberedNouns(p.a-1) && !p.people(p.b) {
		return sheet.GuardPlace // "Regions 1 to 5"
	}
	if p.b != p.a+1 || !p.lone(p.a) {
		return sheet.GuardNone
	}
	i, n := p.a, 1
	for ; n < maxDesignations && i > p.lo+2; n++ {
		sep := i - 1
		if p.is(sep, lexicon.And) && i == p.a {
			if sep--; p.has(sep, token.Comma) {
				sep-- // ", and 9"
			}
		} else if p.has(sep, token.Comma) && p.lone(sep-1) {
			sep--
		}
		if sep == i-1 || !p.lone(sep) {
			break
		}
		i = sep
	}
	if !p.numberedNouns(i - 1) {
		return sheet.GuardNone
	}
	if n == 1 && !(p.has(p.b, token.Comma) && p.lone(p.b+1)) && !(p.is(p.b, lexicon.And) && p.lone(p.b+1)) {
		return sheet.GuardNone
	}
	return sheet.GuardPlace
}

// lone reports at token i a small number in digits that nothing is glued to or counted by. What they did who are told of before
// may stand behind it: "40 men of Wards 4 and 7 fled".
func (p *place) lone(i int) bool {
	j := i + 1
	if !p.has(i, token.Digits) || p.s.Toks[i].Len() > 3 || p.has(i, token.Glued) || p.has(j, token.Glued) && !p.has(j, token.Mark) {
		return false
	}
	return !p.people(j) || p.is(j, lexicon.VerbPast) && p.s.Entry(j).Fate.Who == lexicon.Subject && !p.persons(j+1)
}

// numberedNouns reports at token i the plural of what goes by numbers, with a capital or known for it: "Regions", "wards".
func (p *place) numberedNouns(i int) bool {
	if !p.is(i, lexicon.Plural) || !p.is(i, lexicon.Noun) || p.is(i, lexicon.Person|lexicon.Toll|lexicon.Demonym|lexicon.TimeNoun|lexicon.Measure|lexicon.Outcome|lexicon.Event) || p.has(i, token.Caps) {
		return false
	}
	e := p.s.Entry(i)
	return p.has(i, token.Upper) || p.s.Lex.Entries[e.Lemma].Class&lexicon.Weapon != 0
}
