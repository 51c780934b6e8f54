package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// passage is one text and the right answers of its figures, in reading order.
type passage struct {
	id, text string
	options  string // of a case: what else counts, by comma
	answers  []answer
}

// goldError is an answer that cannot be read. Advice says what to write instead.
type goldError struct {
	file        string
	line        int // from 1
	msg, advice string
}

func (e *goldError) Error() string {
	return fmt.Sprintf("%s:%d: %s; %s", e.file, e.line, e.msg, e.advice)
}

// load reads the files, and of directories those that end in .jsonl or .txt, in the order of their names.
func load(paths []string) ([]passage, error) {
	var all []passage
	for _, root := range paths {
		before := len(all)
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			read := lines
			switch ext := filepath.Ext(path); {
			case ext == ".txt":
				read = cases
			case ext != ".jsonl" && path != root:
				return nil
			}
			b, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			found, err := read(path, b)
			all = append(all, found...)
			return err
		})
		if err != nil {
			return nil, err
		}
		if len(all) == before {
			return nil, fmt.Errorf("%s: no passages; answers stand in files that end in .jsonl or .txt", root)
		}
	}
	return all, nil
}

// wire is a passage as JSON has it. Pointers tell null from 0.
type wire struct {
	ID      any
	Text    *string
	Figures []struct {
		Number           []int
		Value, Low, High *float64
		Hedge            units.Hedge
		Subject          struct {
			Text, Head string
			Implicit   bool
		}
		Outcome, Source, Aspect string
		Modality                figures.Modality
		PartOf                  *int `json:"part_of"`
		SameAs                  *int `json:"same_as"`
		Optional                bool
	}
}

// lines reads JSON Lines.
func lines(file string, b []byte) ([]passage, error) {
	var all []passage
	n := 0
	for line := range bytes.Lines(bytes.TrimPrefix(b, []byte("\ufeff"))) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		p, err := readLine(line)
		if err != nil {
			return all, &goldError{file, n, err.Error(), "evaluate's manual (go doc ./examples/evaluate) shows a whole line"}
		}
		all = append(all, p)
	}
	return all, nil
}

func readLine(line []byte) (passage, error) {
	var w wire
	if err := json.Unmarshal(line, &w); err != nil {
		return passage{}, err
	}
	if w.Text == nil || w.Figures == nil {
		return passage{}, errors.New(`"text" or "figures" is missing`)
	}
	p := passage{id: fmt.Sprint(w.ID), text: *w.Text}
	at := byteOffsets(p.text)
	for i, f := range w.Figures {
		if len(f.Number) != 2 || f.Number[0] < 0 || f.Number[0] >= f.Number[1] || f.Number[1] >= len(at) {
			return p, fmt.Errorf("figures[%d]: number %v is no place in a text of %d characters", i, f.Number, len(at)-1)
		}
		a := answer{
			span:  figures.Span{Start: at[f.Number[0]], End: at[f.Number[1]]},
			value: optional(f.Value), low: optional(f.Low), high: optional(f.High), hedge: f.Hedge,
			subject: f.Subject.Text, head: f.Subject.Head, implicit: f.Subject.Implicit,
			outcome: f.Outcome, modality: f.Modality.String(), source: f.Source, aspect: f.Aspect,
			partOf: -1, sameAs: -1, optional: f.Optional,
		}
		a.text = p.text[a.span.Start:a.span.End]
		if a.outcome == "" {
			a.outcome = string(figures.OutcomeOther)
		}
		for _, link := range []struct {
			from *int
			to   *int
		}{{f.PartOf, &a.partOf}, {f.SameAs, &a.sameAs}} {
			if link.from != nil {
				*link.to = *link.from
			}
			if *link.to < -1 || *link.to >= len(w.Figures) {
				return p, fmt.Errorf("figures[%d]: a link to figure %d of %d", i, *link.to, len(w.Figures))
			}
		}
		for f := range a.says {
			a.says[f] = true
		}
		p.answers = append(p.answers, a)
	}
	return p, nil
}

func optional(v *float64) number {
	if v == nil {
		return number{}
	}
	return number{*v, true}
}

// byteOffsets maps the offsets of characters, its length among them, to those of bytes.
func byteOffsets(text string) []int {
	at := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

// short is the text around a place, on one line.
func short(text string, at int) string {
	from, to := max(0, at-70), min(len(text), at+110)
	return strings.ToValidUTF8(strings.Join(strings.Fields(text[from:to]), " "), "")
}
