package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// part finds the whole of which a row counts a part, where no word like "including" has shown it before. The
// text must say so; the ways it has are tried from the plainest to the one that only the numbers prove.
func part(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	switch w := r.PartOf; {
	case w < 0:
		r.PartOf = wholeOf(s, row)
	case s.Rows[w].Subject.Pronoun || s.Rows[w].Flags&sheet.Partitive != 0:
		// "20 people, most of them farmers and including a boy": parts side by side.
		if i := r.Phrase.First - 2; i > s.Rows[w].Phrase.Last && s.Is(i, lx.And) && s.Rows[w].PartOf >= 0 {
			r.PartOf = s.Rows[w].PartOf
		}
	case setApart(s, w, row):
		r.PartOf = -1
	}
	if r.PartOf >= 0 && (greater(r, &s.Rows[r.PartOf]) || inOtherUnit(s, row, r.PartOf)) {
		r.PartOf = -1
	}
	if r.PartOf < 0 {
		return
	}
	if w := &s.Rows[r.PartOf]; r.Outcome.Kind == 0 && r.Role == 0 && (!r.Subject.Implicit || apposedPart(s, row)) && w.Outcome.Kind != 0 && (listing(s, row) || r.PartOf > row && amongCounted(s, row) == r.PartOf) {
		r.Outcome, r.Modality, r.Role = w.Outcome, max(r.Modality, w.Modality), w.Role
	}
}

// setApart reports a clause of its own behind a semicolon that tells what cannot have become of those of row w later: "nine
// were killed, including two children; six were hurt", but "nine were seized, including two nurses; six were freed".
func setApart(s *sheet.Sheet, w, row int) bool {
	r, c := &s.Rows[row], &s.Rows[w]
	if !sameSentence(s, w, row) || r.Flags&sheet.Partitive != 0 || !s.Has(r.Phrase.First-1, token.Semi) || r.Outcome.IsZero() || r.Outcome.First < r.Phrase.Last && !r.Subject.Fate {
		return false
	}
	return c.Outcome.Kind != 0 && !comesTo(s.Lex.Name(c.Outcome.Kind), s.Lex.Name(r.Outcome.Kind))
}

// apposedPart reports "of them" behind a comma in the sentence of its whole: "arrested 23 men, 11 of them in Oram".
func apposedPart(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	return r.Subject.Pronoun && sameSentence(s, r.PartOf, row) && s.Has(r.Phrase.First-1, token.Comma|token.Dash|token.Open)
}

// greater reports a number that no reading of the other can hold.
func greater(a, b *sheet.Row) bool {
	p, q := &a.Quantity, &b.Quantity
	if p.Share || q.Share || !p.Entails.IsValid() || !q.Entails.IsValid() {
		return false
	}
	high, bounded := q.Entails.High()
	low, _ := p.Entails.Low()
	return bounded && low > high
}

// listing reports a part that is told by what it is part of alone: no verb of its own follows.
func listing(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	i := max(r.Phrase.Last, r.Subject.Last) // "two were | nurses."
	return i >= s.Sents[r.Sent].Last || !s.Is(i, lx.Be|lx.Have|lx.Modal|lx.MainVerb)
}

func wholeOf(s *sheet.Sheet, row int) int {
	if w := beside(s, row); w >= 0 {
		return s.Rows[w].PartOf
	}
	if w := restOf(s, row); w >= 0 {
		return w
	}
	if w := amongCounted(s, row); w >= 0 {
		return w
	}
	if w := belongs(s, row); w >= 0 {
		return w
	}
	if w, told := partitive(s, row); told {
		return w
	}
	if w := fellow(s, row); w >= 0 {
		return w
	}
	if w := partWith(s, row); w >= 0 {
		return w
	}
	if w := amongTold(s, row); w >= 0 {
		return w
	}
	if w := setIn(s, row); w >= 0 {
		return w
	}
	if w := amongFront(s, row); w >= 0 {
		return w
	}
	if w := conditionOf(s, row); w >= 0 {
		return w
	}
	return brokenDown(s, row)
}

// setIn finds the whole of a number that is set in between it and the verb of both: "three soldiers, two identified as
// Karim and Omar, were hurt".
func setIn(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	w := row - 1
	if w < 0 || s.Rows[w].Sent != r.Sent || !r.Subject.Implicit || r.Aspect == aspectAdditional {
		return -1
	}
	a := &s.Rows[w]
	if a.Phrase.Last+1 != r.Phrase.First || !s.Has(a.Phrase.Last, token.Comma) || a.Outcome.Kind != r.Outcome.Kind || a.Outcome.Toks.First <= r.Phrase.Last {
		return -1
	}
	for i := a.Outcome.Toks.First - 1; i >= r.Phrase.Last; i-- {
		if s.Has(i, token.Comma) {
			return w
		}
	}
	return -1
}

// frontOf finds the whole of "of the 212, 90 were freed", "out of 40 held in Delt, 12 were charged": the row
// before, after an "of" that opens its clause, with a comma between.
func frontOf(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	if row == 0 || s.Rows[row-1].Sent != r.Sent {
		return -1
	}
	sn, i := &s.Sents[r.Sent], s.Rows[row-1].Phrase.First-1
	if w := s.Rows[row-1].PartOf; w >= 0 && w < row-1 && sameSentence(s, w, row) && partToo(s, row) && frontOf(s, row-1) == w {
		return w // "of the 300 arrested, 120 were charged and 80 | freed"
	}
	comma := r.Phrase.First - 1
	if _, n := s.Lex.Ending(lx.Running, s.Toks[sn.First:r.Phrase.First]); n > 0 {
		comma -= n // "out of 20 killed, a total of six"
	}
	if !s.Has(comma, token.Comma) {
		return -1
	}
	if i < sn.First || s.Entry(i).Word != "of" && !isAmong(s, i) {
		return -1
	}
	if isAmong(s, i) && i > sn.First && s.Has(i-1, token.Comma) {
		return -1 // "25 people, among 18 guards, two cooks" is one list
	}
	if i > sn.First && s.Entry(i-1).Word == "out" {
		i--
	}
	if i > sn.First && !s.Is(i-1, lx.And|lx.Sub) && !s.Has(i-1, token.Mark) {
		return -1
	}
	return row - 1
}

// partToo reports a part joined to the one before it: their sum is not more than their whole.
func partToo(s *sheet.Sheet, row int) bool {
	a, b := &s.Rows[row-1], &s.Rows[row]
	w := &s.Rows[a.PartOf]
	join := b.Phrase.First - 1
	if b.Flags&sheet.Partitive != 0 || a.Quantity.Share || b.Quantity.Share || !s.Is(join, lx.And) && !s.Has(join, token.Comma) && s.Entry(join).Word != "while" {
		return false
	}
	for i := a.Phrase.Last; i < join; i++ {
		if s.Has(i, token.Semi|token.Colon|token.Dash|token.Open) || s.Is(i, lx.Sub|lx.Wh) && !s.Is(i, lx.Prep) {
			return false
		}
	}
	return !w.Quantity.HasStated || a.Quantity.Stated+b.Quantity.Stated <= w.Quantity.Stated
}
