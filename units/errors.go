package units

import (
	"errors"
	"fmt"
	"strconv"
)

// MaxCount is the largest whole number a count may be, 2^53-1: the largest that a float64 and an I-JSON reader
// (RFC 7493, section 2.2) both keep exactly.
const MaxCount = 1<<53 - 1

// ErrOverflow is what errors.Is finds in every error about a number beyond MaxCount.
var ErrOverflow = errors.New("number beyond 9007199254740991")

// OverflowError reports digits or number words whose value is beyond MaxCount. It wraps ErrOverflow.
type OverflowError struct {
	Text string // the digits as written; empty for number words
	Used int    // bytes of Text, or parts, that make up the number: a reader may skip them and go on
}

// Error says what overflowed and what to do about it.
func (e *OverflowError) Error() string {
	what := "number words"
	if e.Text != "" {
		what = strconv.Quote(e.Text)
	}
	return fmt.Sprintf("units: %s: %v; such a string is rarely a count, leave it out", what, ErrOverflow)
}

// Unwrap returns ErrOverflow.
func (e *OverflowError) Unwrap() error { return ErrOverflow }

// NameError reports a name that no kind, cue or profile has.
type NameError struct {
	What  string // "hedge", "cue", "profile" …
	Name  string // the name as given
	Known string // the names there are, separated by blanks
}

// Error lists the names that would have been understood.
func (e *NameError) Error() string {
	return fmt.Sprintf("units: no %s %q; use one of: %s", e.What, e.Name, e.Known)
}

// RangeError reports text that is no range.
type RangeError struct {
	Text string
	Col  int // first byte that is wrong, counted from 1
	Msg  string
}

// Error gives the place and the notation.
func (e *RangeError) Error() string {
	return fmt.Sprintf("units: range %q, column %d: %s; write 12, 30..40, 201.. or ..99", e.Text, e.Col, e.Msg)
}

// ProfileError reports a line of a profile table that cannot be used.
type ProfileError struct {
	File      string // the name given to ParseProfile
	Line, Col int    // counted from 1; Col counts bytes
	Text      string // the cell or line at fault
	Msg       string // what is wrong
	Advice    string // what to write instead
}

// Error is file:line:col, what is wrong, and what to write instead.
func (e *ProfileError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %q: %s; %s", e.File, e.Line, e.Col, e.Text, e.Msg, e.Advice)
}
