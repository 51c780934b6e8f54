package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
)

// manages reports a verb at i that takes an infinitive, whatever noun the next word may be: "two managed to escape".
func (g *tagger) manages(i int) bool {
	if i >= g.first && g.s.Entry(i).Word == "able" {
		return true
	}
	if i < g.first || !g.is(i, lx.VerbPast|lx.VerbIng|lx.VerbS) {
		return false
	}
	switch e := &g.s.Lex.Entries[g.s.Entry(i).Verb]; e.Word {
	case "try", "attempt", "want", "hope", "threaten", "refuse":
		return true
	default:
		return e.Fate.Mood == lx.Real
	}
}

// theirDeed reports behind people at i a "to" with what they themselves do: "helped two inmates to escape", not "took two inmates to
// return flights".
func (g *tagger) theirDeed(i int) bool {
	return g.is(i-1, lx.Person) && g.is(i-1, lx.Plural) && g.is(i+1, lx.Outcome) && g.s.Lex.Entries[g.s.Entry(i+1).Verb].Fate.Who == lx.Subject && !g.nounAfter(i+1)
}
