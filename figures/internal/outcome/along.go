package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// takenAlong reads those with whom captors make off: "gunmen shot a guard and fled | with two nurses", "gunmen left | with two
// nurses". Comrades and kin flee with them, and who is told of beside other hostages fled as they did. Chunk j is "with".
func (c *clause) takenAlong(j, k int) verdict {
	r, i := &c.s.Rows[c.row], j-1
	off := c.s.In(c.chunk(i).Head, lx.Parting) && c.chunk(i).Kind != sheet.VG
	if off {
		i--
	}
	v := c.chunk(i)
	if k != c.at || v.Kind != sheet.VG || v.Passive || !c.s.In(v.Head, lx.Getaway) || !off && c.verb(i).kind == 0 && !c.s.In(v.Head, lx.Parting) || !c.people(k) || r.Flags&sheet.Additional != 0 {
		return none
	}
	if h := r.Subject.Head; !c.s.Is(h, lx.Person) || c.s.Is(h, lx.Relative) || c.s.Is(r.Phrase.First, lx.Possess) {
		return none
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "combatant", "attacker", "suspect", "detainee", "prisoner-of-war":
		return none
	case "hostage":
	default:
		if who := c.subjectOf(i); who >= 0 && !c.captor(who) || who < 0 && !c.heldBefore() {
			return none
		}
	}
	return c.toObject("abducted", i)
}

// ledAway reads the object at chunk k of captors who take people along by the verb at chunk j: "gunmen dragged two cooks | off
// a bus", "rebels marched off | nine boys", "rebels took nine boys", "gunmen herded nine boys into a lorry", but "rebels led nine
// boys into the hall".
func (c *clause) ledAway(j, k int) verdict {
	ch := c.chunk(j)
	bare := c.chunk(k).Row >= 0 && c.s.Rows[c.chunk(k).Row].Subject.Implicit
	if ch.Passive || !c.s.In(ch.Head, lx.Abduction) || !c.s.Is(c.chunk(k).Head, lx.Person) && !bare {
		return none
	}
	at := j + 1
	if at == k {
		at++
	}
	switch c.word(at) {
	case "off", "away":
	case "from", "out":
		switch c.base(ch.Head) {
		case "drive", "force":
			return none // from their homes: they are driven out
		}
	case "into", "onto", "to":
		if !c.s.In(c.chunk(at+1).Head, lx.Hideaway) && (bare || !c.took(j, k)) {
			return none
		}
	default:
		if bare || !c.took(j, k) {
			return none
		}
	}
	if who := c.subjectOf(j); who < 0 || !c.captor(who) && !c.band(who) && !c.raiders(who, j) || c.base(ch.Head) == "drive" {
		return none
	}
	return c.toObject("abducted", j)
}

// took reports people at chunk k who are taken by the verb at chunk j right before, whereto the words need not tell.
func (c *clause) took(j, k int) bool {
	return c.base(c.chunk(j).Head) == "take" && k == j+1 && !c.s.Captors(c.s.Entry(c.chunk(k).Head).Noun.Group)
}

// raiders reports that "they" at chunk who, the subject of the verb at chunk j, are no police: another verb tells that they killed
// people, or that some were kidnapped, "two were kidnapped: they took the mayor", or the sentence before names them.
func (c *clause) raiders(who, j int) bool {
	if c.word(who) != "they" {
		return false
	}
	if g := c.openers(); c.s.Captors(g) || c.s.Arrests(g) {
		return c.s.Captors(g)
	}
	for k := c.row - 1; k >= 0 && c.s.Rows[k].Sent >= c.s.Rows[c.row].Sent-1; k-- {
		if c.s.Lex.Name(c.s.Rows[k].Outcome.Kind) == "abducted" {
			return true // "Some were kidnapped. They took | nine girls."
		}
	}
	for i := 0; i < j; i++ {
		if ch := c.chunk(i); ch.Kind == sheet.VG {
			n := c.s.Lex.Name(c.verb(i).kind)
			if n == "abducted" || n == "killed" && i > who && c.active(i) {
				return true
			}
		}
	}
	return false
}
