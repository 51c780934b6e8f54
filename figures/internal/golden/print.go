package golden

import (
	"slices"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// String returns the cell as its file writes it; a new one without its key where the shape gives the key back.
func (c Cell) String() string {
	if c.raw != "" {
		return c.raw
	}
	want := encode(c.Want)
	short := want
	switch {
	case (c.Key == "est" || c.Key == "point") && want != "":
		return c.Key + " " + want
	case c.Key == "implicit":
		short = map[string]string{"true": "implicit", "false": "not-implicit"}[c.Want]
	}
	if key, value := classify(short); short != "" && !strings.Contains(short, "=") && key == c.Key && value == c.Want {
		return short
	}
	return c.Key + "=" + want
}

// String returns the line as its file writes it.
func (l Line) String() string {
	var b strings.Builder
	b.WriteString(map[bool]string{false: "-> ", true: "?> "}[l.Optional])
	b.WriteString(encode(l.Number))
	for _, c := range l.Cells {
		b.WriteString(" | " + c.String())
	}
	return b.String()
}

// fresh is the line of a figure that no case has described: its number, and of the commonest fields those that say
// something.
func fresh(f *figures.Figure, line func(int) string) Line {
	l := Line{Number: squeeze(f.Number.Text)}
	for _, key := range []string{"hedge", "implicit", "head", "outcome", "modality", "aspect", "part_of", "same_as"} {
		got := lookup(key).read(f, line)
		switch got {
		case "", "none", "false", "asserted":
			continue
		}
		l.Cells = append(l.Cells, Cell{Key: key, Want: got})
	}
	return l
}

// Update returns the text of the file with the expectations rewritten to what documents holds, one for each case in
// order; nil leaves a case as it is, and so does a todo. Text, comments and the choice of fields stay; a figure that
// is gone loses its line, a new one gets a line of the commonest fields.
func (f *File) Update(documents []*figures.Document) string {
	lines := slices.Clone(f.lines)
	for i := len(f.Cases) - 1; i >= 0; i-- { // from the end, so that the rows before stay where they are
		c := f.Cases[i]
		if i >= len(documents) || documents[i] == nil || c.Todo != "" || c.Check(documents[i]) == "" {
			continue
		}
		lines = c.rewrite(lines, documents[i])
	}
	return strings.Join(lines, "\n") + "\n"
}

// rewrite replaces the expectations of the case among the lines of its file.
func (c *Case) rewrite(lines []string, d *figures.Document) []string {
	var kept []pair // what will be lines, in order; their places are the new names of the figures
	old := align(c, d)
	for _, p := range old {
		if p.figure >= 0 || c.Figures[p.line].Optional {
			kept = append(kept, p)
		}
	}
	renumbered := make([]pair, len(kept))
	for i, p := range kept {
		renumbered[i] = pair{i, p.figure}
	}
	line := naming(renumbered, d)
	var out []string
	for _, p := range kept {
		switch {
		case p.line < 0:
			out = append(out, fresh(&d.Figures[p.figure], line).String())
		case p.figure < 0:
			out = append(out, c.Figures[p.line].String())
		default:
			out = append(out, c.Figures[p.line].with(&d.Figures[p.figure], line).String())
		}
	}
	if !slices.ContainsFunc(out, func(s string) bool { return strings.HasPrefix(s, "->") }) {
		out = append([]string{"-> none"}, out...)
	}
	rows := d.Tally()
	for _, t := range c.Tally {
		for i := range rows {
			if tallyKey(&rows[i]) == t.Key {
				out = append(out, "tally: "+tallied(&rows[i], line))
			}
		}
	}
	// Comments among the expectations stay above them.
	var head []string
	for _, s := range lines[c.Row-1 : c.end] {
		if !strings.HasPrefix(s, "->") && !strings.HasPrefix(s, "?>") && !strings.HasPrefix(s, "tally:") {
			head = append(head, s)
		}
	}
	return slices.Concat(lines[:c.Row-1], head, out, lines[c.end:])
}

// with is the line with the values of a figure in its cells.
func (l Line) with(f *figures.Figure, line func(int) string) Line {
	l.Number, l.Cells = squeeze(f.Number.Text), slices.Clone(l.Cells)
	for i, cell := range l.Cells {
		if got := lookup(cell.Key).read(f, line); !agree(cell.Key, cell.Want, got) {
			l.Cells[i] = Cell{Key: cell.Key, Want: got}
		}
	}
	return l
}
