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
		case w == "safely", np.Kind == sheet.PP && (w == "from" || w == "of" || w == "off") && c.perilous(i+1), np.Kind == sheet.PP && w == "to" && c.word(i+1) == "safety":
			return c.toObject("rescued", j)
		case np.Kind == sheet.PP, np.Kind == sheet.ADV, np.Kind == sheet.NP && np.Row < 0:
			i++
		default:
			return none
		}
	}
	return none
}

// perilous reports a place of danger at chunk i: "the burning | flat", "the sea", "a capsized boat".
func (c *clause) perilous(i int) bool {
	np, next := c.chunk(i), c.chunk(i+1)
	return np.Kind == sheet.NP && (c.anyIn(np.Toks, lx.Peril) || next.Kind == sheet.NP && next.Row < 0 && c.anyIn(next.Toks, lx.Peril))
}

// fishedOut turns detained into rescued where who is picked up was in danger: "picked up 45 migrants from a dinghy", "picked up
// nine survivors".
func (c *clause) fishedOut(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "detained" || c.base(v.toks.First) != "pick" {
		return
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "attacker", "suspect", "combatant", "detainee":
		return
	}
	if who := c.subjectOf(v.chunk); who >= 0 && !c.chunk(v.chunk).Passive && c.carries(who) {
		r.Outcome.Kind = c.s.Lex.NameOf("other")
		if c.s.In(c.chunk(who).Head, lx.Vessel) {
			r.Outcome.Kind = c.s.Lex.NameOf("rescued")
		}
		return
	}
	if w := c.saved(v.chunk); w.ok() || r.Subject.Head >= 0 && c.s.Lex.Entries[c.s.Entry(r.Subject.Head).Lemma].Word == "survivor" {
		r.Outcome.Kind = c.s.Lex.NameOf("rescued")
	}
}

// carries reports a bus, boat or the like at chunk i that belongs to no force, and so picks up only whom it carries.
func (c *clause) carries(i int) bool {
	ch := c.chunk(i)
	thing := c.s.In(ch.Head, lx.Vessel) || c.s.Entry(ch.Head).Noun.Kind == 'O' && !c.s.Is(ch.Head, lx.Person|lx.Unit|lx.Collect)
	return thing && ch.Row < 0 && !c.fights(i) && !c.band(i)
}
