package figures

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func collect(t testing.TB, seq iter.Seq2[Figure, error]) (out []Figure) {
	for f, err := range seq {
		require.NoError(t, err)
		out = append(out, f)
	}
	return out
}

// chunks reads pieces whose sizes come from a list, again and again.
type chunks struct {
	text  string
	sizes []byte
	n     int
}

func (c *chunks) Read(p []byte) (int, error) {
	if c.text == "" {
		return 0, io.EOF
	}
	n := 1
	if len(c.sizes) > 0 {
		n += int(c.sizes[c.n%len(c.sizes)])
		c.n++
	}
	n = copy(p[:min(n, len(p))], c.text)
	c.text = c.text[n:]
	return n, nil
}

func TestScanOneByte(t *testing.T) {
	text := strings.Repeat("“About 1,200 prisoners — many of them wounded — were moved,” the ministry said.\r\nTwo hundred fled; 30 of them were caught. ", 40)
	same(t, Extract(text).Figures, collect(t, builtin().Scan(iotest.OneByteReader(strings.NewReader(text)))), "one byte")
}

func TestScanError(t *testing.T) {
	broken := errors.New("line dropped")
	var figures []Figure
	var errs []error
	for f, err := range builtin().Scan(io.MultiReader(strings.NewReader("Five guards were killed. Six men f"), iotest.ErrReader(broken))) {
		if err != nil {
			errs = append(errs, err)
		} else {
			figures = append(figures, f)
		}
	}
	require.Len(t, errs, 1)
	assert.ErrorIs(t, errs[0], broken)
	require.NotEmpty(t, figures)
	assert.Equal(t, "Five", figures[0].Number.Text)
}

func TestScanStops(t *testing.T) {
	n := 0
	for range builtin().Scan(strings.NewReader("Five guards were killed. Six men fled.")) {
		n++
		break
	}
	assert.Equal(t, 1, n)
}

// A figure of a stream holds no more of it than its sentence.
func TestScanCopies(t *testing.T) {
	in := []byte("The army said five guards were killed.")
	out := collect(t, builtin().Scan(bytes.NewReader(in)))
	require.Len(t, out, 1)
	for i := range in {
		in[i] = 'x'
	}
	assert.Equal(t, "five guards", out[0].Text)
	assert.Equal(t, "The army", out[0].Source.Text)
}
