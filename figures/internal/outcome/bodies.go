package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofBodies says of bodies that those people were killed, whatever is done with a body: "a guard counted nine bodies".
func (c *clause) ofBodies(r *sheet.Row) {
	if c.s.Lex.Name(r.Subject.Unit) != "body" || r.Role == roleActor {
		return
	}
	r.Outcome.Kind = c.s.Lex.NameOf("killed")
	if r.Role == roleNone {
		r.Role = roleVictim
	}
	if r.Outcome.Toks.IsZero() && c.at >= 0 {
		if j := c.handled(); j >= 0 {
			r.Outcome.Toks = c.chunk(j).Toks
		}
	}
}

// bodiesToo reports the last of those whose bodies are told of, behind "and", with a verb that would save or move the living:
// "the bodies of two women and | nine boys | were pulled from the rubble". Survivors and the hurt are no bodies.
func (c *clause) bodiesToo(r *sheet.Row, left, right verdict) bool {
	if k := c.s.Lex.Name(right.kind); k != "rescued" && k != "transferred" || r.Subject.Head < 0 {
		return false
	}
	if np := c.chunk(left.chunk); np.Kind != sheet.NP || !c.s.Is(np.Head, lx.Plural) || !c.body(np.Head) {
		return false
	}
	if c.tellsIn(r.Subject.First, r.Subject.Head) >= 0 {
		return false
	}
	return c.s.Lex.Name(c.s.Entry(r.Subject.Head).Noun.Outcome) != "rescued"
}

// outlivesBodies reports people joined to those whose bodies v tells of who are said to be alive: "the bodies of two boys and
// | nine wounded men", "and nine survivors". But where the first were hurt, too, it tells how all of them died.
func (c *clause) outlivesBodies(v verdict) bool {
	r := &c.s.Rows[c.row]
	if v.toks.IsZero() || r.Subject.Head < 0 || !c.body(v.toks.Last-1) || c.chunk(v.chunk).Kind != sheet.NP {
		return false
	}
	if c.s.Lex.Name(c.s.Entry(r.Subject.Head).Noun.Outcome) == "rescued" {
		return true
	}
	return c.aliveIn(r.Subject.First, r.Subject.Head) && !c.aliveIn(v.toks.Last, r.Phrase.First)
}

// aliveIn reports a modifier between two tokens that says that people live: "wounded", "surviving".
func (c *clause) aliveIn(i, end int) bool {
	for ; i < end; i++ {
		switch c.s.Entry(i).Word {
		case "living", "surviving", "live":
			return true
		}
		if k := c.s.Lex.Name(c.s.Entry(i).Fate.Outcome); (k == "injured" || k == "rescued") && c.tells(i) {
			return true
		}
	}
	return false
}

// bodiesFound reports bodies that the verb at chunk j finds or buries: what stands behind is told of others, "found nine bodies, a day
// after 40 people, most of them women, | were feared drowned".
func (c *clause) bodiesFound(r *sheet.Row, j int) bool {
	if j < 0 || c.s.Lex.Name(r.Subject.Unit) != "body" {
		return false
	}
	g := c.chunk(j)
	return g.Kind == sheet.VG && g.Finite && !g.Passive && c.s.In(g.Head, lx.Disposal)
}

// bodiesBack bounds the numbers before a bare one among which the bodies are looked for that it goes on to count.
const bodiesBack = 4

// moreBodies reads a bare number of those to whom is done what was done to the bodies counted right before: "nine bodies were
// found in a well. | Six more | were found in a field", "of these, four have been identified". Who is found alive is told so.
func (c *clause) moreBodies(r *sheet.Row, right verdict) verdict {
	if !r.Subject.Implicit || r.Subject.Pronoun || r.Form == sheet.FormZero || r.Form == sheet.FormShare {
		return none
	}
	if g := c.chunk(c.afterAdverbs(c.at + 1)); r.Flags&sheet.Additional != 0 && g.Kind == sheet.VG && c.restOfBodies(r) {
		switch c.s.Lex.Name(right.kind) {
		case "", "other", "transferred", "detained":
			return verdict{kind: c.s.Lex.NameOf("killed"), who: lx.Object, toks: g.Toks, chunk: c.at}
		}
	}
	j := c.afterAdverbs(c.at + 1)
	if g := c.chunk(j); g.Kind != sheet.VG || !g.Passive || !g.Finite {
		if j = c.at - 1; c.chunk(j).Kind != sheet.VG || c.chunk(j).Passive || r.Flags&sheet.Additional == 0 {
			return none // but "they found six more"
		}
	}
	if !c.s.In(c.chunk(j).Head, lx.Disposal) || c.word(c.afterAdverbs(j+1)) == "as" {
		return none
	}
	given := c.base(c.chunk(j).Head) == "hand"
	if saved := c.s.Lex.Name(right.kind) == "rescued"; right.ok() && !given && (!saved || right.chunk != j || right.toks.Last > c.chunk(j).Last+1 || c.s.Entry(r.Phrase.Last-1).Word == "others") {
		return none // "six more were pulled out", but "were found alive"
	}
	if !c.afterBodies(r) {
		return none
	}
	v := verdict{kind: c.s.Lex.NameOf("killed"), who: lx.Object, toks: c.chunk(j).Toks, chunk: j}
	if b := c.base(c.chunk(j).Head); given || b == "identify" || b == "bury" {
		v.chunk = c.at // dead they are, whether that is done or not
	} else if c.chunk(j).Negated {
		return none
	}
	return v
}

// restOfBodies reports the rest of bodies of which a part was told right before: "seven of the bodies have been identified; the
// other 24 have not", "31 bodies were found. Seven were handed over; the remaining 24 were sent to Oram". Else the rest may live:
// "nine bodies were found; the other 24 were not".
func (c *clause) restOfBodies(r *sheet.Row) bool {
	w := c.row - 1
	if w < 0 || !c.s.Is(r.Phrase.First, lx.Det) || r.Sent-c.s.Rows[w].Sent > 1 {
		return false
	}
	p := &c.s.Rows[w]
	if p.Flags&sheet.Partitive != 0 && c.body(p.Subject.Head) {
		return true
	}
	for i := w - 1; i >= 0 && i >= w-bodiesBack && p.Sent-c.s.Rows[i].Sent <= 1; i-- {
		if b := &c.s.Rows[i]; c.body(b.Subject.Head) {
			return b.Quantity.HasStated && b.Quantity.Stated == p.Quantity.Stated+r.Quantity.Stated
		}
	}
	return false
}

// afterBodies reports that bodies are the last that were counted, in this sentence or the one before. A number that only tells
// a place or a day is passed over: "nine bodies were found in 12 houses", but not "found nine bodies and 12 rifles".
func (c *clause) afterBodies(r *sheet.Row) bool {
	for i := c.row - 1; i >= 0 && i >= c.row-bodiesBack && r.Sent-c.s.Rows[i].Sent <= 1; i-- {
		w := &c.s.Rows[i]
		if w.Guard != sheet.GuardNone || w.Subject.Thing {
			continue // weighed below
		}
		if !c.body(w.Subject.Head) && (w.Outcome.IsZero() || !c.body(w.Outcome.Last-1)) {
			return false
		}
		for k := w.Phrase.Last; k < r.Phrase.First; k++ {
			if (c.s.Is(k, lx.Numeral) || c.s.Has(k, token.Digits)) && !c.s.Is(k-1, lx.Prep|lx.Month|lx.Numeral) {
				return false
			}
		}
		return true
	}
	return false
}

// body reports a noun of dead bodies at token i.
func (c *clause) body(i int) bool { return i >= 0 && c.s.Lex.Name(c.s.Entry(i).Noun.Unit) == "body" }

// whoseBodies reports people behind whose phrase it is said that their bodies were found.
func (c *clause) whoseBodies() bool {
	j := c.at + 1
	if c.mark(j, token.Comma) {
		j++
	}
	np := c.chunk(j + 1)
	return c.word(j) == "whose" && np.Kind == sheet.NP && c.body(np.Head) && c.chunk(j+2).Kind == sheet.VG && c.chunk(j+2).Passive
}
