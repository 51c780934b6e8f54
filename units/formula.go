package units

import (
	"strconv"
	"strings"
)

// A variable of the formulas in a profile. Formulas are linear, so that a table stays readable beside the rules it
// restates and evaluating one is a handful of multiplications.
type variable uint8

const (
	one  variable = iota // the constant; 0 for shares, whose ends are not moved by one
	varN                 // the number; of a range its own end in the low and high columns, and none for the point
	varU                 // the scale of a vague word, 1 without one
	varA                 // the low end of the estimate so far, inside this cue
	varB                 // its high end
	varH                 // half-width of an approximation of n
	varE                 // reach beyond a bound at n
	varG                 // granularity of n, 10^trailing zeros
	varK                 // the width given: "give or take k"
	variables
)

const variableNames = "1nuabhegk"

// environment is what the variables stand for in one column of one row. Most rows use one or two variables, so
// they are worked out when asked for.
type environment struct {
	width width
	n     float64
	sharp bool  // there is an n
	share bool  // constants do not count
	round bool  // n is counted in dozens or scores
	inner Range // a and b
	unit  float64
	given float64 // k, 0 where none is given
}

// lookup returns the value of a variable; ok is false where the numeral does not have it.
func (e *environment) lookup(v variable) (x float64, ok bool) {
	switch v {
	case one:
		if e.share {
			return 0, true
		}
		return 1, true
	case varU:
		return e.unit, true
	case varA:
		return e.inner.Low()
	case varB:
		return e.inner.High()
	case varK:
		return e.given, e.given > 0
	}
	if !e.sharp {
		return 0, false
	}
	switch v {
	case varH:
		return e.width.half(e.n), true
	case varE:
		if e.round {
			return e.width.reach(e.n, dozens(e.n)), true
		}
		return e.width.reach(e.n, granularity(e.n)), true
	case varG:
		return granularity(e.n), true
	}
	return e.n, true
}

// formulaKind tells a linear formula from the special cells.
type formulaKind uint8

const (
	absent formulaKind = iota // "-": an open end, no point
	linear
	lowEnd  // "low": the low end of the estimate, for a point
	highEnd // "high"
)

type formula struct {
	kind  formulaKind
	count uint8
	terms [maxTerms]term
}

// maxTerms is more than any rule in the literature needs.
const maxTerms = 4

// term is a variable times a number.
type term struct {
	factor float64
	of     variable
}

// value evaluates a linear formula. ok is false for the other kinds, and where a variable it needs is missing:
// nothing is filled in for a number that is not there.
func (f *formula) value(env *environment) (v float64, ok bool) {
	if f.kind != linear {
		return 0, false
	}
	for _, t := range f.terms[:f.count] {
		x, ok := env.lookup(t.of)
		if !ok {
			return 0, false
		}
		v += t.factor * x
	}
	return v, true
}

// parseFormula reads "-", "low", "high" or terms like n-h, n+2e, 10u-1, 1.5u, n/2. On failure at is the byte
// offset of the trouble and msg what it is.
func parseFormula(s string) (f formula, at int, msg string) {
	switch s {
	case "-":
		return f, 0, ""
	case "low":
		return formula{kind: lowEnd}, 0, ""
	case "high":
		return formula{kind: highEnd}, 0, ""
	case "":
		return f, 0, "the cell is empty"
	}
	f.kind = linear
	for i := 0; i < len(s); {
		sign := 1.0
		if s[i] == '+' || s[i] == '-' {
			if s[i] == '-' {
				sign = -1
			}
			i++
		} else if i > 0 {
			return f, i, "a + or - is missing"
		}
		start := i
		factor, width := leadingNumber(s[i:])
		i += width
		which := one
		if i < len(s) {
			if v := strings.IndexByte(variableNames, s[i]); v > 0 {
				which = variable(v)
				i++
				if width == 0 {
					factor = 1
				}
			}
		}
		if i == start {
			return f, i, "no variable or number here"
		}
		if i < len(s) && s[i] == '/' {
			divisor, n := leadingNumber(s[i+1:])
			if divisor == 0 {
				return f, i, "a number above 0 must follow the /"
			}
			factor /= divisor
			i += 1 + n
		}
		if f.count == maxTerms {
			return f, start, "more than four terms"
		}
		f.terms[f.count] = term{sign * factor, which}
		f.count++
	}
	return f, 0, ""
}

// leadingNumber reads the decimal number at the start of s and its length; 0 and 0 if there is none.
func leadingNumber(s string) (float64, int) {
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n] == '.') {
		n++
	}
	v, err := strconv.ParseFloat(s[:n], 64)
	if err != nil {
		return 0, 0
	}
	return v, n
}
