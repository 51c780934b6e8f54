package token

import "unicode/utf8"

// byte kinds: one table look-up decides what an ASCII byte starts.
const (
	kSpace = iota
	kLower
	kUpper
	kDigit
	kMark
	kHigh // first byte of a rune outside ASCII, or an invalid byte
)

var kinds = func() (k [256]uint8) {
	for c := range k {
		switch {
		case c >= 0x80:
			k[c] = kHigh
		case 'a' <= c && c <= 'z':
			k[c] = kLower
		case 'A' <= c && c <= 'Z':
			k[c] = kUpper
		case '0' <= c && c <= '9':
			k[c] = kDigit
		case c <= ' ' || c == 0x7f:
			k[c] = kSpace // NUL and other controls separate, and are never part of a word
		default:
			k[c] = kMark
		}
	}
	return k
}()

// marks gives the shape of each ASCII mark.
var marks = [128]Shape{
	'.': Stop, '!': Stop, '?': Stop, ',': Comma, ':': Colon, ';': Semi, '-': Hyphen, '(': Open, '[': Open, ')': Close, ']': Close,
	'%': Percent, '$': Currency, '"': OpenQ, '*': Bullet, '|': Bar, '/': Slash,
}

// Next cuts the token that starts at or after pos, and looks its word up in table, which may be nil. At the
// end of the text it returns ok false. The cost is linear in the bytes passed over. See [Memo.Next] for
// many tokens.
func Next(text string, pos int, table *Table) (t Token, ok bool) {
	m := Memo{table: table}
	return m.Next(text, pos, Glued)
}

// Next cuts the token that starts at or after pos. gap is what is known of the gap that ends at pos: Glued
// where a token does, and what an earlier call returned where a gap was cut in two.
//
// Where the text ends in a gap it returns ok false, and in t.Shape what is now known of the gap. It does
// not allocate; the cost is linear in the bytes passed over.
func (m *Memo) Next(text string, pos int, gap Shape) (t Token, ok bool) {
	for pos < len(text) {
		c := text[pos]
		switch kinds[c] {
		case kSpace:
			if c == '\n' {
				if gap&Newline != 0 {
					gap |= Blank
				}
				gap |= Newline
			}
			gap &^= Glued
			pos++
			continue
		case kLower, kUpper:
			t = word(text, pos, m)
		case kDigit:
			t = Token{Start: pos, End: pos + 1, Shape: Digits}
			for t.End < len(text) && kinds[text[t.End]] == kDigit && t.Len() < MaxToken {
				t.End++
			}
		case kMark:
			t = asciiMark(text, pos, m)
		default:
			r, n := utf8.DecodeRuneInString(text[pos:])
			if isSpace(r) {
				gap &^= Glued
				if r == '\u2028' || r == '\u2029' || r == '\u0085' {
					gap |= Newline
				}
				pos += n
				continue
			}
			if isInvisible(r) {
				pos += n
				continue
			}
			t = highRune(text, pos, r, n, m)
		}
		t.Shape |= gap
		return t, true
	}
	return Token{Start: pos, End: pos, Shape: gap}, false
}
