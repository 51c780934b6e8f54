package golden

import (
	"fmt"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// Check compares what was read out of the case's text with what the case expects. It returns nothing where they agree,
// else a report: place, rule, text, and each wrong line above the one that came, with marks under the wrong cells. A
// todo case that agrees is reported, one that fails is not.
func (c *Case) Check(d *figures.Document) string {
	r := report{}
	pairs := align(c, d)
	line := naming(pairs, d)
	for _, p := range pairs {
		switch {
		case p.figure < 0 && c.Figures[p.line].Optional:
		case p.figure < 0:
			r.add(c.Figures[p.line].String(), "(no such figure)")
		case p.line < 0:
			r.add("(nothing here)", fresh(&d.Figures[p.figure], line).String())
		default:
			r.compare(&c.Figures[p.line], &d.Figures[p.figure], line)
		}
	}
	rows := d.Tally()
	for _, t := range c.Tally {
		got := "(no such row)"
		for i := range rows {
			if tallyKey(&rows[i]) == t.Key {
				got = tallied(&rows[i], line)
			}
		}
		if got != t.Want {
			r.add("tally: "+t.Want, "tally: "+got)
		}
	}
	switch {
	case c.Todo != "" && r.b.Len() == 0:
		return fmt.Sprintf("%s:%d: %s\n  passes now: delete its todo line (%s)\n", c.Path, c.Row, c.Name, c.Todo)
	case c.Todo != "" || r.b.Len() == 0:
		return ""
	}
	lines := strings.Split(c.Text, "\n")
	for i := range lines {
		lines[i] = encode(lines[i])
	}
	return fmt.Sprintf("%s:%d: %s\n  why:  %s\n  text: %s\n%s", c.Path, c.Row, c.Name, c.Why,
		strings.Join(lines, "\n        "), r.b.String())
}

// report collects the lines that differ.
type report struct{ b strings.Builder }

func (r *report) add(want, got string) { fmt.Fprintf(&r.b, "  want  %s\n  got   %s\n", want, got) }

// compare adds the two lines cell under cell, if one cell differs.
func (r *report) compare(l *Line, f *figures.Figure, line func(int) string) {
	arrow := "-> "
	if l.Optional {
		arrow = "?> "
	}
	want, got, marks := arrow, arrow, "   "
	wrong := false
	column := func(w, g, mark string) {
		wrong = wrong || mark != ""
		width := max(len([]rune(w)), len([]rune(g)), len(mark))
		want += fmt.Sprintf("%-*s", width, w) + " | "
		got += fmt.Sprintf("%-*s", width, g) + " | "
		marks += fmt.Sprintf("%-*s", width, mark) + "   "
	}
	mark := ""
	if squeeze(f.Number.Text) != l.Number {
		mark = "^ number"
	}
	column(encode(l.Number), encode(squeeze(f.Number.Text)), mark)
	for _, cell := range l.Cells {
		got := lookup(cell.Key).read(f, line)
		if agree(cell.Key, cell.Want, got) {
			column(cell.raw, cell.raw, "")
			continue
		}
		column(cell.raw, Cell{Key: cell.Key, Want: got}.String(), "^ "+cell.Key)
	}
	if wrong {
		trim := func(s string) string { return strings.TrimRight(s, " |") }
		fmt.Fprintf(&r.b, "  want  %s\n  got   %s\n        %s\n", trim(want), trim(got), trim(marks))
	}
}
