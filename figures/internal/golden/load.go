package golden

import (
	"errors"
	"io/fs"
	"path"
	"strings"
)

// Load reads every .txt file under root in the order of their paths. Paths in errors and reports begin with prefix,
// so that they can be opened from where the test runs. Beside the errors of the files it reports two cases with the
// same text, wherever they are: one of them would never be looked at again.
func Load(root fs.FS, prefix string) ([]*File, error) {
	var files []*File
	var errs []error
	seen := map[string]*Case{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".txt") {
			return err
		}
		text, err := fs.ReadFile(root, name)
		if err != nil {
			return err
		}
		f, err := Parse(path.Join(prefix, name), string(text))
		errs = append(errs, err)
		files = append(files, f)
		for _, c := range f.Cases {
			key := c.Profile + "\x00" + strings.Join(c.Options, ",") + "\x00" + c.Text
			if first := seen[key]; first != nil && strings.TrimSpace(c.Text) != "" {
				errs = append(errs, &Error{Path: c.Path, Row: c.Row, Msg: "case " + c.Name + " has the text of " + first.Name +
					" in " + first.Path, Advice: "keep one, with the cells of both"})
				continue
			}
			seen[key] = c
		}
		return nil
	})
	return files, errors.Join(append(errs, err)...)
}
