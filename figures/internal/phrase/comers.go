package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// comers makes people of arrivals and returns that count who came, and reports whether it did: "40 sea arrivals", "300 refugee
// returns", not "12 ship arrivals", "nine tax returns". The number ends before i.
func (g *grammar) comers(sub *sheet.Subject, i int) bool {
	if !g.s.Is(sub.Head, lx.Plural) {
		return false
	}
	var group, one, other string
	switch g.s.Lex.Entries[sub.Lemma].Word {
	case "arrival":
		group, one, other = "refugee", "new", "sea"
	case "return":
		group, one, other = "returnee", "spontaneous", "voluntary"
	default:
		return false
	}
	for ; i < sub.Head; i++ {
		e := g.s.Entry(i)
		who, hint := g.s.Lex.Name(e.Noun.Group), g.s.Lex.Name(e.Noun.Hint)
		if e.Word == one || e.Word == other || who == "refugee" || who == "displaced" || hint == "refugee" || hint == "displaced" {
			sub.Thing, sub.Guess, sub.Group = false, false, g.s.Lex.NameOf(group)
			return true
		}
	}
	return false
}

// ofCircle makes people of those whom the number counts out of a circle of people, and reports whether it did: "six of his
// entourage", not "six parties".
func (g *grammar) ofCircle(r *sheet.Row, sub *sheet.Subject) bool {
	if r.Flags&sheet.Partitive == 0 || !g.s.In(sub.Head, lx.Circle) || g.s.Is(sub.Head, lx.Plural) {
		return false
	}
	sub.Thing, sub.Guess = false, false
	return true
}
