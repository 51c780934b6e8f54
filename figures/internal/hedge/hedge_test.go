package hedge_test

import (
	"strings"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/hedge"
	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func newSheet(t testing.TB) *sheet.Sheet {
	lx, err := en.Lexicon()
	require.NoError(t, err)
	return &sheet.Sheet{Lex: lx, Profile: units.DefaultProfile()}
}

func read(s *sheet.Sheet, text string) {
	s.Reset(text)
	for s.Next() {
		first := len(s.Rows)
		number.Find(s, len(s.Sents)-1, false)
		hedge.Stage(s, first)
	}
}

// row is core, kind, entailed range, estimate: "200 at-least 1.. 180..300", an entry for each number of a text.
func rows(s *sheet.Sheet) string {
	var b strings.Builder
	for i := range s.Rows {
		r := &s.Rows[i]
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(s.TextOf(r.NumSpan) + " " + r.Quantity.Hedge.String() + " " + r.Quantity.Entails.String() + " " + r.Quantity.Estimate.String())
	}
	return b.String()
}

func check(t *testing.T, s *sheet.Sheet, text, want string) {
	t.Helper()
	read(s, text)
	assert.Equal(t, want, rows(s), text)
}

func TestStacks(t *testing.T) {
	s := newSheet(t)
	check(t, s, "at least some 200 recruits", "200 at-least 1.. 180..300")
	check(t, s, "up to about 300 recruits", "300 up-to 0.. 200..330")
	check(t, s, "nearly 40 to 50 recruits", "40 to 50 between 0..49 36..49")
	check(t, s, "more than a dozen recruits", "a dozen more-than 13.. 13..18")
	check(t, s, "at least several recruits", "several at-least 2.. 3..7")
	check(t, s, "about a few dozen recruits", "a few dozen vague 24.. 36..60")
	check(t, s, "well over a thousand recruits", "a thousand more-than 1001.. 1001..2000")
	check(t, s, "at least another 30 recruits", "30 at-least 30.. 30..40")
	check(t, s, "at least a total of 30 recruits", "30 at-least 30.. 30..40")
	check(t, s, "as many as a dozen recruits", "a dozen up-to 0..12 6..12")
	check(t, s, "at least 200 or so recruits", "200 at-least 1.. 180..300")
	check(t, s, "some 200 or more recruits", "200 at-least 1.. 180..300")
	check(t, s, "the at least 30 recruits", "30 at-least 30.. 30..40")
	check(t, s, "almost two-thirds of the recruits", "two-thirds nearly 0..66.66666666666667 65.66666666666667..66.66666666666667")
}

func TestAfter(t *testing.T) {
	s := newSheet(t)
	check(t, s, "40-odd recruits", "40 at-least 40.. 40..49")
	check(t, s, "40 odd recruits", "40 at-least 40.. 40..49")
	check(t, s, "forty-something recruits", "forty at-least 40.. 40..49")
	check(t, s, "100+ recruits", "100 more-than 101.. 101..150")
	check(t, s, "40-plus recruits", "40 more-than 41.. 41..50")
	check(t, s, "5,000 at least fled", "5,000 at-least 5000.. 5000..6000")
	check(t, s, "200 miners, if not more, were trapped", "200 at-least 200.. 200..300")
	check(t, s, "300 people or more fled", "300 at-least 300.. 300..400")
	check(t, s, "300 people or so fled", "300 about 1.. 270..330")
	check(t, s, "12 guards, at least 5 of them old, fled", "12 none 12 12; 5 at-least 5.. 5..7")
	check(t, s, "12 or more than 20 guards", "12 none 12 12; 20 more-than 21.. 21..30")
	check(t, s, "12 only sons", "12 none 12 12")
	check(t, s, "12 exactly", "12 exact 12 12")
	check(t, s, "10 plus 5 guards", "10 none 10 10; 5 none 5 5")
	check(t, s, "at least 15 dead and 23 wounded", "15 at-least 15.. 15..17; 23 none 23 23")
}

func TestPrepositions(t *testing.T) {
	s := newSheet(t)
	check(t, s, "they injured over 140 people", "140 more-than 141.. 141..150")
	check(t, s, "over 60 foreign mercenaries", "60 more-than 61.. 61..70")
	check(t, s, "there is concern about 5,000 prisoners", "5,000 none 5000 5000")
	check(t, s, "there is concern about some 5,000 prisoners", "5,000 about 1.. 4750..5250")
	check(t, s, "a dispute over 300 detainees", "300 none 300 300")
	check(t, s, "news about the 30 hostages", "30 none 30 30")
	check(t, s, "the past 30 days", "30 none 30 30")
	check(t, s, "the toll passed 200", "200 more-than 201.. 201..300")
	check(t, s, "soldiers passed 20 guards", "20 none 20 20")
	check(t, s, "<sup>25</sup> men", "25 none 25 25")
	check(t, s, "losses of >25 men", "25 more-than 26.. 26..27")
	check(t, s, "displacedabout 4,400 people", "4,400 about 1.. 4350..4450")
}

func TestBounds(t *testing.T) {
	s := newSheet(t)
	check(t, s, "no fewer than nine and no more than twelve died", "nine and no more than twelve between 9..12 9..12")
	check(t, s, "at least 40 and possibly as many as 70 died", "40 and possibly as many as 70 between 40..70 40..70")
	check(t, s, "more than 10 but fewer than 20 died", "10 but fewer than 20 between 11..19 11..19")
	check(t, s, "at least 40 people, and possibly as many as 70, died", "40 people, and possibly as many as 70 between 40..70 40..70")
	check(t, s, "at most 100 and at least 20 died", "100 and at least 20 between 20..100 20..100")
	check(t, s, "at least 40 soldiers and up to 70 guards died", "40 at-least 40.. 40..50; 70 up-to 0..70 60..70")
	check(t, s, "more than 40 and less than 10", "40 more-than 41.. 41..50; 10 less-than 0..9 5..9")
	check(t, s, "40, give or take 5, died", "40 between 35..45 35..45")
	check(t, s, "40 plus or minus 5 men died and 6 fled", "40 between 35..45 35..45; 6 none 6 6")
	check(t, s, "between about 20 and 30 men", "20 and 30 between 20..30 20..30")
}

// TestOuter shows what belongs to a hedged number: from the first hedge to the last.
func TestOuter(t *testing.T) {
	s := newSheet(t)
	for text, want := range map[string]string{
		"perhaps between 10 and 15 men":    "between 10 and 15",
		"they say at least another 30 men": "at least another 30",
		"the 12 or more men":               "12 or more",
		"the army of the far north said on Monday night that about\n200 men fled": "about\n200",
		"ABOUT 200 MEN":                         "ABOUT 200",
		"in the\u00a0region of 200 men":         "in the\u00a0region of 200",
		"200 miners, if not more, were trapped": "200 miners, if not more",
		"12 men":                                "12",
	} {
		read(s, text)
		require.Len(t, s.Rows, 1, text)
		assert.Equal(t, want, s.TextOf(s.SpanOf(s.Rows[0].Outer)), text)
	}
}

func TestNoAllocations(t *testing.T) {
	s := newSheet(t)
	text := "At least some 200 recruits, 40-odd officers, no fewer than nine and no more than twelve men, 40, give or take 5, well over a dozen of displacedabout 4,400 died."
	read(s, text)
	require.NotEmpty(t, s.Rows)
	require.Zero(t, testing.AllocsPerRun(100, func() { read(s, text) }))
}

// TestHostile runs texts that are long in what the stage looks for. A stage that is not linear does not come back.
func TestHostile(t *testing.T) {
	s := newSheet(t)
	for _, word := range []string{"at least 40 and up to 70 and ", "about about ", "5 or more ", "12 give or take 5 ", "at least 5, at most 9, ", "a further the 12 ", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzabout 5 ", "12 old men, or more "} {
		read(s, strings.Repeat(word, 50000))
	}
}

// FuzzStage holds what is true of any text: hedges lie in their sentence, around the number or over it, and quantities
// are usable.
func FuzzStage(f *testing.F) {
	for _, seed := range []string{"at least some 200 or so, if not more", "40, give or take 5 or 6", "no fewer than 9 and no more than 5 and up to 3", "±5 +/- 6 >= 7", "xxabout 5 yyover 6"} {
		f.Add(seed)
	}
	s := newSheet(f)
	f.Fuzz(func(t *testing.T, text string) {
		read(s, text)
		end := 0
		for i := range s.Rows {
			r := &s.Rows[i]
			sn := s.Sents[r.Sent]
			require.True(t, end <= r.NumSpan.Start && r.NumSpan.Start < r.NumSpan.End)
			end = r.NumSpan.End
			require.True(t, sn.First <= r.Outer.First && r.Outer.First <= r.Num.First && r.Num.Last <= r.Outer.Last && r.Outer.Last <= sn.Last)
			require.True(t, r.Quantity.IsValid())
			for _, h := range r.Hedges[:r.NHedges] {
				require.True(t, r.Outer.First <= h.First && h.First < h.Last && h.Last <= r.Outer.Last)
			}
		}
	})
}
