package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// predicate says what the verb group j tells of its subject, the phrase at chunk k.
func (c *clause) predicate(j, k int) verdict {
	ch := c.chunk(j)
	if v := c.wounded(j); v.ok() {
		return c.more(v)
	}
	if k := c.inTruth(j); k != 0 {
		return verdict{kind: k, who: lx.Subject, toks: ch.Toks, chunk: j}
	}
	v := c.verb(j)
	if !v.ok() {
		if w := c.lodged(j); w.ok() {
			return c.more(w)
		} else if w = c.unfound(j); w.ok() {
			return w
		} else if w = c.lostIn(j); w.ok() {
			return c.more(w)
		} else if w = c.struckBy(j); w.ok() {
			return c.more(w)
		} else if w = c.moved(j); w.ok() {
			return c.more(w)
		} else if w = c.walksOut(j); w.ok() {
			return c.more(w)
		} else if w = c.breaksOut(j); w.ok() {
			return c.more(w)
		} else if w = c.yields(j); w.ok() {
			return c.more(w)
		} else if w = c.homeward(j); w.ok() {
			return c.more(w)
		} else if w = c.subjected(j); w.ok() {
			return c.more(w)
		} else if w = c.ownWords(j, k); w.ok() {
			return w
		}
	}
	if !v.ok() && (ch.Passive || ch.Reduced) && c.takenBy(j) {
		v.kind, v.who = c.s.Lex.NameOf("abducted"), lx.Object // "was taken by two armed men"
	}
	if !v.ok() && (ch.Passive || ch.Reduced) {
		if w := c.cleared(j); w.ok() {
			return c.more(w)
		} else if w = c.saved(j); w.ok() {
			return c.more(w)
		} else if w = c.referred(j); w.ok() {
			return c.more(w)
		} else if w = c.ruined(j, c.at); w.ok() {
			return c.more(w)
		} else if w = c.devoured(j); w.ok() {
			return c.more(w)
		}
	}
	if !v.ok() {
		if w := c.hitAlone(j); w.ok() {
			return c.more(w)
		}
	}
	if (ch.Passive || ch.Reduced) && c.bareTaken(j) {
		v = c.toObject("abducted", j)
	}
	if !v.ok() && c.nobodyHit(j) {
		return c.hurt(j, j)
	}
	if c.s.Lex.Name(v.kind) == "other" {
		if w := c.chained(j); w.ok() {
			return c.more(w) // "tried to flee and were killed"
		}
	}
	if !v.ok() {
		return c.link(j, k)
	}
	tag := c.s.Tags[ch.Head-c.sn.First]
	switch {
	case !ch.Passive && c.base(ch.Head) == "receive" && v.who == lx.Object && c.chunk(j+1).Row < 0 && (c.active(j) || c.gerund(j+1)):
		return verdict{chunk: j} // who receives help does nothing, and is who they are told to be
	case v.who&lx.Subject == 0 && c.theyDo(j, k) && !c.active(j):
		return verdict{chunk: j}
	case ch.Passive || tag == sheet.TagPast && ch.Reduced && !c.active(j):
		return c.more(v)
	case v.who&lx.Subject != 0 && !c.active(j):
		return c.more(v)
	case v.who == lx.Subject|lx.Object:
		if o := c.chunk(j + 1); o.Kind == sheet.NP && o.Row < 0 && o.Class&(lx.Person|lx.Unit) == 0 {
			return c.more(v) // "to evacuate their homes" befalls the subject
		}
		return verdict{chunk: j, actor: true}
	case v.who&lx.Subject != 0:
		return c.more(v)
	case c.active(j):
		if next := c.chained(j); next.ok() {
			return c.more(next)
		}
		return verdict{chunk: j, actor: true}
	case tag == sheet.TagIng, !ch.Reduced && c.s.In(ch.Head, lx.Assault):
		return verdict{chunk: j} // "were moving along the road", "had to shoot", but "are to hang"
	}
	return c.more(v)
}

// active reports whether the verb group j has an object right behind it.
func (c *clause) active(j int) bool {
	ch := c.chunk(j)
	if ch.Passive {
		return false
	}
	if p := c.chunk(j - 1); p.Kind == sheet.VG && ch.Reduced && (c.base(p.Head) == "remain" || c.base(p.Head) == "stay") {
		return false // "nine remain trapped underground"
	}
	n := c.chunk(j + 1)
	if n.Kind == sheet.ADV && c.money(n) || n.Kind == sheet.PUNCT && c.s.Has(n.First, token.Currency) {
		return true // "received 50 dollars"
	}
	if v := c.verb(j); n.Kind == sheet.NP && v.toks.First < n.First && v.toks.Last > n.Last {
		return true // the object stands inside the idiom: "shot one of them dead"
	} else if v.toks.Last > ch.Last { // behind the whole idiom: "shot dead | the gunman"
		for i := j + 1; i < j+5; i++ {
			if n = c.chunk(i); n == &edge || n.First >= v.toks.Last {
				break
			}
		}
	}
	if w := c.verb(j + 2); n.Kind == sheet.CC && c.chunk(j+2).Kind == sheet.VG && c.chunk(j+3).Kind == sheet.NP && (w.ok() && w.who&lx.Object != 0 || c.people(j+3)) {
		return c.active(j + 2) // "a man shot and killed nine"
	}
	if n.Kind == sheet.PP && c.chunk(j+2).Kind == sheet.CC && c.chunk(j+3).Kind == sheet.VG && !c.chunk(j+3).Passive {
		return c.active(j + 3) // "shot at and wounded a cook"
	}
	if n.Kind == sheet.ADV {
		n = c.chunk(j + 2)
	}
	if n.Kind == sheet.PP && (c.particle(j+1) || c.aimed(j)) {
		n = c.chunk(j + 2) // "shot down the idea", "shot at the guests"
	}
	if n.Kind != sheet.NP || n.Row < 0 && n.Len() == 1 && (c.s.Tags[n.Head-c.sn.First] == sheet.TagAdj || c.s.Entry(n.Head).Word == "there") {
		return c.partsObject(j) // "trapped underground", "killed there" has no object
	}
	if n.Row >= 0 {
		r := &c.s.Rows[n.Row]
		bare := r.Subject.Implicit || r.Subject.Head >= r.Phrase.Last // "of the men freed last week | 12 | were nurses"
		return !r.Subject.Fate && !(bare && c.chunk(c.s.ChunkFrom(n.Last)).Kind == sheet.VG)
	}
	return true
}

// gerund reports a noun in -ing at chunk j that is cut as a verb: "received | training".
func (c *clause) gerund(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.VG && ch.Len() == 1 && c.s.Tags[ch.Head-c.sn.First] == sheet.TagIng
}

// money reports a sum of money in the chunk ch.
func (c *clause) money(ch *sheet.Chunk) bool {
	for i := c.row; i < len(c.s.Rows) && c.s.Rows[i].Num.First < ch.Last; i++ {
		if c.s.Rows[i].Guard == sheet.GuardMoney && c.s.Rows[i].Num.First >= ch.First {
			return true
		}
	}
	return false
}

// aimed reports a shot at people: who fires it is no victim.
func (c *clause) aimed(j int) bool {
	switch c.word(j + 1) {
	case "at", "into", "on":
		return c.chunk(j+2).Kind == sheet.NP && c.s.Is(c.chunk(j+2).Head, lx.Person|lx.Unit|lx.Pronoun)
	}
	return false
}

// particle reports a small word that goes with the verb before it rather than with the phrase behind it.
func (c *clause) particle(j int) bool {
	switch c.word(j) {
	case "off":
		if c.s.In(c.chunk(j+1).Head, lx.Brink) {
			return false // "drowned off the coast"
		}
		return c.s.Is(c.chunk(j+1).First, lx.Det)
	case "down", "up", "out", "away", "back":
		return c.s.Is(c.chunk(j+1).First, lx.Det)
	}
	return false
}
