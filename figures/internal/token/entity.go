package token

import "unicode/utf8"

// entities are the marks and spaces of HTML that text scraped from pages is left with. Letters are not: a word with one
// in it is in no lexicon of English.
var entities = map[string]rune{
	"nbsp": '\u00a0', "ensp": '\u2002', "emsp": '\u2003', "thinsp": '\u2009', "shy": '\u00ad', "amp": '&', "quot": '"', "apos": '\'',
	"lt": '<', "gt": '>', "ndash": '–', "mdash": '—', "lsquo": '‘', "rsquo": '’', "ldquo": '“', "rdquo": '”', "laquo": '«', "raquo": '»',
	"hellip": '…', "bull": '•', "middot": '·', "minus": '−', "plusmn": '±', "pound": '£', "euro": '€',
}

// maxEntity bounds an entity in bytes.
const maxEntity = 9

// entity reads the character reference at pos, "&nbsp;" or "&#8217;", and its length, 0 where there is none or one of
// a letter or digit.
func entity(text string, pos int) (rune, int) {
	end := pos + 1
	for end < len(text) && end-pos < maxEntity && text[end] != ';' {
		end++
	}
	if end == len(text) || text[end] != ';' || end == pos+1 {
		return 0, 0
	}
	name, n := text[pos+1:end], end+1-pos
	if name[0] != '#' {
		r := entities[name]
		if r == 0 {
			n = 0
		}
		return r, n
	}
	r := reference(name[1:])
	if r < 32 || r > utf8.MaxRune || r < utf8.RuneSelf && kinds[r] != kMark && r != ' ' || r >= utf8.RuneSelf && letterAt(string(r), 0) {
		return 0, 0
	}
	return r, n
}

// reference is the value of a reference in digits, "8217" or "x2019", or -1.
func reference(digits string) (r rune) {
	base := rune(10)
	if digits != "" && digits[0]|0x20 == 'x' {
		base, digits = 16, digits[1:]
	}
	for i := range len(digits) {
		c := digits[i]
		d := rune(99)
		switch {
		case '0' <= c && c <= '9':
			d = rune(c - '0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			d = rune(c|0x20-'a') + 10
		}
		if d >= base {
			return -1
		}
		r = r*base + d
	}
	if digits == "" {
		return -1
	}
	return r
}
