package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// wholeWas reads behind the verb of being at chunk j who those are whom the number in front of it counts and who are told by what
// befell them: "the five dead were | two cooks and three guards", "the six people killed in Oram were | four nurses and two drivers". What
// is told of the whole by another verb says nothing of a list.
func (c *clause) wholeWas(j int) verdict {
	g := c.chunk(j)
	if !c.s.Is(g.Head, lx.Be) || g.Passive || g.Negated || g.Modal {
		return none
	}
	i := j - 1
	for c.chunk(i-1).Kind == sheet.PP && c.chunk(i).Row < 0 && i > j-listReach {
		i -= 2 // "killed | in Oram on Monday"
	}
	if p := c.chunk(i); p.Kind == sheet.VG && p.Reduced {
		i--
	}
	np := c.chunk(i)
	if np.Kind != sheet.NP || np.Row < 0 || np.Row >= c.row || !c.s.Is(np.First, lx.Det) || c.chunk(i-1).Kind == sheet.PP {
		return none
	}
	r := &c.s.Rows[np.Row]
	if r.Role != roleVictim && r.Role != roleNone || r.Modality != 0 || c.s.Lex.Name(r.Outcome.Kind) == "other" {
		return none
	}
	v := verdict{kind: r.Outcome.Kind, toks: r.Outcome.Toks, chunk: -1}
	if v.toks.IsZero() {
		v.toks = sheet.Toks{First: np.Head, Last: np.Head + 1} // "the two hostages were"
	}
	if v.ok() && c.s.Rows[c.row].Whole < 0 {
		c.s.Rows[c.row].Whole = np.Row
	}
	return v
}
