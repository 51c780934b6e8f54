package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Roles, in the order of the public figures.Role.
const (
	roleNone = iota
	roleVictim
	roleActor
	roleAttacker
)

// Resolve fills outcome, role and modality of every row of a sentence. The chunks of the sentence must
// stand in the sheet. The cost is linear in the sentence for each row, bounded by the reach of a clause.
func Resolve(s *sheet.Sheet, sent int) {
	for i := len(s.Rows) - 1; i >= 0 && s.Rows[i].Sent == sent; i-- {
		s.Rows[i].Whole, s.Rows[i].Former = -1, -1
	}
	for k := range s.Chunks {
		row := s.Chunks[k].Row
		if row < 0 || s.Rows[row].Guard != sheet.GuardNone {
			continue
		}
		c := clause{s, &s.Sents[sent], row, k}
		c.resolve(&s.Rows[row])
	}
	// A whole inside its part's phrase has no chunk, and only its noun to tell of it: "three of five hostages".
	for i := len(s.Rows) - 1; i >= 0 && s.Rows[i].Sent == sent; i-- {
		if r := &s.Rows[i]; i > 0 && s.Rows[i-1].Phrase.Has(r.Num.First) && r.Guard == sheet.GuardNone && r.Outcome.Kind == 0 && r.Role == roleNone {
			c := clause{s, &s.Sents[sent], i, -1}
			if c.butFor(r, &s.Rows[i-1]) {
				continue
			}
			if p := &s.Rows[i-1]; p.Form != sheet.FormZero || p.Outcome.Kind != 0 && p.Outcome.First > p.Phrase.Last { // "none of the 40 men | held | was freed"
				c.ofBoth(r, &s.Rows[i-1])
			}
			if r.Outcome.Kind == 0 {
				c.byHead(r)
			}
			c.ofBodies(r)
		}
	}
}

func (c *clause) resolve(r *sheet.Row) {
	v := c.decide(r)
	if c.nursed(r, v) || c.untold(r, v) || c.fromFamilies(v) {
		v = verdict{chunk: v.chunk}
	}
	if v.actor {
		r.Role = roleActor
	}
	if v.ok() {
		befalls(r, v)
		for _, a := range v.also {
			r.Outcome.AddAlso(a)
		}
		c.byCaptors(r, v)
		c.inCaptivity(r, v)
		c.takenBack(r, v)
		c.pulledOut(r, v)
		c.runaways(r, v)
		c.dugOut(r, v)
		c.fishedOut(r, v)
		c.letOut(r, v)
		c.carriedOut(r, v)
		if g := c.chunk(v.chunk); c.s.Lex.Name(v.kind) == "other" && g.Kind == sheet.VG && !g.Passive && v.who == lx.Subject {
			r.Role = roleNone // who holds a meeting does so
		}
		if c.whoseBodies() || c.diedThen(v) {
			r.Outcome.AddAlso(c.s.Lex.NameOf("killed"))
		}
		c.killedFirst(r)
	}
	if !v.ok() && !c.losses(r) && !(c.ofThem(r, c.at) && c.wholeTold()) && !c.asWhole(r) {
		c.byHead(r)
	}
	if c.s.Lex.Name(r.Outcome.Kind) == "killed" && c.blewUp(r.Outcome.Toks) || c.s.Lex.Name(r.Subject.Group) == "attacker" && (v.actor || c.s.Lex.Name(r.Outcome.Kind) == "killed") {
		r.Role = roleAttacker // they may have died in it; a coder counts them apart
	}
	if r.Whole >= 0 && r.Outcome.Kind == 0 {
		w, own := &c.s.Rows[r.Whole], r.Outcome
		r.Outcome, r.Modality, r.Role = w.Outcome, w.Modality, w.Role
		for _, a := range own.Also[:own.NAlso] {
			r.Outcome.AddAlso(a)
		}
	}
	c.ofBodies(r)
	if r.Form != sheet.FormArticle || r.Outcome.Kind != 0 {
		c.modality(r, v) // of a person to whom nothing happens nothing is told
	}
}

// befalls makes the people of row r the victims of what v tells.
func befalls(r *sheet.Row, v verdict) {
	r.Outcome.Kind, r.Outcome.Toks, r.Role = v.kind, v.toks, roleVictim
}
