package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// walksOut reads those who by the verb at chunk j leave the place that held them: "nine men walked out of Oram jail", "nine inmates
// left prison early". They are let go, but where guards or a way out are told of, and no court.
func (c *clause) walksOut(j int) verdict {
	ch := c.chunk(j)
	i := j + 1
	switch c.base(ch.Head) {
	case "walk":
		if c.word(i) != "out" || c.word(i+1) != "of" {
			return none
		}
		i += 2
	case "leave":
		switch c.s.Lex.Name(c.s.Rows[c.row].Subject.Group) {
		case "detainee", "prisoner-of-war":
		default:
			return none
		}
	default:
		return none
	}
	if ch.Passive || !c.cell(i) || c.s.Serves(c.s.Rows[c.row].Subject.Group) || c.word(i+1) == "for" { // "left the jail for a hospital"
		return none
	}
	v := verdict{kind: c.s.Lex.NameOf("released"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: c.chunk(i).Last}, chunk: j}
	if c.brokeOut(i) {
		v.kind = c.s.Lex.NameOf("escaped")
	}
	return v
}

// cell reports a place at chunk i that holds people, and none of them counted: "Oram jail".
func (c *clause) cell(i int) bool {
	np := c.chunk(i)
	return np.Kind == sheet.NP && np.Row < 0 && c.s.Is(np.Head, lx.Place) && c.s.Lex.Name(c.s.Entry(np.Head).Noun.Outcome) == "detained"
}

// brokeOut reports a sentence of guards, or of a way out that was found or made, in which no court and no pardon is told of:
// "walked out when the guards fled", but "walked out past the guards after a pardon". Of whom no more is told than that they
// "walked out of the jail", whose chunk is i, nobody let them.
func (c *clause) brokeOut(i int) bool {
	out := c.base(c.chunk(i-3).Head) == "walk" && c.chunk(i-3).Finite && c.opens(c.at) && c.mark(c.afterAdverbs(i+1), token.Stop)
	for i := c.sn.First; i < c.sn.Last; i++ {
		if c.s.Rows[c.row].Phrase.Has(i) {
			continue
		}
		e := c.s.Entry(i)
		for _, k := range [...]lx.Name{e.Fate.Outcome, e.Noun.Outcome} {
			switch c.s.Lex.Name(k) {
			case "released", "sentenced":
				return false
			case "escaped", "displaced":
				out = true
			}
		}
		out = out || c.s.Lex.Name(e.Noun.Group) == "security" || c.s.Captors(e.Noun.Group) || c.s.In(i, lx.Turmoil, lx.Calamity)
	}
	return out
}

// letOut takes back what "let out" tells, where it is no jail that people leave: "pupils were let out early", "let 40 guests out of
// the hall".
func (c *clause) letOut(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "released" || c.base(v.toks.First) != "let" || c.s.Entry(v.toks.Last-1).Word != "out" {
		return
	}
	free := false
	switch c.s.Lex.Name(r.Subject.Group) {
	case "student", "child", "worker":
		free = true
	}
	if i := c.s.ChunkFrom(v.toks.Last); c.word(i) == "of" && c.chunk(i+1).Kind == sheet.NP {
		np := c.chunk(i + 1)
		free = np != &edge && !c.cell(i+1) && c.s.Lex.Name(c.s.Entry(np.Head).Noun.Outcome) != "abducted" && np.Row < 0
	}
	if free {
		r.Outcome, r.Role = sheet.Outcome{}, roleNone
	}
}
