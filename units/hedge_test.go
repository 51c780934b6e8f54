package units

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNamesRoundTrip(t *testing.T) {
	trip := func(v encoding.TextMarshaler, back encoding.TextUnmarshaler) {
		t.Helper()
		b, err := v.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(b), string(b))
		if a, ok := v.(encoding.TextAppender); ok {
			appended, err := a.AppendText([]byte("kind "))
			require.NoError(t, err)
			assert.Equal(t, "kind "+string(b), string(appended))
		}
	}
	for h := None; h <= Vague; h++ {
		var back Hedge
		trip(h, &back)
		assert.Equal(t, h, back)
	}
	for _, c := range append(Cues(), NoCue) {
		var back Cue
		trip(c, &back)
		assert.Equal(t, c, back)
	}
	for k := NumeralKind(0); k <= Unreported; k++ {
		var back NumeralKind
		trip(k, &back)
		assert.Equal(t, k, back)
	}
	for _, f := range []Flags{0, Contradiction, Derived | Cancellable, 0xFF} {
		var back Flags
		trip(f, &back)
		assert.Equal(t, f, back)
	}
}

func TestUnknownNamesListTheKnownOnes(t *testing.T) {
	_, err := ParseCue("abowt")
	assert.ErrorContains(t, err, `no cue "abowt"`)
	assert.ErrorContains(t, err, "give-or-take")
	assert.Equal(t, "unknown-hedge unknown-cue unknown-numeral", Hedge(99).String()+" "+Cue(99).String()+" "+NumeralKind(99).String())
	assert.Equal(t, None, Cue(99).Hedge())
	_, err = ParseHedge("")
	assert.Error(t, err)
	_, err = ParseCue("")
	assert.Error(t, err, "no cue has the empty name")
	_, err = ParseNumeralKind("dozens")
	assert.Error(t, err)
	var f Flags
	assert.Error(t, f.UnmarshalText([]byte("derived,odd")))
}

func TestCuesHaveTheirKinds(t *testing.T) {
	for name, want := range map[string]Hedge{
		"exactly": Exact, "only": Exact, "about": About, "order-of": About, "near": Near, "nearly": Nearly, "just-under": Nearly,
		"more-than": MoreThan, "just-over": MoreThan, "well-over": MoreThan, "plus": MoreThan, "at-least": AtLeast,
		"as-few-as": AtLeast, "and-counting": AtLeast, "odd": AtLeast, "less-than": LessThan, "well-under": LessThan,
		"at-most": AtMost, "no-more-than": AtMost, "up-to": UpTo, "give-or-take": BetweenHedge,
	} {
		c, err := ParseCue(name)
		require.NoError(t, err)
		assert.Equal(t, want, c.Hedge(), name)
	}
	assert.Len(t, Cues(), 21)
}
