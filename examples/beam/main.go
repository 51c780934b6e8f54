// Command beam reads the figures of people out of archives that are too large
// for one machine. It is examples/extract -input jsonl -format jsonl as an
// Apache Beam pipeline:
//
//	go run . -input 'articles/*.jsonl*' -output figures
//
// The engine is chosen with -runner. Without it the pipeline runs in this
// process, on Beam's own Prism runner. Run it with -h for the flags.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

// Exit statuses are those of examples/extract: 2 means that the job could not
// be carried out, 1 that it was but some lines could not be used.
const (
	exitOK    = 0
	exitInput = 1
	exitUsage = 2
)

func main() {
	register()
	opts := parseOptions()
	// A worker of a remote runner is this binary too, started without our flags.
	// It does its work inside Init and never leaves it.
	beam.Init()
	os.Exit(run(context.Background(), opts))
}

// run carries out the job, tells how it went, and returns the exit status.
func run(ctx context.Context, opts *options) int {
	fail := func(err error) int {
		fmt.Fprintln(os.Stderr, "beam:", err)
		return exitUsage
	}
	job, err := opts.job(ctx)
	if err != nil {
		return fail(err)
	}
	p, root := beam.NewPipelineWithRoot()
	job.build(root)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		return fail(fmt.Errorf("the job failed; what it wrote to %s is not complete: %w", job.Output, err))
	}
	if *jobopts.Async {
		return exitOK // the engine goes on without us, and has the counters
	}
	count := counters(result.Metrics())
	fmt.Fprintf(os.Stderr, "beam: %d documents, %d figures, %d bad lines\n",
		count["documents"], count["figures"], count["bad lines"])
	if count["bad lines"] > 0 {
		return exitInput
	}
	return exitOK
}

// counters returns the pipeline's own counters by name. A runner that commits
// counts tells the committed ones, where work that was done twice counts once.
func counters(results metrics.Results) map[string]int64 {
	count := map[string]int64{}
	for _, c := range results.AllMetrics().Counters() {
		if c.Key.Namespace == namespace {
			count[c.Key.Name] += c.Result()
		}
	}
	return count
}

// errFlag is a mistake on the command line.
var errFlag = errors.New("-h lists the flags")

// parseOptions reads the command line, which Beam and its runners share.
func parseOptions() *options {
	o := &options{}
	flag.StringVar(&o.input, "input", "", "files of JSON Lines, plain or gzip: a `glob`, local, gs:// or s3://")
	flag.StringVar(&o.output, "output", "", "new or empty `folder` for the results, local, gs:// or s3://")
	flag.StringVar(&o.profile, "profile", "default", "numbers behind vague words: `NAME` or a local FILE.tsv")
	flag.StringVar(&o.tally, "tally", "", "also count killed, injured and detained per day and source;\n"+
		"the two `FIELDS` of a line that hold them, such as date,source")
	flag.Int64Var(&o.block, "block", 16<<20, "`bytes` of a plain local file that are read, and written to one file, at a time")
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(), usage)
		flag.PrintDefaults()
	}
	flag.Parse()
	o.rest = flag.Args()
	return o
}

const usage = `beam prints the figures of people in an archive of news text, on Apache Beam.

usage: beam -input GLOB -output FOLDER [flags]

A line is {"id", "text", ...}, as for extract -input jsonl -format jsonl, and so
is what comes out: FOLDER/figures-FILE-BLOCK.jsonl. Lines that cannot be used go
to FOLDER/rejected-FILE-BLOCK.jsonl with the reason; a tally to tally.jsonl.

examples:
  beam -input 'articles/*.jsonl.gz' -output figures -tally date,source
  beam -input 'gs://B/articles/*' -output gs://B/figures \
    -runner dataflow -project P -region R -staging_location gs://B/staging

The flags, Beam's own among them:
`
