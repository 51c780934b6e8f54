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
		case w == "safely", w == "unharmed", w == "unhurt", w == "ashore" && c.landed(j),
			np.Kind == sheet.PP && w == "to" && (c.word(i+1) == "shore" || c.word(i+1) == "surface") && c.landed(j), np.Kind == sheet.PP && (w == "from" || w == "of" || w == "off") && c.perilous(i+1), np.Kind == sheet.PP && w == "to" && c.word(i+1) == "safety":
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

// fishedOut turns detained or moved into rescued where who is picked up or flown off was in danger: "picked up 45 migrants from a
// dinghy", "picked up nine survivors", "were picked up by a tanker", "the navy picked up six men after their boat sank".
func (c *clause) fishedOut(r *sheet.Row, v verdict) {
	switch c.s.Lex.Name(v.kind) {
	case "detained", "transferred":
	default:
		return
	}
	b := c.base(v.toks.First)
	if b != "pick" && b != "airlift" {
		return
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "attacker", "suspect", "combatant", "detainee":
		return
	}
	rescued := c.s.Lex.NameOf("rescued")
	if c.saved(v.chunk).ok() || r.Subject.Head >= 0 && c.s.Lex.Entries[c.s.Entry(r.Subject.Head).Lemma].Word == "survivor" {
		r.Outcome.Kind = rescued
		return
	}
	if b != "pick" {
		return
	}
	who := c.holder(v.chunk)
	crew := who >= 0 && c.s.In(c.chunk(who).Head, lx.Vessel)
	switch {
	case who >= 0 && c.carries(who):
		if r.Outcome.Kind = c.s.Lex.NameOf("other"); crew {
			r.Outcome.Kind = rescued
		}
	case (crew || who < 0) && c.foundered(crew), c.word(v.chunk+2) == "alive":
		r.Outcome.Kind = rescued
	}
}

// foundered reports a sentence in which a ship sank or people drowned or, where a crew picks them up, that is told of a sea or coast.
func (c *clause) foundered(crew bool) bool {
	off := false
	for i := c.sn.First; i < c.sn.Last; i++ {
		switch {
		case c.base(i) == "drown", c.s.In(i, lx.Peril) && (crew || c.s.Is(i, lx.VerbPast|lx.VerbPart) && !c.s.Is(i, lx.Noun)):
			return true
		case crew && off && c.s.In(i, lx.Brink):
			return true
		}
		off = off || c.s.Entry(i).Word == "off"
	}
	return false
}

// carries reports a bus, boat or the like at chunk i that belongs to no force, and so picks up only whom it carries.
func (c *clause) carries(i int) bool {
	ch := c.chunk(i)
	thing := c.s.In(ch.Head, lx.Vessel) || c.s.Entry(ch.Head).Noun.Kind == 'O' && !c.s.Is(ch.Head, lx.Person|lx.Unit|lx.Collect)
	return thing && ch.Row < 0 && !c.fights(i) && !c.band(i)
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
