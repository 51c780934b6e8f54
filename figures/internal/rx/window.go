package rx

import (
	"unicode/utf8"

	"github.com/dlclark/regexp2/v2"
)

// Reach is how many bytes a pattern may see on each side of the number's first byte.
const Reach = 128

// Span is a half-open stretch of bytes of the text. The zero Span is "nowhere".
type Span struct{ Start, End int }

// mark stands behind the number in a window of [Window.SetNumber]: a variation selector that no text has
// a use for. It is a letter to the engine, so that \b behind {number} means what it says.
const mark = '\U000E01EF'

// Window is what a pattern may see. The zero Window is empty; one goroutine uses it at a time, and its
// buffer is used again by every Set.
type Window struct {
	at      int // byte of the number
	first   int // byte of the first rune
	start   int // rune index of the number
	runes   []rune
	offsets []uint16 // byte of each rune after first, and of the end

	// What the engine's callback hands over. The callback is kept, because a new one a try allocates.
	pattern *Pattern
	match   Match
	found   bool
	yield   func(regexp2.MatchView) bool
}

// Set shows the text around the number that begins at byte at, within the sentence text[start:end].
// It costs time linear in the window, 2 Reach bytes at most, and allocates on the first call only.
func (w *Window) Set(text string, start, end, at int) { w.SetNumber(text, start, end, at, -1) }

// SetNumber is Set for patterns with {number}: the number is text[at:stop].
func (w *Window) SetNumber(text string, start, end, at, stop int) {
	if w.yield == nil {
		w.runes, w.offsets = make([]rune, 0, 2*Reach+1), make([]uint16, 0, 2*Reach+2)
		w.yield = w.take
	}
	// A cut inside a rune moves inwards to the next boundary, so that no half of it is seen.
	start, end = max(start, at-Reach), min(end, at+Reach)
	for start < at && !utf8.RuneStart(text[start]) {
		start++
	}
	for end > at && end < len(text) && !utf8.RuneStart(text[end]) {
		end--
	}
	w.at, w.first, w.start = at, start, 0
	w.runes, w.offsets = w.runes[:0], w.offsets[:0]
	for i, r := range text[start:end] {
		switch start + i {
		case at:
			w.start = len(w.runes)
		case stop:
			w.mark(i)
		}
		w.runes, w.offsets = append(w.runes, r), append(w.offsets, uint16(i))
	}
	switch end {
	case at:
		w.start = len(w.runes)
	case stop:
		w.mark(end - start)
	}
	w.offsets = append(w.offsets, uint16(end-start))
}

// mark puts the mark in front of byte i. It takes no bytes of the text.
func (w *Window) mark(i int) {
	w.runes, w.offsets = append(w.runes, mark), append(w.offsets, uint16(i))
}

// span maps runes of the window to bytes of the text.
func (w *Window) span(index, length int) Span {
	return Span{w.first + int(w.offsets[index]), w.first + int(w.offsets[index+length])}
}

// take copies a match out of the engine and ends the search.
func (w *Window) take(v regexp2.MatchView) bool {
	w.found = true
	index, length, _ := v.GroupRange(0)
	w.match.Span = w.span(index, length)
	for g, n := range w.pattern.numbers {
		if n > 0 {
			if index, length, ok := v.GroupRange(n); ok {
				w.match.Groups[g] = w.span(index, length)
			}
		}
	}
	return false
}
