package main

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// Columns are as wide as their widest cell, up to these many characters.
const (
	phraseWidth = 40
	otherWidth  = 24
)

// writeFigures writes the figures of d as a table and the tally below it.
func writeFigures(w *bufio.Writer, d *figures.Document) {
	if len(d.Figures) == 0 {
		io.WriteString(w, "no figures\n")
		return
	}
	t := table{right: "#value"}
	t.row("#", "figure", "value", "entailed", "estimated", "subject", "outcome", "source", "note")
	for i := range d.Figures {
		f := &d.Figures[i]
		q := f.Number.Quantity
		t.row(strconv.Itoa(i), printable(f.Text, phraseWidth), stated(q), rangeText(q.Entails, q.Share),
			rangeText(q.Estimate, q.Share), subject(f.Subject), string(f.Outcome.Kind),
			printable(f.Source.Text, otherWidth), note(f))
	}
	t.write(w)

	totals := d.Tally()
	if len(totals) == 0 {
		return
	}
	io.WriteString(w, "\n")
	t = table{right: "point"}
	t.row("tally", "estimated", "point", "from figures")
	for _, total := range totals {
		point := ""
		if total.HasPoint {
			point = grouped(total.Point)
		}
		name := strings.TrimSpace(string(total.Outcome) + " " + string(total.Group) + " " + string(total.Unit))
		t.row(name, rangeText(total.Count, false), point, indices(total.Figures))
	}
	t.write(w)
}

// writeNumbers writes numerals as a table.
func writeNumbers(w *bufio.Writer, numbers iter.Seq[figures.Number]) {
	t := table{right: "value"}
	t.row("bytes", "number", "value", "entailed")
	for n := range numbers {
		q := n.Quantity
		t.row(fmt.Sprintf("%d-%d", n.Span.Start, n.Span.End), printable(n.Text, phraseWidth), stated(q),
			rangeText(q.Entails, q.Share))
	}
	if len(t.rows) == 1 {
		io.WriteString(w, "no numbers\n")
		return
	}
	t.write(w)
}

// table holds rows until their widths are known. The first row is the heading.
type table struct {
	right string // the headings, run together, of columns set to the right
	rows  [][]string
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

// write sets the columns two blanks apart. A column without a cell is left out:
// most articles have no need of every column.
func (t *table) write(w *bufio.Writer) {
	widths := make([]int, len(t.rows[0]))
	for _, row := range t.rows[1:] {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var line strings.Builder
	for _, row := range t.rows {
		line.Reset()
		for i, cell := range row {
			if widths[i] == 0 {
				continue
			}
			heading := t.rows[0][i]
			blank := strings.Repeat(" ", max(widths[i], len(heading))-utf8.RuneCountInString(cell))
			if strings.Contains(t.right, heading) {
				line.WriteString(blank + cell + "  ")
			} else {
				line.WriteString(cell + blank + "  ")
			}
		}
		w.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}

// stated is what the numeral says, nothing for "several" and for a range.
func stated(q units.Quantity) string {
	switch {
	case !q.HasStated:
		return ""
	case q.Share:
		return percent(q.Stated)
	}
	return grouped(q.Stated)
}

// rangeText is "4,750..5,000", "1.." where the high end is open, and the number
// alone where the ends meet.
func rangeText(r units.Range, share bool) string {
	if !r.IsValid() {
		return ""
	}
	show := grouped
	if share {
		show = percent
	}
	low, hasLow := r.Low()
	high, hasHigh := r.High()
	switch {
	case hasLow && hasHigh && low == high:
		return show(low)
	case hasLow && hasHigh:
		return show(low) + ".." + show(high)
	case hasLow:
		return show(low) + ".."
	case hasHigh:
		return ".." + show(high)
	}
	return ".."
}

// subject is the noun counted, in brackets where the text leaves it out.
func subject(s figures.Subject) string {
	text := printable(s.Text, otherWidth-2)
	if s.Implicit {
		return "[" + text + "]"
	}
	return text
}

// note gathers what is worth a word: modality, aspect, links and flags.
func note(f *figures.Figure) string {
	var notes []string
	if f.Modality != figures.ModalityAsserted {
		notes = append(notes, f.Modality.String())
	}
	if f.Aspect != figures.AspectNone {
		notes = append(notes, f.Aspect.String())
	}
	for _, link := range []struct {
		name string
		to   int
	}{{"part of", f.PartOf}, {"same as", f.SameAs}, {"revises", f.Revises}, {"rival of", f.RivalOf}} {
		if link.to >= 0 {
			notes = append(notes, fmt.Sprintf("%s %d", link.name, link.to))
		}
	}
	if f.Derived != nil {
		notes = append(notes, "comes to "+rangeText(f.Derived.Count, false))
	}
	notes = f.Flags.Append(f.Number.Quantity.Flags.Append(notes))
	return strings.Join(notes, ", ")
}

func indices(list []int) string {
	var b strings.Builder
	for i, n := range list {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strconv.Itoa(n))
	}
	return b.String()
}

// grouped writes v with commas between thousands.
func grouped(v float64) string {
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole
}

func percent(v float64) string {
	return strconv.FormatFloat(float64(int(v*10+0.5))/10, 'f', -1, 64) + "%"
}

// printable makes text from the input safe to show on one line of a terminal,
// at most limit characters of it: controls, which could move the cursor, and
// line ends become blanks.
func printable(s string, limit int) string {
	var line []rune
	blank := false
	for _, r := range s {
		if unicode.IsSpace(r) || !unicode.IsPrint(r) {
			blank = len(line) > 0
			continue
		}
		if blank {
			line = append(line, ' ')
			blank = false
		}
		if line = append(line, r); len(line) > limit {
			return string(line[:limit-1]) + "…"
		}
	}
	return string(line)
}
