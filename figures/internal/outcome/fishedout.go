package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// fishedOut turns detained or moved into rescued where who is picked up or flown off was in danger: "picked up 45 migrants from a
// dinghy", "picked up nine survivors", "were picked up by a tanker", "the navy picked up six men after their boat sank".
func (c *clause) fishedOut(r *sheet.Row, v verdict) {
	switch c.s.Lex.Name(v.kind) {
	case "detained", "transferred":
	default:
		return
	}
	b := c.base(v.toks.First)
	if b != "pick" && b != "airlift" || c.word(c.s.ChunkFrom(max(v.toks.Last, r.Phrase.Last))) == "for" {
		return // "picked up for questioning"
	}
	if who := c.holder(v.chunk); b == "pick" && who >= 0 && c.givesAid(who) {
		r.Outcome.Kind = c.s.Lex.NameOf("other")
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
	if sent := v.chunk - 1; c.chunk(v.chunk).Infinite && c.chunk(sent).Kind == sheet.NP {
		if by := c.subjectOf(c.verbBefore(sent - 1)); by < 0 || c.s.Lex.Name(c.s.Entry(c.chunk(by).Head).Noun.Group) != "police" {
			who = sent // "sent | three lorries | to pick up"
		}
	}
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
	return thing && (ch.Row < 0 || c.s.Rows[ch.Row].Subject.Thing) && !c.fights(i) && !c.band(i)
}

// givesAid reports aid workers or their agency at chunk i, and no force: "the Red Cross", "a relief agency".
func (c *clause) givesAid(i int) bool {
	aid := false
	for k := c.chunk(i).First; k < c.chunk(i).Last; k++ {
		e := c.s.Entry(k)
		switch c.s.Lex.Name(max(e.Noun.Group, e.Noun.Hint)) {
		case "aid-worker":
			aid = true
		}
		switch c.s.Lex.Name(e.Source) {
		case "international", "monitor":
			aid = true
		}
	}
	return aid && !c.fights(i)
}
