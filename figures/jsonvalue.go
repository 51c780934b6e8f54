package figures

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/units"
)

// appendMeta appends Meta in the order in which its fields came; those that
// were put in since follow by name, so that no order is left to chance. Bytes
// that are not UTF-8, which encoding/json lets pass in a raw value, are replaced.
func (d *Document) appendMeta(dst []byte) ([]byte, error) {
	names := make([]string, 0, len(d.Meta))
	came := make(map[string]bool, len(d.metaOrder))
	for _, n := range d.metaOrder {
		if _, ok := d.Meta[n]; ok {
			names, came[n] = append(names, n), true
		}
	}
	for _, n := range slices.Sorted(maps.Keys(d.Meta)) {
		if !came[n] {
			names = append(names, n)
		}
	}
	buf := bytes.NewBuffer(append(dst, '{'))
	for i, n := range names {
		if i > 0 {
			buf.WriteByte(',')
		}
		buf.Write(appendString(nil, n))
		buf.WriteByte(':')
		raw, ok := d.Meta[n].(json.RawMessage)
		if !ok {
			var err error
			if raw, err = json.Marshal(d.Meta[n]); err != nil {
				return dst, fmt.Errorf("meta %q: %w", n, err)
			}
		}
		if err := json.Compact(buf, bytes.ToValidUTF8(raw, []byte("\ufffd"))); err != nil {
			return dst, fmt.Errorf("meta %q: %w", n, err)
		}
	}
	buf.WriteByte('}')
	return buf.Bytes(), nil
}

// optional appends a field, name and all, unless it is empty.
func optional[S ~string](dst []byte, name string, s S) []byte {
	if s == "" {
		return dst
	}
	return appendString(append(dst, name...), s)
}

func appendSpan(dst []byte, s Span) []byte {
	dst = strconv.AppendInt(append(dst, '['), int64(s.Start), 10)
	dst = strconv.AppendInt(append(dst, ','), int64(s.End), 10)
	return append(dst, ']')
}

func appendRange(dst []byte, r units.Range) []byte {
	return append(appendEnds(append(dst, '{'), r), '}')
}

// appendEnds appends both ends always: a reader sees that an end is open, not
// that a field is missing.
func appendEnds(dst []byte, r units.Range) []byte {
	dst = append(dst, `"low":`...)
	if v, ok := r.Low(); ok {
		dst = appendFloat(dst, v)
	} else {
		dst = append(dst, `null`...)
	}
	dst = append(dst, `,"high":`...)
	if v, ok := r.High(); ok {
		return appendFloat(dst, v)
	}
	return append(dst, `null`...)
}

// appendFloat writes the shortest digits that read back as v. JSON has no
// infinities and no NaN: they are null, which is to say not known.
func appendFloat(dst []byte, v float64) []byte {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return append(dst, `null`...)
	}
	return strconv.AppendFloat(dst, v, 'f', -1, 64)
}

func appendStrings[S ~string](dst []byte, list []S) []byte {
	dst = append(dst, '[')
	for i, s := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendString(dst, s)
	}
	return append(dst, ']')
}

// appendString writes s as encoding/json does with HTML escapes off. Runs that
// need no escape are copied whole.
func appendString[S ~string](dst []byte, s S) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' {
				i++
				continue
			}
			dst = append(dst, s[from:i]...)
			switch c {
			case '"', '\\':
				dst = append(dst, '\\', c)
			case '\b':
				dst = append(dst, `\b`...)
			case '\f':
				dst = append(dst, `\f`...)
			case '\n':
				dst = append(dst, `\n`...)
			case '\r':
				dst = append(dst, `\r`...)
			case '\t':
				dst = append(dst, `\t`...)
			default:
				dst = append(dst, `\u00`...)
				dst = append(dst, hex[c>>4], hex[c&0xF])
			}
			i++
			from = i
			continue
		}
		r, n := utf8.DecodeRuneInString(string(s[i:min(i+utf8.UTFMax, len(s))]))
		switch {
		case r == utf8.RuneError && n == 1:
			dst = append(append(dst, s[from:i]...), `\ufffd`...)
			from = i + n
		case r == '\u2028' || r == '\u2029': // line ends to JavaScript, not to JSON
			dst = append(append(dst, s[from:i]...), `\u202`...)
			dst = append(dst, hex[r&0xF])
			from = i + n
		}
		i += n
	}
	return append(append(dst, s[from:]...), '"')
}
