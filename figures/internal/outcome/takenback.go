package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// takenBack turns returned into held where those who take people back with them are who holds them: "raiders took nine monks back
// across the river", "they killed two monks and took nine captives back to Norva", "troops took nine prisoners back to base".
func (c *clause) takenBack(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "returned" || c.chunk(v.chunk).Kind != sheet.VG || c.s.Entry(v.toks.Last-1).Word != "back" {
		return
	}
	who := c.holder(v.chunk)
	if who < 0 || c.tellsIn(r.Subject.First, r.Subject.Head) >= 0 {
		return // "took nine freed hostages back"
	}
	group := c.s.Lex.Name(r.Subject.Group)
	switch {
	case c.captor(who), c.band(who), group == "hostage" && c.s.Is(c.chunk(who).Head, lx.Pronoun) && c.slew(v.chunk):
		r.Outcome.Kind = c.s.Lex.NameOf("abducted")
	case group == "detainee" && c.fights(who):
		r.Outcome.Kind = c.s.Lex.NameOf("detained")
	}
}

// slew reports a verb of violence joined before the verb at chunk j, told of the same doers: "they | killed two monks and | took".
func (c *clause) slew(j int) bool {
	for i := j - 1; i >= 0 && i > j-reach; i-- {
		switch g := c.chunk(i); g.Kind {
		case sheet.VG:
			if !g.Passive && c.s.In(g.Head, lx.Assault) {
				return true
			}
		case sheet.PUNCT, sheet.SUB:
			return false
		}
	}
	return false
}
