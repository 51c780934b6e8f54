package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// fellow finds the whole of a further member of a list of parts, that of the member before it: "40 died, including 12 in
// Oram and nine in Belt", "of whom six were cooks and four nurses". What befell both must be told by the same words, and
// the members must not come to more than the whole.
func fellow(s *sheet.Sheet, row int) int {
	r, p := &s.Rows[row], row-1
	if p < 0 || !sameSentence(s, p, row) || r.Flags&sheet.Partitive != 0 || r.Aspect == aspectAdditional || r.Form == sheet.FormZero {
		return -1
	}
	a := &s.Rows[p]
	w, among := a.PartOf, amongThem(s, s.Sents[r.Sent].First)
	if w < 0 || w >= p || !sameSentence(s, w, row) && !among || a.Quantity.Share != r.Quantity.Share || a.Subject.Thing || a.Subject.Implicit != r.Subject.Implicit {
		return -1
	}
	untold := r.Outcome.Kind == 0 && r.Role == 0 && listing(s, row)
	if !untold && (r.Outcome.Kind != a.Outcome.Kind || r.Outcome.Toks != a.Outcome.Toks) || !r.Subject.Implicit && !among && !partly(s, &s.Rows[w], r) {
		return -1
	}
	if joins(s, w, p, row) && fitBeside(s, p, row) {
		return w
	}
	return -1
}

// amongThem reports at token i, where a sentence begins, words that make parts of all that follow: "among them were".
func amongThem(s *sheet.Sheet, i int) bool {
	return isAmong(s, i) && s.Is(i+1, lx.Pronoun) && s.Is(i+2, lx.Be)
}

// joins reports that row goes on with the list of parts of row w that row p stands in. Behind "including" and "of them" a
// comma before "and" closes the list, if it had none before: "four cooks, including a boy, and two guards".
func joins(s *sheet.Sheet, w, p, row int) bool {
	a, r := &s.Rows[p], &s.Rows[row]
	first := p
	for first-1 > w && s.Rows[first-1].PartOf == w {
		first--
	}
	last := r.Phrase.First - 1
	for last-2 >= a.Phrase.Last && s.Entry(last).Word == "as" && s.Entry(last-1).Word == "well" {
		last -= 2 // "as well as"
	}
	if last < a.Phrase.Last || !upTo(s, a.Phrase.Last, last) {
		return false
	}
	opener := s.Rows[first].Phrase.First - 1
	aside := s.Rows[first].Flags&sheet.Partitive != 0 || s.Is(opener-1, lx.Including) || s.Is(opener, lx.Including)
	switch s.Entry(opener).Word {
	case "include", "includes", "included":
		aside = false // "the dead include"
	}
	places := r.Subject.Implicit && s.Is(a.Phrase.Last, lx.Prep) && s.Is(r.Phrase.Last, lx.Prep)
	switch {
	case s.Has(last, token.Semi):
		return enclosed(s, w, row)
	case s.Has(last, token.Comma):
		return !aside || places
	case !s.Is(last, lx.And) && last == r.Phrase.First-1:
		return false
	case s.Has(last-1, token.Comma) && last-1 >= a.Phrase.Last:
		return !aside || places && first < p
	}
	return true
}

// upTo reports that from token i to j nothing begins another clause and no bracket opens or closes. The verb be may stand
// first: "six were cooks | and".
func upTo(s *sheet.Sheet, i, j int) bool {
	for k := i; k < j; k++ {
		switch {
		case s.Has(k, token.Semi|token.Dash|token.Colon|token.Open|token.Close), s.Is(k, lx.Sub|lx.Wh|lx.Including|lx.VerbIng) && !s.Is(k, lx.Prep|lx.Noun):
			return false
		case s.Is(k, lx.Finite) && !s.Is(k, lx.Noun|lx.Prep) && !(k == i && s.Is(k, lx.Be)):
			return false
		}
	}
	return true
}

// enclosed reports that one bracket opens behind row w and holds row: "74 deaths (31 in Oram; 22 in Belt)".
func enclosed(s *sheet.Sheet, w, row int) bool {
	for i := s.Rows[row].Phrase.First - 1; i >= s.Rows[w].Phrase.Last; i-- {
		if s.Has(i, token.Open|token.Close) {
			return s.Has(i, token.Open)
		}
	}
	return false
}

// partWith reads "12 deaths were reported, with six in Oram and four in Belt": the places of a whole that has none itself.
func partWith(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row-1
	i := r.Phrase.First - 1
	if w < 0 || !sameSentence(s, w, row) || !r.Subject.Implicit || r.Flags&sheet.Partitive != 0 || s.Entry(i).Word != "with" || !s.Has(i-1, token.Comma) {
		return -1
	}
	if a := &s.Rows[w]; a.Outcome.Kind == 0 || a.Outcome.Kind != r.Outcome.Kind || a.Outcome.Toks != r.Outcome.Toks || !a.Quantity.HasStated || !place(s, r.Phrase.Last+1) {
		return -1
	}
	for k := s.Rows[w].Phrase.Last; k < i; k++ {
		if place(s, k) {
			return -1 // "12 died in Oram, with six in Belt" may tell of others
		}
	}
	return w
}
