package sheet_test

import (
	"os"
	"testing"

	"github.com/reckon-dev/reckon/figures/internal/lang/en"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

func BenchmarkCut(b *testing.B) {
	lx, _ := en.Lexicon()
	d, _ := os.ReadFile("/tmp/news.txt")
	s := &sheet.Sheet{Lex: lx}
	b.SetBytes(int64(len(d)))
	t := string(d)
	for b.Loop() {
		s.Reset(t)
		for s.Next() {
		}
	}
}
