package rx

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/dlclark/regexp2/v2"
	"github.com/dlclark/regexp2/v2/syntax"
)

// Group is one of the named groups that a pattern may have.
type Group uint8

// The groups, named num, hedge, subject, outcome and source in a pattern.
const (
	Num Group = iota
	Hedge
	Subject
	Outcome
	Source
	groups
)

var groupNames = [groups]string{"num", "hedge", "subject", "outcome", "source"}

// String returns the name of the group as a pattern writes it.
func (g Group) String() string { return groupNames[g] }

// Placeholder stands in a pattern for the number as it was read, whatever its form: "12", "two hundred",
// "10 to 15". It is the group num. A pattern that holds it is tried on a window of [Window.SetNumber].
const Placeholder = "{number}"

// whole is what the engine gets for the placeholder: everything up to the mark behind the number.
const whole = `(?:(?<num>[^` + string(mark) + `]+)` + string(mark) + `)`

// Options of a pattern.
type Options struct {
	IgnoreCase bool
	Flat       bool          // refuse nested quantifiers
	Timeout    time.Duration // of one try; 0 is none. The engine looks at its clock about every 100 ms, so a short one fires late
}

// Match is where a pattern matched, in bytes of the text. A group that took no part is the zero Span.
type Match struct {
	Span
	Groups [groups]Span
}

// Pattern is a regular expression that is tried at a number. It is safe for concurrent use.
type Pattern struct {
	name, expr string
	opts       Options

	once    sync.Once
	re      *regexp2.Regexp
	numbers [groups]int // the engine's group numbers, 0 where the pattern lacks the group
	err     error
}

// Lazy returns a pattern that is compiled by its first Match, at about 60 µs; its mistakes show there.
func Lazy(name, pattern string, o Options) *Pattern {
	return &Pattern{name: name, expr: pattern, opts: o}
}

// Compile returns a compiled pattern. The error is an *[Error].
func Compile(name, pattern string, o Options) (*Pattern, error) {
	p := Lazy(name, pattern, o)
	if err := p.Compile(); err != nil {
		return nil, err
	}
	return p, nil
}

// Compile compiles the pattern unless it is compiled. The error is an *[Error].
func (p *Pattern) Compile() error {
	p.once.Do(func() { p.err = p.compile() })
	return p.err
}

// Marked reports whether the pattern holds the [Placeholder] and wants a window of [Window.SetNumber].
func (p *Pattern) Marked() bool { return strings.Contains(p.expr, Placeholder) }

// Has reports whether the pattern has the group. It must be compiled.
func (p *Pattern) Has(g Group) bool { return p.numbers[g] > 0 }

// Name returns the name given to the pattern.
func (p *Pattern) Name() string { return p.name }

func (p *Pattern) compile() error {
	options := regexp2.RegexOptions(0)
	if p.opts.IgnoreCase {
		options = regexp2.IgnoreCase
	}
	// The pattern is parsed alone first: wrapped, a bracket too many would close the wrapping.
	tree, err := syntax.Parse(p.expr, syntax.ParseOptions{RegexOptions: syntax.RegexOptions(options)})
	if err != nil {
		return parseError(p.name, p.expr, err)
	}
	if p.opts.Flat && nested(tree.Root, false) {
		return &Error{Name: p.name, Pattern: p.expr, Col: 1, Msg: "a quantifier stands inside another",
			Advice: "write the inner one with a fixed count, or spell the repetition out"}
	}
	if p.re, err = regexp2.Compile(`\G(?:`+strings.ReplaceAll(p.expr, Placeholder, whole)+`)`, options); err != nil {
		// Only what is put in for the placeholder can make a pattern worse: it stands in a set, say.
		return &Error{Name: p.name, Pattern: p.expr, Col: strings.Index(p.expr, Placeholder) + 1, Err: err,
			Msg: Placeholder + " cannot stand here", Advice: "write it where a group may stand, outside of [ and ]"}
	}
	if p.opts.Timeout > 0 {
		p.re.MatchTimeout = p.opts.Timeout
	}
	for i, name := range p.re.GetGroupNames() {
		if _, err := strconv.Atoi(name); err == nil {
			continue // a group without a name
		}
		g := slices.Index(groupNames[:], name)
		if g < 0 {
			return &Error{Name: p.name, Pattern: p.expr, Col: max(1, strings.Index(p.expr, name)+1), Msg: fmt.Sprintf("unknown group %q", name),
				Advice: "name it " + strings.Join(groupNames[:groups-1], ", ") + " or " + groupNames[groups-1] + ", or leave the name out"}
		}
		p.numbers[g] = p.re.GetGroupNumbers()[i]
	}
	return nil
}

// Match tries the pattern at the window's number. The error is an *[Error] of a pattern that does not
// compile or a *[MatchError]; with an error, ok says nothing.
func (p *Pattern) Match(w *Window) (m Match, ok bool, err error) {
	if err := p.Compile(); err != nil {
		return Match{}, false, err
	}
	w.pattern, w.match, w.found = p, Match{}, false
	if err := p.re.FindRunesMatches(w.runes, w.start, w.yield); err != nil {
		return Match{}, false, &MatchError{Name: p.name, At: w.at, Err: err, Timeout: !errors.Is(err, regexp2.ErrBacktrackingStackLimit)}
	}
	return w.match, w.found, nil
}
