package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
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
	np, next := c.chunk(i), c.chunk(i+1)
	if (np.Kind != sheet.NP && np.Kind != sheet.VG) || np.Row >= 0 || c.base(np.First) != "return" && c.base(np.Head) != "return" {
		return none
	}
	v := c.toObject("returned", j)
	v.toks = np.Toks
	if np.Kind == sheet.NP && c.s.Entry(np.Last-1).Word == "home" {
		return v
	}
	switch {
	case c.word(i+1) == "to":
		if !c.placeName(i+2) && !(c.s.Is(c.chunk(i+2).First, lx.Possess) && c.s.Is(c.chunk(i+2).Head, lx.Place)) || c.tries(i+2) {
			return none
		}
	case next.Kind == sheet.NP, next.Kind == sheet.VG, c.word(i+1) == "from":
		return none
	}
	return v
}
