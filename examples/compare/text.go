package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// text is a named list of documents.
type text struct {
	name string
	docs []string
}

// pieces are the documents of a text that the contestant reads, one by one or all at once.
func (c *contestant) pieces(t *text) [][]string {
	if c.whole {
		return [][]string{t.docs}
	}
	docs := t.docs
	if c.most > 0 {
		docs = docs[:min(c.most, len(docs))]
	}
	return slices.Collect(slices.Chunk(docs, 1))
}

// size is the bytes of all documents.
func size(docs []string) (n int) {
	for _, d := range docs {
		n += len(d)
	}
	return n
}

// docSize is about what a news report comes to.
const docSize = 2 << 10

// read returns the texts of a directory, cut into documents, and the documents of a JSON Lines file where
// there is one.
func read(dir, lines string) (all []text, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		all = append(all, cut(strings.TrimSuffix(filepath.Base(f), ".txt"), string(b)))
	}
	if lines != "" {
		t, err := documents(lines)
		if err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	if len(all) == 0 {
		return nil, errors.New("no .txt files in " + dir)
	}
	return all, nil
}

// cut parts a text at blank lines into documents of about docSize.
func cut(name, s string) text {
	t := text{name: name}
	for len(s) > docSize {
		i := strings.Index(s[docSize:], "\n\n")
		if i < 0 {
			break
		}
		t.docs = append(t.docs, s[:docSize+i])
		s = s[docSize+i+2:]
	}
	t.docs = append(t.docs, s)
	return t
}

func documents(file string) (text, error) {
	t := text{name: "jsonl"}
	f, err := os.Open(file)
	if err != nil {
		return t, err
	}
	defer f.Close()
	for in := json.NewDecoder(bufio.NewReader(f)); ; {
		var d struct{ Text string }
		if err := in.Decode(&d); err == io.EOF {
			return t, nil
		} else if err != nil {
			return t, err
		}
		t.docs = append(t.docs, d.Text)
	}
}
