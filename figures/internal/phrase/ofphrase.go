package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofPhrase returns the end of an "of" phrase that belongs to a head before it.
func (g *grammar) ofPhrase(end int) int {
	for k := 0; k < 3; k++ {
		i := end
		if j := g.bracketed(i); j > 0 && g.of(j) > 0 {
			i = j
		}
		j := g.of(i)
		if j == 0 || j >= g.sn.Last || g.tag(j) == sheet.TagNum && !g.s.Is(j, lx.Article) && !g.s.Has(j+1, token.Glued) && !g.numbered(j) || g.tag(j) == sheet.TagWh || g.tag(j) == sheet.TagPron {
			return end
		}
		for g.tag(j) == sheet.TagDet || g.tag(j) == sheet.TagScope || g.tag(j) == sheet.TagNum {
			j++
		}
		e := g.span(j)
		if e == j {
			return end
		}
		end = e
		if b := g.bracketed(end); (b == end+3 || b == end+5 && g.tag(end+2) == sheet.TagHyphen) && (g.s.Has(end+1, token.Caps) || innerCapital(g.s.Word(end+1))) {
			end = g.wing(b) // "members of the People's Front (PF)"
		} else if b > 0 && g.s.Has(end-1, token.Caps) {
			if e := g.wing(b); e > b {
				end = e // "members of the PF (People's Front) militia"
			}
		}
	}
	return end
}

// wing returns the end of what a name goes on with behind its acronym, a part of the body named or those who are in it: "the
// People's Front (PF) Oram Wing", "wives of Front (PF) fighters". People who go on to say something begin a clause.
func (g *grammar) wing(i int) int {
	if g.tag(i) != sheet.TagName && g.tag(i) != sheet.TagNoun {
		return i
	}
	e := g.span(i)
	switch last := e - 1; {
	case e == i || g.tag(last) != sheet.TagNoun:
	case g.s.Is(last, lx.Person):
		if e == i+1 && g.s.Is(last, lx.Plural) && !g.s.Has(i, token.Upper) && !g.s.Is(e, lx.Say) {
			return e
		}
	case g.s.Has(i, token.Upper) || g.s.Is(i, lx.Singular) || e == i+1 && g.s.Is(i, lx.Unit):
		return e
	}
	return i
}

// numbered reports a number inside the name of what the people belong to: "soldiers of 44 Tarvun Rifles", "of one family".
func (g *grammar) numbered(i int) bool {
	if g.s.Is(i, lx.One) {
		return g.s.Is(i+1, lx.Unit) && g.s.Is(i+1, lx.Singular)
	}
	e := g.span(i + 1)
	return g.s.Has(i, token.Digits) && e > i+1 && g.s.Has(i+1, token.Upper) && (g.s.Has(e-1, token.Upper) && !g.s.Is(e-1, lx.Person) || g.s.Is(e-1, lx.Unit) && g.s.Is(e-1, lx.Singular))
}

// span returns the end of a plain noun phrase that starts at i.
func (g *grammar) span(i int) int {
	start, noun := i, false
	for ; i < g.sn.Last && i < start+10; i++ {
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagName:
			noun = true
		case sheet.TagAdj:
			if noun && g.s.Is(i, lx.Outcome) && g.tag(i-1) != sheet.TagHyphen && !g.nounFollows(i+1) {
				return trim(g, start, i) // "left two members of the crew dead"
			}
		case sheet.TagHyphen, sheet.TagPoss, sheet.TagScope:
		case sheet.TagAdv:
			if t := g.tag(i + 1); noun || t != sheet.TagAdj && t != sheet.TagAdv && !g.s.Is(i+1, lx.Demonym) {
				return trim(g, start, i) // but "members of the newly formed front"
			}
		case sheet.TagNum:
			if !g.s.Has(i, token.Digits) || !g.s.Has(i+1, token.Word) || !g.s.Has(i+1, token.Glued) {
				return trim(g, start, i)
			}
			i++ // "the force's 4th battalion"
		case sheet.TagAnd:
			if !noun || g.tag(i+1) != sheet.TagNoun && g.tag(i+1) != sheet.TagName && g.tag(i+1) != sheet.TagAdj || !g.s.Has(i+1, token.Upper) ||
				g.verbAfter(i+1) && !g.oneName(start, i) {
				return trim(g, start, i)
			}
		default:
			return trim(g, start, i)
		}
	}
	return trim(g, start, i)
}

// verbAfter reports whether a verb group begins right behind the noun phrase at i: then that phrase is
// the subject of a clause, not the second half of a name.
func (g *grammar) verbAfter(i int) bool {
	for ; i < g.sn.Last; i++ {
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagHyphen:
		case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagVerb, sheet.TagPast:
			return true
		default:
			return false
		}
	}
	return false
}

// oneName reports two names of places that one phrase holds although a verb follows: "constables of Jammu and Kashmir
// Police were", "men of Oram and Belt were". A person's name or title behind "and" is a subject of its own.
func (g *grammar) oneName(start, and int) bool {
	for i := start; i < and; i++ {
		if g.tag(i) != sheet.TagName && g.tag(i) != sheet.TagNoun || !g.s.Has(i, token.Upper) {
			return false
		}
	}
	if g.s.Is(and+1, lx.Title|lx.Person) && !g.s.Is(and+1, lx.Adjective) {
		return false
	}
	i := and + 2
	for (g.tag(i) == sheet.TagNoun || g.tag(i) == sheet.TagName) && g.s.Has(i, token.Upper) {
		i++
	}
	if g.tag(and-1) == sheet.TagName && and == start+1 && i == and+2 {
		return g.tag(i) == sheet.TagBe || g.tag(i) == sheet.TagHave
	}
	return i > and+2 && g.tag(i-1) == sheet.TagNoun && g.tag(i) != sheet.TagNoun && (!g.s.Is(i-1, lx.Person|lx.Title) || g.s.Is(i-1, lx.Plural))
}

// trim takes trailing joints and adjectives off a phrase.
func trim(g *grammar, start, end int) int {
	for end > start && g.tag(end-1) != sheet.TagNoun && g.tag(end-1) != sheet.TagName && g.tag(end-1) != sheet.TagAdj {
		end--
	}
	return end
}

// closing returns the token after the bracket that opens at i and closes within n tokens, or 0.
func (g *grammar) closing(i, n int) int {
	for j := i + 1; j < g.sn.Last && j < i+n; j++ {
		if g.s.Has(j, token.Close) && !g.s.Has(j+1, token.Close|token.Comma) {
			return j + 1
		}
	}
	return 0
}

// bracketed returns the token after a short bracket that opens at i, or 0.
func (g *grammar) bracketed(i int) int {
	if !g.s.Has(i, token.Open) {
		return 0
	}
	for j := i + 1; j < g.sn.Last && j < i+6; j++ {
		if g.s.Has(j, token.Close) {
			return j + 1
		}
		if g.s.Has(j, token.Digits) {
			return 0
		}
	}
	return 0
}
