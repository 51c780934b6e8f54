package figures_test

import (
	"bytes"
	"go/ast"
	"go/doc"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAPI compares the exported API of both packages with testdata/api.txt, so that no name comes, goes or changes its
// type unseen. -update rewrites the file.
func TestAPI(t *testing.T) {
	const file = "../testdata/api.txt"
	var b strings.Builder
	for _, dir := range []string{"../figures", "../units"} {
		b.WriteString(api(t, dir))
	}
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String(), "if the change is meant: go test ./figures -run API -update")
}

// api prints the exported declarations of the package in dir, without comments: constants, variables and functions,
// then each type with what belongs to it.
func api(t *testing.T, dir string) string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	require.NoError(t, err)
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		files = append(files, f)
	}
	p, err := doc.NewFromFiles(fset, files, "github.com/reckon-dev/reckon/"+filepath.Base(dir))
	require.NoError(t, err)

	var b bytes.Buffer
	show := func(decl ast.Node) {
		require.NoError(t, format.Node(&b, fset, decl))
		b.WriteString("\n")
	}
	values := func(groups []*doc.Value) {
		for _, v := range groups {
			show(v.Decl)
		}
	}
	funcs := func(all []*doc.Func) {
		for _, f := range all {
			show(f.Decl)
		}
	}
	b.WriteString("package " + p.Name + "\n\n")
	values(p.Consts)
	values(p.Vars)
	funcs(p.Funcs)
	for _, typ := range p.Types {
		b.WriteString("\n")
		show(typ.Decl)
		values(typ.Consts)
		values(typ.Vars)
		funcs(typ.Funcs)
		funcs(typ.Methods)
	}
	b.WriteString("\n")
	return b.String()
}
