package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// doubted reads words of doubt beside the number or its verb: "possibly 12", "feared dead". A doubt inside
// the noun phrase is about who they are, not whether it happened: "suspected insurgents".
func (c *clause) doubted(r *sheet.Row, v verdict) int {
	for i := r.Phrase.First - 1; i >= c.sn.First && i >= r.Phrase.First-2; i-- {
		if c.s.Is(i, lx.Doubt) && c.s.Is(i, lx.Adverb|lx.Adjective) && !c.s.Is(i, lx.Say) {
			return uncertain
		}
		if !c.s.Is(i, lx.Adverb|lx.Prep) {
			break
		}
	}
	for i := r.Phrase.First; i < r.Num.First; i++ {
		if c.s.Is(i, lx.Doubt) && !c.s.Is(i, lx.Verb|lx.Hedge) {
			return uncertain
		}
	}
	if v.ok() && v.chunk >= 0 && v.chunk < c.at || c.hasAboard(v) {
		return asserted // "arrested two men suspected of theft"
	}
	if p := c.chunk(v.chunk - 1); v.chunk > c.at && p.Kind == sheet.ADV && c.s.Is(p.First, lx.Doubt) {
		return uncertain // "nine were killed and two | probably | wounded", "nine in Oram were | likely | dead"
	}
	for j := c.at + 1; j < c.at+4; j++ {
		ch := c.chunk(j)
		if ch.Kind == sheet.VG && ch.Reduced && v.ok() && c.whoTheyAre(j, v.chunk) {
			break // "two men suspected in the raid were killed"
		}
		if ch.Kind == sheet.VG && c.s.Entry(ch.Head).Fate.Mood == lx.Uncertain && (ch.Passive || ch.Reduced) && !c.s.Is(ch.Head, lx.VerbIng) && (!c.s.Is(ch.Head, lx.Say) || c.fearedFor(j+1)) && c.word(j+1) != "of" {
			return uncertain // "12 are feared dead", "20 feared killed"
		}
		if ch.Kind != sheet.ADV && ch.Kind != sheet.VG {
			break
		}
	}
	return asserted
}

// hasAboard reports people whom something has with it, of whom only where they go or who they are is doubted: "a boat with 40 men |
// believed | to be on their way north".
func (c *clause) hasAboard(v verdict) bool {
	g := c.chunk(c.at + 1)
	return !v.ok() && g.Reduced && c.s.Entry(g.Head).Fate.Mood == lx.Uncertain && c.word(c.at-1) == "with"
}

// whoTheyAre reports a participle of doubt at chunk j that tells of the people and not of what befell them at chunk verb:
// "suspected | in the raid", "believed | to be | rebels".
func (c *clause) whoTheyAre(j, verb int) bool {
	if verb <= j+1 {
		return false
	}
	main := c.chunk(verb)
	governs := c.onlySaid(j) && (main.Finite && !main.Reduced || main.Kind == sheet.PRED && verb > j+2)
	switch ch := c.chunk(j + 1); ch.Kind {
	case sheet.PRED:
		return governs // "feared | dead | were found alive"
	case sheet.PP:
		return c.word(j+1) == "in"
	case sheet.VG:
		if governs && (ch.Reduced || ch.Perfect) {
			return true
		}
		return ch.Infinite && !ch.Perfect && c.s.Is(ch.Head, lx.Be) && c.chunk(j+2).Kind == sheet.NP
	}
	return false
}

// onlySaid reports a participle at chunk j by which what it tells is only said or feared: "reported | dead".
func (c *clause) onlySaid(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.VG && ch.Reduced && c.s.Is(ch.Head, lx.VerbPart) && (c.s.Is(ch.Head, lx.Say) || c.s.Entry(ch.Head).Fate.Mood == lx.Uncertain) && c.fearedFor(j+1)
}

// fearedFor reports what befalls people at chunk j, behind a verb that both says and doubts: "12 feared | dead", "feared |
// drowned", "feared | to have died".
func (c *clause) fearedFor(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.PRED || ch.Kind == sheet.VG && (ch.Infinite || ch.Reduced)
}

// saidToBe reads what the clause as a whole hangs on: "it is feared that 12 drowned", "there is no evidence
// that 40 were tortured".
func (c *clause) saidToBe() int {
	if p := c.chunk(c.at - 1); p.Kind == sheet.VG && !p.Passive && c.s.Entry(p.Head).Fate.Mood == lx.Uncertain {
		if v := c.chunk(c.afterAdverbs(c.at + 1)); v.Kind == sheet.VG || v.Kind == sheet.PRED || c.s.Rows[c.row].Subject.Fate || c.s.Rows[c.row].Subject.Implicit && v.Kind != sheet.NP {
			return uncertain // "police believe ten men drowned"
		}
	}
	if p := c.chunk(c.at - 2); c.mark(c.at-1, token.Comma) && c.mark(c.at-4, token.Comma) && c.word(c.at-3) == "it" && p.Passive && c.s.Entry(p.Head).Fate.Mood == lx.Uncertain {
		return uncertain // "and, it is feared, two nurses"
	}
	if c.allegedOf() {
		return uncertain
	}
	for j := c.at - 1; j >= 0 && j > c.at-4; j-- {
		if c.chunk(j).Kind != sheet.SUB {
			continue
		}
		p := c.chunk(j - 1)
		if p.Kind == sheet.CC && c.word(j) == "that" {
			j = c.firstThat(j - 1)
			p = c.chunk(j - 1)
		}
		if p.Kind == sheet.VG && (c.s.Entry(p.Head).Fate.Mood == lx.Uncertain || c.unproved(j-1)) {
			return uncertain
		}
		if p.Kind == sheet.NP && c.s.Is(p.First, lx.Zero) && c.word(j-3) != "it" { // "it was no accident that killed two"
			return denied
		}
		return asserted
	}
	return asserted
}

// firstThat is the "that" to whose clause the joint at chunk i joins another, or i: "fear | that | nine died | and | that two".
func (c *clause) firstThat(i int) int {
	for j := i - 1; j >= 0 && j > i-8 && !c.mark(j, token.Edge); j-- {
		if c.chunk(j).Kind == sheet.SUB {
			if c.word(j) == "that" && c.chunk(j-1).Kind != sheet.CC {
				return j
			}
			break
		}
	}
	return i
}

// allegedOf reports a doer of whom the clause before alleges or believes it, without "that": "villagers allege soldiers killed
// | nine farmers".
func (c *clause) allegedOf() bool {
	verb, who, doubt := c.chunk(c.at-1), c.chunk(c.at-2), c.chunk(c.at-3)
	if verb.Kind != sheet.VG || verb.Passive || who.Kind != sheet.NP || doubt.Kind != sheet.VG {
		return false
	}
	if c.s.Entry(doubt.Head).Fate.Mood != lx.Uncertain || doubt.Passive || doubt.Negated || c.s.Is(doubt.Head, lx.VerbIng) || c.wh(c.at-4) != 0 {
		return false
	}
	return c.s.Is(who.Head, lx.Person|lx.Unit|lx.Collect|lx.Pronoun) || c.s.Has(who.Head, token.Upper)
}

// deniedBefore reads a verb of denying that the clause depends on: "denied that 60 had died", "could not rule out that 60 had".
func (c *clause) deniedBefore() int {
	joined := false
	for j := c.at - 1; j >= 0 && j > c.at-8; j-- {
		ch := c.chunk(j)
		if ch.Kind == sheet.VG && c.base(ch.Head) == "rule" && c.word(j+1) == "out" && c.chunk(j+2).Kind == sheet.SUB {
			if ch.Negated {
				return uncertain
			}
			return denied
		}
		if ch.Kind == sheet.VG && c.s.Entry(ch.Head).Fate.Mood == lx.Deny {
			if c.refused(j) {
				return asserted
			}
			if joined && c.s.In(c.chunk(j-2).Head, lx.Proof) || c.s.Entry(ch.First).Word == "nor" {
				return uncertain // "would neither confirm nor deny that"
			}
			if ch.Negated || joined && c.chunk(j+1).Kind != sheet.SUB {
				return asserted // "denied that 30 had died and 12 were hurt", but "denied a role and hurt 12"
			}
			return denied
		}
		if ch.Kind == sheet.PUNCT && !c.mark(j, token.Comma|token.OpenQ|token.CloseQ|token.Single) || ch.Kind == sheet.VG && c.s.Is(ch.Head, lx.Say) {
			return asserted // "denied that 30 had died, saying only 12 had"
		}
		if ch.Kind == sheet.SUB && c.word(j) != "that" && (c.mark(j-1, token.Comma) || c.chunk(j-1).Kind == sheet.PP && c.mark(j-2, token.Comma)) {
			return asserted // "denied firing on the crowd, in which 30 died"
		}
		if ch.Kind == sheet.CC {
			if joined = true; c.word(j) != "and" && c.word(j) != "or" || c.mark(j-1, token.Comma) {
				return asserted
			}
		}
	}
	return asserted
}

// unreported reports a zero that only says that nothing was reported: "no casualties were reported".
func (c *clause) unreported(r *sheet.Row) bool {
	for j := c.at + 1; j < c.at+4; j++ {
		if ch := c.chunk(j); ch.Kind == sheet.VG {
			return c.s.Is(ch.Head, lx.Say)
		}
	}
	return false
}
