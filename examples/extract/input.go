package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/reckon-dev/reckon/figures"
)

// reader takes the input apart into tasks and hands each on. It runs ahead of
// the extractor, which may work on several tasks at once.
type reader struct {
	stdin  io.Reader
	auto   bool              // nobody said what the files hold
	hand   func(*task) error // its error ends the reading
	before func() error      // called before each read, which may have to wait
	bar    *progress
	count  int // documents handed on
}

// read reads the files in turn. Its error ends the run.
func (r *reader) read(files []source) error {
	for _, f := range files {
		if err := r.file(f); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) file(f source) error {
	in := r.stdin
	if f.name != "-" {
		file, err := os.Open(f.name)
		if err != nil {
			return plainly(err)
		}
		defer file.Close()
		in = file
	}
	in = &watched{in: in, reader: r}
	if f.lines {
		return r.lines(f.name, in)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return plainly(err)
	}
	if why := noText(text, r.auto); why != "" {
		return r.refuse(f.name, why)
	}
	return r.document(f.name, &figures.Document{ID: f.name, Text: string(text)})
}

// watched is the input with the progress told and the output flushed: the
// command can stand in a conversation of pipes without a flush a line.
type watched struct {
	in     io.Reader
	reader *reader
}

func (w *watched) Read(p []byte) (int, error) {
	if err := w.reader.before(); err != nil {
		return 0, err
	}
	n, err := w.in.Read(p)
	w.reader.bar.read(n)
	return n, err
}

// lines reads JSON Lines. A line may be as long as memory allows.
func (r *reader) lines(name string, in io.Reader) error {
	buffered := bufio.NewReaderSize(in, 64<<10)
	for number := 1; ; number++ {
		line, err := readLine(buffered)
		if err != nil && err != io.EOF {
			return plainly(err)
		}
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
			if why := noText(line, false); why != "" {
				return r.refuse(name, why)
			}
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if err := r.line(name, number, line); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
	}
}

// readLine returns the next line without its end, in memory of its own: parts
// of it live on in the document. The last line comes with io.EOF, and may be
// empty.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if err != bufio.ErrBufferFull {
			return bytes.TrimSuffix(line, []byte("\n")), err
		}
	}
}

// line handles one line. A line that is no document is told and left behind.
func (r *reader) line(name string, number int, line []byte) error {
	d, err := figures.ParseLine(line)
	var bad *figures.InputError
	if errors.As(err, &bad) {
		bad.File, bad.Line = name, number
		complaint := fmt.Sprintf("extract: %v\n", bad)
		if drawing := bad.Drawing(); drawing != "" {
			complaint += drawing + "\n"
		}
		return r.hand(&task{complaint: complaint})
	}
	if err != nil {
		return err
	}
	return r.document(name, d)
}

// refuse tells why a file is left out.
func (r *reader) refuse(name, why string) error {
	return r.hand(&task{complaint: fmt.Sprintf("extract: %s: %s\n", name, why)})
}

func (r *reader) document(name string, d *figures.Document) error {
	t := &task{file: name, doc: d, index: r.count}
	r.count++
	return r.hand(t)
}
