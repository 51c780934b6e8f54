package lexicon

import (
	"fmt"
	"strings"
)

// Line is one parsed line of a .lex table: a headword or phrase, its class, and what the class takes.
//
// Fields are separated by tabs or by two spaces or more; the headword may hold single spaces. The last
// field is a list of words, each a flag or key=value. A # at the start of a field begins a comment.
type Line struct {
	File  string
	N     int // line number from 1
	Head  string
	Class string
	Attrs []string
	raw   string // as written
}

// Attr returns the value of key, or "" where the line has none.
func (l *Line) Attr(key string) string {
	for _, a := range l.Attrs {
		if v, ok := strings.CutPrefix(a, key); ok && strings.HasPrefix(v, "=") {
			return v[1:]
		}
	}
	return ""
}

// Flag reports whether the line has the bare word key.
func (l *Line) Flag(key string) bool {
	for _, a := range l.Attrs {
		if a == key {
			return true
		}
	}
	return false
}

// ParseLines reads a table. It stops at the first line that has no class.
func ParseLines(file, text string) ([]Line, error) {
	out := make([]Line, 0, strings.Count(text, "\n"))
	var attrs, fields []string // the lines share attrs
	var cols []int
	n := 0
	for raw := range strings.Lines(text) {
		n++
		raw = strings.TrimRight(raw, "\r\n")
		fields, cols = splitFields(fields[:0], cols[:0], raw)
		if len(fields) == 0 {
			continue
		}
		if len(fields) < 2 {
			return nil, &Error{file, n, cols[0], raw, fmt.Sprintf("%q has no class", fields[0]),
				"write the word, two spaces or a tab, and a class, as in: militiaman  person group=combatant"}
		}
		l := Line{File: file, N: n, Head: strings.ToLower(fields[0]), raw: raw}
		first := len(attrs)
		for _, f := range fields[1:] {
			for w := range strings.FieldsSeq(f) {
				attrs = append(attrs, w)
			}
		}
		l.Class, l.Attrs = attrs[first], attrs[first+1:len(attrs):len(attrs)]
		out = append(out, l)
	}
	return out, nil
}

// splitFields cuts a line at tabs and at runs of two spaces or more, up to a comment. It appends to fields and to
// cols, where they begin.
func splitFields(fields []string, cols []int, s string) ([]string, []int) {
	for i := 0; i < len(s); {
		for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
			i++
		}
		if i >= len(s) || s[i] == '#' {
			break
		}
		j := i
		for j < len(s) && s[j] != '\t' && !(s[j] == ' ' && (j+1 == len(s) || s[j+1] == ' ' || s[j+1] == '\t')) {
			j++
		}
		fields, cols = append(fields, s[i:j]), append(cols, i+1)
		i = j
	}
	return fields, cols
}
