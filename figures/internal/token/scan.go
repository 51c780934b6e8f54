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
	ok = m.Next(&t, text, pos, Glued)
	return t, ok
}

// Next cuts the token that starts at or after pos into t. gap is what is known of the gap that ends at pos:
// Glued where a token does, and what an earlier call told where a gap was cut in two.
//
// Where the text ends in a gap it returns false, and in t.Start and t.Shape where that is and what is now
// known of the gap. It does not allocate; the cost is linear in the bytes passed over.
func (m *Memo) Next(t *Token, text string, pos int, gap Shape) bool {
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
		case kLower, kUpper:
			word(t, text, pos, gap, m)
			return true
		case kDigit:
			end := pos + 1
			for end < len(text) && kinds[text[end]] == kDigit && end-pos < MaxToken {
				end++
			}
			*t = Token{Start: pos, End: end, Shape: Digits | gap}
			return true
		case kMark:
			if c == '&' {
				if r, n := entity(text, pos); n > 0 {
					if IsGap(r) || r == ' ' {
						gap &^= Glued
						pos += n
						continue
					}
					*t = highRune(text, pos, r, n, m)
					t.Shape |= gap
					return true
				}
			}
			asciiMark(t, text, pos, gap, m)
			return true
		default:
			r, n := utf8.DecodeRuneInString(text[pos:])
			switch {
			case isSpace(r):
				gap &^= Glued
				if r == '\u2028' || r == '\u2029' || r == '\u0085' {
					gap |= Newline
				}
			case !isInvisible(r):
				*t = highRune(text, pos, r, n, m)
				t.Shape |= gap
				return true
			}
			pos += n
		}
	}
	*t = Token{Start: pos, End: pos, Shape: gap}
	return false
}
