package attrib

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// speaks reports whether a noun phrase can say something. What nobody takes for a speaker is a time, a
// number, an outcome or an event; strict also wants a word that may be one: a person, a body, a name.
func (f *finder) speaks(np sheet.Toks, strict bool) bool {
	if np.IsZero() {
		return false
	}
	if np.Len() == 1 && f.s.Is(np.First, lexicon.Pronoun) && !(f.names && f.s.Has(np.First, token.Caps)) {
		w := f.s.Word(np.First)
		for _, p := range [...]string{"he", "she", "it", "they", "we", "i", "others", "some", "many"} {
			if strings.EqualFold(w, p) {
				return true
			}
		}
		return false
	}
	head := f.headOf(np)
	t := &f.s.Toks[head]
	if f.s.Entry(head).Source != 0 || kindOf(f.s, np) != 0 && !t.Is(lexicon.Toll) {
		return true
	}
	if f.nounless(np, head) {
		return false
	}
	if !t.Has(token.Word) || t.Is(lexicon.Trigger|lexicon.Scope) && np.Len() == 1 && !f.isWord(head, "others") || t.Is(lexicon.Toll|lexicon.Weekday|lexicon.Month) ||
		t.Is(lexicon.TimeNoun|lexicon.Measure) && !f.isName(head) {
		return false
	}
	if !strict || t.Is(lexicon.Person|lexicon.Collect|lexicon.Unit|lexicon.Demonym|lexicon.Title) || f.isName(head) {
		return true
	}
	if f.isWord(head, "head") && f.isWord(head+1, "of") && head+1 < np.Last {
		return true // "the head of the group"; other heads are those of bodies
	}
	if t.Entry == 0 || t.Class&lexicon.Noun == 0 && !t.Is(lexicon.Verb|lexicon.Adjective|lexicon.Adverb) {
		return true // an unknown word is a name
	}
	if head == f.first && t.Has(token.Upper) && np.Len() == 1 && f.names {
		return !t.Is(lexicon.Event | lexicon.Outcome)
	}
	k := f.s.Entry(head).Noun.Kind
	return t.Is(lexicon.Noun) && (k == 'G' || k == 'L' || k == 'P')
}

// nounless reports a phrase that no noun heads: a participle that goes on with the clause ("…, awakening fears that"), or
// the adjectives of a noun of saying ("more ambiguous remarks"). A determiner makes people of an adjective: the injured.
func (f *finder) nounless(np sheet.Toks, head int) bool {
	t := &f.s.Toks[head]
	if t.Entry == 0 || f.isName(head) || f.s.Is(np.First, lexicon.Det|lexicon.Article) || t.Is(lexicon.Person|lexicon.Collect|lexicon.Unit|lexicon.Demonym|lexicon.Title) {
		return false
	}
	return np.Len() == 1 && t.Is(lexicon.VerbIng) && np.First > f.first || t.Is(lexicon.Adjective) && (!t.Is(lexicon.Noun|lexicon.VerbPart) || t.Is(lexicon.Outcome) && np.Len() == 1)
}

// headOf returns the head noun of a noun phrase: its last word before a preposition.
func (f *finder) headOf(np sheet.Toks) int {
	head := np.First
	for i := np.First; i < np.Last; i++ {
		t := &f.s.Toks[i]
		if t.Is(lexicon.Prep) && i > np.First && !f.isName(i) || t.Has(token.Open) {
			break
		}
		if i > np.First && t.Is(lexicon.VerbPart) && i+1 < np.Last && f.isWord(i+1, "by") {
			break // "the records | seen by reporters"
		}
		if t.Has(token.Word) && !t.Has(token.Poss) {
			head = i
		}
	}
	return head
}
