package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// life reports the noun at token i: "lives".
func (c *clause) life(i int) bool {
	return c.s.Is(i, lx.Toll) && c.s.Lex.Entries[c.s.Entry(i).Lemma].Word == "life"
}

// lives says what befell those whose lives the phrase at chunk j names, the row itself or the noun before its "of". Lives are
// claimed and lost, but also saved, risked and changed: only verbs that end a life, or count a toll, tell of the dead.
func (c *clause) lives(j int) verdict {
	h := c.chunk(j).Head
	v := verdict{kind: c.s.Entry(h).Noun.Outcome, who: lx.Object, toks: sheet.Toks{First: h, Last: h + 1}, chunk: c.governor()}
	behind := c.pastAdjuncts(c.at + 1)
	if g := c.chunk(behind); g.Kind == sheet.VG && c.s.In(g.Head, lx.Ending, lx.Sparing) && !c.active(behind) {
		return c.lived(v, behind) // "saw 12 lives lost", "12 lives were spared"
	}
	before := c.beforeAdverbs(j - 1)
	if w := c.behindLives(j); w.ok() && !c.s.In(c.chunk(before).Head, lx.Ending, lx.Sparing) {
		return w
	}
	switch g := c.chunk(before); {
	case g.Kind == sheet.VG && !g.Passive && !g.Reduced:
		return c.lived(v, before) // "saved 12 lives", "risked the lives of 12"
	case g.Kind == sheet.VG && c.s.In(g.Head, lx.Ending, lx.Sparing):
		return c.lived(v, before) // "a fire claiming 12 lives"
	case g.Kind == sheet.PP && c.chunk(before-1).Kind != sheet.PUNCT && c.s.In(c.chunk(before-1).Head, lx.Ending, lx.Sparing):
		return c.lived(v, before-1) // "the loss of 12 lives", "the saving of 12 lives"
	case g.Kind == sheet.PP && c.toll(before).ok():
		return v // "the toll rose to 12 lives"
	}
	if g := c.chunk(v.chunk); v.chunk > c.at && g.Kind == sheet.VG && g.Finite && c.chunk(before).Kind != sheet.CC {
		return c.lived(v, v.chunk) // "the lives of 12 people, two of them children, were lost", "12 lives are in danger"
	}
	if p := c.chunk(before); j != c.at || p.Kind == sheet.PP && c.aims(c.word(before)) {
		v.kind = c.s.Lex.NameOf("other") // "a film about the lives of 12 nurses", "a threat to 12 lives"
	}
	return v
}

// behindLives reads those whose lives, at chunk j, are told of though they are over: "honoured the lives of the nine cooks | slain".
func (c *clause) behindLives(j int) verdict {
	if j == c.at {
		return none
	}
	v := c.own()
	if c.chunk(c.at+1).Kind == sheet.PRED {
		v = c.state(c.at + 1)
	}
	if c.s.Lex.Name(v.kind) != "killed" {
		return none
	}
	v.chunk = -1
	return v
}

// aims reports a preposition that tells what a feeling or a book is about, or whom a thing is meant for.
func (c *clause) aims(w string) bool {
	return w == "to" || w == "for" || w == "about" || w == "on" || w == "into"
}

// lived gives v, what befell those whose lives are told of, the kind that the word at the end of chunk j makes of it.
func (c *clause) lived(v verdict, j int) verdict {
	g := c.chunk(j)
	switch v.chunk = j; {
	case c.s.In(g.Head, lx.Sparing):
		v.kind, v.toks = c.s.Lex.NameOf("rescued"), sheet.Toks{First: g.Head, Last: g.Head + 1}
	case c.s.In(g.Head, lx.Ending), c.reaches(j) && c.toll(j+1).ok(), c.s.Is(g.Head, lx.Say), j < c.at && c.s.Is(g.Head, lx.Be), c.verb(j).kind == v.kind:
	default:
		v.kind = c.s.Lex.NameOf("other")
	}
	return v
}
