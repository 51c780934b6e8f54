package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// amongThose says what befell those at chunk k, whom an "among" takes a part from, by what is told of them: "among | those |
// who died", "among | the people | killed", "among | those | being treated", "among | those | still missing".
func (c *clause) amongThose(k int) verdict {
	j := c.afterAdverbs(k + 1)
	switch ch := c.chunk(j); {
	case ch.Kind == sheet.PRED:
		return c.state(j)
	case ch.Kind == sheet.VG && ch.Reduced && !ch.Passive:
		return c.toldOr(j)
	case ch.Kind == sheet.VG:
		return c.predicate(j, k)
	case c.wh(j) != 0:
		rel := none
		c.skipRelative(j, &rel)
		return rel
	}
	return none
}

// toldOr is what the participle at chunk j tells of people, or what they are only said or thought to be by it: "those | killed",
// "those | confirmed | dead", "those | reported | killed", "those | said | to be freed".
func (c *clause) toldOr(j int) verdict {
	v := c.verb(j)
	if v.ok() || !c.onlySaid(j) {
		return v
	}
	if c.chunk(j+1).Kind == sheet.PRED {
		v = c.state(j + 1)
	} else {
		v = c.verb(j + 1)
	}
	if c.s.Entry(c.chunk(j).Head).Fate.Mood == lx.Uncertain {
		v.chunk = j
	}
	return v
}

// frontThose reads the same before the verb at chunk j, which those at hand stand behind: "among those who died | were two
// bakers". The clause told of them must end at that verb: "among those who died was the mayor, and | there were two cooks".
func (c *clause) frontThose(j int) verdict {
	for i := j - 1; i >= 0 && i > j-reach; i-- {
		switch ch := c.chunk(i); {
		case ch.Kind == sheet.INCL && c.chunk(i+1).Row < 0:
			k := c.afterAdverbs(i + 2)
			if rel := none; c.wh(k) != 0 && c.pastWhen(c.skipRelative(k, &rel), j) {
				return rel
			}
			return none
		case ch.Kind == sheet.PUNCT && !c.mark(i, token.Comma):
			return none
		}
	}
	return none
}

// pastWhen reports that nothing but a clause of time or cause stands from chunk i up to the verb at chunk j: "who died | when the
// bridge fell | were two bakers".
func (c *clause) pastWhen(i, j int) bool {
	if c.chunk(i).Kind == sheet.SUB && c.wh(i) == 0 || c.subordinate(i) {
		for i++; i < j && c.chunk(i).Kind != sheet.VG; i++ {
		}
		for i++; i < j && (c.chunk(i).Kind == sheet.PP || c.chunk(i).Kind == sheet.NP && c.chunk(i).Row < 0); i++ {
		}
	}
	return i == j
}

// amongThem reports the pronoun of "among them" at chunk j: one who is not counted may come first, "among | them | the mayor and
// two guards".
func (c *clause) amongThem(j int) bool {
	return c.chunk(j-1).Kind == sheet.INCL && c.chunk(j).Class&lx.Pronoun != 0 && c.chunk(j).Len() == 1
}

// beforeAmongThem finds the whole of a part in the list that "among them" closes: "nine men died, | two girls and a nurse among
// them". Where the list has a verb behind it, or no comma before, its first is the whole: "nine men, | a nurse among them, died".
func (c *clause) beforeAmongThem() int {
	if c.sn.Class&lx.Including == 0 {
		return -1
	}
	first, last := c.at, c.at
	for n := 0; n < maxJoined && c.joins(last+1) && c.chunk(last+2).Row >= 0; n++ {
		last += 2
	}
	if c.chunk(last+1).Kind != sheet.INCL || !c.s.Is(c.chunk(last+2).First, lx.Pronoun) {
		return -1
	}
	for n := 0; n < maxJoined && c.joins(first-1) && c.chunk(first-2).Row >= 0; n++ {
		first -= 2
	}
	end := last + 3
	if c.mark(end, token.Comma) {
		end++
	}
	if g := c.chunk(end); first == last || c.mark(first-1, token.Comma|token.Dash|token.Open) && !(g.Kind == sheet.VG && g.Finite) {
		for i := first - 2; i >= 0 && i > first-8; i-- {
			if w := c.chunk(i).Row; w >= 0 {
				return w
			}
		}
	}
	if first < c.at {
		return c.chunk(first).Row
	}
	return -1
}

// amongThemWere reports people who stand behind "among them were", so that a verb behind them is told of others: "among them were
// two cooks, | and nine guards were hurt".
func (c *clause) amongThemWere() bool {
	be := c.chunk(c.at - 1)
	return be.Kind == sheet.VG && c.s.Is(be.Head, lx.Be) && c.amongThem(c.at-2)
}

// toldOfListed reports at chunk j the verb of a relative clause without an object behind one who is counted in a list, which goes
// on behind it: "a nurse who | had been arrested in May and two cooks".
func (c *clause) toldOfListed(j int) bool {
	g := c.chunk(j)
	return g.Kind == sheet.VG && c.wh(j-1) != 0 && c.chunk(j-2).Row >= 0 && g.Finite && !c.takesObject(j) && c.chunk(j+1).Kind != sheet.NP
}
