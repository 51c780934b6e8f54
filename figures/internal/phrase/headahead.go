package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// headAhead returns the end of the modifiers of a number whose noun stands with the next number: "three French and two
// German tourists", "30 government and 39 rebel fighters", "one army and one police officer"; or 0.
func (g *grammar) headAhead(r *sheet.Row, i int) int {
	one := single(r)
	if r.Subject.Implicit || one && !g.s.Is(r.Num.First, lx.One) {
		return 0
	}
	k := i
	for ; k < i+2 && (g.tag(k) == sheet.TagNoun || g.tag(k) == sheet.TagName || g.tag(k) == sheet.TagAdj); k++ {
		if t := &g.s.Toks[k]; !one && (t.Is(lx.Plural|lx.TimeNoun|lx.Measure|lx.Toll) || t.Is(lx.Person) && !t.Is(lx.Adjective|lx.Demonym) && !(t.Has(token.Upper) && t.Is(lx.Singular))) {
			return 0
		}
	}
	if k == i || g.tag(k) != sheet.TagAnd || g.tag(k+1) != sheet.TagNum || g.s.Is(k+1, lx.Article) {
		return 0
	}
	j := k + 1
	for g.tag(j) == sheet.TagNum {
		j++
	}
	if one && (k > i+1 || !g.parallel(i, j)) {
		return 0
	}
	n := g.nominal(j, one && g.s.Is(k+1, lx.One))
	if n.people && n.head > j && g.s.Is(n.head, lx.Plural|lx.Singular) && g.s.Is(n.head, lx.Person) && (one || g.s.Is(n.head, lx.Plural)) {
		return k
	}
	return 0
}

// parallel reports that the word at i, alone behind "one", modifies the noun that the word at j modifies: a force or a body whose
// people are meant, an adjective beside an adjective, a sex or a faith beside another. "One rebel and two army officers" has a
// noun of its own, and so has "one ambulance and two police officers".
func (g *grammar) parallel(i, j int) bool {
	t, e, by := &g.s.Toks[i], g.s.Entry(i), g.s.Entry(j)
	switch {
	case t.Is(lx.Outcome | lx.TimeNoun | lx.Measure | lx.Toll | lx.Place):
		return false
	case t.Is(lx.Person) && t.Is(lx.Plural):
		return e.Noun.Hint != 0 && !t.Is(lx.Unit) // police
	case !t.Is(lx.Person) && (e.Noun.Hint != 0 || e.Source != 0):
		return (e.Noun.Kind == 'G' || e.Noun.Kind == 0) && (!t.Is(lx.Unit) || g.s.Lex.Name(e.Noun.Hint) == "soldier")
	case !t.Is(lx.Person):
		return g.tag(i) == sheet.TagAdj && g.adjectival(j)
	}
	a, b := g.s.Lex.Name(e.Noun.Group), g.s.Lex.Name(by.Noun.Group)
	named := t.Has(token.Upper) && g.s.Has(j, token.Upper)
	switch a {
	case "man", "woman":
		return t.Is(lx.Adjective) && (b == "man" || b == "woman") && g.s.Is(j, lx.Adjective)
	case "religious", "people":
		return a == b && named
	case "foreign", "":
		return t.Is(lx.Adjective) && !t.Has(token.Upper) && (a != "" || g.tag(i) == sheet.TagAdj) && g.adjectival(j)
	}
	return false
}

// adjectival reports an adjective at i that names no force and no state of a victim.
func (g *grammar) adjectival(i int) bool {
	return g.s.Is(i, lx.Adjective) && g.s.Entry(i).Noun.Hint == 0 && !g.s.Is(i, lx.Outcome)
}
