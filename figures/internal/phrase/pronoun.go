package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// thoseWho reports at i a "those" that stands for people of whom one word tells more, though that word could open a noun: "those
// present were", "those standing below", but "those standing orders". No noun in the singular goes with "those".
func (g *tagger) thoseWho(i int) bool {
	n := i + 1
	if g.s.Entry(i).Word != "those" || g.is(n, lx.Plural) {
		return false
	}
	if g.is(n, lx.Adjective) && g.is(n+1, lx.Be|lx.Have|lx.Modal) {
		return true
	}
	return g.is(n, lx.VerbIng) && g.is(n+1, lx.Be|lx.Have|lx.Modal|lx.Prep) && !g.modifies(n)
}

// whereAlone reports at i a preposition of place that has no noun behind it and tells where people are: "the 58 aboard", "those
// inside were", "standing below had".
func (g *tagger) whereAlone(i int) bool {
	aux := g.is(i+1, lx.Be|lx.Have|lx.Modal) && !g.is(i-1, lx.Be)
	switch g.s.Entry(i).Word {
	case "aboard":
		return aux || i+1 >= g.last || g.s.Toks[i+1].Has(token.Mark) || g.is(i+1, lx.VerbPast|lx.And|lx.Sub)
	case "inside", "outside", "below", "above", "behind", "underneath", "upstairs", "downstairs":
		return aux || g.is(i+1, lx.VerbPast) && g.is(i+1, lx.Outcome) && g.s.Entry(i+1).Fate.Who == lx.Subject && !g.modifies(i+1)
	}
	return false
}

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
