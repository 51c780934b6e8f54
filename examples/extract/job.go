package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/reckon-dev/reckon/figures"
)

// task is a document on its way from the input to the output, or a complaint
// about a line that was none.
type task struct {
	file      string
	doc       *figures.Document // nil: a complaint alone
	index     int               // of the document in the output, from 0
	body      []byte            // the document as it is to be written
	complaint string
	err       error // ends the run
	done      chan struct{}
}

// job carries the input through the extractor to the output.
type job struct {
	opts      *options
	extractor *figures.Extractor
	out       *output
	bar       *progress
	trace     *tracer // nil: nobody asked
	stdin     io.Reader
	stderr    io.Writer
	bad       int // lines and documents that could not be read, or not wholly
}

// run reads, extracts and writes. Its error ends the run.
func (j *job) run(files []source) error {
	if j.opts.workers > 1 {
		return j.parallel(files)
	}
	r := &reader{stdin: j.stdin, auto: j.opts.input == "auto", bar: j.bar, before: j.out.flush}
	r.hand = func(t *task) error {
		j.out.begin(t)
		j.work(t)
		return j.finish(t)
	}
	return r.read(files)
}

var errStopped = errors.New("stopped")

// parallel is run with several workers. The queue keeps the tasks in the order
// of the input, and the output takes them from there, so that neither output nor
// messages depend on who was faster. What is under way at once is bounded by the
// queue: a reader that runs ahead waits.
func (j *job) parallel(files []source) error {
	n := j.opts.workers
	queue, todo, stop := make(chan *task, 2*n), make(chan *task), make(chan struct{})
	defer close(stop)
	for range n {
		go func() {
			for t := range todo {
				j.work(t)
				close(t.done)
			}
		}()
	}
	go func() {
		r := &reader{stdin: j.stdin, auto: j.opts.input == "auto", bar: j.bar, before: func() error { return nil }}
		r.hand = func(t *task) error {
			j.out.begin(t)
			t.done = make(chan struct{})
			select {
			case queue <- t:
			case <-stop:
				return errStopped
			}
			todo <- t
			return nil
		}
		err := r.read(files)
		close(todo)
		if err != nil && err != errStopped {
			last := &task{err: err, done: make(chan struct{})}
			close(last.done)
			select {
			case queue <- last:
			case <-stop:
			}
		}
		close(queue)
	}()
	for {
		t, ok, err := j.next(queue)
		if err != nil || !ok {
			return err
		}
		<-t.done
		if err := j.finish(t); err != nil {
			return err
		}
	}
}

// next takes the next task. If it has to wait for the input it writes out what
// is done before.
func (j *job) next(queue <-chan *task) (t *task, ok bool, err error) {
	select {
	case t, ok = <-queue:
		return t, ok, nil
	default:
	}
	if err := j.out.flush(); err != nil {
		return nil, false, err
	}
	t, ok = <-queue
	return t, ok, nil
}

// work fills in the task's body. It is called by several workers at once. An
// error of the extractor comes beside a result that is whole but for the rule
// that failed, so both are shown.
func (j *job) work(t *task) {
	if t.doc == nil {
		return
	}
	if j.opts.numbers {
		t.body = j.out.numbers(t, j.extractor.Numbers(t.doc.Text))
		return
	}
	if j.trace != nil {
		j.trace.begin(t.doc.ID)
		defer j.trace.end()
	}
	found, err := j.extractor.Extract(t.doc.Text)
	if err != nil {
		t.complaint = fmt.Sprintf("extract: %s: a rule failed\n%s", t.file, complaint(err))
	}
	d := t.doc
	d.Figures, d.Singles, d.Profile = found.Figures, found.Singles, found.Profile
	t.body, t.err = j.out.format.document(d, t.index)
}

// finish writes what has become of the task.
func (j *job) finish(t *task) error {
	if t.complaint != "" {
		j.bad++
		j.bar.clear()
		io.WriteString(j.stderr, t.complaint)
	}
	if t.err != nil || t.doc == nil {
		return t.err
	}
	return j.out.write(t)
}
