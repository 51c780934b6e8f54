// Package sheet is the table that the stages share: tokens, sentences, and one row a number.
//
// Each stage reads what the stages before it wrote and writes columns of its own; none rewrites
// another's. Positions in rows are token indices of Sheet.Toks, spans are bytes of Sheet.Text.
//
// Sentences are cut in cut.go, where marks that only set off words inside a noun phrase are dropped (setoff.go, quote.go): tokens that a
// sentence holds need not follow one another in the text. row.go and chunk.go are the columns, window.go and keep.go what a stream
// forgets, and age.go, side.go, suffers.go and condemned.go (with penalties), withheld.go, either.go, agrees.go and asked.go what several stages ask of words.
package sheet

import (
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// Span is a half-open stretch of bytes. The zero Span is "nowhere".
type Span struct{ Start, End int }

// IsZero reports whether the span is nowhere.
func (s Span) IsZero() bool { return s == Span{} }

// Toks is a half-open stretch of tokens.
type Toks struct{ First, Last int }

// Len is the number of tokens.
func (t Toks) Len() int { return t.Last - t.First }

// IsZero reports whether the stretch is empty.
func (t Toks) IsZero() bool { return t.Last <= t.First }

// Has reports whether token i lies in the stretch.
func (t Toks) Has(i int) bool { return t.First <= i && i < t.Last }

// Sentence is a stretch of tokens. Class and Shape are the union over its tokens, so that a stage can
// pass over a sentence that holds nothing for it.
type Sentence struct {
	Toks
	Span
	Class    token.Class
	Shape    token.Shape
	Kinds    lexicon.Kinds // of the phrases that may stand in it; set with its tags
	Cut      token.Cut
	Opens    token.Cut // how the sentence before it ended
	InQuote  bool      // begins inside a quotation
	Headline bool      // a line of its own without a full stop
	Apart    bool      // stands behind a gap of MaxGap: begins a text of its own
}

// Sheet is the state of one extraction. A sheet is used by one goroutine and is reused: Reset keeps its memory.
type Sheet struct {
	Text    string
	Lex     *lexicon.Lexicon
	Profile *units.Profile
	Toks    []token.Token
	Sents   []Sentence
	Tags    []Tag   // of the current sentence alone, one a token
	Chunks  []Chunk // of the current sentence alone
	Rows    []Row

	Final  bool // Text holds the end of the text
	Offset int  // bytes of the text that have been forgotten before Text; 0 but in a stream
	Gone   int  // rows that have been forgotten before Rows

	cursor cursor
	memo   token.Memo
}

// Reset empties the sheet for a text, which is whole; for a stream see [Sheet.Feed].
func (s *Sheet) Reset(text string) {
	s.Text, s.Toks, s.Sents, s.Chunks, s.Rows = text, s.Toks[:0], s.Sents[:0], s.Chunks[:0], s.Rows[:0]
	s.Tags = s.Tags[:0]
	s.Final, s.Offset, s.Gone = true, 0, 0
	s.cursor = cursor{}
}

// SpanOf returns the bytes from the first token of t to its last.
func (s *Sheet) SpanOf(t Toks) Span {
	if t.IsZero() {
		return Span{}
	}
	return Span{s.Toks[t.First].Start, s.Toks[t.Last-1].End}
}

// TextOf returns the text of a span.
func (s *Sheet) TextOf(sp Span) string { return s.Text[sp.Start:sp.End] }

// Word returns the text of token i, "" for an index outside the tokens.
func (s *Sheet) Word(i int) string {
	if uint(i) >= uint(len(s.Toks)) {
		return ""
	}
	return s.Text[s.Toks[i].Start:s.Toks[i].End]
}

// Entry returns what the lexicon knows of token i; of an index outside the tokens, as of an unknown word, nothing.
func (s *Sheet) Entry(i int) *lexicon.Entry {
	if uint(i) >= uint(len(s.Toks)) {
		return &s.Lex.Entries[0]
	}
	return &s.Lex.Entries[s.Toks[i].Entry]
}

// In reports whether the noun or verb at token i, in whatever form, is in any of the sets.
func (s *Sheet) In(i int, sets ...lexicon.Set) bool {
	return s.Lex.In(s.Entry(i), sets...)
}

// Is reports whether token i has any of the classes c; an index outside the tokens has none.
func (s *Sheet) Is(i int, c token.Class) bool {
	return i >= 0 && i < len(s.Toks) && s.Toks[i].Class&c != 0
}

// Has reports whether token i has any of the shapes c; an index outside the tokens has none.
func (s *Sheet) Has(i int, c token.Shape) bool {
	return i >= 0 && i < len(s.Toks) && s.Toks[i].Shape&c != 0
}

// Ordinal reports whether token i holds the digits of an ordinal, whose ending is the token behind it: 13th, 2nd, and 2d.
func (s *Sheet) Ordinal(i int) bool {
	if !s.Has(i, token.Digits) || !s.Has(i+1, token.Glued) || !s.Has(i+1, token.Word) {
		return false
	}
	switch w := s.Word(i + 1); len(w) {
	case 1:
		last := s.Text[s.Toks[i].End-1]
		return w[0]|0x20 == 'd' && (last == '2' || last == '3')
	case 2:
		return strings.EqualFold(w, "th") || strings.EqualFold(w, "st") || strings.EqualFold(w, "nd") || strings.EqualFold(w, "rd")
	}
	return false
}

// Designated reports digits at token i that end the name of a thing or a body, glued to its letters or to a hyphen behind them:
// M-19, MS13.
func (s *Sheet) Designated(i int) bool {
	if !s.Has(i, token.Digits) || !s.Has(i, token.Glued) {
		return false
	}
	return s.Has(i-1, token.Word) || s.Has(i-1, token.Hyphen) && s.Has(i-1, token.Glued) && s.Has(i-2, token.Word)
}
