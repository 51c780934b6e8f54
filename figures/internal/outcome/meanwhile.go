package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// meanwhile looks past a verb that tells no outcome, with its things and places, for a form in -ing that tells one of the same
// subject: "reached the camp seeking shelter", "opened the gates, escaping". People on the way would be its subject.
func (c *clause) meanwhile(j int) verdict {
	if !c.chunk(j).Finite {
		return none
	}
	for i := j + 1; i < j+10; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP:
			if ch.Row >= 0 || ch.Class&(lx.Person|lx.Pronoun) != 0 {
				return none
			}
		case sheet.ADV, sheet.PP:
		case sheet.VG:
			v := c.verb(i)
			if c.s.Tags[ch.Head-c.sn.First] != sheet.TagIng || ch.Passive || ch.Negated || !v.ok() || v.who&lx.Subject == 0 || v.who&lx.Object != 0 && c.doneToPeople(i) || c.chunk(i-1).Kind == sheet.PP || c.finiteBeyond(i) > 0 {
				return none
			}
			return v
		default:
			if !c.mark(i, token.Comma) {
				return none
			}
		}
	}
	return none
}

// doneToPeople reports that the verb at chunk i has people for its object: "drowning nine", but "evacuating the island".
func (c *clause) doneToPeople(i int) bool {
	o := c.chunk(c.afterAdverbs(i + 1))
	return o.Kind == sheet.NP && (o.Row >= 0 || o.Class&(lx.Person|lx.Unit|lx.Pronoun) != 0)
}

// hurtBeside reads those whose wounds are told behind a verb that tells nothing of them, and where they were then: "were seen lying
// on a path | with stab wounds". Other people on the way would have the wounds.
func (c *clause) hurtBeside(j int) verdict {
	for i := j + 1; i < j+8; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP:
			if ch.Row >= 0 || ch.Class&(lx.Person|lx.Unit|lx.Pronoun) != 0 {
				return none
			}
		case sheet.PP:
			if i > j+1 && c.word(i) == "with" && !c.s.Is(c.chunk(i+1).First, lx.Det) && c.wound(i+1) {
				return c.hurt(i, i+1)
			}
		case sheet.VG:
			if c.s.Tags[ch.Head-c.sn.First] != sheet.TagIng || ch.Passive {
				return none
			}
		case sheet.PRED:
			if v := c.state(i); i > j+1 && c.s.Entry(ch.First).Word == "with" && c.s.Lex.Name(v.kind) == "injured" {
				return v
			}
		case sheet.ADV:
		default:
			return none
		}
	}
	return none
}
