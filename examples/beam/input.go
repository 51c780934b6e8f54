package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

const (
	// maxLine bounds the memory that a line takes, in bytes. The longest books
	// are a third of it.
	maxLine = 16 << 20
	// shownLine is what is kept of a line beyond that.
	shownLine = 1 << 10
)

// measureFn finds out into how many blocks a file can be cut. It is a step of
// its own, and behind the reshuffle, because on an object store it is a request
// or two a file.
type measureFn struct{ Block int64 }

// ProcessElement fills in what is missing of f.
func (fn *measureFn) ProcessElement(ctx context.Context, f file) (file, error) {
	in, err := open(ctx, f.Path)
	if err != nil {
		return f, err
	}
	defer in.Close()
	// The first bytes tell gzip, not the name: no JSON begins with them.
	magic := make([]byte, 2)
	n, err := io.ReadFull(in, magic)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return f, fmt.Errorf("%s: %w", f.Path, err)
	}
	f.Gzip = bytes.Equal(magic[:n], []byte{0x1f, 0x8b})
	f.Blocks = 1
	seeker, ok := in.source.(io.Seeker)
	if f.Gzip || !ok {
		// To begin in the middle would mean to read all that comes before, once a
		// block: quadratic in the file's length.
		return f, nil
	}
	size, err := seeker.Seek(0, io.SeekEnd)
	if err != nil {
		return f, fmt.Errorf("%s: %w", f.Path, err)
	}
	f.Blocks = max(1, (size+fn.Block-1)/fn.Block)
	return f, nil
}

// opened is an open file together with its file system.
type opened struct {
	fs     filesystem.Interface
	source io.ReadCloser
}

func open(ctx context.Context, path string) (*opened, error) {
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return nil, err
	}
	source, err := fs.OpenRead(ctx, path)
	if err != nil {
		fs.Close()
		return nil, err
	}
	return &opened{fs, source}, nil
}

// Read reads the file as it is, compressed or not.
func (o *opened) Read(p []byte) (int, error) { return o.source.Read(p) }

// Close closes both.
func (o *opened) Close() error {
	err := o.source.Close()
	if closing := o.fs.Close(); err == nil {
		err = closing
	}
	return err
}

// lines reads the lines of a file that begin within a block.
type lines struct {
	in     *opened
	r      *bufio.Reader
	offset int64 // of the next line, in bytes of the text, uncompressed
	end    int64 // no line that begins here or later is read
	buf    []byte
}

// line is one line. Its bytes are good until the next is read.
type line struct {
	offset int64
	size   int64 // bytes, without the line's end
	text   []byte
	cut    bool // longer than maxLine: text is its beginning
}

// openBlock opens the block of f with that number. A line belongs to the block
// in which its first byte lies, so each is read once however long it is.
func openBlock(ctx context.Context, f file, number, size int64) (*lines, error) {
	in, err := open(ctx, f.Path)
	if err != nil {
		return nil, err
	}
	l := &lines{in: in, offset: number * size, end: (number + 1) * size}
	if number == f.Blocks-1 {
		l.end = 1<<63 - 1 // also what was added since the file was measured
	}
	if err := l.begin(f.Gzip); err != nil {
		in.Close()
		return nil, err
	}
	return l, nil
}

// begin goes to the first line of the block.
func (l *lines) begin(compressed bool) error {
	var source io.Reader = l.in
	if compressed {
		z, err := gzip.NewReader(bufio.NewReaderSize(l.in, 64<<10))
		if err != nil {
			return err
		}
		source = z
	}
	l.r = bufio.NewReaderSize(source, 64<<10)
	if l.offset == 0 {
		if bom, _ := l.r.Peek(3); string(bom) == "\ufeff" {
			l.offset = 3
			_, err := l.r.Discard(3)
			return err
		}
		return nil
	}
	// From the byte before: if that ends a line, the block begins with one.
	l.offset--
	seeker, ok := l.in.source.(io.Seeker)
	if !ok {
		return fmt.Errorf("the file could be read from the middle when it was measured, and now it cannot")
	}
	if _, err := seeker.Seek(l.offset, io.SeekStart); err != nil {
		return err
	}
	if _, err := l.next(); err != io.EOF {
		return err
	}
	return nil
}

// next returns the next line of the block, and io.EOF behind the last.
func (l *lines) next() (line, error) {
	if l.offset >= l.end {
		return line{}, io.EOF
	}
	next := line{offset: l.offset}
	l.buf = l.buf[:0]
	for {
		part, err := l.r.ReadSlice('\n')
		l.offset += int64(len(part))
		if !next.cut {
			l.buf = append(l.buf, part...)
			if len(l.buf) > maxLine+1 {
				next.cut, l.buf = true, l.buf[:shownLine]
			}
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && l.offset == next.offset:
			return line{}, io.EOF
		case err != nil && err != io.EOF:
			return line{}, err
		}
		next.size = l.offset - next.offset
		if err == nil {
			next.size--
		}
		next.text = bytes.TrimSuffix(l.buf, []byte("\n"))
		return next, nil
	}
}
