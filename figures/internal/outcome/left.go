package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// left finds what governs the noun phrase at chunk k from before it. direct is false where the phrase is
// only joined to the one that is governed.
func (c *clause) left(k, depth int) (v verdict, direct bool) {
	if depth > 12 {
		return none, false
	}
	j := k - 1
	for c.chunk(j).Kind == sheet.ADV || c.mark(j, token.OpenQ|token.CloseQ|token.Single) || c.chunk(j).Kind == sheet.PRED && c.chunk(j-1).Kind == sheet.VG {
		j--
	}
	if v := c.idiomBefore(j, k); v.ok() {
		return v, true
	}
	if v := c.passed(k); v.ok() {
		return v, true
	}
	if i := c.parted(k); i >= 0 {
		return c.object(i, k), true
	}
	ch := c.chunk(j)
	switch ch.Kind {
	case sheet.VG:
		if v := c.asWell(j); v.ok() {
			return v, true
		}
		if v := c.inverse(j); v.ok() {
			return v, true
		}
		v := c.object(j, k)
		if !v.ok() {
			if t := c.numbered(j, k); t.ok() {
				return t, true
			}
		}
		return v, true
	case sheet.PP:
		return c.complement(j, k, depth)
	case sheet.CC:
		if k == c.at && c.actsItself(k) && c.verbBefore(j-1) >= 0 {
			return none, false
		}
		if v, _ = c.joined(j, depth); k == c.at && c.outlivesBodies(v) {
			return none, false
		} else if !v.ok() && ch.Len() > 1 {
			v = c.companions(j)
		}
		if !v.ok() {
			if w := c.behindFirst(k); w.ok() {
				v = w
			}
		}
		return v, false
	case sheet.INCL:
		return none, false
	case sheet.NP:
		if ch.Row >= 0 { // a list without a word between: "kill 120 fighters, over 60 mercenaries" in scraped text
			v, _ = c.left(j, depth+1)
			return v, false
		}
		// "killing according to the latest toll 44 civilians", "cost the army 12 men": an adjunct or a
		// second object stands between.
		if p := c.chunk(j - 1); p.Kind == sheet.PP && c.chunk(j-2).Kind == sheet.VG && ch.Row < 0 {
			return c.object(j-2, k), true
		}
		if p := c.chunk(j - 1); p.Kind == sheet.VG && ch.Row < 0 && !p.Passive {
			if w := c.ledAway(j-1, k); c.word(j) == "away" && w.ok() {
				return w, true // "bandits carried | away | nine cooks"
			}
			if w := c.object(j-1, k); w.ok() && c.s.Entry(p.Head).Fate.Who&lx.Object != 0 {
				return none, false
			}
		}
		v = c.label(k)
		if !v.ok() {
			v = c.pushed(k)
		}
		return v, true
	case sheet.PRED:
		if v = c.pushed(k); !v.ok() && c.s.Rows[c.row].Subject.Implicit && c.closed() {
			v = c.label(k) // "Dead 12, missing 3."
		}
		return v, true
	case sheet.PUNCT:
		if m := c.aside(j); m < j && c.chunk(m).Kind == sheet.CC {
			v, _ = c.joined(m, depth) // "killed a cook and, police said, two nurses"
		} else if c.mark(j, token.Comma) && (c.listBefore(j) || c.afterNamed(j, k) || c.afterHer(j)) && !c.frontEnds(j, k) || c.mark(j, token.Dash|token.Colon) && c.listBefore(j) && c.chunk(j-1).Row < 0 && !c.s.Is(c.chunk(j-1).Head, lx.Toll) && !c.verbAhead() {
			v, _ = c.joined(j, depth)
		}
		if !v.ok() {
			v = c.behindFirst(k)
		}
		if !v.ok() {
			v = c.speltOut(j)
		}
		if v.ok() {
			return v, false
		}
		if v = c.setBehind(j); v.ok() {
			return v, true
		}
		return c.label(k), true
	}
	return none, false
}

// complement reads a preposition before the phrase: the agent of a passive, the "of" of a noun of
// outcome, the "to" of a toll.
func (c *clause) complement(j, k, depth int) (verdict, bool) {
	first := c.chunk(k).First
	if p, n := c.s.Lex.Ending(lx.FateFront, c.s.Toks[c.sn.First:first]); p != nil && !(c.s.Lex.Name(p.Fate.Outcome) == "other" && c.namesTell()) { // "home to 40 refugees"
		if e := c.s.Entry(first - 2); c.s.Is(first-2, lx.Toll) && !c.s.Is(first-2, lx.Plural) && c.s.Lex.Entries[e.Lemma].Word != "life" && e.Word != "loss" {
			c.s.Rows[c.row].Flags |= sheet.Counted // "a death toll of 45"
		}
		return verdict{kind: p.Fate.Outcome, who: lx.Object, toks: sheet.Toks{First: first - n, Last: first}, chunk: j}, true
	}
	if ch := c.chunk(j - 1); ch.Kind == sheet.VG && !ch.Passive {
		if v := c.verb(j - 1); v.ok() && v.toks.Last == first && v.who&lx.Object != 0 {
			return c.withVerbBefore(v), true // "handed over | 12": the particle belongs to the verb
		}
	}
	if v := c.takenAlong(j, k); v.ok() && c.word(j) == "with" {
		return v, true
	}
	if v := c.ledAway(j-1, k); v.ok() {
		return v, true
	}
	if v := c.tollBehind(j, k); v.ok() {
		return v, true
	}
	switch c.word(j) {
	case "by":
		for i := j - 1; i >= 0 && i > j-7; i-- {
			switch ch := c.chunk(i); ch.Kind {
			case sheet.VG:
				v := c.verb(i)
				if (ch.Passive || ch.Reduced) && v.ok() && v.who&lx.Object != 0 {
					return verdict{chunk: i, actor: true}, true
				}
				if t := c.toll(j); !v.ok() && i == j-1 && t.ok() && c.grows(j) {
					c.s.Rows[c.row].Flags |= sheet.Additional // "rose by seven"
					return t, true
				}
				return none, false
			case sheet.PP, sheet.NP, sheet.ADV:
			default:
				return none, false
			}
		}
	case "of":
		return c.ofNoun(j, k, depth)
	case "for":
		i := j - 1
		if c.chunk(i).Kind == sheet.NP && c.chunk(i).Row >= 0 {
			i--
		}
		if v := c.chunk(i); v.Kind == sheet.VG && (v.Passive || v.Reduced || i < j-1) {
			switch c.base(v.Head) {
			case "swap", "exchange", "trade": // "swapped 40 rebels for six officers": both sides move
				return c.toObject("transferred", i), true
			}
		}
	case "with", "along", "besides", "alongside":
		if v := c.chunk(k + 1); v.Kind == sheet.VG && c.s.Is(v.Head, lx.Say) {
			break // "killed 12, with a witness saying"
		}
		if c.chunk(j-1).Kind == sheet.PP || c.mark(j-1, token.Comma) {
			j--
		}
		if c.chunk(j-1).Kind == sheet.NP {
			v, _ := c.whole(j-1, depth)
			return v, false
		}
		return c.companions(j), false
	}
	if v := c.toll(j); v.ok() && c.grows(j) {
		if g := c.chunk(c.beforeAdverbs(j - 2)); !c.doneTo(j) || g.Kind == sheet.VG && c.s.In(g.Head, lx.Growth) {
			c.s.Rows[c.row].Flags |= sheet.Counted // "brought deaths to 12", but "caused injuries to 12"
		}
		return v, true
	}
	return none, false
}

// ofNoun reads "the arrest of 12", "a group of 12", "the bodies of 12".
func (c *clause) ofNoun(j, k, depth int) (verdict, bool) {
	if v := c.deedBefore(j - 1); v.ok() {
		return v, true
	}
	if i := c.peak(j - 1); i >= 0 {
		return c.left(i, depth+1)
	}
	np := c.chunk(j - 1)
	if act := c.chunk(j - 3); np.Kind == sheet.NP && c.word(j-2) == "by" && act.Kind == sheet.NP && act.Row < 0 && c.people(k) && !c.s.Is(c.chunk(k).Head, lx.Collect|lx.Unit) {
		if e := c.s.Entry(act.Head); e.Noun.Outcome != 0 && c.s.Is(act.Head, lx.Event|lx.Toll) {
			return verdict{kind: e.Noun.Outcome, who: lx.Object, toks: sheet.Toks{First: act.Head, Last: act.Head + 1}, chunk: j - 3}, true // "the killing by soldiers of six guards"
		}
	}
	switch np.Kind {
	case sheet.NP:
		e := c.s.Entry(np.Head)
		if c.year(np) {
			c.s.Rows[c.row].Flags |= sheet.Historical // "the 1994 massacre of 300 villagers"
		}
		if np.Row < 0 && c.life(np.Head) {
			return c.lives(j - 1), true
		}
		council := c.s.Lex.Name(e.Noun.Unit) == "body" && !c.s.Is(np.Head, lx.Plural) && c.s.Rows[c.row].Quantity.Stated > 1 // "a body of 12 experts"
		if e.Noun.Outcome != 0 && c.s.Is(np.Head, lx.Toll|lx.Unit|lx.Event) && np.Row < 0 && !council {
			return c.withDeedBefore(c.fatalDeed(verdict{kind: e.Noun.Outcome, who: lx.Object, toks: sheet.Toks{First: np.Head, Last: np.Head + 1}, chunk: j - 1})), true
		}
		if c.s.Populace(np.Head) && c.s.Rows[c.row].Subject.Head < 0 {
			return verdict{kind: c.peopled(np), toks: np.Toks, chunk: j - 1}, true // "a population of 4,000"
		}
		if v := c.tollNoun(j - 1); v.ok() && np.Row < 0 && (c.countOf(np) || c.s.Rows[c.row].Subject.Head < 0 && c.chunk(j-2).Kind == sheet.VG && c.s.Is(c.chunk(j-2).Head, lx.Say)) {
			c.s.Rows[c.row].Flags |= sheet.Counted
			return v, true // "gave a figure of 30", "a casualty figure of 30"
		}
		if c.s.Is(np.Head, lx.Collect|lx.Unit) || np.Row >= 0 && !c.s.Is(np.Head, lx.Person) {
			// "a group of 12 men": what befalls the group befalls them, but "two of a group of 12" are not all of it.
			if np.Row >= 0 && c.s.Rows[np.Row].Subject.Unit == 0 && (c.s.Entry(np.Head).Noun.Unit != 0 || c.s.In(np.Head, lx.Circle)) {
				return none, false
			}
			if v := c.right(j-1, k); v.ok() {
				return v, true
			}
			return c.left(j-1, depth+1)
		}
	case sheet.VG:
		// A noun of action read as a verb: "the killing of six", "the shooting dead of two".
		if v := c.verb(j - 1); v.ok() && v.who&lx.Object != 0 {
			return c.withDeedBefore(c.fatalDeed(v)), true
		}
	case sheet.PRED:
		return c.state(j - 1), true
	}
	return none, false
}
