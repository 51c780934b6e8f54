package figures

import (
	"reflect"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/units"
)

// seeds are texts that have each construct somewhere, and some that are hostile.
var seeds = []string{
	"", "\x00\xff\xfe", "At least some 200 recruits died, including nine boys, the ministry said.",
	"Nearly 40 to 50 were hurt. Of these, a third of the 12 guards fled; \"no one was killed\".",
	"killed: 14 | injured: 37", "one one one one one", "5\u00a0000 d\u00e9tenus, \u0664\u0665 prisoners, \uff14\uff15 men",
	"THE 10 LEADERS' MASSACRE. TWO (2) MEN 1,234,567,890,123,456,789 DEAD", "((((\u201c\u201c\u201c 3 dead", "a soldier a soldier a soldier was killed and and and",
	"12\u00ad3 men\u200b were \u202eshot\u202c dead", "3-5-7-9 people; 10-15 or 20 to 30 or so, if not more, were held",
}

// lawful fails the test where an extraction breaks a law that holds for every text.
func lawful(t *testing.T, text string) {
	t.Helper()
	doc := Extract(text)
	at := 0
	for i := range doc.Figures {
		f := &doc.Figures[i]
		for _, p := range []Phrase{f.Phrase, f.Number.Phrase, f.Subject.Phrase, f.Outcome.Phrase, f.Source.Phrase} {
			if p.Span == (Span{}) {
				continue
			}
			require.True(t, 0 <= p.Span.Start && p.Span.Start <= p.Span.End && p.Span.End <= len(text), "span in the text: %v", p.Span)
			require.Equal(t, p.Text, text[p.Span.Start:p.Span.End], "the text of a span")
			if utf8.ValidString(text) {
				require.True(t, p.Span.Start == len(text) || utf8.RuneStart(text[p.Span.Start]), "a span begins a rune")
				require.True(t, p.Span.End == len(text) || utf8.RuneStart(text[p.Span.End]), "a span ends a rune")
			}
		}
		require.LessOrEqual(t, at, f.Number.Span.Start, "figures stand in reading order")
		at = f.Number.Span.Start
		q := f.Number.Quantity
		require.True(t, q.Entails.IsValid(), "a figure says something: %q", f.Text)
		if !q.Flags.Has(units.RoundWord) && !q.Flags.Has(units.Contradiction) {
			require.True(t, q.Estimate.Within(q.Entails), "the estimate %v of %q lies inside %v", q.Estimate, f.Text, q.Entails)
		}
		for _, link := range []int{f.PartOf, f.SameAs, f.Revises, f.RivalOf} {
			require.True(t, -1 <= link && link < len(doc.Figures) && link != i, "link %d of figure %d", link, i)
		}
	}
	require.Equal(t, doc.Figures, Extract(text).Figures, "twice is the same")
}

func FuzzExtract(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(lawful)
}

func TestLawsHoldOnSeeds(t *testing.T) {
	for _, s := range seeds {
		lawful(t, s)
		lawful(t, strings.ToUpper(s))
	}
}

func TestHostileTextsAreRead(t *testing.T) {
	for name, text := range map[string]string{
		"numerals without a space": strings.Repeat("7", 100_000),
		"ones":                     strings.Repeat("one ", 20_000),
		"numbers in a sentence":    strings.Repeat("12 men and ", 10_000),
		"ands":                     strings.Repeat("and ", 100_000),
		"brackets":                 strings.Repeat("(", 50_000) + "3 dead",
		"quotes":                   strings.Repeat("\"3 dead\" ", 10_000),
		"invalid":                  strings.Repeat("\xff3 dead\x00", 10_000),
	} {
		t.Run(name, func(t *testing.T) { lawful(t, text) })
	}
}

func TestOneExtractorServesManyGoroutines(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	text := strings.Join(seeds, "\n\n")
	want, err := x.Extract(text)
	require.NoError(t, err)
	var wait sync.WaitGroup
	for range 8 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			got, err := x.Extract(text)
			assert.NoError(t, err)
			assert.True(t, reflect.DeepEqual(want.Figures, got.Figures))
		}()
	}
	wait.Wait()
}

func TestAllocations(t *testing.T) {
	x, err := New()
	require.NoError(t, err)
	dst := make([]Figure, 0, 16)
	plain := "The council met in the town hall and spoke of roads, schools and the price of bread."
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = x.Append(dst, plain) }), "a paragraph without a numeral")
	told := "At least 12 people were killed and nearly 40 were wounded in the raid, the ministry said."
	assert.LessOrEqual(t, testing.AllocsPerRun(100, func() { _, _ = x.Append(dst, told) }), 2.0, "a paragraph with figures")
}

func TestUpperCaseReadsAsMixed(t *testing.T) {
	for _, s := range []string{"At least 12 soldiers were killed and nearly 40 were wounded.", "Rebels freed some 300 prisoners, officials said."} {
		mixed, upper := Extract(s), Extract(strings.ToUpper(s))
		require.Len(t, upper.Figures, len(mixed.Figures), s)
		for i, f := range mixed.Figures {
			assert.Equal(t, f.Number.Quantity, upper.Figures[i].Number.Quantity)
			assert.Equal(t, f.Outcome.Kind, upper.Figures[i].Outcome.Kind)
			assert.True(t, strings.EqualFold(f.Subject.Head, upper.Figures[i].Subject.Head))
		}
	}
}
