package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// lockedIn reports people whom the verb at chunk j shuts in a room: "two cooks were locked in a shed", "locked two cooks inside". Nobody
// is held who locks himself in, whose clubs are "locked in a battle", or who is to stay "locked in their homes".
func (c *clause) lockedIn(j int) bool {
	ch, i := c.chunk(j), j+1
	if b := c.base(ch.Head); b != "lock" && b != "shut" && b != "padlock" {
		return false
	}
	if o := c.chunk(i); o.Kind == sheet.NP {
		if ch.Passive || o.Row < 0 && !c.s.Is(o.Head, lx.Person) {
			return false
		}
		i = c.lastListed(i) + 1
	}
	switch c.word(i) {
	case "in", "into", "inside":
	default:
		return false
	}
	np := c.chunk(i + 1)
	if np.Kind != sheet.NP {
		return c.word(i) == "inside"
	}
	return np.Row < 0 && !c.s.Is(np.First, lx.Possess) && (c.settled(np.Head) || c.s.Entry(np.Head).Noun.Kind == 'O')
}

// shutIn reports people whom the verb at chunk j tells to be shut in by what befell them and by nobody: "miners confined | below
// ground", "were locked in the burning | bus", "locked inside when the fire broke out", "confined to their homes".
func (c *clause) shutIn(j int) bool {
	ch := c.chunk(j)
	b := c.base(ch.Head)
	if b != "confine" && b != "lock" || !ch.Passive && !ch.Reduced {
		return false
	}
	if who := c.holder(j); who >= 0 && who != c.at {
		return false
	}
	switch c.s.Lex.Name(c.s.Rows[c.row].Subject.Group) {
	case "hostage", "detainee", "prisoner-of-war", "suspect":
		return false
	}
	for i := j + 1; i < j+8; i++ {
		np := c.chunk(i + 1)
		switch w := c.word(i); {
		case w == "underground", (w == "below" || w == "beneath") && np.Kind == sheet.NP && !c.s.Is(np.Head, lx.Person):
			return true
		case (w == "in" || w == "inside") && c.perilous(i+1):
			return true
		case w == "to" && b == "confine":
			return c.s.Entry(np.Head).Noun.Outcome == c.s.Lex.NameOf("injured") || c.homes(np.Head)
		case w == "when" || w == "as" || w == "after":
			v := c.chunk(i + 2)
			return np.Kind == sheet.NP && np.Row < 0 && v.Kind == sheet.VG && (c.word(i+1) == "fire" || c.s.In(np.Head, lx.Peril, lx.Mass) || c.s.In(v.Head, lx.Peril, lx.Mass) || c.gaveWay(i+2))
		case w == "cell" || w == "cells", np == &edge, c.chunk(i).Kind == sheet.PUNCT, c.chunk(i).Kind == sheet.SUB:
			return false
		}
	}
	return false
}

// homes reports at token i where people live or lie: "homes", "beds".
func (c *clause) homes(i int) bool {
	switch c.s.Lex.Entries[c.s.Entry(i).Lemma].Word {
	case "home", "house", "bed", "room", "wheelchair":
		return true
	}
	return false
}
