package units

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// cues reads names of cues, innermost first.
func cuesOf(t *testing.T, names ...string) (list []Cue) {
	t.Helper()
	for _, name := range names {
		c, err := ParseCue(name)
		require.NoError(t, err)
		list = append(list, c)
	}
	return list
}

// line writes a quantity as "stated hedge entails estimate point flags", - for what is absent.
func line(q Quantity) string {
	stated, point, flags := "-", "-", ""
	if q.HasStated {
		stated = fmt.Sprintf("%.4g", q.Stated)
		if q.Stated >= 1000 {
			stated = fmt.Sprint(int64(q.Stated))
		}
	}
	if q.HasPoint {
		point = fmt.Sprint(int64(q.Point))
	}
	if q.Flags != 0 {
		flags = " " + q.Flags.String()
	}
	return fmt.Sprintf("%s %s %v %v %s%s", stated, q.Hedge, q.Entails, q.Estimate, point, flags)
}

func round(v float64) Numeral { return Numeral{Kind: LexicalRound, Value: v} }

type hedged struct {
	phrase string
	n      Numeral
	cues   []string
	want   string
}

func check(t *testing.T, profile string, rows []hedged) {
	t.Helper()
	p, err := LoadProfile(profile)
	require.NoError(t, err)
	for _, row := range rows {
		assert.Equal(t, row.want, line(p.Quantity(row.n, cuesOf(t, row.cues...)...)), row.phrase)
	}
}

type c = []string

func TestEveryClassUnderTheDefaultProfile(t *testing.T) {
	check(t, "default", []hedged{
		{"12", Number(12), nil, "12 none 12 12 12"},
		{"5,000 stays sharp", Number(5000), nil, "5000 none 5000 5000 5000"},
		{"exactly 50", Number(50), c{"exactly"}, "50 exact 50 50 50"},
		{"only 50", Number(50), c{"only"}, "50 exact 50 50 50 evaluative"},
		{"as few as 20", Number(20), c{"as-few-as"}, "20 at-least 20.. 20 20 evaluative"},
		{"some 1,500", Number(1500), c{"about"}, "1500 about 1.. 1450..1550 1500"},
		{"about 73", Number(73), c{"about"}, "73 about 1.. 72..74 73"},
		{"a dozen or so", round(12), c{"about"}, "12 about 1.. 11..13 12"},
		{"nearly 5,000", Number(5000), c{"nearly"}, "5000 nearly 0..4999 4750..4999 4999"},
		{"just under 300", Number(300), c{"just-under"}, "300 nearly 0..299 270..299 299"},
		{"close to 5,000", Number(5000), c{"near"}, "5000 near 1.. 4750..5000 5000"},
		{"more than 100", Number(100), c{"more-than"}, "100 more-than 101.. 101..150 101"},
		{"more than 110", Number(110), c{"more-than"}, "110 more-than 111.. 111..120 111"},
		{"more than a dozen", round(12), c{"more-than"}, "12 more-than 13.. 13..18 13"},
		{"just over 300", Number(300), c{"just-over"}, "300 more-than 301.. 301..330 301"},
		{"well over a thousand", Number(1000), c{"well-over"}, "1000 more-than 1001.. 1001..2000 1001"},
		{"40-plus", Number(40), c{"plus"}, "40 more-than 41.. 41..50 41"},
		{"at least 73", Number(73), c{"at-least"}, "73 at-least 73.. 73..75 73"},
		{"40 and counting", Number(40), c{"and-counting"}, "40 at-least 40.. 40..50 40"},
		{"fewer than 50", Number(50), c{"less-than"}, "50 less-than 0..49 40..49 49"},
		{"well under 50", Number(50), c{"well-under"}, "50 less-than 0..49 30..49 49"},
		{"at most 40", Number(40), c{"at-most"}, "40 at-most 0..40 30..40 40"},
		{"no more than 40", Number(40), c{"no-more-than"}, "40 at-most 0..40 30..40 40 evaluative"},
		{"up to 7,000", Number(7000), c{"up-to"}, "7000 up-to 0..7000 6000..7000 7000 cancellable"},
		{"14 to 17", NumberSpan(14, 17), nil, "- between 14..17 14..17 -"},
		{"five or six", Numeral{Kind: Choice, Low: 5, High: 6}, nil, "- between 5..6 5..6 5"},
		{"40-odd", Number(40), c{"odd"}, "40 at-least 40.. 40..49 40"},
		{"a hundred-odd", Number(100), c{"odd"}, "100 at-least 100.. 100..199 100"},
		{"40, give or take 5", Numeral{Kind: Cardinal, Value: 40, Width: 5}, c{"give-or-take"}, "40 between 35..45 35..45 40"},
		{"a couple", VagueWord(Couple, 1), nil, "2 vague 2..3 2..3 2"},
		{"a few", VagueWord(Few, 1), nil, "- vague 2.. 3..5 3"},
		{"a handful", VagueWord(Handful, 0), nil, "- vague 2.. 3..6 4"},
		{"multiple", VagueWord(Multiple, 1), nil, "- vague 2.. 3..9 3"},
		{"some", VagueWord(Some, 1), nil, "- vague 2.. 3..9 3"},
		{"a number of", VagueWord(ANumber, 1), nil, "- vague 2.. 3..9 3"},
		{"a group of", VagueWord(AGroup, 1), nil, "- vague 2.. 3..9 3"},
		{"several", VagueWord(Several, 1), nil, "- vague 2.. 3..7 3"},
		{"numerous", VagueWord(Numerous, 1), nil, "- vague 2.. 4.. 4"},
		{"a large number of", VagueWord(LargeNumber, 1), nil, "- vague 2.. 4.. 5"},
		{"many", VagueWord(Many, 1), nil, "- vague 2.. 4.. 10"},
		{"many hundreds", VagueWord(Many, 100), nil, "100 vague 200.. 400.. 400"},
		{"an unknown number", VagueWord(Countless, 1), nil, "- vague 2.. 2.. -"},
		{"soldiers were killed", VagueWord(Plural, 1), nil, "- vague 2.. 2.. 2"},
		{"most", VagueWord(Most, 1), nil, "- vague 2.. 2.. -"},
		{"half a dozen", round(6), nil, "6 none 6 5..7 6 round-word"},
		{"a dozen", round(12), nil, "12 none 12 11..13 12 round-word"},
		{"tens", VagueWord(Scale, 10), nil, "10 vague 20.. 20..99 20"},
		{"dozens", VagueWord(Scale, 12), nil, "12 vague 24.. 24..99 24"},
		{"scores", VagueWord(Scale, 20), nil, "20 vague 40.. 40..99 40"},
		{"hundreds", VagueWord(Scale, 100), nil, "100 vague 200.. 200..999 200"},
		{"thousands", VagueWord(Scale, 1000), nil, "1000 vague 2000.. 2000..9999 2000"},
		{"tens of thousands", VagueWord(Scale, 10000), nil, "10000 vague 20000.. 20000..99999 20000"},
		{"hundreds of thousands", VagueWord(Scale, 1e5), nil, "100000 vague 200000.. 200000..999999 200000"},
		{"several hundred", VagueWord(Several, 100), nil, "100 vague 200.. 300..700 300"},
		{"a few dozen", VagueWord(Few, 12), nil, "12 vague 24.. 36..60 36"},
		{"a couple of hundred", VagueWord(Couple, 100), nil, "100 vague 200.. 200..300 200"},
		{"hundreds upon hundreds", VagueWord(Emphatic, 100), nil, "100 vague 200.. 300.. 300 emphatic"},
		{"of the order of 500", Number(500), c{"order-of"}, "500 about 1.. 250..2500 500"},
		{"60 percent", Percent(60), nil, "60 none 60 60 60"},
		{"no one", Numeral{Kind: Zero}, nil, "0 none 0 0 0"},
		{"no reports of", Numeral{Kind: Unreported}, nil, "0 none 0 0 - unreported"},
		{"a soldier", Number(1), nil, "1 none 1 1 1"},
	})
}

func TestStackedHedges(t *testing.T) {
	check(t, "default", []hedged{
		{"at least some 200", Number(200), c{"about", "at-least"}, "200 at-least 1.. 180..300 200"},
		{"up to about 300", Number(300), c{"about", "up-to"}, "300 up-to 0.. 200..330 300 cancellable"},
		{"nearly 40 to 50", NumberSpan(40, 50), c{"nearly"}, "- between 0..49 36..49 -"},
		{"at least 10 to 15", NumberSpan(10, 15), c{"at-least"}, "- between 10.. 10..17 -"},
		{"more than 10 to 15", NumberSpan(10, 15), c{"more-than"}, "- between 11.. 11..17 -"},
		{"more than some 200", Number(200), c{"about", "more-than"}, "200 more-than 1.. 181..300 201"},
		{"up to 10 to 15", NumberSpan(10, 15), c{"up-to"}, "- between 0..15 5..15 - cancellable"},
		{"around three to four", NumberSpan(3, 4), c{"about"}, "- between 3..4 3..4 -"},
		{"at least dozens", VagueWord(Scale, 12), c{"at-least"}, "12 at-least 24.. 24..99 24"},
		{"more than several", VagueWord(Several, 1), c{"more-than"}, "- more-than 2.. 3..7 3"},
		{"more than a couple", VagueWord(Couple, 1), c{"more-than"}, "2 more-than 2.. 2..3 2"},
		{"up to a couple", VagueWord(Couple, 1), c{"up-to"}, "2 up-to 0..3 2..3 2 cancellable"},
		{"up to several hundred", VagueWord(Several, 100), c{"up-to"}, "100 up-to 0.. 300..700 300 cancellable"},
		{"an estimated several hundred", VagueWord(Several, 100), c{"about"}, "100 vague 200.. 300..700 300"},
		{"only a handful", VagueWord(Handful, 1), c{"only"}, "- vague 2.. 3..6 4 evaluative"},
		{"only about 20", Number(20), c{"about", "only"}, "20 about 1.. 18..22 20 evaluative"},
		{"up to only 20", Number(20), c{"only", "up-to"}, "20 up-to 0..20 10..20 20 cancellable,evaluative"},
		{"an estimated more than 60", Number(60), c{"more-than", "about"}, "60 more-than 61.. 61..70 61"},
		{"at least more than 60", Number(60), c{"more-than", "at-least"}, "60 at-least 61.. 61..70 61"},
		{"exactly a dozen", round(12), c{"exactly"}, "12 exact 12 12 12"},
		{"nearly a dozen", round(12), c{"nearly"}, "12 nearly 0..11 11 11"},
		{"at least nearly 40", Number(40), c{"nearly", "at-least"}, "40 at-least 0.. 36..50 40"},
		{"at least 40 give or take 5", Numeral{Kind: Cardinal, Value: 40, Width: 5}, c{"give-or-take", "at-least"}, "40 between 35.. 35..50 40"},
		{"40, give or take", Number(40), c{"give-or-take"}, "40 about 1.. 36..44 40"},
		{"a dozen, give or take two", Numeral{Kind: LexicalRound, Value: 12, Width: 2}, c{"give-or-take"}, "12 between 10..14 10..14 12"},
	})
}

func TestShares(t *testing.T) {
	check(t, "default", []hedged{
		{"more than 60 percent", Percent(60), c{"more-than"}, "60 more-than 60.. 60..70 60"},
		{"at least 60 percent", Percent(60), c{"at-least"}, "60 at-least 60.. 60..70 60"},
		{"about 60 percent", Percent(60), c{"about"}, "60 about 0..100 55..65 60"},
		{"close to half", Percent(50), c{"near"}, "50 near 0..100 45..50 50"},
		{"less than 60 percent", Percent(60), c{"less-than"}, "60 less-than 0..60 50..60 60"},
		{"nearly half", Percent(50), c{"nearly"}, "50 nearly 0..50 45..50 50"},
		{"up to about half", Percent(50), c{"about", "up-to"}, "50 up-to 0..100 40..55 50 cancellable"},
		{"a third", Percent(100.0 / 3), nil, "33.33 none 33.333333333333336 33.333333333333336 33"},
		{"50 to 60 percent", Numeral{Kind: Span, Low: 50, High: 60, Share: true}, c{"nearly"}, "- between 0..60 45..60 -"},
	})
	assert.True(t, DefaultProfile().Quantity(Percent(60)).Share)
}

func TestContradictionsAreFlaggedAndNotGuessed(t *testing.T) {
	check(t, "default", []hedged{
		{"at least at most 5", Number(5), c{"at-most", "at-least"}, "5 at-least 0.. 0.. - contradiction"},
		{"up to 40 or more", Number(40), c{"at-least", "up-to"}, "40 up-to 0.. 0.. - contradiction,cancellable"},
		{"fewer than none", Number(0), c{"less-than"}, "0 less-than 0.. 0.. - contradiction"},
		{"almost nobody", Numeral{Kind: Zero}, c{"nearly"}, "0 nearly 0.. 0.. 0"},
		{"17 to 14", NumberSpan(17, 14), nil, "- between 14..17 14..17 - contradiction"},
	})
}

func TestNoCueChangesNothing(t *testing.T) {
	p := DefaultProfile()
	for _, n := range []Numeral{Number(7), round(12), VagueWord(Scale, 12), NumberSpan(3, 4)} {
		assert.Equal(t, p.Quantity(n), p.Quantity(n, NoCue))
	}
}

func TestUnusableNumeralsGiveNothing(t *testing.T) {
	for _, n := range []Numeral{{}, Number(-1), Number(MaxCount + 1), VagueWord(Scale, 0), {Kind: 99}} {
		assert.Equal(t, Quantity{}, DefaultProfile().Quantity(n, CueAbout))
		assert.False(t, DefaultProfile().Quantity(n).IsValid())
	}
	assert.Equal(t, From(2), DefaultProfile().Quantity(Number(1.5), CueMoreThan).Entails, "people are whole")
	assert.Equal(t, From(MaxCount), DefaultProfile().Quantity(Number(MaxCount), CueMoreThan).Entails)
}
