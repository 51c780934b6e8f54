package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofTheDead reads "of the dead, nine were children", "of the 40 killed, 12 were women": the part is told by what befell
// the whole.
func (c *clause) ofTheDead() verdict {
	if be := c.chunk(c.at + 1); !c.mark(c.at-1, token.Comma) || be.Kind != sheet.VG || be.Passive || !c.s.Is(be.Head, lx.Be) {
		return none
	}
	bare := c.s.Rows[c.row].Subject.Implicit
	j := c.at - 2
	told := none
	if p := c.chunk(j); p.Kind == sheet.VG && p.Reduced {
		told = c.verb(j) // "those killed"
		j--
	}
	np := c.chunk(j)
	if f := c.chunk(j - 1); np.Kind != sheet.NP || f.Kind != sheet.INCL && c.word(j-1) != "of" || j > 1 && c.chunk(j-2).Kind != sheet.PUNCT && c.chunk(j-2).Kind != sheet.CC {
		return none
	}
	if !told.ok() && (np.Row >= 0 && c.s.Rows[np.Row].Subject.Fate || np.Row < 0 && c.s.Is(np.First, lx.Det)) {
		told = c.headFate(j)
	}
	if bare && told.toks.First != c.chunk(j+1).First {
		return none
	}
	if told.ok() && c.comesAfter(told, bare) {
		return none
	}
	told.chunk = -1
	return told
}

// comesAfter reports that the state behind the verb of being tells what became later of those in front, who had been hurt,
// held, driven out or affected: "of those affected, nine cooks are homeless", "of the injured, four cooks are dead".
func (c *clause) comesAfter(told verdict, bare bool) bool {
	j := c.afterAdverbs(c.at + 2)
	if c.word(j) == "back" {
		return true // "of the nine girls seized, two are back"
	}
	if k := c.chunk(j).Kind; k != sheet.PRED && k != sheet.PP {
		return false
	}
	v := c.state(j)
	if !v.ok() || v.kind == told.kind {
		return v.ok() && bare
	}
	switch c.s.Lex.Name(told.kind) {
	case "killed":
		return false
	case "affected", "displaced":
		return c.s.Lex.Name(v.kind) != "other"
	}
	switch c.s.Lex.Name(v.kind) {
	case "killed", "released", "returned", "escaped", "rescued":
		return true
	}
	return false
}

// ofTheDeadToo reads a further part whose verb is left out: "of the dead, nine were children, four women and two cooks".
func (c *clause) ofTheDeadToo() verdict {
	j, next := c.at-1, c.chunk(c.at+1)
	if c.row == 0 || c.chunk(j).Kind != sheet.CC && !c.mark(j, token.Comma) || next.Kind != sheet.PUNCT && next.Kind != sheet.CC {
		return none
	}
	if j--; c.chunk(j).Kind == sheet.NP && c.chunk(j).Row < 0 && c.chunk(j-1).Kind == sheet.VG && c.s.Is(c.chunk(j-1).Head, lx.Be) {
		j -= 2 // "were children"
	}
	p := &c.s.Rows[c.row-1]
	if c.chunk(j).Row != c.row-1 || p.Outcome.IsZero() || p.Outcome.Last > p.Phrase.First {
		return none
	}
	i := p.Outcome.First - 1
	if c.s.Entry(i).Word == "those" {
		i--
	}
	if c.s.Entry(i).Word != "of" {
		return none
	}
	return verdict{kind: p.Outcome.Kind, toks: p.Outcome.Toks, chunk: -1}
}
