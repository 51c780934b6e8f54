package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// fatalDeed makes deaths of a deed of wounding that is called fatal: "the fatal stabbing of two cooks", "a deadly police shooting of six
// miners". A word in front can take it back: "the near-fatal stabbing", "the nearly fatal stabbing".
func (c *clause) fatalDeed(v verdict) verdict {
	switch c.s.Lex.Name(v.kind) {
	case "injured", "affected":
	default:
		return v
	}
	first := c.chunk(v.chunk).First
	if p := c.chunk(v.chunk - 1); p.Kind == sheet.NP && p.Row < 0 && p.Last == first {
		first = p.First // "a deadly police | shooting"
	}
	for i := first; i < v.toks.First; i++ {
		if c.s.In(i, lx.Lethal) && !c.s.Has(i-1, token.Hyphen) && !c.s.Is(i-1, lx.Adverb|lx.Not) {
			v.kind = c.s.Lex.NameOf("killed")
			return v
		}
	}
	return v
}
