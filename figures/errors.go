package figures

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// InputError is a piece of JSON that is not a document: broken syntax, a field
// of the wrong type, a link to a figure that is not there.
type InputError struct {
	File   string // set by whoever reads files; empty otherwise
	Line   int    // 1-based number of the line in File; 0: not known
	Offset int    // 0-based byte of the trouble, within the line
	Field  string // the field concerned, as a path: "figures[2].value"; may be empty
	Msg    string
	Advice string
	Err    error // the cause, if another package found it

	near string // the input around Offset, on one line
	mark int    // where in near Offset is
}

// Error returns the place, the trouble and the advice on one line. Columns
// count bytes from 1.
func (e *InputError) Error() string {
	var b strings.Builder
	place(&b, e.File, e.Line, e.Offset+1)
	if e.Field != "" {
		fmt.Fprintf(&b, "%s: ", e.Field)
	}
	advise(&b, e.Msg, e.Advice)
	return b.String()
}

// Unwrap returns the cause, which may be nil.
func (e *InputError) Unwrap() error { return e.Err }

// Drawing returns two lines, the input around the trouble and a caret below it,
// or "" if the input is not known.
func (e *InputError) Drawing() string {
	if e.near == "" {
		return ""
	}
	return "    " + e.near + "\n    " + strings.Repeat(" ", utf8.RuneCountInString(e.near[:e.mark])) + "^"
}

// inputError makes an InputError at data[offset]; offsets beyond the end mean
// the end.
func inputError(data []byte, offset int, field, msg, advice string) *InputError {
	offset = max(0, min(offset, len(data)))
	e := &InputError{Offset: offset, Field: field, Msg: msg, Advice: advice}
	e.near, e.mark = excerpt(data, offset)
	return e
}

// excerptBytes is how much of the input a drawing shows on each side: a line
// may be hundreds of megabytes long, a terminal is 80 columns wide.
const excerptBytes = 32

// excerpt returns the printable surroundings of data[offset] and the place of
// offset in them. What would move the caret or the terminal becomes a blank.
func excerpt(data []byte, offset int) (near string, mark int) {
	from, to := max(0, offset-excerptBytes), min(len(data), offset+excerptBytes)
	var b strings.Builder
	for i := from; i < to; {
		if i <= offset {
			mark = b.Len()
		}
		r, n := utf8.DecodeRune(data[i:to])
		if !strconv.IsPrint(r) || r == utf8.RuneError {
			r = ' '
		}
		b.WriteRune(r)
		i += n
	}
	if offset >= to {
		mark = b.Len()
	}
	return b.String(), mark
}

// NameError is a name that is none of a closed set: a modality, an aspect, a
// form, a role, a standing, offsets or a flag.
type NameError struct {
	Kind  string   // which set: "modality"
	Name  string   // what was asked for
	Known []string // what there is; not to be changed
}

// Error names the set and all that is in it, because the sets are short.
func (e *NameError) Error() string {
	return fmt.Sprintf("no %s %q; there are %s", e.Kind, e.Name, strings.Join(e.Known, ", "))
}

// place writes "file:line:col: ", leaving out what is not known.
func place(b *strings.Builder, file string, line, col int) {
	switch {
	case file != "" && line > 0 && col > 0:
		fmt.Fprintf(b, "%s:%d:%d: ", file, line, col)
	case file != "" && line > 0:
		fmt.Fprintf(b, "%s:%d: ", file, line)
	case file != "":
		fmt.Fprintf(b, "%s: ", file)
	case line > 0 && col > 0:
		fmt.Fprintf(b, "line %d, column %d: ", line, col)
	case line > 0:
		fmt.Fprintf(b, "line %d: ", line)
	case col > 0:
		fmt.Fprintf(b, "byte %d: ", col-1)
	}
}

// advise writes "msg; advice", or msg alone.
func advise(b *strings.Builder, msg, advice string) {
	b.WriteString(msg)
	if advice != "" {
		b.WriteString("; ")
		b.WriteString(advice)
	}
}
