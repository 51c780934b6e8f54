package lexicon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// read files a table in an empty lexicon.
func read(text string) error { return NewBuilder(NewInflector(""), 16).Add("mine.lex", text) }

func TestMistakesInATableAreTold(t *testing.T) {
	for _, c := range []struct {
		line string
		at   string // where the caret points
		msg  string
	}{
		{"militiaman", "militiaman", "has no class"},
		{"militiaman  persn", "persn", `unknown class "persn"`},
		{"a good  hedge.before  roughly-so", "roughly-so", `hedge.before does not take "roughly-so"`},
		{"a good  hedge.before", "hedge.before", "nothing follows hedge.before"},
		{"a good  hedge.before  about strong", "strong", `hedge.before does not take "strong"`},
		{"if not more  hedge.after  more", "more", `hedge.after does not take "more"`},
		{"press  verb  conscripted", "conscripted", `verb does not take "conscripted"`},
		{"press  verb  outcome=", "outcome=", "is no name"},
		{"press  verb  outcome=Pressed", "outcome=Pressed", "is no name"},
		{"press  verb  outcome=pressed who=them", "who=them", "who=them is not known"},
		{"press  verb  who=object", "verb", "who= without an outcome"},
		{"press  verb  result=pressed", "result=pressed", `verb does not take "result=pressed"`},
		{"in chains  fate.state", "fate.state", "without outcome="},
		{"aid  hint", "hint", "without group="},
		{"<poss> last breath  fate.verb  outcome=killed", "<poss>", "which cannot be a class"},
		{"upwards <prep>  hedge.before  more-than", "upwards", "which cannot be a class"},
		{"the <thing> ward  fate.state  outcome=injured", "the", "unknown class <thing>"},
		{"very? many  num.phrase  many", "very?", "cannot begin with a word that may be absent"},
		{"child soldier  person", "child", "takes one word"},
		{"court-martial  verb  outcome=sentenced", "court-martial", "more than one word"},
		{"ballot  noun  kind=votes", "kind=votes", "kind=votes is not known"},
		{"oodles  num.vague  plenty", "plenty", `num.vague does not take "plenty"`},
		{"lac  num.scale  hundred", "hundred", `num.scale does not take "hundred"`},
		{"gendarme  source", "source", "nothing follows source"},
		{"gendarme  source  police loud", "loud", `source does not take "loud"`},
		{"carrier  drop", "drop", "takes nothing away"},
		{"cliff  set", "set", "nothing follows set"},
		{"cliff  set  edge", "edge", `set does not take "edge"`},
		{"carrier  drop  human", "human", `unknown class "human"`},
		{"tab\tverb\t outcome=x\twho=y", "who=y", "who=y is not known"},
	} {
		err := read("# mine\n\n" + c.line + "   # a note\n")
		var e *Error
		require.ErrorAs(t, err, &e, c.line)
		require.Contains(t, e.Msg, c.msg, c.line)
		require.Equal(t, 3, e.Line)
		require.True(t, strings.HasPrefix(e.Text[e.Col-1:], c.at), "%s: column %d", c.line, e.Col)
		require.NotEmpty(t, e.Advice)
		require.NotContains(t, err.Error(), "\n")
	}
}

func TestGoodLinesPass(t *testing.T) {
	for _, line := range []string{
		"a good  hedge.before  at-least",
		"press  verb  outcome=press-ganged who=both",
		"militiaman  person group=combatant plural",
		"nanny  source  witness vague",
		"in addition to  compound  and",
		"~lose <poss> right? arm  fate.verb  outcome=injured who=subject",
		"oodles  num.vague  many",
		"cent  num.percent",
		"a? good  hedge.before  at-least",
		"lost <poss>  fate.verb  outcome=injured",
	} {
		require.NoError(t, read(line), line)
	}
}

func TestDrawingStandsUnderTheMistake(t *testing.T) {
	e := &Error{Col: 8, Text: "né\t\x1bé x y"}
	require.Equal(t, "    né  é x y\n         ^", e.Drawing())
	for _, col := range []int{-1, 0, 1, 99} {
		require.Contains(t, Draw("short", col), "^")
	}
}

func TestMoreNamesThanFitAreTold(t *testing.T) {
	var b strings.Builder
	for _, x := range "abcdefghijklmnopqrst" {
		for _, y := range "abcdefghijklmnopqrst" {
			b.WriteString("word  person  group=" + string(x) + string(y) + "\n")
		}
	}
	var e *Error
	require.ErrorAs(t, read(b.String()), &e)
	require.Contains(t, e.Msg, "too many names")
}
