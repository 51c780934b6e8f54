package relate

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// victimsBack is how many sentences back those are told of whom "the victims" takes up.
const victimsBack = 2

// livingVictims gives victims who are told of before, and whom nothing but their noun calls dead, what befell them there: "police
// rescued 40 people. Twelve of the victims were nuns", "wounded two nuns. The two victims", "freed 40 nuns. The victims include
// six cooks". Where a death is told of as well, or fewer were hurt, the victims may be the dead.
func livingVictims(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if s.Lex.Name(r.Outcome.Kind) != "killed" || r.Outcome.NAlso > 0 {
		return
	}
	h := r.Subject.Head
	if !r.Outcome.IsZero() {
		h = r.Outcome.Last - 1 // "the victims include"
	}
	if h < 0 || s.Lex.Entries[s.Entry(h).Lemma].Word != "victim" {
		return
	}
	listed, whole := h != r.Subject.Head, -1
	if r.Flags&sheet.Partitive == 0 && !definite(s, r) && !listed {
		return
	}
	for i := row - 1; near(s, i, row); i-- {
		c := &s.Rows[i]
		switch s.Lex.Name(c.Outcome.Kind) {
		case "killed", "casualties":
			if !c.Outcome.IsZero() {
				return
			}
		case "injured", "affected", "abducted", "rescued", "released":
			same := sameNumber(c, r) || (r.Flags&sheet.Partitive != 0 || listed) && !greater(r, c)
			if whole < 0 && same && r.Sent-c.Sent <= victimsBack && c.Modality == 0 && c.Form != sheet.FormZero {
				whole = i
			}
		}
	}
	if whole < 0 {
		return
	}
	w := &s.Rows[whole]
	killed := s.Lex.NameOf("killed")
	for i := s.Sents[w.Sent].First; i < r.Phrase.First; i++ {
		if e := s.Entry(i); e.Fate.Outcome == killed || e.Noun.Outcome == killed && s.Lex.Entries[e.Lemma].Word != "victim" {
			return
		}
	}
	r.Outcome.Kind, r.Outcome.Toks = w.Outcome.Kind, sheet.Toks{}
}
