package token

import (
	"unicode"
	"unicode/utf8"
)

// asciiMark cuts one mark, or a possessive: 's after a word.
func asciiMark(t *Token, text string, pos int, gap Shape, m *Memo) {
	c, end, shape := text[pos], pos+1, Mark|gap
	switch c {
	case '\'', '`':
		*t = apostrophe(text, pos, 1)
		t.Shape |= gap
		return
	case '.':
		for end < len(text) && text[end] == '.' && end-pos < MaxToken {
			end++
		}
	case '-':
		for end < len(text) && text[end] == '-' && end-pos < MaxToken {
			end++
		}
		if end-pos > 1 || !tight(text, pos, end) && !wrapped(text, pos) {
			shape ^= Hyphen | Dash
		}
	case '"':
		if quoteCloses(text, pos, end) {
			shape ^= OpenQ | CloseQ
		}
	}
	t.Start, t.End, t.Shape = pos, end, shape^marks[c]
	t.Entry, t.Class = m.find(uint64(c), 0, 1) // a few marks are words of phrases: & + > and the stop of "approx."
}

// apostrophe reads a single quotation mark of n bytes: a possessive after a word, two of them as a
// double quotation mark (a common damage of wire texts), else a mark of no account.
func apostrophe(text string, pos, n int) Token {
	t := Token{Start: pos, End: pos + n, Shape: Mark}
	before := pos > 0 && isLetterByte(text[pos-1])
	rest := text[t.End:]
	if before && len(rest) > 0 && (rest[0] == 's' || rest[0] == 'S') && !letterAt(rest, 1) {
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
	t.Shape |= Single
	if before && (text[pos-1] == 's' || text[pos-1] == 'S') && openAfter(text, t.End) {
		t.Shape |= Poss
	}
	return t
}

// quoteCloses decides the side of an undirected quotation mark: it closes when a visible character
// stands before it and none that could be quoted follows.
func quoteCloses(text string, start, end int) bool {
	if openBefore(text, start) || text[start-1] == '(' {
		return false
	}
	return openAfter(text, end) || kinds[text[end]] == kMark || kinds[text[start-1]] == kMark
}

// tight reports whether visible characters stand on both sides of text[start:end].
func tight(text string, start, end int) bool {
	return !openBefore(text, start) && !openAfter(text, end)
}

// wrapped reports whether a line ends with the hyphen at pos and goes on with a small letter: "rebel-" and "held". Behind a
// prefix a space may be left of the line's end: "anti- drug police".
func wrapped(text string, pos int) bool {
	if pos == 0 || !isLetterByte(text[pos-1]) || pos+2 >= len(text) || kinds[text[pos+2]] != kLower {
		return false
	}
	return text[pos+1] == '\n' || text[pos+1] == ' ' && prefixed(text, pos)
}

// prefixed reports whether a prefix that is seldom a word of its own ends at pos.
func prefixed(text string, pos int) bool {
	first := pos
	for first > 0 && pos-first < 8 && kinds[text[first-1]] == kLower {
		first--
	}
	switch text[first:pos] {
	case "anti", "counter", "ex", "non", "para", "pro", "semi", "multi", "inter", "pre", "post":
		return true
	}
	return false
}

// openBefore and openAfter report whether a space of any kind, or an end of the text, stands there.
func openBefore(text string, pos int) bool {
	if pos == 0 || text[pos-1] < utf8.RuneSelf {
		return pos == 0 || kinds[text[pos-1]] == kSpace
	}
	r, _ := utf8.DecodeLastRuneInString(text[:pos])
	return isSpace(r)
}
func openAfter(text string, pos int) bool {
	if pos >= len(text) || text[pos] < utf8.RuneSelf {
		return pos >= len(text) || kinds[text[pos]] == kSpace
	}
	r, _ := utf8.DecodeRuneInString(text[pos:])
	return isSpace(r)
}

// letterAt reports whether a letter of any script begins at pos.
func letterAt(text string, pos int) bool {
	if pos >= len(text) || text[pos] < utf8.RuneSelf {
		return pos < len(text) && isLetterByte(text[pos])
	}
	r, _ := utf8.DecodeRuneInString(text[pos:])
	return unicode.IsLetter(r)
}

func isLetterByte(c byte) bool { k := kinds[c]; return k == kLower || k == kUpper || c >= 0x80 }

// highRune cuts a token that starts with a rune outside ASCII, or a character reference of n bytes.
func highRune(text string, pos int, r rune, n int, m *Memo) Token {
	t := Token{Start: pos, End: pos + n, Shape: Mark | Foreign}
	switch {
	case r == '\'':
		return apostrophe(text, pos, n)
	case r < utf8.RuneSelf: // of a reference
		t.Shape ^= Foreign | marks[r]
		if r == '"' && quoteCloses(text, t.Start, t.End) {
			t.Shape ^= OpenQ | CloseQ
		}
		t.Entry, t.Class = m.find(uint64(r), 0, 1)
		return t
	}
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
		for t.End < len(text) && t.Len() < MaxToken {
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
		return anyWord(text, pos, m)
	}
	var buf [utf8.UTFMax]byte // ± and ≥ are words of phrases
	t.Entry, t.Class = m.other(buf[:utf8.EncodeRune(buf[:], r)])
	return t
}

// IsGap reports whether a rune outside ASCII stands in gaps between tokens, or is not seen at all.
func IsGap(r rune) bool { return isSpace(r) || isInvisible(r) }

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
