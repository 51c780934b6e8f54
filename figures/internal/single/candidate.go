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
	if c.Kind != sheet.NP || c.Row >= 0 && !g.s.Rows[c.Row].Subject.Toks.IsZero() && g.s.Rows[c.Row].Form != sheet.FormArticle {
		return 0
	}
	if c.Row >= 0 {
		return 0
	}
	how := g.told(c)
	if how == 0 || g.renamed(k) || g.acts(k) || g.chunk(k-1).Kind == sheet.INCL {
		return 0
	}
	return how
}

// told reads the noun phrase by itself.
func (g *grammar) told(c *sheet.Chunk) kind {
	if c.Len() == 1 && g.tag(c.First) == sheet.TagPron {
		switch g.s.Entry(c.First).Word {
		case "him", "he", "she", "her":
			return pronoun
		}
		return 0
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
		switch g.s.Lex.Entries[g.s.Entry(c.Head).Verb].Word {
		case "name", "call", "know", "identify", "dub", "nickname":
			return true
		}
	}
	return false
}

// acts reports a phrase that is the subject of a verb which tells of no outcome: a joined clause begins with it.
func (g *grammar) acts(k int) bool {
	c := g.chunk(k + 1)
	if c.Kind != sheet.VG || c.Passive || !c.Finite || c.Reduced {
		return false
	}
	return c.Class&(lx.Outcome|lx.Be|lx.PhraseA) == 0
}
