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
	if c.nursed(r, v) || c.untold(r, v) {
		v = verdict{chunk: v.chunk}
	}
	if v.actor {
		r.Role = roleActor
	}
	if v.ok() {
		r.Role = roleVictim
		r.Outcome.Kind, r.Outcome.Toks = v.kind, v.toks
		for _, a := range v.also {
			r.Outcome.AddAlso(a)
		}
		c.byCaptors(r, v)
		c.runaways(r, v)
		c.dugOut(r, v)
		c.fishedOut(r, v)
		if g := c.chunk(v.chunk); c.s.Lex.Name(v.kind) == "other" && g.Kind == sheet.VG && !g.Passive && v.who == lx.Subject {
			r.Role = roleNone // who holds a meeting does so
		}
		if c.whoseBodies() {
			r.Outcome.AddAlso(c.s.Lex.NameOf("killed"))
		}
		c.killedFirst(r)
	}
	if !v.ok() && !c.losses(r) && !(c.ofThem(r, c.at) && c.wholeTold()) && !c.asWhole(r) {
		c.byHead(r)
	}
	if c.s.Lex.Name(r.Subject.Group) == "attacker" && (v.actor || c.s.Lex.Name(r.Outcome.Kind) == "killed") {
		r.Role = roleAttacker // they may have died in it; a coder counts them apart
	}
	if r.Whole >= 0 && r.Outcome.Kind == 0 {
		w := &c.s.Rows[r.Whole]
		r.Outcome, r.Modality, r.Role = w.Outcome, w.Modality, w.Role
	}
	c.ofBodies(r)
	c.modality(r, v)
}

// decide weighs what stands on the left against what stands on the right.
func (c *clause) decide(r *sheet.Row) verdict {
	if c.excepted(r) || c.whoIs(r) || c.partAsked(r) {
		return none
	}
	if c.speaks() || c.hears() {
		return none
	}
	if v := c.headline(r); v.ok() {
		return v
	}
	if v := c.corrected(r); v.ok() {
		return v
	}
	if v := c.lost(r); v.ok() {
		return v
	}
	if v := c.worsened(r); v.ok() {
		return v
	}
	if r.Subject.Fate {
		if r.Flags&sheet.Partitive != 0 {
			if v := c.right(c.at, c.at); v.ok() {
				return v // "two of the injured died"
			}
		}
		c.counted(r)
		return c.fated(r)
	}
	if c.life(r.Subject.Head) {
		return c.lives(c.at)
	}
	if c.s.Is(r.Subject.Head, lx.Toll) && c.s.Entry(r.Subject.Head).Noun.Outcome != 0 {
		h := r.Subject.Head
		if np := c.chunk(c.at - 2); h < r.Num.First && c.word(c.at-1) == "of" && c.s.Is(np.Head, lx.Collect) && c.s.Entry(np.Head).Noun.Strong {
			r.Flags |= sheet.Counted // "the number of arrests passed 300"
		}
		return verdict{kind: c.s.Entry(h).Noun.Outcome, toks: sheet.Toks{First: h, Last: h + 1}, chunk: c.governor()}
	}
	if t := c.deadAndHurt(r); !t.IsZero() {
		return verdict{kind: c.s.Lex.NameOf("casualties"), toks: t, chunk: c.governor()}
	}
	if v := c.listed(); v.ok() {
		if w := c.ownRelative(); w.ok() && c.s.Lex.Name(v.kind) == "casualties" {
			return w // "the casualties were a cook who drowned and"
		}
		return v
	}
	if v := c.gapped(r); v.ok() && (r.Whole >= 0 || v.toks.Last <= r.Num.First && c.elided(r)) {
		return v
	}
	if w := c.verbless(r); w >= 0 {
		r.Whole = w
		return none
	}
	if v := c.penalized(r); v.ok() {
		return v
	}
	if v := c.diedThere(r); v.ok() {
		return v
	}
	if v := c.sentencedToo(); v.ok() {
		return v
	}
	if v := c.putToo(r); v.ok() {
		return v
	}
	if v := c.plight(); v.ok() && r.Subject.Implicit {
		return v
	}
	if v := c.badly(r); v.ok() {
		return v
	}
	counted := r.Flags & sheet.Counted
	left, direct := c.left(c.at, 0)
	if left.ok() && direct || left.actor {
		return left
	}
	if v := c.contact(r); v.ok() {
		return v
	}
	if r.Form == sheet.FormArticle && c.chunk(c.at-2).Row >= 0 && c.ofThem(r, c.at) {
		return c.besideWhole(r) // "including four nurses, one of them an intern"
	}
	if w := c.byPlace(); w >= 0 {
		r.Whole = w
		return none
	}
	if w := c.part(); w >= 0 {
		r.Whole = w
		// A part shares its whole's outcome unless a verb of its own follows: "including one who died".
		if v := c.ownRelative(); v.ok() {
			return v
		}
		return none
	}
	if v := c.ofUncounted(); v.ok() {
		return v
	}
	if c.ofThem(r, c.at) {
		return c.besideWhole(r) // "12 were killed, three of them children, and 20 were hurt": the whole tells
	}
	right := c.unhoused(c.at)
	if right.ok() {
		return right
	} else if c.inside() || c.namesAs(c.at-1) || c.cited() || c.minded() || c.ofRelative() || c.apposed() || c.saidWithin(r) {
		right = c.own()
	} else {
		right = c.right(c.at, c.at)
	}
	if c.within(right) {
		right = none // "a jet with nine aboard was shot down": the jet was
	}
	if v := c.moreBodies(r, right); v.ok() {
		return v
	}
	if !left.ok() && (!right.ok() || c.s.Lex.Name(right.kind) == "other") && !right.actor {
		if v := c.inList(); v.ok() {
			return v
		}
	}
	switch {
	case right.ok() || right.actor:
		if left.ok() && right.chunk >= 0 && c.chunk(right.chunk).Kind == sheet.VG && !c.itsVerb(right.chunk) {
			return left
		}
		if left.ok() && (c.ofOne(left, right.chunk) || c.befellEarlier(r, left, right) || c.bodiesToo(r, left, right)) {
			return left
		}
		if left.ok() && right.actor && c.chunk(c.at-1).Kind == sheet.CC && c.ing(right.chunk) {
			return left // "killed a cook and two guards | wounding three", the comma lost
		}
		if left.ok() && right.kind != left.kind {
			r.Flags = r.Flags&^sheet.Counted | counted // "the toll rose to 34, | 11 are missing"
		}
		return right
	case left.ok():
		return left
	}
	if v := c.allOfThem(); v.ok() {
		return v
	}
	if v := c.summed(r); v.ok() {
		return v
	}
	if v := c.leftOut(r); v.ok() {
		return v
	}
	if left.chunk >= 0 {
		return verdict{chunk: left.chunk}
	}
	return right
}

// ofOne reports that the verb at chunk j is told of the one noun that governs a list, and not of the several that end it:
// "the arrest of a judge and two guards was condemned".
func (c *clause) ofOne(left verdict, j int) bool {
	if left.chunk < 0 || j < 0 || c.chunk(left.chunk).Kind != sheet.NP || c.s.Rows[c.row].Quantity.Stated == 1 {
		return false
	}
	return c.singular(j)
}
