package main

import (
	"bufio"
	"iter"
	"os"

	"github.com/reckon-dev/reckon/figures"
)

// format is a way to write documents. Workers call document at once, so it
// changes nothing; begin comes before the first of them.
type format interface {
	// begin returns what stands before all documents. It is given the first of
	// them, before its figures are known, or nil if there is none.
	begin(first *figures.Document) []byte
	// document returns the document with that index in the output.
	document(d *figures.Document, index int) ([]byte, error)
	// end returns what stands behind all documents, which were count.
	end(count int) []byte
}

// bare is what formats without head and foot embed.
type bare struct{}

func (bare) begin(*figures.Document) []byte { return nil }
func (bare) end(int) []byte                 { return nil }

// newFormat returns the format asked for. It goes by the command line alone,
// never by what is found, whether there may be several documents: a reader of
// the output must know what comes.
func newFormat(o *options, many bool, out *os.File) format {
	switch o.format {
	case "json":
		return &jsonFormat{array: many, offsets: o.offsets}
	case "jsonl":
		return &jsonlFormat{offsets: o.offsets}
	case "csv":
		return &csvFormat{offsets: o.offsets}
	case "html":
		return newHTML()
	case "brat":
		return bratFormat{}
	case "gdelt":
		return gdeltFormat{}
	}
	return &tableFormat{titled: many, style: styleOf(out)}
}

// output puts the documents one behind the other.
type output struct {
	w      *bufio.Writer
	format format
	dir    *bratDir // with -out: where documents go instead
	head   []byte
	begun  bool
	count  int // documents written
}

func newOutput(w *os.File, o *options, many bool) *output {
	return &output{w: bufio.NewWriterSize(w, 64<<10), format: newFormat(o, many, w)}
}

// begin is told of every task as it comes in, before it is worked on.
func (o *output) begin(t *task) {
	if t.doc != nil && !o.begun {
		o.begun, o.head = true, o.format.begin(t.doc)
	}
}

// numbers returns the numerals of the task's document in place of its figures.
func (o *output) numbers(t *task, numbers iter.Seq[figures.Number]) []byte {
	// The options let no format pass that has no numbers.
	return o.format.(interface {
		numbers(*figures.Document, iter.Seq[figures.Number], int) []byte
	}).numbers(t.doc, numbers, t.index)
}

// write writes a document, in one piece as far as memory goes, so that a reader
// who stops in between has whole ones.
func (o *output) write(t *task) error {
	if o.dir != nil {
		return o.dir.write(t.doc, t.body)
	}
	if o.count == 0 {
		o.w.Write(o.head)
	}
	o.count++
	_, err := o.w.Write(t.body)
	return err
}

// flush writes out what is done so far. The first error of any write stays with
// the writer and comes back here.
func (o *output) flush() error { return o.w.Flush() }

func (o *output) close() error {
	if o.dir != nil {
		return nil
	}
	if o.count == 0 {
		o.w.Write(o.format.begin(nil))
	}
	o.w.Write(o.format.end(o.count))
	return o.w.Flush()
}
