package main

import (
	"context"
	"slices"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	beamreg "github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

// namespace is where the counters stand among an engine's own.
const namespace = "reckon"

// job is what a run does. It travels to the workers as JSON, inside the DoFns.
type job struct {
	Input, Output string    // a glob; a folder without "/" at its end
	Block         int64     // bytes
	Day, Source   string    // fields of a line to tally by; empty: no tally
	Extractor     extractor // how to make the extractor that a worker's DoFns share
}

// register makes the DoFns known by name, on whoever builds the pipeline and on
// the workers, before beam.Init.
func register() {
	beamreg.DoFn3x1[context.Context, []byte, func(file), error](&listFn{})
	beamreg.DoFn2x2[context.Context, file, file, error](&measureFn{})
	beamreg.DoFn4x1[context.Context, *sdf.LockRTracker, file, func(tallyKey, sum), error](&extractFn{})
	beamreg.Function2x1(addSums)
	beamreg.Function2x2(tallyLine)
	beamreg.Emitter1[file]()
	beamreg.Emitter2[tallyKey, sum]()
}

// build lays out the pipeline:
//
//	list ─ reshuffle ─ measure ─ extract ─┬─ figures-*.jsonl, rejected-*.jsonl
//	                                      └─ (day, source, outcome) ─ combine ─ tally.jsonl
//
// Lines and figures stay in the step that reads, extracts and writes a block of
// a file. Only names of files and partial tallies go through the engine, so no
// engine has to hold or sort the archive.
func (j *job) build(s beam.Scope) {
	files := beam.ParDo(s.Scope("list"), &listFn{Glob: j.Input}, beam.Impulse(s))
	// What was listed by one worker is spread over all.
	files = beam.Reshuffle(s, files)
	files = beam.ParDo(s.Scope("measure"), &measureFn{Block: j.Block}, files)
	sums := beam.ParDo(s.Scope("extract"), &extractFn{job: *j}, files)
	s = s.Scope("tally")
	// Without a tally there is nothing to combine, but Prism spins a processor
	// while it waits for a step that has no output at all.
	sums = beam.CombinePerKey(s, addSums, sums)
	if j.Day != "" {
		textio.Write(s, j.Output+"/tally.jsonl", beam.ParDo(s, tallyLine, sums))
	}
}

// file is a file of the input.
type file struct {
	Index  int // its place among the files in the order of their names, from 0
	Path   string
	Gzip   bool
	Blocks int64 // 1 if it has to be read in one go
}

// listFn finds the files. Their numbers, which the results are named by, depend
// on their names alone.
type listFn struct{ Glob string }

// ProcessElement lists the files for the one impulse.
func (fn *listFn) ProcessElement(ctx context.Context, _ []byte, emit func(file)) error {
	paths, err := list(ctx, fn.Glob)
	if err != nil {
		return err
	}
	slices.Sort(paths)
	for i, path := range paths {
		emit(file{Index: i, Path: path})
	}
	return nil
}
