package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// HeadWord returns the tokens of the word that token head stands in: with a prefix that no word is without, "ex-soldiers",
// "co-workers", and with the small words of a compound whose first noun is its head, "passers-by". Compounds of two nouns
// are two words, "aid-workers", unless the second is nothing without the first: "asylum-seekers", "16-year-olds".
func HeadWord(s *sheet.Sheet, head int) sheet.Toks {
	w := sheet.Toks{First: head, Last: head + 1}
	if tied(s, head-1) && (prefix(s.Entry(head-2).Word) || s.Lex.Entries[s.Entry(head).Lemma].Word == "seeker") {
		w.First = head - 2
	}
	if tied(s, head-1) && s.Is(head-2, lx.TimeNoun) && tied(s, head-3) {
		w.First = head - 4 // "a 16-year-old"
	}
	for tied(s, w.Last) && s.Is(w.Last+1, lx.Prep|lx.Adverb) && (s.Is(head, lx.Person) || w.Last > head+1) {
		w.Last += 2
		if tied(s, w.Last) && s.Is(w.Last+1, lx.Noun|lx.Be|lx.Relative) {
			w.Last += 2 // in-law, to-be, at-arms
		}
	}
	return w
}

// tied reports a hyphen at i with no blank around it.
func tied(s *sheet.Sheet, i int) bool {
	return i > 0 && i+1 < len(s.Toks) && s.Has(i, token.Hyphen) && s.Has(i, token.Glued) && s.Has(i+1, token.Glued)
}

func prefix(w string) bool {
	switch w {
	case "ex", "co", "vice", "half", "step", "non", "sub", "great", "grand":
		return true
	}
	return false
}
