package sheet

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of a number that is asked for: tokens back to its words, and from those to what befell the people, and to what leaves it open.
const (
	askedReach = 48
	askedAhead = 10
	openBefore = 8
	openBehind = 16
)

// Asked is a number of people that a text speaks of without telling it: "how many people were held | is unclear", "the number of
// dead | is disputed", "the toll | could not be confirmed".
type Asked struct {
	Toks              // from its first word to the last that tells whom it counts
	Noun Toks         // the people, empty where only their fate is told
	Head int          // token of the head noun, -1 for none
	Fate lexicon.Name // what befell them, 0 where nothing is told
}

// AskedBefore finds the nearest number that is asked for before token i, in its sentence or the one before.
func (s *Sheet) AskedBefore(sent, i int) (a Asked, ok bool) {
	if sent > 0 && !s.Sents[sent].Apart {
		sent--
	}
	for k, stop := i-1, max(s.Sents[sent].First, i-askedReach); k >= stop; k-- {
		switch e := s.Entry(k); {
		case e.Word == "many" && s.Entry(k-1).Word == "how":
			return s.askedFor(k-1, k+1, i)
		case !s.Is(k, lexicon.Noun) || !s.Is(k, lexicon.Toll|lexicon.Collect) || !s.leftOpen(k, i):
		case s.Is(k, lexicon.Toll) && s.Lex.Entries[e.Lemma].Word == "toll":
			return Asked{Toks: Toks{k, k + 1}, Head: -1, Fate: e.Noun.Outcome}, true
		case s.Is(k, lexicon.Collect) && e.Noun.Strong && k+2 < i && !s.Has(k+2, token.Digits) && !s.Is(k+2, lexicon.Numeral):
			switch s.Entry(k + 1).Word {
			case "of", "on", "for":
				return s.askedFor(k, k+2, i)
			}
		}
	}
	return a, false
}

// askedFor reads from token k to end who is counted by the number whose words begin at first. A noun of things, and what may yet
// befall people, is no matter of a count.
func (s *Sheet) askedFor(first, k, end int) (a Asked, ok bool) {
	for s.Is(k, lexicon.Det|lexicon.Article|lexicon.Scope|lexicon.Numeral) || s.Has(k, token.Digits) || s.Entry(k).Word == "of" {
		if k++; k >= end {
			return a, false
		}
	}
	a = Asked{Toks: Toks{first, k}, Head: -1}
	for j := k; j < min(end, k+askedAhead) && !(s.Has(j, token.Mark) && !s.Has(j, token.Hyphen)); j++ {
		e := s.Entry(j)
		if s.Is(j, lexicon.Modal) {
			return a, false
		}
		if p, n := s.Lex.Starting(lexicon.FateState, s.Toks[j:end]); p != nil {
			a.Last, a.Fate = j+n, p.Fate.Outcome // "killed or wounded"
			return a, true
		}
		if p, n := s.Lex.Starting(lexicon.FateVerb, s.Toks[j:end]); p != nil {
			a.Last, a.Fate = j+n, p.Fate.Outcome
			return a, true
		}
		switch plural := s.Is(j, lexicon.Plural); {
		case e.Fate.Outcome != 0, s.Is(j, lexicon.Toll) && plural && a.Head < 0:
			a.Last, a.Fate = j+1, max(e.Fate.Outcome, e.Noun.Outcome)
			if a.Head < 0 && !s.Is(j-1, lexicon.Be) && s.Is(j+1, lexicon.Person) && s.Is(j+1, lexicon.Plural) {
				a.Noun, a.Head, a.Last = Toks{j + 1, j + 2}, j+1, j+2 // "the number of jailed cooks"
			}
			return a, true
		case a.Head >= 0:
		case plural && s.Is(j, lexicon.Person|lexicon.Unit|lexicon.Demonym):
			a.Noun, a.Head, a.Last = Toks{k, j + 1}, j, j+1
		case plural && s.Is(j, lexicon.Noun):
			return a, false
		}
	}
	if a.Head >= 0 {
		a.Fate = s.Entry(a.Head).Noun.Outcome
	}
	return a, a.Head >= 0
}

// leftOpen reports that the clause of the number's noun at token k says that nobody knows or gives it, or not everybody the same:
// "the number of dead | is disputed", "no figures | on", "did not give | the toll", but "has the largest number of cooks".
func (s *Sheet) leftOpen(k, end int) bool {
	first, last := k, k+1
	for first > 0 && k-first < openBefore && !s.Has(first-1, token.Edge) {
		first--
	}
	for last < min(end, k+openBehind) && !s.Has(last, token.Edge) {
		last++
	}
	for j := first; j < last; j++ {
		if s.Is(j, lexicon.Not) || s.In(j, lexicon.Unsure, lexicon.Proof, lexicon.Disputed) || s.Entry(j).Word == "no" {
			return true
		}
	}
	return false
}

// Edges counts the marks that end clauses from token i to last.
func (s *Sheet) Edges(i, last int) (n int) {
	for ; i < last; i++ {
		if s.Has(i, token.Stop|token.Semi|token.Colon) {
			n++
		}
	}
	return n
}
