package figures

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures/internal/attrib"
	"github.com/reckon-dev/reckon/figures/internal/guard"
	"github.com/reckon-dev/reckon/figures/internal/hedge"
	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/outcome"
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// corpus returns the texts to measure on: those of testdata/corpus and, where RECKON_BENCH_JSONL names a file of
// documents with a field "text", all of these as one.
func corpus(t testing.TB) (names []string, texts map[string]string) {
	files, err := filepath.Glob("../testdata/corpus/*.txt")
	require.NoError(t, err)
	texts = map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		require.NoError(t, err)
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		names, texts[name] = append(names, name), string(b)
	}
	if f := os.Getenv("RECKON_BENCH_JSONL"); f != "" {
		names, texts["jsonl"] = append(names, "jsonl"), documents(t, f)
	}
	return names, texts
}

func documents(t testing.TB, file string) string {
	f, err := os.Open(file)
	require.NoError(t, err)
	defer f.Close()
	var b strings.Builder
	in := json.NewDecoder(bufio.NewReader(f))
	for {
		var d struct{ Text string }
		if err := in.Decode(&d); err == io.EOF {
			return b.String()
		} else {
			require.NoError(t, err)
		}
		b.WriteString(d.Text + "\n\n")
	}
}

// onCorpus runs a benchmark on each text.
func onCorpus(b *testing.B, f func(b *testing.B, text string)) {
	names, texts := corpus(b)
	for _, name := range names {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(texts[name])))
			b.ReportAllocs()
			f(b, texts[name])
		})
	}
}

func BenchmarkExtract(b *testing.B) {
	onCorpus(b, func(b *testing.B, text string) {
		var dst []Figure
		x := builtin()
		for b.Loop() {
			dst, _ = x.Append(dst[:0], text)
		}
		b.ReportMetric(float64(len(dst))/float64(len(text))*1000, "figures/KB")
	})
}

// BenchmarkParallel is BenchmarkExtract on all processors, each with a text of its own.
func BenchmarkParallel(b *testing.B) {
	onCorpus(b, func(b *testing.B, text string) {
		x := builtin()
		b.RunParallel(func(p *testing.PB) {
			var dst []Figure
			for p.Next() {
				dst, _ = x.Append(dst[:0], text)
			}
		})
	})
}

func BenchmarkScan(b *testing.B) {
	onCorpus(b, func(b *testing.B, text string) {
		x := builtin()
		for b.Loop() {
			for _, err := range x.Scan(strings.NewReader(text)) {
				require.NoError(b, err)
			}
		}
	})
}

func BenchmarkNumbers(b *testing.B) {
	onCorpus(b, func(b *testing.B, text string) {
		x := builtin()
		for b.Loop() {
			for range x.Numbers(text) {
			}
		}
	})
}

// stages run one after another on a sentence; a benchmark takes the time of each.
var stages = []struct {
	name string
	run  func(s *sheet.Sheet, sent, first int)
}{
	{"numerals", func(s *sheet.Sheet, sent, first int) { number.Find(s, sent, false) }},
	{"guards", func(s *sheet.Sheet, sent, first int) {
		var m guard.Marker
		for row := first; row < len(s.Rows); row++ {
			_ = m.Mark(s, row)
		}
	}},
	{"hedges", func(s *sheet.Sheet, sent, first int) { hedge.Stage(s, first) }},
	{"tags", func(s *sheet.Sheet, sent, first int) { phrase.Tag(s, sent) }},
	{"subjects", func(s *sheet.Sheet, sent, first int) {
		for row := first; row < len(s.Rows); row++ {
			phrase.Subject(s, row)
		}
	}},
	{"chunks", func(s *sheet.Sheet, sent, first int) { phrase.Chunk(s, sent) }},
	{"outcomes", func(s *sheet.Sheet, sent, first int) { outcome.Resolve(s, sent) }},
	{"attribution", func(s *sheet.Sheet, sent, first int) { attrib.Resolve(s, sent) }},
}

// BenchmarkStage adds up: each line is its stage and all before it, on every sentence that can hold a number.
// The first cuts tokens and sentences alone.
func BenchmarkStage(b *testing.B) {
	names, texts := corpus(b)
	for _, name := range names {
		for n := 0; n <= len(stages); n++ {
			title := "tokens"
			if n > 0 {
				title = stages[n-1].name
			}
			b.Run(name+"/"+title, func(b *testing.B) {
				b.SetBytes(int64(len(texts[name])))
				s := &sheet.Sheet{Lex: builtin().lex, Profile: units.DefaultProfile()}
				for b.Loop() {
					s.Reset(texts[name])
					for s.Next() {
						sent := len(s.Sents) - 1
						first := len(s.Rows)
						for i := range stages[:n] {
							if stages[i].run(s, sent, first); len(s.Rows) == first {
								break
							}
						}
						if sent == 64 {
							s.Clear(sent + 1)
						}
					}
				}
			})
		}
	}
}

// BenchmarkBuild builds the word tables, as the first use in a program does.
func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, err := en.New()
		require.NoError(b, err)
	}
}
