package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// nursed reports people told to be hurt whom a hospital receives: "the clinic took in 12 wounded guards". They are that, and
// have not changed hands; "the prison received 12 wounded guards" moves them.
func (c *clause) nursed(r *sheet.Row, v verdict) bool {
	g := c.chunk(v.chunk)
	if c.s.Lex.Name(v.kind) != "transferred" || g.Kind != sheet.VG || g.Passive || c.base(g.Head) != "receive" && c.base(g.Head) != "take" {
		return false
	}
	if who := c.subjectOf(v.chunk); !c.medical(c.beforeAdverbs(v.chunk-1)) && (who < 0 || !c.medical(who)) {
		return false
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if k := c.s.Lex.Name(c.s.Entry(i).Fate.Outcome); (k == "injured" || k == "affected") && c.s.Is(i, lx.VerbPart|lx.Adjective) {
			return true
		}
	}
	return false
}

// medical reports a noun phrase that names a hospital or who works there.
func (c *clause) medical(j int) bool {
	for i := c.chunk(j).First; i < c.chunk(j).Last; i++ {
		if c.s.Lex.Name(c.s.Entry(i).Source) == "medical" {
			return true
		}
	}
	return false
}
