package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// complaint is an error as standard error shows it. A line of a lexicon or of rules that is wrong is drawn
// below its place, with a caret and advice; anything else is one line.
func complaint(err error) string {
	var many interface{ Unwrap() []error }
	if errors.As(err, &many) { // rules that failed at one text
		var b strings.Builder
		for _, e := range many.Unwrap() {
			b.WriteString(complaint(e))
		}
		return b.String()
	}
	var rule *figures.RuleError
	var word *figures.LexiconError
	switch {
	case errors.As(err, &rule):
		told := *rule
		told.Advice = "" // stands below
		return withLine(told.Error(), rule.Drawing(), rule.Advice)
	case errors.As(err, &word):
		return withLine(fmt.Sprintf("%s:%d:%d: %s", word.File, word.Line, word.Col, word.Msg), word.Drawing(), word.Advice)
	}
	return fmt.Sprintf("extract: %v\n", err)
}

// withLine is a message, the line with its caret, and advice.
func withLine(msg, drawing, advice string) string {
	return fmt.Sprintf("extract: %s\n%s\n    %s\n", msg, drawing, advice)
}

// tracer writes the trace of one document after the other.
type tracer struct{ w *bufio.Writer }

func newTracer(w io.Writer) *tracer { return &tracer{bufio.NewWriter(w)} }

// event writes one line.
func (t *tracer) event(e figures.TraceEvent) { fmt.Fprintln(t.w, e) }

// begin tells which document follows, and names the columns.
func (t *tracer) begin(id string) {
	fmt.Fprintf(t.w, "trace of %s\n     %-11s  %-12s  what\n", printable(id, 100), "bytes", "number")
}

// end puts out the document's trace in one piece.
func (t *tracer) end() { t.w.Flush() }
