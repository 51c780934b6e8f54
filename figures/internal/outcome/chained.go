package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// chained looks for a second verb joined to the first: "attacked the post and were killed".
func (c *clause) chained(j int) verdict {
	for i := j + 1; i < j+9; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.CC:
			n := i + 1
			if c.chunk(n).Kind == sheet.ADV {
				n++
			}
			if g := c.chunk(n); g.Kind == sheet.VG && !g.Infinite {
				v := c.verb(n)
				if w := c.wounded(n); w.ok() && !g.Passive {
					v = w // "were attacked and sustained head injuries"
				}
				if b := c.chunk(n + 2); !v.ok() && g.Passive && c.chunk(n+1).Kind == sheet.CC && b.Kind == sheet.VG && b.Reduced && !c.active(n+2) {
					return c.verb(n + 2) // "came out and were searched and held"
				}
				if v.ok() && (g.Passive || v.who&lx.Subject != 0 || g.Reduced && !c.active(n) && !c.bothActive(j, n)) {
					return v
				}
				return none
			}
		case sheet.NP, sheet.PP, sheet.ADV, sheet.PRED:
		case sheet.PUNCT:
			if !c.goesOn(i) {
				return none
			}
		case sheet.VG:
			if !ch.Infinite { // "tried to flee and was killed"
				return none
			}
		default:
			return none
		}
	}
	return none
}

// goesOn reports that behind the comma at chunk j a verb goes on with the row for its subject: "went home, and were shot",
// but "the mayor met two men, and was shot".
func (c *clause) goesOn(j int) bool {
	g := c.chunk(c.afterAdverbs(j + 2))
	if !c.mark(j, token.Comma) || c.chunk(j+1).Kind != sheet.CC || g.Kind != sheet.VG || !g.Finite {
		return false
	}
	if b := c.chunk(c.at - 1); b.Kind == sheet.PP || b.Kind == sheet.VG && !c.s.Is(b.Head, lx.Say) {
		return false
	}
	switch q := &c.s.Rows[c.row].Quantity; c.s.Entry(g.First).Word {
	case "was", "has":
		return q.HasStated && q.Stated == 1
	case "were", "have":
		return !q.HasStated || q.Stated != 1
	}
	return true
}

// more adds the outcomes of verbs joined to the one that decided: "kidnapped and killed".
func (c *clause) more(v verdict) verdict { return c.bothFates(c.andAlso(v)) }

// andAlso adds them one by one.
func (c *clause) andAlso(v verdict) verdict {
	j := v.chunk
	n := 0
	for i := j + 1; i < j+12 && n < len(v.also); i++ {
		ch := c.chunk(i)
		switch ch.Kind {
		case sheet.SUB:
			if g := c.chunk(i + 1); !c.s.Is(g.First, lx.VerbIng) {
				return v
			}
			i++ // "while fleeing the town"
		case sheet.CC, sheet.ADV, sheet.PP, sheet.NP:
			if ch.Row >= 0 && c.chunk(i-1).Kind != sheet.PP && ch.First >= v.toks.Last {
				return v // but "suffered | several injuries | and died"
			}
		case sheet.PUNCT:
			if !c.mark(i, token.Comma) {
				return v
			}
		case sheet.VG:
			p := c.chunk(i - 1)
			if p.Kind == sheet.ADV {
				p = c.chunk(i - 2)
			}
			if p.Kind != sheet.CC && !(p.Kind == sheet.PUNCT && ch.Reduced) {
				return v
			}
			w := c.verb(i)
			if c.s.Entry(ch.Head).Fate.Mood == lx.Uncertain {
				return v // "are missing and feared dead": missing they are
			}
			if !w.ok() && c.chunk(c.afterAdverbs(i+1)).Kind == sheet.PRED {
				w = c.state(c.afterAdverbs(i + 1)) // "and found dead"
			}
			if !w.ok() || c.active(i) && w.who&lx.Subject == 0 {
				return v
			}
			if c.s.Lex.Name(w.kind) == "killed" && w.kind != v.kind {
				v.kind, w.kind, v.toks = w.kind, v.kind, w.toks // killed comes before all
			}
			v.also[n] = w.kind
			n++
		default:
			return v
		}
	}
	return v
}

// later looks past a verb at chunk j that tells no outcome of its subject, the phrase at chunk k, for words that do.
func (c *clause) later(j, k int) verdict {
	if v := c.afterwards(j, k); v.ok() {
		return v
	}
	if v := c.behindGerund(j, k); v.ok() {
		return v
	}
	if v := c.byOwnHand(j, k); v.ok() {
		return v
	}
	if v := c.hurtBeside(j); v.ok() {
		return v
	}
	return c.meanwhile(j)
}

// afterwards looks past a verb that tells no outcome for one told of the same subject behind before, after or when:
// "stormed the camp before being killed", "were on patrol when they were ambushed and killed".
func (c *clause) afterwards(j, k int) verdict {
	for i := j + 1; i < j+12; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP, sheet.ADV, sheet.PRED, sheet.CC:
			if ch.Row >= 0 && i > j+1 {
				return none
			}
		case sheet.VG:
			if c.chunk(i-1).Kind != sheet.CC {
				return none
			}
		case sheet.PP, sheet.SUB:
			switch c.word(i) {
			case "before", "after", "when", "until":
				g := c.chunk(i + 1)
				if g.Kind == sheet.NP && g.Len() == 1 && c.takesUp(i+1, k) {
					i++
				}
				if g = c.chunk(i + 1); g.Kind != sheet.VG || !g.Passive || c.chunk(i).Kind != sheet.NP && c.s.Entry(g.First).Word != "being" {
					return none
				}
				return c.inTheEnd(i + 1) // "were ambushed and killed"
			}
			if ch.Kind == sheet.SUB {
				return none
			}
		default:
			return none
		}
	}
	return none
}

// series looks along the participles that share the auxiliary of the passive verb at chunk j for the first that tells an
// outcome: "were ambushed, disarmed and killed", "were stopped (by police) but let go".
func (c *clause) series(j int) verdict {
	if !c.chunk(j).Passive {
		return none
	}
	for i := j + 1; i < j+reach; {
		switch ch := c.chunk(i); {
		case ch.Kind == sheet.ADV:
			i++
		case ch.Kind == sheet.PP && c.chunk(i+1).Kind == sheet.NP && c.chunk(i+1).Row < 0 && !c.subordinate(i):
			i += 2
		case c.mark(i, token.Open) && c.skipMark(i, j) > i:
			i = c.skipMark(i, j)
		case ch.Kind == sheet.CC, c.mark(i, token.Comma):
			i = c.afterAdverbs(i + 1)
			if c.chunk(i).Kind == sheet.CC {
				i = c.afterAdverbs(i + 1)
			}
			g := c.chunk(i)
			if g.Kind != sheet.VG || !g.Reduced && !g.Passive && !c.s.Is(g.First, lx.VerbPart) {
				return none
			}
			v := c.verb(i)
			if v.toks.Last <= g.Last && c.takesObject(i) || v.ok() && c.s.Tags[g.Head-c.sn.First] == sheet.TagIng && (v.who&lx.Subject == 0 || c.active(i)) {
				return none // "were ambushed, killing four": what was done to them did it to others
			}
			if v.ok() && v.who&lx.Object != 0 {
				return c.more(v)
			}
			i++
		default:
			return none
		}
	}
	return none
}

// takesUp reports a pronoun that agrees in number with the row at chunk k.
func (c *clause) takesUp(i, k int) bool {
	if c.chunk(k).Row < 0 {
		return false
	}
	switch c.word(i) {
	case "they":
		return !c.one(k)
	case "he", "she":
		return c.one(k)
	}
	return false
}
