package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// unproved reports a verb of proof at chunk j whose subject could not do so or would not: "could not confirm that ten died",
// "was unable to verify that", "has yet to confirm that".
func (c *clause) unproved(j int) bool {
	ch := c.chunk(j)
	if !c.s.In(ch.Head, lx.Proof) {
		return false
	}
	if ch.Negated || !ch.Infinite {
		return ch.Negated
	}
	p := c.chunk(j - 1)
	return c.s.Entry(ch.First).Word == "yet" || p != &edge && (p.Negated || c.s.In(p.Last-1, lx.Indoors))
}

// partAsked reports a row that is the whole of a part without a number, of which alone the verb tells: "how many of the 30
// were hurt", "if any of the 30 were hurt".
func (c *clause) partAsked(r *sheet.Row) bool {
	of := r.Phrase.First - 1
	if of-1 < c.sn.First || r.Subject.Fate || c.s.Entry(of).Word != "of" {
		return false
	}
	switch c.s.Entry(of - 1).Word {
	case "many", "few":
		return of-2 >= c.sn.First && c.s.Entry(of-2).Word == "how"
	case "any", "which":
		return true
	}
	return false
}

// ownBefore reads what befell all of those of whom the verb behind is only asked: "how many of the 30 nurses | seized in May | are
// alive", but "how many of the 30 nurses | drowned".
func (c *clause) ownBefore() verdict {
	if j := c.afterAdverbs(c.at + 1); c.wh(j) == 0 && c.finiteBeyond(j) == 0 {
		return none
	}
	return c.own()
}

// notAll reports that the verb of verdict v is denied of some of the people: "not all of the nine were freed". What
// only tells who they are is so of all: "not all of the nine held were freed".
func (c *clause) notAll(r *sheet.Row, v verdict) bool {
	g := c.chunk(v.chunk)
	if !v.ok() || v.chunk < c.at || g.Kind != sheet.VG || !g.Has(v.toks.First) || g.Reduced && v.who != lx.Subject || c.wh(v.chunk-1) != 0 {
		return false
	}
	i := r.Num.First - 1
	for i > c.sn.First && (c.s.Is(i, lx.Det) && c.s.Entry(i).Word != "all" || c.s.Entry(i).Word == "of") {
		i--
	}
	return i > c.sn.First && c.s.Entry(i).Word == "all" && c.s.Is(i-1, lx.Not)
}
