package single

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// grammar reads the chunks of one sentence.
type grammar struct {
	s  *sheet.Sheet
	sn *sheet.Sentence
}

// edge stands for what lies outside the sentence.
var edge = sheet.Chunk{Kind: sheet.PUNCT, Row: -1}

func (g *grammar) chunk(k int) *sheet.Chunk {
	if k < 0 || k >= len(g.s.Chunks) {
		return &edge
	}
	return &g.s.Chunks[k]
}

func (g *grammar) tag(i int) sheet.Tag { return g.s.Tags[i-g.sn.First] }

// mark reports whether chunk k is a mark of the shapes m.
func (g *grammar) mark(k int, m token.Shape) bool {
	c := g.chunk(k)
	return c != &edge && c.Kind == sheet.PUNCT && g.s.Toks[c.First].Has(m)
}

// candidate says how the noun phrase at chunk k tells of one person, 0 if it does not.
func (g *grammar) candidate(k int) kind {
	c := &g.s.Chunks[k]
	if c.Kind != sheet.NP || c.Row >= 0 {
		return 0
	}
	how := g.told(c)
	if how == 0 && g.bareRole(k) {
		how = named
	}
	if how == named && g.located(k) {
		return 0
	}
	if how == 0 || g.renamed(k) || g.acts(k) || g.chunk(k-1).Kind == sheet.INCL || k > 1 && g.bareRole(k-2) {
		return 0
	}
	return how
}

// told reads the noun phrase by itself.
func (g *grammar) told(c *sheet.Chunk) kind {
	if c.Len() == 1 {
		switch g.s.Entry(c.First).Word {
		case "him", "he", "she", "her": // "her" alone is no determiner
			return pronoun
		}
	}
	last := c.Last - 1
	for i := c.First; i < c.Last; i++ {
		if t := g.tag(i); t == sheet.TagNum || t == sheet.TagScope || g.s.Is(i, lx.Article|lx.Zero) {
			return 0
		}
	}
	if g.tag(last) == sheet.TagName && g.s.Has(last, token.Upper) && (!g.s.Has(last, token.Caps) || g.s.Toks[last].Len() > 5) && g.s.Toks[last].Len() > 2 {
		return g.byName(c)
	}
	if !g.person(c.Head) {
		return 0
	}
	for i := c.First; i < c.Head; i++ {
		if g.s.Is(i, lx.Det) && g.s.Entry(i).Word != "no" && g.s.Entry(i).Word != "any" && g.s.Entry(i).Word != "each" && g.s.Entry(i).Word != "every" || g.tag(i) == sheet.TagPoss {
			return definite
		}
	}
	return 0
}

// bareRole reports a noun of person without a determiner before a name that stands in apposition to it: "killed
// rebel leader, Karim Dost, on Sunday".
func (g *grammar) bareRole(k int) bool {
	c, n := g.chunk(k), g.chunk(k+2)
	if !g.person(c.Head) || c.Head != c.Last-1 || !g.mark(k+1, token.Comma) || n.Kind != sheet.NP || n.Row >= 0 {
		return false
	}
	for i := n.First; i < n.Last; i++ {
		if g.tag(i) != sheet.TagName || !g.s.Has(i, token.Upper) {
			return false
		}
	}
	return true
}

// located reports a name that a preposition of place or time governs, alone or in a list ("in Wardak and Ghazni"): it is
// no person's.
func (g *grammar) located(k int) bool {
	j := k - 1
	for n := 0; n < 6 && (g.chunk(j).Kind == sheet.CC || g.mark(j, token.Comma)) && g.chunk(j-1).Kind == sheet.NP && g.chunk(j-1).Class&(lx.Person|lx.Title) == 0; n++ {
		j -= 2
	}
	p := g.chunk(j)
	if p.Kind != sheet.PP || g.chunk(k).Class&(lx.Person|lx.Title) != 0 {
		return false
	}
	switch g.s.Entry(p.Head).Word {
	case "of", "by", "with", "including", "against":
		return false
	}
	return true
}

// person reports a noun of one person in the singular.
func (g *grammar) person(i int) bool {
	t := &g.s.Toks[i]
	return t.Is(lx.Person) && t.Is(lx.Singular) && !t.Is(lx.Plural|lx.Unit|lx.Collect) && g.tag(i) == sheet.TagNoun
}

// byName reads a phrase that ends with a name: after a title or a noun of person in the singular ("rebel leader
// Karim Dost"), or a bare name of words no lexicon knows.
func (g *grammar) byName(c *sheet.Chunk) kind {
	for i := c.First; i < c.Last-1; i++ {
		if g.s.Is(i, lx.Title) || g.person(i) {
			return named
		}
	}
	for i := c.First; i < c.Last; i++ {
		if g.s.Toks[i].Class != 0 || g.tag(i) != sheet.TagName && g.tag(i) != sheet.TagHyphen || !g.s.Has(i, token.Upper) && g.tag(i) == sheet.TagName {
			return 0
		}
	}
	return named
}

// renamed reports a name that only says how somebody told before is called: "a leader named Karim".
func (g *grammar) renamed(k int) bool {
	j := k - 1
	if g.chunk(j).Kind == sheet.PP && g.s.Entry(g.chunk(j).Head).Word == "as" {
		j--
	}
	if c := g.chunk(j); c.Kind == sheet.VG {
		return g.verb(c.Head).Fate.Naming
	}
	return false
}

// acts reports a phrase that is the subject of a verb which tells of no outcome: a joined clause begins with it.
func (g *grammar) acts(k int) bool {
	c := g.chunk(k + 1)
	if c.Kind != sheet.VG || c.Passive || !c.Finite {
		return false
	}
	if g.s.Is(c.Head, lx.Say) && g.s.Entry(c.Head).Fate.Outcome == 0 {
		return true
	}
	return !c.Reduced && c.Class&(lx.Outcome|lx.Be|lx.PhraseA) == 0
}
