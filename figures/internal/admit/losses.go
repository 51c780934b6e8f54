package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Numbers that without a noun count money and no people lost.
const (
	fortune = 1e6
	sum     = 1e5 // where no force lost them
	vague   = 1e3 // where a vague word says how much the loss is of
)

// ofTrade reports losses of goods, work or money, where no noun of people says otherwise: "crop losses ran to thousands",
// "500 job losses", "losses of 12 million", "the loss of thousands", "lost millions in the flood".
func ofTrade(s *sheet.Sheet, r *sheet.Row) bool {
	w := r.Subject.Head
	if w < 0 {
		w = r.Outcome.Last - 1
	}
	one := s.Entry(w).Word == "of"
	if one {
		w-- // "the loss of | thousands"
	}
	if w < 0 {
		return false
	}
	e := s.Entry(w)
	if s.Lex.Entries[e.Lemma].Word != "loss" && (r.Subject.Head >= 0 || s.Lex.Entries[e.Verb].Word != "lose") {
		return false
	}
	if s.In(w-1, lx.Trade) {
		return true
	}
	if w < r.Num.First && s.Entry(w+1).Word == "of" && s.Is(w+2, lx.Toll) || r.Subject.Head >= r.Num.First {
		return false // "losses of life were put at 2 million", "300 losses"
	}
	least := fortune
	switch {
	case one && r.Form == sheet.FormVague:
		least = vague
	case s.Is(w, lx.Plural) && ofFirm(s, w):
		least = sum
	}
	return r.Quantity.Stated >= least
}

// ofFirm reports losses at token w that a thing suffered, no force and no country: "the firm posted heavy losses".
func ofFirm(s *sheet.Sheet, w int) bool {
	i := w - 1
	for s.Is(i, lx.Adjective) && !s.Is(i, lx.Finite) {
		i--
	}
	e := s.Entry(i - 1)
	return s.Is(i, lx.Verb) && s.Is(i-1, lx.Noun) && s.Is(i-1, lx.Singular) && !s.Is(i-1, lx.Plural|lx.Person|lx.Unit|lx.Demonym|lx.Place) && !named(s, i-1) &&
		e.Noun.Group == 0 && e.Noun.Hint == 0
}
