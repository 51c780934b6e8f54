package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// text is one document, or one case.
type text struct{ id, text string }

// load reads the files, and of directories those that end in .jsonl or .txt, in the order of their names.
func load(paths []string) ([]text, error) {
	var all []text
	for _, root := range paths {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			ext := filepath.Ext(path)
			if ext != ".txt" && ext != ".jsonl" && path != root {
				return nil
			}
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			if ext == ".txt" {
				all = append(all, cases(path, string(b))...)
				return nil
			}
			found, err := lines(path, b)
			all = append(all, found...)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// lines reads JSON Lines.
func lines(file string, b []byte) ([]text, error) {
	var all []text
	n := 0
	for line := range bytes.Lines(b) {
		if n++; len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		d, err := figures.ParseLine(line)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		all = append(all, text{d.ID, d.Text})
	}
	return all, nil
}

// remark is a line of a case that is no text; escape a character that would not show there.
var (
	remark = regexp.MustCompile(`^(?:->|\?>|why:|todo:|profile:|options:|tally:|# |#$)`)
	escape = regexp.MustCompile(`\{U\+([0-9A-F]{4,6})\}`)
)

// cases reads the texts of a file of cases as under testdata/golden.
func cases(file, s string) []text {
	var all []text
	for part := range strings.SplitSeq("\n"+s, "\n==") {
		name, rest, _ := strings.Cut(part, "\n")
		var kept []string
		for line := range strings.Lines(rest) {
			if !remark.MatchString(line) {
				kept = append(kept, line)
			}
		}
		if body := strings.Trim(strings.Join(kept, ""), "\n"); name != "" && body != "" {
			all = append(all, text{file + ": " + strings.TrimSpace(name), escape.ReplaceAllStringFunc(body, shown)})
		}
	}
	return all
}

func shown(e string) string {
	n, err := strconv.ParseInt(e[3:len(e)-1], 16, 32)
	if err != nil {
		return e
	}
	return string(rune(n))
}
