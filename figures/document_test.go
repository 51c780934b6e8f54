package figures

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
)

func TestSpansConvertToRunesAndUTF16(t *testing.T) {
	const text = "naïve 🚒 crew of 12"
	d := &Document{Text: text}
	for _, c := range []struct {
		words        string
		runes, utf16 Span
	}{
		{"naïve", Span{0, 5}, Span{0, 5}},
		{"🚒", Span{6, 7}, Span{6, 8}},
		{"12", Span{16, 18}, Span{17, 19}},
		{text, Span{0, 18}, Span{0, 19}},
	} {
		span := at(text, c.words).Span
		assert.Equal(t, c.runes, d.Runes(span), c.words)
		assert.Equal(t, c.utf16, d.UTF16(span), c.words)
	}
	assert.Equal(t, Span{18, 18}, d.Runes(Span{100, 200}), "beyond the text")
	assert.Equal(t, Span{1, 3}, (&Document{Text: "\xff\xfe!"}).UTF16(Span{1, 3}), "bytes that are no text")
}

func FuzzConvertedSpansSelectTheSameText(f *testing.F) {
	f.Add("naïve 🚒 crew", 7, 4)
	f.Fuzz(func(t *testing.T, text string, start, n int) {
		text = strings.ToValidUTF8(text, "?")
		runes := []rune(text)
		start = min(max(start, 0), len(runes))
		end := start + min(max(n, 0), len(runes)-start)
		words := string(runes[start:end])
		from := len(string(runes[:start]))
		d := &Document{Text: text}
		span := Span{from, from + len(words)}
		assert.Equal(t, Span{start, end}, d.Runes(span))
		units := utf16.Encode(runes)
		s := d.UTF16(span)
		assert.Equal(t, words, string(utf16.Decode(units[s.Start:s.End])))
	})
}
