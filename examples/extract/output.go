package main

import (
	"bufio"
	"io"
	"iter"

	"github.com/reckon-dev/reckon/figures"
)

// output writes documents in the format asked for.
type output struct {
	w      *bufio.Writer
	format string
	array  bool // -format json of more than one document
	titled bool // a table each, under the document's name
	count  int  // documents written
	buf    []byte
}

// newOutput decides from the command line alone, never from what is found,
// whether JSON is one object or an array: a reader of the output must know.
func newOutput(w io.Writer, o *options) *output {
	many := len(o.files) > 1 || o.input == "jsonl"
	return &output{w: bufio.NewWriterSize(w, 64<<10), format: o.format, array: many && o.format == "json", titled: many}
}

// document writes d with its figures and their tally.
func (o *output) document(d *figures.Document) error {
	if o.format == "table" {
		o.title(d.ID)
		writeFigures(o.w, d)
		return nil
	}
	var err error
	if o.buf, err = d.AppendJSON(o.buf[:0]); err != nil {
		return err
	}
	return o.json(o.buf)
}

// numbers writes the numerals of the document called id.
func (o *output) numbers(id string, numbers iter.Seq[figures.Number]) error {
	if o.format == "table" {
		o.title(id)
		writeNumbers(o.w, numbers)
		return nil
	}
	o.buf = figures.AppendNumbersJSON(o.buf[:0], id, numbers)
	return o.json(o.buf)
}

// json writes one document of compact JSON, in one piece as far as a line goes,
// so that a reader who stops in between has whole lines.
func (o *output) json(doc []byte) error {
	o.count++
	if o.format == "jsonl" {
		_, err := o.w.Write(append(doc, '\n'))
		return err
	}
	if o.array {
		lead := ",\n"
		if o.count == 1 {
			lead = "[\n"
		}
		o.w.WriteString(lead)
	}
	_, err := o.w.Write(indent(nil, doc, 0))
	return err
}

func (o *output) title(id string) {
	o.count++
	if !o.titled {
		return
	}
	if o.count > 1 {
		o.w.WriteByte('\n')
	}
	o.w.WriteString("== " + printable(id, 100) + "\n")
}

// flush writes out what is done so far. The first error of any write stays with
// the writer and comes back here.
func (o *output) flush() error { return o.w.Flush() }

// close ends the output; an array of no documents is "[]".
func (o *output) close() error {
	switch {
	case o.array && o.count == 0:
		o.w.WriteString("[]\n")
	case o.array:
		o.w.WriteString("\n]\n")
	case o.format == "json":
		o.w.WriteByte('\n')
	}
	return o.w.Flush()
}
