package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// partitive reads "three of the five", "30 of them", "of whom 12", "of the 212, 90". told is false where the
// row is no partitive.
func partitive(s *sheet.Sheet, row int) (whole int, told bool) {
	r := &s.Rows[row]
	if r.Flags&sheet.Partitive == 0 {
		if w := frontOf(s, row); w >= 0 {
			return w, true
		}
		if ofThese(s, r) || trailing(s, row) {
			return pronounWhole(s, row), true
		}
		return -1, false
	}
	// "three of the five hostages": the whole is the next row, inside the phrase.
	if row+1 < len(s.Rows) && r.Phrase.Has(s.Rows[row+1].Num.First) {
		return row + 1, true
	}
	if h := named(s, r.Num.Last+1, s.Sents[r.Sent].Last); h >= 0 && r.Subject.Head < 0 {
		return toldAs(s, row, h), true // "twelve of those killed"
	}
	if r.Subject.Pronoun {
		return pronounWhole(s, row), true
	}
	if i := r.Num.Last + 1; s.Entry(i).Word == "their" && s.Lex.Name(r.Subject.Unit) == "body" {
		return pronounWhole(s, row), true // "four of their bodies were found"
	}
	// "five of the injured": the noun takes up people counted before.
	if h := r.Subject.Head; h > r.Num.Last && !r.Subject.Implicit && determined(s, r.Num.Last, h) {
		if owned(s, r) {
			return -1, true
		}
		return toldAs(s, row, h), true
	}
	if s.Is(r.Num.Last+1, lx.Possess) {
		return max(amongTold(s, row), amongFront(s, row)), true // "among the dead were a nurse and two of her sons"
	}
	return -1, true
}

// owned reports that whose they are is told between number and noun, so that they need not be those told of before: "40 of the
// army's fighters". But the dead of a day and the victims of a blast are those: "four of the blast's victims".
func owned(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Subject.Fate || s.Lex.Name(s.Entry(r.Subject.Head).Noun.Group) == "victim" {
		return false
	}
	for i := r.Num.Last; i < r.Subject.Head; i++ {
		if s.Has(i, token.Poss) {
			return true
		}
	}
	return false
}

// determined reports a definite determiner between tokens i and h. "His victims" are told of as "the victims" are.
func determined(s *sheet.Sheet, i, h int) bool {
	victims := s.Lex.Name(s.Entry(h).Noun.Group) == "victim"
	for ; i < h; i++ {
		if s.Is(i, lx.Det) && !s.Is(i, lx.Possess) || victims && s.Is(i, lx.Possess) {
			return true
		}
	}
	return false
}

// maxOfThese bounds the words between "of whom" and its number: "of whom the condition of two was serious".
const maxOfThese = 7

// ofThese reports "of whom nine", "of these, 70", "among them 12" before a number.
func ofThese(s *sheet.Sheet, r *sheet.Row) bool {
	sn := &s.Sents[r.Sent]
	for i := r.Phrase.First - 1; i > sn.First && i >= r.Phrase.First-maxOfThese; i-- {
		switch {
		case s.Is(i, lx.Wh|lx.Pronoun) && (s.Entry(i-1).Word == "of" || s.Is(i-1, lx.Including)):
			return (i >= r.Phrase.First-2 || s.Is(i, lx.Wh)) && !s.Is(i-2, lx.Numeral|lx.Vague|lx.Fraction)
		case s.Has(i, token.Comma) && i == r.Phrase.First-1, s.Is(i, lx.Be) && i == r.Phrase.First-1, s.Is(i, lx.Scope|lx.Adverb):
		case !r.Subject.Implicit, s.Has(i, token.Mark), s.Is(i, lx.Finite) && !s.Is(i, lx.Noun):
			return false // only a bare number can lie further on in the clause
		}
	}
	return false
}

// trailing reports "three children among them" behind a number. In "12 people, among them three children" the words
// belong to what follows.
func trailing(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	i := r.Phrase.Last
	if n := row + 1; n < len(s.Rows) && s.Rows[n].Phrase.First == i+2 {
		return false
	}
	if i+1 >= s.Sents[r.Sent].Last || !s.Is(i, lx.Including) || !s.Is(i, lx.Prep) {
		return false
	}
	return s.Is(i+1, lx.Pronoun|lx.Wh)
}

// pronounWhole finds what "of them", "of whom" count a part of: the nearest count before that is no part
// itself and agrees with the antecedent.
func pronounWhole(s *sheet.Sheet, row int) int {
	r, by := &s.Rows[row], doers(s, &s.Rows[row])
	for i := row - 1; near(s, i, row); i-- {
		c := &s.Rows[i]
		if takenOut(s, i, row) {
			return i
		}
		if c.PartOf != sheet.None || c.Form == sheet.FormZero || c.Subject.Thing || did(s, by, max(c.Subject.Head, c.Antecedent)) || setAside(s, i, row) {
			continue
		}
		if b := beforeThem(s, row, i, by); b >= 0 && r.Antecedent < 0 && r.Subject.Pronoun {
			return b
		}
		which := s.Is(r.Phrase.First-1, lx.Wh) && (!r.Subject.Implicit || r.Phrase.First-c.Phrase.Last == 3) // "33 deaths, of which nine were cooks"
		beside := sameSentence(s, i, row) && (which || r.Phrase.First-c.Phrase.Last <= 2)                    // "33 deaths, nine of them children"
		if c.Subject.Head < 0 && c.Antecedent < 0 && !sameSentence(s, i, row) && c.Flags&sheet.Counted == 0 || !c.Subject.Implicit && s.Is(c.Subject.Head, lx.Toll) && c.Flags&sheet.Counted == 0 && !beside {
			continue
		}
		if r.Antecedent < 0 || s.SpanOf(c.Subject.Toks) == r.AnteSpan || c.AnteSpan == r.AnteSpan || !r.Subject.Implicit {
			return i
		}
		return -1
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
	if !s.Has(comma, token.Comma) && !ofNoComma(s, row, i) {
		return -1
	}
	if i < sn.First || s.Entry(i).Word != "of" && !isAmong(s, i) {
		return -1
	}
	if isAmong(s, i) && i > sn.First && s.Has(i-1, token.Comma) {
		return -1 // "25 people, among 18 guards, two cooks" is one list
	}
	if !inFront(s, r, i) {
		return -1
	}
	return row - 1
}

// ofNoComma reports a number with a verb of its own behind a whole that "of" at token i puts in front of the sentence, the comma left
// out: "of the 40 men arrested in May | 12 were freed".
func ofNoComma(s *sheet.Sheet, row, i int) bool {
	r, w := &s.Rows[row], &s.Rows[row-1]
	first := s.Sents[r.Sent].First
	if i != first && i != first+1 || !s.Is(r.Phrase.Last, lx.Be|lx.Have|lx.Modal) || s.Is(r.Phrase.First-1, lx.And) || greater(r, w) {
		return false
	}
	for k := w.Phrase.Last; k < r.Phrase.First; k++ {
		if s.Has(k, token.Mark) || s.Is(k, lx.Be|lx.Have|lx.Modal|lx.Sub|lx.Wh) {
			return false
		}
	}
	return true
}

// inFront reports that with the "of" at token i, "out" before it or not, the clause of row begins.
func inFront(s *sheet.Sheet, r *sheet.Row, i int) bool {
	first := s.Sents[r.Sent].First
	if i > first && s.Entry(i-1).Word == "out" {
		i--
	}
	return i == first || s.Is(i-1, lx.And|lx.Sub) || s.Has(i-1, token.Mark) || saidOf(s, r, i-1)
}

// saidOf reports that a verb of saying ends at token i, or a "that" behind one, and that row has a verb of its own: "said that
// | of the 40 held, 12 had been freed". But "spoke of 40 dead, 12 hurt" is a list.
func saidOf(s *sheet.Sheet, r *sheet.Row, i int) bool {
	if s.Entry(i).Word == "that" {
		i--
	}
	return s.Is(i, lx.Say) && s.Is(i, lx.Verb) && s.Is(r.Phrase.Last, lx.Be|lx.Have|lx.Modal|lx.Finite)
}

// partToo reports a part joined to the one before it: their sum is not more than their whole.
func partToo(s *sheet.Sheet, row int) bool {
	a, b := &s.Rows[row-1], &s.Rows[row]
	join := b.Phrase.First - 1
	if b.Flags&sheet.Partitive != 0 || a.Quantity.Share || b.Quantity.Share || !s.Is(join, lx.And) && !s.Has(join, token.Comma) && s.Entry(join).Word != "while" {
		return false
	}
	return oneClause(s, a.Phrase.Last, join) && fitBeside(s, row-1, row)
}

// oneClause reports that between the tokens i and end no other clause or bracket begins.
func oneClause(s *sheet.Sheet, i, end int) bool {
	for ; i < end; i++ {
		if s.Has(i, token.Semi|token.Colon|token.Dash|token.Open) || s.Is(i, lx.Sub|lx.Wh) && !s.Is(i, lx.Prep) {
			return false
		}
	}
	return true
}
