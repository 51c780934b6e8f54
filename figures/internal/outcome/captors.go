package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// maxOpening is how many words of a sentence its first person is looked for in.
const maxOpening = 6

// byCaptors turns detained into abducted where those who hold are fighters, gangs or kidnappers: "two villagers were
// picked up by militants", "gunmen seized six workers".
func (c *clause) byCaptors(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) == "detained" && c.chunk(v.chunk).Kind == sheet.VG && c.captive(r, v) {
		r.Outcome.Kind = c.s.Lex.NameOf("abducted")
	}
}

// captive reports that the people held by the verb of v are no captives of the law.
func (c *clause) captive(r *sheet.Row, v verdict) bool {
	if c.s.Lex.Name(r.Subject.Group) == "hostage" {
		return true
	}
	w, agent := c.chunk(v.chunk), c.holder(v.chunk)
	if agent < 0 && w.Passive && c.base(w.Head) == "seize" && c.word(v.chunk+2) == "gunpoint" {
		return true
	}
	if agent < 0 && w.Passive && r.Subject.Implicit && c.row > 0 && keeps(c.s, v.toks.Last-1) {
		switch c.s.Lex.Name(c.s.Rows[c.row-1].Outcome.Kind) {
		case "released", "abducted":
			if c.heldBefore() {
				return true // "The kidnappers freed six girls. The other four are still held."
			}
		}
	}
	if agent < 0 || agent == c.at {
		return !c.s.Captors(r.Subject.Group) && keeps(c.s, v.toks.Last-1) && halted(c.s, c.sn.First, w.Head)
	}
	if w := c.word(agent); (w == "they" || w == "it") && c.heldBefore() {
		return true
	}
	if c.chunk(agent-1).Kind == sheet.CC && c.s.Serves(c.s.Entry(c.chunk(agent-2).Head).Noun.Group) || c.meantFor(agent) {
		return false // "police and paramilitary"
	}
	g := c.s.Entry(c.chunk(agent).Head).Noun.Group
	if of := c.chunk(agent + 2); !c.s.Captors(g) && c.s.Is(c.chunk(agent).Head, lx.Unit) && c.word(agent+1) == "of" && of.Kind == sheet.NP && !c.captor(agent+2) && !c.band(agent+2) && c.fights(agent+2) {
		return false // "an armed squad | of | the prison service"
	}
	return c.s.Captors(g) || !c.s.Arrests(g) && c.band(agent)
}

// holder is the noun phrase of those who hold people by the verb at chunk j, -1 where nobody is told of.
func (c *clause) holder(j int) int {
	agent := -1
	if ch, who := c.chunk(j), c.chunk(j-1); ch.Passive || ch.Reduced && j > c.at && (who.Row >= 0 || !c.s.Is(who.Head, lx.Pronoun)) {
		for i := j + 1; i < j+10; i++ {
			if k := c.chunk(i).Kind; k != sheet.NP && k != sheet.PP && k != sheet.ADV {
				break
			}
			if c.word(i) == "by" && c.chunk(i+1).Kind == sheet.NP {
				return i + 1
			}
		}
	} else if agent = c.subjectOf(j); agent < 0 && c.s.Tags[ch.Head-c.sn.First] == sheet.TagIng {
		agent = c.doerOf(j)
	}
	if agent < 0 && c.word(j-1) == "who" {
		if agent = j - 2; c.mark(agent, token.Comma) {
			agent--
		}
	}
	return agent
}

// meantFor reports rooms of which it is told for how many they are meant: "cells built for six", which are no cells of fighters.
func (c *clause) meantFor(j int) bool {
	g := c.chunk(j + 1)
	return c.s.In(c.chunk(j).Head, lx.Room) && g.Kind == sheet.VG && g.Reduced && c.s.In(g.Head, lx.Purpose)
}

// band reports a noun phrase of fighters by what its words hint at: "an armed group", "Boko Haram", but not "the anti-ISIS
// coalition".
func (c *clause) band(j int) bool {
	ch := c.chunk(j)
	for i := ch.First; i < ch.Last; i++ {
		if !c.s.Has(i-1, token.Hyphen) && c.s.Lex.Name(c.s.Entry(i).Noun.Hint) == "combatant" {
			return true
		}
	}
	return false
}

// fights reports a noun phrase that names a force.
func (c *clause) fights(j int) bool {
	if c.word(j) == "we" {
		return true // an officer speaks
	}
	for i := c.chunk(j).First; i < c.chunk(j).Last; i++ {
		for _, g := range [...]lx.Name{c.s.Entry(i).Noun.Group, c.s.Entry(i).Noun.Hint} {
			if c.s.Serves(g) || c.s.Lex.Name(g) == "combatant" {
				return true
			}
		}
	}
	return units.Unit(c.s.Lex.Name(c.s.Entry(c.chunk(j).Head).Noun.Unit)) == units.Formation
}

// heldBefore reports that the sentence, or the one before, opens with those who take people: "Pirates seized a ship. They
// hold".
func (c *clause) heldBefore() bool { return c.s.Captors(c.openers()) }

// openers is the group of the people with whom the sentence opens or, where it has none, the one before.
func (c *clause) openers() lx.Name {
	for sent := c.s.Rows[c.row].Sent; sent >= 0 && sent >= c.s.Rows[c.row].Sent-1; sent-- {
		p := &c.s.Sents[sent]
		for i := p.First; i < c.s.Rows[c.row].Num.First && i < p.Last && i < p.First+maxOpening; i++ {
			if c.s.Is(i, lx.Person|lx.Unit) {
				return c.s.Entry(i).Noun.Group
			}
		}
	}
	return 0
}

// subjectOf finds the subject of an active verb group: the noun phrase before it, across verbs joined to
// it. It returns -1 where the way is not plain.
func (c *clause) subjectOf(j int) int {
	for i := j - 1; i >= 0 && i > j-16; i-- {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP:
			if k := c.firstOf(i); k < i && c.chunk(k-1).Kind == sheet.VG {
				i = k - 1 // "killed two rebels and a | gunman and": the objects of the verb joined before
				continue
			}
			switch p := c.chunk(i - 1); p.Kind {
			case sheet.PP, sheet.VG: // an adjunct, or the object of a verb joined before
				if p.Kind == sheet.VG && i == j-1 && c.s.Is(p.Head, lx.Say) && !p.Passive {
					return i // "said | the rebels had lost"
				}
				i--
				continue
			}
			return i
		case sheet.CC, sheet.ADV, sheet.PP:
		case sheet.VG:
		default:
			return -1
		}
	}
	return -1
}

// firstOf is the first of the noun phrases that commas and joints tie to the one at chunk i.
func (c *clause) firstOf(i int) int {
	for n := 0; n < maxJoined && (c.chunk(i-1).Kind == sheet.CC || c.mark(i-1, token.Comma)) && c.chunk(i-2).Kind == sheet.NP; n++ {
		i -= 2
	}
	return i
}

// doerOf is the subject of a participle at chunk j behind the clause that it goes on with: "rebels overran a base, killing nine
// men and | taking 12 prisoner". Who only says so did not do it.
func (c *clause) doerOf(j int) int {
	comma := false
	for i := j - 1; i > 0 && i > j-reach; i-- {
		switch g := c.chunk(i); {
		case g.Kind == sheet.VG && g.Finite:
			if !comma || c.s.Is(g.Head, lx.Say) {
				return -1
			}
			return c.subjectOf(i)
		case g.Kind == sheet.SUB, g.Kind == sheet.PUNCT && !c.mark(i, token.Comma):
			return -1
		case g.Kind == sheet.PUNCT:
			comma = true
		}
	}
	return -1
}

// killedFirst puts killed before all else that befell the same people.
func (c *clause) killedFirst(r *sheet.Row) {
	killed := c.s.Lex.NameOf("killed")
	if c.s.Lex.Name(r.Outcome.Kind) == "casualties" {
		return
	}
	for i, a := range r.Outcome.Also[:r.Outcome.NAlso] {
		if a == killed {
			r.Outcome.Also[i], r.Outcome.Kind = r.Outcome.Kind, a
		}
	}
}
