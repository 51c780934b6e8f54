package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// fatal reports a number of the cases counted right before that were fatal, each of which is a death: "90 cases, nine of them
// fatal", "of the 90 infections, nine were fatal". Of crashes that were so nobody knows how many died.
func (c *clause) fatal(r *sheet.Row) verdict {
	j := c.at + 1
	if g := c.chunk(j); g.Kind == sheet.VG && c.s.Is(g.Head, lx.Be) && !g.Negated {
		j++
	}
	ch := c.chunk(j)
	if ch.Len() != 1 || ch.Row >= 0 || !c.s.In(ch.Head, lx.Lethal) || !r.Subject.Implicit || c.row == 0 || c.s.Rows[c.row-1].Sent != r.Sent {
		return none
	}
	if h := c.s.Rows[c.row-1].Subject.Head; h < 0 || !c.s.In(h, lx.Episode) && !c.s.Is(h, lx.Toll) {
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("killed"), toks: ch.Toks, chunk: -1}
}

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
