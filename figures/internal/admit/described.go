package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxSaying is how many tokens a speaker's name goes on before the verb of saying.
const maxSaying = 6

// described reports an indefinite person between the comma at token i and the mark at end who is the indefinite person right
// before the comma: "shot a man, a baker, in Oram". One more in a list has another before or behind: "shot a baker, a cook and
// two guards", and whoever is only a woman or a civilian is told of beside others: "shot a guard, a woman".
func described(s *sheet.Sheet, sn *sheet.Sentence, r *sheet.Row, i, end int) bool {
	p := personBefore(s, sn, r, i, end)
	if p == nil || p.Outcome.Kind != r.Outcome.Kind || another(s, p, r) || !s.Is(r.Subject.Head, lx.Relative) && mere(s, r) {
		return false
	}
	if joins(s, r.Phrase.Last, end) {
		return false // "a baker, a cook in Oram and two guards"
	}
	if !s.Is(end+1, lx.And) {
		joined := s.Is(p.Phrase.First-1, lx.And)
		return !s.Has(end, token.Comma) || closes(s, sn, end+1, joined)
	}
	next := end + 2
	if s.Is(next, lx.Adverb) {
		next++
	}
	if next < sn.Last && s.Tags[next-sn.First] == sheet.TagPast {
		return true // "shot a man, a baker, and then fled"
	}
	if s.Is(next, lx.Possess) && s.Entry(r.Subject.Head+1).Word == "of" {
		return true // "shot a baker, a father of two, and his wife"
	}
	return inPairs(s, sn, r, next)
}

// personBefore gives the row of the indefinite person whose phrase ends at the comma at token i, where no list leads up to it.
// Between the two may stand where it was, if the second ends at once: "shot a man in Oram, a baker, on Friday".
func personBefore(s *sheet.Sheet, sn *sheet.Sentence, r *sheet.Row, i, end int) *sheet.Row {
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent == r.Sent; k-- {
		p := &s.Rows[k]
		if p.Phrase.First >= r.Phrase.First || p.Guard != sheet.GuardNone {
			continue // "a 40-year-old man, a baker,"
		}
		if p.Form != sheet.FormArticle || p.Subject.Head < 0 || !s.Is(p.Subject.Head, lx.Person) || !s.Is(p.Subject.Head, lx.Singular) || listOpens(s, p.Phrase.First-1) {
			return nil
		}
		if p.Phrase.Last == i || r.Subject.Head+1 == end && apposedTo(s, sn, p.Phrase.Last) == i {
			return p
		}
		return nil
	}
	return nil
}

// listOpens reports at token i what a list stands behind, or goes on: "three were hurt: | a baker, a cook", "the dead were | a
// baker, a cook".
func listOpens(s *sheet.Sheet, i int) bool {
	return s.Has(i, token.Mark) || plural(s, i) || s.Is(i, lx.Including)
}

// mere reports somebody of whom no more is told than age, sex or that they are a civilian.
func mere(s *sheet.Sheet, r *sheet.Row) bool {
	switch s.Lex.Name(r.Subject.Group) {
	case "man", "woman", "child", "civilian":
		return true
	}
	return false
}

// another reports that the second person is one more of what the first is: "shot a guard, a second guard".
func another(s *sheet.Sheet, p, r *sheet.Row) bool {
	return s.Entry(p.Subject.Head).Lemma == s.Entry(r.Subject.Head).Lemma || s.Entry(r.Subject.First).Number == lx.KOrdinal
}

// closes reports that no list goes on behind the comma before token i, but its clause or whoever says so: "a baker, | in Oram",
// "a baker, | police said". Several are the subject of a verb in the plural, unless two were joined.
func closes(s *sheet.Sheet, sn *sheet.Sentence, i int, joined bool) bool {
	if i >= sn.Last {
		return true
	}
	switch s.Tags[i-sn.First] {
	case sheet.TagBe, sheet.TagHave:
		return joined || !plural(s, i)
	case sheet.TagNoun, sheet.TagName, sheet.TagDet, sheet.TagPoss, sheet.TagAdj, sheet.TagNum:
		for k := i + 1; k < min(sn.Last, i+maxSaying); k++ {
			if s.Has(k, token.Comma) {
				return false
			}
			if s.Is(k, lx.Say) && (s.Tags[k-sn.First] == sheet.TagPast || s.Tags[k-sn.First] == sheet.TagVerb) {
				return true
			}
		}
		return false
	}
	return true
}

// inPairs reports that the indefinite person at token i, behind "and", is told of twice as the one before is: "a man, a baker,
// and | a woman, a cook, were shot".
func inPairs(s *sheet.Sheet, sn *sheet.Sentence, r *sheet.Row, i int) bool {
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent == r.Sent && s.Rows[k].Phrase.First >= i; k-- {
		p := &s.Rows[k]
		if p.Phrase.First != i {
			continue
		}
		end := apposedTo(s, sn, p.Phrase.Last+1)
		return p.Form == sheet.FormArticle && s.Has(p.Phrase.Last, token.Comma) && s.Is(p.Phrase.Last+1, lx.Article) && !joins(s, p.Phrase.Last, end+2)
	}
	return false
}

// joins reports an "and" between two tokens.
func joins(s *sheet.Sheet, i, end int) bool {
	for ; i < end; i++ {
		if s.Is(i, lx.And) {
			return true
		}
	}
	return false
}
