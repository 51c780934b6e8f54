package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReadmeProgramsRun pastes each piece of Go in the README, as it stands, into a module of a user's, outside of this
// one, and runs it there without a network.
func TestReadmeProgramsRun(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(t, err)
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?ms)^```go\n(.*?)^```").FindAllStringSubmatch(string(readme), -1)
	require.NotEmpty(t, blocks)

	dir := t.TempDir()
	own, err := os.ReadFile(filepath.Join(root, "go.mod"))
	require.NoError(t, err)
	sums, err := os.ReadFile(filepath.Join(root, "go.sum"))
	require.NoError(t, err)
	const library = "github.com/reckon-dev/reckon"
	mod := strings.Replace(string(own), "module "+library, "module readme", 1) +
		fmt.Sprintf("\nrequire %s v0.0.0\n\nreplace %s => %s\n", library, library, filepath.ToSlash(root))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte(mod), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.sum"), sums, 0o644))
	for i, block := range blocks {
		t.Run(fmt.Sprint(i+1), func(t *testing.T) {
			main := filepath.Join(dir, fmt.Sprint("block", i+1), "main.go")
			require.NoError(t, os.Mkdir(filepath.Dir(main), 0o777))
			require.NoError(t, os.WriteFile(main, []byte(program(block[1])), 0o644))
			cmd := exec.Command("go", "run", "./"+filepath.Base(filepath.Dir(main)))
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
			out, err := cmd.CombinedOutput()
			require.NoError(t, err, "%s\n%s", block[1], out)
			require.NotEmpty(t, out, "it prints something")
		})
	}
}

// program makes one of statements: it imports what they name, and gives them a text. What is a program stays so.
func program(block string) string {
	if strings.HasPrefix(block, "package ") {
		return block
	}
	var b strings.Builder
	b.WriteString("package main\n\n")
	for _, path := range strings.Fields("fmt log os strings github.com/reckon-dev/reckon/figures github.com/reckon-dev/reckon/units") {
		if regexp.MustCompile(`\b` + path[strings.LastIndexByte(path, '/')+1:] + `\.[A-Z]`).MatchString(block) {
			fmt.Fprintf(&b, "import %q\n", path)
		}
	}
	fmt.Fprintf(&b, "\nconst text = %q\n\nfunc main() {\n%s}\n", sentence, block)
	return b.String()
}
