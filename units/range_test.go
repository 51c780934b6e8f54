package units

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// r reads a range in its notation, for tables.
func r(t *testing.T, s string) Range {
	t.Helper()
	v, err := ParseRange(s)
	require.NoError(t, err)
	return v
}

func TestRangeTextRoundTrip(t *testing.T) {
	for _, s := range []string{"0", "12", "30..40", "201..", "..99", "..", "0.5..33.25", "9007199254740991"} {
		assert.Equal(t, s, r(t, s).String())
		b, err := r(t, s).MarshalText()
		require.NoError(t, err)
		var back Range
		require.NoError(t, back.UnmarshalText(b))
		assert.True(t, back == r(t, s), s)
	}
	assert.Equal(t, Exactly(12), r(t, "12..12"), "one notation is printed, both are read")
}

func TestInvalidRangeIsNotZero(t *testing.T) {
	var none Range
	assert.False(t, none.IsValid())
	assert.Equal(t, "invalid", none.String())
	assert.NotEqual(t, none, Exactly(0))
	assert.False(t, none.Contains(0))
	for _, bad := range []Range{Exactly(-1), Exactly(math.NaN()), Exactly(MaxCount + 1), Between(3, 2), From(math.Inf(1)), To(-1)} {
		assert.Equal(t, none, bad)
	}
	b, err := json.Marshal(none)
	require.NoError(t, err)
	assert.Equal(t, `""`, string(b))
	got := Exactly(1)
	require.NoError(t, json.Unmarshal(b, &got))
	assert.Equal(t, none, got)
}

func TestParseRangeSaysWhere(t *testing.T) {
	for s, col := range map[string]int{"": 1, "-3": 1, "3..2": 4, "12..1x": 6, "1e3": 2, "+4": 1, "4.": 2, "1_0": 2, "Inf": 1, "1...2": 4} {
		_, err := ParseRange(s)
		var e *RangeError
		require.ErrorAs(t, err, &e, s)
		assert.Equal(t, col, e.Col, s)
	}
	_, err := ParseRange("1..9007199254740993")
	assert.ErrorIs(t, err, ErrOverflow)
}

func TestRangeAlgebra(t *testing.T) {
	is := func(want string, got Range) { t.Helper(); assert.Equal(t, want, got.String()) }
	both := func(a, b string) Range { v, _ := r(t, a).Intersect(r(t, b)); return v }
	is("10..19", both("10..", "0..19"))
	is("12", both("..12", "12.."))
	is("invalid", both("..11", "12.."))
	is("9..", r(t, "4..6").Add(r(t, "5..")))
	is("11", Exactly(4).Add(Exactly(7)))
	is("9007199254740991..", Exactly(MaxCount).Add(Exactly(1)))
	is("invalid", Exactly(4).Add(Range{}))
	is("12..20", r(t, "3..5").Scale(4))
	is("invalid", r(t, "3..5").Scale(0))
	is("..10", r(t, "..5").Scale(2))
	is("3..5", r(t, "3..5").Hull(Range{}))
	is("3..5", Range{}.Hull(r(t, "3..5")))
	is("3..", r(t, "3..5").Hull(r(t, "9..")))
	assert.True(t, r(t, "3..5").Overlaps(r(t, "5..")))
	assert.False(t, r(t, "3..5").Overlaps(r(t, "6..")))
	assert.True(t, r(t, "3..5").Within(r(t, "3..")))
	assert.False(t, r(t, "3..").Within(r(t, "3..5")))
	_, open := r(t, "3..").High()
	assert.False(t, open)
}
