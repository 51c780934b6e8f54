package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// faces reads those whom a court tries or may punish, by what stands behind the verb at chunk j, or who serve what it gave: "face
// theft charges", "face up to nine years in jail", "are serving life terms", but not "face 20 years of hardship", "serve two
// terms in parliament". It reports too that the penalty is still to be given.
func (c *clause) faces(j int) (v verdict, ahead bool) {
	ch := c.chunk(j)
	face := c.base(ch.Head) == "face"
	if !face && c.base(ch.Head) != "serve" || ch.Passive {
		return none, false
	}
	i := j + 1
	if c.word(i) == "up" && c.word(i+1) == "to" {
		i += 2
	}
	np := c.chunk(i)
	if np.Row >= 0 || np == &edge {
		return none, false
	}
	v = verdict{kind: c.s.Lex.NameOf("sentenced"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: np.Last}, chunk: j}
	if c.term(i) && c.word(i) != "death" {
		if c.jailed(i+1) || face && c.ends(i+1) {
			return v, face // "face nine years", "face life in jail", "serving nine years in prison"
		}
		return none, false
	}
	if g := c.chunk(i + 1); np.Kind == sheet.NP && g.Kind == sheet.VG && g.First == np.Last && g.Len() == 1 && c.s.Is(g.Head, lx.Plural) {
		np, v.toks.Last = g, g.Last // "charges" may be a verb
		i++
	}
	e := c.s.Entry(np.Head)
	noun, verb := &c.s.Lex.Entries[e.Lemma], &c.s.Lex.Entries[e.Verb]
	term := noun.Word == "term" || noun.Word == "terms" || noun.Word == "time"
	switch {
	case np.Kind != sheet.NP && !c.s.Is(np.Head, lx.Plural):
	case noun.Word == "sentence":
		return v, face
	case term:
		if c.jailed(i+1) || c.jails(np) || !face && noun.Word == "time" && c.word(i+1) == "for" {
			return v, face
		}
	case face && (noun.Noun.Outcome == v.kind || verb.Fate.Outcome == v.kind && c.s.Is(np.Head, lx.Noun)):
		return v, false // "face trial", "face theft charges"
	case face && np.Kind == sheet.NP && c.s.Lex.Name(noun.Noun.Outcome) == "detained" && c.ends(i+1):
		return v, true // "face jail", "face life imprisonment"
	}
	return none, false
}

// jailed reports at chunk i that what is told before it is done in jail: "behind bars".
func (c *clause) jailed(i int) bool {
	v := c.state(i)
	return v.ok() && c.s.Lex.Name(v.kind) == "detained"
}

// jails reports a penalty whose modifier tells that it is one: "life terms", "a long prison term".
func (c *clause) jails(np *sheet.Chunk) bool {
	for k := np.First; k < np.Head; k++ {
		if e := c.s.Entry(k); e.Word == "life" || c.s.Lex.Name(e.Noun.Outcome) == "detained" {
			return true
		}
	}
	return false
}

// ends reports that what the verb takes ends before chunk i: "face nine years", "face life if convicted", "face jail for theft".
func (c *clause) ends(i int) bool {
	ch := c.chunk(i)
	return ch == &edge || ch.Kind == sheet.PUNCT || ch.Kind == sheet.SUB || ch.Kind == sheet.CC || c.word(i) == "for" || c.word(i) == "if"
}
