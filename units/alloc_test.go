package units

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHotPathsDoNotAllocate(t *testing.T) {
	p := DefaultProfile()
	whole := p.Quantity(Number(4500), CueAbout)
	list := parts(t, "two hundred and six thousand")
	buf := make([]byte, 0, 64)
	free := func(what string, f func()) { t.Helper(); assert.Zero(t, testing.AllocsPerRun(100, f), what) }
	free("Quantity", func() { p.Quantity(Number(200), CueAbout, CueAtLeast) })
	free("Quantity of a vague word", func() { p.Quantity(VagueWord(Scale, 12), CueAtLeast) })
	free("Share", func() { p.Share(Percent(200.0/3), whole) })
	free("Join", func() { Join(whole, whole) })
	free("ParseDigits", func() { _, _, _ = ParseDigits("12,34,567 voters", 0) })
	free("Composer", func() {
		var c Composer
		for _, part := range list {
			c.Push(part)
		}
		_, _, _ = c.Value()
	})
	free("AppendText", func() { _, _ = whole.Estimate.AppendText(buf) })
}

func BenchmarkQuantity(b *testing.B) {
	p := DefaultProfile()
	for b.Loop() {
		p.Quantity(Number(200), CueAbout, CueAtLeast)
	}
}

func BenchmarkParseDigits(b *testing.B) {
	for b.Loop() {
		_, _, _ = ParseDigits("1,234,567 people", 0)
	}
}
