package figures_test

import (
	"flag"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/figures/internal/golden"
	"github.com/reckon-dev/reckon/units"
)

var update = flag.Bool("update", false, "rewrite what the tests of goldens and of the API expect to what they found")

const goldenDir = "../testdata/golden"

// TestGolden runs every case of testdata/golden; package golden explains the format. -run Golden/hedges/about runs
// one file, -update rewrites what is expected.
func TestGolden(t *testing.T) {
	files, err := golden.Load(os.DirFS(goldenDir), goldenDir)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	extractors := map[string]*figures.Extractor{}
	for _, f := range files {
		topic, file := path.Base(path.Dir(f.Path)), strings.TrimSuffix(path.Base(f.Path), ".txt")
		documents := make([]*figures.Document, len(f.Cases))
		t.Run(topic+"/"+file, func(t *testing.T) {
			for i, c := range f.Cases {
				t.Run(c.Name, func(t *testing.T) {
					d, err := extractorFor(t, extractors, c).Extract(c.Text)
					require.NoError(t, err)
					documents[i] = d
					if report := c.Check(d); report != "" && !*update {
						t.Error("\n" + report)
					}
				})
			}
		})
		if *update {
			require.NoError(t, os.WriteFile(filepath.FromSlash(f.Path), []byte(f.Update(documents)), 0o644))
		}
	}
}

// extractorFor returns the extractor that a case asks for, made once for all cases alike.
func extractorFor(t *testing.T, made map[string]*figures.Extractor, c *golden.Case) *figures.Extractor {
	t.Helper()
	key := c.Profile + " " + strings.Join(c.Options, ",")
	if x := made[key]; x != nil {
		return x
	}
	var opts []figures.Option
	if c.Profile != "" {
		p, err := units.LoadProfile(c.Profile)
		require.NoError(t, err)
		opts = append(opts, figures.WithProfile(p))
	}
	for _, o := range c.Options {
		switch o {
		case "singulars":
			opts = append(opts, figures.WithSingulars())
		case "persons":
			opts = append(opts, figures.WithUnits(figures.UnitsPersons))
		case "all":
			opts = append(opts, figures.WithUnits(figures.UnitsAll))
		}
	}
	x, err := figures.New(opts...)
	require.NoError(t, err)
	made[key] = x
	return x
}
