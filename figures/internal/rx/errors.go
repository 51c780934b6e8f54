package rx

import (
	"errors"
	"fmt"
	"strings"

	"github.com/dlclark/regexp2/v2/syntax"
)

// Error is a pattern that cannot be used. It prints with a caret under the mistake.
type Error struct {
	Name    string // of the pattern
	Pattern string
	Col     int // bytes from 1; the mistake ends here
	Msg     string
	Advice  string
	Err     error // the engine's own error, or nil
}

func (e *Error) Error() string {
	return fmt.Sprintf("pattern %s:%d: %s; %s\n  %s\n  %s^", e.Name, e.Col, e.Msg, e.Advice, e.Pattern, strings.Repeat(" ", e.Col-1))
}

// Unwrap returns the engine's error.
func (e *Error) Unwrap() error { return e.Err }

// MatchError is a try that did not end: whether the pattern fits at this place is not known.
type MatchError struct {
	Name    string // of the pattern
	At      int    // byte of the text at which it was tried
	Timeout bool   // it ran out of time; else out of stack
	Err     error
}

func (e *MatchError) Error() string {
	why := "ran out of backtracking stack"
	if e.Timeout {
		why = "ran out of time"
	}
	return fmt.Sprintf("pattern %s %s at byte %d; take a quantifier out of another, or bound it as in {1,20}", e.Name, why, e.At)
}

// Unwrap returns the engine's error.
func (e *MatchError) Unwrap() error { return e.Err }

// parseError turns the engine's error into one with a position. The engine gives none, so the place is
// where the pattern, cut short, begins to fail as the whole does.
func parseError(name, pattern string, err error) *Error {
	e := &Error{Name: name, Pattern: pattern, Col: 1, Msg: err.Error(), Err: err,
		Advice: "see the syntax of .NET regular expressions"}
	var se *syntax.Error
	if !errors.As(err, &se) {
		return e
	}
	e.Msg = fmt.Sprintf(strings.ReplaceAll(string(se.Code), "%v", "%[1]v"), append(se.Args, "")...)
	if i := strings.Index(e.Msg, "%!(EXTRA"); i >= 0 {
		e.Msg = e.Msg[:i]
	}
	switch se.Code {
	case syntax.ErrMissingParen:
		e.Advice = "close the group, or write \\( for a bracket"
	case syntax.ErrUnterminatedBracket:
		e.Advice = "close the set with ], or write \\[ for a bracket"
	case syntax.ErrUnexpectedParen:
		e.Advice = "write \\) for a bracket"
	}
	for n := len(pattern); n > 0; n-- {
		var cut *syntax.Error
		if _, err := syntax.Parse(pattern[:n], syntax.ParseOptions{}); !errors.As(err, &cut) || cut.Code != se.Code {
			break
		}
		e.Col = n
	}
	return e
}
