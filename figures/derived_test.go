package figures

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The whole of a share may leave the window before the share does, wherever the window stands.
func TestShareOutlivesItsWhole(t *testing.T) {
	text := strings.Repeat("The jail held 900 inmates. Half of the inmates escaped. Two guards were hurt.\n", 200)
	want := Extract(text).Figures
	derived := 0
	for step := 1; step < 40; step++ {
		i := 0
		for f, err := range builtin().scan(strings.NewReader(text), 1<<10, window{8 * step, 1 << 16}) {
			require.NoError(t, err)
			require.Equal(t, want[i].Derived, f.Derived)
			if f.Derived != nil {
				assert.Equal(t, "50 % of 900", f.Derived.Arithmetic)
				derived++
			}
			i++
		}
		require.Len(t, want, i)
	}
	assert.Positive(t, derived)
}
