package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// behindFirst finds the verb whose objects a name or a longer phrase opens, where the row, at chunk k, is a later one: "killed Ros, his
// wife and three cooks", "arrested Ros, 34, and two of his brothers", "shot the owner of a bar, two cooks and a guest".
func (c *clause) behindFirst(k int) verdict {
	j := k - 1
	ends := c.chunk(j).Kind == sheet.CC
	if k != c.at || !ends && !c.mark(j, token.Comma) {
		return none
	} else if ends {
		j--
	}
	if last, joined := c.listEnd(k, ends); !joined || c.actsBehind(last) {
		return none
	}
	closed := ends && c.mark(j, token.Comma) // what stands between the commas may tell who the first one is
	for i := j; i > j-maxParted; i-- {
		ch, v := c.chunk(i), i-1
		if c.chunk(v).Kind == sheet.PRED {
			v-- // "shot dead | Ros, his wife and two cooks"
		}
		switch p := c.chunk(v); {
		case ch.Kind == sheet.ADV, ch.Kind == sheet.CC, c.mark(i, token.Comma):
		case ch.Kind == sheet.PP:
			if c.subordinate(i) || c.s.Lex.Name(c.s.Entry(p.Head).Noun.Group) == "attacker" {
				return none // "arrested the killer of Ros, his wife and two cooks"
			}
		case ch.Kind == sheet.VG:
			if i = c.asideFrom(i); i < 0 || !closed {
				return none
			}
		case ch.Kind != sheet.NP:
			return none
		case p.Kind == sheet.VG:
			if a := c.asideFrom(v); a >= 0 && closed {
				i = a
				continue
			}
			if !c.people(i) && !c.placeName(i) && ch.Class&(lx.Person|lx.Unit) == 0 || c.saysWho(i, ends) {
				return none
			}
			if w := c.inverse(v); w.ok() {
				return w
			}
			return c.object(v, i)
		}
	}
	return none
}

// saysWho reports that the row may tell who the one named at chunk i is, and not count more people: "killed Ros, a cook and",
// "killed Ros, a cook and a father of two", "killed Ros and Omar Zel, two cooks and".
func (c *clause) saysWho(i int, ends bool) bool {
	if !c.placeName(i) {
		return false
	}
	one := c.s.Rows[c.row].Form == sheet.FormArticle
	if ends {
		a := c.chunk(i + 2)
		return one && a.Row >= 0 && c.s.Rows[a.Row].Form == sheet.FormArticle && !c.mark(c.at-2, token.Comma)
	}
	return one || c.chunk(i+1).Kind == sheet.CC
}

// apposed reports one noun between commas behind the name of whom an active verb tells, which says who that is and is the
// subject of nothing: "killed Ros, a cook, and two guards fled".
func (c *clause) apposed() bool {
	v := c.chunk(c.at - 3)
	return c.s.Rows[c.row].Form == sheet.FormArticle && c.mark(c.at-1, token.Comma) && c.placeName(c.at-2) && v.Kind == sheet.VG && !v.Passive &&
		c.mark(c.pastAdjuncts(c.at+1), token.Comma) && c.verb(c.at-3).who&lx.Object != 0
}

// asideFrom returns the comma before the relative clause or the participle whose verb stands at chunk i, or -1: "Ros, who
// led them,", "Ros, known as the owl,".
func (c *clause) asideFrom(i int) int {
	ch := c.chunk(i)
	switch {
	case c.wh(i-1) != 0 && c.mark(i-2, token.Comma):
		return i - 2
	case ch.Reduced && !ch.Passive && c.mark(i-1, token.Comma) && c.s.Tags[ch.Head-c.sn.First] == sheet.TagPast:
		return i - 1
	}
	return -1
}

// listEnd returns the chunk behind the list that goes on behind the phrase at chunk k, and whether an "and" stands before its
// last member: ends tells that it stands before this one. A headline leaves it out.
func (c *clause) listEnd(k int, ends bool) (int, bool) {
	i := c.pastAdjuncts(k + 1)
	for n := 0; n < maxParted && !ends; n++ {
		m := i
		if c.mark(m, token.Comma) {
			m++
		}
		if ends = c.chunk(m).Kind == sheet.CC; ends {
			m++
		}
		if m == i || c.chunk(m).Kind != sheet.NP {
			return i, c.sn.Headline && c.chunk(i) == &edge
		}
		i = c.pastAdjuncts(m + 1)
	}
	return i, ends
}

// actsBehind reports a verb at chunk i whose subject the list right before it is: "after gunmen killed Ros, a cook and two guests
// | fled".
func (c *clause) actsBehind(i int) bool {
	v := c.chunk(i)
	return v.Kind == sheet.VG && v.Finite && (!v.Reduced || c.verb(i).who&lx.Object == 0 || c.active(i))
}

// namesThem returns the participle of naming right behind people whose last name stands at chunk i, or -1: "a guard | identified |
// as Ros and Omar Zel", "two cooks called Ros and Omar".
func (c *clause) namesThem(i int) int {
	for n := 0; n < maxParted && c.capital(i) && (c.chunk(i-1).Kind == sheet.CC || c.mark(i-1, token.Comma) || c.chunk(i-1).Kind == sheet.PP && c.capital(i-2)); n++ {
		i -= 2
	}
	if !c.capital(i) {
		return -1
	}
	if i--; c.namesAs(i) {
		i--
	}
	if v := c.chunk(i); v.Kind != sheet.VG || !v.Reduced || !c.named(v.Head) || !c.people(i-1) {
		return -1
	}
	return i
}

// capital reports a name at chunk i, which behind a verb of naming may be a noun too: "a rebel known as | Tiger".
func (c *clause) capital(i int) bool {
	ch := c.chunk(i)
	return c.placeName(i) || ch.Kind == sheet.NP && ch.Row < 0 && c.s.Has(ch.First, token.Upper) && !c.s.Has(ch.First, token.Caps)
}

// identified reads at chunk j those of whom an active verb tells who they were, people behind "as": "police identified | the
// dead | as three men and a woman", but "identified the suspects as".
func (c *clause) identified(j int) verdict {
	np, v := c.chunk(j), c.chunk(j-1)
	if np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.First, lx.Det) || c.word(j+1) != "as" || v.Kind != sheet.VG || v.Passive || !c.named(v.Head) {
		return none
	}
	if one := c.s.Rows[c.row].Form == sheet.FormArticle && c.at == j+2 && c.chunk(c.at+1).Kind != sheet.CC; one || !c.s.Is(np.Head, lx.Plural) && c.s.Entry(np.Head).Fate.Outcome == 0 {
		return none // "identified the deceased as a nurse": one known already
	}
	return c.headFate(j)
}

// ofSeveral reports a passive verb that agrees with several: "the dead | were identified", "have been identified".
func (c *clause) ofSeveral(v *sheet.Chunk) bool {
	w := c.s.Entry(v.First).Word
	return v.Passive && (w == "were" || w == "have")
}
