package relate

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// beforeThem finds the row that "of them" takes up where the nearest, c, cannot be meant: the one before it in its sentence
// that has enough people, or that are held as those of row are. "Police held nine men for killing a cook. Two of them were
// freed". It is -1 where row c can be meant.
func beforeThem(s *sheet.Sheet, row, c int, by sheet.Toks) int {
	few := greater(&s.Rows[row], &s.Rows[c])
	for b := c - 1; b >= 0 && sameSentence(s, b, c); b-- {
		w := &s.Rows[b]
		if w.PartOf != sheet.None || w.Subject.Thing || w.Subject.Head < 0 && w.Antecedent < 0 || w.Form == sheet.FormZero || several(s, w) {
			continue
		}
		if did(s, by, max(w.Subject.Head, w.Antecedent)) || greater(&s.Rows[row], w) {
			continue
		}
		if few || heldBefore(s, w, &s.Rows[c], &s.Rows[row]) {
			return b
		}
	}
	return -1
}

// heldBefore reports a part r of whom a later sentence tells what befalls those in custody, as the people w are and those
// they harmed, c, are not: the dead are neither charged nor freed.
func heldBefore(s *sheet.Sheet, w, c, r *sheet.Row) bool {
	switch s.Lex.Name(r.Outcome.Kind) {
	case "sentenced", "detained", "released":
	default:
		return false
	}
	kind := s.Lex.Name(c.Outcome.Kind)
	if r.Sent == c.Sent || w.Role != 1 || familyOf(s.Lex.Name(w.Outcome.Kind)) != held || familyOf(kind) == held {
		return false
	}
	return kind != "rescued" && kind != "missing" && !heldGroup(s.Lex.Name(c.Subject.Group))
}

// takenOut reports a row i that the verb before it takes out of a whole, so that "of them" in the next sentence means it:
// "a bus with 40 aboard overturned, killing 12 of them. Five of them were children", but "40 were held, 12 of them in Oram".
func takenOut(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if !c.Subject.Pronoun || c.PartOf < 0 || c.PartOf >= i || c.Outcome.IsZero() || c.Outcome.Last != c.Phrase.First || c.Sent+1 != r.Sent || greater(r, c) {
		return false
	}
	same := r.Outcome.Kind == 0 || r.Outcome.Kind == c.Outcome.Kind
	return same && s.Rows[c.PartOf].Outcome.Kind != c.Outcome.Kind && (i+1 == row || !sameSentence(s, i, i+1))
}
