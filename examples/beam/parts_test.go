package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/reckon-dev/reckon/figures"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readBlocks reads a file in blocks of that size, one after the other.
func readBlocks(t *testing.T, path string, size int64) (read []string, offsets []int64) {
	t.Helper()
	ctx := context.Background()
	f, err := (&measureFn{Block: size}).ProcessElement(ctx, file{Path: path})
	require.NoError(t, err)
	for i := range f.Blocks {
		in, err := openBlock(ctx, f, i, size)
		require.NoError(t, err)
		for {
			l, err := in.next()
			if err == io.EOF {
				break
			}
			require.NoError(t, err)
			assert.Len(t, l.text, int(l.size))
			read, offsets = append(read, string(l.text)), append(offsets, l.offset)
		}
		require.NoError(t, in.in.Close())
	}
	return read, offsets
}

func TestEveryLineIsReadOnceWhateverTheBlocks(t *testing.T) {
	for _, text := range []string{"", "\n", "one", "one\n", "one\ntwo", "one\n\n\ntwo\n", "\n\na", "a long line that spans blocks\nb\n\nc\r\n"} {
		path := filepath.Join(t.TempDir(), "lines")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		want := strings.SplitAfter(text, "\n")
		if want[len(want)-1] == "" {
			want = want[:len(want)-1]
		}
		for size := int64(1); size < 40; size++ {
			read, offsets := readBlocks(t, path, size)
			require.Len(t, read, len(want), "%q in blocks of %d", text, size)
			for i, line := range want {
				assert.Equal(t, strings.TrimSuffix(line, "\n"), read[i])
				assert.True(t, strings.HasPrefix(text[offsets[i]:], line))
			}
		}
	}
}

func TestALineTooLongIsCutAndTheNextIsWhole(t *testing.T) {
	path := filepath.Join(t.TempDir(), "long")
	full := strings.Repeat("x", maxLine)
	require.NoError(t, os.WriteFile(path, []byte(full+"\n"+full+"y\nnext\n"), 0o644))
	in, err := openBlock(context.Background(), file{Path: path, Blocks: 1}, 0, 1)
	require.NoError(t, err)
	defer in.in.Close()
	l, err := in.next()
	require.NoError(t, err)
	assert.False(t, l.cut)
	assert.Len(t, l.text, maxLine)
	l, err = in.next()
	require.NoError(t, err)
	assert.True(t, l.cut)
	assert.Equal(t, int64(maxLine+1), l.size)
	assert.Equal(t, full[:shownLine], string(l.text))
	l, err = in.next()
	require.NoError(t, err)
	assert.Equal(t, "next", string(l.text))
	assert.Equal(t, int64(2*maxLine+3), l.offset)
}

func TestAWorkerMakesOneExtractorForAllItsDoFns(t *testing.T) {
	var made [8]*figures.Extractor
	var wait sync.WaitGroup
	for i := range made {
		wait.Go(func() {
			fn := &extractFn{job: job{Extractor: extractor{Profile: "min"}}}
			assert.NoError(t, fn.Setup())
			made[i] = fn.x
		})
	}
	wait.Wait()
	for _, x := range made {
		assert.Same(t, made[0], x)
	}
	other, err := extractor{Profile: "max"}.shared()
	require.NoError(t, err)
	assert.NotSame(t, made[0], other)
	_, err = extractor{Profile: "nonesuch"}.shared()
	assert.Error(t, err)
}

func TestAPartIsSeenWholeOrNotAtAll(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	name := filepath.Join(dir, "new", "part.jsonl")
	begin := func(text string) *part {
		p := newPart(name)
		require.NoError(t, p.open(ctx))
		require.NoError(t, p.open(ctx), "opening twice is opening once")
		fmt.Fprint(p, text)
		return p
	}
	// Two workers at the same block, and a third that gives up.
	first, second, third := begin("same"), begin("same"), begin("sa")
	assert.NoFileExists(t, name)
	for _, p := range []*part{first, second} {
		require.NoError(t, p.commit(ctx))
		p.discard(ctx)
	}
	third.discard(ctx)
	assert.Equal(t, map[string]string{"part.jsonl": "same"}, results(t, filepath.Dir(name), "*"))

	unopened := newPart(filepath.Join(dir, "absent"))
	require.NoError(t, unopened.commit(ctx))
	unopened.discard(ctx)
	assert.NoFileExists(t, unopened.name)
}

func TestSumsKeepOpenEndsAndAbsentPoints(t *testing.T) {
	closed := sum{Documents: 1, Low: 3, High: 5, Point: 4}
	open := sum{Documents: 2, Low: 20, NoHigh: true, NoPoint: true}
	want := sum{Documents: 3, Low: 23, High: 5, Point: 4, NoHigh: true, NoPoint: true}
	assert.Equal(t, want, addSums(closed, open))
	assert.Equal(t, want, addSums(open, closed))
	assert.Equal(t, closed, addSums(sum{}, closed))
	for s, row := range map[sum]string{
		closed: `{"day":"2031-04-02","outcome":"killed","documents":1,"low":3,"high":5,"point":4}`,
		open:   `{"day":"2031-04-02","outcome":"killed","documents":2,"low":20,"high":null}`,
	} {
		line, err := tallyLine(tallyKey{Day: "2031-04-02", Outcome: "killed"}, s)
		require.NoError(t, err)
		assert.Equal(t, row, line)
	}
}

func TestDayOfADate(t *testing.T) {
	for field, want := range map[string]string{
		`"2031-04-02"`:                "2031-04-02",
		`"2031-04-02T23:30:00-05:00"`: "2031-04-02",
		`"2031-02-30"`:                "",
		`"2 April 2031"`:              "",
		`20310402`:                    "",
		`null`:                        "",
	} {
		d, err := figures.ParseLine([]byte(`{"text":"","date":` + field + `}`))
		require.NoError(t, err)
		assert.Equal(t, want, dayOf(d.Meta["date"]), field)
	}
	assert.Empty(t, dayOf(nil), "no such field")
}
