package main

import (
	"os"
	"strconv"
	"unicode"
)

// style is how a table may look where it goes.
type style struct {
	colour bool
	width  int // columns to keep to; 0: as wide as it gets
}

// styleOf looks at the output and the environment: NO_COLOR (no-color.org) turns
// colours off, COLUMNS goes before what the terminal says.
func styleOf(out *os.File) style {
	terminal := isTerminal(out)
	s := style{colour: terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		s.width = n
	} else if terminal {
		s.width = terminalWidth(out)
	}
	return s
}

// isTerminal reports whether f is a character device, which is as much as the
// standard library tells; /dev/null is one too, and does no harm.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// paint wraps text in a colour of the terminal's own palette, which its user
// has chosen to be readable.
func (s style) paint(text, sgr string) string {
	if !s.colour || sgr == "" || text == "" {
		return text
	}
	return "\x1b[" + sgr + "m" + text + "\x1b[0m"
}

// columns is how many columns of a terminal s takes: none for marks that combine
// with the letter before, two for the wide letters of East Asia and pictures.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

func runeColumns(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3, r >= 0xf900 && r <= 0xfaff,
		r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60, r >= 0x1f300 && r <= 0x1faff, r >= 0x20000 && r <= 0x3fffd:
		return 2
	}
	return 1
}
