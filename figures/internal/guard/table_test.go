package guard

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTableExamples(t *testing.T) {
	tab, err := builtin()
	require.NoError(t, err)
	for _, e := range tab.entries {
		require.NoError(t, e.pattern.Compile(), e.pattern.Name())
		require.True(t, tries(t, tab, &e, e.guarded), "%s does not guard: %s", e.pattern.Name(), e.guarded)
		require.False(t, tries(t, tab, &e, e.counted), "%s guards: %s", e.pattern.Name(), e.counted)
	}
}

// tries reports whether an entry is triggered by and matches at any number of a text.
func tries(t *testing.T, tab *table, e *entry, text string) bool {
	t.Helper()
	s := read(t, text, true)
	require.NotEmpty(t, s.Rows, text)
	var m Marker
	for i := range s.Rows {
		p := at(s, i)
		mask := tab.triggers(&p)
		for k := range tab.entries {
			if mask&(1<<k) == 0 || tab.entries[k].pattern != e.pattern {
				continue
			}
			m.window.Set(text, s.Sents[p.r.Sent].Start, s.Sents[p.r.Sent].End, p.r.NumSpan.Start)
			_, ok, err := e.pattern.Match(&m.window)
			require.NoError(t, err)
			if ok {
				return true
			}
		}
	}
	return false
}
