package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// part finds the whole of which a row counts a part, where no word like "including" has shown it before. The
// text must say so; the ways it has are tried from the plainest to the one that only the numbers prove.
func part(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	switch w := r.PartOf; {
	case w < 0:
		r.PartOf = wholeOf(s, row)
	case s.Rows[w].Subject.Pronoun || s.Rows[w].Flags&sheet.Partitive != 0:
		// "20 people, most of them farmers and including a boy": parts side by side.
		if i := r.Phrase.First - 2; i > s.Rows[w].Phrase.Last && s.Is(i, lx.And) && s.Rows[w].PartOf >= 0 {
			r.PartOf = s.Rows[w].PartOf
		}
	case setApart(s, w, row), otherSide(s, w, row):
		r.PartOf = -1
	}
	if r.PartOf >= 0 && (greater(r, &s.Rows[r.PartOf]) || inOtherUnit(s, row, r.PartOf)) {
		r.PartOf = -1
	}
	if r.PartOf < 0 {
		if w := partBeside(s, row); w >= 0 && r.Outcome.IsZero() && s.Rows[w].Outcome.First < s.Rows[w].Phrase.Last {
			r.Outcome, r.Modality, r.Role = s.Rows[w].Outcome, s.Rows[w].Modality, s.Rows[w].Role // "of the dead, two were cooks and one was a nurse"
		}
		return
	}
	sharesOutcome(s, row)
}

// sharesOutcome gives a part of which no verb tells what befell its whole, or those whom its whole tells again: "three of
// the 19 were nurses". What the noun tells by itself gives way: "four of them were prisoners".
func sharesOutcome(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	w := &s.Rows[r.PartOf]
	if again := toldBefore(s, r.PartOf, row); s.Rows[again].PartOf == sheet.None {
		w = &s.Rows[again]
	}
	byNoun := r.Whole < 0 && r.Outcome.IsZero() && !w.Outcome.IsZero() && !r.Subject.Fate && (r.Flags&sheet.Partitive == 0 || r.Subject.Pronoun)
	if (r.Outcome.Kind == 0 || byNoun) && r.Role == 0 && (!r.Subject.Implicit || apposedPart(s, row) || ofAge(s, r)) && w.Outcome.Kind != 0 && (listing(s, row) || ofAge(s, r) || r.PartOf > row && amongCounted(s, row) == r.PartOf) {
		r.Outcome, r.Modality, r.Role = w.Outcome, max(r.Modality, w.Modality), w.Role
	}
}

// toldBefore is the row that tells what befell the people of row w, a whole: the one that it repeats, where it tells nothing itself,
// "five of the 19", or w.
func toldBefore(s *sheet.Sheet, w, row int) int {
	if c := &s.Rows[w]; c.Outcome.Kind == 0 && near(s, c.SameAs, row) {
		return c.SameAs
	}
	return w
}

// setApart reports a clause of its own behind a semicolon that tells what cannot have become of those of row w later: "nine
// were killed, including two children; six were hurt", but "nine were seized, including two nurses; six were freed".
func setApart(s *sheet.Sheet, w, row int) bool {
	r, c := &s.Rows[row], &s.Rows[w]
	if !sameSentence(s, w, row) || r.Flags&sheet.Partitive != 0 || !s.Has(r.Phrase.First-1, token.Semi) || r.Outcome.IsZero() || r.Outcome.First < r.Phrase.Last && !r.Subject.Fate {
		return false
	}
	return c.Outcome.Kind != 0 && !comesTo(s.Lex.Name(c.Outcome.Kind), s.Lex.Name(r.Outcome.Kind))
}

// otherSide reports a count behind "and" of people who can be none of row w, for all that one of these is told of right before
// them: "three soldiers including an officer and | two rebels", but "seven men including a priest and two boys".
func otherSide(s *sheet.Sheet, w, row int) bool {
	r, c, p := &s.Rows[row], &s.Rows[w], row-1
	if r.Subject.Implicit || p <= w || s.Rows[p].PartOf != w || !s.Is(r.Phrase.First-1, lx.And) || !sameSentence(s, w, row) {
		return false
	}
	const aside = token.Comma | token.Dash | token.Open | token.Close
	if s.Has(c.Phrase.Last, aside) && s.Has(r.Phrase.Last, aside) {
		return false // "three rebels, including a leader and two guards, were"
	}
	civilian := s.Lex.Name(c.Subject.Group) == "civilian"
	switch {
	case s.Captors(r.Subject.Group):
		return civilian || s.Serves(c.Subject.Group)
	case s.Serves(r.Subject.Group):
		return civilian || s.Captors(c.Subject.Group)
	}
	return s.Lex.Name(r.Subject.Group) == "civilian" && (s.Serves(c.Subject.Group) || s.Captors(c.Subject.Group))
}

// apposedPart reports "of them" behind a comma in the sentence of its whole: "arrested 23 men, 11 of them in Oram".
func apposedPart(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	return r.Subject.Pronoun && sameSentence(s, r.PartOf, row) && s.Has(r.Phrase.First-1, token.Comma|token.Dash|token.Open)
}

// ofAge reports a part of whom no more is told than how old they are: "two of them were under 18".
func ofAge(s *sheet.Sheet, r *sheet.Row) bool {
	i := r.Phrase.Last
	if !s.Is(i, lx.Be) {
		return false
	}
	for n := 0; n < 3; n++ {
		i++
		switch s.Entry(i).Word {
		case "aged", "still", "all", "than":
		case "under", "over", "below", "between", "younger", "older":
			return s.Has(i+1, token.Digits) || s.Is(i+1, lx.Numeral) || s.Entry(i+1).Word == "than"
		default:
			return false
		}
	}
	return false
}

// greater reports a number that no reading of the other can hold.
func greater(a, b *sheet.Row) bool {
	p, q := &a.Quantity, &b.Quantity
	if p.Share || q.Share || !p.Entails.IsValid() || !q.Entails.IsValid() {
		return false
	}
	high, bounded := q.Entails.High()
	low, _ := p.Entails.Low()
	return bounded && low > high
}

// listing reports a part that is told by what it is part of alone: no verb of its own follows.
func listing(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	i := max(r.Phrase.Last, r.Subject.Last) // "two were | nurses."
	return i >= s.Sents[r.Sent].Last || !s.Is(i, lx.Be|lx.Have|lx.Modal|lx.MainVerb)
}

func wholeOf(s *sheet.Sheet, row int) int {
	if w := beside(s, row); w >= 0 {
		return s.Rows[w].PartOf
	}
	if w := row - 1; w >= 0 && s.Rows[w].PartOf < w && s.Rows[w].Subject.Head >= 0 && s.Rows[w].Subject.Head == s.Rows[row].Subject.Head {
		return s.Rows[w].PartOf // "most of the dead, 62, were nurses"
	}
	if w := restOf(s, row); w >= 0 {
		return w
	}
	if w := amongCounted(s, row); w >= 0 {
		return w
	}
	if w := belongs(s, row); w >= 0 {
		return w
	}
	if w := theseActs(s, row); w >= 0 {
		return w
	}
	if w := alsoOfActs(s, row); w >= 0 {
		return s.Rows[w].PartOf
	}
	if w := amongCasualties(s, row); w >= 0 {
		return w
	}
	if w, told := partitive(s, row); told {
		return w
	}
	if w := partBeside(s, row); w >= 0 {
		return s.Rows[w].PartOf
	}
	if w := partToldOn(s, row); w >= 0 {
		return w
	}
	if w := fellow(s, row); w >= 0 {
		return w
	}
	if w := partWith(s, row); w >= 0 {
		return w
	}
	if w := whoTheyWere(s, row); w >= 0 {
		return w
	}
	if w := amongTold(s, row); w >= 0 {
		return w
	}
	if w := setIn(s, row); w >= 0 {
		return w
	}
	if w := max(ofToll(s, row), included(s, row)); w >= 0 {
		return w
	}
	if w := amongFront(s, row); w >= 0 {
		return w
	}
	if w := max(conditionOf(s, row), someOf(s, row)); w >= 0 {
		return w
	}
	return brokenDown(s, row)
}
