package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGoldenCasesDoNotDependOnTypography(t *testing.T) {
	texts, err := load([]string{"../../testdata/golden"})
	require.NoError(t, err)
	require.Greater(t, len(texts), 500)
	for _, s := range measure(texts, rewrites) {
		least := 0.98
		if slices.Contains([]string{"words", "digits", "upper", "lower"}, s.name) {
			least = 0.95
		}
		if s.share() < least {
			t.Errorf("%s: %.3f of the figures stay the same, of which %.2f should; differing: %v", s.name, s.share(), least, s.differ)
		}
	}
}

func TestEachRewriteChangesOnlyTheSetting(t *testing.T) {
	for _, c := range []struct{ rewrite, from, to string }{
		{"curly", `"We lost nine," said the army's envoy.`, "“We lost nine,” said the army’s envoy."},
		{"straight", "“We lost nine,” said the army’s envoy.", `"We lost nine," said the army's envoy.`},
		{"nbsp", "nine men", "nine\u00a0men"},
		{"em", "The toll - nine dead -- rose – again.", "The toll—nine dead—rose—again."},
		{"en", "The toll—9-12 dead—rose.", "The toll – 9–12 dead – rose."},
		{"hyphens", "The toll—nine dead—rose.", "The toll -- nine dead -- rose."},
		{"words", "On 12 May 25 guards, 7 aides and 3 boys fled from Camp 5.", "On 12 May 25 guards, seven aides and 3 boys fled from Camp 5."},
		{"words", "3 died. 41 were hurt.", "Three died. Forty-one were hurt."},
		{"digits", "Two of the twenty-one guards and two hundred others fled.", "2 of the 21 guards and two hundred others fled."},
		{"upper", "Two died.", "TWO DIED."},
		{"lower", "Two died.", "two died."},
	} {
		chosen, err := choose(c.rewrite)
		require.NoError(t, err)
		require.Equal(t, c.to, chosen[0].to(c.from), c.rewrite)
	}
}

func TestWrapKeepsLinesAndParagraphs(t *testing.T) {
	long := "Gunmen stormed a border post before dawn on Sunday and killed at least nine conscripts, officials said."
	require.Equal(t, "Border raid\n\nGunmen stormed a border post before dawn on Sunday and killed at least\nnine conscripts, officials said.",
		wrap("Border raid\n"+long))
	require.Equal(t, "Border raid\nNine dead", wrap("Border raid\nNine dead"), "nothing to wrap")
}

func TestAFigureThatDiffersIsListed(t *testing.T) {
	s := score{name: "upper"}
	s.add("a1", read("Nine guards died. Two fled."), read("Nine guards died."))
	require.Equal(t, []string{`a1: "Two" 2 none/guard/displaced/security -> none`}, s.differ)
	require.Equal(t, [3]int{2, 1, 1}, [3]int{s.before, s.after, s.same})
	require.InDelta(t, 2./3, s.share(), 1e-9)
}

func TestCommand(t *testing.T) {
	file := filepath.Join(t.TempDir(), "news.jsonl")
	require.NoError(t, os.WriteFile(file, []byte(`{"id":"n1","text":"At least nine guards were killed."}`+"\n"), 0o600))
	var out, errs bytes.Buffer
	require.Zero(t, run([]string{"-only", "digits,upper", file}, &out, &errs), errs.String())
	require.Equal(t, `rewrite  texts changed  figures before  after  the same  share
digits   1              1               1      1         1.000
upper    1              1               1      1         1.000
`, out.String())

	for _, args := range [][]string{{}, {"-only", "italics", file}, {"absent.jsonl"}} {
		errs.Reset()
		require.Equal(t, 2, run(args, &out, &errs), args)
		require.NotEmpty(t, errs.String(), args)
	}
}
