package token

import (
	"unicode"
	"unicode/utf8"
)

// MaxWord bounds the bytes of a word that is looked up; longer words are in no lexicon.
const MaxWord = 40

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

const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

// Hash is 32-bit FNV-1a, the hash that [Table.Lookup] expects.
func Hash(word []byte) uint32 {
	h := uint32(hashSeed)
	for _, c := range word {
		h = (h ^ uint32(c)) * hashPrime
	}
	return h
}

// Next cuts the token that starts at or after pos. At the end of the text it returns ok false.
// The cost is linear in the bytes passed over and it does not allocate.
func Next(text string, pos int, lx *Table) (t Token, ok bool) {
	var gap Shape = Glued
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
			t = word(text, pos, lx)
			t.Shape |= gap
			return t, true
		case kDigit:
			end := pos + 1
			for end < len(text) && kinds[text[end]] == kDigit {
				end++
			}
			return Token{Start: pos, End: end, Shape: Digits | gap}, true
		case kMark:
			t = asciiMark(text, pos, lx)
			t.Shape |= gap
			return t, true
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
			t = highRune(text, pos, r, n, lx)
			t.Shape |= gap
			return t, true
		}
	}
	return Token{Start: pos, End: pos}, false
}

// asciiMark cuts one mark, or a possessive: 's after a word.
func asciiMark(text string, pos int, lx *Table) Token {
	c := text[pos]
	if c == '\'' || c == '`' {
		return apostrophe(text, pos, 1)
	}
	t := Token{Start: pos, End: pos + 1, Shape: Mark | marks[c]}
	if c != ',' && lx != nil { // a few marks are words of phrases: & + > and the stop of "approx."
		b := [1]byte{c}
		t.Entry, t.Class = lx.Lookup(b[:], Hash(b[:]))
	}
	switch c {
	case '.':
		for t.End < len(text) && text[t.End] == '.' {
			t.End++
		}
	case '-':
		for t.End < len(text) && text[t.End] == '-' {
			t.End++
		}
		if t.Len() > 1 || !tight(text, t.Start, t.End) {
			t.Shape ^= Hyphen | Dash
		}
	case '"':
		if quoteCloses(text, t.Start, t.End) {
			t.Shape ^= OpenQ | CloseQ
		}
	}
	return t
}

// apostrophe reads a single quotation mark of n bytes: a possessive after a word, two of them as a
// double quotation mark (a common damage of wire texts), else a mark of no account.
func apostrophe(text string, pos, n int) Token {
	t := Token{Start: pos, End: pos + n, Shape: Mark}
	before := pos > 0 && isLetterByte(text[pos-1])
	rest := text[t.End:]
	if before && len(rest) > 0 && (rest[0] == 's' || rest[0] == 'S') && (len(rest) == 1 || !isLetterByte(rest[1])) {
		t.End++
		t.Shape = Word | Poss
		return t
	}
	if len(rest) > 0 && (rest[0] == '\'' || rest[0] == '`') {
		// "president''s": a doubled apostrophe between letters is still a possessive.
		if before && len(rest) > 1 && (rest[1] == 's' || rest[1] == 'S') {
			t.End += 2
			t.Shape = Word | Poss
			return t
		}
		t.End++
		t.Shape |= OpenQ
		if quoteCloses(text, t.Start, t.End) {
			t.Shape ^= OpenQ | CloseQ
		}
		return t
	}
	if before && (text[pos-1] == 's' || text[pos-1] == 'S') && (len(rest) == 0 || rest[0] == ' ') {
		t.Shape |= Poss
	}
	return t
}

// quoteCloses decides the side of an undirected quotation mark: it closes when a visible character
// stands before it and none that could be quoted follows.
func quoteCloses(text string, start, end int) bool {
	if start == 0 || kinds[text[start-1]] == kSpace || text[start-1] == '(' {
		return false
	}
	if end >= len(text) {
		return true
	}
	k := kinds[text[end]]
	return k == kSpace || k == kMark || kinds[text[start-1]] == kMark
}

// tight reports whether visible characters stand on both sides of text[start:end].
func tight(text string, start, end int) bool {
	return start > 0 && end < len(text) && kinds[text[start-1]] != kSpace && kinds[text[end]] != kSpace
}

func isLetterByte(c byte) bool { k := kinds[c]; return k == kLower || k == kUpper || c >= 0x80 }

// word cuts a word that starts with an ASCII letter and looks it up. Lower-casing, hashing and the
// search for the end are one loop, because most of a text is words.
func word(text string, start int, lx *Table) Token {
	var buf [MaxWord]byte
	h, n, pos := uint32(hashSeed), 0, start
	upper, lower := 0, 0
	for pos < len(text) {
		c := text[pos]
		k := kinds[c]
		switch k {
		case kLower:
			lower++
		case kUpper:
			upper++
			c |= 0x20
		case kMark:
			// An apostrophe inside a word ("don't", "O'Brien") belongs to it; a possessive does not.
			if c == '\'' && innerApostrophe(text, pos, 1) {
				break
			}
			return finish(text, start, pos, buf[:min(n, MaxWord)], n, h, upper, lower, lx)
		case kHigh:
			return mixedWord(text, start, pos, buf[:min(n, MaxWord)], n, h, upper, lower, lx)
		default:
			return finish(text, start, pos, buf[:min(n, MaxWord)], n, h, upper, lower, lx)
		}
		if n < MaxWord {
			buf[n] = c
		}
		n++
		h = (h ^ uint32(c)) * hashPrime
		pos++
	}
	return finish(text, start, pos, buf[:min(n, MaxWord)], n, h, upper, lower, lx)
}

func innerApostrophe(text string, pos, n int) bool {
	next := pos + n
	if next >= len(text) || !isLetterByte(text[next]) || pos == 0 || !isLetterByte(text[pos-1]) {
		return false
	}
	possessive := (text[next] == 's' || text[next] == 'S') && (next+1 == len(text) || !isLetterByte(text[next+1]))
	return !possessive
}

// mixedWord goes on with a word in which a rune outside ASCII has turned up.
func mixedWord(text string, start, pos int, buf []byte, n int, h uint32, upper, lower int, lx *Table) Token {
	buf = buf[:len(buf):MaxWord]
	var enc [utf8.UTFMax]byte
	foreign := false
	for pos < len(text) {
		r, size := utf8.DecodeRuneInString(text[pos:])
		switch {
		case isInvisible(r):
			pos += size // soft hyphens and zero-width marks are inside the word but not of it
			continue
		case r == '’' && innerApostrophe(text, pos, size):
			r = '\''
		case r < utf8.RuneSelf && kinds[byte(r)] != kLower && kinds[byte(r)] != kUpper:
			if r != '\'' || !innerApostrophe(text, pos, 1) {
				return foreignShape(finish(text, start, pos, buf[:min(n, MaxWord)], n, h, upper, lower, lx), foreign)
			}
		case r >= utf8.RuneSelf && !unicode.IsLetter(r) && !unicode.IsMark(r), r == utf8.RuneError && size == 1:
			return foreignShape(finish(text, start, pos, buf[:min(n, MaxWord)], n, h, upper, lower, lx), foreign)
		}
		if r >= utf8.RuneSelf {
			foreign = true
		}
		if unicode.IsUpper(r) {
			upper++
			r = unicode.ToLower(r)
		} else {
			lower++
		}
		for _, c := range enc[:utf8.EncodeRune(enc[:], r)] {
			if n < MaxWord {
				buf = append(buf[:n], c)
			}
			n++
			h = (h ^ uint32(c)) * hashPrime
		}
		pos += size
	}
	return foreignShape(finish(text, start, pos, buf[:min(n, MaxWord)], n, h, upper, lower, lx), foreign)
}

func foreignShape(t Token, foreign bool) Token {
	if foreign {
		t.Shape |= Foreign
	}
	return t
}

func finish(text string, start, end int, buf []byte, n int, h uint32, upper, lower int, lx *Table) Token {
	t := Token{Start: start, End: end, Shape: Word}
	if upper > 0 {
		if c := text[start]; kinds[c] == kUpper || c >= utf8.RuneSelf && startsUpper(text[start:]) {
			t.Shape |= Upper
		}
		if lower == 0 && upper > 1 {
			t.Shape |= Caps
		}
	}
	if n <= MaxWord && lx != nil {
		t.Entry, t.Class = lx.Lookup(buf[:n], h)
	}
	return t
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// highRune cuts a token that starts with a rune outside ASCII.
func highRune(text string, pos int, r rune, n int, lx *Table) Token {
	t := Token{Start: pos, End: pos + n, Shape: Mark | Foreign}
	switch r {
	case '“', '„', '«', '‟', '❝':
		t.Shape |= OpenQ
		return t
	case '”', '»', '❞':
		t.Shape |= CloseQ
		return t
	case '’', '‘', 'ʼ':
		p := apostrophe(text, pos, n)
		p.Shape |= Foreign
		return p
	case '–', '—', '―', '‒', '−', '〜', '～':
		// A dash between visible characters may join a range; with a gap beside it, it parts clauses.
		t.Shape |= Dash
		if r != '—' && r != '―' && tight(text, t.Start, t.End) {
			t.Shape ^= Hyphen | Dash
		}
		return t
	case '‐', '‑':
		t.Shape |= Hyphen
		return t
	case '…':
		t.Shape |= Stop
		return t
	case '•', '▪', '●', '■', '◦', '‣', '·', '▸', '►':
		t.Shape |= Bullet
		return t
	case '¦', '│':
		t.Shape |= Bar
		return t
	case '‰', '٪', '％':
		t.Shape |= Percent
		return t
	}
	switch {
	case r == utf8.RuneError && n == 1:
		return t
	case unicode.IsDigit(r):
		for t.End < len(text) {
			r, n := utf8.DecodeRuneInString(text[t.End:])
			if r < utf8.RuneSelf || !unicode.IsDigit(r) {
				break
			}
			t.End += n
		}
		t.Shape = Digits | Foreign
		return t
	case unicode.Is(unicode.Sc, r):
		t.Shape |= Currency
		return t
	case unicode.IsLetter(r):
		var buf [MaxWord]byte
		return mixedWord(text, pos, pos, buf[:0], 0, hashSeed, 0, 0, lx)
	}
	if lx != nil { // ± and ≥ are words of phrases
		var buf [utf8.UTFMax]byte
		mark := buf[:utf8.EncodeRune(buf[:], r)]
		t.Entry, t.Class = lx.Lookup(mark, Hash(mark))
	}
	return t
}

func isSpace(r rune) bool {
	return r == '\u0085' || unicode.IsSpace(r) || r == '\u2060' || r == '\ufeff'
}

// isInvisible reports whether r is a mark that printing does not show: soft hyphen, zero-width
// joiners, direction marks.
func isInvisible(r rune) bool {
	switch {
	case r == '\u00ad', r == '\u061c', '\u200b' <= r && r <= '\u200f', '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
		return true
	}
	return false
}
