package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// homeward reads those whom the verb at chunk j takes, or tells to be, home again.
func (c *clause) homeward(j int) verdict {
	if v := c.helpedHome(j); v.ok() {
		return v
	}
	return c.backAgain(j)
}

// backAgain reads captives who by the verb at chunk j are home again: "nine of the hostages are back with their families", "of the 20
// girls abducted, 14 came home", "six soldiers came home in the swap", but "nine players are back", "two judges came home".
func (c *clause) backAgain(j int) verdict {
	ch := c.chunk(j)
	i := c.afterAdverbs(j + 1)
	end := i
	switch w, be := c.word(i), c.s.Is(ch.Head, lx.Be); {
	case be:
		switch c.word(i + 1) {
		case "in", "at", "on", "behind", "to":
			return none // "back in jail", "back on trial"
		}
		if w != "back" || c.chunk(i).Len() != 1 {
			return none
		}
	case c.base(ch.Head) == "make":
		if c.s.Entry(ch.Last).Word != "it" {
			return none
		}
		if next := c.s.Entry(ch.Last + 1).Word; next != "home" && next != "back" {
			return none
		}
		end = c.s.ChunkFrom(ch.Last + 1)
	case c.s.Entry(ch.Last).Word == "home":
		switch b := c.base(ch.Head); {
		case (b == "come" || b == "get") && !ch.Passive, b == "send" && ch.Passive:
		default:
			return none
		}
		if c.s.Entry(ch.Last+1).Word == "alive" {
			return c.homeAgain(j, ch.Last+2)
		}
	default:
		return none
	}
	if !c.captiveBefore() {
		return none
	}
	return c.homeAgain(j, max(c.chunk(end).Last, ch.Last+1))
}

// homeAgain is what the verb at chunk j, and the words up to token last, tell of those who came back.
func (c *clause) homeAgain(j, last int) verdict {
	return verdict{kind: c.s.Lex.NameOf("returned"), who: lx.Subject, toks: sheet.Toks{First: c.chunk(j).Head, Last: last}, chunk: j}
}

// captiveBefore reports people who were held, by their noun or by the figure told before them, or who come free in a swap.
func (c *clause) captiveBefore() bool {
	r := &c.s.Rows[c.row]
	if r.Subject.Head >= 0 && c.s.In(r.Subject.Head, lx.Kin) {
		return false // "the hostages' relatives came home"
	}
	if c.areHeld(r) {
		return true
	}
	if w := c.row - 1; w >= 0 && c.s.Rows[w].Sent == r.Sent && c.s.Rows[w].Guard == sheet.GuardNone {
		switch c.s.Lex.Name(c.s.Rows[w].Outcome.Kind) {
		case "abducted", "detained":
			return true
		}
	}
	for i := r.Phrase.Last; i < c.sn.Last; i++ {
		switch c.s.Lex.Entries[c.s.Entry(i).Lemma].Word {
		case "exchange", "swap", "captivity":
			return true
		}
	}
	return false
}

// areHeld reports people whom their noun alone tells to be held by somebody: "hostages", "inmates".
func (c *clause) areHeld(r *sheet.Row) bool {
	switch c.s.Lex.Name(r.Subject.Group) {
	case "hostage", "detainee", "prisoner-of-war":
		return true
	}
	return false
}
