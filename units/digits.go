package units

import (
	"math"
	"unicode/utf8"
)

// Digits says what ParseDigits may take for part of a number besides what nobody would take for anything else.
type Digits uint8

const (
	// SpacedGroups allows an ordinary space between groups of three digits: "61 000". Allow it where the context
	// rules out two numbers. No-break, narrow and thin spaces are always allowed.
	SpacedGroups Digits = 1 << iota
	// GluedGroups allows a space beside the comma, damage of scraped text: "61, 000", "61 ,000".
	GluedGroups
)

// ParseDigits reads the number written in digits at the start of s and returns its value and its length in bytes.
// It reads ASCII, Arabic-Indic, Persian, Devanagari and full-width digits; groups of three after a comma, an apostrophe
// (5'000, as the Swiss write), an Arabic thousands separator or a no-break, narrow or thin space (5,000); Indian groups of two and a last one of three
// (12,34,567); decimals after a point (1.2); and a fraction sign, alone or after whole digits (½, 1½). A point is a
// decimal point: 5.000 is 5. Suffixes (k, m, bn) and words belong to a Composer.
//
// The number ends where its notation does: of "12,34" the first two digits are read, of "1,23,4" the first one, and
// no digit is made up or skipped. n is 0 if there is no number. A number beyond MaxCount is an *OverflowError; n is
// then the length of what to skip. Time is linear in n; only an error allocates.
func ParseDigits(s string, allow Digits) (v float64, n int, err error) {
	whole := digitRun(s)
	if whole.size == 0 {
		f, size := fraction(s)
		return f, size, nil
	}
	whole = groups(s, whole, allow)
	v, n = whole.value, whole.size
	if size := decimalPoint(s[n:]); size > 0 {
		if d := digitRun(s[n+size:]); d.size > 0 {
			n += size + d.size
			v = decimal(v, d)
		}
	} else if f, size := fraction(s[n:]); size > 0 {
		v, n = v+f, n+size
	}
	if v > MaxCount {
		return 0, n, &OverflowError{Text: s[:n], Used: n}
	}
	return v, n, nil
}

// run is a number of digits in a row.
type run struct {
	value float64
	count int // digits
	size  int // bytes
}

// digitRun reads the digits of one script at the start of s.
func digitRun(s string) (r run) {
	script := rune(-1)
	for r.size < len(s) {
		zero, size := digitZero(s[r.size:])
		if size == 0 || script >= 0 && zero != script {
			break
		}
		script = zero
		c, _ := utf8.DecodeRuneInString(s[r.size:])
		// Beyond MaxCount the exact value no longer matters, only that it stays beyond.
		r.value = r.value*10 + float64(c-zero)
		r.count++
		r.size += size
	}
	return r
}

// digitZero returns the zero of the script of the digit at the start of s, and the digit's length.
func digitZero(s string) (zero rune, size int) {
	if s[0] < utf8.RuneSelf {
		if s[0] >= '0' && s[0] <= '9' {
			return '0', 1
		}
		return 0, 0
	}
	c, size := utf8.DecodeRuneInString(s)
	for _, zero := range [...]rune{'\u0660', '\u06F0', '\u0966', '\uFF10'} {
		if c >= zero && c <= zero+9 {
			return zero, size
		}
	}
	return 0, 0
}

// maxPairs is how many digits in pairs are looked through for the group of three that would end an Indian number:
// more than MaxCount has, so that a long list of pairs is not looked through again from each of them.
const maxPairs = 40

// groups extends a first group of one to three digits by the groups that follow it, as far as they make a number
// in the western or the Indian way.
func groups(s string, first run, allow Digits) run {
	if first.count > 3 || first.value == 0 {
		return first
	}
	best, all, indian := first, first, false
	western := true
	separator, width := groupSeparator(s[first.size:], allow)
	for width > 0 && (western || all.count < maxPairs) {
		next := digitRun(s[all.size+width:])
		pair := next.count == 2 && separator == ',' && width == 1 && first.count <= 2
		if next.count != 3 && !pair {
			break
		}
		all.value = all.value*math.Pow10(next.count) + next.value
		all.size += width + next.size
		all.count += next.count
		switch {
		case pair && western && best != first: // 1,234,56: the pair is no part of a western number
			return best
		case pair:
			indian, western = true, false
		case western:
			best = all
		case indian: // the group of three ends an Indian number
			return all
		}
		again, w := groupSeparator(s[all.size:], allow)
		if again != separator || w != width {
			break
		}
	}
	return best
}

// groupSeparator returns the separator at the start of s and its length, 0 if there is none that is allowed.
func groupSeparator(s string, allow Digits) (rune, int) {
	c, size := utf8.DecodeRuneInString(s)
	switch c {
	case ',':
		if allow&GluedGroups != 0 && len(s) > 1 && s[1] == ' ' {
			return c, 2
		}
		return c, size
	case ' ':
		if allow&GluedGroups != 0 && len(s) > 1 && s[1] == ',' {
			return ',', 2
		}
		if allow&SpacedGroups != 0 {
			return c, size
		}
	case '\'', '\u2019', '\u00A0', '\u202F', '\u2009', '\u066C':
		return c, size
	}
	return 0, 0
}

// decimalPoint returns the length of the decimal separator at the start of s.
func decimalPoint(s string) int {
	switch c, size := utf8.DecodeRuneInString(s); c {
	case '.', '\u066B':
		return size
	}
	return 0
}

// decimal puts the digits of d behind the point of whole. Beyond 15 digits a float64 has nothing left to tell.
func decimal(whole float64, d run) float64 {
	if d.count > 15 {
		d.value, d.count = math.Trunc(d.value/math.Pow10(d.count-15)), 15
	}
	if math.IsInf(d.value, 0) || math.IsNaN(d.value) {
		return whole
	}
	scale := math.Pow10(d.count)
	if whole*scale <= MaxCount {
		return (whole*scale + d.value) / scale // one rounding, so that 2.3 is the float64 nearest to it
	}
	return whole + d.value/scale
}

// fraction reads a fraction sign at the start of s.
func fraction(s string) (float64, int) {
	c, size := utf8.DecodeRuneInString(s)
	switch c {
	case '½':
		return 1.0 / 2, size
	case '⅓':
		return 1.0 / 3, size
	case '⅔':
		return 2.0 / 3, size
	case '¼':
		return 1.0 / 4, size
	case '¾':
		return 3.0 / 4, size
	case '⅕':
		return 1.0 / 5, size
	case '⅛':
		return 1.0 / 8, size
	}
	return 0, 0
}
