package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// victimsOf gives what befell the victims at chunk j by the deed that a word before the noun or "of" behind it tells, if most who
// suffer it live: "kidnap victims", "the victims of trafficking", but "the victims of the trafficking gang".
func (c *clause) victimsOf(j int) lx.Name {
	ch := c.chunk(j)
	for i := ch.First; i < ch.Head; i++ {
		if kind := c.livedThrough(i); kind != 0 {
			return kind
		}
	}
	if np := c.chunk(j + 2); c.word(j+1) == "of" && np.Kind == sheet.NP && np.Row < 0 {
		return c.livedThrough(np.Head)
	}
	return 0
}

// livedThrough gives what befell those who suffered the deed that token i tells, 0 if they may have died of it.
func (c *clause) livedThrough(i int) lx.Name {
	if c.s.In(i, lx.Abuse) {
		return c.s.Lex.NameOf("affected")
	}
	e := c.s.Entry(i)
	for _, kind := range [...]lx.Name{e.Noun.Outcome, e.Fate.Outcome, c.s.Lex.Entries[e.Verb].Fate.Outcome} {
		switch c.s.Lex.Name(kind) {
		case "abducted", "displaced":
			return kind
		}
	}
	return 0
}

// victimsLive reports that a verb tells of the victims at chunk i, of whom a part is told behind "including" at chunk j, what is not told
// of the dead: "rescued kidnap victims, including two nuns", "flood victims, including two nuns, live in tents". Where it tells
// nothing of the kind, or what they were before, the noun decides.
func (c *clause) victimsLive(i, j int) bool {
	k := c.pastPart(j)
	if c.chunk(i-1).Kind == sheet.VG {
		k = i - 1
	}
	v := c.chunk(k)
	if k < 0 || c.chunk(i-1).Kind == sheet.PP || c.s.In(v.Head, lx.Ending) {
		return false
	}
	if c.verb(k).ok() || c.chunk(c.afterAdverbs(k+1)).Kind == sheet.PRED {
		return true // also "were found | dead"
	}
	if c.s.In(v.Head, lx.Disposal) && (v.Passive || k < i) {
		return c.victimsOf(i) != 0 // who was taken and then buried is dead
	}
	if c.onlyKnown(i, k) && !c.s.In(v.Head, lx.Disposal) {
		return false // but they "are recovering" themselves
	}
	if c.victimsOf(i) != 0 || v.Perfect || c.s.Is(v.Head, lx.Including) {
		return false
	}
	return v.Passive || !c.s.Is(v.Head, lx.Be)
}
