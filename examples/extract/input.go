package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/reckon-dev/reckon/figures"
)

// openable looks at every file before the first is read, so that a misspelt
// name is told at once and not after an hour of output.
func openable(files []string) ([]string, error) {
	for _, name := range files {
		if name == "-" {
			continue
		}
		info, err := os.Stat(name)
		if err != nil {
			return nil, plainly(err)
		}
		if info.IsDir() {
			return nil, fmt.Errorf("%s is a directory; name the files in it", name)
		}
	}
	return files, nil
}

// plainly takes the name of the system call out of an error about a file.
func plainly(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return fmt.Errorf("%s: %w", p.Path, p.Err)
	}
	return err
}

// job carries the input through the extractor to the output.
type job struct {
	opts      *options
	extractor *figures.Extractor
	out       *output
	bar       *progress
	stdin     io.Reader
	stderr    io.Writer
	bad       int // lines and documents that could not be read, or not wholly
}

// run reads the files in turn. Its error ends the run.
func (j *job) run(files []string) error {
	for _, name := range files {
		if err := j.file(name); err != nil {
			return err
		}
	}
	return nil
}

func (j *job) file(name string) error {
	in := j.stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return plainly(err)
		}
		defer f.Close()
		in = f
	}
	in = &flushing{in: in, job: j}
	if j.opts.input == "jsonl" {
		return j.lines(name, in)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		return plainly(err)
	}
	return j.document(name, &figures.Document{ID: name, Text: string(text)})
}

// flushing writes out what is done before it waits for more input, so that the
// command can stand in a conversation of pipes without a flush a line.
type flushing struct {
	in  io.Reader
	job *job
}

func (f *flushing) Read(p []byte) (int, error) {
	if err := f.job.out.flush(); err != nil {
		return 0, err
	}
	n, err := f.in.Read(p)
	f.job.bar.read(n)
	return n, err
}

// lines reads JSON Lines. A line may be as long as memory allows.
func (j *job) lines(name string, in io.Reader) error {
	r := bufio.NewReaderSize(in, 64<<10)
	var buf []byte
	for number := 1; ; number++ {
		var err error
		buf, err = readLine(r, buf[:0])
		if err != nil && err != io.EOF {
			return plainly(err)
		}
		line := buf
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if len(bytes.TrimSpace(line)) > 0 {
			if err := j.line(name, number, line); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
	}
}

// readLine appends the next line to buf, without its end. The last line comes
// with io.EOF, and may be empty.
func readLine(r *bufio.Reader, buf []byte) ([]byte, error) {
	for {
		part, err := r.ReadSlice('\n')
		buf = append(buf, part...)
		if err != bufio.ErrBufferFull {
			return bytes.TrimSuffix(buf, []byte("\n")), err
		}
	}
}

// line handles one line. A line that is no document is told and left behind.
func (j *job) line(name string, number int, line []byte) error {
	d, err := figures.ParseLine(line)
	var bad *figures.InputError
	if errors.As(err, &bad) {
		bad.File, bad.Line = name, number
		j.complain(bad)
		if drawing := bad.Drawing(); drawing != "" {
			fmt.Fprintln(j.stderr, drawing)
		}
		return nil
	}
	if err != nil {
		return err
	}
	return j.document(name, d)
}

// document fills in d and hands it on. An error of the extractor comes beside
// a result that is whole but for the rule that failed, so both are shown.
func (j *job) document(name string, d *figures.Document) error {
	if j.opts.numbers {
		return j.out.numbers(d.ID, j.extractor.Numbers(d.Text))
	}
	found, err := j.extractor.Extract(d.Text)
	if err != nil {
		j.complain(fmt.Errorf("%s: %w", name, err))
	}
	d.Figures, d.Profile = found.Figures, found.Profile
	return j.out.document(d)
}

func (j *job) complain(err error) {
	j.bad++
	j.bar.clear()
	fmt.Fprintln(j.stderr, "extract:", err)
}
