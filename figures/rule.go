package figures

import (
	"errors"
	"fmt"
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/rules"
)

// WithRules adds rules of the caller's: text is a table of at most 64 rules, all tables together, and file
// names it in errors. A rule is one line of columns parted by tabs or by two blanks or more; a line that
// begins with # is a comment.
//
//	name      near          says                  pattern
//	pressed   pressed army  outcome=conscripted   (?<=pressed ){number} (?<subject>\w+)(?= (?<outcome>into service))
//
// The name, of lower-case letters, digits and hyphens, comes out in [Figure.Rules]. The pattern is tried at
// numbers alone, and only at those with one of the near words in sight, which is up to 128 bytes from the
// beginning of the number on each side, inside its sentence. Near words are single words, in any case.
//
// The pattern is a regular expression of .NET syntax that ignores case ((?-i:X) heeds it). It must match at
// the number's first character: what stands before is for a lookbehind, (?<=X). {number} is the number as it
// was read, in digits or words; (?<num>X) instead matches if X is the whole number. Named groups say what the
// words are, and overrule what was found without the rule:
//
//	hedge     the hedge; hedge= in the third column names its cue, one of [units.Cues]
//	subject   the noun phrase counted; its last word is the head; group= names its group
//	outcome   the words that tell the outcome; its kind is outcome=, or what the lexicon says of the words
//	source    the noun phrase that names the origin
//
// The third column may be left out. outcome= and group= may be names of one's own; with outcome= the group
// outcome may be missing. A number that a rule
// matches is a figure, whatever was against it. All rules are tried, in their order; a later one overrules
// an earlier.
//
// A try is bounded to a quarter of a second, where one in order takes microseconds. A rule that takes longer
// is off for the rest of the call, which returns a [*RuleError] beside a result that is whole but for that
// rule. New reports a bad line as a *RuleError, too.
func WithRules(file, text string) Option {
	return func(c *config) error {
		c.rules = append(c.rules, rules.Table{File: file, Text: text})
		return nil
	}
}

// RuleError is a rule that cannot be used: its line is not in order, or it ran out of time at some number of
// a text. Several rules that fail in one call come as one error; errors.As finds the first.
type RuleError struct {
	File   string // the name given to WithRules
	Line   int    // 1-based; 0: not known
	Col    int    // 1-based, in bytes; 0: not known
	Rule   string // the rule's name; may be empty
	Text   string // the line; may be empty
	Msg    string // what is wrong
	Advice string // what to do about it; may be empty
	Number Span   // the number of the text at which the rule failed; the zero Span for a bad line
}

// Error returns "file:line:col: rule name: msg; advice", without the parts that
// are not known.
func (e *RuleError) Error() string {
	var b strings.Builder
	place(&b, e.File, e.Line, e.Col)
	if e.Rule != "" {
		fmt.Fprintf(&b, "rule %s: ", e.Rule)
	}
	msg := e.Msg
	if e.Number != (Span{}) {
		msg = fmt.Sprintf("%s at the number at byte %d and is off for the rest of the text", msg, e.Number.Start)
	}
	advise(&b, msg, e.Advice)
	return b.String()
}

// Drawing returns two lines, the line of the table and a caret below the trouble,
// or "" if the line is not known.
func (e *RuleError) Drawing() string {
	if e.Text == "" {
		return ""
	}
	return lexicon.Draw(e.Text, e.Col)
}

// ruleError makes the public error of one of package rules.
func ruleError(err error) error {
	var e *rules.Error
	if !errors.As(err, &e) {
		return err
	}
	return &RuleError{File: e.File, Line: e.Line, Col: e.Col, Rule: e.Rule, Text: e.Text, Msg: e.Msg, Advice: e.Advice, Number: Span(e.At)}
}

// fail notes a rule that failed; the text is read on without it.
func (r *run) fail(e *rules.Error) {
	r.err = errors.Join(r.err, ruleError(e))
}
