package figures_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
)

// foreign has runes of one to four bytes before and inside its figures.
const foreign = "Überfall 😀: “Close to 5,000” prisoners moved, 12 naïve guards 🚑 wounded, Łukasz said."

// cut slices text as a language with those offsets does.
func cut(text string, o figures.Offsets, s figures.Span) string {
	switch o {
	case figures.OffsetsRunes:
		return string([]rune(text)[s.Start:s.End])
	case figures.OffsetsUTF16:
		return string(utf16.Decode(utf16.Encode([]rune(text))[s.Start:s.End]))
	}
	return text[s.Start:s.End]
}

func TestEveryOffsetSlicesTheSameText(t *testing.T) {
	d := figures.Extract(foreign)
	require.NotEmpty(t, d.Figures)
	for _, o := range []figures.Offsets{figures.OffsetsBytes, figures.OffsetsRunes, figures.OffsetsUTF16} {
		in := d.In(o)
		for i, f := range in.Figures {
			assert.Equal(t, f.Text, cut(foreign, o, f.Span), o)
			assert.Equal(t, f.Number.Text, cut(foreign, o, f.Number.Span), o)
			assert.Equal(t, f.Subject.Text, cut(foreign, o, f.Subject.Span), o)
			assert.Equal(t, f.Source.Text, cut(foreign, o, f.Source.Span), o)
			s := d.Figures[i].Sentence
			assert.Equal(t, foreign[s.Start:s.End], cut(foreign, o, f.Sentence), o)
		}
	}
	assert.Equal(t, figures.Extract(foreign), d, "the document itself is left alone")
}

// Every span there is, so that a field added later cannot be forgotten.
func TestEverySpanIsConverted(t *testing.T) {
	bytes, runes := figures.Span{Start: 2, End: 4}, figures.Span{Start: 1, End: 2} // of the second é
	d := &figures.Document{Text: "éé", Figures: make([]figures.Figure, 1), Singles: make([]figures.Single, 1)}
	n := 0
	eachSpan(reflect.ValueOf(d).Elem(), func(s *figures.Span) {
		n++
		*s = bytes
	})
	assert.GreaterOrEqual(t, n, 10)
	converted := 0
	eachSpan(reflect.ValueOf(d.In(figures.OffsetsRunes)).Elem(), func(s *figures.Span) {
		converted++
		assert.Equal(t, runes, *s)
	})
	assert.Equal(t, n, converted)
	eachSpan(reflect.ValueOf(d).Elem(), func(s *figures.Span) { assert.Equal(t, bytes, *s, "the document itself is left alone") })
}

// eachSpan calls f for every span inside v. Slices that are nil get an element.
func eachSpan(v reflect.Value, f func(*figures.Span)) {
	switch v.Kind() {
	case reflect.Struct:
		if s, ok := v.Addr().Interface().(*figures.Span); ok {
			f(s)
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				eachSpan(v.Field(i), f)
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			eachSpan(v.Index(i), f)
		}
	}
}

func TestJSONNamesOffsetsThatAreNotBytes(t *testing.T) {
	d := figures.Extract(foreign)
	plain, err := d.AppendJSON(nil)
	require.NoError(t, err)
	assert.NotContains(t, string(plain), "offsets")
	b, err := d.In(figures.OffsetsUTF16).AppendJSON(nil)
	require.NoError(t, err)
	assert.Contains(t, string(b), `,"offsets":"utf16"`)
	var back figures.Document
	require.NoError(t, json.Unmarshal(b, &back))
	assert.Equal(t, figures.OffsetsUTF16, back.Offsets)
	assert.Error(t, json.Unmarshal([]byte(`{"figures":[],"offsets":"words"}`), &back))
}

func TestParseOffsets(t *testing.T) {
	o, err := figures.ParseOffsets("runes")
	require.NoError(t, err)
	assert.Equal(t, figures.OffsetsRunes, o)
	_, err = figures.ParseOffsets("words")
	assert.ErrorContains(t, err, "bytes, runes, utf16")
}

// A ruler says what Runes and UTF16 say, whatever the bytes.
func FuzzRulerAgreesWithCounting(f *testing.F) {
	f.Add("aé😀\xff\xe2\x82z", 3, 5)
	f.Add("", 0, 1)
	f.Add(strings.Repeat("ü", 400), 513, 800)
	f.Fuzz(func(t *testing.T, text string, a, b int) {
		a, b = max(0, min(a, len(text))), max(0, min(b, len(text)+1))
		s := figures.Span{Start: min(a, b), End: max(a, b)}
		d := figures.Document{Text: text}
		assert.Equal(t, s, figures.NewRuler(text, figures.OffsetsBytes).Span(s))
		assert.Equal(t, d.Runes(s), figures.NewRuler(text, figures.OffsetsRunes).Span(s))
		assert.Equal(t, d.UTF16(s), figures.NewRuler(text, figures.OffsetsUTF16).Span(s))
	})
}
