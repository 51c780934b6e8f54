package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// takenUp reports "the three" without a noun where it can mean as many people told of before: in front of an apposition or a
// clause that tells who they are ("the three, all students, deny it"), or as the object that closes its clause ("a search for
// the three"). Two may as well be the two sides: "talks between the two", "the larger of the two".
func takenUp(s *sheet.Sheet, r *sheet.Row) bool {
	sn := &s.Sents[r.Sent]
	i, next := r.Num.First-1, r.Phrase.Last
	if i < sn.First || s.Entry(i).Word != "the" || r.Flags&sheet.Additional != 0 || !r.Quantity.HasStated {
		return false
	}
	if opens := i == sn.First || s.Has(i-1, token.Mark) || s.Is(i-1, lx.And|lx.Sub) && !s.Is(i-1, lx.Prep); opens {
		return s.Has(next, token.Comma) && next+1 < sn.Last && (s.Is(next+1, lx.Scope|lx.Article|lx.Numeral|lx.Demonym|lx.Prep|lx.VerbPart) || s.Entry(next+1).Word == "who" || s.Entry(next+1).Word == "both")
	}
	if next < sn.Last && !s.Has(next, token.Comma|token.Stop|token.Semi) && !s.Is(next, lx.Prep|lx.And|lx.Adverb|lx.Sub) {
		return false
	}
	switch tag := s.Tags[i-1-sn.First]; tag {
	case sheet.TagVerb, sheet.TagPast, sheet.TagIng:
		return true
	case sheet.TagPrep:
		switch s.Entry(i - 1).Word {
		case "for", "with", "to", "from", "against":
			return true
		case "of", "on", "about":
			return i-2 >= sn.First && s.Is(i-2, lx.Verb) && s.Tags[i-2-sn.First] != sheet.TagNoun // "heard of the four"
		}
	}
	return false
}
