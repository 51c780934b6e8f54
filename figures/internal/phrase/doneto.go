package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// doneTo reports a noun in -ing at i, behind a preposition, that is the verb of those counted behind it: "charged with |
// stabbing two cooks", but "after shelling two cooks were hurt", "since the beating two days ago".
func (g *tagger) doneTo(i int) bool {
	of, j := g.s.Entry(i-1).Word == "of", i+1
	if p, n := g.s.Lex.Starting(lx.FateVerb, g.s.Toks[i:g.last]); p != nil && n > 1 {
		j = i + n // "shooting dead two", "beating to death a cook"
	}
	if !g.numberSoon(j) && !g.is(j, lx.Article) {
		return false
	}
	for k := j; k < g.last && k < i+9; k++ {
		switch t := &g.s.Toks[k]; {
		case t.Is(lx.TimeNoun|lx.Measure) && !t.Is(lx.Person):
			return false
		case t.Is(lx.Be | lx.Have | lx.Modal), t.Is(lx.VerbPast) && !t.Is(lx.Noun|lx.Adjective):
			return of && g.numberSoon(j)
		case t.Has(token.Mark), k > j && t.Is(lx.Prep|lx.Sub|lx.Wh|lx.And) && !t.Is(lx.Numeral|lx.Hedge):
			return true
		}
	}
	return true
}

// maxAside bounds the words between a verb and the number of its object.
const maxAside = 10

// asideNext reports a form in -ing at i that opens a clause and has its counted object behind an aside: ", wounding, police
// said, | nine people", ", arresting (he said) | two", "killing according to police | nine".
func (g *tagger) asideNext(i int) bool {
	said := i+1 < g.last && g.s.Entry(i+1).Word == "according"
	if !g.is(i, lx.Outcome) || i > g.first && !g.s.Has(i-1, token.Comma|token.Dash) || !said && !g.s.Has(i+1, token.Comma|token.Dash|token.Open) {
		return false
	}
	for j, end := i+2, min(g.last, i+2+maxAside); j < end; j++ {
		switch {
		case said && g.numberSoon(j):
			return true
		case g.s.Has(j, token.Mark):
			return g.s.Has(j, token.Comma|token.Dash|token.Close) && g.numberSoon(j+1)
		}
	}
	return false
}
