package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// breaksOut reads those of whom a noun behind the verb at chunk j tells that they escaped: "nine inmates staged an escape", "made good
// their escape", "took part in a breakout", but not "made an escape attempt", "staged a failed escape", "made escape plans".
func (c *clause) breaksOut(j int) verdict {
	ch, i := c.chunk(j), j+1
	switch b := c.base(ch.Head); {
	case ch.Passive || ch.Negated:
		return none
	case b == "take" && c.word(i) == "part" && c.word(i+1) == "in":
		i += 2
	case b == "make":
		if c.word(i) == "good" {
			i++
		}
	case !c.s.In(ch.Head, lx.Staging):
		return none
	}
	switch c.s.Lex.Name(c.s.Rows[c.row].Subject.Group) {
	case "detainee", "prisoner-of-war", "hostage", "suspect", "combatant":
	default:
		if !c.s.Rows[c.row].Subject.Implicit {
			return none // "nine actors staged an escape"
		}
	}
	np := c.chunk(i)
	if np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.Head, lx.Toll|lx.Event) || c.s.Is(np.Head, lx.Plural) || c.s.Lex.Name(c.s.Entry(np.Head).Noun.Outcome) != "escaped" {
		return none
	}
	for k := np.First; k < np.Head; k++ {
		switch c.s.Entry(k).Word {
		case "attempted", "failed", "foiled", "thwarted", "abortive", "unsuccessful":
			return none
		}
	}
	return verdict{kind: c.s.Lex.NameOf("escaped"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: np.Last}, chunk: j}
}
