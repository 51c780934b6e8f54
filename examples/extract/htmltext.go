package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures"
)

// part is a piece of the text of a page: the begin of a figure, its end, a
// character that must not be let loose, or plain text.
type part struct {
	Open, Close *entry
	Control     string
	Text        string
}

// partsOf cuts the text at the figures. A figure may stand inside another; one
// that only overlaps another ends where that one ends, since elements must nest.
func partsOf(d *figures.Document, list []*entry) []part {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		s, t := d.Figures[a].Span, d.Figures[b].Span
		return cmp.Or(cmp.Compare(s.Start, t.Start), cmp.Compare(t.End, s.End))
	})
	var parts []part
	type open struct {
		s   *entry
		end int
	}
	var stack []open
	at := 0
	upTo := func(end int) {
		parts = appendText(parts, d.Text[at:max(at, end)])
		at = max(at, end)
	}
	closeBefore := func(start int) {
		for len(stack) > 0 && stack[len(stack)-1].end <= start {
			top := stack[len(stack)-1]
			upTo(top.end)
			parts = append(parts, part{Close: top.s})
			stack = stack[:len(stack)-1]
		}
	}
	for _, i := range order {
		s := d.Figures[i].Span
		closeBefore(s.Start)
		upTo(s.Start)
		end := s.End
		if len(stack) > 0 {
			end = min(end, stack[len(stack)-1].end)
		}
		parts = append(parts, part{Open: list[i]})
		stack = append(stack, open{list[i], end})
	}
	closeBefore(len(d.Text))
	upTo(len(d.Text))
	return parts
}

// appendText appends text of the input with its control characters shown and
// its line ends made one. Marks that turn the direction of writing are named
// instead of written: they would turn what stands behind them as well.
func appendText(parts []part, text string) []part {
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 {
			parts = append(parts, part{Text: b.String()})
			b.Reset()
		}
	}
	for i, r := range text {
		switch {
		case r == '\r':
			if !strings.HasPrefix(text[i+1:], "\n") {
				b.WriteByte('\n')
			}
		case turns(r):
			flush()
			parts = append(parts, part{Control: fmt.Sprintf("U+%04X", r)})
		default:
			b.WriteRune(visible(r))
		}
	}
	flush()
	return parts
}

// turns reports whether r embeds, overrides or isolates a direction of writing.
func turns(r rune) bool { return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 }

// visible is r, or a picture of the control character that it is.
func visible(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r < ' ':
		return 0x2400 + r // Control Pictures
	case r == 0x7f:
		return 0x2421
	case r >= 0x80 && r < 0xa0 || r&0xfffe == 0xfffe: // C1 controls, noncharacters
		return utf8.RuneError
	}
	return r
}

// readable is text of the input for a label: on one line, without marks that
// would turn or move what stands around it.
func readable(s string) string { return printable(s, 400) }
