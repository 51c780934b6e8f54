package token

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Words that share their first eight, sixteen and more bytes, in an index that has to grow.
func TestIndex(t *testing.T) {
	var words []string
	for i := range 3000 {
		n := fmt.Sprint(i)
		words = append(words, n, "countless"+n, "a-word-of-sixteen-bytes-and-more"+n, strings.Repeat("x", i%40)+n+"y")
	}
	words = append(words, "sixteen-letters-", "sixteen-letters-s", "sixteen-letter", "é", "eight-le", "eight-let")
	x := NewIndex(10)
	var want []string
	for _, w := range words {
		if e, added := x.Add(w); added {
			want = append(want, w)
			require.EqualValues(t, len(want), e, w)
		}
	}
	for _, w := range words {
		again, added := x.Add(w)
		require.False(t, added, w)
		require.Equal(t, w, want[again-1])
		require.Equal(t, again, x.Find(w))
	}
	require.Zero(t, x.Find("sixteen-letters-x"))
	table := x.Table(func(e uint32) Class { return Class(e) << 1 })
	for i, w := range want {
		e, c := table.Find(w)
		require.EqualValues(t, i+1, e, w)
		require.Equal(t, Class(e)<<1, c)
	}
	for _, w := range []string{"", "x", "3000", "countless", "sixteen-letters-and-more", "a-word-of-sixteen-bytes-and-more"} {
		e, c := table.Find(w)
		require.Zero(t, e, w)
		require.Zero(t, c, w)
	}
}
