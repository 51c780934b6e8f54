package token

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// MaxWord bounds the bytes of a word that is looked up; longer words are in no lexicon.
const MaxWord = 32

// MaxToken bounds a token in bytes; a longer run is cut into several, glued, so that a stream of letters
// without end needs no memory without end.
const MaxToken = 1 << 10

const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
	lower = 0x20 * ones // the bit that tells a lower-case ASCII letter from its capital
)

// load reads the eight bytes of text at i, which must be there.
func load(text string, i int) uint64 {
	b := text[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// letters returns how many of the bytes of x, from the lowest, are ASCII letters in a row.
func letters(x uint64) int {
	y := (x | lower) &^ highs
	is := (y + (0x80-'a')*ones) &^ (y + (0x80-'z'-1)*ones) &^ x & highs
	return bits.TrailingZeros64(is^highs) / 8
}

// below keeps the n lowest bytes of x.
func below(x uint64, n int) uint64 { return x &^ (^uint64(0) << (8 * n)) }

// word cuts a word that starts with an ASCII letter and looks it up. Most of a text is short words of
// ASCII letters: they are found, lowered and hashed eight bytes at a time.
func word(t *Token, text string, start int, gap Shape, m *Memo) {
	if start+17 > len(text) {
		*t = anyWord(text, start, m)
		t.Shape |= gap
		return
	}
	head, tail := load(text, start), uint64(0)
	n := letters(head)
	capitals := below(^head&lower, n)
	head = below(head|lower, n)
	if n == 8 {
		tail = load(text, start+8)
		k := letters(tail)
		capitals |= below(^tail&lower, k) << 1
		tail = below(tail|lower, k)
		n += k
	}
	if c := text[start+n]; c >= utf8.RuneSelf || c == '\'' || n == 16 || c == '-' && text[start+n+1] <= ' ' {
		*t = anyWord(text, start, m)
		t.Shape |= gap
		return
	}
	shape := Word | gap
	if capitals != 0 {
		if text[start]&0x20 == 0 {
			shape |= Upper
		}
		if n > 1 && bits.OnesCount64(capitals) == n {
			shape |= Caps
		}
	}
	t.Start, t.End, t.Shape = start, start+n, shape
	t.Entry, t.Class = m.find(head, tail, n)
}

// spelling is a word as it is looked up, in lower case and without what printing does not show.
type spelling struct {
	buf          [MaxWord]byte
	n            int // bytes; more than MaxWord where the word is too long
	upper, lower int // letters
}

func (w *spelling) add(r rune) {
	switch {
	case unicode.IsUpper(r):
		w.upper++
		r = unicode.ToLower(r)
	case r != '\'':
		w.lower++
	}
	var enc [utf8.UTFMax]byte
	for _, c := range enc[:utf8.EncodeRune(enc[:], r)] {
		if w.n < MaxWord {
			w.buf[w.n] = c
		}
		w.n++
	}
}

// anyWord cuts a word of any letters: long, with an apostrophe, outside ASCII, or at the end of a text.
func anyWord(text string, start int, m *Memo) Token {
	var w spelling
	t := Token{Start: start, End: start, Shape: Word}
	for t.End < len(text) && t.End-start < MaxToken {
		r, size := rune(text[t.End]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[t.End:])
		}
		switch {
		case r < utf8.RuneSelf && (kinds[r] == kLower || kinds[r] == kUpper):
		case r == '\'' && innerApostrophe(text, t.End, size):
		case r < utf8.RuneSelf:
			if r == '-' && t.End > start {
				if whole, ok := w.broken(t, text, m); ok {
					return whole
				}
			}
			return w.token(t, text, m)
		case isInvisible(r):
			t.End += size // soft hyphens and zero-width marks are inside the word but not of it
			continue
		case r == '’' && innerApostrophe(text, t.End, size):
			r = '\''
		case r == utf8.RuneError && size == 1, !unicode.IsLetter(r) && !unicode.IsMark(r):
			return w.token(t, text, m)
		default:
			t.Shape |= Foreign
		}
		w.add(r)
		t.End += size
	}
	return w.token(t, text, m)
}

// maxRest bounds the second part of a broken word in bytes, so that a stream need not hold more text back.
const maxRest = 12

// broken reads a word that a typesetter broke at the end of a line, "kid-" and "napped", or that once was, "para- troopers": t is its first part, and the
// lexicon must know the two as one.
func (w *spelling) broken(t Token, text string, m *Memo) (Token, bool) {
	end := t.End + 1
	if end < len(text) && text[end] == '\r' {
		end++
	}
	gap := byte('\n')
	if end < len(text) && text[end] == ' ' {
		gap = ' '
	}
	rest := uint8(kLower)
	if w.lower == 0 && w.upper > 1 {
		rest = kUpper // the whole text may be in capitals
	}
	if end+1 >= len(text) || text[end] != gap || kinds[text[end+1]] != rest {
		return t, false
	}
	whole := *w
	from := end + 1
	for end = from; end < len(text) && kinds[text[end]] == rest; end++ {
		whole.add(rune(text[end]))
	}
	if end-from > maxRest || end < len(text) && kinds[text[end]] == kHigh && letterAt(text, end) {
		return t, false
	}
	t.End = end
	t = whole.token(t, text, m)
	return t, t.Entry != 0
}

// token ends a word: its case, and what the lexicon knows of it.
func (w *spelling) token(t Token, text string, m *Memo) Token {
	if w.upper > 0 {
		if r, _ := utf8.DecodeRuneInString(text[t.Start:]); unicode.IsUpper(r) {
			t.Shape |= Upper
		}
		if w.lower == 0 && w.upper > 1 {
			t.Shape |= Caps
		}
	}
	if w.n <= MaxWord {
		t.Entry, t.Class = m.other(w.buf[:w.n])
	}
	return t
}

// innerApostrophe reports whether an apostrophe of n bytes at pos stands inside a word ("don't", "O'Brien")
// and so belongs to it; a possessive does not.
func innerApostrophe(text string, pos, n int) bool {
	next := pos + n
	if next >= len(text) || !isLetterByte(text[next]) || pos == 0 || !isLetterByte(text[pos-1]) {
		return false
	}
	possessive := (text[next] == 's' || text[next] == 'S') && !letterAt(text, next+1)
	return !possessive
}
