package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// secondReach bounds the chunks between a second claim and the first in its sentence.
const secondReach = 20

// second reads the number of another claim about people told of before, which leaves out what befell them: "the toll is
// 22, but doctors say it is closer to 60", "the army says 12 rebels died; the rebels say only three". Nothing but the
// end of its clause may follow: else it counts what does.
func (c *clause) second(r *sheet.Row) verdict {
	if !r.Subject.Implicit || r.Form == sheet.FormZero || r.Form == sheet.FormShare {
		return none
	}
	j := c.beforeAdverbs(c.at - 1)
	moved := c.chunk(j).Kind == sheet.PP && c.changes(j-1)
	if moved {
		j-- // "it rose to 12 by noon"
	}
	if _, ok := c.remains(); !c.closed() && !(moved && ok) {
		return none
	}
	if c.word(j) == "at" && c.word(j-1) == "it" && c.chunk(j-2).Kind == sheet.VG && c.base(c.chunk(j-2).Head) == "put" {
		v := c.claimed(j-1, true) // "the rebels put it at 40"
		if v.ok() {
			r.Flags |= sheet.Counted
			v.chunk = j - 2
		}
		return v
	}
	if w := c.word(j - 1); c.word(j) == "to" && (w == "that" || w == "it") && c.changes(j-2) && !c.chunk(j-2).Passive {
		v := c.claimed(j-2, false) // "later revised that to 40"
		if v.chunk = j - 2; v.ok() && c.row > 0 && c.s.Rows[c.row-1].Outcome.Kind == v.kind {
			c.replaces(c.row-1, j-2)
		}
		return v
	}
	if c.word(j) == "of" && c.chunk(j-1).Kind == sheet.VG && c.base(c.chunk(j-1).Head) == "speak" {
		j-- // "the rebels speak of 40"
	}
	i := j - 1
	for c.chunk(i-1).Kind == sheet.PP && c.chunk(i-2).Kind == sheet.NP {
		i -= 2 // "doctors | at the clinic | say"
	}
	verb, who := c.chunk(j), c.chunk(i)
	if verb.Kind != sheet.VG || who.Kind != sheet.NP || who.Row >= 0 {
		return none
	}
	it := who.Len() == 1 && c.s.Entry(who.Head).Word == "it"
	switch {
	case it && (moved || c.s.Is(verb.Head, lx.Be)):
	case c.word(i) == "there" && c.s.Is(verb.Head, lx.Be) && c.saidBefore(i-1): // "doctors say there are 40"
	case !it && c.s.Is(verb.Head, lx.Say) && !verb.Passive && c.opens(i):
	default:
		return none
	}
	v := c.claimed(i, it)
	if !v.ok() {
		return none
	}
	if it {
		r.Flags |= sheet.Counted
	}
	if v.chunk = j; v.toks.IsZero() {
		v.toks = verb.Toks // of a body, killed by its noun alone: "coastguards fear another 40"
	}
	return v
}

// claimed is what the claim tells, before chunk j, that a second one is set against, or the number that was asked for.
func (c *clause) claimed(j int, toll bool) verdict {
	if v := c.unanswered(j); v.ok() && !(toll && c.s.Edges(v.toks.Last, c.chunk(j).First) > 1) {
		return v // "it" means nothing told of in a clause between
	}
	if first := c.first(j, toll); first != nil {
		return verdict{kind: first.Outcome.Kind, toks: first.Outcome.Toks}
	}
	return none
}

// saidBefore reports that chunk j, or the one before its "that", is a verb of saying.
func (c *clause) saidBefore(j int) bool {
	if c.word(j) == "that" {
		j--
	}
	return c.chunk(j).Kind == sheet.VG && c.s.Is(c.chunk(j).Head, lx.Say)
}

// closed reports that the clause ends behind the number.
func (c *clause) closed() bool {
	next := c.chunk(c.at + 1)
	return next.Kind == sheet.PUNCT && !c.mark(c.at+1, token.Hyphen|token.Percent|token.Open) || c.chunk(c.at).Last >= c.sn.Last || next.Kind == sheet.CC && c.chunk(c.at+3).Kind == sheet.VG
}

// opens reports that the phrase at chunk j is the first of its clause.
func (c *clause) opens(j int) bool {
	p := c.chunk(j - 1)
	return p.Kind == sheet.PUNCT || p.Kind == sheet.SUB || p.Kind == sheet.CC
}

// first finds the claim that a second one is set against: the nearest count before chunk j to whom something befell, in
// this sentence or as the last of the one before. A toll alone is taken up by "it".
func (c *clause) first(j int, toll bool) *sheet.Row {
	i := c.row - 1
	if i > 0 && c.s.Rows[i].Sent == c.s.Rows[c.row].Sent && c.s.Is(c.s.Rows[i].Phrase.Last, lx.Say) && c.s.Rows[i].Outcome.Kind == 0 {
		i-- // "one source told of 500 deaths, | another | said it was 800"
	}
	if i < 0 || c.s.Rows[c.row].Sent-c.s.Rows[i].Sent > 1 {
		return nil
	}
	w := &c.s.Rows[i]
	if w.Sent == c.s.Rows[c.row].Sent && (w.Phrase.First >= c.chunk(j).First || c.chunk(j).First-w.Phrase.Last > secondReach) {
		return nil
	}
	body := c.s.Lex.Name(w.Subject.Unit) == "body"
	if w.Guard != sheet.GuardNone || w.Subject.Thing || w.Outcome.Kind == 0 || !body && (w.Role != roleVictim || w.Outcome.IsZero()) || w.Form == sheet.FormArticle {
		return nil
	}
	if toll && w.Flags&sheet.Counted == 0 && !(w.Subject.Fate && c.saidBefore(j-1)) && !c.s.Is(w.Outcome.Last-1, lx.Toll|lx.Collect) {
		return nil
	}
	return w
}
