package main

import (
	"bytes"
	"encoding/json"
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/units"
)

func TestRangeText(t *testing.T) {
	for _, c := range []struct {
		r     units.Range
		share bool
		want  string
	}{
		{units.Between(4750, 5000), false, "4,750..5,000"},
		{units.Exactly(1234567), false, "1,234,567"},
		{units.From(1), false, "1.."},
		{units.To(99), false, "..99"},
		{units.Anything(), false, ".."},
		{units.Range{}, false, ""},
		{units.Exactly(100.0 / 3), true, "33.3%"},
	} {
		assert.Equal(t, c.want, rangeText(c.r, c.share))
	}
	assert.Equal(t, "9,007,199,254,740,991", grouped(units.MaxCount))
	assert.Equal(t, "100", grouped(100))
}

func TestTableAlignsAndDropsEmptyColumns(t *testing.T) {
	tab := newTable("figure<40", "value>", "source<24")
	tab.row("", "naïve men", "1,200", "")
	tab.row("", "兵 two", "2", "")
	assert.Equal(t, "figure     value\nnaïve men  1,200\n兵 two         2\n", written(tab, style{}))
}

func TestTableKeepsToTheWidth(t *testing.T) {
	long := strings.Repeat("word ", 30)
	tab := newTable("#>", "figure<40", "source<24", "entailed")
	tab.row("31", "0", long, "["+long+"]", "1..")
	for _, c := range []struct{ width, want int }{{120, 120}, {60, 60}, {40, 40}, {10, 18}, {0, 79}} {
		for line := range strings.Lines(written(tab, style{width: c.width})) {
			assert.LessOrEqual(t, columns(strings.TrimRight(line, "\n")), c.want, "at %d: %s", c.width, line)
		}
	}
	assert.Contains(t, written(tab, style{width: 60}), "…]", "a bracket is closed")
}

func TestTableTooNarrowForItsColumnsIsStacked(t *testing.T) {
	tab := newTable("#>", "figure<40", "entailed", "estimated")
	tab.row("", "0", "close to 3,200 prisoners", "1..", "3,150..3,200")
	tab.row("", "1", "two men", "2", "")
	assert.Equal(t, `#          0
figure     close to 3,200 pr…
entailed   1..
estimated  3,150..3,200

#          1
figure     two men
entailed   2
`, written(tab, style{width: 29}))
}

func TestColoursAreForTerminalsAlone(t *testing.T) {
	tab := newTable("figure<40", "outcome")
	tab.row("31", "two men", "killed")
	plain := written(tab, style{})
	coloured := written(tab, style{colour: true})
	assert.NotContains(t, plain, "\x1b")
	assert.Contains(t, coloured, "\x1b[31mkilled\x1b[0m")
	assert.Equal(t, plain, regexp.MustCompile("\x1b\\[[0-9]*m").ReplaceAllString(coloured, ""), "colours move nothing")
}

// written is the table as it is written.
func written(tab *table, s style) string {
	var b bytes.Buffer
	tab.write(&b, s)
	return b.String()
}

func TestPrintableIsSafeAndShort(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"plain", "plain"},
		{" two\r\n\tlines ", "two lines"},
		{"\x1b[31mred\x07", "[31mred"},
		{"abcdefghij", "abcdefghij"},
		{"abcdefghijk", "abcdefghi…"},
		{"\u202eback", "back"},
	} {
		assert.Equal(t, c.want, printable(c.in, 10), "%q", c.in)
	}
}

// broken is the indented form of compact JSON.
func broken(compact string) string { return string(indent(nil, []byte(compact), 0)) }

func TestIndentKeepsShortValuesOnALine(t *testing.T) {
	assert.Equal(t, `{"a": [1, 2], "b": "x,:{"}`, broken(`{"a":[1,2],"b":"x,:{"}`))
	long := strings.Repeat("x", 95)
	assert.Equal(t, "{\n  \"a\": \""+long+"\",\n  \"b\": {\"span\": [1, 2]},\n  \"c\": -1,\n  \"d\": null\n}",
		broken(`{"a":"`+long+`","b":{"span":[1,2]},"c":-1,"d":null}`))
	assert.Equal(t, "[\n  \""+long+"\",\n  [],\n  {}\n]", broken(`["`+long+`",[],{}]`))
}

func FuzzIndentChangesBlanksOnly(f *testing.F) {
	f.Add(`{"a":[1,2,{"b":"\"}"}],"c":{}}`, 40)
	f.Add(`[[[[[[[[[[[[[[["deep"]]]]]]]]]]]]]]]`, 1)
	f.Fuzz(func(t *testing.T, s string, n int) {
		var v any
		if json.Unmarshal([]byte(s), &v) != nil {
			return
		}
		for range min(max(n, 0), 6) {
			v = []any{v, s, math.Pi}
		}
		compact, err := json.Marshal(v)
		require.NoError(t, err)
		var back strings.Builder
		inString := false
		for i, out := 0, broken(string(compact)); i < len(out); i++ {
			c := out[i]
			if c == '\\' && inString {
				back.WriteString(out[i : i+2])
				i++
				continue
			}
			if c == '"' {
				inString = !inString
			}
			if inString || c != ' ' && c != '\n' {
				back.WriteByte(c)
			}
		}
		assert.Equal(t, string(compact), back.String())
	})
}
