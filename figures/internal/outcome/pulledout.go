package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// pulledOut takes back that people were rescued where those who pulled them out did so to no good or withdrew their own: "gunmen
// pulled out nine guests", "they pulled out nine guests and shot them", "Norva pulled out 900 troops". What the words behind
// tell of danger, "out of the river", leaves them saved.
func (c *clause) pulledOut(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "rescued" || c.base(v.toks.First) != "pull" || c.s.Entry(v.toks.Last-1).Word != "out" {
		return
	}
	if i := c.s.ChunkFrom(max(v.toks.Last, r.Phrase.Last)); c.word(i) == "of" && c.perilous(i+1) || c.saved(v.chunk).ok() {
		return
	}
	who := c.holder(v.chunk)
	switch {
	case who >= 0 && c.captor(who), c.thenHarmed(v.chunk):
	case who >= 0 && c.s.Lex.Name(r.Subject.Group) == "soldier" && c.chunk(who).Row < 0 && !c.s.In(c.chunk(who).Head, lx.Rescuer, lx.Vessel) && (c.fights(who) || !c.s.Is(c.chunk(who).Head, lx.Person|lx.Pronoun)):
	default:
		return
	}
	r.Outcome.Kind = c.s.Lex.NameOf("other")
}

// thenHarmed reports a verb of violence joined to the one at chunk j and done to the same people: "pulled out nine guests | and shot
// them".
func (c *clause) thenHarmed(j int) bool {
	for i := j + 1; i < j+10; i++ {
		switch g := c.chunk(i); g.Kind {
		case sheet.VG:
			return !g.Passive && c.s.In(g.Head, lx.Assault) && c.word(i+1) == "them" && c.chunk(i-1).Kind == sheet.CC
		case sheet.SUB, sheet.PUNCT:
			return false
		}
	}
	return false
}
