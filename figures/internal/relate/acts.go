package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// theseActs finds the count of deaths, arrests or the like of which a number right behind it counts some, where no other count
// stands before it in its sentence: "recorded 90 deaths. Of these, 60 were put down to shelling", "90 deaths. Fourteen of these were children",
// "90 deaths; 60 were put down to shelling". -1 where none is meant.
func theseActs(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	if !r.Subject.Implicit && !r.Subject.Pronoun && !frontThese(s, r) {
		return -1
	}
	i := row - 1
	for i >= 0 && s.Rows[i].Sent >= r.Sent-1 && near(s, i, row) && (!s.Rows[i].Admitted || s.Rows[i].PartOf >= 0 && s.Rows[i].PartOf < i) {
		i--
	}
	if i < 0 || s.Rows[i].Sent < r.Sent-1 || !isAct(s, &s.Rows[i]) || greater(r, &s.Rows[i]) || i > 0 && sameSentence(s, i-1, i) && s.Rows[i-1].Admitted {
		return -1
	}
	c := &s.Rows[i]
	if !r.Outcome.IsZero() && r.Outcome.Kind != c.Outcome.Kind && !comesTo(s.Lex.Name(c.Outcome.Kind), s.Lex.Name(r.Outcome.Kind)) {
		return -1 // "arrested 90 people after 12 deaths. Of these, 40 were charged"
	}
	switch sn := &s.Sents[r.Sent]; {
	case frontThese(s, r):
		return i
	case r.Subject.Pronoun && s.Entry(r.Num.Last).Word == "of":
		if demonstrative(s, r.Num.Last+1) || !r.Subject.Implicit && demographic(s.Lex.Name(r.Subject.Group)) {
			return i // but "soldiers caused 33 deaths. Four of them were officers"
		}
	case r.Subject.Implicit && r.Flags&(sheet.Partitive|sheet.Additional) == 0 && i == row-1 && s.Is(r.Phrase.Last, lx.Be):
		if r.Phrase.First == sn.First || s.Has(r.Phrase.First-1, token.Semi) {
			return i
		}
	}
	return -1
}

// isAct reports a count of what befell people, and not of people: deaths, arrests.
func isAct(s *sheet.Sheet, c *sheet.Row) bool {
	h := c.Subject.Head
	return !c.Subject.Implicit && h >= 0 && s.Is(h, lx.Toll) && s.Entry(h).Noun.Outcome != 0
}

// frontThese reports "of these," or "of those," in front of the number, where its clause begins.
func frontThese(s *sheet.Sheet, r *sheet.Row) bool {
	comma := r.Phrase.First - 1
	of := comma - 2
	if of < s.Sents[r.Sent].First || !s.Has(comma, token.Comma) || s.Entry(of).Word != "of" || !demonstrative(s, of+1) && s.Entry(of+1).Word != "them" {
		return false
	}
	return inFront(s, r, of)
}

// theseNearest finds the count right before of people whom a number behind "of these," takes a part of, whatever befell others:
// "two cooks died. Forty guests were ill. Of these, 11 have since died".
func theseNearest(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	if !r.Subject.Implicit || !frontThese(s, r) {
		return -1
	}
	w := pronounWhole(s, row)
	if w < 0 || sameSentence(s, w, row) || greater(r, &s.Rows[w]) || s.Rows[w].Subject.Head < 0 && s.Rows[w].Antecedent < 0 {
		return -1
	}
	return w
}

// demonstrative reports "these" or "those" at token i.
func demonstrative(s *sheet.Sheet, i int) bool {
	w := s.Entry(i).Word
	return w == "these" || w == "those"
}

// alsoOfActs finds the number before, which counts some of those acts too, where the one at hand stands behind "and" and before
// the preposition that its verb has: "60 were put down to shelling and 30 | to mines". -1 where there is none.
func alsoOfActs(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row-1
	if w < 0 || !r.Subject.Implicit || r.Subject.Pronoun || !s.Is(r.Phrase.Last, lx.Prep) || !sameSentence(s, w, row) || !s.Rows[w].Admitted || !s.Rows[w].Subject.Implicit {
		return -1
	}
	if s.Rows[w].Antecedent < 0 {
		uncounted(s, &s.Rows[w]) // not tied to them yet
	}
	join, of := r.Phrase.First-1, s.Rows[w].Antecedent
	if of < 0 || !s.Is(of, lx.Toll) || s.Is(of, lx.Person) || !s.Is(join, lx.And) && !s.Has(join, token.Comma) {
		return -1
	}
	if !oneClause(s, s.Rows[w].Phrase.Last, join) {
		return -1
	}
	for i := s.Rows[w].Phrase.Last; i < join; i++ {
		if s.Entry(i).Word == s.Entry(r.Phrase.Last).Word {
			return w
		}
	}
	return -1
}
