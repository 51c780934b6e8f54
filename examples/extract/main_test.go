package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
)

// The test binary is the command when this variable is set, so that the tests
// run it as a user does: with arguments, pipes and an exit status.
const asCommand = "EXTRACT_TEST_AS_COMMAND"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

func command(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asCommand+"=1", "COLUMNS=")
	return cmd
}

// result is what a user sees of a run.
type result struct {
	out, err string
	status   int
}

// extract runs the command on that standard input.
func extract(t *testing.T, stdin string, args ...string) result {
	t.Helper()
	cmd := command(args...)
	var out, errs bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &out, &errs
	if err := cmd.Run(); err != nil {
		require.IsType(t, &exec.ExitError{}, err)
	}
	return result{out.String(), errs.String(), cmd.ProcessState.ExitCode()}
}

// file writes a file of that name in a directory of the test and returns its path.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	return path
}

// documents decodes JSON Lines output.
func documents(t *testing.T, out string) (docs []figures.Document) {
	t.Helper()
	for line := range strings.Lines(out) {
		var d figures.Document
		require.NoError(t, json.Unmarshal([]byte(line), &d), line)
		docs = append(docs, d)
	}
	return docs
}

const sentence = "Close to 5,000 prisoners were moved to Tarvun, officials said."

func TestExitStatusAndMessage(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		name   string
		stdin  string
		args   []string
		status int
		err    string // a part of the only line on standard error; empty: nothing there
	}{
		{"plain", sentence, nil, exitOK, ""},
		{"dash", sentence, []string{"-"}, exitOK, ""},
		{"flag behind a file", sentence, []string{"-", "-format", "jsonl"}, exitOK, ""},
		{"empty input", "", nil, exitOK, ""},
		{"empty lines", "\n\n", []string{"-input", "jsonl"}, exitOK, ""},
		{"help", "", []string{"-h"}, exitOK, ""},
		{"no such file", "", []string{"absent.txt"}, exitUsage, "absent.txt: "},
		{"no such file after a good one", sentence, []string{"-", "absent.txt"}, exitUsage, "absent.txt: "},
		{"empty directory", "", []string{dir}, exitUsage, "holds no .txt"},
		{"offsets of a table", "", []string{"-offsets", "runes"}, exitUsage, "-offsets goes with"},
		{"unknown offsets", "", []string{"-offsets", "words"}, exitUsage, `-offsets "words" is none of: bytes runes utf16`},
		{"out without brat", "", []string{"-out", dir}, exitUsage, "-out goes with"},
		{"numbers in a page", "", []string{"-numbers", "-format", "html"}, exitUsage, "-numbers goes with"},
		{"several for brat", "", []string{"-format", "brat", "-", "-"}, exitUsage, "give -out DIR"},
		{"negative workers", "", []string{"-j", "-1"}, exitUsage, "-j -1"},
		{"flag after --", "", []string{"--", "-numbers"}, exitUsage, "-numbers: "},
		{"unknown flag", "", []string{"-frobnicate"}, exitUsage, "-frobnicate"},
		{"flag without value", "", []string{"-format"}, exitUsage, "-format"},
		{"unknown format", "", []string{"-format", "xml"}, exitUsage, `-format "xml" is none of: table json jsonl csv html brat gdelt`},
		{"unknown input", "", []string{"-input", "pdf"}, exitUsage, `-input "pdf" is none of: auto text jsonl`},
		{"unknown units", "", []string{"-units", "sheep"}, exitUsage, `-units "sheep" is none of: people persons all`},
		{"unknown profile", "", []string{"-profile", "nonesuch"}, exitUsage, "nonesuch"},
		{"absent profile table", "", []string{"-profile", "absent.tsv"}, exitUsage, "absent.tsv: "},
		{"broken profile table", "", []string{"-profile", file(t, "broken.tsv", "no\ttable\n")}, exitUsage, "broken.tsv:1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := extract(t, c.stdin, c.args...)
			assert.Equal(t, c.status, got.status, got.err)
			if c.err == "" {
				assert.Empty(t, got.err)
				return
			}
			assert.Contains(t, got.err, c.err)
			assert.Equal(t, 1, strings.Count(got.err, "\n"), "one line: %s", got.err)
			assert.Empty(t, got.out)
		})
	}
}

func TestHelpNamesEveryFlagAndShowsExamples(t *testing.T) {
	got := extract(t, "", "-h")
	for _, want := range []string{"-input", "-format", "-offsets", "-out", "-j", "-profile", "-units", "-singulars", "-numbers", "examples:"} {
		assert.Contains(t, got.out, want)
	}
}

func TestTextGivesOneLineAFile(t *testing.T) {
	a, b := file(t, "a.txt", sentence), file(t, "b.txt", "It rained.")
	got := extract(t, sentence, "-format", "jsonl", a, "-", b)
	docs := documents(t, got.out)
	require.Len(t, docs, 3, got.out)
	assert.Equal(t, []string{a, "-", b}, []string{docs[0].ID, docs[1].ID, docs[2].ID})
	assert.Equal(t, docs[0].Figures, docs[1].Figures)
	require.Len(t, docs[0].Figures, 1)
	assert.Equal(t, "5,000", docs[0].Figures[0].Number.Text)
	assert.Empty(t, docs[2].Figures)
}

func TestJSONIsOneValueWhateverTheInput(t *testing.T) {
	line := `{"id":"a","text":"Nine guards died."}` + "\n"
	for _, c := range []struct {
		stdin string
		args  []string
		first string
	}{
		{sentence, nil, "{"},
		{sentence, []string{"-numbers"}, "{"},
		{line + line, []string{"-input", "jsonl"}, "["},
		{line, []string{"-input", "jsonl", "-numbers"}, "["},
		{"", []string{"-input", "jsonl"}, "["},
	} {
		got := extract(t, c.stdin, append(c.args, "-format", "json")...)
		assert.True(t, json.Valid([]byte(got.out)), got.out)
		assert.Equal(t, c.first, got.out[:1])
	}
}

func TestIndentedJSONSaysTheSame(t *testing.T) {
	var wide, narrow any
	require.NoError(t, json.Unmarshal([]byte(extract(t, sentence, "-format", "json").out), &wide))
	require.NoError(t, json.Unmarshal([]byte(extract(t, sentence, "-format", "jsonl").out), &narrow))
	assert.Equal(t, narrow, wide)
}

func TestTableShowsRangesSourceAndTally(t *testing.T) {
	got := extract(t, sentence)
	for _, want := range []string{"Close to 5,000 prisoners", "4,750..5,000", "1..", "transferred", "officials", "tally"} {
		assert.Contains(t, got.out, want)
	}
	assert.NotContains(t, got.out, "\x1b", "no terminal, no colours")
	assert.Equal(t, "no figures\n", extract(t, "It rained.").out)
}

func TestNumbersAreWrittenWithoutJudgement(t *testing.T) {
	got := extract(t, `{"id":"n","text":"12 sheep and 10 to 15 goats"}`, "-numbers", "-input", "jsonl", "-format", "jsonl")
	assert.JSONEq(t, `{"id":"n","numbers":[
		{"span":[0,2],"text":"12","value":{"stated":12,"entails":{"low":12,"high":12}}},
		{"span":[13,21],"text":"10 to 15","value":{"stated":null,"entails":{"low":10,"high":15}}}]}`, got.out)
	assert.Contains(t, extract(t, "12 sheep", "-numbers").out, "12")
	assert.Equal(t, "no numbers\n", extract(t, "sheep", "-numbers").out)
}

func TestProfileIsNamedInTheOutput(t *testing.T) {
	docs := documents(t, extract(t, sentence, "-profile", "min", "-format", "jsonl").out)
	require.Len(t, docs, 1)
	assert.Contains(t, docs[0].Profile, "min")
}

func TestOtherFieldsPassThrough(t *testing.T) {
	got := extract(t, `{"url":"u","id":"a","date":{"y":2031,"d":14},"text":"It rained.","big":12345678901234567890}`, "-input", "jsonl", "-format", "jsonl")
	assert.Contains(t, got.out, `"meta":{"url":"u","date":{"y":2031,"d":14},"big":12345678901234567890}`)
}

func TestBadLinesAreToldAndTheRestGoesOn(t *testing.T) {
	path := filepath.Join("..", "..", "testdata", "bad", "lines.jsonl")
	got := extract(t, "", "-input", "jsonl", "-format", "jsonl", path)
	assert.Equal(t, exitInput, got.status)
	var ids []string
	for _, d := range documents(t, got.out) {
		ids = append(ids, d.ID)
	}
	assert.Equal(t, []string{"good-1", "good-2", "good-3"}, ids)
	for _, want := range []string{
		path + ":3:36: not JSON",
		path + `:4:1: there is no "text"`,
		path + ":5:1: not a JSON object",
		path + ":6:27: text: array where a string should be",
		path + ":8:1: not a JSON object",
		"\n    [\"a list\"]\n    ^\n",
	} {
		assert.Contains(t, got.err, want)
	}
	assert.Equal(t, 5, strings.Count(got.err, "extract: "))
}

func TestHugeLine(t *testing.T) {
	text := strings.Repeat("The river rose and the road was shut. ", 400_000) + sentence
	line := fmt.Sprintf(`{"id":"huge","text":%q}`+"\n"+`{"id":"next","text":"Nine guards died."}`, text)
	docs := documents(t, extract(t, line, "-input", "jsonl", "-format", "jsonl").out)
	require.Len(t, docs, 2)
	require.NotEmpty(t, docs[0].Figures)
	last := docs[0].Figures[len(docs[0].Figures)-1]
	assert.Equal(t, "5,000", text[last.Number.Span.Start:last.Number.Span.End])
	assert.Equal(t, "next", docs[1].ID)
}

// hostileTexts are those of testdata/bad, but for the one that is refused.
func hostileTexts(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", "bad", "*.txt"))
	require.NoError(t, err)
	paths = slices.DeleteFunc(paths, func(p string) bool { return filepath.Base(p) == "utf16le.txt" })
	require.NotEmpty(t, paths)
	return paths
}

func TestHostileTextsAreRead(t *testing.T) {
	paths := hostileTexts(t)
	for _, format := range strings.Fields("table json jsonl csv gdelt html") {
		got := extract(t, "", append([]string{"-format", format, "-units", "all", "-singulars"}, paths...)...)
		assert.Equal(t, exitOK, got.status)
		assert.Empty(t, got.err)
		assert.NotContains(t, got.out, "\x1b")
		switch format {
		case "json":
			assert.True(t, json.Valid([]byte(got.out)))
		case "jsonl":
			assert.Len(t, documents(t, got.out), len(paths))
		}
	}
}

// A document comes out before the next line goes in: the command can stand in a
// conversation.
func TestOutputDoesNotWaitForMoreInput(t *testing.T) {
	for _, workers := range []string{"1", "4"} {
		cmd := command("-input", "jsonl", "-format", "jsonl", "-j", workers)
		in, err := cmd.StdinPipe()
		require.NoError(t, err)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		dec := json.NewDecoder(out)
		for i := range 3 {
			fmt.Fprintf(in, `{"id":"%d","text":"Nine guards died."}`+"\n", i)
			var d figures.Document
			require.NoError(t, dec.Decode(&d))
			assert.Equal(t, fmt.Sprint(i), d.ID)
		}
		require.NoError(t, in.Close())
		require.NoError(t, cmd.Wait())
	}
}

func TestClosedOutputEndsQuietly(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a closed pipe is told in another way there")
	}
	cmd := command("-input", "jsonl", "-format", "jsonl")
	cmd.Stdin = strings.NewReader(strings.Repeat(`{"id":"a","text":"Nine guards died."}`+"\n", 50_000))
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	_, err = io.ReadFull(out, make([]byte, 100))
	require.NoError(t, err)
	require.NoError(t, out.Close())
	assert.Error(t, cmd.Wait(), "not all was written, and the status says so")
	assert.Equal(t, -1, cmd.ProcessState.ExitCode(), "ended by the signal, as other commands are")
	assert.Empty(t, errs.String())
}
