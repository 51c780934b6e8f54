package units

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPersonsOnRequest(t *testing.T) {
	for _, x := range []struct {
		u          Unit
		noun, n, w string
	}{
		{Person, "soldier", "12", "12"},
		{Body, "corpse", "15..", "15.."},
		{Family, "family", "80", "240..400"},
		{Family, "family", "7..", "21.."},
		{Formation, "brigade", "3", "9000..15000"},
		{Formation, "platoon", "0", "0"},
		{Formation, "battalion", "2..3", "600..3000"},
	} {
		got, source, ok := Persons(x.u, x.noun, r(t, x.n))
		require.True(t, ok, x.noun)
		assert.Equal(t, x.w, got.String(), x.noun)
		assert.NotEmpty(t, source)
	}
}

func TestNoSizeWithoutASource(t *testing.T) {
	for _, x := range []struct {
		u    Unit
		noun string
	}{{Formation, "cell"}, {Formation, "patrol"}, {Household, "household"}, {Team, "team"}, {Crew, "crew"}, {Group, "gang"}, {"vehicle", "bus"}} {
		_, _, ok := Persons(x.u, x.noun, Exactly(3))
		assert.False(t, ok, x.noun)
	}
	_, _, ok := Persons(Person, "man", Range{})
	assert.False(t, ok, "an invalid count has no persons")
}

func TestHouseholdSizeIsTheCallers(t *testing.T) {
	s := HouseholdSize(4.5, "census 2014")
	assert.Equal(t, Between(14, 45), s.Persons(Between(3, 10)))
	assert.Equal(t, From(5), s.Persons(From(1)), "4.5 is rounded half up")
	assert.False(t, HouseholdSize(-1, "").Persons(Exactly(3)).IsValid())
}

func TestEverySizeHasItsSource(t *testing.T) {
	require.Len(t, sizes(), 16)
	for _, s := range sizes() {
		assert.True(t, s.Each.IsValid(), s.Noun)
		assert.NotEmpty(t, s.Source, s.Noun)
	}
}
