package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the scores of the golden cases into the README")

// The README shows what the command prints of the project's own cases; -update writes it anew.
func TestReadmeShowsTheScores(t *testing.T) {
	const command = "$ go run ./examples/evaluate testdata/golden\n"
	root := filepath.Join("..", "..")
	var out, errs bytes.Buffer
	require.Zero(t, run([]string{filepath.Join(root, "testdata", "golden")}, &out, &errs), errs.String())
	var scores strings.Builder
	for line := range strings.Lines(out.String()) {
		scores.WriteString(strings.TrimRight(line, " \n") + "\n")
	}

	readme := filepath.Join(root, "README.md")
	b, err := os.ReadFile(readme)
	require.NoError(t, err)
	before, rest, ok := strings.Cut(string(b), command)
	require.True(t, ok, "README.md shows %q", command)
	shown, after, ok := strings.Cut(rest, "```")
	require.True(t, ok, "the block ends")
	if *update {
		require.NoError(t, os.WriteFile(readme, []byte(before+command+scores.String()+"```"+after), 0o644))
		return
	}
	require.Equal(t, scores.String(), shown, "go test ./examples/evaluate -update writes it anew")
}
