package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// presumed reports an indefinite person who only says what somebody else is held to be: "a man believed to be a cook was
// shot", "the driver, said to have been a soldier, died", "a woman who claimed to be a nurse was held", "a man accused of being a spy was held". The verb behind tells
// of the other; where none follows, or only a clause of their own, they are told of themselves: "among the dead is thought to
// be a cook", "there was thought to be a man trapped inside".
func presumed(s *sheet.Sheet, r *sheet.Row) bool {
	first := s.Sents[r.Sent].First
	i := r.Phrase.First - 1
	if k := len(s.Rows) - 1; s.Is(i, lx.And) {
		for k >= 0 && s.Rows[k].Phrase.First >= r.Phrase.First {
			k--
		}
		return k >= 0 && s.Rows[k].Form == sheet.FormArticle && s.Rows[k].Phrase.Last == i && presumed(s, &s.Rows[k]) // "a woman and a child"
	}
	if !s.Is(i, lx.Be) || !s.Is(r.Subject.Head, lx.Person) || r.Outcome.First < r.Phrase.Last || s.Is(r.Phrase.Last, lx.Wh) {
		return false
	}
	if s.Entry(i).Word == "being" && s.Is(i-1, lx.Prep) {
		return true // "accused of | being"
	}
	if i--; s.Is(i, lx.Have) {
		i-- // "to have | been"
	}
	if i <= first || s.Entry(i).Word != "to" || !s.Is(i-1, lx.Verb) {
		return false
	}
	for i -= 2; i > first && s.Is(i, lx.Be|lx.Have|lx.Modal|lx.Adverb); i-- {
	}
	return i < first || s.Entry(i).Word != "there"
}
