package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// diedThen reports people to whom the verb of v did something, and of whom a clause right behind tells that they are dead: "held two
// cooks, who were later found dead", "seized a guard, whom they shot dead", "seized two guards, later killing them". Killed comes
// before all. Who only may have died, or is to, is not dead.
func (c *clause) diedThen(v verdict) bool {
	if g := c.chunk(v.chunk); v.chunk < 0 || v.chunk > c.at || g.Kind != sheet.VG {
		return false
	}
	j := c.at + 1
	if c.mark(j, token.Comma) {
		j++
	}
	if c.wh(j) == 0 {
		return c.killing(j)
	}
	switch c.word(j) {
	case "who", "whom", "that":
	default:
		return false
	}
	then := none
	c.skipRelative(j, &then)
	if c.s.Lex.Name(then.kind) != "killed" || then.chunk <= j || c.singular(then.chunk) && !c.one(c.at) {
		return false // "the two sons of a cook who was killed"
	}
	return c.verbMood(then.chunk) == asserted && !(j == c.at+1 && c.ofWhole(c.at))
}

// diesBehind reads the death that a form in -ing tells of those at chunk k, behind "with", whom the participle v at chunk j hurt: "with
// six more people hurt in the blast | dying of their wounds".
func (c *clause) diesBehind(v verdict, j, k int) verdict {
	if !v.ok() || !c.chunk(j).Reduced || c.word(k-1) != "with" {
		return none
	}
	for i := j + 1; i < j+8; i++ {
		ch := c.chunk(i)
		switch {
		case ch.Kind == sheet.PP, ch.Kind == sheet.ADV, ch.Kind == sheet.NP && ch.Row < 0:
			continue
		case ch.Kind != sheet.PRED && ch.Kind != sheet.VG || !c.s.Is(ch.Head, lx.VerbIng):
			return none
		}
		w := c.verb(i)
		if ch.Kind == sheet.PRED {
			w = c.state(i)
		}
		if c.s.Lex.Name(w.kind) != "killed" || w.who&lx.Subject == 0 {
			return none
		}
		w.also[len(w.also)-1] = v.kind
		return w
	}
	return none
}

// killing reports a form in -ing at chunk j whose object takes up the people of the row: "later killing them", "before killing her".
func (c *clause) killing(j int) bool {
	if c.word(j) == "before" {
		j++
	}
	j = c.afterAdverbs(j)
	g := c.chunk(j)
	if g.Kind != sheet.VG || g.Passive || g.Negated || !c.s.Is(g.Head, lx.VerbIng) {
		return false
	}
	switch c.word(j + 1) {
	case "them":
		if c.one(c.at) {
			return false
		}
	case "him", "her":
		if !c.one(c.at) {
			return false
		}
	default:
		return false
	}
	w := c.verb(j)
	return c.s.Lex.Name(w.kind) == "killed" && w.who&lx.Object != 0
}
