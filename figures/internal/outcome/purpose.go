package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// purpose decides an infinitive: after a verb of managing it was done, else it is to be done.
func (c *clause) purpose(j int) int {
	at := c.beforeAside(j - 1)
	p := c.chunk(at)
	if at == c.at && c.inOrder(at, j) {
		return asserted
	}
	if first := c.joinedTo(at); first >= 0 {
		return c.purpose(first)
	}
	if p.Kind == sheet.NP && c.s.Entry(p.Head).Fate.Mood == lx.Real {
		return c.verbMood(j - 2) // "were able to free 12"
	}
	k := at
	for i := at - 1; i >= 0 && i > at-5 && (p.Kind == sheet.NP || p.Kind == sheet.PP || p.Kind == sheet.ADV); i-- {
		p, k = c.chunk(i), i
	}
	if p.Kind == sheet.VG {
		if c.foundToBe(k, j) {
			return c.verbMood(k)
		}
		if c.s.Entry(p.Head).Fate.Mood == lx.Real {
			if k < at-1 {
				return asserted // "used such words | as a reason | to arrest nine"
			}
			return c.verbMood(k)
		}
		if c.letsGo(k, j) {
			return asserted
		}
		if c.s.Entry(p.Head).Fate.Mood == lx.Uncertain {
			return c.supposed(k) // "are believed to have been killed"
		}
		if c.s.Is(p.Head, lx.Say) && p.Passive && p.Finite && c.s.Entry(c.chunk(j).First+1).Word == "be" && c.s.Tags[c.chunk(j).Head-c.sn.First] == sheet.TagIng {
			return asserted // "are said to be holding 12"
		}
		if c.s.Is(p.Head, lx.Say) && (c.chunk(j).Perfect || c.base(p.Head) == "claim") {
			return asserted // "claimed to have killed", "claim to hold"
		}
	}
	if c.chunk(j).Perfect {
		return asserted
	}
	return prospective
}

// inOrder reports people told by their order at chunk i, with whom the infinitive at chunk j tells what was done: "the first two men |
// to be jailed since May", but "will be the first two | to be jailed".
func (c *clause) inOrder(i, j int) bool {
	ch := c.chunk(i)
	for t := ch.First; t < ch.Last; t++ {
		switch c.s.Entry(t).Word {
		case "first", "last", "latest", "only":
			return !c.chunk(i-1).Future && !c.chunk(j+1).Future
		}
	}
	return false
}

// joinedTo is the infinitive that the joint at chunk i joins another to, or -1: "claims | to have killed | nine | and | to hold two".
func (c *clause) joinedTo(i int) int {
	if c.chunk(i).Kind != sheet.CC || c.word(i) == "but" {
		return -1
	}
	for k := i - 1; k >= 0 && k > i-7; k-- {
		switch ch := c.chunk(k); {
		case ch.Kind == sheet.VG && ch.Infinite:
			return k
		case ch.Kind != sheet.NP && ch.Kind != sheet.PP && ch.Kind != sheet.ADV:
			return -1
		}
	}
	return -1
}

// foundToBe reports a verb of finding at chunk k behind whose object the infinitive j tells what is so, and not to what end they are
// found: "tests showed 40 men | to be infected", but "they found 40 men to guard it".
func (c *clause) foundToBe(k, j int) bool {
	switch c.base(c.chunk(k).Head) {
	case "find", "show", "reveal", "discover", "know", "confirm":
		switch c.s.Entry(c.chunk(j).First + 1).Word {
		case "be", "have":
			return c.chunk(k+1).Kind == sheet.NP && !c.chunk(k).Passive
		}
	}
	return false
}

// letsGo reports a verb of leave at chunk k whose object, counted or not, went as the infinitive j says: "the guard allowed | nine
// captives | to flee". What others may do to people is still to be done: "allowed police to deport nine", "allowed nine to be freed".
func (c *clause) letsGo(k, j int) bool {
	switch g := c.chunk(k); c.base(g.Head) {
	case "allow", "permit":
		return j == k+2 && g.Len() == 1 && c.s.Is(g.Head, lx.VerbPast) && !c.chunk(j).Passive && !c.doneToPeople(j)
	}
	return false
}

// supposed is how real a verb of doubt at chunk j makes what depends on it. One of supposing may tell what somebody is to do: "are
// supposed | to free nine", but "are supposed | to have freed nine".
func (c *clause) supposed(j int) int {
	next := c.chunk(c.afterAdverbs(j + 1))
	if c.base(c.chunk(j).Head) == "suppose" && next.Infinite && !next.Perfect {
		return prospective
	}
	return uncertain
}

// sentIn reports a word at chunk j that goes with the verb before it, and the counted behind it: "sent | in | nine guards".
func (c *clause) sentIn(j int) bool {
	switch c.word(j) {
	case "in", "up", "out":
		return j == c.at-1
	}
	return false
}
