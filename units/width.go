package units

import "math"

// width is the rule by which a profile widens round numbers. With g the granularity of n (10 to the power of its
// trailing zeros), the half-width of an approximation is
//
//	h(n) = max(1, ceil(min(g/2, p*n)))
//
// and the reach of an estimate beyond a bound
//
//	e(n) = max(2, floor(min(g, n/2))), 1 below 4,
//
// where the granularity of a number in dozens is a dozen.
//
// With p of 10 % below 1,000 and 5 % from there, h is within one residual standard deviation of the regression of
// Ferson et al. (2015) at 32 magnitudes between 12 and 250,000, and whole persons come out. The reach follows the
// granularity implicature of Cummins, Sauerland and Solt (2012): "more than 100" is read as up to 150.
type width struct {
	small, large float64 // p below threshold, and from it
	threshold    float64
}

// slack absorbs the rounding of products such as 0.07*300, which must not push a ceiling up.
const slack = 1e-9

func (w width) half(n float64) float64 {
	p := w.large
	if n < w.threshold {
		p = w.small
	}
	return math.Max(1, math.Ceil(math.Min(granularity(n)/2, p*n)*(1-slack)))
}

// reach is e at n, whose granularity is g.
func (w width) reach(n, g float64) float64 {
	if n < 4 {
		return 1
	}
	return math.Max(2, math.Floor(math.Min(g, n/2)))
}

// dozens is the granularity of a number counted in dozens or scores: "more than two dozen" goes up to the next dozen.
func dozens(n float64) float64 {
	for _, g := range [...]float64{12, 20} {
		if math.Mod(n, g) == 0 {
			return g
		}
	}
	return math.Max(n, 1) // half a dozen
}

// granularity is 10 to the power of the trailing zeros of n; 1 for 0 and for a fraction.
func granularity(n float64) float64 {
	if n < 10 || n != math.Trunc(n) {
		return 1
	}
	g := uint64(1)
	for whole := uint64(n); whole%10 == 0; whole /= 10 {
		g *= 10
	}
	return float64(g)
}
