package main

import (
	"bytes"
	"strconv"
	"strings"
)

const (
	bold        = "1"
	narrowest   = 8 // columns that a column keeps however narrow the terminal
	betweenCols = 2
)

// table holds rows until their widths are known.
type table struct {
	columns []column
	rows    [][]string
	colours []string // of the rows
}

// column is one of a table. A column of words may be cut short.
type column struct {
	heading string
	right   bool // numbers, set to the right
	limit   int  // the width where nothing says how wide the table may be; 0: it is never cut
}

// newTable takes the headings: "name", "name>" for numbers, and "name<40" for
// words of which 40 columns are enough.
func newTable(headings ...string) *table {
	t := &table{}
	for _, h := range headings {
		name, limit, cut := strings.Cut(h, "<")
		c := column{heading: strings.TrimSuffix(name, ">"), right: strings.HasSuffix(name, ">")}
		if cut {
			c.limit, _ = strconv.Atoi(limit)
		}
		t.columns = append(t.columns, c)
	}
	return t
}

// row adds a row. Cells may hold anything; they are made printable here.
func (t *table) row(colour string, cells ...string) {
	for i, c := range cells {
		cells[i] = printable(c, 400)
	}
	t.rows, t.colours = append(t.rows, cells), append(t.colours, colour)
}

// write sets the columns two blanks apart. A column without a cell is left out:
// most articles have no need of every column. Where the columns do not fit,
// broken lines would be unreadable, and the cells stand below one another.
func (t *table) write(b *bytes.Buffer, s style) {
	widths, fit := t.widths(s.width)
	if !fit {
		t.stack(b, s)
		return
	}
	line := func(sgr string, cell func(i int) string) {
		var line strings.Builder
		for i, c := range t.columns {
			if widths[i] == 0 {
				continue
			}
			text := shorten(cell(i), widths[i])
			blank := strings.Repeat(" ", widths[i]-columns(text))
			if !s.colour || sgr == bold || c.heading == "outcome" || c.heading == "tally" {
				text = s.paint(text, sgr)
			}
			if c.right {
				line.WriteString(blank + text)
			} else {
				line.WriteString(text + blank)
			}
			line.WriteString(strings.Repeat(" ", betweenCols))
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	line(bold, func(i int) string { return t.columns[i].heading })
	for n, row := range t.rows {
		line(t.colours[n], func(i int) string { return row[i] })
	}
}

// stack writes a row as a block of lines, each a heading and its cell.
func (t *table) stack(b *bytes.Buffer, s style) {
	margin := 0
	for _, c := range t.columns {
		margin = max(margin, len(c.heading)+betweenCols)
	}
	for n, row := range t.rows {
		if n > 0 {
			b.WriteByte('\n')
		}
		for i, c := range t.columns {
			if row[i] != "" {
				blank := strings.Repeat(" ", margin-len(c.heading))
				b.WriteString(s.paint(c.heading, bold) + blank + s.paint(shorten(row[i], max(narrowest, s.width-margin)), t.colours[n]) + "\n")
			}
		}
	}
}

// widths are those of the widest cells, taken back to each column's limit or,
// where the table's width is given, until it fits, the widest column first. It
// reports whether it did.
func (t *table) widths(width int) (widths []int, fit bool) {
	widths = make([]int, len(t.columns))
	for _, row := range t.rows {
		for i, cell := range row {
			widths[i] = max(widths[i], columns(cell))
		}
	}
	total := -betweenCols
	for i, c := range t.columns {
		if widths[i] == 0 {
			continue
		}
		widths[i] = max(widths[i], len(c.heading))
		if c.limit > 0 && width == 0 {
			widths[i] = min(widths[i], c.limit)
		}
		total += widths[i] + betweenCols
	}
	for width > 0 && total > width {
		widest := -1
		for i, c := range t.columns {
			if c.limit > 0 && widths[i] > narrowest && (widest < 0 || widths[i] > widths[widest]) {
				widest = i
			}
		}
		if widest < 0 {
			return nil, false
		}
		widths[widest]--
		total--
	}
	return widths, true
}

// shorten cuts s to that many columns and says so with an ellipsis. A closing
// bracket stays.
func shorten(s string, width int) string {
	if columns(s) <= width {
		return s
	}
	if strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]") {
		return shorten(strings.TrimSuffix(s, "]"), width-1) + "]"
	}
	n := 0
	for i, r := range s {
		if n += runeColumns(r); n >= width {
			return s[:i] + "…"
		}
	}
	return s
}
