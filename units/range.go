package units

import "math"

// Range is a set of counts without gaps: two ends, each included, either of which may be open. Ranges are small
// comparable values (== works) and the zero Range is invalid, so that "nobody said" is never read as 0. Ends are
// non-negative; whole numbers up to MaxCount are kept exactly. An end is a fraction only in percentages.
type Range struct {
	lo, hi float64
	ends   ends
}

// ends says which ends a range has. An open end keeps the number 0 so that equal ranges compare equal.
type ends uint8

const (
	valid ends = 1 << iota
	hasLow
	hasHigh
)

// Exactly returns the range that holds v alone. It is invalid if v is negative, not a number, or beyond MaxCount,
// as are the results of the other constructors.
func Exactly(v float64) Range { return Between(v, v) }

// Between returns lo..hi, both included. It is invalid if hi is below lo.
func Between(lo, hi float64) Range {
	if !count(lo) || !count(hi) || hi < lo {
		return Range{}
	}
	return Range{lo: lo + 0, hi: hi + 0, ends: valid | hasLow | hasHigh}
}

// From returns lo.., the counts from lo up.
func From(lo float64) Range {
	if !count(lo) {
		return Range{}
	}
	return Range{lo: lo + 0, ends: valid | hasLow}
}

// To returns ..hi, the counts up to hi, with nothing said of a lowest one. "At most hi people" is Between(0, hi).
func To(hi float64) Range {
	if !count(hi) {
		return Range{}
	}
	return Range{hi: hi + 0, ends: valid | hasHigh}
}

// Anything returns the range that is open at both ends.
func Anything() Range { return Range{ends: valid} }

// count reports whether v may be the end of a range. NaN fails every comparison.
func count(v float64) bool { return v >= 0 && v <= MaxCount }

// IsValid reports whether r was made by a constructor from usable ends.
func (r Range) IsValid() bool { return r.ends&valid != 0 }

// Low returns the low end; ok is false if it is open or r is invalid.
func (r Range) Low() (v float64, ok bool) { return r.lo, r.ends&hasLow != 0 }

// High returns the high end; ok is false if it is open or r is invalid.
func (r Range) High() (v float64, ok bool) { return r.hi, r.ends&hasHigh != 0 }

// floor and ceiling are the ends for comparisons, an open one at infinity.
func (r Range) floor() float64 {
	if r.ends&hasLow == 0 {
		return math.Inf(-1)
	}
	return r.lo
}

func (r Range) ceiling() float64 {
	if r.ends&hasHigh == 0 {
		return math.Inf(1)
	}
	return r.hi
}

// span is the inverse of floor and ceiling. A finite end that is no count is opened rather than made up: an
// estimate that leaves the exact numbers says no more than that it does.
func span(lo, hi float64) Range {
	if hi < lo || lo != lo || hi != hi {
		return Range{}
	}
	r := Range{ends: valid}
	if lo > math.Inf(-1) && lo <= MaxCount {
		r.lo, r.ends = math.Max(lo, 0), r.ends|hasLow
	}
	if hi >= 0 && hi <= MaxCount {
		r.hi, r.ends = hi+0, r.ends|hasHigh
	}
	return r
}

// Contains reports whether v lies in r. An invalid range contains nothing.
func (r Range) Contains(v float64) bool {
	return r.IsValid() && v >= r.floor() && v <= r.ceiling()
}

// Within reports whether every count of r is one of s. It is false if either is invalid.
func (r Range) Within(s Range) bool {
	return r.IsValid() && s.IsValid() && r.floor() >= s.floor() && r.ceiling() <= s.ceiling()
}

// Overlaps reports whether some count lies in both ranges.
func (r Range) Overlaps(s Range) bool {
	_, ok := r.Intersect(s)
	return ok
}

// Intersect returns the counts that lie in both ranges; ok is false if there are none or one of them is invalid.
func (r Range) Intersect(s Range) (both Range, ok bool) {
	if !r.IsValid() || !s.IsValid() {
		return Range{}, false
	}
	both = span(math.Max(r.floor(), s.floor()), math.Min(r.ceiling(), s.ceiling()))
	return both, both.IsValid()
}

// Hull returns the smallest range that holds both. An invalid one is left out.
func (r Range) Hull(s Range) Range {
	switch {
	case !r.IsValid():
		return s
	case !s.IsValid():
		return r
	}
	return span(math.Min(r.floor(), s.floor()), math.Max(r.ceiling(), s.ceiling()))
}

// Add returns the range of sums: ends are added, and an end that is open in either is open. The sum of a valid
// and an invalid range is invalid. An end beyond MaxCount becomes open at the high side and stays at MaxCount at
// the low side: both are true of the sum.
func (r Range) Add(s Range) Range {
	if !r.IsValid() || !s.IsValid() {
		return Range{}
	}
	return span(math.Min(r.floor()+s.floor(), MaxCount), r.ceiling()+s.ceiling())
}

// Scale returns the range with both ends multiplied by k, for k above 0; otherwise the result is invalid. Overflow
// is treated as by Add. The ends are not rounded.
func (r Range) Scale(k float64) Range {
	if !r.IsValid() || !(k > 0) || math.IsInf(k, 1) {
		return Range{}
	}
	lo, hi := r.floor(), r.ceiling()
	return span(math.Min(lo*k, MaxCount), hi*k)
}
