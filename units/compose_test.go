package units

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// parts stands in for a language: it maps English words to parts.
func parts(t testing.TB, text string) (list []Part) {
	t.Helper()
	words := map[string]Part{"hundred": {HundredPart, 100}, "thousand": {ScalePart, 1e3}, "lakh": {ScalePart, 1e5},
		"million": {ScalePart, 1e6}, "crore": {ScalePart, 1e7}, "billion": {ScalePart, 1e9}, "trillion": {ScalePart, 1e12},
		"dozen": {DozenPart, 12}, "score": {DozenPart, 20}, "gross": {DozenPart, 144}, "half": {HalfPart, .5}, "quarter": {QuarterPart, .25},
		"quarters": {QuarterPart, .25}, "a": {Kind: ArticlePart}, "and": {Kind: AndPart}, "of": {Kind: OfPart}, "point": {Kind: PointPart},
		"zero": {UnitPart, 0}, "ten": {TeenPart, 10}, "eleven": {TeenPart, 11}, "twelve": {TeenPart, 12}, "nineteen": {TeenPart, 19},
		"twenty": {TenPart, 20}, "thirty": {TenPart, 30}, "fifty": {TenPart, 50}, "ninety": {TenPart, 90}}
	for i, w := range strings.Fields("one two three four five six seven eight nine") {
		words[w] = Part{UnitPart, float64(i + 1)}
	}
	for _, w := range strings.Fields(strings.ReplaceAll(text, "-", " ")) {
		p, ok := words[w]
		if v, err := strconv.ParseFloat(w, 64); err == nil {
			p, ok = Part{DigitsPart, v}, true
		}
		require.True(t, ok, w)
		list = append(list, p)
	}
	return list
}

func TestCompose(t *testing.T) {
	for text, want := range map[string]float64{
		"seven": 7, "fifty-seven": 57, "a": 1, "a hundred": 100, "hundred": 100, "thousand": 1000,
		"two hundred and six": 206, "two hundred six": 206, "a hundred and six": 106, "two hundred and fifty-six": 256,
		"twelve hundred": 1200, "nineteen hundred": 1900, "twenty-two hundred": 2200, "3 hundred": 300, "3 hundred and six": 306,
		"half a million": 500000, "half million": 500000, "a half million": 500000, "half a hundred": 50, "quarter million": 250000,
		"a quarter of a million": 250000, "three quarters of a million": 750000, "one half million": 500000,
		"two and a half million": 2500000, "two and half million": 2500000, "3 and a quarter million": 3250000, "a million and a half": 1500000,
		"two and a half": 2.5, "two and a half hundred": 250, "one point five million": 1500000, "two point zero five million": 2050000,
		"three lakh": 300000, "1.5 crore": 15000000, "1 lakh 50 thousand": 150000, "two lakh crore": 2e12, "a thousand million": 1e9,
		"1.5 million": 1500000, "2.3 million": 2300000, "1.1 million": 1100000, "a million and one": 1000001,
		"five hundred thousand": 500000, "two hundred and six thousand": 206000, "one thousand and two hundred": 1200,
		"one million two hundred thousand": 1200000, "one million two hundred and six thousand four hundred and nineteen": 1206419,
		"one lakh twelve hundred": 101200, "a hundred million": 1e8,
	} {
		list := parts(t, text)
		n, used, err := Compose(list)
		require.NoError(t, err)
		assert.Equal(t, Number(want), n, text)
		assert.Equal(t, len(list), used, text)
	}
}

func TestRoundWordsAreLexical(t *testing.T) {
	for text, want := range map[string]float64{"a dozen": 12, "dozen": 12, "half a dozen": 6, "a half dozen": 6, "two dozen": 24, "a score": 20,
		"two score": 40, "a gross": 144, "one and a half dozen": 18, "3 dozen": 36} {
		n, used, err := Compose(parts(t, text))
		require.NoError(t, err)
		assert.Equal(t, round(want), n, text)
		assert.Equal(t, len(parts(t, text)), used, text)
	}
}

func TestLongestNumberOfTheBeginning(t *testing.T) {
	for _, x := range []struct {
		text string
		want float64
		used int
	}{
		{"two three", 2, 1}, {"five six", 5, 1}, {"thirty and six", 30, 1}, {"twenty twenty", 20, 1}, {"nineteen ninety", 19, 1},
		{"twenty eleven", 20, 1}, {"fifty zero", 50, 1}, {"two hundred and", 200, 2}, {"one hundred and two hundred", 100, 2},
		{"one hundred two hundred", 100, 2}, {"two thousand and three thousand", 2000, 2}, {"one thousand twelve hundred", 1000, 2},
		{"ten hundred", 10, 1}, {"2 million 500", 2e6, 2}, {"two and three", 2, 1}, {"two and a", 2, 1}, {"a two", 1, 1}, {"a million and a", 1e6, 2},
		{"12 13", 12, 1}, {"one hundred and a half", 100, 2}, {"million million", 1e6, 1}, {"three million two thousand million", 3e6, 2},
		{"1 lakh 50 crore", 1e5, 2}, {"500 hundred", 500, 1}, {"half", 0, 0}, {"half a", 0, 0}, {"three quarters", 0, 0}, {"and six", 0, 0},
		{"of a million", 0, 0}, {"zero", 0, 0}, {"point five", 0, 0}, {"a hundred dozen", 100, 2}, {"thousand dozen", 1000, 1}, {"one hundred quarter", 100, 2}, {"four quarters", 4, 1},
		{"half half", 0, 0}, {"two point ten", 2, 1}, {"of", 0, 0}, {"a of", 1, 1},
	} {
		n, used, err := Compose(parts(t, x.text))
		require.NoError(t, err)
		assert.Equal(t, x.used, used, x.text)
		assert.Equal(t, x.want, n.Value, x.text)
	}
}

func TestComposerDeclinesForGood(t *testing.T) {
	var c Composer
	assert.True(t, c.Push(Part{UnitPart, 2}))
	assert.False(t, c.Push(Part{UnitPart, 3}))
	assert.False(t, c.Push(Part{ScalePart, 1e6}), "what follows a declined part is another number")
	n, used, err := c.Value()
	require.NoError(t, err)
	assert.Equal(t, 1, used)
	assert.Equal(t, Number(2), n)
	c.Reset()
	assert.True(t, c.Push(Part{UnitPart, 3}))
}

func TestPartsThatAreNoNumbers(t *testing.T) {
	for _, p := range []Part{{}, {Kind: 99, Value: 3}, {UnitPart, -1}, {DigitsPart, MaxCount * 2}} {
		_, used, err := Compose([]Part{p, {UnitPart, 3}})
		require.NoError(t, err)
		assert.Zero(t, used)
	}
}

func TestWordsBeyondACount(t *testing.T) {
	_, used, err := Compose(parts(t, "9999 trillion trillion"))
	var e *OverflowError
	require.ErrorAs(t, err, &e)
	assert.ErrorIs(t, err, ErrOverflow)
	assert.Zero(t, used)
	_, _, err = Compose(parts(t, "ninety thousand trillion"))
	require.ErrorAs(t, err, &e)
	assert.Equal(t, 3, e.Used)
}
