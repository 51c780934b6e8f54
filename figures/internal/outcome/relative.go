package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// skipRelative passes over a relative clause and keeps what its verb says in case the main clause says
// nothing.
func (c *clause) skipRelative(j int, rel *verdict) int {
	if c.word(j) == "whose" && !rel.ok() {
		*rel = c.whoseDeed(j + 1)
	}
	whole, theirs := c.word(j-1) != "of", c.word(j) == "whose" && !c.bodyPart(j+1) || c.ofPlace(j)
	apart := c.mark(j, token.Comma) || c.mark(j-1, token.Comma)
	for n := 0; n < 10; n++ {
		j++
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.VG:
			if v := c.predicate(j, j-1); (v.ok() || v.actor) && !rel.ok() && whole && !theirs {
				*rel = v // but "whose husbands were killed" and "where three died" tell of others
			}
			// What the verb takes with it, up to a comma or the main verb.
			for n := 0; n < reach; n++ {
				j++
				switch k := c.chunk(j); k.Kind {
				case sheet.PP:
					if c.subordinate(j) && !c.deedOn(j+1) {
						for c.chunk(j).Kind != sheet.VG {
							j++
						}
					}
				case sheet.CC:
					if apart && c.chunk(j-1).Kind == sheet.NP && c.chunk(j+1).Kind == sheet.NP {
						i := c.pastAdjuncts(j + 2)
						if g := c.chunk(i + 1); c.mark(i, token.Comma) && g.Kind == sheet.VG && g.Finite {
							return i // ", believed to be a mother and her son from Oram, were": the comma closes what one opened
						}
					}
					if n := c.chunk(j + 1); !c.placeName(j+1) && n.Kind != sheet.ADV && !(apart && c.ing(j+1)) && !(n.Row < 0 && n.Len() == 1 && c.s.Tags[n.Head-c.sn.First] == sheet.TagNum) { // "aged 20 and 25"
						return j
					}
					if w := c.s.Entry(c.chunk(j + 2).First).Word; c.chunk(j+2).Kind == sheet.VG && (w == "was" || w == "has") && c.s.Rows[c.row].Quantity.Stated > 1 && c.word(c.at-1) != "of" {
						return j // "met in Oram and Ros was hurt": the name alone was
					}
					j++ // "identified as Karim and Omar", ", born in Oram and living in Belt,"
				case sheet.NP, sheet.ADV, sheet.PRED:
				case sheet.VG:
					if k.Infinite || c.s.Entry(k.First).Word == "having" || c.chunk(j-1).Kind == sheet.PP && c.s.Entry(k.First).Word == "being" || k.Reduced && (!k.Finite || c.finiteAhead(j)) && !c.takesObject(j) {
						continue
					}
					return j
				default:
					return j
				}
			}
			return j
		case sheet.NP:
			whole = whole || ch.Row < 0 // "of whom only 23 survived" tells of the part
		case sheet.PP, sheet.ADV:
		default:
			return j
		}
	}
	return j
}

// deedOn reports a form in -ing with its object, though it was cut as a noun, before the only verb that is left for those the
// relative clause is told of: "who were held after | filming Norvan soldiers | were freed", but "after filming crews fled were".
func (c *clause) deedOn(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.NP && ch.Row < 0 && ch.Len() > 1 && c.s.Is(ch.First, lx.VerbIng) && c.chunk(j+1).Kind == sheet.VG && !c.finiteAhead(j+1)
}

// namesAs reports "as" behind a verb of naming or of calling: "a student identified as Karim died", "working as a guard".
func (c *clause) namesAs(j int) bool {
	v := c.chunk(j - 1)
	if v.Kind != sheet.VG || c.word(j) != "as" {
		return false
	}
	f := &c.s.Lex.Entries[c.s.Entry(v.Head).Verb].Fate
	return f.Naming || f.Role
}

// named reports a verb that says what somebody is called.
func (c *clause) named(i int) bool { return c.s.Lex.Entries[c.s.Entry(i).Verb].Fate.Naming }

// wh reports a relative pronoun at chunk j.
func (c *clause) wh(j int) token.Class { return c.chunk(j).Class & lx.Wh }

// finiteAhead reports whether a verb group with an auxiliary follows before the clause ends, so that a bare
// past form before it is a participle: "a firm contracted by an agency were abducted".
func (c *clause) finiteAhead(j int) bool {
	for i := j + 1; i < j+8; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			if !ch.Reduced {
				return ch.Finite || ch.Passive
			}
		case sheet.NP, sheet.PP, sheet.ADV:
		default:
			return false
		}
	}
	return false
}

// finiteBeyond returns the verb whose subject the participle at chunk j stands behind, with or without commas, or 0: "women,
// displaced by the war, | were killed", "two porters trying to lift a beam | were hurt".
func (c *clause) finiteBeyond(j int) int {
	if mark := c.s.Toks[c.chunk(j-1).First].Shape & (token.Comma | token.Dash); j > 0 && mark != 0 {
		for i := j + 1; i < j+10; i++ {
			if c.mark(i, mark) {
				i = c.afterAdverbs(i + 1)
				if n := c.chunk(i); n.Kind == sheet.VG && n.Finite {
					return i
				}
				return 0
			}
		}
		return 0
	}
	for i := j + 1; i < j+reach/2; i++ {
		switch ch, p := c.chunk(i), c.chunk(i-1); ch.Kind {
		case sheet.VG:
			if ch.Infinite || i == j+1 && c.onlySaid(j) || c.ing(i) || c.described(i) || c.s.Entry(ch.First).Word == "being" {
				continue // "trying | to cross", "convicted of | killing", "escaped after | being held", "feared | drowned"
			}
			// "were" and "have" take up the subject again; a bare past form does so when it is intransitive.
			if ch.Finite && (!ch.Reduced || c.verb(i).who == lx.Subject || c.verb(i).who&lx.Subject != 0 && !c.active(i)) {
				return i
			}
			return 0
		case sheet.ADV, sheet.PRED:
		case sheet.NP:
			if p.Kind != sheet.PP && p.Kind != sheet.CC && !p.Infinite && !c.ing(i-1) && (ch.Row >= 0 || p.Kind == sheet.VG && c.s.Is(ch.Head, lx.Person) && (ch.Len() > 1 || c.s.Is(ch.Head, lx.Plural)) && c.chunk(i+1).Kind == sheet.VG) {
				return 0 // "a rebel surrendered a girl | was hurt", the stop lost, but "girls held captive | were freed"
			}
		case sheet.CC:
			if ch.Len() > 1 && c.chunk(i+1).Kind == sheet.NP {
				continue // "seized | along with | a driver"
			}
			n := c.chunk(i + 1)
			if g := c.chunk(i - 2); n.Kind == sheet.NP && n.Row < 0 && p.Kind == sheet.NP && p.Row < 0 && (g.Kind == sheet.PP || g.Infinite || c.ing(i-2)) && (c.placeName(i+1) || !c.people(i+1)) {
				continue // "convicted of arson and theft"
			}
			if n.Kind != sheet.VG || !n.Reduced || c.active(i+1) {
				return 0
			}
			i++ // "shot and wounded"
		case sheet.PP:
			if c.subordinate(i) {
				return c.pastClause(i)
			}
		default:
			return 0
		}
	}
	return 0
}

// ing reports a bare participle in -ing at chunk j.
func (c *clause) ing(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.VG && ch.Reduced && c.s.Tags[ch.Head-c.sn.First] == sheet.TagIng
}

// described reports a past participle at chunk j of the noun right before it: "a boy | trapped in the mud".
func (c *clause) described(j int) bool {
	ch := c.chunk(j)
	return ch.Reduced && c.chunk(j-1).Kind == sheet.NP && c.verb(j).who&lx.Subject == 0 && !c.takesObject(j)
}

// takesObject reports a past form with a noun phrase or clause right behind it, so that it is no participle.
func (c *clause) takesObject(j int) bool {
	ch, n := c.chunk(j), c.chunk(c.afterAdverbs(j+1))
	if c.s.Tags[ch.Head-c.sn.First] != sheet.TagPast {
		return false
	}
	if n.Kind == sheet.PRED {
		if t := c.verb(j).toks; t.Last >= n.Last {
			n = c.chunk(c.s.ChunkFrom(t.Last)) // behind the whole idiom: "shot dead | a guard"
		}
	}
	switch c.base(ch.Head) {
	case "say":
		return !n.Infinite // "said on Monday five were", but "a guard said to be ill"
	case "age":
		return false // "a girl aged nine"
	}
	if c.named(ch.Head) {
		return false // "a leader named Karim Dost"
	}
	if n.Row < 0 && n.Len() == 1 && c.s.Tags[n.Head-c.sn.First] == sheet.TagAdj {
		return false // "trapped underground"
	}
	if n.Row >= 0 && c.s.Rows[n.Row].Guard != sheet.GuardNone || n.Row < 0 && c.s.Has(n.First, token.Digits) {
		return false // "aged 9 to 14"
	}
	return n.Kind == sheet.NP || n.Kind == sheet.SUB && c.s.Is(ch.Head, lx.Say)
}

// ofOthers reports a participle of the people right before it, who are not the subject: "vouched for those | detained".
func (c *clause) ofOthers(j int) bool {
	ch, p := c.chunk(j), c.chunk(j-1)
	return ch.Reduced && p.Kind == sheet.NP && c.s.Is(p.Head, lx.Person|lx.Pronoun) && c.verb(j).who == lx.Object && !c.active(j)
}

// ofNext reports a participle of people told of behind a preposition, who are not the phrase at chunk k: "a lawyer for two
// women | held since June | said".
func (c *clause) ofNext(j, k int) bool {
	ch, p := c.chunk(j), c.chunk(j-1)
	if !ch.Reduced || p.Row < 0 || j-1 == k || c.chunk(j-2).Kind != sheet.PP || c.word(j-2) != "for" && c.word(j-2) != "of" && c.word(j-2) != "to" {
		return false
	}
	return c.s.Is(p.Head, lx.Person) && c.s.Is(c.chunk(k).Head, lx.Person) && !c.s.Is(c.chunk(k).Head, lx.Collect|lx.Unit) && c.verb(j).who == lx.Object && !c.active(j)
}
