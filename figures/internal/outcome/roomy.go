package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// roomy reports that the subject of the verb at chunk j, "to hold", is a thing with room for people that is neither a prison nor a
// force's: "the hall", but not "the police station". Of these too it may be told how many they can hold, and what is built or
// meant to hold some is a thing, whatever its name.
func (c *clause) roomy(j int) bool {
	if p := c.chunk(j - 1); c.chunk(j).Infinite && p.Kind == sheet.VG && (p.Passive || p.Reduced) && c.s.In(p.Head, lx.Purpose) && c.chunk(j-2).Class&(lx.Person|lx.Unit) == 0 {
		return true
	}
	who := c.subjectOf(j)
	if p := j - 1; who < 0 && c.chunk(p).Kind == sheet.SUB && (c.word(p) == "which" || c.word(p) == "that") {
		if who = p - 1; c.mark(who, token.Comma) {
			who--
		}
	}
	if who < 0 || c.chunk(who).Kind != sheet.NP {
		return false
	}
	who = c.itself(who)
	ch, could := c.chunk(who), c.couldHold(j)
	if c.word(who) == "it" {
		return could || c.toldRoomy(j)
	}
	if c.uprooted(c.s.Rows[c.row].Subject.Group) && c.s.Entry(ch.First).Word == "camp" {
		return true // "Camp Belt holds 900 refugees"
	}
	for i := ch.First; i <= ch.Head; i++ {
		if c.s.Is(i, lx.Pronoun) || c.s.Is(i, lx.Unit) && !(could && c.s.In(i, lx.Room)) {
			return false
		}
		if !could && (c.s.Is(i, lx.Person) && !c.s.Is(i, lx.Singular) || c.s.Lex.Name(c.s.Entry(i).Noun.Outcome) == "detained") {
			return false
		}
	}
	switch {
	case c.s.In(ch.Head, lx.Room):
		return true
	case c.s.Is(ch.Head, lx.Person):
		return false
	case c.s.Is(ch.Head, lx.Place), could && c.settled(ch.Head):
		return could
	}
	if ch.Len() == 1 && c.s.Has(ch.Head, token.Upper) && c.s.Is(ch.Head, lx.Singular) {
		return false // a singular without a determiner is a name: "Belt is holding six guards"
	}
	return c.s.Entry(ch.Head).Noun.Kind == 'O'
}

// toldRoomy reports that the sentence has told before chunk j how many a thing can hold: "it was built to hold 40, and | it holds 90".
func (c *clause) toldRoomy(j int) bool {
	for i := j - 1; i >= 0 && i > j-reach; i-- {
		if g := c.chunk(i); g.Kind == sheet.VG && c.base(g.Head) == "hold" {
			return c.couldHold(i)
		}
	}
	return false
}

// seated is what befell those for whom a thing has room: nothing, and in a relative clause the verb behind is not theirs either:
// "the bus, which holds 40 people, | was hit by a shell".
func (c *clause) seated(j, k int) verdict {
	v := verdict{chunk: j}
	if c.wh(j-1) == 0 {
		return v
	}
	h := c.chunk(j).Head
	v.kind, v.who, v.toks = c.s.Entry(c.chunk(k).Head).Noun.Outcome, lx.Subject, sheet.Toks{First: h, Last: h + 1}
	if v.kind == 0 {
		v.kind = c.s.Lex.NameOf("other")
	}
	return v
}

// couldHold reports that the verb at chunk j tells for how many there is room: "can hold", "was built to hold".
func (c *clause) couldHold(j int) bool {
	ch := c.chunk(j)
	if c.word(j-1) == "of" {
		return c.word(j-2) == "capable" // "capable of holding"
	}
	for i := ch.First; i < ch.Head; i++ {
		switch c.s.Entry(i).Word {
		case "can", "could":
			return true
		}
	}
	return ch.Infinite && c.s.In(ch.First-1, lx.Purpose)
}
