package figures

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// traced returns what a trace of the text says, with blanks closed up.
func traced(t *testing.T, text string, opts ...Option) (lines []string) {
	t.Helper()
	x, err := New(append(opts, WithTrace(func(e TraceEvent) {
		lines = append(lines, strings.Join(strings.Fields(e.String()), " "))
	}))...)
	require.NoError(t, err)
	_, err = x.Extract(text)
	require.NoError(t, err)
	return lines
}

func TestTraceTellsWhatEachStageFound(t *testing.T) {
	text := "At least 23 people, including three children, were killed on 5 May, the ministry said."
	assert.Equal(t, strings.TrimSpace(`
200 9..11 23 numeral digits, cardinal
200 30..35 three numeral words, cardinal
200 61..62 5 numeral digits, cardinal
300 61..62 5 guard date
400 9..11 23 hedge "At least" at-least
500 9..11 23 quantity entailed 23.., estimated 23..25, point 23
500 30..35 three quantity entailed 3, estimated 3, point 3
600 9..11 23 subject "people" head people, people
600 30..35 three subject "children" head children, child
600 61..62 5 subject left out
700 9..11 23 outcome "killed" killed, victim
700 30..35 three outcome "killed" killed, victim
800 9..11 23 source "the ministry" official, cue "said"
800 30..35 three source "the ministry" official, cue "said"
800 61..62 5 source "the ministry" official, cue "said"
850 9..11 23 admitted
850 30..35 three admitted
850 61..62 5 left out guarded as date
900 9..11 23 relation figure 0
900 30..35 three relation figure 1, part of 0`), strings.Join(traced(t, text), "\n"))
}

func TestTraceTellsOfRules(t *testing.T) {
	lines := traced(t, "He took flight 370.", WithRules("r", `flight  flight  outcome=aboard  (?<=flight ){number}`))
	for _, want := range []string{
		"300 15..18 370 guard weapon", "350 15..18 370 rule flight", "850 15..18 370 left out no noun and no outcome",
		"860 15..18 370 outcome aboard, victim", "860 15..18 370 admitted flight",
	} {
		assert.Contains(t, lines, want)
	}
}

func TestTraceTellsWhyNumbersAreLeftOut(t *testing.T) {
	for text, why := range map[string]string{
		"They bought 12 trucks.":           "counts things",
		"It cost 12 dollars.":              "guarded as money",
		"A soldier laughed.":               "no outcome befalls the one person",
		"They spoke of 12 and went home.":  "no noun and no outcome",
		"There was no soldier in the hut.": "no outcome that none suffered",
	} {
		assert.Contains(t, strings.Join(traced(t, text), "\n"), why, text)
	}
}

func TestTraceChangesNothingAndCountsFromTheStart(t *testing.T) {
	text := strings.Repeat("Some 40 men, 12 of them soldiers, were held in 3 camps on Monday.\n", 4000)
	var events []TraceEvent
	x, err := New(WithTrace(func(e TraceEvent) { events = append(events, e) }))
	require.NoError(t, err)
	var figures []Figure
	for f, err := range x.Scan(strings.NewReader(text)) {
		require.NoError(t, err)
		figures = append(figures, f)
	}
	assert.Equal(t, Extract(text).Figures, figures)
	next := 0
	for _, e := range events {
		require.Equal(t, text[e.Number.Span.Start:e.Number.Span.End], e.Number.Text)
		require.Equal(t, text[e.Words.Span.Start:e.Words.Span.End], e.Words.Text)
		if e.Stage == 900 {
			require.Equal(t, figures[next].Number.Span, e.Number.Span)
			next++
		}
	}
	assert.Equal(t, len(figures), next)
}
