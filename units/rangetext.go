package units

import (
	"strconv"
	"strings"
)

// dots stands between the ends of a range in text.
const dots = ".."

// String returns "12", "30..40", "201..", "..99", ".." for a range open at both ends, and "invalid" for the zero
// Range.
func (r Range) String() string {
	if !r.IsValid() {
		return "invalid"
	}
	return string(r.append(nil))
}

// AppendText appends the notation of String to b; an invalid range appends nothing. It never fails.
func (r Range) AppendText(b []byte) ([]byte, error) { return r.append(b), nil }

// MarshalText returns the notation of String, empty for an invalid range. It never fails.
func (r Range) MarshalText() ([]byte, error) { return r.append(nil), nil }

func (r Range) append(b []byte) []byte {
	if !r.IsValid() {
		return b
	}
	if r.ends&hasLow != 0 {
		b = strconv.AppendFloat(b, r.lo, 'f', -1, 64)
		if r.ends&hasHigh != 0 && r.lo == r.hi {
			return b
		}
	}
	b = append(b, dots...)
	if r.ends&hasHigh != 0 {
		b = strconv.AppendFloat(b, r.hi, 'f', -1, 64)
	}
	return b
}

// UnmarshalText reads the notation of String; empty text gives the invalid range.
func (r *Range) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Range{}
		return nil
	}
	v, err := ParseRange(string(text))
	if err == nil {
		*r = v
	}
	return err
}

// ParseRange reads the notation of Range.String: plain decimal numbers without sign or exponent. Errors are
// *RangeError, or *OverflowError for an end beyond MaxCount.
func ParseRange(s string) (Range, error) {
	low, high, ranged := strings.Cut(s, dots)
	if !ranged {
		v, err := parseEnd(s, s, 0)
		if err != nil {
			return Range{}, err
		}
		return Exactly(v), nil
	}
	r := Anything()
	if low != "" {
		v, err := parseEnd(s, low, 0)
		if err != nil {
			return Range{}, err
		}
		r = From(v)
	}
	if high == "" {
		return r, nil
	}
	at := len(low) + len(dots)
	v, err := parseEnd(s, high, at)
	if err != nil {
		return Range{}, err
	}
	both, ok := r.Intersect(To(v))
	if !ok {
		return Range{}, &RangeError{Text: s, Col: at + 1, Msg: "the high end is below the low end"}
	}
	return both, nil
}

// parseEnd reads one end, which starts at byte at of the whole text. ParseFloat alone would accept signs,
// exponents, underscores, "Inf" and hexadecimal.
func parseEnd(whole, end string, at int) (float64, error) {
	point := false
	for i := range len(end) {
		switch c := end[i]; {
		case c >= '0' && c <= '9':
		case c == '.' && !point && i > 0 && i < len(end)-1:
			point = true
		default:
			return 0, &RangeError{Text: whole, Col: at + i + 1, Msg: "not a digit"}
		}
	}
	v, err := strconv.ParseFloat(end, 64)
	switch {
	case end == "":
		return 0, &RangeError{Text: whole, Col: at + 1, Msg: "a number is missing"}
	case v > MaxCount:
		return 0, &OverflowError{Text: end, Used: len(end)}
	case err != nil:
		return 0, &RangeError{Text: whole, Col: at + 1, Msg: "not a number"}
	}
	return v, nil
}
