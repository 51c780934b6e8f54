package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/reckon-dev/reckon/figures"
)

// The configuration that brat wants beside the documents: what types there are,
// and how they look.
var (
	//go:embed brat/annotation.conf
	bratAnnotation []byte
	//go:embed brat/visual.conf
	bratVisual []byte
)

// bratDir is a directory that becomes a collection of brat. What stands there is
// never written over: annotators may have worked on it.
type bratDir struct {
	path string
	used map[string]int // names taken, in lower case, and how often
}

func newBratDir(path string) (*bratDir, error) {
	if err := os.MkdirAll(path, 0o777); err != nil {
		return nil, plainly(err)
	}
	dir := &bratDir{path: path, used: map[string]int{}}
	for _, f := range []struct {
		name    string
		content []byte
	}{{"annotation.conf", bratAnnotation}, {"visual.conf", bratVisual}} {
		err := dir.create(f.name, f.content)
		if err != nil && !errors.Is(err, fs.ErrExist) { // one that is there may have been adapted
			return nil, err
		}
	}
	return dir, nil
}

// write makes the two files of a document.
func (dir *bratDir) write(d *figures.Document, annotations []byte) error {
	name := dir.name(d.ID)
	for _, f := range []struct {
		ending  string
		content []byte
	}{{".txt", []byte(valid(d.Text))}, {".ann", annotations}} {
		if err := dir.create(name+f.ending, f.content); err != nil {
			if errors.Is(err, fs.ErrExist) {
				return fmt.Errorf("%s is there already; give -out an empty directory", filepath.Join(dir.path, name+f.ending))
			}
			return err
		}
	}
	return nil
}

func (dir *bratDir) create(name string, content []byte) error {
	f, err := os.OpenFile(filepath.Join(dir.path, name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return plainly(err)
	}
	if _, err := f.Write(content); err != nil {
		f.Close()
		return plainly(err)
	}
	return plainly(f.Close())
}

// name makes a file name of a document's: its last part, without what leads out
// of the directory or troubles a shell, and different from all before.
func (dir *bratDir) name(id string) string {
	base := strings.TrimSuffix(filepath.Base(filepath.FromSlash(id)), ".txt")
	var b strings.Builder
	for _, r := range base {
		if r == '.' && b.Len() == 0 || b.Len() > 100 {
			continue
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' || r == '-' {
			b.WriteRune(r)
		} else {
			b.WriteByte('_')
		}
	}
	name := b.String()
	if strings.Trim(name, "-_") == "" {
		name = "document"
	}
	for {
		key := strings.ToLower(name) // file systems may not tell A from a
		dir.used[key]++
		n := dir.used[key]
		if n == 1 {
			return name
		}
		name = fmt.Sprintf("%s-%d", name, n)
	}
}
