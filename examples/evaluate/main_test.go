package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A passage with one answer missed, one found and whole, and one found with a wrong head.
const passages = `{"id":"a1","text":"At least 9 guards died, and 4 nurses fled the 12 tents.","figures":[` +
	`{"number":[9,10],"value":9,"hedge":"at-least","low":9,"high":null,"subject":{"text":"guards","head":"guards","implicit":false},"outcome":"killed","modality":"asserted","source":null,"aspect":null,"part_of":null,"same_as":null,"optional":false},` +
	`{"number":[28,29],"value":4,"hedge":"none","low":4,"high":4,"subject":{"text":"doctors","head":"doctors","implicit":false},"outcome":"displaced","modality":"asserted","source":null,"aspect":null,"part_of":null,"same_as":null,"optional":false},` +
	`{"number":[46,48],"value":12,"hedge":"none","low":12,"high":12,"subject":{"text":"tents","head":"tents","implicit":false},"outcome":"other","modality":"asserted","source":null,"aspect":null,"part_of":null,"same_as":null,"optional":false}]}` + "\n"

func evaluated(t *testing.T, text string, flags ...string) (status int, out, errs string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "mine.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	var o, e bytes.Buffer
	status = run(append(flags, file), &o, &e)
	return status, o.String(), e.String()
}

func TestScoresOfAnnotatedText(t *testing.T) {
	status, out, errs := evaluated(t, passages)
	require.Zero(t, status, errs)
	require.Contains(t, out, "1 passages, 3 figures: 2 found, 1 missed, 0 spurious\n")
	require.Regexp(t, `(?m)^ +whole +0\.500 +0\.333 +0\.400 *$`, out)
	require.Regexp(t, `(?m)^ +head +1 +2 +0\.500 *$`, out)
}

func TestErrorsAreListedByField(t *testing.T) {
	_, out, _ := evaluated(t, passages, "-errors", "5", "-field", "head")
	listed, _, _ := strings.Cut(out, " passages, ")
	require.Equal(t, 1, strings.Count(listed, "[head] a1"), listed)
	require.Contains(t, listed, "doctors")
	require.Contains(t, listed, "nurses")
}

func TestWhatCannotBeReadIsStatus2(t *testing.T) {
	for text, want := range map[string]string{
		"{": "mine.jsonl:1", `{"id":"a","text":"x","figures":[{"number":[0,9]}]}`: "mine.jsonl:1",
	} {
		status, _, errs := evaluated(t, text+"\n")
		require.Equal(t, 2, status)
		require.Contains(t, errs, want)
	}
	status, _, errs := evaluated(t, passages, "-field", "colour")
	require.Equal(t, 2, status)
	require.Contains(t, errs, `-field "colour" is none of: missed spurious`)
}
