package guard

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/stretchr/testify/require"
)

// news is text of the kind the library reads, with the numbers such text has.
const news = `At least 34 people were killed and more than 80 wounded on Tuesday when two car bombs went off
near a market in the north of the city, police and hospital officials said. Colonel Adel
Hamdan, 46, told reporters that 12 of the dead were children aged 6 to 11. The attack came
three days after the army said it had retaken 15 villages from the rebels, who lost some 200
fighters.

The group, which has held the region since 2013, said in a statement that it had captured nine
soldiers and released 40 prisoners in exchange. "We have seen hundreds of families leave on the
main road in the past 48 hours," a local doctor said. About 5,000 detainees remain in four
prisons run by the force; up to 1,200 of them are foreigners from 50 countries.

A 27-year-old woman and her two daughters died when a shell hit their two-storey house at about
5.30 in the morning on 12 March. The United Nations puts the number of displaced at 1.4
million, 60 percent of whom have no shelter. Donors promised $40 million in January, a third of
what was asked for. Under Resolution 2254 the parties were to meet within six months. In 2015
some 700 people were taken at Camp 7, where 33 guards have since been sentenced to 10 years
each; three were acquitted.

Between 14 and 17 officers were hurt in clashes with a crowd of two thousand. Four helicopters
and an F-16 took part. The toll rose to 21 on Friday, up from 18 a day earlier, after two of
the injured died and another body was found. No one has claimed the bombing. Officials said
five gunmen, one of them wounded, fled on Highway 4 with seven hostages, among them three aid
workers.`

func TestTriesStayInBudget(t *testing.T) {
	s := read(t, news, false)
	var m Marker
	numerals := 0
	for i := range s.Rows {
		require.NoError(t, m.Mark(s, i))
		if f := s.Rows[i].Form; f == sheet.FormDigits || f == sheet.FormWords || f == sheet.FormMixed {
			numerals++
		}
	}
	t.Logf("%d tries for %d numerals of %d rows", m.tries, numerals, len(s.Rows))
	require.Greater(t, m.tries, 0)
	require.LessOrEqual(t, float64(m.tries), 0.5*float64(numerals))
}

func TestNewsKeepsItsPeople(t *testing.T) {
	s := marked(t, news)
	var guards []string
	for i := range s.Rows {
		if r := &s.Rows[i]; r.Guard != sheet.GuardNone {
			guards = append(guards, s.TextOf(r.NumSpan)+" "+r.Guard.String())
		}
	}
	require.Equal(t, []string{"46 age", "6 to 11 age", "three duration", "2013 year", "48 duration", "27 age", "two measure", "5.30 time", "12 date",
		"40 million money", "2254 legal", "six duration", "2015 year", "7 place", "10 duration", "16 weapon", "4 place"}, guards)
}

func TestNoAllocationOnceWarm(t *testing.T) {
	s := read(t, news, false)
	var m Marker
	all := func() {
		for i := range s.Rows {
			s.Rows[i].Guard = sheet.GuardNone
			if err := m.Mark(s, i); err != nil {
				t.Error(err)
			}
		}
	}
	all()
	require.Zero(t, testing.AllocsPerRun(50, all))
}

// A number sees a few tokens and a window of bounded length, so ten thousand in one sentence cost ten
// thousand times one: the tries are counted, not timed.
func TestLinearInNumbers(t *testing.T) {
	for _, unit := range []string{"in room 12 and ", "5-4 ", "12, ", "1/2/", "7 to ", "x@1."} {
		tries := func(n int) int {
			s := read(t, "vote "+strings.Repeat(unit, n), false)
			var m Marker
			for i := range s.Rows {
				require.NoError(t, m.Mark(s, i))
			}
			return m.tries
		}
		require.LessOrEqual(t, tries(10_000), 11*tries(1_000)+100, unit)
	}
}

// hostile windows are long runs of what patterns repeat.
func hostile() []string {
	var out []string
	for _, run := range []string{"a", "1", "(", "[", " ", "-", ".", "/", "a ", "1 ", "1-", "1.", "1,", "A", "é", "\n", "a.", "/1", "@", "+1 ", "aged ", "vote 5 to "} {
		long := strings.Repeat(run, 200)
		out = append(out, long+"7"+long, "https://"+long+"7"+long, "+1"+long+"7 "+long+"!", "phone vote temperature won "+long+" 7 to 7"+long)
	}
	return out
}

func TestPatternsEndOnHostileWindows(t *testing.T) {
	tab, err := builtin()
	require.NoError(t, err)
	var m Marker
	for _, text := range hostile() {
		for at := 0; at < len(text); at += 97 {
			for at < len(text) && !utf8.RuneStart(text[at]) {
				at++
			}
			m.window.Set(text, 0, len(text), at)
			for i := range tab.entries {
				_, _, err := tab.entries[i].pattern.Match(&m.window)
				require.NoError(t, err)
			}
		}
	}
}

func TestTableTellsItsMistakes(t *testing.T) {
	for text, msg := range map[string]string{
		"age\told":             "2 columns",
		"agee\told\tx\ty\tz":   `cannot take a guard "agee"`,
		"# c\n\nage\ta\tb\tc":  "t.tsv:3:1",
		"age\told\tx\ty\tz\tw": "6 columns",
	} {
		_, err := parse("t.tsv", text)
		require.ErrorContains(t, err, msg)
	}
}

func FuzzMark(f *testing.F) {
	for _, s := range append(hostile(), news, "«5-4», No. 5 (6) [7] 26 APR 89", "5 \xff 6-\xe2 12/12/12", "a a a one in 5", "2011-") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, all := range []bool{false, true} {
			s := read(t, text, all)
			var m Marker
			for i := range s.Rows {
				before := s.Rows[i]
				require.NoError(t, m.Mark(s, i))
				before.Guard = s.Rows[i].Guard
				require.Equal(t, before, s.Rows[i], "only the guard is written")
			}
			require.LessOrEqual(t, m.tries, 64*len(s.Rows))
		}
	})
}

func BenchmarkMark(b *testing.B) {
	s := read(b, news, false)
	var m Marker
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for i := range s.Rows {
			s.Rows[i].Guard = sheet.GuardNone
			m.Mark(s, i)
		}
		n += len(s.Rows)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/row")
}

func BenchmarkTry(b *testing.B) {
	tab, err := builtin()
	require.NoError(b, err)
	s := read(b, news, false)
	var m Marker
	n := 0
	for b.Loop() {
		for i := range s.Rows {
			m.window.Set(s.Text, s.Sents[s.Rows[i].Sent].Start, s.Sents[s.Rows[i].Sent].End, s.Rows[i].NumSpan.Start)
			for k := range tab.entries {
				tab.entries[k].pattern.Match(&m.window)
				n++
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(n), "ns/try")
}
