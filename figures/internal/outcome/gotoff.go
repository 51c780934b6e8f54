package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// gotOff reads those who by the verb at chunk j came away from what befell them hurt: "escaped with minor injuries", "walked away
// with cuts", but of prisoners it is told how they got out.
func (c *clause) gotOff(j int) verdict {
	i := j + 1
	switch c.base(c.chunk(j).Head) {
	case "escape":
	case "survive":
		return c.survived(j)
	case "get", "come", "walk":
		switch c.word(i) {
		case "away", "off", "out":
			i++
		default:
			return none
		}
	default:
		return none
	}
	if c.word(i) != "with" {
		return none
	}
	if c.areHeld(&c.s.Rows[c.row]) {
		return none
	}
	if i = c.pastDegrees(i + 1); c.wound(i) {
		return c.hurt(j, i)
	}
	return none
}

// survived reads those who by the verb at chunk j lived on hurt: "survived the fall with a broken leg", "survived being stabbed",
// "survived after they were shot". Whoever only survived was saved.
func (c *clause) survived(j int) verdict {
	if c.chunk(j).Passive {
		return none
	}
	i := c.afterAdverbs(j + 1)
	if np := c.chunk(i); np.Kind == sheet.NP && np.Row < 0 {
		i++
	}
	var v verdict
	switch g := c.chunk(i); {
	case g.Kind == sheet.VG && g.Passive && c.s.Entry(g.First).Word == "being":
		v = c.inTheEnd(i)
	case c.word(i) == "despite" && c.s.Entry(c.chunk(i+1).First).Word == "being":
		v = c.inTheEnd(i + 1)
	case c.word(i) == "with" || g.Kind == sheet.PRED && c.s.Entry(g.First).Word == "with":
		if v = c.state(i); v.ok() {
			v.chunk = j
		}
	default:
		v = c.afterwards(j, c.at)
	}
	if c.s.Lex.Name(v.kind) != "injured" {
		return none
	}
	v.who = lx.Subject
	v.also[len(v.also)-1] = c.s.Lex.NameOf("rescued")
	return v
}
