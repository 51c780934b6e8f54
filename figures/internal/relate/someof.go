package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxOther bounds the tokens between "one" and "the other".
const maxOther = 12

// someOf finds the whole of a bare number whose clause, right behind that of the whole, tells what became of some of them:
// "three cooks were shot; two died", "six were hurt and two later died". One outcome beside another tells of no part: "six were
// hurt and two died".
func someOf(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row-1
	if singledOut(s, row) {
		return w
	}
	if w < 0 || !sameSentence(s, w, row) || !r.Subject.Implicit || r.Subject.Pronoun || r.Flags&(sheet.Additional|sheet.Counted|sheet.Definite) != 0 || r.Subject.Unit != s.Rows[w].Subject.Unit {
		return -1
	}
	c, join := &s.Rows[w], r.Phrase.First-1
	if (ofWhom(s, c) || s.Is(c.Phrase.Last-1, lx.Wh)) && c.PartOf >= 0 && (s.Is(join, lx.And) || s.Entry(join).Word == "while") && exact(c) && exact(r) && c.Quantity.Stated+r.Quantity.Stated <= s.Rows[c.PartOf].Quantity.Stated {
		return c.PartOf // "60 guests, of whom nine died and 12 were hurt"
	}
	if r.Antecedent < 0 || r.Antecedent != c.Subject.Head && r.Antecedent != c.Antecedent || !exact(c) || !exact(r) || r.Quantity.Stated >= c.Quantity.Stated || r.Outcome.First < r.Phrase.Last || differ(s, w, row, place) {
		return -1
	}
	if r.Quantity.Stated == 1 && c.Quantity.Stated == 2 && otherToo(s, r) {
		return w
	}
	first, then := s.Lex.Name(c.Outcome.Kind), s.Lex.Name(r.Outcome.Kind)
	dies := then == "killed" && first != "killed" && s.Entry(r.Outcome.Last-1).Fate.Who&lx.Object == 0
	switch own := s.Has(join, token.Semi|token.Dash) || s.Entry(join).Word == "but"; {
	case s.Entry(join).Word == "where":
		for i := c.Phrase.Last; i < join; i++ {
			if s.In(i, lx.Carriage) {
				return w // "taken to a clinic, where two died"
			}
		}
	case own && first == then && stillHeld(s, r):
		return w // "nine were kidnapped; three are still held"
	case laterTold(s, r) && (own || s.Is(join, lx.And) || s.Has(join, token.Comma)), own && (dies && first == "injured" && !s.Entry(c.Outcome.First).Fate.Mere || !dies):
		if dies && r.Subject.Unit == 0 || !dies && (first == "detained" || first == "abducted") && comesTo(first, then) {
			return w
		}
	}
	return -1
}

// singledOut reports "one" that opens the sentence behind that of several people and is told of by a noun or "who": "Four
// people were hurt. One, a guard, later died."
func singledOut(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	if row == 0 || r.Num.First != s.Sents[r.Sent].First || !s.Is(r.Num.First, lx.One) || r.Flags&sheet.Additional != 0 || !r.Subject.Implicit || !s.Has(r.Num.Last, token.Comma) {
		return false
	}
	c := &s.Rows[row-1]
	return c.Sent == r.Sent-1 && exact(c) && plural(c) && (r.Antecedent < 0 || r.Antecedent == c.Subject.Head || r.Antecedent == c.Antecedent) && !differ(s, row-1, row, place)
}

// laterTold reports that the verb of a row tells of what came later: "two later died", "two died afterwards".
func laterTold(s *sheet.Sheet, r *sheet.Row) bool {
	for i := r.Phrase.Last; i < min(r.Outcome.Last+1, s.Sents[r.Sent].Last); i++ {
		switch s.Entry(i).Word {
		case "later", "subsequently", "afterwards", "eventually", "since":
			return true
		}
	}
	return false
}

// otherToo reports that the second of two is told of behind "one": "one was killed and the other hurt".
func otherToo(s *sheet.Sheet, r *sheet.Row) bool {
	for i := r.Outcome.Last; i < min(r.Outcome.Last+maxOther, s.Sents[r.Sent].Last-1); i++ {
		if s.Entry(i).Word == "the" && s.Entry(i+1).Word == "other" && !s.Is(i+2, lx.TimeNoun) {
			return s.Is(i-1, lx.And) || s.Has(i-1, token.Comma|token.Semi) || s.Is(i-1, lx.Sub)
		}
	}
	return false
}
