package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// pronounBefore resolves "of them", "of whom", "of these": the nearest plural noun of people before the
// pronoun, counted or not.
func pronounBefore(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	limit, by := -1, doers(s, r)
	if w := r.Whole; w >= 0 && w < row && s.Rows[w].Subject.Head >= 0 && r.Form == sheet.FormZero {
		copyFrom(s, row, w) // "six men were hurt and two held, none of them seriously"
		return true
	}
	if b := row - 1; b >= 0 && noNoun(s, b, row) {
		if r.PartOf < 0 {
			r.PartOf = b
		}
		return true
	}
	kind, those := ofThoseDone(s, r)
	for i := row - 1; kind != 0 && near(s, i, row); i-- {
		if c := &s.Rows[i]; c.Outcome.Kind == kind && !c.Subject.Fate && !far(s, i, row) && (c.Subject.Head >= 0 || c.Antecedent >= 0) {
			copyFrom(s, row, i)
			if r.PartOf < 0 {
				r.PartOf = i
			}
			return true
		}
	}
	for i := row - 1; near(s, i, row); i-- {
		if c := &s.Rows[i]; (c.Subject.Head >= 0 && !c.Subject.Thing || c.Antecedent >= 0 || c.Subject.Denied) && !(those && !plural(c)) && !far(s, i, row) && !did(s, by, max(c.Subject.Head, c.Antecedent)) && !setAside(s, i, row) && !toldOf(s, i, row) {
			limit = i
			break
		}
	}
	if limit >= 0 && midPart(s, limit, row) {
		w := s.Rows[limit].PartOf
		copyFrom(s, row, w)
		if r.PartOf < 0 {
			r.PartOf = w
		}
		return true
	}
	if limit >= 0 && r.Subject.Pronoun {
		if b := beforeThem(s, row, limit, by); b >= 0 {
			copyFrom(s, row, b)
			if r.PartOf < 0 {
				r.PartOf = b
			}
			return true
		}
	}
	if limit >= 0 && s.Rows[limit].Role == 2 && familyOf(s.Lex.Name(r.Outcome.Kind)) != anyone && !sameSentence(s, limit, row) {
		for i := limit - 1; near(s, i, limit) && sameSentence(s, i, limit); i-- {
			if c := &s.Rows[i]; c.Role == 1 && c.Subject.Head >= 0 && !c.Subject.Thing && !c.Subject.Fate && plural(c) {
				copyFrom(s, row, i) // "five farmers were seized by three rebels. One of them was found dead"
				if r.PartOf < 0 {
					r.PartOf = i
				}
				return true
			}
		}
	}
	if t, head, ok := byThem(s, row, limit); ok {
		take(s, r, t, head)
		return true
	}
	if t, head, ok := plainNoun(s, row, limit, by, false); ok {
		take(s, r, t, head)
		return true
	}
	if limit >= 0 {
		if p := s.Rows[limit].PartOf; by.Len() > 0 && p >= 0 && p < limit && !did(s, by, max(s.Rows[p].Subject.Head, s.Rows[p].Antecedent)) {
			limit = p // "40 guests, including ten nurses, were there when raiders shot six of them"
		}
		if s.Rows[limit].Subject.Fate && !sameSentence(s, limit, row) {
			return false // but "left two dead and 20 wounded, three of them critically"
		}
		copyFrom(s, row, limit)
		if r.PartOf < 0 {
			r.PartOf = limit
		}
		return true
	}
	return false
}

// noNoun reports a bare number b of people something was done to, who they are nobody says, right before the row at hand: "rebels
// raided a farm, wounding 17, two of whom died" tells of the 17 and not of the rebels.
func noNoun(s *sheet.Sheet, b, row int) bool {
	c, i := &s.Rows[b], s.Rows[row].Phrase.First-1
	if c.Subject.Head >= 0 || c.Antecedent >= 0 || c.Subject.Pronoun || c.Form == sheet.FormZero || !c.Admitted || c.Outcome.Len() == 0 || c.Role != 1 {
		return false
	}
	if i > 0 && s.Is(i, lx.Wh) {
		i -= 2 // "of whom two died"
	}
	return c.Phrase.Last == i && s.Has(i, token.Comma|token.Dash) && !greater(&s.Rows[row], c)
}

// ofThoseDone returns the outcome that tells which people "those" are: "three of those arrested", or 0. One person told of before
// is none of those.
func ofThoseDone(s *sheet.Sheet, r *sheet.Row) (kind lx.Name, those bool) {
	i := r.Num.Last
	if s.Entry(i).Word != "of" || s.Entry(i+1).Word != "those" || !s.Is(i+2, lx.VerbPart) {
		return 0, false
	}
	return s.Entry(i + 2).Fate.Outcome, true
}

// ofWhom reports "of whom" or "of which" right before the phrase.
func ofWhom(s *sheet.Sheet, r *sheet.Row) bool {
	i := r.Phrase.First - 1
	return s.Is(i, lx.Wh) && i > s.Sents[r.Sent].First && s.Entry(i-1).Word == "of"
}
