package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// fortune is a number that without a noun counts money and no people lost.
const fortune = 1e6

// ofTrade reports losses of goods, work or money, where no noun of people says otherwise: "crop losses ran to thousands",
// "500 job losses", "losses of 12 million", "lost millions in the flood".
func ofTrade(s *sheet.Sheet, r *sheet.Row) bool {
	w := r.Subject.Head
	if w < 0 {
		w = r.Outcome.Last - 1
	}
	if w < 1 {
		return false
	}
	e := s.Entry(w)
	if s.Lex.Entries[e.Lemma].Word != "loss" && (r.Subject.Head >= 0 || s.Lex.Entries[e.Verb].Word != "lose") {
		return false
	}
	return s.In(w-1, lx.Trade) || r.Subject.Head < 0 && r.Quantity.Stated >= fortune
}
