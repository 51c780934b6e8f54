package figures

import (
	"strings"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// around widens a phrase by the mark beside it whose partner it holds: members of the "Red Dawn", not of the "Red Dawn.
func around(text string, sp sheet.Span) sheet.Span {
	in := text[sp.Start:sp.End]
	r, n := utf8.DecodeRuneInString(text[sp.End:])
	if p := partner(r); p != 0 {
		if i := strings.LastIndex(in, string(p)); i >= 0 && !letter(in, i-1) && !strings.ContainsRune(in[i+n:], r) {
			sp.End += n
		}
	}
	r, n = utf8.DecodeLastRuneInString(text[:sp.Start])
	if p := partner(r); p != 0 {
		if i := strings.IndexRune(in, p); i > 0 && !letter(in, i+n) && !strings.ContainsRune(in[:i], r) {
			sp.Start -= n
		}
	}
	return sp
}

// partner returns the mark that opens what r closes, or closes what r opens, or 0.
func partner(r rune) rune {
	switch r {
	case '"', '\'':
		return r
	case '(':
		return ')'
	case ')':
		return '('
	case '[':
		return ']'
	case ']':
		return '['
	case '“':
		return '”'
	case '”':
		return '“'
	case '‘':
		return '’'
	case '’':
		return '‘'
	case '«':
		return '»'
	case '»':
		return '«'
	}
	return 0
}

// letter reports a letter of ASCII at byte i.
func letter(s string, i int) bool {
	return i >= 0 && i < len(s) && 'a' <= s[i]|0x20 && s[i]|0x20 <= 'z'
}
