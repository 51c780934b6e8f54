package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// ordered reads people for whom there is an order to go, and who have not gone yet: "an evacuation order was issued for 300
// people", "evacuation orders cover 300 people". It is told of them alone where they stand right behind its verb.
func (c *clause) ordered(r *sheet.Row) verdict {
	j := c.at - 1
	if c.chunk(j).Kind == sheet.PP {
		switch c.word(j) {
		case "for", "to", "on", "over":
		default:
			return none
		}
		j--
		if np := c.chunk(j); np.Kind == sheet.NP && np.Row < 0 && c.word(j-1) == "in" {
			j -= 2 // "is | in effect | for"
		}
	}
	if c.chunk(j).Kind == sheet.VG {
		g := c.chunk(j)
		switch c.base(g.Head) {
		case "issue", "give", "extend", "cover", "apply", "remain", "stand":
		default:
			if !c.s.Is(g.Head, lx.Be) {
				return none // "was lifted"
			}
		}
		if g.Negated {
			return none
		}
		j--
	}
	np := c.chunk(j)
	if np.Kind != sheet.NP || np.Row >= 0 || np.Head == np.First || r.Subject.Thing || j == c.at-1 {
		return none
	}
	e := c.s.Entry(np.Head - 1)
	if c.s.Lex.Name(e.Noun.Outcome) != "displaced" || !c.s.Is(np.Head-1, lx.Event|lx.Toll) || c.s.Entry(np.Head).Noun.Kind != 'S' {
		return none
	}
	r.Modality = max(r.Modality, prospective)
	return verdict{kind: e.Noun.Outcome, who: lx.Object, toks: np.Toks, chunk: -1}
}
