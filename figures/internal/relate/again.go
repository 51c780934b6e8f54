package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of a person or deed that is told of again: in sentences before, and in tokens before the "by" of its doers.
const (
	maxAgain = 3
	maxAgent = 10
)

// introduced reports one of an earlier sentence to whom a name is given: "a guard was hurt. One guard identified as Karim
// Dost also received injuries". The "also" sets him apart from others, not from himself.
func introduced(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	k := r.Phrase.Last
	if !s.Is(r.Num.First, lx.One) || plural(c) || sameSentence(s, i, row) || r.Sent-c.Sent > maxAgain || !synonyms(s, c, r) {
		return false
	}
	if s.Has(k, token.Comma) {
		k++
	}
	return s.Entry(k).Word == "identified" && s.Entry(k+1).Word == "as" && !elsewhere(s, i, row)
}

// actsAgain reports doers whose deed is taken up: "ten men raided the post. The raid was carried out by ten men". A deed is
// taken up by "the" and a noun of event, or by the noun of those it befell.
func actsAgain(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if c.Outcome.Kind != 0 || r.Outcome.Kind != 0 || !plural(r) || c.Form != r.Form && c.Form == sheet.FormVague || c.Subject.Lemma != r.Subject.Lemma || r.Subject.Lemma == 0 || sameSentence(s, i, row) || r.Sent-c.Sent > maxAgain {
		return false
	}
	by, sn := r.Phrase.First-1, &s.Sents[r.Sent]
	if by <= sn.First || s.Entry(by).Word != "by" || elsewhere(s, i, row) || apart(s, i, row) {
		return false
	}
	for k := by - 1; k >= sn.First && k > by-maxAgent; k-- {
		if s.Is(k, lx.Noun) && s.Entry(k-1).Word == "the" {
			return s.Is(k, lx.Event) || mentions(s, c.Sent, s.Entry(k).Lemma)
		}
		if s.Has(k, token.Mark) {
			return false
		}
	}
	return false
}

// mentions reports a noun of a sentence.
func mentions(s *sheet.Sheet, sent int, lemma uint32) bool {
	sn := &s.Sents[sent]
	for k := sn.First; k < sn.Last; k++ {
		if s.Entry(k).Lemma == lemma && s.Is(k, lx.Noun) {
			return true
		}
	}
	return false
}
