package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// link reads verbs that only join their subject to what tells: "were among the dead", "are in custody",
// "remain missing", "were expected to be freed", "came under fire and were killed".
func (c *clause) link(j, k int) verdict {
	if v := c.slated(j); v.ok() {
		return v
	}
	i := c.saidOn(j)
	switch ch := c.chunk(i); ch.Kind {
	case sheet.PRED:
		if v := c.state(i); v.ok() {
			return c.more(v)
		}
	case sheet.PP:
		if c.word(i) == "into" && c.base(c.chunk(j).Head) != "fall" {
			break // "gave themselves into rebel hands"
		}
		if v := c.state(i); v.ok() {
			return v
		}
		if c.chunk(i+1).Kind == sheet.NP && c.chunk(i+1).Row < 0 && c.chunk(i+2).Kind == sheet.PRED {
			return c.state(i + 2) // "were brought to the surface alive"
		}
		if c.chunk(i+1).Kind == sheet.PRED {
			return c.state(i + 1) // "were pulled out dead"
		}
	case sheet.NP:
		if ch.Row < 0 && c.base(c.chunk(j).Head) == "become" && c.s.Is(ch.Head, lx.Person) {
			return c.headFate(i) // "have become refugees"
		}
		// "were due to be freed", "are likely to die": an adjective joins as a verb would.
		if c.s.Tags[ch.Head-c.sn.First] == sheet.TagAdj && c.chunk(i+1).Infinite {
			if v := c.predicate(i+1, k); v.ok() {
				return v
			}
		}
	case sheet.VG:
		if ch.Infinite || ch.Reduced {
			if v := c.cameOf(j); v.ok() {
				return v
			}
			if v := c.predicate(i, k); v.ok() {
				if v.chunk <= i || c.s.Entry(c.chunk(v.chunk).First).Word == "be" || c.s.Tags[c.chunk(v.chunk).Head-c.sn.First] != sheet.TagPast {
					v.chunk = j // the first verb of the chain carries the modality, but for "tried to swim | and drowned"
				}
				return v
			}
		}
	case sheet.INCL:
		np := c.afterAdverbs(i + 1)
		if c.chunk(np).Kind == sheet.PRED {
			return c.state(np)
		}
		if c.chunk(np).Kind == sheet.NP {
			v := c.amongThose(np)
			if !v.ok() && !v.actor {
				v = c.headFate(np)
			}
			if g := c.chunk(j); g.Negated || g.Modal {
				v.chunk = j // "may be among those killed"
			}
			return v
		}
	}
	if v := c.chained(j); v.ok() {
		return c.more(v)
	}
	return verdict{chunk: j}
}

// saidOn returns the chunk with what the verb at chunk j tells, behind its adverbs. Behind a verb that says or doubts, a day and who
// says so may stand between: "were confirmed on Friday | to have died", "were feared by the navy | dead".
func (c *clause) saidOn(j int) int {
	ch, i := c.chunk(j), c.afterAdverbs(j+1)
	if !ch.Passive || !c.s.Is(ch.Head, lx.Say) && c.s.Entry(ch.Head).Fate.Mood != lx.Uncertain {
		return i
	}
	for k := i; k < i+maxInsert; {
		switch g, np := c.chunk(k), c.chunk(k+1); {
		case g.Kind == sheet.VG && g.Infinite, g.Kind == sheet.PRED, c.word(k) == "as" && np.Kind == sheet.PRED:
			return k
		case g.Kind == sheet.NP && g.Len() == 1 && g.Row < 0 && c.s.Is(g.Head, lx.Adverb):
			k = c.afterAdverbs(k + 1) // "late | on Friday"
		case g.Kind == sheet.PP && (np.Kind == sheet.NP && np.Row < 0 || np.Kind == sheet.ADV):
			k = c.afterAdverbs(k + 2)
		default:
			return i
		}
	}
	return i
}

// headFate says what the head of a noun phrase tells by itself, "the dead", "victims", but for what a word before it tells became of
// them, "the freed prisoners".
func (c *clause) headFate(j int) verdict {
	ch := c.chunk(j)
	v := verdict{kind: c.s.Entry(ch.Head).Fate.Outcome, who: lx.Subject, toks: ch.Toks, chunk: j}
	if v.kind != 0 {
		return v
	}
	if v.kind = c.nounTells(ch.Head); v.kind != 0 && c.s.Is(ch.First, lx.Det) {
		if i := c.tellsIn(ch.First, ch.Head); i >= 0 {
			v.kind = c.s.Entry(i).Fate.Outcome
		}
	}
	if v.kind != 0 && c.victims(j) {
		if kind := c.victimsOf(j); kind != 0 {
			v.kind = kind
		}
	}
	return v
}
