// Package python tests reckon.py with the Python of the machine; without one the tests are skipped.
package python

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// stories hold letters of two, three and four bytes, marks that combine, an emoji of seven code points, and half of a
// surrogate pair, which Python can hold and UTF-8 cannot.
const stories = `{"id":"köln","text":"Naïve 🚒 planning: at least 14 inmates died, “police” said. Dozens were hurt.","published":"2031-05-02"}
{"id":"oram","text":"Ce\u0301line saw 👨‍👩‍👧‍👦 flee; 23 men, including three boys, were killed."}

{"text":"\ud83d broken, then nine guards died in Đà Nẵng. 𝟛𝟛 is no figure here."}
{"id":"rain","text":"🌧 It rained."}
`

// extractPath builds the command, or skips the test where there is no Python.
func extractPath(t *testing.T) string {
	t.Helper()
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("no python3 on the PATH")
	}
	bin := filepath.Join(t.TempDir(), "extract")
	if runtime.GOOS == "windows" {
		bin += ".exe"
	}
	out, err := exec.Command("go", "build", "-o", bin, "../extract").CombinedOutput()
	require.NoError(t, err, string(out))
	return bin
}

// python runs Python with the command at bin and returns its output and its complaints.
func python(t *testing.T, bin, stdin string, args ...string) (out, complaints string, err error) {
	t.Helper()
	cmd := exec.Command("python3", append([]string{"-B"}, args...)...)
	cmd.Env = append(os.Environ(), "RECKON_EXTRACT="+bin, "PYTHONIOENCODING=utf-8")
	var o, e bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &o, &e
	err = cmd.Run()
	return o.String(), e.String(), err
}

func TestRowsCutPythonsOwnStrings(t *testing.T) {
	out, complaints, err := python(t, extractPath(t), stories, "reckon.py")
	require.NoError(t, err, complaints)
	var got []string
	for line := range strings.Lines(out) {
		var row struct{ ID, Text, Outcome string }
		require.NoError(t, json.Unmarshal([]byte(line), &row))
		got = append(got, row.ID+": "+row.Text+" "+row.Outcome)
	}
	assert.Equal(t, []string{"köln: at least 14 inmates killed", "köln: Dozens injured", "oram: 23 men killed",
		"oram: three boys killed", ": nine guards killed"}, got)
}

// every checks in Python that each span with a text beside it cuts that text out of the string.
const every = `
import json, subprocess, sys, os, reckon
def spans(part):
    if isinstance(part, dict):
        if "span" in part and "text" in part:
            yield part["span"], part["text"]
        part = list(part.values())
    if isinstance(part, list):
        for p in part:
            yield from spans(p)
articles, count = [json.loads(l) for l in sys.stdin if l.strip()], 0
for article, document in reckon.documents(articles):
    for (start, end), text in spans(document["figures"]):
        assert article["text"][start:end] == text, (article, start, end, text)
        count += 1
lines = "".join(json.dumps(a) + "\n" for a in articles).encode()
run = [os.environ["RECKON_EXTRACT"], "-input", "jsonl", "-format", "jsonl", "-offsets", "utf16"]
for article, line in zip(articles, subprocess.run(run, input=lines, capture_output=True, check=True).stdout.splitlines()):
    units = article["text"].encode("utf-16-le", "surrogatepass")  # two bytes a unit, as "text".slice in JavaScript counts
    for (start, end), text in spans(json.loads(line)["figures"]):
        assert units[2*start:2*end].decode("utf-16-le") == text, (article, start, end, text)
        count += 1
assert count > 20, count
`

func TestEverySpanCutsItsText(t *testing.T) {
	_, complaints, err := python(t, extractPath(t), stories, "-c", every)
	assert.NoError(t, err, complaints)
}

// Ten thousand articles are more than all pipes hold: whoever wrote all before reading would stand still.
func TestStreamsMoreThanPipesHold(t *testing.T) {
	const program = `
import reckon, itertools
taken = 0
def endless():
    global taken
    for taken in itertools.count(1):
        yield {"id": taken, "text": "Nine guards died. " * 20}
for article, document in itertools.islice(reckon.documents(endless(), "-j", "2"), 10000):
    assert len(document["figures"]) == 20 and taken - article["id"] < 2000, (article["id"], taken)
print(article["id"])
`
	out, complaints, err := python(t, extractPath(t), "", "-c", program)
	require.NoError(t, err, complaints)
	assert.Equal(t, "10000", strings.TrimSpace(out))
}

func TestMistakesAreTold(t *testing.T) {
	bin := extractPath(t)
	for name, c := range map[string]struct {
		bin, stdin string
		args       []string
		want       string
	}{
		"no command":     {bin + "-absent", "", nil, "go build -o extract ./examples/extract"},
		"no such flag":   {bin, `{"text":"Nine guards died."}`, []string{"-frobnicate"}, "ended with status 2: extract: flag provided but not defined: -frobnicate"},
		"no such option": {bin, "", []string{"-profile", "nonesuch"}, `no profile "nonesuch"`},
		"no text":        {bin, `{"id":"a","text":7}`, nil, `article 1 ('a') has no "text"`},
		"no JSON":        {bin, "\n{", nil, "line 2 is no JSON object: "},
		"no object":      {bin, "[1]", nil, "line 1 is no JSON object: "},
	} {
		t.Run(name, func(t *testing.T) {
			out, complaints, err := python(t, c.bin, c.stdin, append([]string{"reckon.py"}, c.args...)...)
			assert.Error(t, err)
			assert.Empty(t, out)
			assert.Contains(t, complaints, c.want)
			assert.NotContains(t, complaints, "Traceback")
		})
	}
}

func TestDocumentsBeforeAMistakeComeOut(t *testing.T) {
	out, complaints, err := python(t, extractPath(t), `{"id":"a","text":"Nine guards died."}`+"\n{}\n", "reckon.py")
	assert.Error(t, err)
	assert.Contains(t, complaints, "article 2 (None)")
	assert.Equal(t, 1, strings.Count(out, "\n"))
}
