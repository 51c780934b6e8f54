package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// acts reports that the participle at i behind the number of r is the verb of a clause of which the number is the subject:
// "the boat sank and six | drowned". Such verbs need no object. In a list of fates and in headlines they are nouns: "nine dead
// and 12 drowned".
func (g *grammar) acts(r *sheet.Row, i int) bool {
	if !g.s.Is(i, lx.VerbPast) || g.tag(i) != sheet.TagPast || g.s.Entry(i).Fate.Who != lx.Subject|lx.Object || g.sn.Headline || r.Flags&sheet.Definite != 0 {
		return false
	}
	switch g.s.Lex.Name(g.s.Entry(i).Fate.Outcome) {
	case "killed", "returned":
	default:
		return false // who is moved is as often the object: "40 were hurt and nine evacuated"
	}
	b := r.Phrase.First - 1
	switch g.tag(b) {
	case sheet.TagAnd, sheet.TagComma:
		if g.s.Is(b-1, lx.Outcome) && g.tag(b-2) == sheet.TagNum {
			return false
		}
	case sheet.TagSub, sheet.TagPunct:
	default:
		return g.s.Is(b, lx.Say) && g.s.Entry(b).Fate.Mood == lx.Plain
	}
	if t := g.tag(i + 1); (t == sheet.TagAnd || t == sheet.TagComma) && g.tag(i+2) == sheet.TagNum {
		return !g.s.Is(i+3, lx.Outcome)
	}
	return true
}
