package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// otherDate reports that each of two rows has a date of its own, and none of one is one of the other: "two cooks died on May 2.
// On May 9, two cooks died". A month alone may be that of a day in it.
func otherDate(s *sheet.Sheet, a, b int) bool {
	if s.Sents[s.Rows[a].Sent].Class&s.Sents[s.Rows[b].Sent].Class&lx.Month == 0 {
		return false
	}
	f1, l1 := reach(s, a)
	f2, l2 := reach(s, b)
	found := false
	for i := f1; i < l1; i++ {
		if !dated(s, i) {
			continue
		}
		for j := f2; j < l2; j++ {
			if !dated(s, j) {
				continue
			}
			d, e := dayOf(s, i), dayOf(s, j)
			if found = true; s.Entry(i).Lemma == s.Entry(j).Lemma && (d == "" || e == "" || d == e) {
				return false
			}
		}
	}
	return found
}

// dated reports a month at token i in which something happened, with a day or behind a preposition, and not one in which it was said.
func dated(s *sheet.Sheet, i int) bool {
	if !s.Is(i, lx.Month) || !s.Has(i, token.Upper) {
		return false
	}
	k := i - 1
	if s.Ordinal(k - 1) {
		k--
	}
	if s.Has(k, token.Digits) {
		k--
	}
	prep := s.Is(k, lx.Prep)
	if prep {
		k--
	}
	return (prep || dayOf(s, i) != "") && !s.Is(k, lx.Say) && !s.Is(i+2, lx.Say)
}

// dayOf is the day beside the month at token i as it is written; empty where there is none, or several: "May 2", "2 May", not "May 2
// and 3", "May 2004".
func dayOf(s *sheet.Sheet, i int) string {
	at := i + 1
	if s.Is(at, lx.Prep) || !s.Has(at, token.Digits) || s.Toks[at].Len() > 2 {
		at = i - 1
	}
	if at < i && s.Ordinal(at-1) {
		at-- // "2nd May"
	}
	if !s.Has(at, token.Digits) || s.Toks[at].Len() > 2 {
		return ""
	}
	if k := at + 1; at > i && (s.Is(k, lx.And) || s.Has(k, token.Hyphen|token.Dash)) && s.Has(k+1, token.Digits) {
		return ""
	}
	if k := at - 1; at < i && (s.Is(k, lx.And) || s.Has(k, token.Hyphen|token.Dash)) && s.Has(k-1, token.Digits) {
		return ""
	}
	return s.Word(at)
}

// year reports the year in which something happened: "in 2004", "in May 2004", "May 9, 2004".
func year(s *sheet.Sheet, i int) bool {
	if !s.Has(i, token.Digits) || s.Toks[i].Len() != 4 || i == 0 {
		return false
	}
	if w := s.Text[s.Toks[i].Start]; w != '1' && w != '2' {
		return false
	}
	return s.Is(i-1, lx.Month) || s.Entry(i-1).Word == "in" || s.Has(i-1, token.Comma) && (s.Is(i-3, lx.Month) || s.Is(i-2, lx.Month))
}

// otherTimes reports that row i is told of several times or of earlier ones, and row of a day of its own: "three cooks were killed in
// separate raids. On Sunday, three cooks died", "earlier victims included two cooks. On May 9 two cooks died".
func otherTimes(s *sheet.Sheet, i, row int) bool {
	if s.Sents[s.Rows[row].Sent].Class&(lx.Weekday|lx.Month) == 0 || !severally(s, i) {
		return false
	}
	for k, last := reach(s, row); k < last; k++ {
		if day(s, k) || dated(s, k) {
			return !severally(s, row)
		}
	}
	return false
}

// severally reports a row of several events, or one that is told of earlier people.
func severally(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	for k := r.Outcome.First; k < r.Outcome.Last; k++ {
		switch s.Entry(k).Word {
		case "earlier", "previous", "past":
			return true
		}
	}
	if !s.Sents[r.Sent].Kinds.Has(lx.Apart) {
		return false
	}
	for k, last := reach(s, row); k+1 < last; k++ {
		if s.Entry(k).Word == "separate" && s.Is(k+1, lx.Event) && s.Is(k+1, lx.Plural) {
			return true
		}
	}
	return false
}
