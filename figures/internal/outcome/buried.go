package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// engulfed reports a burial at the verb group j by what came down on the living, who may yet be dug out: "were buried under
// the snow", "the quake buried nine", "buried when the roof collapsed". People bury the dead.
func (c *clause) engulfed(j int) bool {
	ch := c.chunk(j)
	if c.base(ch.Head) != "bury" {
		return false
	}
	if c.doneBy(j, lx.Mass, lx.Calamity) || c.cameDown(j) || c.othersBuried(j) || c.dugOutAlive(j) {
		return true
	}
	i := c.afterAdverbs(j + 1)
	if !ch.Passive && c.chunk(i).Kind == sheet.NP && c.chunk(i+1).Kind == sheet.PRED {
		i++ // "a missile hit the block, burying 14 | under the rubble"
	}
	if c.word(i) == "alive" {
		i++
	}
	if c.chunk(i).Kind == sheet.PRED && c.s.Lex.Name(c.state(i).kind) == "affected" {
		return true // "under the rubble" is an idiom
	}
	for ; c.chunk(i).Kind == sheet.PP; i += 2 {
		if np := c.chunk(i + 1); np.Kind != sheet.NP {
			return false
		} else if c.s.In(np.Head, lx.Mass) && c.word(i) != "from" {
			return true
		}
	}
	switch c.word(i) {
	case "when", "as", "after":
		np, v := c.chunk(i+1), c.chunk(i+2)
		return np.Kind == sheet.NP && np.Row < 0 && v.Kind == sheet.VG && c.base(v.Head) == "collapse"
	}
	return false
}

// cameDown reports the verb group j in a row of verbs that is told of what came down, or behind its fall: "a landslide hit the
// bus, killing two and burying nine", "the roof collapsed, burying nine", "a wall of mud came down, burying nine", but "rebels
// attacked, killing two and burying nine".
func (c *clause) cameDown(j int) bool {
	if c.chunk(j).Passive {
		return false
	}
	for i := j - 1; i >= 0 && i > j-20; i-- {
		switch g := c.chunk(i); {
		case g.Kind == sheet.VG && (c.s.In(g.Head, lx.Mass) || c.gaveWay(i)):
			return true
		case g.Kind == sheet.NP && c.chunk(i-1).Kind != sheet.PP && c.chunk(i-1).Kind != sheet.VG:
			if c.word(i+1) == "of" && c.s.In(c.chunk(i+2).Head, lx.Mass) {
				return true
			}
			return c.s.In(g.Head, lx.Mass, lx.Calamity) && c.chunk(i+1).Kind != sheet.CC
		case g.Kind == sheet.PUNCT && !(c.mark(i, token.Comma) && (c.chunk(i+1).Kind == sheet.VG || c.chunk(i+1).Kind == sheet.CC)), g.Kind == sheet.SUB:
			return false
		}
	}
	return false
}

// gaveWay reports a verb and its particle at chunk j that tell of a fall: "the shaft | caved | in", "the bank gave way".
func (c *clause) gaveWay(j int) bool {
	switch c.base(c.chunk(j).Head) {
	case "cave":
		return c.word(j+1) == "in"
	case "give":
		return c.word(j+1) == "way"
	}
	return false
}

// dugOutAlive reports a burial at the verb group j of those who were saved from it: "were rescued two days after | they | were
// buried", "after the roof | buried | them", "two cooks, | buried for a day, were rescued".
func (c *clause) dugOutAlive(j int) bool {
	i := j - 1
	if c.word(i-1) != "after" || c.chunk(i).Kind != sheet.NP {
		i = 0
		if c.chunk(j).Reduced {
			i = c.finiteBeyond(j)
		}
		return i > 0 && c.savedAlive(i)
	}
	if !c.s.Is(c.chunk(i).Head, lx.Pronoun) && !c.s.Is(c.chunk(j+1).Head, lx.Pronoun) {
		return false
	}
	if i = c.beforeAdverbs(i - 2); c.mark(i, token.Comma) {
		i--
	}
	for n := 0; n < acrossReach; n, i = n+1, i-1 {
		switch c.chunk(i).Kind {
		case sheet.VG:
			if c.savedAlive(i) {
				return true
			}
		case sheet.PUNCT, sheet.SUB, sheet.CC:
			return false
		}
	}
	return false
}

// savedAlive reports a verb group at chunk i that tells of people taken out of danger, or let out of it.
func (c *clause) savedAlive(i int) bool {
	g := c.chunk(i)
	switch c.s.Lex.Name(c.s.Entry(g.Head).Fate.Outcome) {
	case "rescued", "released":
		return !g.Negated
	}
	return c.s.In(g.Head, lx.Salvage) && !g.Negated
}

// othersBuried reports others than the dead whom nobody is said to bury: "two people were killed and nine others buried".
// Those who lie in a grave have one behind the verb.
func (c *clause) othersBuried(j int) bool {
	np, g := c.chunk(j-1), c.chunk(j-3)
	if np.Kind != sheet.NP || np.Row < 0 || c.s.Rows[np.Row].Flags&sheet.Additional == 0 || c.chunk(j-2).Kind != sheet.CC || c.chunk(j+1).Kind != sheet.PUNCT {
		return false
	}
	for i := j - 3; i > j-9 && g.Kind != sheet.VG; i-- {
		if g = c.chunk(i - 1); g.Kind == sheet.PUNCT || g.Kind == sheet.SUB {
			return false
		}
	}
	return g.Kind == sheet.VG && g.Passive && c.base(g.Head) == "kill"
}

// dugOut turns released into rescued where what held those who were freed is no jail: "freed two men | trapped in a well".
func (c *clause) dugOut(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "released" || c.base(v.toks.First) != "free" {
		return
	}
	if g := c.chunk(c.at + 1); g.Kind == sheet.VG && g.Reduced && c.s.Lex.Name(c.verb(c.at+1).kind) == "affected" {
		r.Outcome.Kind = c.s.Lex.NameOf("rescued")
	}
}
