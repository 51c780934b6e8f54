package rules

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/rx"
	"github.com/reckon-dev/reckon/units"
)

// Timeout bounds one try of a rule. A try that ends takes microseconds; the rest is for a busy machine,
// on which the clock of the engine, too, is coarse.
const Timeout = 250 * time.Millisecond

// Rule is one line of a table.
type Rule struct {
	Name    string
	Group   string // of the subject; empty: as the words tell
	Outcome string // empty: as the words tell
	Cue     units.Cue
	near    []word
	pattern *rx.Pattern

	file string
	line int
	text string
	col  int // of the pattern
}

// word is a trigger and its column.
type word struct {
	text string
	col  int
}

// field is a column of a line.
type field struct {
	text string
	col  int // from 1, in bytes
}

// parse reads a table: a rule a line, in the order of the lines.
func parse(file, text string) ([]Rule, error) {
	var out []Rule
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, " \t\r\n")
		if n == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if rest := strings.TrimLeft(line, " \t"); rest == "" || rest[0] == '#' {
			continue
		}
		r := Rule{file: file, line: n, text: line}
		if err := r.read(); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// bad makes an error about the rule's line.
func (r *Rule) bad(col int, msg, advice string) error {
	return &Error{File: r.file, Line: r.line, Col: col, Rule: r.Name, Text: r.text, Msg: msg, Advice: advice}
}

// read takes the line apart.
func (r *Rule) read() error {
	name, at := cut(r.text, 0)
	near, at := cut(r.text, at)
	pattern, next := cut(r.text, at)
	says := field{}
	if isSays(pattern.text) {
		says = pattern
		pattern, _ = cut(r.text, next)
	}
	if pattern.text == "" {
		return r.bad(len(r.text)+1, "a rule needs a name, words near the number, and a pattern",
			"part them by two blanks or a tab, as in: pressed  service army  (?<=pressed ){number}(?= into (?<outcome>service))")
	}
	if !lexicon.IsName(name.text) {
		return r.bad(name.col, fmt.Sprintf("%q is no name of a rule", name.text), "write lower-case letters, digits and hyphens, a letter first")
	}
	r.Name = name.text
	for i := 0; i < len(near.text); {
		w, _, _ := strings.Cut(near.text[i:], " ")
		r.near = append(r.near, word{strings.ToLower(w), near.col + i})
		i += len(w) + 1
	}
	if err := r.readSays(says); err != nil {
		return err
	}
	r.col = pattern.col
	return r.compile(r.text[pattern.col-1:]) // the pattern may hold wide gaps: it is all of the rest
}

// cut returns the field of a line at byte i or behind it, which ends at a tab or at two blanks, and where
// the rest begins.
func cut(line string, i int) (field, int) {
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	end := i
	for end < len(line) && line[end] != '\t' && !strings.HasPrefix(line[end:], "  ") && !strings.HasPrefix(line[end:], " \t") {
		end++
	}
	return field{line[i:end], i + 1}, end
}

// keys are the words that a rule may say something with.
var keys = [...]string{"outcome=", "group=", "hedge="}

// isSays tells the column of what a rule says from a pattern: each of its words is key=value.
func isSays(s string) bool {
	key, _, ok := strings.Cut(s, "=")
	return ok && lexicon.IsName(key)
}

// readSays reads outcome=, group= and hedge=.
func (r *Rule) readSays(f field) error {
	for i := 0; i < len(f.text); {
		w, _, _ := strings.Cut(f.text[i:], " ")
		col := f.col + i
		i += len(w) + 1
		key, value, _ := strings.Cut(w, "=")
		switch key {
		case "hedge":
			cue, err := units.ParseCue(value)
			if err != nil {
				return r.bad(col, fmt.Sprintf("no hedge %q", value), "name a cue: "+cueNames())
			}
			r.Cue = cue
			continue
		case "outcome":
			r.Outcome = value
		case "group":
			r.Group = value
		default:
			return r.bad(col, fmt.Sprintf("unknown word %q", w), "write any of: "+strings.Join(keys[:], " "))
		}
		if !lexicon.IsName(value) {
			return r.bad(col, fmt.Sprintf("%q is no name", value), "write lower-case letters, digits and hyphens, as in "+key+"=press-ganged")
		}
	}
	return nil
}

func cueNames() string {
	var names []string
	for _, c := range units.Cues() {
		names = append(names, c.String())
	}
	return strings.Join(names, ", ")
}

// compile compiles the pattern and checks that its groups and the line agree.
func (r *Rule) compile(pattern string) error {
	p, err := rx.Compile(r.Name, pattern, rx.Options{IgnoreCase: true, Timeout: Timeout})
	var bad *rx.Error
	if errors.As(err, &bad) {
		return r.bad(r.col+bad.Col-1, bad.Msg, bad.Advice)
	}
	switch {
	case !p.Has(rx.Num):
		return r.bad(r.col, "the pattern has no group num", "write {number} where the number stands, or (?<num>…) around digits")
	case p.Has(rx.Hedge) && r.Cue == units.NoCue:
		return r.bad(r.col, "the group hedge has no meaning", "add hedge= and a cue before the pattern: "+cueNames())
	case !p.Has(rx.Subject) && r.Group != "":
		return r.bad(r.col, "group= without a group subject", "write (?<subject>…) around the noun phrase that is counted")
	case !p.Has(rx.Hedge) && r.Cue != units.NoCue:
		return r.bad(r.col, "hedge= without a group hedge", "write (?<hedge>…) around the words of the hedge")
	}
	r.pattern = p
	return nil
}
