package hedge

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// Bounds makes one row of two bounds of the same count, "no fewer than nine and no more than twelve", and takes out the
// rows that have become part of another. It follows Attach on every row from first on.
func Bounds(s *sheet.Sheet, first int) {
	kept := first
	for i := first; i < len(s.Rows); i++ {
		r := &s.Rows[i]
		if r.Num.IsZero() {
			continue
		}
		if kept > first && !join(s, &s.Rows[kept-1], r) || kept == first {
			if kept != i {
				s.Rows[kept] = *r
			}
			kept++
		}
	}
	s.Rows = s.Rows[:kept]
}

// join makes a and the next row b one, if they bound the same count from below and above.
func join(s *sheet.Sheet, a, b *sheet.Row) bool {
	if a.Sent != b.Sent || a.Quantity.IsValid() || !opposed(a, b) || !joined(s, a, b) {
		return false
	}
	q := units.Join(quantity(s, a), quantity(s, b))
	if q.Hedge != units.BetweenHedge || q.Flags.Has(units.Contradiction) {
		return false
	}
	lo, hi := a.Numeral.Value, b.Numeral.Value
	a.Numeral = units.NumberSpan(min(lo, hi), max(lo, hi))
	a.Numeral.Share = q.Share
	a.Quantity = q
	a.Num.Last, a.Outer.Last, a.NumSpan.End = b.Num.Last, b.Outer.Last, b.NumSpan.End
	if a.Form != b.Form {
		a.Form = sheet.FormMixed
	}
	a.NHedges += copy(a.Hedges[a.NHedges:], b.Hedges[:b.NHedges])
	return true
}

// opposed reports whether one number is bounded from below and the other from above.
func opposed(a, b *sheet.Row) bool {
	single := func(r *sheet.Row) bool {
		return r.Numeral.Kind == units.Cardinal || r.Numeral.Kind == units.LexicalRound
	}
	under, over := outer(a, below), outer(a, above)
	return single(a) && single(b) && under != over && under == outer(b, above) && over == outer(b, below)
}

func outer(r *sheet.Row, is func(units.Cue) bool) bool {
	for _, h := range r.Hedges[:r.NHedges] {
		if is(h.Cue) {
			return true
		}
	}
	return false
}

// joined reports whether nothing but a conjunction stands between the two numbers, or also the noun they count, which the
// second then leaves out: "at least 40 people, and possibly as many as 70, were hurt".
func joined(s *sheet.Sheet, a, b *sheet.Row) bool {
	k, end := a.Outer.Last, b.Outer.First
	noun := k
	for k < end && k < noun+nounReach && s.Is(k, lexicon.Person|lexicon.Unit|lexicon.Demonym|lexicon.Adjective) && !s.Is(k, lexicon.And|lexicon.Outcome) {
		k++
	}
	if k > noun && s.Is(b.Outer.Last, lexicon.Noun|lexicon.Adjective|lexicon.Demonym) && !s.Is(b.Outer.Last, lexicon.Prep|lexicon.Be) {
		return false // soldiers and civilians, bounded each on their own
	}
	comma := s.Has(k, token.Comma)
	if comma {
		k++
	}
	if k < end {
		_, n := s.Lex.Starting(lexicon.HedgeJoin, s.Toks[k:end])
		if n == 0 {
			return false
		}
		k += n
	} else if _, n := s.Lex.Starting(lexicon.HedgeJoin, s.Toks[end:b.Num.First]); n == 0 && !comma {
		return false // "possibly" may be joint and hedge in one
	}
	if s.Has(k, token.Comma) {
		k++
	}
	return k == end
}
