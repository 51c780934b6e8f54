package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// part is a file of results that appears under its name when it is whole. An
// engine may do a block again, or on two workers at once: each writes a file of
// its own, and whoever is last puts the same content in the same place.
type part struct {
	name, temp string
	fs         filesystem.Interface // nil until opened
	file       io.WriteCloser       // nil if closed
	w          *bufio.Writer
	cancel     context.CancelFunc
}

func newPart(name string) *part {
	return &part{name: name, temp: fmt.Sprintf("%s.tmp-%016x", name, rand.Uint64())}
}

// open begins the file, if it is not begun.
func (p *part) open(ctx context.Context) (err error) {
	if p.fs != nil {
		return nil
	}
	if p.fs, err = filesystem.New(ctx, p.temp); err != nil {
		return err
	}
	// An object store takes the end of the context for "do not keep it".
	ctx, p.cancel = context.WithCancel(ctx)
	if p.file, err = p.fs.OpenWrite(ctx, p.temp); err != nil {
		return err
	}
	p.w = bufio.NewWriterSize(p.file, 256<<10)
	return nil
}

// Write adds to an open part.
func (p *part) Write(b []byte) (int, error) { return p.w.Write(b) }

// commit puts the part in its place. A part that was never opened stays absent.
func (p *part) commit(ctx context.Context) error {
	if p.file == nil {
		return nil
	}
	if err := p.w.Flush(); err != nil {
		return err
	}
	file := p.file
	p.file = nil
	if err := file.Close(); err != nil {
		return err
	}
	if err := filesystem.Rename(ctx, p.fs, p.temp, p.name); err != nil {
		return err
	}
	p.temp = ""
	return nil
}

// discard lets go of the part and, if it is not in its place, of what was
// written. The error to tell is the one that led here.
func (p *part) discard(ctx context.Context) {
	if p.fs == nil {
		return
	}
	if p.cancel != nil {
		p.cancel()
	}
	if p.file != nil {
		p.file.Close()
	}
	if remover, ok := p.fs.(filesystem.Remover); ok && p.temp != "" {
		remover.Remove(ctx, p.temp)
	}
	p.fs.Close()
}

// deadLetter is a line for the rejects. The offset leads to the line in the
// file, uncompressed; the line itself is there so that it can be mended.
func deadLetter(path string, l line, reason error) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	// Strings and numbers only: encoding cannot fail.
	e.Encode(struct {
		File   string `json:"file"`
		Offset int64  `json:"offset"`
		Bytes  int64  `json:"bytes"`
		Reason string `json:"reason"`
		Line   string `json:"line"`
	}{path, l.offset, l.size, reason.Error(), string(l.text)})
	return b.Bytes()
}
