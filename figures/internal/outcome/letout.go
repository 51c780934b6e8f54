package outcome

import "github.com/reckon-dev/reckon/figures/internal/sheet"

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
