package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// floats reports a word at i that stands for the subject once more and changes nothing of its verb, between an auxiliary and that
// verb, "had | all | been shot", "were | each | jailed", or behind the subject, "the men | themselves | were hurt". Between them it
// may open a noun phrase as well: "had all wounded men moved".
func (g *tagger) floats(i int, prev sheet.Tag) bool {
	switch g.s.Entry(i).Word {
	case "themselves", "himself", "herself":
		if prev == sheet.TagNoun {
			return g.is(i+1, lx.Be|lx.Have|lx.Modal)
		}
	case "all", "both", "each":
	default:
		return false
	}
	if prev != sheet.TagBe && prev != sheet.TagHave {
		return false
	}
	j := i + 1
	for j < i+3 && g.is(j, lx.Adverb) && !g.is(j, lx.Verb) {
		j++
	}
	return g.is(j, lx.Be) || g.is(j, lx.VerbPart) && !g.modifies(j)
}
