package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/rtrackers/offsetrange"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// extractor says how an extractor is made. It is comparable, and so the key
// under which a worker keeps the one that it made.
type extractor struct {
	Profile string // the name of a profile, or of the file that Table is from
	Table   string // the profile's text; empty: a built-in one
}

// extractors holds what this process has made, as func() (*figures.Extractor,
// error). Extractors never change, so all bundles of a worker use the same.
var extractors sync.Map

// shared returns the process's extractor, made by whoever asks first.
func (e extractor) shared() (*figures.Extractor, error) {
	once, _ := extractors.LoadOrStore(e, sync.OnceValues(e.make))
	return once.(func() (*figures.Extractor, error))()
}

func (e extractor) make() (*figures.Extractor, error) {
	var profile *units.Profile
	var err error
	if e.Table == "" {
		profile, err = units.LoadProfile(e.Profile)
	} else {
		profile, err = units.ParseProfile(e.Profile, strings.NewReader(e.Table))
	}
	if err != nil {
		return nil, err
	}
	return figures.New(figures.WithProfile(profile))
}

// extractFn turns blocks of files into files of results. It is splittable: an
// element is a file, a restriction a range of its blocks, so that an engine may
// spread the blocks of a file as it likes and the results stay the same files.
type extractFn struct {
	job
	x                          *figures.Extractor
	documents, found, badLines beam.Counter
}

// Setup runs once for each copy of the DoFn, of which a worker has several.
func (fn *extractFn) Setup() error {
	fn.documents = beam.NewCounter(namespace, "documents")
	fn.found = beam.NewCounter(namespace, "figures")
	fn.badLines = beam.NewCounter(namespace, "bad lines")
	var err error
	fn.x, err = fn.Extractor.shared()
	return err
}

// CreateInitialRestriction is all blocks of the file.
func (fn *extractFn) CreateInitialRestriction(f file) offsetrange.Restriction {
	return offsetrange.Restriction{Start: 0, End: f.Blocks}
}

// SplitRestriction gives every block to whoever is free.
func (fn *extractFn) SplitRestriction(_ file, r offsetrange.Restriction) []offsetrange.Restriction {
	return r.SizedSplits(1)
}

// RestrictionSize is in blocks.
func (fn *extractFn) RestrictionSize(_ file, r offsetrange.Restriction) float64 { return r.Size() }

// CreateTracker lets an engine split between blocks, never within one.
func (fn *extractFn) CreateTracker(r offsetrange.Restriction) *sdf.LockRTracker {
	return sdf.NewLockRTracker(offsetrange.NewTracker(r))
}

// ProcessElement works through blocks of f.
func (fn *extractFn) ProcessElement(ctx context.Context, rt *sdf.LockRTracker, f file, emit func(tallyKey, sum)) error {
	for i := rt.GetRestriction().(offsetrange.Restriction).Start; rt.TryClaim(i); i++ {
		b := block{fn: fn, sums: tally{}}
		if err := b.run(ctx, f, i); err != nil {
			return fmt.Errorf("%s: %w", f.Path, err)
		}
		b.sums.emit(emit)
	}
	return nil
}

// block is the work on one block of a file.
type block struct {
	fn        *extractFn
	good, bad *part
	sums      tally
	buf       []byte
	// what is counted when all of it is written
	documents, figures, badLines int64
}

// run reads the block and writes its results. Nothing of it is seen unless all
// went well, and doing it again writes the same files with the same content.
func (b *block) run(ctx context.Context, f file, number int64) (err error) {
	in, err := openBlock(ctx, f, number, b.fn.Block)
	if err != nil {
		return err
	}
	defer in.in.Close()
	shard := fmt.Sprintf("-%05d-%05d.jsonl", f.Index, number)
	b.good = newPart(b.fn.Output + "/figures" + shard)
	b.bad = newPart(b.fn.Output + "/rejected" + shard)
	defer b.good.discard(ctx)
	defer b.bad.discard(ctx)
	if err := b.good.open(ctx); err != nil {
		return err
	}
	for {
		l, err := in.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		if len(bytes.TrimSpace(l.text)) == 0 {
			continue
		}
		if err := b.line(ctx, f, l); err != nil {
			return err
		}
	}
	// The rejects first: where there are figures, what is missing is known.
	if err := b.bad.commit(ctx); err != nil {
		return err
	}
	if err := b.good.commit(ctx); err != nil {
		return err
	}
	b.fn.documents.Inc(ctx, b.documents)
	b.fn.found.Inc(ctx, b.figures)
	b.fn.badLines.Inc(ctx, b.badLines)
	return nil
}

// line extracts one line.
func (b *block) line(ctx context.Context, f file, l line) error {
	if l.cut {
		return b.reject(ctx, f, l, fmt.Errorf("the line is longer than %d bytes; split the document", maxLine))
	}
	d, err := figures.ParseLine(l.text)
	if err != nil {
		return b.reject(ctx, f, l, err)
	}
	result, err := b.fn.x.Extract(d.Text)
	if err != nil {
		// A user's rule failed. The rest of the result is good and is written, as
		// examples/extract does.
		if err := b.reject(ctx, f, l, err); err != nil {
			return err
		}
	}
	d.Figures, d.Profile = result.Figures, result.Profile
	if b.buf, err = d.AppendJSON(b.buf[:0]); err != nil {
		return err
	}
	if _, err := b.good.Write(append(b.buf, '\n')); err != nil {
		return err
	}
	b.documents++
	b.figures += int64(len(d.Figures))
	if b.fn.Day != "" {
		b.sums.add(d, b.fn.Day, b.fn.Source)
	}
	return nil
}

// reject writes a bad line to the dead letters, with its place and the reason.
func (b *block) reject(ctx context.Context, f file, l line, reason error) error {
	b.badLines++
	if err := b.bad.open(ctx); err != nil {
		return err
	}
	_, err := b.bad.Write(deadLetter(f.Path, l, reason))
	return err
}
