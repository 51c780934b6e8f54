package main

import (
	"regexp"
	"strings"
	"unicode"
)

// rewrite sets a text in another way without changing what it says.
type rewrite struct {
	name, does string
	to         func(string) string
}

// rewrites are tried in this order.
var rewrites = []rewrite{
	{"curly", `quotation marks "..." and it's as curly ones`, curly},
	{"straight", "curly quotation marks as straight ones", straight.Replace},
	{"nbsp", "no-break spaces for spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
	{"wrap", "paragraphs in lines of 72 columns, with blank lines between", wrap},
	{"em", "em dashes, without spaces", func(s string) string { return dash.ReplaceAllString(s, "${1}—${2}") }},
	{"en", "en dashes, with spaces", func(s string) string {
		return span.ReplaceAllString(dash.ReplaceAllString(s, "${1} – ${2}"), "$1–$2")
	}},
	{"hyphens", "two hyphens, with spaces", func(s string) string { return dash.ReplaceAllString(s, "${1} -- ${2}") }},
	{"words", "numbers from 2 to 99 in words", words},
	{"digits", "numbers from two to ninety-nine in digits", digits},
	{"upper", "upper case", strings.ToUpper},
	{"lower", "lower case", strings.ToLower},
}

var straight = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'")

// curly turns a mark outwards at the beginning of a word and inwards elsewhere. Doubled and leaning marks, the
// leftovers of other conversions, stay as they are.
func curly(s string) string {
	var b strings.Builder
	before := ' '
	for i, r := range s {
		opens := unicode.IsSpace(before) || strings.ContainsRune("([—–-\"“‘", before)
		next := s[min(i+1, len(s)):]
		switch {
		case r == '"' && opens:
			r = '“'
		case r == '"':
			r = '”'
		case r == '\'' && (before == '\'' || strings.HasPrefix(next, "'")):
		case r == '\'' && opens:
			r = '‘'
		case r == '\'':
			r = '’'
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// dash is a dash between clauses, however it is set, with what stands beside it: a row of dashes is a ruler. span is a
// hyphen between two numbers.
var (
	dash = regexp.MustCompile(`([^-–—\n])(?: ?— ?| (?:–|--|-) |--)([^-–—\s])`)
	span = regexp.MustCompile(`\b(\d+)-(\d+)\b`)
)

// width is the column at which wrap breaks lines.
const width = 72

// wrap breaks the lines that are longer. A text that has none is left as it is.
func wrap(s string) string {
	lines := strings.Split(s, "\n")
	long := false
	for i, line := range lines {
		if len(line) > width {
			long, lines[i] = true, fill(line)
		}
	}
	if !long {
		return s
	}
	return strings.Join(lines, "\n\n")
}

func fill(line string) string {
	var b strings.Builder
	column := 0
	for i, w := range strings.Fields(line) {
		switch {
		case i == 0:
		case column+1+len(w) > width:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(w)
		column += len(w)
	}
	return b.String()
}
