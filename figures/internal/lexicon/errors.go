package lexicon

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Error is a line of a table that cannot be read.
type Error struct {
	File      string
	Line, Col int    // from 1; Col counts bytes
	Text      string // the line
	Msg       string // what is wrong
	Advice    string // what to write instead
}

// Error is file:line:col, what is wrong, and what to write instead, on one line.
func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s; %s", e.File, e.Line, e.Col, e.Msg, e.Advice)
}

// Drawing returns two lines, the line of the table and a caret below the mistake.
func (e *Error) Drawing() string { return Draw(e.Text, e.Col) }

// Draw returns a line, with tabs as blanks, and a caret below byte col, counted from 1.
func Draw(line string, col int) string {
	line = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(line, "?"))
	before := line[:max(0, min(col-1, len(line)))]
	return "    " + line + "\n    " + strings.Repeat(" ", utf8.RuneCountInString(before)) + "^"
}

// bad makes an error about word i of the line behind its head: 0 is the class, 1 the first attribute, -1
// the head itself.
func (l *Line) bad(i int, msg, advice string) error {
	return &Error{l.File, l.N, l.col(i), l.raw, msg, advice}
}

// col is the column of that word.
func (l *Line) col(i int) int {
	_, cols := splitFields(nil, nil, l.raw)
	if i < 0 || len(cols) < 2 {
		return cols[0]
	}
	at := cols[1] - 1
	for ; i > 0; i-- {
		at += strings.IndexAny(l.raw[at:], " \t")
		at += len(l.raw[at:]) - len(strings.TrimLeft(l.raw[at:], " \t"))
	}
	return at + 1
}
