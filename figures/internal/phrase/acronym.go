package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// acronyms takes from the capitals among small letters what the small word is, so that nothing that looks ahead takes a
// name for it: "two captured IS drivers", "three suspected IT clerks".
func (g *tagger) acronyms() {
	for i := g.first; i < g.last; i++ {
		if g.s.In(i, lx.Short) && (!g.s.Has(i, token.Caps) || i+1 < g.last && g.s.Toks[i+1].Is(lx.Noun) && !g.s.Toks[i+1].Is(lx.Numeral)) {
			g.s.Toks[i].Class = 0 // "2 KIA", but "two Kia dealers", "six KIA plants"
		}
	}
	for i := g.first; i < g.last && g.mixed; i++ {
		if t := &g.s.Toks[i]; t.Has(token.Caps) && t.Is(lx.Be|lx.Pronoun|lx.Wh) && !t.Is(lx.Trigger|lx.Det|lx.Scope) && (g.small(i-1) || g.small(i+1)) {
			t.Class = 0
		}
	}
}

// small reports a word in small letters at i.
func (g *tagger) small(i int) bool {
	return i >= g.first && i < g.last && g.s.Toks[i].Has(token.Word) && !g.s.Toks[i].Has(token.Upper)
}

// innerCapital reports letters that stand for a name, of which a small word keeps its own: LeT, HuM.
func innerCapital(w string) bool {
	for i := 1; i < len(w); i++ {
		if 'A' <= w[i] && w[i] <= 'Z' {
			return true
		}
	}
	return false
}
