package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// takenBy reports a verb of taking along at chunk j whose agent is a captor: "taken from his home by gunmen", "forced into a
// van by armed men", but "driven to the hospital by rebels".
func (c *clause) takenBy(j int) bool {
	switch c.base(c.chunk(j).Head) {
	case "take", "drag", "force", "lead", "march", "drive", "herd":
	default:
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

// captor reports a noun phrase of those who take people away: fighters, gunmen, armed or masked men.
func (c *clause) captor(j int) bool {
	ch := c.chunk(j)
	if ch.Kind != sheet.NP {
		return false
	}
	for i := ch.First; i < ch.Last; i++ {
		switch c.s.Lex.Name(c.s.Entry(i).Noun.Group) {
		case "combatant", "attacker":
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
		switch c.base(ch.Head) {
		case "rob", "attack", "ambush", "loot":
			return c.active(i)
		case "open":
			return c.word(i+1) == "fire"
		}
		switch v := c.verb(i); c.s.Lex.Name(v.kind) {
		case "killed", "injured", "abducted":
			return v.who&lx.Object != 0 && c.active(i)
		}
	}
	return false
}
