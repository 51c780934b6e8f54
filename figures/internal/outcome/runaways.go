package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// runaways turns displaced into escaped where those who flee are sought or held, or flee what they did: "two of the
// suspects fled", "five men fled the scene". Fighters who run off or cross into a land are displaced by nobody.
func (c *clause) runaways(r *sheet.Row, v verdict) {
	if v.chunk < 0 || c.chunk(v.chunk).Kind != sheet.VG {
		return
	}
	if c.s.Lex.Name(v.kind) == "transferred" && c.base(v.toks.First) == "take" && c.uprooted(r.Subject.Group) {
		r.Outcome.Kind = c.s.Lex.NameOf("displaced") // a land that takes in refugees moves nobody
		return
	}
	if c.s.Lex.Name(v.kind) != "displaced" {
		return
	}
	if g := c.chunk(v.chunk + 1); g.Kind == sheet.VG && g.Has(v.toks.First) {
		v.chunk++ // "managed | to flee the scene"
	}
	switch c.base(c.chunk(v.chunk).Head) {
	case "flee":
	case "cross":
		g := r.Subject.Group
		if n := c.s.Lex.Name(g); n == "suspect" || n == "detainee" {
			r.Outcome.Kind = c.s.Lex.NameOf("escaped") // "two of the fugitives crossed into Norva"
			return
		}
		if n := c.s.Lex.Name(g); c.s.Captors(g) || c.s.Arrests(g) || n == "journalist" || n == "medic" || n == "aid-worker" {
			r.Outcome, r.Role = sheet.Outcome{}, roleNone // who crosses in arms, or at work, is no refugee
		}
		return
	default:
		return
	}
	if c.s.Captors(r.Subject.Group) {
		if !c.wasHeld(r, v.chunk) {
			r.Outcome, r.Role = sheet.Outcome{}, roleNone // nobody held them, and nobody drove them off
			g := c.afterAdverbs(v.chunk + 2)
			if w := c.verb(g); c.chunk(v.chunk+1).Kind == sheet.CC && c.chunk(g).Kind == sheet.VG && c.chunk(g).Passive && w.who&lx.Object != 0 {
				befalls(r, w) // "fled and were caught"
			}
			return
		}
		r.Outcome.Kind = c.s.Lex.NameOf("escaped")
		return
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "suspect", "detainee", "hostage", "prisoner-of-war":
		r.Outcome.Kind = c.s.Lex.NameOf("escaped")
		return
	}
	if w := c.row - 1; r.Subject.Implicit && r.Quantity.Stated == 1 && w >= 0 && c.s.Rows[w].Sent == r.Sent && c.s.Lex.Name(c.s.Rows[w].Outcome.Kind) == "detained" {
		r.Outcome.Kind = c.s.Lex.NameOf("escaped") // "two held, one flees"
		return
	}
	if c.fromDeed(v.chunk) || r.Subject.Implicit && c.jailbreak() {
		r.Outcome.Kind = c.s.Lex.NameOf("escaped")
		return
	}
	o := v.chunk + 1
	if c.word(o) == "from" {
		o++ // "fled from the scene"
	}
	if np := c.chunk(o); np.Kind == sheet.NP && np.Row < 0 {
		switch c.word(o) {
		case "scene", "spot", "site", "jail", "prison", "custody", "captivity", "captors", "police":
			r.Outcome.Kind = c.s.Lex.NameOf("escaped")
		}
	}
}

// wasHeld reports that those who flee by the verb at chunk j were held: "two captured rebels fled", "rebels fled from the jail".
func (c *clause) wasHeld(r *sheet.Row, j int) bool {
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if c.tells(i) && c.s.Lex.Name(c.s.Entry(i).Fate.Outcome) == "detained" {
			return true
		}
	}
	for i := c.at + 1; i < j; i++ {
		if c.chunk(i).Kind == sheet.VG && c.s.Lex.Name(c.verb(i).kind) == "detained" && !c.active(i) {
			return true // "two rebels who were arrested on Monday | fled"
		}
	}
	o := c.afterAdverbs(j + 1)
	if c.chunk(o).Kind == sheet.PP && c.word(o) == "from" {
		o++
	}
	if c.chunk(o).Kind != sheet.NP {
		return false
	}
	switch c.word(o) {
	case "custody", "captivity", "captors", "police", "guards":
		return true
	}
	return c.s.Is(c.chunk(o).Head, lx.Place) && c.s.Lex.Name(c.s.Entry(c.chunk(o).Head).Noun.Outcome) == "detained"
}

// leavesFree reports people not held, of whom v, an idiom of those who break out of a jail, tells no escape: "two guests | got out
// of the car", but "two inmates | got out".
func (c *clause) leavesFree(v verdict) bool {
	if c.s.Lex.Name(v.kind) != "escaped" {
		return false
	}
	switch c.base(v.toks.First) {
	case "get":
		if c.s.Entry(v.toks.Last-1).Word == "away" {
			return false
		}
	case "saw", "spring", "drive", "climb", "squeeze", "crawl":
	default:
		return false
	}
	switch c.s.Lex.Name(c.s.Rows[c.row].Subject.Group) {
	case "detainee", "prisoner-of-war", "hostage":
		return false
	}
	return true
}

// jailbreak reports a sentence that tells of an escape by a noun: "jailbreak in Oram: 200 flee".
func (c *clause) jailbreak() bool {
	for i := c.sn.First; i < c.sn.Last; i++ {
		if c.s.Is(i, lx.Event|lx.Toll) && c.s.Lex.Name(c.s.Entry(i).Noun.Outcome) == "escaped" {
			return true
		}
	}
	return false
}
