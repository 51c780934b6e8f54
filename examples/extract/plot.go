package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// plot is a chart of ranges, a row each, grouped by outcome. Places are percent
// of its width, so that a browser can make it as wide as the screen without
// making the letters smaller. All rows are equally high, and so an arc can be
// drawn from row to row without knowing how high.
type plot struct {
	Title string
	Ticks []tick
	Rows  []plotRow
	Arcs  []arc
	top   float64 // the value at the right edge
	share bool    // percent, on a linear scale
}

type tick struct{ X, Label string }

// plotRow is a figure, or without one the heading of a group.
type plotRow struct {
	Figure                *entry
	Mark, Colour          string
	Name, Sum             string // of a heading
	Entailed, Estimate    *bar
	Stated, Point, Spoken string
}

// bar is a range on the scale. An open end runs to the edge, and the high one gets an arrow: nothing is below 0.
type bar struct {
	From, To string
	OpenEnd  bool
}

// arc joins the rows of two figures, on the left.
type arc struct{ Path, Kind string }

// plotsOf returns the chart of the counts and, if there are any, the one of the
// shares whose whole is not known.
func plotsOf(d *figures.Document, list []*entry) []*plot {
	var counts, shares []int
	for i := range d.Figures {
		if f := &d.Figures[i]; f.Number.Quantity.Share && f.Derived == nil {
			shares = append(shares, i)
		} else {
			counts = append(counts, i)
		}
	}
	var plots []*plot
	if len(counts) > 0 {
		plots = append(plots, newPlot("Ranges, on a logarithmic scale", d, list, counts, false))
	}
	if len(shares) > 0 {
		plots = append(plots, newPlot("Shares, in percent", d, list, shares, true))
	}
	return plots
}

func newPlot(title string, d *figures.Document, list []*entry, chosen []int, share bool) *plot {
	p := &plot{Title: title, share: share, top: 10}
	for _, i := range chosen {
		p.top = max(p.top, greatest(d.Figures[i]))
	}
	p.scale()
	at := map[int]int{} // the rows of figures
	totals := d.Tally()
	for _, kind := range kindsOf(d, chosen) {
		l := lookOf(kind)
		p.Rows = append(p.Rows, plotRow{Mark: l.mark, Colour: l.colour, Name: readable(string(kind)), Sum: sum(totals, kind, share)})
		for _, i := range chosen {
			if d.Figures[i].Outcome.Kind == kind {
				at[i] = len(p.Rows)
				p.Rows = append(p.Rows, p.row(&d.Figures[i], list[i]))
			}
		}
	}
	for _, i := range chosen {
		for _, l := range linksOf(&d.Figures[i]) {
			if to, ok := at[l.to]; ok {
				p.Arcs = append(p.Arcs, newArc(at[i], to, l.name))
			}
		}
	}
	return p
}

// kindsOf returns the outcomes of the figures in the order they first appear.
func kindsOf(d *figures.Document, chosen []int) (kinds []figures.OutcomeKind) {
	for _, i := range chosen {
		if k := d.Figures[i].Outcome.Kind; !slices.Contains(kinds, k) {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// sum is the row of the tally for a heading; the chart of shares has none.
func sum(totals []figures.Total, kind figures.OutcomeKind, share bool) string {
	for _, t := range totals {
		if !share && t.Outcome == kind && t.Unit == "" && t.Count.IsValid() {
			return rangeWords(t.Count, false)
		}
	}
	return ""
}

// greatest is the highest end of a figure that has one.
func greatest(f figures.Figure) float64 {
	q := drawn(&f)
	top := max(q.Point, q.Stated)
	for _, r := range []units.Range{q.Entails, q.Estimate} {
		low, _ := r.Low()
		high, _ := r.High()
		top = max(top, low, high)
	}
	return top
}

// drawn is the quantity of a figure as it stands in its chart: a share of a
// known whole stands as the people it comes to.
func drawn(f *figures.Figure) units.Quantity {
	q := f.Number.Quantity
	if f.Derived == nil {
		return q
	}
	return units.Quantity{Entails: f.Derived.Count, Estimate: f.Derived.Count}
}

// scale sets the right edge and the ticks: 0, 1 and the powers of ten, or
// quarters of a hundred.
func (p *plot) scale() {
	if p.share {
		p.top = max(p.top, 100)
		for v := 0.0; v <= 100; v += 25 {
			p.Ticks = append(p.Ticks, tick{p.x(v), plain(v) + "%"})
		}
		return
	}
	p.top = math.Pow(10, math.Ceil(math.Log10(p.top)))
	p.Ticks = append(p.Ticks, tick{p.x(0), "0"})
	step := 1.0
	for math.Log10(p.top)/math.Log10(step*10) > 8 {
		step *= 10
	}
	for v := 1.0; v <= p.top; v *= 10 * step {
		p.Ticks = append(p.Ticks, tick{p.x(v), short(v)})
	}
}

// zeroWidth is how far 1 stands from 0, which no logarithmic scale has room for.
const zeroWidth = 6

// x is the place of v in percent of the width.
func (p *plot) x(v float64) string {
	at := 100 * v / p.top
	if !p.share {
		at = zeroWidth * min(v, 1)
		if v > 1 {
			at += (100 - zeroWidth) * math.Log10(v) / math.Log10(p.top)
		}
	}
	return strconv.FormatFloat(math.Min(at, 100), 'f', 2, 64)
}

func (p *plot) bar(r units.Range) *bar {
	if !r.IsValid() {
		return nil
	}
	b := &bar{From: "0", To: "100"}
	if v, ok := r.Low(); ok {
		b.From = p.x(v)
	}
	if v, ok := r.High(); ok {
		b.To = p.x(v)
	} else {
		b.OpenEnd = true
	}
	return b
}

func (p *plot) row(f *figures.Figure, s *entry) plotRow {
	q := drawn(f)
	r := plotRow{Figure: s, Colour: s.Colour, Entailed: p.bar(q.Entails), Estimate: p.bar(q.Estimate)}
	if q.HasStated {
		r.Stated = p.x(q.Stated)
	}
	if q.HasPoint {
		r.Point = p.x(q.Point)
	}
	r.Spoken = rangeWords(q.Estimate, q.Share)
	if r.Spoken == "" {
		r.Spoken = rangeWords(q.Entails, q.Share)
	}
	return r
}

// newArc draws in a box that is ten units wide and one unit high for each row.
// Far rows get wider arcs, so that arcs inside one another stay apart.
func newArc(from, to int, kind string) arc {
	y1, y2 := float64(from)+0.5, float64(to)+0.5
	reach := 10 - min(9, 2+1.4*math.Abs(y2-y1))
	return arc{fmt.Sprintf("M10,%.1fC%.1f,%.1f %.1f,%.1f 10,%.1f", y1, reach, y1, reach, y2, y2), kind}
}

// short writes a power of ten in few letters.
func short(v float64) string {
	for _, unit := range []struct {
		size float64
		name string
	}{{1e12, "T"}, {1e9, "bn"}, {1e6, "m"}, {1e3, "k"}} {
		if v >= unit.size {
			return plain(v/unit.size) + unit.name
		}
	}
	return plain(v)
}
