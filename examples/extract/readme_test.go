package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shown returns the README's lines from the first that starts with start to the
// end of its block.
func shown(t *testing.T, start string) []string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	require.NoError(t, err)
	_, block, ok := strings.Cut(string(b), "\n"+start)
	require.True(t, ok, "README.md shows %q", start)
	block, _, _ = strings.Cut(start+block, "\n```")
	return strings.Split(block, "\n")
}

// closeUp takes out the blanks that set a table's columns.
func closeUp(line string) string { return strings.Join(strings.Fields(line), " ") }

func TestReadmeShowsWhatTheCommandPrints(t *testing.T) {
	lines := shown(t, "$ go run ./examples/extract testdata/prison-transfer.txt")
	var printed []string
	for line := range strings.Lines(extract(t, "", filepath.Join("..", "..", "testdata", "prison-transfer.txt")).out) {
		printed = append(printed, closeUp(line))
	}
	require.Greater(t, len(lines), 2)
	for _, line := range lines[1:] {
		if line != "…" {
			assert.Contains(t, printed, closeUp(line))
		}
	}
}

func TestReadmeShowsTheJSONOfItsSentence(t *testing.T) {
	got := extract(t, `{"id":"a1","text":"Kessara has taken in close to 3,200 prisoners, officials said."}`, "-input", "jsonl", "-format", "jsonl")
	assert.JSONEq(t, strings.Join(shown(t, "{\n  \"id\": \"a1\""), "\n"), got.out)
}
