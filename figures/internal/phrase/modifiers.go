package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// joins returns the noun that modifiers on both sides of a comma or a conjunction at i share, or 0: "two weary, limping |
// guards", "six blind and elderly | men". An adjective must stand behind the joint: a bare noun may be the next of a list.
func (g *grammar) joins(i int, one bool) int {
	if t := g.tag(i); t != sheet.TagAnd && (t != sheet.TagComma || g.s.Is(i-1, lx.Demonym)) {
		return 0
	}
	if t := g.tag(i - 1); t != sheet.TagAdj && !(t == sheet.TagPast && g.s.Is(i-1, lx.VerbPart)) {
		return 0
	}
	modified := false
	for j, end := i+1, min(g.sn.Last, i+maxNoun); j < end; j++ {
		switch g.tag(j) {
		case sheet.TagAdj:
			modified = true
		case sheet.TagHyphen:
		case sheet.TagAdv:
			if t := g.tag(j + 1); t != sheet.TagAdj && t != sheet.TagAdv && t != sheet.TagHyphen {
				return 0
			}
		case sheet.TagAnd, sheet.TagComma:
			if !modified && (j > i+1 || g.tag(i) != sheet.TagComma) || g.tag(j-1) == sheet.TagNoun {
				return 0
			}
		case sheet.TagNum:
			k := g.s.Age(j, g.sn.Last)
			if k == 0 {
				return 0
			}
			j, modified = k, true
		case sheet.TagNoun, sheet.TagName:
			if g.tag(j+1) == sheet.TagHyphen {
				continue // "rebel-held"
			}
			if g.nounFollows(j + 1) {
				modified = modified || g.s.Is(j, lx.VerbIng) // "a blind, limping guard"
				continue
			}
			if !modified {
				return 0
			}
			switch {
			case g.tag(j) == sheet.TagName:
				if one || !g.guessed(j) {
					return 0
				}
			case g.s.Is(j, people) && !g.countable(j, one), !one && !g.s.Is(j, lx.Plural):
				return 0
			}
			if !one && g.s.Is(i-1, people|lx.Outcome) && (g.tag(j+1) == sheet.TagVerb || g.tag(j+1) == sheet.TagPast) && g.s.Is(j+1, lx.Say) {
				return 0 // "a flood hit 12 elderly, local officials said"
			}
			return j
		default:
			return 0
		}
	}
	return 0
}

// fateStands reports whether an outcome's word at i, behind the number, stands for the noun itself: "12 dead", "200 sick and
// wounded". It does not where it modifies a noun of people: "12 wounded men", "20 sick and elderly prisoners".
func (g *grammar) fateStands(r *sheet.Row, i int) bool {
	return g.fated(i) && !g.peopleFollow(i+1) && !g.fateJoins(r, i)
}

// fateJoins reports an outcome's word at i that with a further modifier tells of one noun: "20 sick and elderly prisoners",
// but "left 12 dead and damaged houses", "12 dead, masked men sought".
func (g *grammar) fateJoins(r *sheet.Row, i int) bool {
	n := g.joins(i+1, single(r))
	if n == 0 {
		return false
	}
	v, led := r.Phrase.First-1, false
	switch g.tag(v) {
	case sheet.TagVerb, sheet.TagPast, sheet.TagIng:
		led = true
		if g.s.Lex.Entries[g.s.Entry(v).Verb].Word == "leave" {
			return false
		}
	}
	if g.tag(i+1) == sheet.TagComma && !g.s.Is(r.Num.First, lx.Article) {
		switch g.tag(n + 1) {
		case sheet.TagPunct, sheet.TagPrep, sheet.TagSub, sheet.TagWh, sheet.TagTime, sheet.TagComma, sheet.TagAnd:
		default:
			return false
		}
		if !led || g.s.Is(v, lx.Say) {
			return false
		}
	}
	if g.s.Is(n, people) || g.tag(n) == sheet.TagName {
		return true
	}
	switch g.s.Lex.Name(g.s.Entry(i).Fate.Outcome) {
	case "killed", "injured", "missing":
		return false
	}
	return true
}

// joinsModifiers reports whether "and" at i joins two modifiers of one noun of people.
func (g *grammar) joinsModifiers(i int, one bool) bool {
	switch g.tag(i + 1) {
	case sheet.TagAdj, sheet.TagNoun, sheet.TagName:
	default:
		return false
	}
	if g.tag(i-1) == sheet.TagNoun && g.s.Is(i-1, lx.Plural) && !g.s.Is(i-1, lx.Singular) && g.s.Is(i+1, lx.VerbPast) {
		return false // "cleared two buildings and questioned residents"
	}
	for j := i + 1; j < g.sn.Last && j < i+5; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName:
			if g.countable(j, one) {
				return true
			}
		case sheet.TagAdj, sheet.TagHyphen:
		default:
			return false
		}
	}
	return false
}

// paired reports the first of two joined adjectives of origin at i, which share a noun: "40 African | and South American clubs".
func (g *grammar) paired(i int) bool {
	if g.tag(i+1) != sheet.TagAnd || !g.s.Is(i, lx.Demonym) || g.s.Is(i, lx.Plural) {
		return false
	}
	j := i + 2
	for j < g.sn.Last && j < i+5 && g.s.Has(j, token.Upper) && !g.s.Is(j, lx.Plural) && (g.tag(j) == sheet.TagAdj || g.tag(j) == sheet.TagName || g.s.Is(j, lx.Demonym)) {
		j++
	}
	return j > i+2 && g.tag(j) == sheet.TagNoun && !g.s.Has(j, token.Upper) && (g.s.Is(j, lx.Plural) || g.nounFollows(j+1))
}
