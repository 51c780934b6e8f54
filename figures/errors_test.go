package figures

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestErrorsSayWhereWhatAndWhatToDo(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&RuleError{File: "r.tsv", Line: 3, Col: 7, Rule: "toll", Msg: "no group num", Advice: "name one (?<num>…)"},
			"r.tsv:3:7: rule toll: no group num; name one (?<num>…)"},
		{&RuleError{File: "r.tsv", Line: 3, Msg: "empty"}, "r.tsv:3: empty"},
		{&RuleError{File: "r.tsv", Msg: "empty"}, "r.tsv: empty"},
		{&RuleError{Rule: "toll", Msg: "took more than 5ms"}, "rule toll: took more than 5ms"},
		{&InputError{File: "in", Line: 2, Offset: 4, Field: "text", Msg: "bad"}, "in:2:5: text: bad"},
		{&InputError{Line: 2, Offset: 4, Msg: "bad"}, "line 2, column 5: bad"},
		{&InputError{Offset: 4, Msg: "bad"}, "byte 4: bad"},
		{&NameError{Kind: "role", Name: "judge", Known: roleNames[:]}, `no role "judge"; there are none, victim, actor, attacker`},
	} {
		assert.Equal(t, c.want, c.err.Error())
	}
}

func TestInputErrorKeepsItsCause(t *testing.T) {
	_, err := ParseLine([]byte(`{"text":`))
	var syntax *json.SyntaxError
	assert.ErrorAs(t, err, &syntax)
}

// caret returns the rune of the drawing above its caret.
func caret(t *testing.T, drawing string) string {
	t.Helper()
	above, below, ok := strings.Cut(drawing, "\n")
	require.True(t, ok, drawing)
	runes, col := []rune(above), utf8.RuneCountInString(below)-1
	require.True(t, strings.HasSuffix(below, "^"))
	if col >= len(runes) {
		return ""
	}
	return string(runes[col])
}

func TestDrawingPointsAtTheByte(t *testing.T) {
	for _, c := range []struct {
		data string
		at   int
		want string
	}{
		{"short", 2, "o"},
		{"short", 5, ""},
		{"short", 99, ""},
		{"naïve café", 5, "e"},
		{"tab\tand\x1b[31m", 8, "["},
		{strings.Repeat("x", 500) + "!" + strings.Repeat("y", 500), 500, "!"},
		{strings.Repeat("é", 100) + "!", 200, "!"},
		{"\xff\xfe!", 2, "!"},
	} {
		drawing := inputError([]byte(c.data), c.at, "", "m", "").Drawing()
		assert.Equal(t, c.want, caret(t, drawing), "%q at %d:\n%s", c.data, c.at, drawing)
		assert.NotContains(t, drawing, "\x1b")
	}
	assert.Empty(t, (&InputError{Msg: "made elsewhere"}).Drawing())
}
