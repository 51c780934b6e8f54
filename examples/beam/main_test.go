package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
)

// The test binary is the command when this variable is set, so that the tests
// run it as a user does. A job of Beam's has the process to itself anyway.
const asCommand = "BEAM_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

// beamJob runs the command on Prism and returns its status and standard error.
func beamJob(t *testing.T, args ...string) (status int, stderr string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	// Prism leaves an empty file in the folder for temporary files.
	cmd.Env = append(os.Environ(), asCommand+"=1", "TMPDIR="+t.TempDir())
	var b bytes.Buffer
	cmd.Stderr = &b
	if err := cmd.Run(); err != nil {
		require.IsType(t, &exec.ExitError{}, err)
	}
	return cmd.ProcessState.ExitCode(), b.String()
}

// plain builds examples/extract and returns what it writes for the files.
func plain(t *testing.T, args ...string) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "extract.exe")
	build := exec.Command("go", "build", "-o", bin, "./examples/extract")
	build.Dir = filepath.Join("..", "..")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	cmd := exec.Command(bin, append([]string{"-input", "jsonl", "-format", "jsonl"}, args...)...)
	out, err = cmd.Output()
	if err != nil {
		require.IsType(t, &exec.ExitError{}, err)
		require.Equal(t, exitInput, cmd.ProcessState.ExitCode(), string(err.(*exec.ExitError).Stderr))
	}
	return string(out)
}

// article is the nth document of our own, the same in every run: sentences with
// figures and without, some lines without a day or a source.
func article(n int) string {
	places := []string{"Tarvun", "Old Melim", "Dorin", "the Kessara valley", "São Rimo"}
	sentences := []string{
		"Police in %[1]s said %[2]d people were killed and %[3]d injured when a roof gave way.",
		"At least %[2]d protesters were detained in %[1]s overnight, according to a lawyers’ group.",
		"It snowed in %[1]s and the pass stayed closed.",
		"Nearly %[3]d00 prisoners were moved from %[1]s to a camp in the south.",
		"Dozens of residents of %[1]s fled; %[2]d of them were wounded, the mayor said.",
		"Another %[2]d suspects are to be arrested in %[1]s next month.",
		"No one was hurt in %[1]s.",
	}
	var text []string
	for i := range 1 + n%5 {
		k := n*5 + i*11
		text = append(text, fmt.Sprintf(sentences[k%len(sentences)], places[k%len(places)], 2+k%17, 3+k%41))
	}
	doc := map[string]any{"id": fmt.Sprintf("a%04d", n), "text": strings.Join(text, " ")}
	if n%10 != 0 {
		doc["published"] = fmt.Sprintf("2031-04-%02dT06:00:00Z", 1+n%3)
	}
	if n%15 != 0 {
		doc["outlet"] = []string{"Dorin Post", "Radio Melim"}[n%2]
	}
	line, _ := json.Marshal(doc)
	return string(line)
}

func articles(from, to int) (lines []string) {
	for n := from; n < to; n++ {
		lines = append(lines, article(n))
	}
	return lines
}

// zipped is s in two gzip members, as files that were appended to have them.
func zipped(t *testing.T, s string) string {
	t.Helper()
	var b bytes.Buffer
	for _, half := range []string{s[:len(s)/2], s[len(s)/2:]} {
		w := gzip.NewWriter(&b)
		_, err := io.WriteString(w, half)
		require.NoError(t, err)
		require.NoError(t, w.Close())
	}
	return b.String()
}

// archive writes files of a few hundred documents, with everything that is to
// be expected in them, and returns their folder and the files for the plain
// program, which come in the order of the archive's names.
func archive(t *testing.T) (folder string, unpacked []string) {
	t.Helper()
	folder, other := t.TempDir(), t.TempDir()
	bad := slices.Concat(articles(100, 150), []string{"{broken", "", `{"id":"no text"}`, "  "}, articles(150, 160), []string{"<b>&</b>"})
	for _, f := range []struct{ name, text string }{
		{"a.jsonl", "\ufeff" + strings.Join(articles(0, 100), "\n") + "\n"},
		{"b.jsonl", strings.Join(bad, "\r\n")},
		{"c.jsonl.gz", strings.Join(articles(160, 300), "\n") + "\nnull\n"},
		{"d.jsonl", ""},
		{"e.jsonl", strings.Join(articles(300, 320), "\n")},
	} {
		unpacked = append(unpacked, filepath.Join(other, f.name+".txt"))
		require.NoError(t, os.WriteFile(unpacked[len(unpacked)-1], []byte(f.text), 0o644))
		if strings.HasSuffix(f.name, ".gz") {
			f.text = zipped(t, f.text)
		}
		require.NoError(t, os.WriteFile(filepath.Join(folder, f.name), []byte(f.text), 0o644))
	}
	return folder, unpacked
}

// results returns the files in a folder of results that match, by name.
func results(t *testing.T, folder, glob string) map[string]string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, glob))
	require.NoError(t, err)
	files := map[string]string{}
	for _, name := range names {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		files[filepath.Base(name)] = string(b)
	}
	return files
}

// joined is the files' content in the order of their names, as cat gives it.
func joined(files map[string]string) string {
	var b strings.Builder
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		b.WriteString(files[name])
	}
	return b.String()
}

func sortedLines(s string) []string { return slices.Sorted(strings.Lines(s)) }

func TestLinesAreThoseOfThePlainProgram(t *testing.T) {
	folder, unpacked := archive(t)
	want := plain(t, unpacked...)
	out := filepath.Join(t.TempDir(), "new", "figures")

	status, stderr := beamJob(t, "-input", filepath.Join(folder, "*"), "-output", out, "-block", "2048", "-tally", "published,outlet")
	require.Equal(t, exitInput, status, stderr)
	shards := results(t, out, "figures-*.jsonl")
	assert.Greater(t, len(shards), 10, "plain files are cut into blocks")
	assert.Len(t, results(t, out, "figures-00002-*"), 1, "a gzip file is not")
	assert.Equal(t, sortedLines(want), sortedLines(joined(shards)))
	assert.Equal(t, want, joined(shards), "blocks are numbered in the order of the input")

	var docs []figures.Document
	found := 0
	for line := range strings.Lines(want) {
		var d figures.Document
		require.NoError(t, json.Unmarshal([]byte(line), &d))
		docs = append(docs, d)
		found += len(d.Figures)
	}
	assert.Contains(t, stderr, fmt.Sprintf("beam: %d documents, %d figures, 4 bad lines\n", len(docs), found))
	assert.Len(t, docs, 320)
	assert.Equal(t, tallied(docs), sortedLines(results(t, out, "tally.jsonl")["tally.jsonl"]))
	assertNothingElse(t, out)

	t.Run("again", func(t *testing.T) {
		again := t.TempDir()
		status, stderr := beamJob(t, "-input", filepath.Join(folder, "*"), "-output", again, "-block", "2048")
		require.Equal(t, exitInput, status, stderr)
		assert.Equal(t, shards, results(t, again, "figures-*"), "the same files with the same lines")
		assert.Equal(t, results(t, out, "rejected-*"), results(t, again, "rejected-*"))
		assert.Empty(t, results(t, again, "tally*"), "not asked for")
	})
	t.Run("in other blocks", func(t *testing.T) {
		again := t.TempDir()
		status, stderr := beamJob(t, "-input", filepath.Join(folder, "*"), "-output", again)
		require.Equal(t, exitInput, status, stderr)
		assert.Equal(t, want, joined(results(t, again, "figures-*")))
		assert.Equal(t, joined(results(t, out, "rejected-*")), joined(results(t, again, "rejected-*")))
	})
}

// assertNothingElse looks for what a run should have taken away.
func assertNothingElse(t *testing.T, folder string) {
	t.Helper()
	for name := range results(t, folder, "*") {
		assert.Regexp(t, `^((figures|rejected)-\d{5}-\d{5}|tally)\.jsonl$`, name)
	}
}

// tallied adds up by the hand of the test what the plain program's lines say.
func tallied(docs []figures.Document) []string {
	type row struct {
		n, low, high, point int
		open                bool
	}
	rows := map[[3]string]row{}
	for _, d := range docs {
		for _, total := range d.Tally() {
			if !slices.Contains([]string{"killed", "injured", "detained"}, string(total.Outcome)) || len(total.Figures) == 0 {
				continue
			}
			var day, outlet string
			if raw, ok := d.Meta["published"]; ok {
				day = string(raw.(json.RawMessage))[1:11]
			}
			if raw, ok := d.Meta["outlet"]; ok {
				outlet = strings.Trim(string(raw.(json.RawMessage)), `"`)
			}
			key := [3]string{day, outlet, string(total.Outcome)}
			r := rows[key]
			low, _ := total.Count.Low()
			high, closed := total.Count.High()
			r.n, r.low, r.high, r.point, r.open = r.n+1, r.low+int(low), r.high+int(high), r.point+int(total.Point), r.open || !closed
			rows[key] = r
		}
	}
	var lines []string
	for key, r := range rows {
		line := "{"
		for i, field := range []string{"day", "source", "outcome"} {
			if key[i] != "" {
				line += fmt.Sprintf("%q:%q,", field, key[i])
			}
		}
		high := fmt.Sprint(r.high)
		if r.open {
			high = "null"
		}
		lines = append(lines, line+fmt.Sprintf(`"documents":%d,"low":%d,"high":%s,"point":%d}`+"\n", r.n, r.low, high, r.point))
	}
	slices.Sort(lines)
	return lines
}

func TestBadLinesComeWithPlaceAndReason(t *testing.T) {
	folder, unpacked := archive(t)
	out := t.TempDir()
	status, stderr := beamJob(t, "-input", filepath.Join(folder, "*"), "-output", out, "-block", "2048")
	require.Equal(t, exitInput, status, stderr)
	lines := slices.Collect(strings.Lines(joined(results(t, out, "rejected-*"))))
	require.Len(t, lines, 4)
	for i, want := range []struct{ file, line, reason string }{
		{"b.jsonl", "{broken\r", "not JSON"},
		{"b.jsonl", `{"id":"no text"}` + "\r", `there is no "text"`},
		{"b.jsonl", "<b>&</b>", "not JSON"},
		{"c.jsonl.gz", "null", "object"},
	} {
		var got struct {
			File, Reason, Line string
			Offset, Bytes      int
		}
		require.NoError(t, json.Unmarshal([]byte(lines[i]), &got), lines[i])
		assert.Equal(t, filepath.Join(folder, want.file), got.File)
		assert.Equal(t, want.line, got.Line)
		assert.Contains(t, got.Reason, want.reason)
		index := slices.Index([]string{"a.jsonl", "b.jsonl", "c.jsonl.gz"}, want.file)
		text, err := os.ReadFile(unpacked[index])
		require.NoError(t, err)
		assert.Equal(t, want.line, string(text[got.Offset:got.Offset+got.Bytes]), "the offset leads there")
	}
}

func TestProfileOfOnesOwnTravelsWithTheJob(t *testing.T) {
	dir := t.TempDir()
	input, table := filepath.Join(dir, "one.jsonl"), filepath.Join(dir, "mine.tsv")
	require.NoError(t, os.WriteFile(input, []byte(strings.Join(articles(0, 40), "\n")), 0o644))
	b, err := os.ReadFile(filepath.Join("..", "..", "units", "profiles", "wide.tsv"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(table, b, 0o644))
	for i, profile := range []string{"min", table} {
		out := filepath.Join(dir, fmt.Sprint("out", i))
		status, stderr := beamJob(t, "-input", input, "-output", out, "-profile", profile)
		require.Equal(t, exitOK, status, stderr)
		assert.Equal(t, plain(t, "-profile", profile, input), joined(results(t, out, "figures-*")))
	}
}

func TestMistakesAreToldBeforeTheJobStarts(t *testing.T) {
	dir := t.TempDir()
	input := filepath.Join(dir, "one.jsonl")
	require.NoError(t, os.WriteFile(input, []byte(article(1)), 0o644))
	out := filepath.Join(dir, "out")
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-output", out}, "-input is missing"},
		{[]string{"-input", input}, "-output is missing"},
		{[]string{"-input", input, "-output", out, input}, "is not a flag"},
		{[]string{"-input", filepath.Join(dir, "absent*"), "-output", out}, "no such file"},
		{[]string{"-input", input, "-output", dir}, "is not empty"},
		{[]string{"-input", input, "-output", "hdfs://x"}, "hdfs"},
		{[]string{"-input", input, "-output", out, "-tally", "date"}, "-tally"},
		{[]string{"-input", input, "-output", out, "-block", "7"}, "-block 7"},
		{[]string{"-input", input, "-output", out, "-profile", "nonesuch"}, "nonesuch"},
		{[]string{"-input", input, "-output", out, "-profile", "absent.tsv"}, "absent.tsv"},
	} {
		status, stderr := beamJob(t, c.args...)
		assert.Equal(t, exitUsage, status, c.args)
		assert.Contains(t, stderr, c.want)
		assert.Equal(t, 1, strings.Count(stderr, "\n"), stderr)
	}
	assert.NoDirExists(t, out)
}

func TestAFileThatCannotBeReadFailsTheJob(t *testing.T) {
	dir := t.TempDir()
	whole := zipped(t, strings.Join(articles(0, 40), "\n"))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "cut.jsonl"), []byte(whole[:len(whole)-20]), 0o644))
	out := filepath.Join(dir, "out")
	status, stderr := beamJob(t, "-input", filepath.Join(dir, "*.jsonl"), "-output", out)
	assert.Equal(t, exitUsage, status)
	assert.Contains(t, stderr, filepath.Join(dir, "cut.jsonl")+": unexpected EOF")
	assert.Empty(t, results(t, out, "*"), "half a file of results is none")
}
