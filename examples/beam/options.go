package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// minBlock is more than a byte order mark, which has to lie within one block,
// and few enough bytes for any test.
const minBlock = 1 << 10

// options is the command line as it was written.
type options struct {
	input, output, profile, tally string
	block                         int64
	rest                          []string // what is no flag
}

// job checks the options and the files they name, so that a mistake is told
// before an engine has started a hundred machines.
func (o *options) job(ctx context.Context) (*job, error) {
	switch {
	case len(o.rest) > 0:
		return nil, fmt.Errorf("%q is not a flag, and files are named by -input, in quotation marks if with a *; %w", o.rest[0], errFlag)
	case o.input == "":
		return nil, fmt.Errorf("-input is missing; %w", errFlag)
	case o.output == "":
		return nil, fmt.Errorf("-output is missing; %w", errFlag)
	case o.block < minBlock:
		return nil, fmt.Errorf("-block %d is less than %d bytes; %w", o.block, minBlock, errFlag)
	}
	j := &job{Input: o.input, Output: strings.TrimRight(o.output, "/"), Block: o.block}
	if o.tally != "" {
		day, source, ok := strings.Cut(o.tally, ",")
		if !ok || day == "" || source == "" || strings.Contains(source, ",") {
			return nil, fmt.Errorf("-tally %q does not name two fields, as date,source does; %w", o.tally, errFlag)
		}
		j.Day, j.Source = day, source
	}
	j.Extractor.Profile = o.profile
	if strings.EqualFold(filepath.Ext(o.profile), ".tsv") {
		// Workers do not see this machine's files: the table travels with the job.
		table, err := os.ReadFile(o.profile)
		if err != nil {
			return nil, err
		}
		j.Extractor.Table = string(table)
	}
	if _, err := j.Extractor.shared(); err != nil {
		return nil, err
	}
	if err := exists(ctx, j.Input); err != nil {
		return nil, err
	}
	return j, vacant(ctx, j.Output)
}

// exists makes sure that there is something to read.
func exists(ctx context.Context, glob string) error {
	found, err := list(ctx, glob)
	if err != nil {
		return fmt.Errorf("-input %s: %w", glob, err)
	}
	if len(found) == 0 {
		return fmt.Errorf("-input %s: no such file", glob)
	}
	return nil
}

// vacant makes sure that nothing of an earlier run stands between the results:
// with another input or block size that run wrote files which this one does not.
func vacant(ctx context.Context, folder string) error {
	found, err := list(ctx, folder+"/*")
	if err != nil {
		return fmt.Errorf("-output %s: %w", folder, err)
	}
	if len(found) > 0 {
		return fmt.Errorf("-output %s: the folder is not empty; name another, or empty it", folder)
	}
	return nil
}

// list returns the names that glob stands for on its file system, which it
// holds all at once, in an order of the file system's.
func list(ctx context.Context, glob string) ([]string, error) {
	fs, err := filesystem.New(ctx, glob)
	if err != nil {
		return nil, err
	}
	defer fs.Close()
	return fs.List(ctx, glob)
}
