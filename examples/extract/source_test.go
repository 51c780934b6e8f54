package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tree makes a directory with files and returns its path.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	}
	return dir
}

func ids(t *testing.T, dir, out string) (all []string) {
	for _, d := range documents(t, out) {
		all = append(all, filepath.ToSlash(strings.TrimPrefix(d.ID, dir+string(filepath.Separator))))
	}
	return all
}

func TestDirectoriesAreReadInOrder(t *testing.T) {
	line := `{"id":"l1","text":"Nine guards died."}` + "\n"
	dir := tree(t, map[string]string{
		"b.txt": sentence, "a/z.TXT": sentence, "a/m.jsonl": line, "c.ndjson": strings.ReplaceAll(line, "l1", "l2"),
		"notes.pdf": "%PDF", ".hidden.txt": sentence, ".git/x.txt": sentence, "empty/readme.md": "#",
	})
	got := extract(t, "", "-format", "jsonl", dir)
	require.Equal(t, exitOK, got.status, got.err)
	assert.Equal(t, []string{"l1", "a/z.TXT", "b.txt", "l2"}, ids(t, dir, got.out))
	assert.Equal(t, []string{"a/z.TXT", "b.txt"}, ids(t, dir, extract(t, "", "-format", "jsonl", "-input", "text", dir).out))
	assert.Equal(t, []string{"l1", "l2"}, ids(t, dir, extract(t, "", "-format", "jsonl", "-input", "jsonl", dir).out))
	assert.Equal(t, "[", extract(t, "", "-format", "json", dir).out[:1], "a directory may hold several")
	none := extract(t, "", filepath.Join(dir, "empty"))
	assert.Equal(t, exitUsage, none.status)
	assert.Contains(t, none.err, "holds no .txt")
}

func TestJSONLinesAreKnownByTheirName(t *testing.T) {
	in := file(t, "in.jsonl", `{"id":"a","text":"Nine guards died."}`)
	assert.Len(t, documents(t, extract(t, "", "-format", "jsonl", in).out)[0].Figures, 1)
	assert.Equal(t, in, documents(t, extract(t, "", "-format", "jsonl", "-input", "text", in).out)[0].ID)
}

// many is JSON Lines with long and short texts in turn, so that workers finish
// out of order, and some lines that are none.
func many(n int) string {
	var b strings.Builder
	for i := range n {
		if i%17 == 5 {
			fmt.Fprintf(&b, "{not line %d\n", i)
			continue
		}
		text := strings.Repeat("Some 900 inmates fled and nine guards died. ", 1+i%7*8)
		fmt.Fprintf(&b, `{"id":"%d","n":%d,"text":%q}`+"\n", i, i, text)
	}
	return b.String()
}

func TestWorkersChangeNothing(t *testing.T) {
	in := file(t, "in.jsonl", many(60))
	for _, args := range [][]string{{"-format", "json"}, {"-format", "csv", "-offsets", "runes"}, {"-format", "html"}, {"-numbers", "-format", "jsonl"}} {
		args = append(args, in, article)
		one := extract(t, "", args...)
		require.Equal(t, exitInput, one.status)
		for _, n := range []string{"2", "5"} {
			got := extract(t, "", append([]string{"-j", n}, args...)...)
			assert.True(t, one.out == got.out, "%v -j %s: the output differs", args, n)
			assert.Equal(t, one.err, got.err)
			assert.Equal(t, one.status, got.status)
		}
	}
}

func TestWorkersWriteWhatCameBeforeAnError(t *testing.T) {
	dir := tree(t, map[string]string{"a.txt": sentence, "b.txt": sentence})
	bad := filepath.Join(dir, "b.txt")
	require.NoError(t, os.Chmod(bad, 0))
	if f, err := os.Open(bad); err == nil {
		f.Close()
		t.Skip("this user may read everything")
	}
	for _, n := range []string{"1", "3"} {
		got := extract(t, "", "-j", n, "-format", "jsonl", dir)
		assert.Equal(t, exitUsage, got.status)
		assert.Equal(t, []string{"a.txt"}, ids(t, dir, got.out))
		assert.Contains(t, got.err, bad+": ")
	}
}
