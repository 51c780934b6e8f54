package units

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBuiltInProfilesRoundTrip(t *testing.T) {
	assert.Equal(t, []string{"default", "wide", "literal", "min", "max", "acled", "idmc", "ucdp-like"}, Profiles())
	for _, name := range Profiles() {
		p, err := LoadProfile(name)
		require.NoError(t, err)
		var text bytes.Buffer
		n, err := p.WriteTo(&text)
		require.NoError(t, err)
		assert.EqualValues(t, text.Len(), n)
		again, err := ParseProfile(name, &text)
		require.NoError(t, err)
		assert.Equal(t, p, again)
		assert.Equal(t, name, p.Name())
		assert.Positive(t, p.Version())
		assert.Equal(t, name == "ucdp-like", p.Inferred(), name)
	}
	_, err := LoadProfile("gtd")
	assert.ErrorContains(t, err, "ucdp-like")
	assert.Same(t, DefaultProfile(), DefaultProfile())
}

func TestProfilesNeverChangeWhatIsSaid(t *testing.T) {
	for _, name := range Profiles() {
		p, err := LoadProfile(name)
		require.NoError(t, err)
		for _, n := range []Numeral{Number(40), round(12), NumberSpan(3, 9), VagueWord(Scale, 12), VagueWord(Many, 1), {Kind: Unreported}} {
			for _, cue := range append(Cues(), NoCue) {
				got, want := p.Quantity(n, cue), DefaultProfile().Quantity(n, cue)
				assert.Equal(t, want.Entails, got.Entails, "%s %v %v", name, n, cue)
				assert.Equal(t, want.Stated, got.Stated)
				assert.Equal(t, want.Hedge, got.Hedge)
			}
		}
	}
}

// points checks the estimate, point and flags that a profile gives each phrase.
func points(t *testing.T, profile string, want map[string]string) {
	t.Helper()
	p, err := LoadProfile(profile)
	require.NoError(t, err)
	phrases := map[string]Quantity{
		"12":              p.Quantity(Number(12)),
		"a dozen":         p.Quantity(round(12)),
		"dozens":          p.Quantity(VagueWord(Scale, 12)),
		"tens":            p.Quantity(VagueWord(Scale, 10)),
		"hundreds":        p.Quantity(VagueWord(Scale, 100)),
		"thousands":       p.Quantity(VagueWord(Scale, 1000)),
		"several":         p.Quantity(VagueWord(Several, 1)),
		"several hundred": p.Quantity(VagueWord(Several, 100)),
		"a couple":        p.Quantity(VagueWord(Couple, 1)),
		"a handful":       p.Quantity(VagueWord(Handful, 1)),
		"numerous":        p.Quantity(VagueWord(Numerous, 1)),
		"a large number":  p.Quantity(VagueWord(LargeNumber, 1)),
		"soldiers":        p.Quantity(VagueWord(Plural, 1)),
		"at least 73":     p.Quantity(Number(73), CueAtLeast),
		"more than 100":   p.Quantity(Number(100), CueMoreThan),
		"nearly 300":      p.Quantity(Number(300), CueNearly),
		"some 5,000":      p.Quantity(Number(5000), CueAbout),
		"up to 7,000":     p.Quantity(Number(7000), CueUpTo),
		"10 to 15":        p.Quantity(NumberSpan(10, 15)),
		"no reports":      p.Quantity(Numeral{Kind: Unreported}),
		"no one":          p.Quantity(Numeral{Kind: Zero}),
	}
	for phrase, w := range want {
		q := phrases[phrase]
		fields := strings.SplitN(line(q), " ", 4)
		assert.Equal(t, w, fields[3], "%s: %s", profile, phrase)
	}
}

func TestCodebooks(t *testing.T) {
	points(t, "wide", map[string]string{"some 5,000": "4500..5500 5000", "nearly 300": "270..299 299", "dozens": "24..99 24"})
	points(t, "literal", map[string]string{"12": "12 12", "a dozen": "12 12", "dozens": "24.. -", "some 5,000": "1.. -", "up to 7,000": "0..7000 - cancellable", "no one": "0 0", "no reports": "0 - unreported"})
	points(t, "min", map[string]string{"dozens": "24..99 24", "several": "3..7 3", "a couple": "2..3 2", "a handful": "4..6 4", "numerous": "4.. 4", "a large number": "5.. 5", "soldiers": "2.. 2", "at least 73": "73..75 73", "up to 7,000": "0..7000 0 cancellable", "10 to 15": "10..15 10", "no reports": "0 - unreported"})
	points(t, "max", map[string]string{"dozens": "24..99 99", "numerous": "4.. -", "at least 73": "73..75 75", "some 5,000": "4750..5250 5250", "10 to 15": "10..15 15"})
	points(t, "acled", map[string]string{"12": "12 12", "a dozen": "12 12", "tens": "20..99 10 codebook-point-outside", "dozens": "24..99 12 codebook-point-outside", "hundreds": "200..999 100 codebook-point-outside", "thousands": "2000..9999 1000 codebook-point-outside", "several": "3..7 3", "several hundred": "300..700 100 codebook-point-outside", "a couple": "2..3 2", "soldiers": "2.. 3", "at least 73": "73..75 73", "more than 100": "101..150 100 codebook-point-outside", "10 to 15": "10..15 10", "no reports": "0 0 unreported"})
	points(t, "idmc", map[string]string{"12": "12 12", "more than 100": "101..150 100 codebook-point-outside", "some 5,000": "4750..5250 5000", "nearly 300": "270..299 300 codebook-point-outside", "dozens": "24..99 -", "several": "3..7 -", "10 to 15": "10..15 -", "no reports": "0 - unreported", "no one": "0 0"})
	points(t, "ucdp-like", map[string]string{"dozens": "24..99 24", "soldiers": "2.. 2", "up to 7,000": "0..7000 - cancellable", "at least 73": "73..75 73"})
}

func TestWidthRule(t *testing.T) {
	w := DefaultProfile().width
	for n, want := range map[float64][2]float64{12: {1, 2}, 30: {3, 10}, 50: {5, 10}, 73: {1, 2}, 100: {10, 50}, 150: {5, 10}, 200: {20, 100},
		500: {50, 100}, 1500: {50, 100}, 5000: {250, 1000}, 7000: {350, 1000}, 40000: {2000, 10000}, 3: {1, 1}, 0: {1, 1}} {
		assert.Equal(t, want, [2]float64{w.half(n), w.reach(n, granularity(n))}, n)
	}
	assert.Equal(t, 30.0, w.half(300), "0.1*300 is no more than 30")
	for n, want := range map[float64]float64{6: 6, 12: 12, 24: 12, 20: 20, 40: 20} {
		assert.Equal(t, want, dozens(n), n)
	}
}

func TestAFewRowsMakeAProfile(t *testing.T) {
	p, err := ParseProfile("ours", strings.NewReader("@version\t3\n@base\tdefault\n"+
		"several\t100\t250\t.\t1.5u\tour own\nscale\t*\t.\t-\tlow\tour own\r\n"))
	require.NoError(t, err)
	assert.Equal(t, "100 vague 200.. 250..700 150 codebook-point-outside", line(p.Quantity(VagueWord(Several, 100))))
	assert.Equal(t, "- vague 2.. 3..7 3", line(p.Quantity(VagueWord(Several, 1))))
	assert.Equal(t, "12 vague 24.. 24.. 24", line(p.Quantity(VagueWord(Scale, 12))))
	assert.Equal(t, 3, p.Version())
}

func TestProfileErrorsHaveAPlaceAndAdvice(t *testing.T) {
	const head = "@version\t1\n@base\tdefault\n"
	for _, bad := range []struct {
		text      string
		line, col int
		msg       string
	}{
		{"", 1, 1, "version is missing"},
		{"@version\t1\n", 2, 1, "class cardinal has no row"},
		{"@version\tone\n", 1, 10, "not a version"},
		{"@version 1\n", 1, 1, "one value"},
		{"@colour\tred\n", 1, 1, "no such setting"},
		{"@base\tnone\n", 1, 7, "no built-in profile"},
		{head + "@base\tdefault\n", 3, 1, "too late"},
		{head + "@p-small\t-1\n", 3, 10, "not a number"},
		{head + "@p-large\t5\n", 3, 10, "above the number itself"},
		{head + "about\t-\tn\tn\n", 3, 1, "4 columns"},
		{head + "about\t-\tn\tn\tn\t \n", 3, 15, "source is missing"},
		{head + "abowt\t-\tn\tn\tn\tx\n", 3, 1, "no such class"},
		{head + "about\t-\tn-h\tn+z\tn\tx\n", 3, 15, "no variable or number"},
		{head + "about\t-\tn-h\tnn\tn\tx\n", 3, 14, "a + or - is missing"},
		{head + "about\t-\tn/0\tn\tn\tx\n", 3, 10, "above 0"},
		{head + "about\t-\tlow\tn\tn\tx\n", 3, 9, "an end in terms of the ends"},
		{head + "about\t-\t\tn\tn\tx\n", 3, 9, "empty"},
		{head + "about\t-\tn+1+2+3+4\tn\tn\tx\n", 3, 17, "more than four terms"},
		{head + "about\t0\tn\tn\tn\tx\n", 3, 7, "not a unit"},
		{head + "*\t-\tn\tn\tn\tx\n", 3, 3, "a unit for every class"},
		{"@version\t1\nabout\t-\t.\tn\tn\tx\n", 2, 9, "nothing to take over"},
		{"@version\t1\nscale\t12\tn\tn\tn\tx\n", 2, 7, "before the general row"},
		{"@version\t1\nscale\t*\tn\tn\tn\tx\n", 2, 7, "no rows of this class"},
	} {
		_, err := ParseProfile("mine.tsv", strings.NewReader(bad.text))
		var e *ProfileError
		require.ErrorAs(t, err, &e, bad.text)
		assert.Equal(t, [2]int{bad.line, bad.col}, [2]int{e.Line, e.Col}, bad.text)
		assert.Contains(t, e.Msg, bad.msg)
		assert.NotEmpty(t, e.Advice)
		assert.Contains(t, e.Error(), "mine.tsv:")
	}
	broken := errors.New("broken pipe")
	_, err := ParseProfile("x", iotest.ErrReader(broken))
	assert.ErrorIs(t, err, broken)
}
