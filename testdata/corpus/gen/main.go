// Command gen writes the texts that the benchmarks read: dense.txt, where most sentences count people,
// sparse.txt, where few do, and plain.txt, where none does.
//
//	go run ./testdata/corpus/gen -dir testdata/corpus
//
// With -jsonl it writes that many megabytes of documents, a line each, to the standard output instead: half of
// them dense, the others sparse and plain.
//
// Every sentence is made here from templates of our own; no text of others went into them, and what they tell
// never happened. Rare words come from the library's generated word list by Zipf's law, so that the texts ask
// for as many different words as news does. The same seed gives the same bytes.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// kind is one text: how many of a hundred sentences are of figures and how many of other numbers.
type kind struct {
	file            string
	counts, numbers int
	bytes           int
}

var kinds = []kind{
	{"dense.txt", 35, 12, 200 << 10},
	{"sparse.txt", 6, 14, 200 << 10},
	{"plain.txt", 0, 0, 100 << 10},
}

func main() {
	log.SetFlags(0)
	dir := flag.String("dir", ".", "directory to write to")
	lines := flag.Int("jsonl", 0, "megabytes of documents to write, a line each")
	words := flag.String("words", "figures/internal/lang/en/wordnet.lex", "word list")
	flag.Parse()
	g, err := newWriter(*words)
	if err != nil {
		log.Fatal(err)
	}
	if *lines > 0 {
		if err := g.documents(os.Stdout, *lines<<20); err != nil {
			log.Fatal(err)
		}
		return
	}
	for _, k := range kinds {
		if err := os.WriteFile(filepath.Join(*dir, k.file), []byte(g.text(k)), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// writer fills templates. A slot is {name}; see fill.
type writer struct {
	rng  *rand.Rand
	rare map[byte][]string // words of the list by code
	zipf map[byte]*rand.Zipf
}

func newWriter(list string) (*writer, error) {
	f, err := os.Open(list)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	g := &writer{rng: rand.New(rand.NewPCG(1, 2)), rare: map[byte][]string{}, zipf: map[byte]*rand.Zipf{}}
	for in := bufio.NewScanner(f); in.Scan(); {
		word, codes, ok := strings.Cut(in.Text(), "\t")
		if ok && word[0] != '#' && !strings.ContainsAny(word, "-'. ") && len(codes) == 1 && len(word) < 13 {
			g.rare[codes[0]] = append(g.rare[codes[0]], word)
		}
	}
	for _, code := range []byte("OSEar") {
		w := g.rare[code]
		g.rng.Shuffle(len(w), func(i, j int) { w[i], w[j] = w[j], w[i] })
		g.zipf[code] = rand.NewZipf(g.rng, 1.07, 4, uint64(len(w)-1))
	}
	return g, nil
}

// documents writes JSON Lines of at least so many bytes. Its documents are of two kilobytes.
func (g *writer) documents(w io.Writer, size int) error {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for n, done := 0, 0; done < size; n++ {
		k := kinds[[...]int{0, 1, 0, 2}[n%4]]
		k.bytes = 2 << 10
		text := g.text(k)
		if err := enc.Encode(map[string]string{"id": fmt.Sprint(n), "text": text}); err != nil {
			return err
		}
		done += len(text)
	}
	return out.Flush()
}

// text writes paragraphs of three to seven sentences.
func (g *writer) text(k kind) string {
	var b strings.Builder
	for left := 0; b.Len() < k.bytes; left-- {
		if left == 0 {
			if b.Len() > 0 {
				b.WriteString("\n\n")
			}
			left = 3 + g.rng.IntN(5)
		} else {
			b.WriteByte(' ')
		}
		list := other
		switch n := g.rng.IntN(100); {
		case n < k.counts:
			list = counting
		case n < k.counts+k.numbers:
			list = numbered
		}
		s := g.fill(pick(g, list))
		if c := s[0]; 'a' <= c && c <= 'z' {
			s = string(c-'a'+'A') + s[1:]
		}
		b.WriteString(s)
	}
	return b.String() + "\n"
}

func pick(g *writer, list []string) string { return list[g.rng.IntN(len(list))] }

// fill replaces the slots of a template, and of what fills them.
func (g *writer) fill(s string) string {
	for {
		i := strings.IndexByte(s, '{')
		if i < 0 {
			return s
		}
		n := strings.IndexByte(s[i:], '}')
		s = s[:i] + g.slot(s[i+1:i+n]) + s[i+n+1:]
	}
}

func (g *writer) slot(name string) string {
	switch name {
	case "n":
		return fmt.Sprint(2 + g.rng.IntN(1+g.rng.IntN(90)))
	case "big":
		n := (1 + g.rng.IntN(95)) * []int{10, 100, 100, 1000}[g.rng.IntN(4)]
		if n >= 1000 {
			return fmt.Sprintf("%d,%03d", n/1000, n%1000)
		}
		return fmt.Sprint(n)
	case "year":
		return fmt.Sprint(1990 + g.rng.IntN(30))
	case "day":
		return fmt.Sprint(1 + g.rng.IntN(28))
	case "thing":
		return g.word('O')
	case "idea":
		return g.word('S')
	case "act":
		return g.word('E')
	case "rare":
		return g.word('a')
	case "how":
		return g.word('r')
	}
	list, ok := slots[name]
	if !ok {
		log.Fatalf("no slot %q", name)
	}
	return pick(g, list)
}

func (g *writer) word(code byte) string { return g.rare[code][g.zipf[code].Uint64()] }
