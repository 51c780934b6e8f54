package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// allOf is what the shares of one whole come to at the most, in percent.
const allOf = 100

// Shares reports whether a share without a noun is one of people told of before it in the sentence: by a share, by a whole
// in front, "of the 900 pupils, 60 per cent live in Oram", or by the share that makes it up to one.
func Shares(s *sheet.Sheet, row int) bool {
	return beside(s, row) >= 0 || frontOf(s, row) >= 0 || restOf(s, row) >= 0
}

// beside finds the share right before a share whose own noun is left out, both being of the same people: "60 per cent of
// the pupils live in Oram and 30 per cent in Belt", or -1.
func beside(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row-1
	if gap := GapShare(s, row); gap >= 0 {
		return gap
	}
	if w < 0 || !sameSentence(s, w, row) || !r.Quantity.Share || !s.Rows[w].Quantity.Share || r.Flags&sheet.Partitive != 0 || s.Entry(r.Num.Last).Word == "of" {
		return -1
	}
	a, join := &s.Rows[w], r.Phrase.First-1
	if a.Quantity.Stated+r.Quantity.Stated > allOf {
		return -1
	}
	if join < a.Phrase.Last || !s.Is(join, lx.And) && !s.Has(join, token.Comma|token.Semi) && s.Entry(join).Word != "while" {
		return -1
	}
	return w
}

// GapShare finds the share before one whose verb is left out with its noun, right behind those who make it up: "women made up 60
// per cent of the dead and | boys | 10 per cent", "…, boys for | 10 per cent", or -1.
func GapShare(s *sheet.Sheet, row int) int {
	r, w, i := &s.Rows[row], row-1, s.Rows[row].Phrase.First-1
	if !r.Quantity.Share || r.Subject.Head >= 0 || w < 0 || s.Is(r.Num.Last, lx.Noun) {
		return -1
	}
	if s.Entry(i).Word == "for" {
		i--
	}
	if !s.Is(i, lx.Person|lx.Demonym) || !s.Is(i, lx.Plural) {
		return -1
	}
	for i--; s.Is(i, lx.Adjective) && !s.Has(i, token.Mark); i-- {
	}
	if w > 0 && s.Rows[w-1].Phrase.Has(s.Rows[w].Num.First) {
		w-- // "12 per cent of the 300 dead"
	}
	a := &s.Rows[w]
	if !sameSentence(s, w, row) || !a.Quantity.Share || a.Quantity.Stated+r.Quantity.Stated > allOf {
		return -1
	}
	if s.Has(a.Phrase.Last, token.Comma) && i > a.Phrase.Last {
		i-- // ", and boys"
	}
	if i != a.Phrase.Last || !s.Is(i, lx.And) && !s.Has(i, token.Comma|token.Semi) {
		return -1
	}
	return w
}

// besideShare gives a share the people of the one before it, w.
func besideShare(s *sheet.Sheet, row, w int) {
	a := &s.Rows[w]
	switch {
	case a.Subject.Implicit || a.Phrase.Has(a.Subject.Head):
		if a.Subject.Head >= 0 || a.Antecedent >= 0 {
			copyFrom(s, row, w)
		}
	case a.PartOf >= 0 && s.Rows[a.PartOf].Subject.Head >= 0:
		copyFrom(s, row, a.PartOf) // "60 per cent are boys", told of the whole
	}
}

// sharesFate gives a share told by no verb of an outcome what befell the people it is a share of, where the words before its
// neighbour's verb say so: "60 per cent of those killed were men and 20 per cent boys".
func sharesFate(s *sheet.Sheet, row, w int) {
	r, a := &s.Rows[row], &s.Rows[w]
	if r.Outcome.Kind == 0 && r.Role == 0 && (a.Outcome.IsZero() || a.Outcome.First <= a.Phrase.Last) {
		r.Outcome.Kind = a.Outcome.Kind
	}
}
