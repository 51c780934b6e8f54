package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// saved reads people whom the verb at chunk j takes out of danger: "a crew winched four sailors to safety", "two boys were
// pulled from the burning hall", but "two boys were pulled from the queue". Whom gunmen pull out of anything they do not save.
func (c *clause) saved(j int) verdict {
	ch, r := c.chunk(j), &c.s.Rows[c.row]
	if !c.s.In(ch.Head, lx.Salvage) || r.Subject.Head < 0 && !r.Subject.Implicit || r.Subject.Head >= 0 && !c.s.Is(r.Subject.Head, lx.Person) {
		return none
	}
	i := j + 1
	if !ch.Passive {
		if i = c.at + 1; c.at < j {
			return none
		}
		if who := c.subjectOf(j); who >= 0 && c.captor(who) {
			return none
		}
	}
	for n := 0; n < 6; n++ {
		np := c.chunk(i)
		switch w := c.word(i); {
		case w == "safely", w == "unharmed", w == "unhurt", w == "ashore" && c.landed(j), np.Kind == sheet.PP && c.outOfDanger(i, j):
			if c.tooLate(i) {
				return none
			}
			return c.toObject("rescued", j)
		case np.Kind == sheet.PP, np.Kind == sheet.ADV, np.Kind == sheet.NP && np.Row < 0:
			i++
		default:
			return none
		}
	}
	return none
}

// tooLate reports that those who are taken out of danger by the words from chunk i on are dead, or taken along to some other end:
// "brought to the surface | dead", "brought ashore | for trial".
func (c *clause) tooLate(i int) bool {
	if c.chunk(i).Kind == sheet.PP {
		i++
	}
	i++
	return c.word(i) == "for" || c.chunk(i).Kind == sheet.PRED && c.s.Lex.Name(c.state(i).kind) == "killed"
}

// outOfDanger reports that the preposition at chunk i leads those whom the verb at chunk j takes along out of danger: "from the
// burning | flat", "to safety", "to shore".
func (c *clause) outOfDanger(i, j int) bool {
	switch c.word(i) {
	case "from", "of", "off":
		return c.perilous(i + 1)
	case "to":
		to := c.word(i + 1)
		return to == "safety" || (to == "shore" || to == "surface") && c.landed(j)
	}
	return false
}

// perilous reports a place of danger at chunk i: "the burning | flat", "the sea", "a capsized boat".
func (c *clause) perilous(i int) bool {
	np, next := c.chunk(i), c.chunk(i+1)
	return np.Kind == sheet.NP && (c.anyIn(np.Toks, lx.Peril) || next.Kind == sheet.NP && next.Row < 0 && c.anyIn(next.Toks, lx.Peril))
}

// landed reports that those whom the verb at chunk j brings to land or up to it may be saved: no fighters or captives are, and the
// doer, where told, goes out to save.
func (c *clause) landed(j int) bool {
	switch c.s.Lex.Name(c.s.Rows[c.row].Subject.Group) {
	case "attacker", "suspect", "combatant", "detainee", "victim":
		return false
	}
	who := c.holder(j)
	return who < 0 || c.s.In(c.chunk(who).Head, lx.Vessel) || !c.s.Is(c.chunk(who).Head, lx.Person|lx.Unit|lx.Pronoun) // "one by one"
}
