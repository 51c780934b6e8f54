package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
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

// The README's tables of words, rules and numbers do what it shows.
func TestReadmeShowsWhatOwnTablesDo(t *testing.T) {
	text := strings.Join(shown(t, "> A tidy"), " ")
	text, _, _ = strings.Cut(strings.TrimPrefix(text, "> "), "  ")
	table := func(name, start string) string { return file(t, name, strings.Join(shown(t, start), "\n")+"\n") }
	for _, c := range []struct {
		start string
		args  []string
	}{
		{"$ go run ./examples/extract -lexicon my.lex -rules my.rules", []string{
			"-lexicon", table("my.lex", "# word or phrase"), "-rules", table("my.rules", "# name "), "-profile", table("mine.tsv", "@version"),
		}},
		{"$ go run ./examples/extract -lexicon my.lex -trace", []string{"-lexicon", table("my.lex", "# word or phrase"), "-trace"}},
	} {
		got := extract(t, text, append(c.args, file(t, "ferry.txt", text))...)
		require.Equal(t, exitOK, got.status, got.err)
		printed := got.err
		if printed == "" {
			printed = got.out
		}
		var lines []string
		for line := range strings.Lines(printed) {
			lines = append(lines, closeUp(line))
		}
		want := shown(t, c.start)[1:]
		require.Greater(t, len(want), 3)
		for _, line := range want {
			if line != "…" && !strings.HasPrefix(line, "trace of") {
				assert.Contains(t, lines, closeUp(line))
			}
		}
	}
}

// Each row of the table of what is covered says what the library makes of its text.
func TestReadmeSaysWhatIsCovered(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	require.NoError(t, err)
	_, table, ok := strings.Cut(string(b), "<!-- covered -->\n")
	require.True(t, ok, "the mark before the table")
	table, _, ok = strings.Cut(table, "<!-- covered end -->")
	require.True(t, ok, "the mark behind the table")
	rows := strings.Split(strings.TrimSpace(table), "\n")[2:]
	require.NotEmpty(t, rows)
	for _, row := range rows {
		cells := strings.Split(strings.Trim(row, "| "), " | ")
		require.Len(t, cells, 3, row)
		assert.Equal(t, cells[2], inShort(figures.Extract(cells[1])), cells[0])
	}
}

// inShort tells the figures of a document in a few words each.
func inShort(d *figures.Document) string {
	var all []string
	for i := range d.Figures {
		f := &d.Figures[i]
		number := f.Number.Quantity.Entails.String()
		if q := f.Number.Quantity; q.Share {
			number = fmt.Sprintf("%.1f %%", q.Stated)
		}
		head := f.Subject.Head
		if f.Subject.Implicit {
			head = "[" + f.Subject.Text + "]"
		}
		s := fmt.Sprint(number, " ", head, " ", f.Outcome.Kind)
		if f.Modality != figures.ModalityAsserted {
			s += ", " + f.Modality.String()
		}
		if !f.Source.IsZero() {
			s += ", by " + f.Source.Text
		}
		for _, l := range []struct {
			to   int
			says string
		}{{f.PartOf, "part of"}, {f.SameAs, "same as"}, {f.Revises, "revises"}, {f.RivalOf, "rival of"}} {
			if l.to >= 0 {
				s += fmt.Sprintf(", %s %d", l.says, l.to)
			}
		}
		if f.Derived != nil {
			s += ", comes to " + f.Derived.Count.String()
		}
		all = append(all, s)
	}
	if all == nil {
		return "none"
	}
	return strings.Join(all, "; ")
}
