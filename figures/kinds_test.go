package figures

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// named is what every closed kind can do.
type named[K any] interface {
	~uint8
	encoding.TextMarshaler
	String() string
}

// names checks that each name of a kind comes back as the constant at its
// place, in both readings, and that anything else is refused.
func names[K named[K]](t *testing.T, parse func(string) (K, error), read func(*K, []byte) error, want ...string) {
	t.Helper()
	for i, name := range want {
		k, err := parse(name)
		require.NoError(t, err)
		assert.Equal(t, K(i), k)
		assert.Equal(t, name, k.String())
		b, err := k.MarshalText()
		require.NoError(t, err)
		var back K
		require.NoError(t, read(&back, b))
		assert.Equal(t, k, back)
	}
	beyond := K(len(want))
	_, err := beyond.MarshalText()
	var no *NameError
	assert.ErrorAs(t, err, &no)
	_, err = parse(beyond.String())
	require.ErrorAs(t, err, &no)
	assert.Equal(t, want, no.Known)
	kept := K(1)
	assert.Error(t, read(&kept, []byte("nonsense")))
	assert.Equal(t, K(1), kept)
}

func TestClosedKindsHaveTheirNames(t *testing.T) {
	names(t, ParseModality, (*Modality).UnmarshalText, "asserted", "prospective", "uncertain", "denied")
	names(t, ParseAspect, (*Aspect).UnmarshalText, "none", "total", "additional")
	names(t, ParseForm, (*Form).UnmarshalText, "none", "digits", "words", "mixed", "vague", "article", "zero", "share")
	names(t, ParseRole, (*Role).UnmarshalText, "none", "victim", "actor", "attacker")
}

func TestValueOutOfRangeNamesItself(t *testing.T) {
	assert.Equal(t, "modality(9)", Modality(9).String())
}

func TestFlagsListInTheOrderOfTheirBits(t *testing.T) {
	f, err := ParseFlag("historical")
	require.NoError(t, err)
	assert.True(t, f.Has(FlagHistorical))
	assert.Equal(t, "historical", f.String())
	assert.Empty(t, Flags(0).String())
	_, err = ParseFlag("")
	assert.ErrorContains(t, err, `no flag ""`)
}

func TestSpans(t *testing.T) {
	s := Span{3, 8}
	assert.Equal(t, 5, s.Len())
	assert.True(t, s.Contains(Span{3, 8}))
	assert.False(t, s.Contains(Span{2, 5}))
	assert.True(t, s.Overlaps(Span{7, 9}))
	assert.False(t, s.Overlaps(Span{8, 9}), "half-open: spans that touch share no byte")
}

func TestNewFigureHasNoLinks(t *testing.T) {
	f := NewFigure()
	assert.Equal(t, []int{-1, -1, -1, -1}, []int{f.PartOf, f.SameAs, f.Revises, f.RivalOf})
}
