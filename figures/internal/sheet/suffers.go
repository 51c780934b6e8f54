package sheet

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxHurt bounds the words from a verb of suffering to the injury.
const maxHurt = 7

// Suffers reports a past at token i whose object is an injury, told without an article as a rule: "another | sustained bullet
// injuries". It modifies no noun there, for nobody counts injuries by who had them.
func (s *Sheet) Suffers(i, last int) bool {
	if !s.In(i, lexicon.Suffering) || !s.Is(i, lexicon.VerbPast|lexicon.VerbPart) {
		return false
	}
	head := -1
	for j := i + 1; j < min(last, i+maxHurt); j++ {
		switch {
		case s.Has(j, token.Hyphen), s.Is(j, lexicon.And) && head >= 0:
			continue
		case s.Is(j, lexicon.Prep|lexicon.Sub), !s.Is(j, lexicon.Noun|lexicon.Adjective|lexicon.VerbPart|lexicon.VerbIng|lexicon.Article):
			last = j
		case s.Is(j, lexicon.Noun):
			head = j
		}
	}
	if head < 0 {
		return false
	}
	e := s.Entry(head)
	return s.Lex.Name(max(e.Noun.Outcome, s.Lex.Entries[e.Lemma].Noun.Outcome)) == "injured"
}
