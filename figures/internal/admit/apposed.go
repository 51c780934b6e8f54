package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxApposed is how many tokens a phrase in apposition may go on behind its noun.
const maxApposed = 14

// renames reports an indefinite person between commas who is the one person told of before them: "Karim Dost, a former
// guard in Oram, was shot", "his brother, a policeman, was held". Who has a name is no number, and who was counted is
// not counted again.
func renames(s *sheet.Sheet, r *sheet.Row) bool {
	sn := &s.Sents[r.Sent]
	i := r.Phrase.First - 1
	if s.Is(i, lx.And) {
		return alsoIs(s, sn, r)
	}
	if i > sn.First && s.Tags[i-sn.First] == sheet.TagAdv {
		i-- // "Karim Dost, also a judge, was"
	}
	if !s.Has(i, token.Comma) {
		return false
	}
	end := apposedTo(s, sn, r.Phrase.Last)
	if s.Is(r.Num.First, lx.One) {
		return s.Is(r.Num.First, lx.Scope) && end > 0 && s.Has(end, token.Comma) && singular(s, sn, end+1) && i-nameBefore(s, sn, i) > 1 && byName(s, sn, i) // another
	}
	aged := s.Has(i-1, token.Digits) && s.Has(i-2, token.Comma) && s.Toks[i-1].Len() < 3
	if aged {
		i -= 2 // "Sunil Dost, 65, a supervisor was"
	}
	if end < 0 {
		return aged && byName(s, sn, i)
	}
	if loneOne(s, r, i) || described(s, sn, r, i, end) {
		return true
	}
	two := paired(s, r, end)
	if two && several(s, sn, i, end) || !two && s.Is(end+1, lx.And) && !s.Has(end, token.Dash) {
		return false // a list
	}
	if two && i-nameBefore(s, sn, i) == 1 && fateOf(s, sn, i-2, end) {
		return true
	}
	if k := nameBefore(s, sn, i); i-k > 1 && k > sn.First && s.Is(k-1, lx.And) && s.Has(end, token.Comma) && end+1 < sn.Last && s.Tags[end+1-sn.First] == sheet.TagBe {
		return true // "two guards and Karim Dost, a driver, were"
	}
	return byName(s, sn, i) || s.Has(end, token.Comma) && singular(s, sn, end+1) && onePerson(s, sn, r, i)
}

// apposedTo returns the mark that ends a phrase which goes on at token i without a verb of its own, or -1: "a judge in
// Oram,", "a guard who lived in Oram,".
func apposedTo(s *sheet.Sheet, sn *sheet.Sentence, i int) int {
	relative := false
	for stop := min(sn.Last, i+maxApposed); i < stop; i++ {
		if s.Has(i, token.Comma|token.Stop|token.Dash) {
			return i
		}
		switch s.Tags[i-sn.First] {
		case sheet.TagWh:
			relative = true
		case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagVerb:
			if !relative {
				return -1
			}
		case sheet.TagPast:
			if !relative && !s.Is(i, lx.VerbPart) {
				return -1
			}
		case sheet.TagSub, sheet.TagPunct:
			return -1
		}
	}
	return -1
}

// byName reports a name that ends before the comma at token i.
func byName(s *sheet.Sheet, sn *sheet.Sentence, i int) bool {
	k := nameBefore(s, sn, i)
	n := i - k
	i = k - 1
	if n == 0 || n == 1 && i >= sn.First && !s.Is(i, lx.Title|lx.Person|lx.Verb) {
		return false
	}
	return i < sn.First || !s.Is(i, lx.Prep|lx.And) || s.Entry(i).Word == "of" || s.Entry(i).Word == "by" || s.Entry(i).Word == "as" || i > sn.First && s.Entry(i).Word == "to" && s.Entry(i-1).Word == "according"
}

// nameBefore returns where the words in capitals before token i begin.
func nameBefore(s *sheet.Sheet, sn *sheet.Sentence, i int) int {
	k := i
	for k > sn.First && s.Has(k-1, token.Upper) && s.Toks[k-1].Class&(lx.Month|lx.Weekday|lx.Prep) == 0 && i-k < 5 {
		k--
	}
	return k
}

// singular reports a finite verb at token i that can have one person for its subject.
func singular(s *sheet.Sheet, sn *sheet.Sentence, i int) bool {
	for i < sn.Last && s.Tags[i-sn.First] == sheet.TagAdv {
		i++
	}
	if i >= sn.Last {
		return false
	}
	switch s.Tags[i-sn.First] {
	case sheet.TagBe, sheet.TagHave:
		w := s.Entry(i).Word
		return w != "were" && w != "are" && w != "have"
	case sheet.TagPast, sheet.TagVerb:
		return s.Is(i, lx.VerbPast|lx.VerbS)
	}
	return false
}

// loneOne reports "one" or "another" before the comma at token i, which stands for a person by itself: "killed one, a guard,
// and hurt two".
func loneOne(s *sheet.Sheet, r *sheet.Row, i int) bool {
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent == r.Sent; k-- {
		if p := &s.Rows[k]; p.Num.Last == i {
			return s.Is(p.Num.First, lx.One) && p.Guard == sheet.GuardNone
		}
	}
	return false
}

// onePerson reports a definite or indefinite person before the comma at token i, who is no row's in the plural. "One of
// them" is such a person.
func onePerson(s *sheet.Sheet, sn *sheet.Sentence, r *sheet.Row, i int) bool {
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent == r.Sent; k-- {
		p := &s.Rows[k]
		h := p.Subject.Head
		if p.Phrase.Last > i || p.Form != sheet.FormArticle || h < 0 && !s.Is(p.Num.First, lx.One) || h >= 0 && !s.Is(h, lx.Person) {
			continue
		}
		return apposedTo(s, sn, p.Phrase.Last) == i
	}
	h := i - 1
	if !s.Is(h, lx.Person) || !s.Is(h, lx.Singular) || s.Is(h, lx.Plural) {
		return false
	}
	for h--; h >= sn.First && h > i-5; h-- {
		switch s.Tags[h-sn.First] {
		case sheet.TagDet:
			return !s.Is(h, lx.Article)
		case sheet.TagPoss:
			return true
		case sheet.TagAdj, sheet.TagNoun, sheet.TagName:
		default:
			return false
		}
	}
	return false
}
