package units

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTwoBoundsThatClose(t *testing.T) {
	p := DefaultProfile()
	join := func(a float64, x Cue, b float64, y Cue) string {
		return line(Join(p.Quantity(Number(a), x), p.Quantity(Number(b), y)))
	}
	assert.Equal(t, "- between 9..12 9..12 -", join(9, CueAtLeast, 12, CueAtMost))
	assert.Equal(t, "- between 40..70 40..70 - cancellable", join(40, CueAtLeast, 70, CueUpTo))
	assert.Equal(t, "- between 10..19 10..19 -", join(10, CueAtLeast, 20, CueLessThan))
	assert.Equal(t, "50 at-least 50.. 50..60 50", join(50, CueAtLeast, 40, CueMoreThan), "what does not close leaves the narrower")
	assert.Equal(t, "50 at-least 50.. 50..60 50", join(40, CueMoreThan, 50, CueAtLeast))
	assert.Equal(t, "70 at-least 0.. 30..80 - contradiction", join(70, CueAtLeast, 40, CueAtMost))
	whole := p.Quantity(Number(9))
	assert.Equal(t, whole, Join(Quantity{}, whole))
	assert.Equal(t, whole, Join(whole, Quantity{}))
	assert.True(t, Join(p.Quantity(Percent(9)), whole).Flags.Has(Contradiction), "percent and people do not mix")
}

func TestShareOfAStatedWhole(t *testing.T) {
	p := DefaultProfile()
	third, twoThirds := Percent(100.0/3), Percent(200.0/3)
	assert.Equal(t, "- none 300 300 300 derived", line(p.Share(third, p.Quantity(Number(900)))))
	assert.Equal(t, "- about 1.. 2967..3033 3000 derived", line(p.Share(twoThirds, p.Quantity(Number(4500), CueAbout))))
	assert.Equal(t, "- more-than 450..900 450..540 450 derived", line(p.Share(Percent(50), p.Quantity(Number(900)), CueMoreThan)))
	assert.Equal(t, "- vague 451..900 451..900 - derived", line(p.Share(VagueWord(Most, 1), p.Quantity(Number(900)))))
	assert.Equal(t, "- vague 13.. 13..99 - derived", line(p.Share(VagueWord(Most, 1), p.Quantity(VagueWord(Scale, 12)))))
	assert.False(t, p.Share(third, Quantity{}).IsValid(), "no whole, no number")
	assert.False(t, p.Share(Number(3), p.Quantity(Number(900))).IsValid(), "three is no share")
	assert.False(t, p.Share(third, p.Quantity(Percent(50))).IsValid(), "a share of a share has no whole")
}
