package figures

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Into a slice with room a text allocates nothing, and with figures at most the two slices that hold their lists.
func TestAllocAppend(t *testing.T) {
	for _, c := range []struct {
		name, text string
		most       float64
	}{
		{"no numeral", "The minister flew to the capital, where the talks over the border go on. Neither side would say what comes next.", 0},
		{"other numbers", "On 12 March 2005 the price rose by 3.5 percent to $40; the 8 km road was closed.", 0},
		{"an indefinite", "A spokesman said that the talks go on, and an aide spoke of a breakthrough.", 0},
		{"figures", "At least 12 people, including three children, were killed and dozens wounded in a raid on Monday, police said. Five of the wounded later died.", 2},
		{"a person taken up", "A gunman opened fire on the crowd. He was shot dead by police. Nine people died. A nurse was robbed. She was beaten.", 1},
		{"a chain of sources", "Between 30 and 40 prisoners were moved, the agency quoted an aide as saying, citing the ministry.", 2},
	} {
		dst, _ := builtin().Append(nil, c.text)
		got := testing.AllocsPerRun(200, func() { dst, _ = builtin().Append(dst[:0], c.text) })
		assert.LessOrEqual(t, got, c.most, c.name)
	}
}

// initLine is what GODEBUG=inittrace=1 prints of a package.
var initLine = regexp.MustCompile(`(?m)^init (\S+) @.* (\d+) allocs$`)

// Importing the library does nothing that can wait for its first use: built and required packages together make at
// most 300 allocations. Those of the standard library, which other imports bring too, are not counted.
func TestAllocImport(t *testing.T) {
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command")
	}
	bin := filepath.Join(t.TempDir(), "program")
	out, err := exec.Command(goTool, "build", "-o", bin, "../examples/jsonl").CombinedOutput()
	require.NoError(t, err, string(out))
	run := exec.Command(bin) // on an empty standard input
	run.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err = run.CombinedOutput()
	require.NoError(t, err, string(out))
	ours, sum := 0, 0
	for _, l := range initLine.FindAllStringSubmatch(string(out), -1) {
		n, err := strconv.Atoi(l[2])
		require.NoError(t, err)
		if host, _, _ := strings.Cut(l[1], "/"); strings.Contains(host, ".") {
			ours, sum = ours+1, sum+n
		}
	}
	require.NotZero(t, ours, string(out))
	assert.LessOrEqual(t, sum, 300, string(out))
}
