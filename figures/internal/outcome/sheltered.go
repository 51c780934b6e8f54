package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// sheltered reads people of whom the preposition at chunk j tells no more than that they are where those without a home are put
// up: "are in 27 shelters", "are still inside two evacuation centres". Staff and soldiers are there for another reason.
func (c *clause) sheltered(j int) verdict {
	np := c.chunk(j + 1)
	if np.Kind != sheet.NP || np.Row >= 0 && !c.s.Rows[np.Row].Subject.Thing || !c.roofless() || !c.quarters(np) {
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("displaced"), who: lx.Subject, toks: sheet.Toks{First: c.chunk(j).First, Last: np.Last}, chunk: j}
}

// roofless reports people of whom no trade or office is told, so that a shelter is no place of work of theirs.
func (c *clause) roofless() bool {
	r := &c.s.Rows[c.row]
	if c.s.Lex.Name(c.headFate(c.at).kind) == "detained" {
		return false
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "", "people", "civilian", "family", "child", "woman", "man", "elderly", "refugee", "displaced", "returnee":
		return true
	}
	return false
}

// quarters reports a noun phrase that names no other place than one where people without a home are put up: "tents", "two
// relief centres", "temporary housing". Of a camp or a school without more it is told where families are, but not where pupils or
// men are.
func (c *clause) quarters(np *sheet.Chunk) bool {
	h := np.Head
	for i := np.First; i < h; i++ {
		if c.s.In(i, lx.Haven) && !c.s.In(i, lx.Asylum) && c.s.In(h, lx.Haven, lx.Quarters) && !c.s.In(h, lx.Asylum) {
			return true
		}
	}
	if !c.s.In(h, lx.Haven) || c.s.In(h, lx.Asylum, lx.Quarters) && !c.inFamilies(c.row) {
		return false
	}
	return c.s.Is(h, lx.Plural) || (c.s.In(h, lx.Quarters) || c.s.Is(h, lx.Place)) && c.s.Is(np.First, lx.Det|lx.Article)
}

// putUp reads the object of a verb whose subject is such a place: "the two shelters house 300 people", "shelters held 300 people". A school houses its pupils.
func (c *clause) putUp() verdict {
	j := c.beforeAdverbs(c.at - 1)
	g := c.chunk(j)
	if g.Kind != sheet.VG || g.Passive || g.Modal || g.Negated || !c.s.In(g.Head, lx.Lodging) && c.base(g.Head) != "have" && c.base(g.Head) != "hold" || !c.roofless() {
		return none
	}
	if who := c.subjectOf(j); who < 0 || !c.quarters(c.chunk(who)) || c.s.In(c.chunk(who).Head, lx.Asylum) {
		return none
	}
	return c.toObject("displaced", j)
}

// roofed reads people to whom a roof is given, and not what one is built of: "were given shelter", "were provided with temporary
// accommodation", but "were given shelter kits".
func (c *clause) roofed(j int) verdict {
	g, i := c.chunk(j), c.afterAdverbs(j+1)
	if !g.Passive || g.Negated || !c.s.In(g.Head, lx.Giving) && c.base(g.Head) != "give" && c.base(g.Head) != "offer" {
		return none
	}
	if c.word(i) == "with" {
		i++
	}
	np := c.chunk(i)
	if np.Kind != sheet.NP || np.Row >= 0 || c.s.Is(np.Head, lx.Plural) || !c.roofless() {
		return none
	}
	if !(c.s.In(np.Head, lx.Haven) && c.s.Is(np.Head, lx.Place)) && !c.quarters(np) {
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("displaced"), who: lx.Object, toks: sheet.Toks{First: g.Head, Last: np.Last}, chunk: j}
}

// nounTells says what the noun at token i tells of people by itself: prisoners are detained.
func (c *clause) nounTells(i int) lx.Name {
	if c.relieved(i) {
		return c.s.Lex.NameOf("displaced")
	}
	return c.s.Entry(i).Noun.Outcome
}

// relieved reports inmates at token i who are no prisoners, for they are those of shelters: "40 inmates of the relief camps", "the
// inmates in 14 evacuation centres", but "inmates of a camp".
func (c *clause) relieved(i int) bool {
	if !c.s.In(i, lx.Lodging) {
		return false
	}
	switch c.s.Entry(i + 1).Word {
	case "of", "in", "at", "inside":
	default:
		return false
	}
	for i += 2; i+1 < c.sn.Last && (c.s.Is(i, lx.Det|lx.Article|lx.Numeral|lx.Hedge) || c.s.Has(i, token.Digits)); i++ {
	}
	return i+1 < c.sn.Last && c.s.In(i, lx.Haven) && !c.s.In(i, lx.Asylum) && !c.s.Is(i, lx.Adjective) && c.s.In(i+1, lx.Haven, lx.Quarters)
}
