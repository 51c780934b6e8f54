package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// companions reads those who share the outcome of a subject before them: "nine men were killed in Oram along with three
// guards".
func (c *clause) companions(j int) verdict {
	i := j - 1
	for n := 0; n < 8; n++ {
		switch ch := c.chunk(i); {
		case ch.Kind == sheet.ADV, c.mark(i, token.Comma), ch.Kind == sheet.PP && c.chunk(i+1).Kind == sheet.ADV:
			i-- // "on Monday"
		case ch.Kind == sheet.PRED && c.chunk(i-1).Kind == sheet.VG:
			if v := c.state(i); v.ok() && !c.verb(i-1).ok() {
				return v // "was reported | missing"
			}
			i-- // "shot | dead"
		case ch.Kind == sheet.NP && ch.Row < 0 && c.chunk(i-1).Kind == sheet.INCL && c.chunk(i-2).Kind == sheet.VG:
			v := c.headFate(i) // "was among the dead"
			v.chunk = i - 2
			return v
		case ch.Kind == sheet.NP && ch.Row < 0 && c.chunk(i-1).Kind == sheet.PP && (c.chunk(j).Kind != sheet.PP || c.word(j) == "as"):
			i -= 2 // "in the blast", but "died in a clash with two guards"
		case ch.Kind == sheet.PP && c.mark(i+1, token.Comma):
			i-- // "went off"
		case ch.Kind == sheet.VG && c.word(i-2) == "when" && c.chunk(i-1).Kind == sheet.NP && c.chunk(i-1).Row < 0:
			i -= 3 // "was killed when a bomb exploded, along with two guards"
		case ch.Kind == sheet.VG:
			passive := ch.Passive || ch.Reduced && c.chunk(i-1).Kind == sheet.CC && c.chunk(i-2).Kind == sheet.VG && c.chunk(i-2).Passive ||
				ch.Reduced && c.chunk(i-1).Kind == sheet.NP && c.chunk(i-2).Kind == sheet.INCL && c.chunk(i-3).Kind == sheet.VG // "was among those killed"
			if v := c.verb(i); v.ok() && (passive && v.who&lx.Object != 0 || v.who == lx.Subject || v.who&lx.Subject != 0 && !c.active(i)) {
				return v
			}
			return none
		default:
			return none
		}
	}
	return none
}

// asWell reads those told of behind the verb that stands for the one before: "the mayor was killed, as were two aides",
// "the mayor died, as did two aides".
func (c *clause) asWell(j int) verdict {
	if v := c.chunk(j); v.Len() != 1 || !c.s.Is(v.Head, lx.Be|lx.Do) {
		return none
	}
	switch c.word(j - 1) {
	case "as":
		return c.companions(j - 1)
	case "so":
		if c.chunk(j-2).Kind == sheet.CC || c.mark(j-2, token.Comma|token.Semi) {
			return c.companions(j - 2)
		}
	}
	return none
}

// joined finds the governor of a list that the phrase is a later member of: chunk j joins.
func (c *clause) joined(j, depth int) (verdict, bool) {
	if c.word(j) == "but" && c.doesElse() {
		return none, false // "freed 12 guards, but 40 | stayed on board"
	}
	i := j - 1
	if c.mark(i, token.Comma) {
		i--
	}
	if c.mark(i, token.Close) { // "two women (a nurse and a clerk) and two soldiers"
		for n := 0; n < 12 && !c.mark(i, token.Open); n++ {
			i--
		}
		i--
	}
	if c.agent(i) && c.tellsAnew(j+1) {
		return none, false // "two guards were hurt by three men and | two women were killed"
	}
	for n := 0; n < 4; n++ {
		ch := c.chunk(i)
		switch ch.Kind {
		case sheet.NP:
			if ch.Row >= 0 && c.s.Rows[ch.Row].Whole >= 0 {
				o := &c.s.Rows[c.s.Rows[ch.Row].Whole].Outcome // "three died, including a nurse, as well as two guards"
				return verdict{kind: o.Kind, toks: o.Toks, chunk: -1}, false
			}
			if v := c.namesThem(i); v >= 0 {
				i = v - 1 // "freed a guard named Ros and two cooks"
				continue
			}
			if c.chunk(i-1).Kind == sheet.PP && ch.Row < 0 && c.word(i-1) != "of" {
				i -= 2 // "six soldiers in Kabul and two civilians": pass over the adjunct
				continue
			}
			if c.word(i-1) == "of" && ch.Row >= 0 && c.s.Rows[ch.Row].Subject.Head < 0 && c.chunk(i-2).Row >= 0 {
				i -= 2 // "a father of two and a nurse"
				continue
			}
			return c.whole(i, depth)
		case sheet.ADV:
			i--
			continue
		case sheet.PP:
			if c.chunk(i+1).Kind == sheet.ADV && !c.chunk(c.at+1).Finite {
				i-- // "killed a guard on Monday and two cooks"
				continue
			}
		case sheet.PRED:
			joint := c.chunk(j)
			if joint.Kind == sheet.CC && (joint.Len() > 1 || c.word(j) == "plus" || c.chunk(j+1).Kind == sheet.ADV) && c.chunk(i-1).Row >= 0 && c.split(i-2).ok() {
				i-- // "left nine guards | dead | along with two cooks"
				continue
			}
		case sheet.VG:
			if ch.Reduced && c.chunk(i-1).Row >= 0 && c.chunk(c.beforeAdverbs(i-2)).Kind == sheet.VG && c.verb(i).who&lx.Object != 0 && !c.active(i) {
				v, _ := c.left(i-1, depth+1)
				return v, false // "freed nine cooks kidnapped in May and two nurses"
			}
		}
		break
	}
	return none, false
}

// whole finds the governor of the noun phrase at chunk i or, where nothing governs it, of the one that it only completes:
// "kidnapped the head of the bank and two clerks". Those of whom somebody else is the killer are another's victims.
func (c *clause) whole(i, depth int) (verdict, bool) {
	v, direct := c.left(i, depth+1)
	k := i
	for !v.ok() && c.word(k-1) == "of" && c.chunk(k-2).Kind == sheet.NP && c.chunk(k).Row < 0 && !c.deed(k-2) && c.completes(c.chunk(k-2).Head, c.chunk(k).Head) {
		k -= 2
	}
	if k < i && c.chunk(k).Row < 0 && !c.s.Is(c.chunk(k).Head, lx.Place) {
		return c.left(k, depth+1)
	}
	return v, direct
}

// completes reports a noun whose "of" names what it is the head or a part of, and no one whom another has hurt.
func (c *clause) completes(outer, inner int) bool {
	if !c.s.Is(inner, lx.Person|lx.Pronoun) {
		return true
	}
	return c.s.Is(outer, lx.Person) && c.s.Lex.Name(c.s.Entry(outer).Noun.Group) != "attacker"
}

// afterNamed reports a comma at j behind the one who opens a list of those whom a noun of outcome is told of: "the murder
// of Ros, his wife and two guards", "the arrest of the owner of a bar, two cooks and a guest". What stands right behind goes
// on with it only where the list does: "the murder of Ros, a cook," tells who Ros was, and "after the murder of Ros, two
// guards" begins another clause.
func (c *clause) afterNamed(j, k int) bool {
	i := j - 1
	for c.chunk(i).Kind == sheet.NP && c.chunk(i).Row < 0 && i > j-maxJoined && c.chunk(i-1).Kind == sheet.PP && !c.deed(i-2) {
		i -= 2
	}
	ch, n := c.chunk(i), i-2
	if ch.Kind != sheet.NP || ch.Row >= 0 || c.word(i-1) != "of" || !c.deed(n) || i == j-1 && !c.s.Has(ch.Head, token.Upper) {
		return false
	}
	if p := c.chunk(n - 2); c.chunk(n-1).Kind == sheet.PP && p.Kind != sheet.VG && p.Kind != sheet.NP {
		return false
	}
	_, joined := c.listEnd(k, false)
	return c.chunk(k).Row < 0 || joined
}

// frontEnds reports that the comma at j ends the phrase of a noun of outcome, and that the list behind it, at chunk k, has a
// verb of its own: "two days after the murder of a judge, | two men and a woman fled", "the death of a judge, | two doctors
// and a nurse said, was".
func (c *clause) frontEnds(j, k int) bool {
	for i := j - 1; i > j-maxParted; i-- {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP:
			if p := c.chunk(i - 1); c.deed(i) && c.word(i+1) == "of" {
				last, _ := c.listEnd(k, false)
				says := c.s.Is(c.chunk(last).Head, lx.Say) && c.mark(last+1, token.Comma)
				return c.actsBehind(last) && (says || p.Kind == sheet.PP && c.word(i-1) != "of")
			}
		case sheet.PP, sheet.CC, sheet.ADV:
		default:
			if !c.mark(i, token.Comma) {
				return false
			}
		}
	}
	return false
}

// deed reports a noun of outcome at chunk n, or one of action read as a verb.
func (c *clause) deed(n int) bool {
	ch := c.chunk(n)
	return ch.Kind == sheet.VG || ch.Kind == sheet.NP && c.s.Entry(ch.Head).Noun.Outcome != 0
}

// afterHer reports a comma at j behind a pronoun that opens a list of objects: "killed her, her husband and two children",
// but "shot him, his wife and two children fled".
func (c *clause) afterHer(j int) bool {
	switch c.word(j - 1) {
	case "her", "him", "them":
		return c.chunk(j-1).Len() == 1 && c.chunk(j-2).Kind == sheet.VG && !c.chunk(c.at+1).Finite && !c.verbAhead()
	}
	return false
}

// listBefore reports whether a comma at j joins two members of a list of people: a counted phrase stands
// right before it.
func (c *clause) listBefore(j int) bool {
	ch := c.chunk(j - 1)
	return ch.Kind == sheet.NP && (ch.Row >= 0 || ch.Class&(lx.Person|lx.Unit) != 0 || c.word(j-1) == "self")
}

// doesElse reports that the people of the row are the subject of a verb of their own, which tells of no outcome. A form that
// may be a participle of what was done to them has one: "not 12 but 40 people wounded in May".
func (c *clause) doesElse() bool {
	j := c.pastAdjuncts(c.at + 1)
	ch := c.chunk(j)
	return ch.Kind == sheet.VG && ch.Finite && !ch.Passive && !c.verb(j).ok() && c.word(j+1) != "by"
}
