package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// source is a file to read: one text, or JSON Lines.
type source struct {
	name  string // "-" is the standard input
	lines bool
}

// sources looks at every file before the first is read, so that a misspelt name
// is told at once and not after an hour of output. Directories are replaced by
// the files in them.
func sources(names []string, input string) ([]source, error) {
	var all []source
	for _, name := range names {
		if name == "-" {
			all = append(all, source{name, input == "jsonl"})
			continue
		}
		info, err := os.Stat(name)
		switch {
		case err != nil:
			return nil, plainly(err)
		case info.IsDir():
			if all, err = within(all, name, input); err != nil {
				return nil, err
			}
		default:
			all = append(all, source{name, input == "jsonl" || input == "auto" && kind(name) == "jsonl"})
		}
	}
	return all, nil
}

// several reports whether the command line lets more than one document come,
// whatever will be found in the files.
func (o *options) several(files []source) bool {
	if len(o.files) > 1 || files[0].lines {
		return true
	}
	return o.files[0] != files[0].name // a directory
}

// kind tells by its ending what a file holds; empty for neither.
func kind(name string) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt":
		return "text"
	case ".jsonl", ".ndjson":
		return "jsonl"
	}
	return ""
}

// within appends the files of a directory in the order of their paths, those of
// one kind if -input names it. Hidden files and directories are passed over, and
// so are links to directories, which may lead back.
func within(all []source, dir, input string) ([]source, error) {
	before := len(all)
	err := filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return plainly(err)
		}
		hidden := name != dir && strings.HasPrefix(entry.Name(), ".")
		if entry.IsDir() {
			if hidden {
				return filepath.SkipDir
			}
			return nil
		}
		k := kind(name)
		if hidden || k == "" || input != "auto" && k != input {
			return nil
		}
		if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
			all = append(all, source{name, k == "jsonl"})
		}
		return nil
	})
	if err == nil && len(all) == before {
		err = fmt.Errorf("%s holds no .txt, .jsonl or .ndjson file to read", dir)
	}
	return all, err
}

// plainly takes the name of the system call out of an error about a file.
func plainly(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return fmt.Errorf("%s: %w", p.Path, p.Err)
	}
	return err
}
