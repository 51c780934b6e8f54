package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/reckon-dev/reckon/units"
	"github.com/stretchr/testify/require"
)

func TestReadmeShowsTheTable(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(b), begin)
	require.True(t, ok, "the mark before the table")
	shown, _, ok := strings.Cut(rest, end)
	require.True(t, ok, "the mark behind the table")

	want, err := markdown(published)
	require.NoError(t, err)
	require.Equal(t, want, shown, "go generate ./examples/conventions writes it anew")
}

func TestEveryProfileHasAColumn(t *testing.T) {
	all, have := units.Profiles(), slices.Clone(columns)
	slices.Sort(all)
	slices.Sort(have)
	require.Equal(t, all, have)
}

func TestARowShowsWhatIsRecorded(t *testing.T) {
	table, err := markdown("dozens of people\tone registry 20\n")
	require.NoError(t, err)
	rows := strings.Split(table, "\n")
	require.Equal(t, "| dozens of people | 24 up | 24 (24–99) | 24 (24–99) | 24 up | 24 | 99 | 12 | 24–99 | 24 | one registry 20 |", rows[2])
}

func TestAnExpressionThatIsNoFigureIsAnError(t *testing.T) {
	_, err := markdown("the village\t\n")
	require.ErrorContains(t, err, `"The village died." holds 0 figures`)
}

func TestTheTableGoesBetweenTheMarks(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.md")
	require.NoError(t, os.WriteFile(file, []byte("above\n"+begin+"old\n"+end+"below\n"), 0o600))
	var out, errs bytes.Buffer
	require.Zero(t, run([]string{"-into", file}, &out, &errs), errs.String())
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	table, err := markdown(published)
	require.NoError(t, err)
	require.Equal(t, "above\n"+begin+table+end+"below\n", string(b))

	require.NoError(t, os.WriteFile(file, []byte("no marks"), 0o600))
	require.Equal(t, 2, run([]string{"-into", file}, &out, &errs))
	require.Contains(t, errs.String(), "has no marks")
}
