package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// byOwnHand looks past what the people at chunk k did to others by the verb at chunk j for what they did to themselves in the end:
// "two boys killed nine pupils before killing themselves", "two men set off their vests, killing themselves and a guard". In
// "guards saw two boys hurting themselves" the boys do it, and who wants to has not done it.
func (c *clause) byOwnHand(j, k int) verdict {
	if c.sn.Class&lx.Pronoun == 0 && !c.sn.Kinds.Has(lx.FateVerb) || c.chunk(j).Passive || c.chunk(k).Row < 0 || c.one(k) {
		return none
	}
	for i := j + 1; i < j+reach; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP, sheet.ADV, sheet.PRED, sheet.CC:
		case sheet.PP, sheet.SUB:
			if c.wh(i) != 0 || ch.Kind == sheet.SUB && c.word(i) != "before" && c.word(i) != "after" {
				return none
			}
		case sheet.VG:
			switch b := c.beforeAdverbs(i - 1); {
			case ch.Passive || ch.Negated || ch.Infinite:
				return none
			case c.chunk(b).Kind == sheet.CC && ch.Finite:
			case c.chunk(b).Kind == sheet.CC, c.mark(b, token.Comma), c.word(b) == "before", c.word(b) == "after":
				if !c.s.Is(ch.Head, lx.VerbIng) {
					return none
				}
			default:
				return none
			}
			if v := c.toSelves(i); v.ok() {
				return v
			}
		case sheet.PUNCT:
			if !c.mark(i, token.Comma) {
				return none
			}
		default:
			return none
		}
	}
	return none
}

// toSelves says what people do to themselves by the verb at chunk i: "killing themselves", "committing suicide", "turning the gun
// on themselves".
func (c *clause) toSelves(i int) verdict {
	if v := c.verb(i); c.s.Lex.Name(v.kind) == "killed" && v.who == lx.Subject && v.toks.Len() > 1 {
		return v
	}
	o := c.afterAdverbs(i + 1)
	if c.self(o) {
		return c.wounded(i)
	}
	if c.base(c.chunk(i).Head) == "turn" && c.s.Is(c.chunk(o).First, lx.Possess|lx.Det|lx.Article) && c.word(o+1) == "on" && c.self(o+2) {
		v := c.hurt(i, o+2)
		v.kind = c.s.Lex.NameOf("killed")
		return v
	}
	return none
}

// blewUp reports words of death that tell who did it to themselves to attack: "a woman | blew herself up". Who shoots or burns
// himself attacks nobody, and whom a blast "blew up" is its victim.
func (c *clause) blewUp(t sheet.Toks) bool {
	return t.Len() == 3 && c.base(t.First) == "blow" && c.self(c.s.ChunkFrom(t.First+1))
}
