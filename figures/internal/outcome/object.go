package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// object says what an active verb on the left does to its object. A passive verb has none.
func (c *clause) object(j, k int) verdict {
	ch := c.chunk(j)
	if ch.Passive {
		return none
	}
	if p, n := c.s.Lex.Ending(lx.FateFront, c.s.Toks[c.sn.First:c.chunk(k).First]); p != nil && c.s.Toks[c.chunk(k).First-n].Start >= c.s.Toks[ch.First].Start {
		first := c.chunk(k).First
		if c.base(ch.Head) == "claim" && !c.disaster(j) {
			return verdict{chunk: j} // who claims says so: "claimed a party leader"
		}
		return verdict{kind: p.Fate.Outcome, who: lx.Object, toks: sheet.Toks{First: first - n, Last: first}, chunk: j}
	}
	v := c.verb(j)
	if v.toks.Len() == 1 && c.base(ch.Head) == "hold" && c.roomy(j) {
		return c.seated(j, k) // "the bus held 40 people"
	}
	if v.kind == 0 && c.base(ch.Head) == "house" {
		v = c.housed(j)
	}
	if c.base(ch.Head) == "treat" {
		if w := c.treatedFor(j, k+1); w.ok() {
			return w // "doctors treated 90 pupils for cholera"
		}
	}
	if w := c.treats(j, k); w.ok() {
		return c.withVerbBefore(w)
	}
	if v.kind == 0 && c.s.Is(c.chunk(k).Head, lx.Person|lx.Pronoun) {
		v = c.struck(j, k)
	}
	if v.kind == 0 {
		if v = c.ledAway(j, k); !v.ok() {
			v = c.ruined(j, k)
		}
	}
	if v.kind == 0 && k == c.at {
		if v = c.moved(j); !v.ok() {
			v = c.helpedHome(j)
		}
	}
	if v.kind == 0 && k == c.at {
		if v = c.cleared(j); !v.ok() {
			v = c.saved(j)
		}
		if !v.ok() {
			v = c.referred(j)
		}
		if !v.ok() {
			v = c.subjected(j)
		}
	}
	if r := c.chunk(k).Row; v.kind == 0 && c.volley(j) && (c.s.Is(c.chunk(k).Head, lx.Person) || r >= 0 && c.s.Rows[r].Subject.Implicit) {
		v = c.toObject("injured", j)
	}
	if v.kind == 0 || v.who&lx.Object == 0 {
		return verdict{chunk: j} // governed, but not by a verb of outcome
	}
	return c.withVerbBefore(v)
}

// toObject is the outcome of the given name, told by the verb at chunk j alone of its object.
func (c *clause) toObject(outcome string, j int) verdict {
	h := c.chunk(j).Head
	return verdict{kind: c.s.Lex.NameOf(outcome), who: lx.Object, toks: sheet.Toks{First: h, Last: h + 1}, chunk: j}
}

// housed says what a place tells of those it houses: "the jail houses 900 men".
func (c *clause) housed(j int) verdict {
	who := c.subjectOf(j)
	if who < 0 || !c.s.Is(c.chunk(who).Head, lx.Place) {
		return verdict{chunk: j}
	}
	ch := c.chunk(j)
	return verdict{kind: c.s.Entry(c.chunk(who).Head).Noun.Outcome, who: lx.Object, toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: j}
}

// struck reads in the active what the idioms tell in the passive by who or what did it: "a truck | hit nine pilgrims", "the bus
// that | hit a girl", as "hit by a truck". One person who hits another hurts them as well.
func (c *clause) struck(j, k int) verdict {
	ch := c.chunk(j)
	if ch.Class&lx.PhraseA == 0 || ch.Passive {
		return none
	}
	who := c.subjectOf(j)
	if b := c.beforeAdverbs(j - 1); c.chunk(b).Kind == sheet.SUB && c.wh(b) != 0 {
		if who = b - 1; c.mark(who, token.Comma) {
			who--
		}
	}
	if c.chunk(who).Kind != sheet.NP {
		return none
	}
	if c.beats(j, who, k) {
		return c.toObject("injured", j)
	}
	return c.blow(j, c.chunk(who).Head, 1)
}

// struckBy reads by what people were hit, whatever is said of it: "were hit by a falling tree", "struck by flying debris".
func (c *clause) struckBy(j int) verdict {
	ch, np := c.chunk(j), c.chunk(j+2)
	if np.Kind == sheet.VG && np.Len() == 1 && c.ing(j+2) {
		np = c.chunk(j + 3) // "falling | debris"
	}
	if ch.Class&lx.PhraseA == 0 || !ch.Passive || c.word(j+1) != "by" || np.Kind != sheet.NP || np.Row >= 0 {
		return none
	}
	return c.blow(j, np.Head, np.Last-ch.Head)
}

// blow is what the idioms with "by" tell of those whom the thing at token head hits by the verb at chunk j, n tokens of it.
func (c *clause) blow(j, head, n int) verdict {
	ch := c.chunk(j)
	by, entry := c.s.Lex.ID("by"), c.s.Toks[head].Entry
	for _, e := range c.s.Lex.Beginning(lx.FateVerb, &c.s.Toks[ch.Head]) {
		p := &c.s.Lex.Phrases[e.Phrase]
		if last := len(p.Elems) - 1; last > 1 && p.Elems[1].Entry == by && p.Elems[last].Entry == entry && entry != 0 {
			return verdict{kind: p.Fate.Outcome, who: p.Fate.Who, toks: sheet.Toks{First: ch.Head, Last: ch.Head + n}, chunk: j}
		}
	}
	return none
}

// beats reports that the one person at chunk who hits those at chunk k: "the driver who | struck two boys". Armies hit who may
// be dead, a mayor hits critics with words, and a name is struck off a list.
func (c *clause) beats(j, who, k int) bool {
	if !c.hits(j) || !c.oneOf(c.chunk(who).Head) {
		return false
	}
	switch c.s.Lex.Name(c.s.Entry(c.chunk(who).Head).Noun.Group) {
	case "soldier", "combatant", "security", "official", "politician":
		return false
	}
	switch c.word(k + 1) {
	case "off", "from", "as":
		return false
	}
	return true
}

// volley reports a participle that tells whom shots, or a vehicle, hit: "fired at the crowd, | hitting nine", "ploughed into a
// queue, | striking three people".
func (c *clause) volley(j int) bool {
	ch := c.chunk(j)
	if !c.hits(j) || !c.s.Is(ch.Head, lx.VerbIng) || !c.mark(j-1, token.Comma) {
		return false
	}
	main := c.verbBefore(j - 2)
	if main < 0 || !c.s.In(c.chunk(main).Head, lx.Onrush) {
		return false
	}
	return c.base(c.chunk(main).Head) != "open" || c.word(main+1) == "fire"
}

// idiomBefore reads an idiom that ends right before the phrase: "took hostage | four nurses".
func (c *clause) idiomBefore(j, k int) verdict {
	for i := j; i >= 0 && i > j-4; i-- {
		if ch := c.chunk(i); ch.Kind == sheet.VG {
			if ch.Passive || ch.Class&lx.PhraseA == 0 {
				return none
			}
			if v := c.verb(i); v.ok() && v.who&lx.Object != 0 && v.toks.Len() > 1 && v.toks.Last == c.chunk(k).First {
				return c.withVerbBefore(v)
			}
			return none
		}
	}
	return none
}

// disaster reports that the subject of the verb at chunk j is a thing or event, which can claim lives.
func (c *clause) disaster(j int) bool {
	i := c.beforeAdverbs(j - 1)
	if i >= 0 && c.chunk(i).Kind != sheet.NP && c.chunk(i).Kind != sheet.SUB && c.chunk(i).Kind != sheet.CC {
		return false
	}
	who := c.subjectOf(j)
	return who < 0 || !c.s.Is(c.chunk(who).Head, lx.Person|lx.Unit|lx.Pronoun) && c.s.Toks[c.chunk(who).Head].Class != 0
}

// takenUp gives "the figure", "the count" at chunk i without a noun behind it the outcome of the figure told before: "put
// the figure at six".
func (c *clause) takenUp(v verdict, i int) verdict {
	if v.kind == 0 {
		v.kind = c.numberOf(i)
	}
	if v.kind == 0 {
		v.kind = c.unanswered(i).kind
	}
	if v.kind == 0 && c.word(i+1) != "of" {
		v.kind = c.broughtBy(i - 1)
	}
	if v.kind != 0 {
		return v
	}
	if p := c.countBefore(); p != nil {
		if v.kind = p.Outcome.Kind; v.kind == 0 && !p.Subject.Thing && c.s.Is(p.Subject.Head, lx.Person|lx.Unit) {
			v.kind = c.s.Lex.NameOf("other") // "300 cooks came; police put the number at 90"
		}
	}
	return v
}

// broughtBy says what befell the one more, told by no number, who brings a total to what it is: "her mother died on Sunday, | bringing |
// the total to 12". The verb group at chunk j has the total as its object.
func (c *clause) broughtBy(j int) lx.Name {
	if c.chunk(j).Kind != sheet.VG || !c.s.Is(c.chunk(j).Head, lx.VerbIng) || !c.mark(j-1, token.Comma) || !c.changes(j) || c.row > 0 && c.s.Rows[c.row-1].Sent == c.s.Rows[c.row].Sent {
		return 0
	}
	i := c.verbBefore(j - 2)
	if i < 0 || c.chunk(i).Negated {
		return 0
	}
	if v := c.verb(i); v.ok() && c.s.Lex.Name(v.kind) != "other" {
		return v.kind
	}
	return 0
}
