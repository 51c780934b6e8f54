package units

import "math"

// Join returns the quantity of two hedged numbers that bound the same count: "no fewer than nine and no more than
// twelve" is between 9..12, "at least 40 and possibly as many as 70" between 40..70. The estimate is what lies
// between the two estimates. If the bounds do not close, the narrower quantity is returned, and if they exclude each
// other, a with the flag Contradiction, everything either allows, and no point. An invalid quantity is left out.
func Join(a, b Quantity) Quantity {
	switch {
	case !a.IsValid():
		return b
	case !b.IsValid():
		return a
	}
	both, ok := a.Entails.Intersect(b.Entails)
	if !ok || a.Share != b.Share {
		a.Flags |= b.Flags | Contradiction
		a.Entails, a.Estimate = a.Entails.Hull(b.Entails), a.Estimate.Hull(b.Estimate)
		a.Point, a.HasPoint = 0, false
		return a
	}
	switch both {
	case a.Entails:
		return a
	case b.Entails:
		return b
	}
	q := Quantity{Hedge: BetweenHedge, Entails: both, Share: a.Share, Flags: (a.Flags | b.Flags) &^ PointOutside}
	if q.Estimate, ok = a.Estimate.Hull(b.Estimate).Intersect(both); !ok {
		q.Estimate = both
	}
	return q
}

// Share returns the part of a stated whole that a share names: "a third of the 900" is 300, "two-thirds of some
// 4,500" 2967..3033. The numeral is a percentage, or Most, which is more than half. The result states nothing, is
// flagged Derived and counts people; it is the zero Quantity where n is neither or the whole is itself a share.
// Ends are rounded to whole people. It does not allocate.
func (p *Profile) Share(n Numeral, whole Quantity, cues ...Cue) Quantity {
	if !whole.IsValid() || whole.Share {
		return Quantity{}
	}
	part := p.Quantity(n, cues...)
	switch {
	case n.Kind == Most:
		return mostOf(whole)
	case !part.IsValid() || !part.Share:
		return Quantity{}
	}
	q := Quantity{Hedge: part.Hedge, Flags: part.Flags&Contradiction | whole.Flags&Contradiction | Derived}
	if q.Hedge == None || q.Hedge == Exact {
		q.Hedge = whole.Hedge
	}
	q.Entails = product(part.Entails, whole.Entails)
	q.Estimate = product(part.Estimate, whole.Estimate)
	if both, ok := q.Estimate.Intersect(q.Entails); ok {
		q.Estimate = both
	}
	if q.HasPoint = part.HasPoint && whole.HasPoint; q.HasPoint {
		q.Point = math.Round(snap(part.Point * whole.Point / 100))
		if !q.Entails.Contains(q.Point) {
			q.Flags |= PointOutside
		}
	}
	return q
}

// mostOf is more than half of the whole and at most all of it. How much more, no convention says: there is no point.
func mostOf(whole Quantity) Quantity {
	half := func(r Range) Range {
		return span(math.Min(math.Floor(math.Max(r.floor(), 0)/2)+1, MaxCount), math.Max(r.ceiling(), 1))
	}
	return Quantity{Hedge: Vague, Entails: half(whole.Entails), Estimate: half(whole.Estimate),
		Flags: whole.Flags&Contradiction | Derived}
}

// product is a range of percentages of a range of people. A share has no more than all of its whole.
func product(part, whole Range) Range {
	of := func(percent, n float64) float64 { return math.Round(snap(math.Min(percent, 100) / 100 * n)) }
	lo := of(math.Max(part.floor(), 0), math.Max(whole.floor(), 0))
	if whole.ends&hasHigh == 0 {
		return From(lo)
	}
	return span(lo, of(part.ceiling(), whole.hi))
}

// snap takes the rounding noise off a product that should have been whole: 2.3 million is 2,300,000.
func snap(v float64) float64 {
	if r := math.Round(v); math.Abs(v-r) <= 1e-12*math.Max(1, math.Abs(r)) {
		return r
	}
	return v
}
