package figures

import (
	"io"
	"os"
	"runtime"
	"runtime/metrics"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// endless reads a text again and again.
type endless struct {
	text string
	left int // bytes
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), e.left)], e.text[e.at:])
	e.at = (e.at + n) % len(e.text)
	e.left -= n
	return n, nil
}

// A stream of any length is read in the memory that its window takes. RECKON_SCAN_MB sets another length.
func TestScanMemory(t *testing.T) {
	size := 16
	if v := os.Getenv("RECKON_SCAN_MB"); v != "" {
		var err error
		size, err = strconv.Atoi(v)
		require.NoError(t, err)
	}
	_, texts := corpus(t)
	in := &endless{text: texts["dense"] + "\n\n" + texts["plain"] + "\n\n", left: size << 20}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}} // as the last collection found it
	x := builtin()
	runtime.GC()
	metrics.Read(live)
	start, peak, n := live[0].Value.Uint64(), uint64(0), 0
	for _, err := range x.Scan(in) {
		require.NoError(t, err)
		if n++; n%1000 == 0 {
			metrics.Read(live)
			peak = max(peak, live[0].Value.Uint64())
		}
	}
	require.Greater(t, n, size*1000)
	t.Logf("%d MB, %d figures, %.1f MB live at most, %.1f before", size, n, float64(peak)/(1<<20), float64(start)/(1<<20))
	require.Less(t, peak, start+16<<20)
}
