package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// cleared reads people who are cleared of a deed by the verb at chunk j: "two guards were cleared | of theft", "a court cleared
// two guards | of killing a cook", but "the town was cleared of rebels", "troops cleared 300 people from the camp".
func (c *clause) cleared(j int) verdict {
	ch, r := c.chunk(j), &c.s.Rows[c.row]
	if c.base(ch.Head) != "clear" || r.Subject.Head >= 0 && !c.s.Is(r.Subject.Head, lx.Person) || r.Subject.Thing {
		return none
	}
	of := ch.Last
	if ch.First < r.Phrase.First { // a court clears them
		if of = r.Subject.Head + 1; of == 0 {
			of = r.Num.Last
		}
	}
	freed := c.toObject("released", j)
	if c.row > 0 && (of >= c.sn.Last || c.s.Has(of, token.Mark) || c.chunk(c.s.ChunkFrom(of)).Kind == sheet.CC) {
		if p := &c.s.Rows[c.row-1]; p.Sent == r.Sent && c.s.Lex.Name(p.Outcome.Kind) == "sentenced" {
			return freed // "nine were convicted and six | cleared"
		}
	}
	if c.defendants(j) {
		return freed
	}
	if of+1 >= c.sn.Last || c.s.Entry(of).Word != "of" {
		return none
	}
	np := c.chunk(c.s.ChunkFrom(of + 1))
	if np.Kind == sheet.NP && (np.First > of && np.Row >= 0 || c.s.Is(np.Head, lx.Person) && np.First > of) {
		return none
	}
	return freed
}

// defendants reports people on trial, or a court, where the verb at chunk j clears them of what they need not be told of again: "the
// judge cleared six of the defendants", but "police cleared six suspects from the hall".
func (c *clause) defendants(j int) bool {
	r := &c.s.Rows[c.row]
	i := c.s.ChunkFrom(max(r.Phrase.Last, c.chunk(j).Last))
	switch c.word(i) {
	case "from", "out", "off", "for", "to":
		return false
	}
	if c.chunk(i).Infinite {
		return false // "were cleared to travel"
	}
	if c.s.Lex.Name(r.Subject.Group) == "suspect" {
		return true
	}
	who := c.subjectOf(j)
	return who >= 0 && !c.chunk(j).Passive && c.s.In(c.chunk(who).Head, lx.Court)
}
