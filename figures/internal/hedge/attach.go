// Package hedge finds the phrases that loosen or bound a number, and says what they make of it: stages 400 and 500.
//
// Phrases and their cues are lines of hedges.lex; what is here is where they may stand. A hedge covers the number it
// stands at and no other: in "at least 15 dead and 23 wounded" the 23 has none. Hedges are kept innermost first, so that
// package units can apply them from the inside out.
//
//	before.go  at least | some | 200       after.go   12 | or more, 40 | -odd
//	bounds.go  at least 40 and up to 70    width.go   40, give or take 5
package hedge

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// Stage runs this package over the rows from first on, which are those of one sentence or of several: hedges, bounds
// that join, quantities. It is linear in the rows and their tokens and does not allocate.
func Stage(s *sheet.Sheet, first int) {
	for i := first; i < len(s.Rows); i++ {
		Attach(s, i)
	}
	Bounds(s, first)
	for i := first; i < len(s.Rows); i++ {
		Quantify(s, i)
	}
}

// Attach fills Hedges, NHedges and Outer of a row. Rows must be in order, and the row after this one must not have been
// attached yet: where it turns out to be the width of this one ("40, give or take 5") it is emptied, for Bounds to take out.
func Attach(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if r.Num.IsZero() {
		return
	}
	sn := &s.Sents[r.Sent]
	a := attacher{Sheet: s, row: row, first: sn.First, last: sn.Last, floor: sn.First, ceil: sn.Last}
	before := row - 1
	if before > 0 && s.Rows[before].Num.IsZero() {
		before-- // the width of the row before it
	}
	if before >= 0 && s.Rows[before].Sent == r.Sent {
		a.floor = max(a.floor, s.Rows[before].Outer.Last)
	}
	if row+1 < len(s.Rows) && s.Rows[row+1].Sent == r.Sent {
		a.ceil = s.Rows[row+1].Num.First
	}
	r.Outer, r.NHedges = r.Num, 0
	// An approximation behind the number belongs to it before anything that stands in front ("at least 200 or so"); a
	// bound behind is the last word ("some 200 or more").
	after, ok := a.after(r)
	if ok && !bounds(after.Cue) {
		a.add(r, after)
		ok = false
	}
	a.width(r)
	a.before(r)
	if ok {
		a.add(r, after)
	}
}

// Quantify fills Quantity of a row from its numeral and hedges, by the sheet's profile. What counts no people needs none.
func Quantify(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if r.Guard == sheet.GuardNone && !r.Quantity.IsValid() { // bounds that joined have theirs
		r.Quantity = quantity(s, r)
	}
}

func quantity(s *sheet.Sheet, r *sheet.Row) units.Quantity {
	var cues [len(r.Hedges)]units.Cue
	n := 0
	for _, h := range r.Hedges[:r.NHedges] {
		if h.Cue != units.NoCue {
			cues[n] = h.Cue
			n++
		}
	}
	return s.Profile.Quantity(r.Numeral, cues[:n]...)
}

// attacher looks for the hedges of one row. Its phrases lie between the tokens floor and ceil, which the numbers beside it
// set; first and last are the sentence's.
type attacher struct {
	*sheet.Sheet
	row         int
	first, last int
	floor, ceil int
}

// add files a hedge as the next one out.
func (a *attacher) add(r *sheet.Row, h sheet.Hedge) {
	if r.NHedges == len(r.Hedges) {
		return
	}
	r.Hedges[r.NHedges] = h
	r.NHedges++
	r.Outer.First = min(r.Outer.First, h.First)
	r.Outer.Last = max(r.Outer.Last, h.Last)
}

// cueOf returns the cue that a line of the lexicon names.
func cueOf(p *lexicon.Phrase) units.Cue {
	for c := units.CueExactly; c <= units.CueGiveOrTake; c++ {
		if c.String() == p.Arg {
			return c
		}
	}
	return units.NoCue
}

// bounds reports whether a cue sets a bound.
func bounds(c units.Cue) bool { return below(c) || above(c) }

// below reports whether a cue says that or more, above that or less.
func below(c units.Cue) bool { h := c.Hedge(); return h == units.MoreThan || h == units.AtLeast }
func above(c units.Cue) bool {
	h := c.Hedge()
	return h == units.LessThan || h == units.AtMost || h == units.UpTo || h == units.Nearly
}

func (a *attacher) is(i int, c token.Class) bool {
	return i >= a.first && i < a.last && a.Toks[i].Class&c != 0
}
func (a *attacher) has(i int, c token.Shape) bool {
	return i >= a.first && i < a.last && a.Toks[i].Shape&c != 0
}
