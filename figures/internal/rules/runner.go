package rules

import (
	"errors"
	"math/bits"

	"github.com/reckon-dev/reckon/figures/internal/rx"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Runner tries the rules of a set at the numbers of one text. The zero Runner is ready after Reset; it
// holds buffers, so one goroutine uses it at a time.
type Runner struct {
	set    *Set
	off    uint64    // rules that failed, as bits
	plain  rx.Window // for patterns that read the number themselves
	marked rx.Window // for patterns with {number}
	hits   []hit     // of the sentence at hand, in the order of the numbers
}

// hit is a rule that matched at a number.
type hit struct {
	at    int // first byte of the number
	rule  int
	match rx.Match
}

// Reset readies the runner for a text, with every rule on.
func (r *Runner) Reset(set *Set) {
	r.set, r.off, r.hits = set, 0, r.hits[:0]
}

// Try tries at a row's number the rules that a word near it calls for, and takes the row's guard off
// where one matches. Rows come in order. A rule that fails is off until Reset, and its *[Error] goes to
// failed; that is no answer about the number, which goes on as if the rule were not there.
func (r *Runner) Try(s *sheet.Sheet, row int, failed func(*Error)) {
	w := &s.Rows[row]
	if w.Num.IsZero() {
		return
	}
	mask := r.triggers(s, w) &^ r.off
	if mask == 0 {
		return
	}
	sent, num := &s.Sents[w.Sent], w.NumSpan
	set := [2]bool{}
	for ; mask != 0; mask &= mask - 1 {
		i := bits.TrailingZeros64(mask)
		p := r.set.rules[i].pattern
		window, k := &r.plain, 0
		if p.Marked() {
			window, k = &r.marked, 1
		}
		if !set[k] {
			stop := -1
			if p.Marked() {
				stop = num.End
			}
			window.SetNumber(s.Text, sent.Start, sent.End, num.Start, stop)
			set[k] = true
		}
		m, ok, err := p.Match(window)
		switch {
		case err != nil:
			r.off |= 1 << i
			failed(r.set.rules[i].failure(err, sheet.Span{Start: s.Offset + num.Start, End: s.Offset + num.End}))
		case ok && sheet.Span(m.Groups[rx.Num]) == num: // else the pattern read a part of the number, as 1 of 1,200
			w.Guard = sheet.GuardNone
			w.Rules |= 1 << i
			r.hits = append(r.hits, hit{num.Start, i, m})
		}
	}
}

// triggers collects the rules that the words within reach call for.
func (r *Runner) triggers(s *sheet.Sheet, w *sheet.Row) (mask uint64) {
	sent, at := &s.Sents[w.Sent], w.NumSpan.Start
	for i := w.Num.First - 1; i >= sent.First && s.Toks[i].Start >= at-rx.Reach; i-- {
		mask |= r.set.calls(s.Text, &s.Toks[i])
	}
	for i := w.Num.First; i < sent.Last && s.Toks[i].End <= at+rx.Reach; i++ {
		mask |= r.set.calls(s.Text, &s.Toks[i])
	}
	return mask
}

// failure tells of a try that did not end.
func (r *Rule) failure(err error, at sheet.Span) *Error {
	e := &Error{File: r.file, Line: r.line, Col: r.col, Rule: r.Name, Text: r.text, At: at,
		Msg: "the pattern ran out of backtracking stack", Advice: "take a quantifier out of another, or bound it as in {1,20}"}
	if m := (*rx.MatchError)(nil); errors.As(err, &m) && m.Timeout {
		e.Msg = "the pattern took more than " + Timeout.String()
	}
	return e
}
