package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// slated reads a verb group that says of its subject what is to be done to it by a noun of action: "are set | for
// release", "are due | for evacuation", "are awaiting | deportation". It has not happened yet.
func (c *clause) slated(j int) verdict {
	ch := c.chunk(j)
	if ch.Kind != sheet.VG || !ch.Finite {
		return none
	}
	i := c.afterAdverbs(j + 1)
	verb := c.base(ch.Head)
	if c.s.Is(ch.Head, lx.Be) {
		verb = "be"
	}
	switch verb {
	case "await":
	case "set", "slate", "schedule", "earmark", "list":
		if !ch.Passive || c.word(i) != "for" {
			return none
		}
		i++
	case "be":
		if v := c.endangered(i); v.ok() {
			v.chunk = j
			return v
		}
		switch c.word(i) {
		case "due", "ready", "scheduled", "up":
		default:
			return none
		}
		if c.chunk(i).Len() > 1 || c.word(i+1) != "for" {
			return none
		}
		i += 2
	default:
		return none
	}
	np := c.chunk(i)
	if np.Kind != sheet.NP || np.Row >= 0 || c.s.Is(np.Head, lx.Person|lx.Plural) || c.word(i+1) == "of" {
		return none
	}
	v := c.headFate(i)
	v.chunk = j
	return v
}

// endangered reads from chunk i on that people may have to leave: "at risk of displacement", "at risk of being displaced".
func (c *clause) endangered(i int) verdict {
	if c.word(i) != "at" || c.word(i+1) != "risk" || c.word(i+2) != "of" {
		return none
	}
	v := c.headFate(i + 3)
	if g := c.chunk(i + 3); g.Kind == sheet.VG {
		v = c.verb(i + 3)
	}
	if c.s.Lex.Name(v.kind) != "displaced" {
		return none
	}
	return v
}
