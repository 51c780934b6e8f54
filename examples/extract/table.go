package main

import (
	"bytes"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// tableFormat writes the figures of a document as a table, and the tally below.
type tableFormat struct {
	bare
	titled bool // each under the document's name
	style  style
}

func (f *tableFormat) document(d *figures.Document, index int) ([]byte, error) {
	var b bytes.Buffer
	f.title(&b, d.ID, index)
	if len(d.Figures) == 0 {
		b.WriteString("no figures\n")
	} else {
		f.figures(&b, d)
	}
	f.tally(&b, d)
	return b.Bytes(), nil
}

func (f *tableFormat) title(b *bytes.Buffer, id string, index int) {
	if !f.titled {
		return
	}
	if index > 0 {
		b.WriteByte('\n')
	}
	b.WriteString(f.style.paint("== "+printable(id, 100), bold) + "\n")
}

func (f *tableFormat) figures(b *bytes.Buffer, d *figures.Document) {
	t := newTable("#>", "figure<40", "value>", "entailed", "estimated", "subject<24", "outcome", "source<24", "note<60")
	for i := range d.Figures {
		g := &d.Figures[i]
		q := g.Number.Quantity
		t.row(lookOf(g.Outcome.Kind).sgr, strconv.Itoa(i), g.Text, stated(q), rangeText(q.Entails, q.Share),
			rangeText(q.Estimate, q.Share), subject(g.Subject), string(g.Outcome.Kind), g.Source.Text, note(g))
	}
	t.write(b, f.style)
}

func (f *tableFormat) tally(b *bytes.Buffer, d *figures.Document) {
	totals := d.Tally()
	if len(totals) == 0 {
		return
	}
	b.WriteByte('\n')
	t := newTable("tally", "estimated", "point>", "from figures<30", "left out<60")
	for _, total := range totals {
		point := ""
		if total.HasPoint {
			point = grouped(total.Point)
		}
		from := indices(total.Figures)
		if n := len(total.Singles); n > 0 {
			from = strings.TrimSpace(fmt.Sprintf("%s +%d single", from, n))
		}
		var left []string
		for _, l := range total.LeftOut {
			left = append(left, fmt.Sprintf("%d: %s", l.Figure, l.Why))
		}
		name := strings.TrimSpace(string(total.Outcome) + " " + string(total.Group) + " " + string(total.Unit))
		t.row(lookOf(total.Outcome).sgr, name, rangeText(total.Count, false), point, from, strings.Join(left, ", "))
	}
	t.write(b, f.style)
}

// numbers writes numerals as a table.
func (f *tableFormat) numbers(d *figures.Document, numbers iter.Seq[figures.Number], index int) []byte {
	var b bytes.Buffer
	f.title(&b, d.ID, index)
	t := newTable("bytes", "number<40", "value>", "entailed")
	for n := range numbers {
		q := n.Quantity
		t.row("", fmt.Sprintf("%d-%d", n.Span.Start, n.Span.End), n.Text, stated(q), rangeText(q.Entails, q.Share))
	}
	if len(t.rows) == 0 {
		b.WriteString("no numbers\n")
		return b.Bytes()
	}
	t.write(&b, f.style)
	return b.Bytes()
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
	for _, l := range linksOf(f) {
		notes = append(notes, fmt.Sprintf("%s %d", l.name, l.to))
	}
	if f.Derived != nil {
		notes = append(notes, "comes to "+rangeText(f.Derived.Count, false))
	}
	notes = f.Flags.Append(f.Number.Quantity.Flags.Append(notes))
	return strings.Join(notes, ", ")
}

// link leads to another figure of the document.
type link struct {
	name string
	to   int
}

// linksOf returns the links of a figure that lead somewhere.
func linksOf(f *figures.Figure) (links []link) {
	for _, l := range []link{{"part of", f.PartOf}, {"same as", f.SameAs}, {"revises", f.Revises}, {"rival of", f.RivalOf}} {
		if l.to >= 0 {
			links = append(links, l)
		}
	}
	return links
}
