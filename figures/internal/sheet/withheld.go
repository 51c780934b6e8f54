package sheet

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxWithheld bounds the words from a verb of denying to what is denied to people.
const maxWithheld = 8

// Withheld reports a verb of denying at token i that keeps something from people, and says of nothing that it is untrue: "denied
// | bail to five men", "rejected | the appeals of two guards", "denied | 30 men food". An appeal to do something is a wish.
func (s *Sheet) Withheld(i, last int) bool {
	if s.Entry(i).Fate.Mood != lexicon.Deny {
		return false
	}
	for j := i + 1; j < min(last, i+maxWithheld); j++ {
		switch t := &s.Toks[j]; {
		case s.In(j, lexicon.Assertion) && s.Entry(j+1).Word == "against":
			return s.Lex.Entries[s.Entry(i).Verb].Word != "deny" // "dismissed | charges against nine men"
		case s.In(j, lexicon.Boon):
			return s.Entry(j+1).Word != "that" && (s.Entry(j+1).Word != "to" || !s.Is(j+2, lexicon.VerbBase) || s.Is(j+2, lexicon.Noun)) && !(s.Entry(j+1).Word == "for" && s.deed(j+2, last))
		case t.Is(lexicon.Det | lexicon.Article | lexicon.Adjective | lexicon.Noun | lexicon.Numeral | lexicon.Hedge), t.Has(token.Digits | token.Hyphen | token.Poss):
		default:
			return false
		}
	}
	return false
}

// deed reports that what stands at token i names a deed and nobody: "the release of nine", "freeing nine".
func (s *Sheet) deed(i, last int) bool {
	for ; i < last && s.Is(i, lexicon.Det|lexicon.Article|lexicon.Adjective); i++ {
	}
	return i < last && s.Is(i, lexicon.VerbIng|lexicon.Outcome) && !s.Is(i, lexicon.Person|lexicon.Numeral)
}
