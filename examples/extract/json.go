package main

import (
	"iter"

	"github.com/reckon-dev/reckon/figures"
)

// jsonlFormat writes a document on each line, as figures.Document does.
type jsonlFormat struct {
	bare
	offsets figures.Offsets
}

func (f *jsonlFormat) document(d *figures.Document, _ int) ([]byte, error) {
	b, err := d.In(f.offsets).AppendJSON(nil)
	return append(b, '\n'), err
}

func (f *jsonlFormat) numbers(d *figures.Document, numbers iter.Seq[figures.Number], _ int) []byte {
	return append(figures.AppendNumbersJSON(nil, d.ID, measured(d, numbers, f.offsets)), '\n')
}

// jsonFormat is the same, indented: one object, or an array where there may be
// several.
type jsonFormat struct {
	array   bool
	offsets figures.Offsets
}

func (f *jsonFormat) begin(*figures.Document) []byte { return nil }

func (f *jsonFormat) document(d *figures.Document, index int) ([]byte, error) {
	b, err := d.In(f.offsets).AppendJSON(nil)
	if err != nil {
		return nil, err
	}
	return f.lay(b, index), nil
}

func (f *jsonFormat) numbers(d *figures.Document, numbers iter.Seq[figures.Number], index int) []byte {
	return f.lay(figures.AppendNumbersJSON(nil, d.ID, measured(d, numbers, f.offsets)), index)
}

// lay indents a document and puts it in its place in the array.
func (f *jsonFormat) lay(compact []byte, index int) []byte {
	lead := ""
	switch {
	case f.array && index == 0:
		lead = "[\n"
	case f.array:
		lead = ",\n"
	}
	return indent([]byte(lead), compact, 0)
}

// end closes the array; one of no documents is "[]".
func (f *jsonFormat) end(count int) []byte {
	switch {
	case f.array && count == 0:
		return []byte("[]\n")
	case f.array:
		return []byte("\n]\n")
	}
	return []byte("\n")
}

// measured converts the spans of numerals.
func measured(d *figures.Document, numbers iter.Seq[figures.Number], o figures.Offsets) iter.Seq[figures.Number] {
	ruler := figures.NewRuler(d.Text, o)
	return func(yield func(figures.Number) bool) {
		for n := range numbers {
			n.Span = ruler.Span(n.Span)
			if !yield(n) {
				return
			}
		}
	}
}
