package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// takenBy reports a verb of taking along at chunk j whose agent is a captor: "taken from his home by gunmen", "forced into a
// van by armed men", but "driven to the hospital by rebels".
func (c *clause) takenBy(j int) bool {
	if !c.s.In(c.chunk(j).Head, lx.Abduction) {
		return false
	}
	i := j + 1
	switch c.word(i) {
	case "off", "away":
		i++
	case "from", "into":
		for n := 0; n < 3 && c.chunk(i).Kind == sheet.PP && c.word(i) != "by"; n++ {
			i++
			if np := c.chunk(i); np.Kind == sheet.NP && np.Row < 0 {
				i++
			}
		}
	}
	return c.word(i) == "by" && c.captor(i+1)
}

// bareTaken reports people said to be taken at chunk j, and not whereto, as abductions are told of: "two nurses were taken in
// Oram", "were taken from their car", but "were taken to Oram", "were taken in by neighbours". Fighters and prisoners are
// held, and whoever is pulled from a wreck is saved.
func (c *clause) bareTaken(j int) bool {
	ch := c.chunk(j)
	if ch.Infinite || c.s.Entry(ch.Head).Word != "taken" {
		return false
	}
	r := &c.s.Rows[c.row]
	if r.Subject.Thing || r.Subject.Fate || r.Form == sheet.FormZero || c.s.Lex.Name(r.Subject.Unit) == "body" {
		return false
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "combatant", "detainee", "prisoner-of-war", "attacker":
		return false
	}
	i := j + 1
	for c.chunk(i).Kind == sheet.ADV {
		if !c.s.Is(c.chunk(i).First, lx.TimeNoun) {
			return false // "taken aback"
		}
		i++
	}
	if c.chunk(i).Kind == sheet.PP {
		np := c.chunk(i + 1)
		switch w := c.word(i); {
		case np.Kind == sheet.ADV && (w == "on" || w == "in"):
		case np.Kind != sheet.NP || np.Row >= 0:
			return false
		case w == "after", (w == "in" || w == "near" || w == "at") && c.placeName(i+1):
		case w == "from" && (c.s.Is(np.First, lx.Possess) || c.s.Is(np.Head, lx.Place) || c.s.In(np.Head, lx.Workplace, lx.Asylum)):
		default:
			return false
		}
		for i += 2; c.chunk(i).Kind == sheet.PP || c.chunk(i).Kind == sheet.NP || c.chunk(i).Kind == sheet.ADV; i++ {
			switch c.word(i) {
			case "to", "into", "for", "by":
				return false
			case "in":
				if c.chunk(i+1).Kind == sheet.NP && !c.placeName(i+1) {
					return false // "taken from the school in ambulances"
				}
			}
		}
	}
	return c.edgeOf(i)
}

// edgeOf reports that a clause ends before chunk i, or goes on with another verb.
func (c *clause) edgeOf(i int) bool {
	switch ch := c.chunk(i); ch.Kind {
	case sheet.PUNCT:
		return true
	case sheet.CC:
		return c.chunk(c.afterAdverbs(i+1)).Kind == sheet.VG
	case sheet.VG:
		return ch.Finite
	default:
		return ch == &edge
	}
}

// captor reports a noun phrase of those who take people away: fighters, gunmen, armed or masked men.
func (c *clause) captor(j int) bool {
	ch := c.chunk(j)
	if ch.Kind != sheet.NP {
		return false
	}
	for i := ch.First; i < ch.Last; i++ {
		if c.s.Captors(c.s.Entry(i).Noun.Group) {
			return true
		}
		switch c.s.Entry(i).Word {
		case "armed", "masked", "hooded":
			return true
		}
	}
	return false
}

// fromDeed reports that those who flee by the verb at chunk j did something to others first: "shot dead a trader and fled".
func (c *clause) fromDeed(j int) bool {
	for i := c.at + 1; i < j; i++ {
		ch := c.chunk(i)
		if ch.Kind != sheet.VG || ch.Passive || c.wh(i-1) != 0 {
			continue
		}
		if c.s.In(ch.Head, lx.Looting) {
			return c.active(i)
		}
		if c.base(ch.Head) == "open" {
			return c.word(i+1) == "fire"
		}
		switch v := c.verb(i); c.s.Lex.Name(v.kind) {
		case "killed", "injured", "abducted":
			return v.who&lx.Object != 0 && c.active(i)
		}
	}
	return false
}
