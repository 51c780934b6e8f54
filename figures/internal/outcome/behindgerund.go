package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// behindGerund looks past a verb at chunk j that tells no outcome, and past a form in -ing between commas, for what befell the
// phrase at chunk k in the end: "stormed a bank, firing at clerks, before being shot", "raided a camp, killing nine men, and
// were then caught". They who are told of behind the killing are the killers, "before they were shot", "before guards shot them".
func (c *clause) behindGerund(j, k int) verdict {
	i := j + 1
	for ; i < j+9 && !c.mark(i, token.Comma); i++ {
		if ch := c.chunk(i); ch.Row >= 0 || ch.Kind != sheet.NP && ch.Kind != sheet.ADV && (ch.Kind != sheet.PP || c.subordinate(i)) {
			return none
		}
	}
	did := c.afterAdverbs(i + 1)
	g := c.chunk(did)
	if !c.mark(i, token.Comma) || g.Kind != sheet.VG && g.Len() > 1 || g.Passive || !c.s.Is(g.First, lx.VerbIng) {
		return none // "firing" may be cut as a noun
	}
	killed := g.Kind == sheet.VG && c.s.Lex.Name(c.verb(did).kind) == "killed" && c.active(did)
	for i, n := did+1, 0; n < reach; i, n = i+1, n+1 {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP, sheet.ADV, sheet.PRED:
		case sheet.CC:
			if g := c.chunk(i + 1); g.Kind == sheet.VG {
				if w := c.s.Entry(g.First).Word; !g.Passive || w != "was" && w != "were" || (w == "was") != c.one(k) {
					return none
				}
				return c.inTheEnd(i + 1)
			}
		case sheet.PUNCT:
			if !c.mark(i, token.Comma) {
				return none
			}
		case sheet.PP, sheet.SUB:
			if w := c.word(i); w == "before" || w == "until" {
				return c.ended(i+1, k, killed)
			}
			if ch.Kind == sheet.SUB || c.subordinate(i) {
				return none
			}
		default:
			return none
		}
	}
	return none
}

// ended reads the clause at chunk i, behind "before" or "until", that tells what befell the phrase at chunk k. A pronoun means
// them only where those between are dead.
func (c *clause) ended(i, k int, killed bool) verdict {
	g := c.chunk(i)
	switch {
	case g.Kind == sheet.VG && g.Passive && c.s.Entry(g.First).Word == "being":
		return c.inTheEnd(i)
	case g.Kind != sheet.NP || g.Row >= 0 || !killed:
		return none
	case g.Len() == 1 && c.takesUp(i, k):
		if v := c.chunk(i + 1); v.Kind == sheet.VG && v.Passive {
			return c.inTheEnd(i + 1)
		}
		return none
	}
	v, o := c.chunk(i+1), c.word(i+2)
	if v.Kind != sheet.VG || v.Passive || c.one(k) != (o == "him" || o == "her") || !c.one(k) && o != "them" || c.chunk(i+2).Len() > 1 {
		return none
	}
	if w := c.verb(i + 1); w.ok() && w.who&lx.Object != 0 {
		return w
	}
	return none
}

// inTheEnd says what the passive verb at chunk j, or one joined to it, tells: "were overpowered and | arrested".
func (c *clause) inTheEnd(j int) verdict {
	v := c.verb(j)
	for n := j + 1; !v.ok() && c.chunk(n).Kind == sheet.CC && c.chunk(n+1).Kind == sheet.VG; n += 2 {
		v = c.verb(n + 1)
	}
	if v.ok() && v.who&lx.Object != 0 {
		return c.more(v)
	}
	return none
}

// one reports that the row at chunk k counts one person.
func (c *clause) one(k int) bool {
	if c.chunk(k).Row < 0 {
		return false
	}
	q := &c.s.Rows[c.chunk(k).Row].Quantity
	return q.HasStated && q.Stated == 1
}
