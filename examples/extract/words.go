package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// stated is what the numeral says, nothing for "several" and for a range.
func stated(q units.Quantity) string {
	switch {
	case !q.HasStated:
		return ""
	case q.Share:
		return percent(q.Stated)
	}
	return grouped(q.Stated)
}

// rangeStyle is how a range is written: with two ends, one, and none.
type rangeStyle struct{ both, low, high, none string }

var (
	inNotation = rangeStyle{"%s..%s", "%s..", "..%s", ".."}
	inWords    = rangeStyle{"%s–%s", "%s or more", "%s or fewer", "any number"}
)

// rangeText is "4,750..5,000", "1.." where the high end is open, and the number
// alone where the ends meet.
func rangeText(r units.Range, share bool) string { return inNotation.write(r, share) }

// rangeWords is rangeText for a page: "4,750–5,000", "24 or more".
func rangeWords(r units.Range, share bool) string { return inWords.write(r, share) }

func (style rangeStyle) write(r units.Range, share bool) string {
	if !r.IsValid() {
		return ""
	}
	show := grouped
	if share {
		show = percent
	}
	low, hasLow := r.Low()
	high, hasHigh := r.High()
	switch {
	case hasLow && hasHigh && low == high:
		return show(low)
	case hasLow && hasHigh:
		return fmt.Sprintf(style.both, show(low), show(high))
	case hasLow:
		return fmt.Sprintf(style.low, show(low))
	case hasHigh:
		return fmt.Sprintf(style.high, show(high))
	}
	return style.none
}

// subject is the noun counted, in brackets where the text leaves it out.
func subject(s figures.Subject) string {
	text := printable(s.Text, 400)
	if s.Implicit && text != "" {
		return "[" + text + "]"
	}
	return text
}

// indices joins the indices of figures.
func indices(list []int) string {
	var b strings.Builder
	for i, n := range list {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.Itoa(n))
	}
	return b.String()
}

// grouped writes v with commas between thousands.
func grouped(v float64) string {
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole
}

func percent(v float64) string {
	return strconv.FormatFloat(float64(int(v*10+0.5))/10, 'f', -1, 64) + "%"
}

// printable makes text from the input safe to show on one line of a terminal,
// at most limit characters of it: controls, which could move the cursor, and
// line ends become blanks.
func printable(s string, limit int) string {
	var line []rune
	blank := false
	for _, r := range s {
		if unicode.IsSpace(r) || !unicode.IsPrint(r) {
			blank = len(line) > 0
			continue
		}
		if blank {
			line = append(line, ' ')
			blank = false
		}
		if line = append(line, r); len(line) > limit {
			return string(line[:limit-1]) + "…"
		}
	}
	return string(line)
}
