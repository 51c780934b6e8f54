package golden

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var escapes = regexp.MustCompile(`\{(?:U\+[0-9A-F]{4,6}|0x[0-9A-F]{2})\}`)

// decode replaces the escapes of s by what they stand for.
func decode(s string) string {
	if !strings.Contains(s, "{") {
		return s
	}
	return escapes.ReplaceAllStringFunc(s, func(e string) string {
		n, err := strconv.ParseInt(e[3:len(e)-1], 16, 32)
		switch {
		case err != nil:
			return e
		case e[1] == '0':
			return string([]byte{byte(n)})
		}
		return string(rune(n))
	})
}

// encode escapes what a reader of a file could not see: bytes that are no UTF-8, format characters, unusual spaces,
// and the dashes that look like others. Line breaks become spaces, for a cell has one line.
func encode(s string) string {
	var b strings.Builder
	for i, w := 0, 0; i < len(s); i += w {
		var r rune
		r, w = utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && w == 1:
			fmt.Fprintf(&b, "{0x%02X}", s[i])
		case r == '\n' || r == '\r' || r == '\t':
			b.WriteByte(' ')
		case r != ' ' && unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf) ||
			r >= 0x2010 && r <= 0x2012 || r == 0x2015 || r == 0x2212:
			fmt.Fprintf(&b, "{U+%04X}", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
