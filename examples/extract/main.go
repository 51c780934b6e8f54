// Command extract reads news text and prints the figures of people in it:
// how many, of whom, what became of them, and who says so.
//
//	extract article.txt
//	extract -format jsonl articles.jsonl > figures.jsonl
//
// It is the library's main example: everything it prints comes from the public
// API of package figures. Run it with -h for its flags.
package main

import (
	"errors"
	"io"
	"os"
	"syscall"

	"github.com/reckon-dev/reckon/figures"
)

// Exit statuses, as for grep: 2 means that the command could not be carried
// out, 1 that it was but some of the input could not be used.
const (
	exitOK    = 0
	exitInput = 1
	exitUsage = 2
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings handed in; it returns the exit status.
func run(args []string, stdin, stdout, stderr *os.File) int {
	fail := func(err error) int {
		io.WriteString(stderr, complaint(err))
		return exitUsage
	}
	opts, err := parseOptions(args)
	switch {
	case errors.Is(err, errHelp):
		io.WriteString(stdout, usage)
		return exitOK
	case err != nil:
		return fail(err)
	}
	var trace *tracer
	var event func(figures.TraceEvent)
	if opts.trace {
		trace = newTracer(stderr)
		event = trace.event
	}
	x, err := opts.extractor(event)
	if err != nil {
		return fail(err)
	}
	files, err := sources(opts.files, opts.input)
	if err != nil {
		return fail(err)
	}
	many := opts.several(files)
	if many && opts.format == "brat" && opts.dir == "" {
		return fail(errors.New("-format brat writes one document to the standard output; for several give -out DIR"))
	}
	var bar *progress
	if trace == nil {
		bar = newProgress(files, stdin, stdout, stderr)
	}
	out := newOutput(stdout, opts, many)
	if opts.dir != "" {
		if out.dir, err = newBratDir(opts.dir); err != nil {
			return fail(err)
		}
	}
	job := &job{opts: opts, extractor: x, out: out, bar: bar, trace: trace, stdin: stdin, stderr: stderr}

	if err = job.run(files); err == nil {
		err = out.close()
	} else {
		out.flush() // what is done is good; the error to tell is the first one
	}
	bar.clear()
	switch {
	case errors.Is(err, syscall.EPIPE):
		// Whoever read the output has seen enough. Unix ends the process by a
		// signal before it gets here; elsewhere this is the same, without noise.
		return exitInput
	case err != nil:
		return fail(err)
	case job.bad > 0:
		return exitInput
	}
	return exitOK
}
