package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// part finds the whole of "three of the five", "of whom 12", "30 of them" where no word like "including"
// has shown it.
func part(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if r.PartOf >= 0 {
		return
	}
	pronoun := r.Subject.Pronoun
	if sn := &s.Sents[r.Sent]; r.Flags&sheet.Partitive == 0 {
		i := r.Phrase.First - 1
		if i > sn.First && s.Toks[i].Has(token.Comma) {
			i--
		}
		switch {
		case i > sn.First && s.Is(i, lx.Wh|lx.Pronoun) && (s.Entry(i-1).Word == "of" || s.Is(i-1, lx.Including)):
			pronoun = true // "of whom nine", "of these, 70", "among them 12"
		case row > 0 && s.Rows[row-1].Sent == r.Sent && i < r.Phrase.First-1 && s.Rows[row-1].Phrase.Last == i+1 && s.Rows[row-1].Phrase.First > sn.First &&
			(s.Entry(s.Rows[row-1].Phrase.First-1).Word == "of" || s.Is(s.Rows[row-1].Phrase.First-1, lx.Including)):
			r.PartOf = row - 1 // "of the 212, 90 were released"
			return
		default:
			return
		}
	}
	if pronoun {
		for i := row - 1; near(s, i, row); i-- {
			if c := &s.Rows[i]; c.PartOf < 0 && (c.Subject.Head >= 0 || c.Antecedent >= 0) && (c.Subject.Implicit || !s.Is(c.Subject.Head, lx.Toll)) {
				if r.Antecedent < 0 || s.SpanOf(c.Subject.Toks) == r.AnteSpan || c.AnteSpan == r.AnteSpan || !r.Subject.Implicit {
					r.PartOf = i
				}
				return
			}
		}
		return
	}
	// "three of the five hostages": the whole is the next row, inside the phrase.
	if row+1 < len(s.Rows) && r.Phrase.Has(s.Rows[row+1].Num.First) {
		r.PartOf = row + 1
	}
}

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
