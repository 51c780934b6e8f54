package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// listed reads a list of those an outcome befell: "those killed include three children", "among the dead
// were two nurses".
func (c *clause) listed() verdict {
	if v := c.ofTheDead(); v.ok() {
		return v
	}
	if v := c.ofTheDeadToo(); v.ok() {
		return v
	}
	if c.ownClause() {
		return none // "the dead include nine guards, and | two cooks were hurt"
	}
	for j := c.at - 1; j >= 0 && j > c.at-10; j-- {
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.INCL, sheet.VG:
			if ch.Kind == sheet.VG && c.toldOfListed(j) {
				j-- // "among the dead were a nurse who had been arrested and | two cooks"
				continue
			}
			if ch.Kind == sheet.INCL && c.whereAmong(j) {
				return none
			}
			if ch.Kind == sheet.VG && !c.s.Is(ch.Head, lx.Be) && !c.s.Is(ch.Head, lx.Including) && !c.adding(j) && !(c.namesAs(j+1) && c.ofSeveral(ch)) {
				return none
			}
			if ch.Kind == sheet.VG {
				if v := c.wholeWas(j); v.ok() {
					return v
				}
				if v := c.frontThose(j); v.ok() {
					return v
				}
			}
			for i := j - 1; i >= 0 && i > j-8; i-- {
				if c.mark(i, token.Close) && c.alone(i-1) {
					if ch.Kind == sheet.INCL {
						c.s.Rows[c.row].Whole = c.chunk(i - 1).Row // "those killed (12) included two nurses"
					}
					i -= 2
					continue
				}
				p := c.chunk(i)
				if p.Kind == sheet.VG && p.Reduced && c.chunk(i-1).Kind == sheet.NP && c.s.Is(c.chunk(i-1).Head, lx.Pronoun|lx.Person) && c.chunk(i-1).Row < 0 {
					if c.word(i-2) == "of" && c.s.Is(c.chunk(i-3).Head, lx.Collect) {
						return none // "the number of people displaced is 900" is a toll
					}
					return c.toldOr(i)
				}
				if ch.Kind == sheet.INCL && c.endsIdiom(i) {
					continue
				}
				if p.Kind == sheet.NP && p.Row < 0 && (ch.Kind == sheet.INCL || c.chunk(i-1).Kind == sheet.INCL || i == j-1 && c.s.Is(p.First, lx.Det)) {
					if v := c.modifierFate(i); v.ok() && ch.Kind == sheet.INCL {
						return v
					}
					if v := c.headFate(i); v.ok() && c.s.Is(p.Head, lx.Outcome|lx.Toll|lx.Person) {
						if ch.Kind == sheet.VG && i == j-1 && c.equated(i, j) {
							return none
						}
						if ch.Kind == sheet.INCL && c.victims(i) && c.victimsLive(i, j) {
							return none
						}
						if w := c.besideDeaths(p); w.ok() {
							return w
						}
						if ch.Kind == sheet.VG && i == j-1 && c.s.Is(p.Head, lx.Toll) && !c.s.Is(p.Head, lx.Plural) {
							c.s.Rows[c.row].Flags |= sheet.Counted // "the death toll is 22"
						}
						return v
					}
				}
				if front := c.chunk(i-2).Kind == sheet.INCL; front && p.Kind == sheet.VG && p.Reduced && c.people(i-1) {
					return c.verb(i) // "among the 14 people killed were a nurse and two guards"
				}
				if p.Kind == sheet.NP && p.Row >= 0 && c.s.Rows[p.Row].Subject.Fate && c.chunk(i-1).Kind == sheet.INCL {
					o := &c.s.Rows[p.Row].Outcome
					return verdict{kind: o.Kind, toks: o.Toks, chunk: -1}
				}
				if p.Kind == sheet.NP && p.Row >= 0 || p.Kind == sheet.SUB || p.Kind == sheet.PUNCT && !c.mark(i, token.Comma) {
					break
				}
			}
			return none
		case sheet.NP, sheet.CC, sheet.ADV:
			if v := c.identified(j); v.ok() {
				return v
			}
		case sheet.PP:
			if c.word(j) == "of" && (c.adding(j-1) || c.adding(j-2)) || c.word(j+1) == "of" && c.adding(j-1) {
				continue // "the dead consist | of six men", "were made | up | of six men"
			}
			if c.identified(j-1).ok() || j < c.at-2 && (c.chunk(j-1).Row >= 0 || c.toldOfListed(j-1)) {
				continue // "the dead were a woman | in her 60s and three boys"
			}
			if !c.namesAs(j) || c.mark(c.at-1, token.Comma) && c.placeName(c.at-2) && c.s.Rows[c.row].Form == sheet.FormArticle {
				return none // but "the dead were identified as two cooks"; the cook in "as Karim Dost, a cook" has a name
			}
		case sheet.PUNCT:
			if c.mark(j, token.Colon) {
				return c.heading(j - 1)
			}
			if !c.mark(j, token.Comma) {
				return none
			}
		default:
			return none
		}
	}
	return none
}

// modifierFate says what a participle before the noun tells of those in a definite phrase at chunk i: "the detained protesters |
// included", "the released group | includes". Of the dead and hurt together neither is told of all.
func (c *clause) modifierFate(i int) verdict {
	p := c.chunk(i)
	if !c.s.Is(p.First, lx.Det) || !c.s.Is(p.Head, lx.Person|lx.Unit|lx.Demonym) {
		return none
	}
	t := c.tellsIn(p.First, p.Head)
	if t < 0 || c.s.Is(t+1, lx.And) {
		return none
	}
	for k := t; k < p.Head; k++ {
		if c.s.Has(k, token.Poss) {
			return none // "the detained men's families"
		}
	}
	return verdict{kind: c.s.Entry(t).Fate.Outcome, who: lx.Subject, toks: sheet.Toks{First: t, Last: t + 1}, chunk: i}
}

// endsIdiom reports a noun at chunk i that only ends what the verb tells of people counted before: "took 40 men hostage,
// including two cooks", "were set free". Hostages whom somebody took are people themselves.
func (c *clause) endsIdiom(i int) bool {
	for j := i - 1; j >= i-2; j-- {
		if g := c.chunk(j); g.Kind == sheet.VG {
			v := c.verb(j)
			return v.toks.Last >= c.chunk(i).Last && (j < i-1 || g.Passive || v.who == lx.Subject)
		} else if g.Row < 0 {
			return false
		}
	}
	return false
}

// equated reports one person at chunk i, known already, of whom the verb at chunk j tells what they are: "the deceased was a
// farmer", but "the dead were a farmer and a cook".
func (c *clause) equated(i, j int) bool {
	if r := &c.s.Rows[c.row]; r.Form != sheet.FormArticle || c.chunk(c.at+1).Kind == sheet.CC || c.chunk(j+1).Row != c.row || c.chunk(i-1).Kind == sheet.INCL {
		return false
	}
	p, v := c.chunk(i), c.chunk(j)
	switch c.s.Entry(v.Last - 1).Word {
	case "was", "is", "be", "been":
		return c.s.Is(p.First, lx.Det) && !c.s.Is(p.Head, lx.Toll) && !c.s.Is(p.Head, lx.Collect)
	}
	return false
}

// whoIs reports a noun behind "who is" or "who was thought to be", which tells what somebody told of before is, and so does one of
// several things that are told of them: "40 had a record or were a fugitive".
func (c *clause) whoIs(r *sheet.Row) bool {
	j := c.at - 1
	if r.Form != sheet.FormArticle || c.chunk(j).Kind != sheet.VG || !c.s.Is(c.chunk(j).Last-1, lx.Be) {
		return false
	}
	for c.chunk(j).Kind == sheet.VG {
		j--
	}
	if c.s.OfSeveral(c.chunk(c.at-1).Last-1) && (c.word(j) == "or" || c.mark(j, token.Comma) && (c.word(c.at+1) == "or" || c.word(c.at+2) == "or")) {
		return true
	}
	return c.wh(j) != 0 && c.chunk(j).Kind == sheet.SUB && c.word(j) == "who"
}

// heading reads what stands before the colon of a list and opens the sentence: "Among the dead:", "Those killed:".
func (c *clause) heading(j int) verdict {
	first := 0
	if c.chunk(0).Kind == sheet.INCL {
		first = 1
	}
	np := c.chunk(first)
	switch {
	case np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.First, lx.Det|lx.Pronoun):
	case j == first:
		return c.headFate(j)
	case j == first+1 && c.chunk(j).Kind == sheet.VG && c.chunk(j).Reduced && c.s.Is(np.Head, lx.Pronoun|lx.Person):
		return c.verb(j)
	}
	return none
}

// counted marks the members of a toll that are told by their fate: "a toll of 44 dead and 140 injured".
func (c *clause) counted(r *sheet.Row) {
	j := c.at - 1
	switch ch := c.chunk(j); {
	case ch.Kind == sheet.CC || c.mark(j, token.Comma):
		if w := c.chunk(j - 1).Row; w < 0 || !c.s.Rows[w].Subject.Fate || c.s.Rows[w].Flags&sheet.Counted == 0 {
			return
		}
	case ch.Kind == sheet.INCL:
		if toll := c.chunk(j - 1); toll.Kind != sheet.NP || toll.Row >= 0 || !c.s.Is(toll.Head, lx.Toll) || c.s.Is(toll.Head, lx.Plural) {
			return // but "the initial toll included 55 injured"
		}
	case ch.Kind != sheet.PP:
		return
	case c.word(j) == "of":
		if toll := c.chunk(j - 1); toll.Kind != sheet.NP || !c.s.Is(toll.Head, lx.Toll) || c.s.Is(toll.Head, lx.Plural) {
			return
		}
	case c.word(j) != "at" && c.word(j) != "to" || !c.toll(j).ok():
		return
	}
	r.Flags |= sheet.Counted
}

// fated reads a number whose noun is the outcome's own word: "12 dead", "3 killed and injured".
func (c *clause) fated(r *sheet.Row) verdict {
	h := r.Subject.Head
	e := c.s.Entry(h)
	v := verdict{kind: e.Fate.Outcome, toks: sheet.Toks{First: r.Subject.Head, Last: r.Subject.Last}, chunk: c.governor()}
	if p, n := c.starting(lx.FateVerb, h, c.sn.Last); p != nil {
		v.kind, v.toks = p.Fate.Outcome, sheet.Toks{First: h, Last: h + n}
	}
	if r.Subject.Last-h == 3 {
		v.kind = c.s.Lex.NameOf("casualties") // "48 killed and injured"
	}
	return v
}
