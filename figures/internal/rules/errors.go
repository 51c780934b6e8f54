package rules

import (
	"fmt"

	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Error is a line that cannot be used, or a rule that failed at a number.
type Error struct {
	File        string
	Line, Col   int // from 1; Col counts bytes
	Rule        string
	Text        string // the line
	Msg, Advice string
	At          sheet.Span // the number of the text at which the rule failed; nowhere for a bad line
}

// Error gives the place and what is wrong.
func (e *Error) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s; %s", e.File, e.Line, e.Col, e.Msg, e.Advice)
}
