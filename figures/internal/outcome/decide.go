package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// decide weighs what stands on the left against what stands on the right.
func (c *clause) decide(r *sheet.Row) verdict {
	if v, told := c.framedBy(r); told {
		return v
	}
	counted := r.Flags & sheet.Counted
	left, direct := c.left(c.at, 0)
	if c.eventHeld(left) {
		left, direct = none, false
	}
	if left.ok() && direct || left.actor || direct && c.bodiesFound(r, left.chunk) {
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
		return c.ofPart(r)
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
	} else if c.inside() || c.namesAs(c.at-1) || c.cited() || c.minded() || c.ofRelative() || c.amongThemWere() || c.apposed() || c.saidWithin(r) {
		right = c.own()
	} else {
		right = c.right(c.at, c.at)
	}
	if c.within(right) || c.eventHeld(right) || c.deedJudged(right) {
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
	if right.ok() || right.actor {
		return c.weigh(r, left, right, counted)
	}
	if left.ok() {
		return left
	}
	if v := c.verbLeftOut(r); v.ok() {
		return v
	}
	if left.chunk >= 0 {
		return verdict{chunk: left.chunk}
	}
	return right
}

// weigh chooses between a verb on each side. counted is whether a toll was told before the left was looked at.
func (c *clause) weigh(r *sheet.Row, left, right verdict, counted sheet.Flags) verdict {
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
}

// framedBy reads what the build of the phrase or of its sentence tells before any verb is looked for; told is false where it is
// left to the verbs.
func (c *clause) framedBy(r *sheet.Row) (v verdict, told bool) {
	if c.excepted(r) || c.whoIs(r) {
		return none, true
	}
	if c.partAsked(r) {
		return c.ownBefore(), true
	}
	if c.speaks() || c.hears() {
		return none, true
	}
	if v := c.headline(r); v.ok() {
		return v, true
	}
	if v := c.corrected(r); v.ok() {
		return v, true
	}
	if v := c.lost(r); v.ok() {
		return v, true
	}
	if v := c.lookedFor(r); v.ok() {
		return v, true
	}
	if v := c.countedTwice(r); v.ok() {
		return v, true
	}
	if v := c.ordered(r); v.ok() {
		return v, true
	}
	if v := c.worsened(r); v.ok() {
		return v, true
	}
	if r.Subject.Fate {
		if r.Flags&sheet.Partitive != 0 {
			if v := c.right(c.at, c.at); v.ok() && !c.onlyHoped(v) && !(c.lies(c.at+1) && c.s.Lex.Name(c.headFate(c.at).kind) == "killed") {
				return v, true // "two of the injured died"
			}
		}
		c.counted(r)
		return c.fated(r), true
	}
	if c.life(r.Subject.Head) {
		return c.lives(c.at), true
	}
	if c.s.Is(r.Subject.Head, lx.Toll) && c.s.Entry(r.Subject.Head).Noun.Outcome != 0 {
		h := r.Subject.Head
		if np := c.chunk(c.at - 2); h < r.Num.First && c.word(c.at-1) == "of" && c.numberNoun(np.Head) {
			r.Flags |= sheet.Counted // "the number of arrests passed 300"
		}
		return verdict{kind: c.s.Entry(h).Noun.Outcome, toks: sheet.Toks{First: h, Last: h + 1}, chunk: c.governor()}, true
	}
	if t := c.deadAndHurt(r); !t.IsZero() {
		return verdict{kind: c.s.Lex.NameOf("casualties"), toks: t, chunk: c.governor()}, true
	}
	if v := c.listed(); v.ok() {
		if w := c.ownRelative(); w.ok() && c.s.Lex.Name(v.kind) == "casualties" {
			return w, true // "the casualties were a cook who drowned and"
		}
		return v, true
	}
	if v := c.gapped(r); v.ok() && (r.Whole >= 0 || v.toks.Last <= r.Num.First && c.elided(r)) {
		return v, true
	}
	if w := c.verbless(r); w >= 0 {
		r.Whole = w
		return none, true
	}
	if v := c.accusedOf(); v.ok() {
		return v, true
	}
	if v := c.penalized(r); v.ok() {
		return v, true
	}
	if v := c.diedThere(r); v.ok() {
		return v, true
	}
	if v := c.byDistrict(r); v.ok() {
		return v, true
	}
	if v := c.laid(r); v.ok() {
		return v, true
	}
	if v := c.sentencedToo(); v.ok() {
		return v, true
	}
	if v := c.putToo(r); v.ok() {
		return v, true
	}
	if v := c.numberedToo(r); v.ok() {
		return v, true
	}
	if v := c.plight(); v.ok() && r.Subject.Implicit {
		return v, true
	}
	if v := c.putUp(); v.ok() {
		return v, true
	}
	if v := c.badly(r); v.ok() {
		return v, true
	}
	if v := c.fatal(r); v.ok() {
		return v, true
	}
	return none, false
}

// verbLeftOut reads the places where a verb told elsewhere is left out.
func (c *clause) verbLeftOut(r *sheet.Row) verdict {
	if v := c.allOfThem(); v.ok() {
		return v
	}
	if v := c.summed(r); v.ok() {
		return v
	}
	if v := c.gapped(r); v.ok() {
		return v
	}
	if v := c.second(r); v.ok() {
		return v
	}
	if v := c.sameVerb(r); v.ok() {
		return v
	}
	if v := c.respectively(r); v.ok() {
		return v
	}
	if v := c.namedBefore(c.at - 1); v.ok() {
		return v
	}
	if v := c.bracketed(r); v.ok() {
		return v
	}
	return c.didToo(r)
}

// ofOne reports that the verb at chunk j is told of the one noun that governs a list, and not of those that end it: "the
// arrest of a judge and two guards was condemned". A noun that opens the clause is the subject, whoever ends the list, but
// where only they agree with the verb: "the killing of a judge and two guards were hurt", a comma lost.
func (c *clause) ofOne(left verdict, j int) bool {
	if left.chunk < 0 || j < 0 {
		return false
	}
	np := c.chunk(left.chunk)
	if np.Kind != sheet.NP || c.s.Is(np.Head, lx.Unit) {
		return false
	}
	if c.opens(left.chunk) && c.word(left.chunk+1) == "of" && (!c.plural(j) || c.s.Is(np.Head, lx.Plural)) {
		return true
	}
	return c.s.Rows[c.row].Quantity.Stated != 1 && c.singular(j)
}
