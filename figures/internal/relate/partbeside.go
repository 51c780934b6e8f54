package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// partBeside finds the part that a count of more of the same people is joined to: "three of them cooks and two | nurses",
// "three of the dead were cooks and two were | nurses". A comma without a verb closes the parts: "ten people, three of them
// cooks, and two nurses".
func partBeside(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row-1
	if w > 0 && s.Rows[w-1].Phrase.Has(s.Rows[w].Num.First) {
		w-- // "three of the nine were cooks and two nurses"
	}
	if w < 0 || !sameSentence(s, w, row) || s.Rows[w].PartOf == row || !describes(s, r) || r.Flags&sheet.Partitive != 0 {
		return -1
	}
	p := &s.Rows[w]
	end, join := max(p.Phrase.Last, p.Subject.Last), r.Phrase.First-1
	were := saidToBe(s, p)
	if !were && (p.Flags&sheet.Partitive == 0 || r.Subject.Head >= r.Phrase.Last) {
		return -1
	}
	if !s.Is(join, lx.And) && !(were && (s.Has(join, token.Comma|token.Semi) || s.Entry(join).Word == "while")) {
		return -1
	}
	for i := end; i < join; i++ {
		if s.Has(i, token.Mark) && !s.Has(i, token.Hyphen) && !(were && i == join-1 && s.Has(i, token.Comma)) {
			return -1
		}
		if s.Is(i, lx.Sub|lx.Wh|lx.Finite) && !(i == end && s.Is(i, lx.Be)) && !s.Is(i, lx.Noun|lx.Prep|lx.Adjective) {
			return -1
		}
	}
	if t := r.Outcome.Toks; !t.IsZero() && (were && t.First >= r.Phrase.Last || t != p.Outcome.Toks && (p.PartOf < 0 || t != s.Rows[p.PartOf].Outcome.Toks)) {
		return -1 // "three of them were cooks and two guards were hurt"
	}
	if p.PartOf >= 0 && !fitBeside(s, w, row) {
		return -1
	}
	return w
}

// partToldOn finds the whole of a count whose verb is left out behind that of a part: "of these, three died in Oram and two | in
// Belt".
func partToldOn(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row-1
	if w < 0 || !sameSentence(s, w, row) || s.Rows[w].PartOf < 0 || s.Rows[w].PartOf >= w || !r.Subject.Implicit || r.Flags&sheet.Partitive != 0 || r.Aspect == aspectAdditional {
		return -1
	}
	p := &s.Rows[w]
	if !s.Is(r.Phrase.First-1, lx.And) || r.Outcome.IsZero() || r.Outcome.Toks != p.Outcome.Toks || r.Outcome.First >= r.Phrase.First {
		return -1
	}
	if !p.Subject.Pronoun && !ofThese(s, p) || !fitBeside(s, w, row) {
		return -1
	}
	return p.PartOf
}

// fitBeside reports that row and the parts before it, the last of them row w, come to no more than their whole.
func fitBeside(s *sheet.Sheet, w, row int) bool {
	of := s.Rows[w].PartOf
	whole, sum := &s.Rows[of].Quantity, s.Rows[row].Quantity.Stated
	for i := w; i >= 0 && i > w-maxParts && sameSentence(s, i, row); i-- {
		if c := &s.Rows[i]; c.PartOf == of && !c.Quantity.Share {
			sum += c.Quantity.Stated
		}
	}
	return !whole.HasStated || whole.Share || sum <= whole.Stated
}

// describes reports a count whose noun says who people told of before are: in a predicate, or with no verb behind it.
func describes(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Subject.Implicit || r.Subject.Head < 0 || r.Aspect == aspectAdditional && !theRest(s, r) {
		return false
	}
	switch r.Form {
	case sheet.FormZero, sheet.FormShare, sheet.FormArticle:
		return false
	}
	if r.Subject.Head >= r.Phrase.Last {
		return true // "two were | nurses"
	}
	i := max(r.Phrase.Last, r.Subject.Last)
	return i >= s.Sents[r.Sent].Last || !r.Outcome.IsZero() || !s.Is(i, lx.Finite|lx.Modal) || s.Is(i, lx.Noun|lx.Prep)
}

// saidToBe reports a count of which a noun is told: "three of the dead | were cooks", "three were | cooks".
func saidToBe(s *sheet.Sheet, r *sheet.Row) bool {
	if s.Is(r.Phrase.Last, lx.Be) {
		return r.Outcome.IsZero() || r.Outcome.First <= r.Phrase.Last
	}
	for i := r.Num.Last; i < r.Phrase.Last; i++ {
		if s.Is(i, lx.Be) {
			return true
		}
	}
	return false
}

// maxWhoBack is how many sentences those lie back of whom a bare number tells who they were.
const maxWhoBack = 2

// whoTheyWere finds the whole of a bare number that opens its clause and of which it is told who they were: "nine people were
// killed. Three were nurses". Where the sentence before counts several, or others come between, nobody can tell.
func whoTheyWere(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	if r.Subject.Head < r.Phrase.Last || r.Flags&sheet.Partitive != 0 || !describes(s, r) || !r.Outcome.IsZero() || !s.Is(r.Phrase.Last, lx.Be) {
		return -1
	}
	if i := r.Phrase.First - 1; i >= s.Sents[r.Sent].First && !s.Has(i, token.Semi|token.Dash|token.Colon) && !s.Is(i, lx.Say) {
		return -1
	}
	w := -1
	for i := row - 1; near(s, i, row) && s.Rows[i].Sent >= r.Sent-maxWhoBack; i-- {
		c := &s.Rows[i]
		if c.PartOf != sheet.None || c.Form == sheet.FormZero || c.Subject.Thing || c.SameAs != sheet.None {
			continue
		}
		if w < 0 {
			w = i
		} else if sameSentence(s, i, w) {
			return -1
		}
	}
	if w < 0 {
		return -1
	}
	c := &s.Rows[w]
	if !plural(c) || c.Role > 1 || c.Outcome.IsZero() || c.Form == sheet.FormShare {
		return -1
	}
	if c.Quantity.HasStated && r.Quantity.HasStated && c.Quantity.Stated <= r.Quantity.Stated {
		return -1
	}
	if _, _, others := plainNoun(s, row, w, sheet.Toks{}, false); others {
		return -1 // "nine people were killed. Police held the robbers. Three were brothers"
	}
	return w
}
