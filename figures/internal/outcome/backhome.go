package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// helpedHome reads those whom the verb at chunk j helps on their way back: "an agency assisted 90 refugees to return", "90 migrants
// were helped by the church to return to Norva", but "helped nine clerks return to work".
func (c *clause) helpedHome(j int) verdict {
	ch := c.chunk(j)
	switch c.base(ch.Head) {
	case "assist", "help", "support", "enable":
	default:
		return none
	}
	i := j + 1
	if !ch.Passive {
		if i != c.at {
			return none
		}
		i++
	} else if c.word(i) == "by" {
		i += 2
	}
	if c.word(i) == "to" && c.chunk(i).Kind == sheet.PP || c.word(i) == "in" {
		i++
	}
	np := c.chunk(i)
	if (np.Kind != sheet.NP && np.Kind != sheet.VG) || np.Row >= 0 || np.Last-np.First > 2 || c.base(np.Head) != "return" {
		return none
	}
	switch c.word(i + 1) {
	case "to":
		if o := c.chunk(i + 2); o.Kind != sheet.NP || c.tries(i+2) || !c.placeName(i+2) && !c.s.Is(o.First, lx.Possess) {
			return none
		}
	case "fire", "from":
		return none
	}
	return c.toObject("returned", j)
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
	switch c.s.Lex.Name(r.Subject.Group) {
	case "hostage", "detainee", "prisoner-of-war":
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

// speltOut reads a list set by the mark at chunk j to people whom no number counts, the object of a verb of outcome: "Norva took back
// the last of its citizens on Monday: nine women and a boy".
func (c *clause) speltOut(j int) verdict {
	if !c.mark(j, token.Colon) || c.verbAhead() {
		return none
	}
	i := j - 1
	for n := 0; n < listReach && !c.several(i); n++ {
		switch ch := c.chunk(i); {
		case ch.Row >= 0, ch.Kind != sheet.NP && ch.Kind != sheet.ADV && ch.Kind != sheet.PP:
			return none
		}
		i-- // "from the camps", "on Monday"
	}
	for n := 0; n < 3 && c.word(i-1) == "of" && c.chunk(i-2).Kind == sheet.NP && c.chunk(i-2).Row < 0; n++ {
		i -= 2 // "all of", "a first group of"
	}
	for g := i - 1; g > i-4; g-- {
		if c.chunk(g).Kind != sheet.VG {
			continue
		}
		v := c.verb(g)
		if end := v.toks.Last; v.ok() && !c.chunk(g).Passive && v.who&lx.Object != 0 && end >= c.chunk(i-1).Last && end <= c.chunk(i).Head {
			return v
		}
		break
	}
	return none
}

// several reports a plural noun for people at chunk i that no number counts.
func (c *clause) several(i int) bool {
	ch := c.chunk(i)
	return ch.Kind == sheet.NP && ch.Row < 0 && c.s.Is(ch.Head, lx.Person) && c.s.Is(ch.Head, lx.Plural)
}
