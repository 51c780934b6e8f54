package outcome

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// inHands gives the words behind the preposition at chunk j that tell of people in the hands of captors, with it: "in the hands of
// the kidnappers", "into rebel hands", but "in safe hands", "in the hands of the gunmen's lawyers".
func (c *clause) inHands(j int) (t sheet.Toks) {
	np, of := c.chunk(j+1), c.chunk(j+3)
	if w := c.word(j); w != "in" && w != "into" || np.Kind != sheet.NP || c.word(j+1) != "hands" {
		return t
	}
	if c.word(j+2) == "of" && c.captor(j+3) && of.Row < 0 {
		return sheet.Toks{First: c.chunk(j).First, Last: of.Last}
	}
	if c.captor(j+1) || c.band(j+1) {
		return sheet.Toks{First: c.chunk(j).First, Last: np.Last}
	}
	return t
}

// inCaptivity turns abducted into detained where those in captivity are prisoners of war, or soldiers in another country: "40
// soldiers are in captivity | in Norva". Whom a militia has in captivity it has taken.
func (c *clause) inCaptivity(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "abducted" || c.s.Entry(v.toks.Last-1).Word != "captivity" {
		return
	}
	j := c.s.ChunkFrom(v.toks.Last)
	switch c.s.Lex.Name(r.Subject.Group) {
	case "prisoner-of-war":
	case "soldier":
		if np := c.chunk(j + 1); c.word(j) != "in" || np.Kind != sheet.NP || np.Len() > 1 || !c.s.Has(np.Head, token.Upper) {
			return
		}
	default:
		return
	}
	r.Outcome.Kind = c.s.Lex.NameOf("detained")
}
