package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFerry(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b, "default", false, []string{"testdata/ferry.jsonl"}))
	want, err := os.ReadFile("testdata/ferry.want")
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
}

func TestPlainFilesAreUndatedReports(t *testing.T) {
	dir := t.TempDir()
	first, second := filepath.Join(dir, "first.txt"), filepath.Join(dir, "second.txt")
	require.NoError(t, os.WriteFile(first, []byte("12 miners were killed."), 0o644))
	require.NoError(t, os.WriteFile(second, []byte("14 miners were killed."), 0o644))
	var b strings.Builder
	require.NoError(t, run(&b, "default", false, []string{first, second}))
	assert.Regexp(t, `undated +second.txt +14 +revision of first.txt`, b.String())
}

func TestBadInputIsReportedWithItsPlace(t *testing.T) {
	name := filepath.Join(t.TempDir(), "bad.jsonl")
	require.NoError(t, os.WriteFile(name, []byte("{\"text\":\"\"}\nnot JSON\n"), 0o644))
	err := run(&strings.Builder{}, "default", false, []string{name})
	assert.ErrorContains(t, err, "bad.jsonl:2: ")
	assert.Error(t, run(&strings.Builder{}, "no-such-profile", false, nil))
	assert.Error(t, run(&strings.Builder{}, "default", false, []string{"no such file"}))
}
