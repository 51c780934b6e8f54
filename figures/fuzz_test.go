package figures

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// whole reads a text without forgetting any of it: what every window has to come up to.
func whole(text string) []Figure {
	x := builtin()
	r := x.run(text)
	defer x.release(r)
	r.limit = window{1 << 30, 1 << 30}
	out, _ := r.all(nil)
	return out
}

// narrow reads a text with a window that moves after every sentence.
func narrow(text string) []Figure {
	x := builtin()
	r := x.run(text)
	defer x.release(r)
	r.step = window{0, 0}
	r.limit = r.step
	out, _ := r.all(nil)
	return out
}

// same requires equal figures; where they differ it shows the first that do.
func same(t testing.TB, want, got []Figure, how string) {
	t.Helper()
	for i := range want {
		if i < len(got) && !reflect.DeepEqual(want[i], got[i]) {
			require.Equal(t, want[i], got[i], "%s: figure %d", how, i)
		}
	}
	require.Equal(t, len(want), len(got), how)
}

// laws are what holds of the figures of any text.
func laws(t testing.TB, text string, out []Figure) {
	t.Helper()
	// Plain conditions: a text has thousands of spans, and a fuzzer thousands of texts.
	phrase := func(p Phrase) {
		switch sp := p.Span; {
		case sp == (Span{}):
		case sp.Start < 0 || sp.Start >= sp.End || sp.End > len(text):
			t.Fatalf("span %v", sp)
		case text[sp.Start:sp.End] != p.Text:
			t.Fatalf("span %v is %q, not %q", sp, text[sp.Start:sp.End], p.Text)
		case !aligned(text, sp.Start) || !aligned(text, sp.End):
			t.Fatalf("span %v is not rune-aligned", sp)
		}
	}
	last := 0
	for i := range out {
		f := &out[i]
		for _, p := range []Phrase{f.Phrase, f.Number.Phrase, f.Outcome.Phrase, f.Source.Phrase, f.Period.Phrase} {
			phrase(p)
		}
		if f.Subject.Antecedent == (Span{}) {
			phrase(f.Subject.Phrase)
		} else {
			phrase(Phrase{f.Subject.Antecedent, f.Subject.Text})
		}
		for _, h := range f.Number.Hedges {
			phrase(h.Phrase)
		}
		for _, v := range f.Source.Via {
			phrase(v)
		}
		if f.Number.Span.Start < last {
			t.Fatalf("number %v stands before the end of the one before it", f.Number.Span)
		}
		last = f.Number.Span.End
		if !f.Span.Contains(f.Number.Span) || !f.Sentence.Contains(f.Number.Span) {
			t.Fatalf("number %v outside its phrase %v or its sentence %v", f.Number.Span, f.Span, f.Sentence)
		}
		for _, l := range [...]int{f.PartOf, f.SameAs, f.Revises, f.RivalOf} {
			if l < -1 || l >= len(out) || l == i {
				t.Fatalf("link %d of figure %d", l, i)
			}
		}
		if f.SameAs >= i || f.SameAs >= 0 && out[f.SameAs].SameAs != -1 {
			t.Fatalf("figure %d repeats %d, which is not the first", i, f.SameAs)
		}
		estimate(t, f.Number.Quantity)
	}
}

// estimate: what a reader would expect lies inside what the words leave open, unless they contradict
// themselves or round.
func estimate(t testing.TB, q units.Quantity) {
	if q.Flags&(units.Contradiction|units.RoundWord) != 0 || !q.Estimate.IsValid() || !q.Entails.IsValid() {
		return
	}
	if !q.Estimate.Within(q.Entails) {
		t.Fatalf("estimate %v outside %v", q.Estimate, q.Entails)
	}
}

// aligned reports whether a rune begins, or the text ends, at byte i. Bytes that are no UTF-8 are runes of one byte.
func aligned(text string, i int) bool {
	if i == len(text) || utf8.RuneStart(text[i]) {
		return true
	}
	for k := i - 1; k >= max(0, i-3); k-- {
		if utf8.RuneStart(text[k]) {
			_, n := utf8.DecodeRuneInString(text[k:])
			return k+n <= i
		}
	}
	return true
}

// seeds are texts of the golden cases and of testdata/bad, and some that strain the seams.
func seeds(f *testing.F) (out []string) {
	for _, dir := range []string{"../testdata/golden/*/*.txt", "../testdata/bad/*", "../testdata/corpus/*.txt"} {
		files, err := filepath.Glob(dir)
		require.NoError(f, err)
		for _, name := range files {
			b, err := os.ReadFile(name)
			require.NoError(f, err)
			out = append(out, string(b[:min(len(b), 4000)]))
		}
	}
	return append(out, "", "\ufeff12 men died.", "12\u00a0soldiers were killed…\r\n\r\nFive others fled.", "“Ten died. Three fled.\n\n“Two more are held,” he said.",
		"Killed: 3"+strings.Repeat(" ", 17<<10)+"of them were children.", strings.Repeat("12 men and ", 900), "5 \xff\xfe6 dead", "\xed\xa0\x80 7 women died",
		strings.Repeat("Ten men were killed. Two more were hurt. ", 300))
}

func FuzzExtract(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := whole(text)
		laws(t, text, want)
		same(t, want, whole(text), "twice")
		same(t, want, Extract(text).Figures, "Extract")
		same(t, want, narrow(text), "narrow window")
		for n := range builtin().Numbers(text) {
			require.Equal(t, text[n.Span.Start:n.Span.End], n.Text)
			estimate(t, n.Quantity)
		}
	})
}

func FuzzScan(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s, []byte{0, 3, 200}, uint16(64))
	}
	f.Fuzz(func(t *testing.T, text string, sizes []byte, block uint16) {
		want := whole(text)
		x := builtin()
		same(t, want, collect(t, x.Scan(&chunks{text: text, sizes: sizes})), "Scan")
		same(t, want, collect(t, x.scan(&chunks{text: text, sizes: sizes}, 8+int(block), window{})), "small pieces")
	})
}

func FuzzTokens(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var m token.Memo
		m.Use(builtin().lex.Table)
		end, gap := 0, token.Glued
		for {
			var tok token.Token
			if !m.Next(&tok, text, end, gap) {
				break
			}
			require.True(t, end <= tok.Start && tok.Start < tok.End && tok.End <= len(text), "token %d:%d after %d", tok.Start, tok.End, end)
			require.LessOrEqual(t, tok.Len(), token.MaxToken+utf8.UTFMax)
			require.Equal(t, "", strings.TrimFunc(spaces.ReplaceAllString(text[end:tok.Start], ""), blank), "the gap holds nothing")
			slow, _ := token.Next(text, end, builtin().lex.Table)
			require.Equal(t, slow, tok, "with and without a memo")
			end = tok.End
		}
		require.Equal(t, "", strings.TrimFunc(spaces.ReplaceAllString(text[end:], ""), blank))
	})
}

// spaces are the references to spaces in text scraped from HTML.
var spaces = regexp.MustCompile(`&(?:[a-z]+|#x?[0-9A-Fa-f]+);`)

// blank are the runes that gaps are made of.
func blank(r rune) bool {
	return r <= ' ' || r == 0x7f || token.IsGap(r)
}

// One extractor serves many goroutines; -race watches.
func TestConcurrent(t *testing.T) {
	text := "At least 12 people were killed and 30 wounded, police said. Five of the wounded later died. " +
		"About 200 prisoners were moved to another prison."
	want := Extract(text).Figures
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 50 {
				switch (g + i) % 3 {
				case 0:
					assert.Equal(t, want, Extract(text).Figures)
				case 1:
					out, err := builtin().Append(nil, text)
					assert.NoError(t, err)
					assert.Equal(t, want, out)
				default:
					assert.Equal(t, want, collect(t, builtin().Scan(strings.NewReader(text))))
				}
			}
		})
	}
	wg.Wait()
}

// FuzzWindow puts far links to the test: sentences out of a list, in any order, many times over.
func FuzzWindow(f *testing.F) {
	f.Add([]byte("0123456789abcdefghijklmnopq"), uint16(7))
	f.Fuzz(func(t *testing.T, order []byte, seed uint16) {
		if len(order) == 0 {
			return
		}
		var b strings.Builder
		h := uint64(seed)
		for i := 0; b.Len() < 60<<10; i++ {
			h = h*6364136223846793005 + uint64(order[i%len(order)])
			b.WriteString(sentences[h>>33%uint64(len(sentences))])
		}
		var w [2]byte
		binary.LittleEndian.PutUint16(w[:], seed)
		want := whole(b.String())
		laws(t, b.String(), want)
		same(t, want, narrow(b.String()), "narrow window")
		same(t, want, Extract(b.String()).Figures, "Extract")
		same(t, want, collect(t, builtin().scan(&chunks{text: b.String(), sizes: w[:]}, 1000+int(seed), window{})), "small pieces")
	})
}

// sentences refer to one another, or keep the reader waiting.
var sentences = [...]string{
	"Twelve soldiers were killed. ", "The 12 soldiers had been on patrol. ", "Twenty more surrendered. ", "Of them, five were wounded. ", "Some 340 were arrested.\n\n",
	"Thirty of them were children. ", "“We buried nine. ", "Four are missing,” the mayor said. ", "“Six fled.\n\n", "The river rose again that night. ", "SANA said: “Two died. ",
	"The death toll rose from 14 to 17. ", "At least 40 villagers, including three children, were killed, police said. ", "No one was hurt. ", "Another 11 were freed. ",
	"The weather was fine, and the market full of people who had come from the hills. ", "the fighters and the fighters and the fighters ", "Among the wounded were two nurses. ",
	"There are 900 inmates. ", "A third of the inmates fled. ", "About 40 percent of the 340 were women. ", "Half of them were caught. ",
}
