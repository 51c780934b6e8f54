package rx_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures/internal/rx"
	"github.com/stretchr/testify/require"
)

// at sets a window over all of text at the first occurrence of num.
func at(text, num string) *rx.Window {
	w := new(rx.Window)
	w.Set(text, 0, len(text), strings.Index(text, num))
	return w
}

func match(t *testing.T, pattern string, w *rx.Window) (rx.Match, bool) {
	t.Helper()
	p, err := rx.Compile("test", pattern, rx.Options{})
	require.NoError(t, err)
	m, ok, err := p.Match(w)
	require.NoError(t, err)
	return m, ok
}

func TestMatchesOnlyAtTheNumber(t *testing.T) {
	for _, c := range []struct {
		text, num, pattern string
		want               bool
	}{
		{"Flight 370 vanished", "370", `(?<=Flight )\d+`, true},
		{"Flight 370 lost 239 people", "239", `(?<=Flight )\d+`, false},
		{"he saw 12 men", "12", `\d+ men`, true},
		{"he saw 12 men and 13 women", "12", `\d+ women`, false},
		{"é € 5 euros", "5", `(?<=€ )5 euros$`, true},
		{"12", "12", `\A12\z`, true},
	} {
		_, ok := match(t, c.pattern, at(c.text, c.num))
		require.Equal(t, c.want, ok, "%s in %q", c.pattern, c.text)
	}
}

func TestWindowEndsAtTheSentenceAndAtReach(t *testing.T) {
	text := "Flight one. 370 people. More"
	w := new(rx.Window)
	w.Set(text, 12, 23, 12)
	_, ok := match(t, `(?<=Flight one\. )370`, w)
	require.False(t, ok, "the sentence before is out of sight")
	_, ok = match(t, `370 people\.$`, w)
	require.True(t, ok)

	for _, unit := range []string{"x", "é", "€", "𝟙"} {
		text := strings.Repeat(unit, 200) + "7" + strings.Repeat(unit, 200)
		m, ok := match(t, `(?<=(.*))7(?<subject>.*)`, at(text, "7"))
		require.True(t, ok)
		require.LessOrEqual(t, m.End-m.Start, rx.Reach)
		require.Greater(t, m.End-m.Start, rx.Reach-utf8.UTFMax)
		require.True(t, utf8.ValidString(text[m.Start:m.End]))
	}
}

func TestGroupsAreBytesOfTheText(t *testing.T) {
	text := "Le ministère « dit » : près de 40 blessés, selon l’armée."
	m, ok := match(t, `(?<=(?<hedge>près de) )(?<num>\d+) (?<subject>\w+), selon (?<source>.*)\.`, at(text, "40"))
	require.True(t, ok)
	get := func(g rx.Group) string { return text[m.Groups[g].Start:m.Groups[g].End] }
	require.Equal(t, "près de", get(rx.Hedge))
	require.Equal(t, "40", get(rx.Num))
	require.Equal(t, "blessés", get(rx.Subject))
	require.Equal(t, "l’armée", get(rx.Source))
	require.Zero(t, m.Groups[rx.Outcome])
}

func TestPlaceholderIsTheNumberAsRead(t *testing.T) {
	for _, c := range []struct {
		text, num, pattern string
		want               bool
	}{
		{"some 10 to 15 men left", "10 to 15", `(?<=some ){number} (?<subject>men)`, true},
		{"some 10 to 15 men left", "10", `{number} (?<subject>men)`, false},
		{"twelve-strong crew", "twelve", `{number}\b-strong (?<subject>crew)`, true},
		{"about 60% of men", "60%", `{number}\b of (?<subject>men)`, true},
		{"a 15,000men camp", "15,000", `{number}(?<subject>men)`, true},
		{"men: 40", "40", `(?<=(?<subject>men): ){number}$`, true},
	} {
		p, err := rx.Compile("test", c.pattern, rx.Options{IgnoreCase: true})
		require.NoError(t, err)
		require.True(t, p.Marked())
		at := strings.Index(c.text, c.num)
		w := new(rx.Window)
		w.SetNumber(c.text, 0, len(c.text), at, at+len(c.num))
		m, ok, err := p.Match(w)
		require.NoError(t, err)
		require.Equal(t, c.want, ok, "%s in %q", c.pattern, c.text)
		if ok {
			require.Equal(t, c.num, c.text[m.Groups[rx.Num].Start:m.Groups[rx.Num].End])
			if s := m.Groups[rx.Subject]; s != (rx.Span{}) {
				require.Contains(t, "men crew", c.text[s.Start:s.End])
			}
		}
	}
}

func TestErrorsTellWhere(t *testing.T) {
	for _, c := range []struct {
		pattern string
		col     int
		msg     string
	}{
		{`(a)(b`, 4, "missing closing )"},
		{`ab[z-a]c`, 6, "range in reverse order"},
		{`[abc`, 1, "unterminated []"},
		{`a)b`, 2, "unexpected )"},
		{`x(?<number>\d)`, 5, `unknown group "number"`},
		{`({number} x`, 1, "missing closing )"},
		{`ab[{number}]`, 4, "{number} cannot stand here"},
		{`(\w+ )*x`, 1, "a quantifier stands inside another"},
	} {
		_, err := rx.Compile("mine", c.pattern, rx.Options{Flat: true})
		var e *rx.Error
		require.ErrorAs(t, err, &e, c.pattern)
		require.Equal(t, c.col, e.Col, "%s: %v", c.pattern, err)
		require.Contains(t, e.Msg, c.msg)
		require.NotEmpty(t, e.Advice)
	}
}

func TestFlatAcceptsWhatIsHarmless(t *testing.T) {
	for _, p := range []string{`\d+(?:,\d{3})*`, `(?:\w+ )?\w+`, `(?<=\b\w+ )\d+`, `(?:a|b){2,3}`} {
		_, err := rx.Compile("flat", p, rx.Options{Flat: true})
		require.NoError(t, err, p)
	}
	for _, p := range []string{`(a+)+b`, `(?:a|b?)*`, `(?:(?:x{1,3})y){2}`, `(?>\w+ )*`, `(?=(?:\d+ )+)1`} {
		_, err := rx.Compile("flat", p, rx.Options{Flat: true})
		require.Error(t, err, p)
	}
}

func TestTimeoutIsAnErrorAndNoAnswer(t *testing.T) {
	p, err := rx.Compile("slow", `(a+)+b`, rx.Options{Timeout: time.Millisecond})
	require.NoError(t, err)
	w := at(strings.Repeat("a", 60), "a")
	_, _, err = p.Match(w)
	var e *rx.MatchError
	require.ErrorAs(t, err, &e)
	require.True(t, e.Timeout)
	require.Equal(t, "slow", e.Name)
}

func TestLazyPatternTellsItsMistakeOnUse(t *testing.T) {
	p := rx.Lazy("late", `(`, rx.Options{})
	_, _, err := p.Match(at("12", "12"))
	var e *rx.Error
	require.ErrorAs(t, err, &e)
}

func TestNoAllocationOnceWarm(t *testing.T) {
	text := "On Tuesday the army said that 12 soldiers and 3 officers had been killed near the river."
	p, err := rx.Compile("warm", `(?<=said that )(?<num>\d+) (?<subject>\w+)`, rx.Options{IgnoreCase: true})
	require.NoError(t, err)
	w := at(text, "12")
	require.Zero(t, testing.AllocsPerRun(200, func() {
		w.Set(text, 0, len(text), 30)
		if _, ok, err := p.Match(w); !ok || err != nil {
			t.Error("no match", err)
		}
	}))
}

func FuzzWindow(f *testing.F) {
	f.Add("abc 12 def", 0, 10, 4)
	f.Add("é\xff€ 5", 1, 6, 3)
	p, err := rx.Compile("all", `(?<=(?<hedge>.*))(?<num>\d*)(?<subject>.*)`, rx.Options{})
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, text string, start, end, at int) {
		if start < 0 || end > len(text) || at < start || at > end || at < len(text) && !utf8.RuneStart(text[at]) {
			t.Skip()
		}
		w := new(rx.Window)
		w.Set(text, start, end, at)
		m, _, err := p.Match(w)
		require.NoError(t, err)
		for _, s := range append(m.Groups[:], m.Span) {
			require.LessOrEqual(t, s.Start, s.End)
			require.True(t, s == rx.Span{} || start <= s.Start && s.End <= end)
		}
	})
}

func BenchmarkTry(b *testing.B) {
	text := "On Tuesday the army said that 12 soldiers and 3 officers had been killed near the river."
	w := at(text, "12")
	b.Run("set", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			w.Set(text, 0, len(text), 30)
		}
	})
	for name, pattern := range map[string]string{"hit": `(?<=\bsaid that )\d+ (?<subject>\w+)`, "miss": `(?<=\b(?:flight|train|bus) )\d+`} {
		p, _ := rx.Compile(name, pattern, rx.Options{IgnoreCase: true})
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Match(w)
			}
		})
	}
}
