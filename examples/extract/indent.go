package main

import "bytes"

const (
	indentWidth = 100 // columns that a value on one line may fill
	indentDepth = 12  // below this everything stays on one line
)

// indent appends the compact JSON value v to dst, broken over lines where it
// does not fit on one. Spans and ranges stay on a line, which json.Indent would
// spread over four. A value is measured once a level, so time is bounded by its
// length times indentDepth.
func indent(dst, v []byte, depth int) []byte {
	open := v[0]
	if open != '{' && open != '[' || len(v)+2*depth <= indentWidth || depth >= indentDepth {
		return inline(dst, v)
	}
	dst = append(dst, open)
	for rest := v[1:]; rest[0] != ']' && rest[0] != '}'; {
		if rest[0] == ',' {
			dst = append(dst, ',')
			rest = rest[1:]
		}
		dst = margin(dst, depth+1)
		if open == '{' {
			name := skip(rest)
			dst = append(append(dst, rest[:name]...), ": "...)
			rest = rest[name+1:]
		}
		n := skip(rest)
		dst = indent(dst, rest[:n], depth+1)
		rest = rest[n:]
	}
	return append(margin(dst, depth), v[len(v)-1])
}

// inline appends v on one line, with blanks where a reader wants them.
func inline(dst, v []byte) []byte {
	for len(v) > 0 {
		n := 1
		if v[0] == '"' {
			n = skip(v)
		}
		dst = append(dst, v[:n]...)
		if v[0] == ',' || v[0] == ':' {
			dst = append(dst, ' ')
		}
		v = v[n:]
	}
	return dst
}

func margin(dst []byte, depth int) []byte {
	dst = append(dst, '\n')
	return append(dst, bytes.Repeat([]byte("  "), depth)...)
}

// skip returns the length of the value that b, valid compact JSON, begins with.
func skip(b []byte) int {
	depth := 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '"':
			for i++; b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			depth++
			continue
		case '}', ']':
			if depth == 0 {
				return i // the end of what holds a bare number or word
			}
			depth--
		case ',', ':':
			if depth == 0 {
				return i
			}
			continue
		default:
			if depth == 0 {
				continue // in a number or a word, which end at the next mark
			}
		}
		if depth == 0 {
			return i + 1
		}
	}
	return len(b)
}
