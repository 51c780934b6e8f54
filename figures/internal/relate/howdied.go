package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// howDied makes killed of a hurt that only tells how some of the dead died: "nine people have died. Four of them were shot",
// "of the dead, two were shot".
func howDied(s *sheet.Sheet, row int) {
	r, w := &s.Rows[row], s.Rows[row].PartOf
	if w < 0 {
		w = allTheDead(s, row)
		if w >= 0 && s.Rows[w].Quantity.Stated > r.Quantity.Stated && (w == 0 || !sameSentence(s, w-1, w)) {
			r.PartOf = w
		}
	}
	if !deadly(s, r) || r.Outcome.NAlso > 0 || r.Form == sheet.FormZero {
		return
	}
	if w >= 0 {
		w = toldBefore(s, w, row) // "of the nine, four were shot"
	}
	if w >= 0 && dead(s, &s.Rows[w]) && s.Rows[w].Modality == r.Modality || w < 0 && ofTheDead(s, row) {
		r.Outcome.Kind = s.Lex.NameOf("killed")
	}
}

// dead reports people who were killed, and not some killed and some hurt.
func dead(s *sheet.Sheet, r *sheet.Row) bool {
	for _, k := range r.Outcome.Also[:r.Outcome.NAlso] {
		if s.Lex.Name(k) == "injured" {
			return false
		}
	}
	return s.Lex.Name(r.Outcome.Kind) == "killed"
}

// deadly reports a hurt that one can die of, told by its verb: shot, stabbed, swept away. Who was wounded, or taken to hospital,
// lived.
func deadly(s *sheet.Sheet, r *sheet.Row) bool {
	if s.Lex.Name(r.Outcome.Kind) == "missing" && r.Outcome.Len() > 1 && s.Entry(r.Outcome.First).Fate.Outcome != r.Outcome.Kind {
		return s.Is(r.Outcome.First, lx.VerbPast|lx.VerbPart) && s.Is(r.Outcome.Last-1, lx.Adverb|lx.Prep) // "of the nine dead, four were | swept away"
	}
	if s.Lex.Name(r.Outcome.Kind) != "injured" || r.Outcome.Len() != 1 || s.In(r.Outcome.First, lx.Carriage) {
		return false
	}
	f := s.Entry(r.Outcome.First).Fate
	return f.Outcome == r.Outcome.Kind && !f.Mere && f.Who&lx.Object != 0
}

// allTheDead finds the dead told of alone in the sentence before, where the bare numbers of this one come to just as many and
// tell how people died: "five people were killed. Two were shot and three | drowned", "all five | had been stabbed".
func allTheDead(s *sheet.Sheet, row int) int {
	if r := &s.Rows[row]; !deadly(s, r) && !dead(s, r) {
		return -1
	}
	first := row
	for first > 0 && row-first < maxParts && sameSentence(s, first-1, row) {
		first--
	}
	told, sum := false, 0.0
	for i := first; i < len(s.Rows) && i < first+maxParts && sameSentence(s, i, row); i++ {
		r := &s.Rows[i]
		if !r.Subject.Implicit || r.Subject.Pronoun || r.Flags&sheet.Additional != 0 || !exact(r) || !deadly(s, r) && !dead(s, r) {
			return -1
		}
		told = told || deadly(s, r) || r.PartOf == first-1
		sum += r.Quantity.Stated
	}
	w := first - 1
	if !told || !near(s, w, row) || s.Rows[w].Sent != s.Rows[row].Sent-1 {
		return -1
	}
	for i := w; i >= 0 && w-i < maxParts && sameSentence(s, i, w); i-- {
		c := &s.Rows[i]
		if !exact(c) || !dead(s, c) || c.PartOf != sheet.None {
			return -1
		}
		sum -= c.Quantity.Stated
	}
	if sum != 0 {
		return -1
	}
	return w
}

// ofTheDead reports a number of dead whom no number counts: "two of the dead | were shot", "of the dead, two | were shot and one
// was stabbed".
func ofTheDead(s *sheet.Sheet, row int) bool {
	r, sn := &s.Rows[row], &s.Sents[s.Rows[row].Sent]
	h := r.Subject.Head
	if r.Flags&sheet.Partitive == 0 {
		if !r.Subject.Implicit || r.Flags&sheet.Additional != 0 {
			return false
		}
		if h = named(s, sn.First+1, r.Phrase.First); s.Entry(sn.First).Word != "of" {
			h = -1
		}
		if p := row - 1; p >= 0 && sameSentence(s, p, row) && s.Rows[p].Flags&sheet.Partitive != 0 && s.Is(r.Phrase.First-1, lx.And) {
			h = named(s, s.Rows[p].Num.Last+1, r.Phrase.First)
		}
	} else if h < 0 {
		h = named(s, r.Num.Last+1, sn.Last)
	}
	return h >= 0 && s.Lex.Name(s.Entry(h).Fate.Outcome) == "killed"
}
