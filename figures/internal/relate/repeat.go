package relate

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// repeat finds the first earlier figure that states the same count of the same people.
func repeat(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if r.PartOf >= 0 || r.Aspect == aspectAdditional || r.Form == sheet.FormZero || r.Form == sheet.FormShare {
		return
	}
	q := r.Quantity
	if !q.HasStated && r.Numeral.Low == 0 {
		return
	}
	for i := row - 1; near(s, i, row); i-- {
		c := &s.Rows[i]
		if c.Quantity.Stated != q.Stated || c.Quantity.HasStated != q.HasStated || c.Numeral.Low != r.Numeral.Low || c.Numeral.High != r.Numeral.High || sameSentence(s, i, row) && r.Flags&sheet.Definite == 0 {
			continue
		}
		if c.Form == sheet.FormVague || r.Form == sheet.FormVague || c.Form == sheet.FormArticle || r.Form == sheet.FormArticle {
			continue
		}
		if c.PartOf >= 0 && r.Flags&sheet.Definite == 0 || !samePeople(s, c, r) {
			continue
		}
		if r.SameAs = c.SameAs; r.SameAs == sheet.None {
			r.SameAs = i
		}
		return
	}
}

// samePeople reports whether two rows can count the same people: one noun, or one of them says no more
// than "people", and no contrary outcome.
func samePeople(s *sheet.Sheet, a, b *sheet.Row) bool {
	if s.Lex.Name(a.Subject.Unit) != s.Lex.Name(b.Subject.Unit) {
		return false
	}
	an, bn := s.Lex.Name(a.Subject.Group), s.Lex.Name(b.Subject.Group)
	noun := a.Subject.Lemma == b.Subject.Lemma && a.Subject.Lemma != 0 || an == bn && an != "" && an != "people"
	loose := a.Subject.Fate || b.Subject.Fate || a.Subject.Implicit || b.Subject.Implicit || an == "people" || bn == "people" || an == "" || bn == ""
	if b.Flags&sheet.Definite != 0 {
		return noun || loose
	}
	return (noun || loose) && a.Outcome.Kind == b.Outcome.Kind && a.Outcome.Kind != 0
}
