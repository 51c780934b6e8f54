package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures"
	"github.com/reckon-dev/reckon/units"
)

// csvFormat writes a row for each figure. The columns of the metadata are the
// fields of the first document; fields that only later ones have are in the
// column "meta" as JSON, since a stream cannot know them before.
type csvFormat struct {
	offsets figures.Offsets
	meta    []string // set by begin
}

// bom tells spreadsheets that the file is UTF-8.
const bom = "\ufeff"

// csvColumns are the columns before those of the metadata.
var csvColumns = [...]string{
	"document", "figure", "index", "sentence", "text", "number", "form", "hedge", "hedge_text",
	"stated", "share", "entailed_low", "entailed_high", "estimate_low", "estimate_high", "point",
	"subject", "head", "lemma", "group", "unit", "implicit", "role",
	"outcome", "outcome_text", "outcome_also", "modality",
	"source", "source_cue", "source_kind", "source_via", "aspect", "period",
	"part_of", "same_as", "revises", "rival_of",
	"derived_low", "derived_high", "derived_from", "derived_how", "flags", "profile",
	"start", "end", "number_start", "number_end", "subject_start", "subject_end",
	"antecedent_start", "antecedent_end", "outcome_start", "outcome_end", "source_start", "source_end",
	"sentence_start", "sentence_end", "offsets", "quoted",
}

// csvQuoted is the column that names the cells that got an apostrophe.
var csvQuoted = slices.Index(csvColumns[:], "quoted")

func (f *csvFormat) begin(first *figures.Document) []byte {
	if first != nil {
		f.meta = slices.Sorted(maps.Keys(first.Meta))
	}
	header := slices.Clone(csvColumns[:])
	for _, m := range f.meta {
		header = append(header, "meta."+m)
	}
	b := bytes.NewBufferString(bom)
	writeRecord(b, append(header, "meta"))
	return b.Bytes()
}

func (f *csvFormat) end(int) []byte { return nil }

func (f *csvFormat) document(d *figures.Document, _ int) ([]byte, error) {
	var b bytes.Buffer
	meta, err := f.metadata(d)
	if err != nil {
		return nil, err
	}
	converted := d.In(f.offsets)
	for i := range d.Figures {
		g := &d.Figures[i]
		writeRecord(&b, append(f.cells(d, g, &converted.Figures[i], i), meta...))
	}
	return b.Bytes(), nil
}

// figureID names a figure for good: its document and where its number starts, in
// bytes whatever the offsets. No two figures share a number.
func figureID(d *figures.Document, i int) string {
	return d.ID + "#" + strconv.Itoa(d.Figures[i].Number.Span.Start)
}

// cells are the columns of a figure; spans are taken from converted.
func (f *csvFormat) cells(d *figures.Document, g, converted *figures.Figure, i int) []string {
	q := &g.Number.Quantity
	stated, point := "", ""
	if q.HasStated {
		stated = plain(q.Stated)
	}
	if q.HasPoint {
		point = plain(q.Point)
	}
	row := []string{d.ID, figureID(d, i), strconv.Itoa(i), d.Text[g.Sentence.Start:g.Sentence.End], g.Text, g.Number.Text,
		g.Number.Form.String(), q.Hedge.String(), texts(g.Number.Hedges, func(h figures.Hedge) string { return h.Text }),
		stated, strconv.FormatBool(q.Share)}
	row = append(row, ends(q.Entails)...)
	row = append(row, ends(q.Estimate)...)
	s, o := &g.Subject, &g.Outcome
	row = append(row, point, s.Text, s.Head, s.Lemma, string(s.Group), string(s.Unit), strconv.FormatBool(s.Implicit), known(s.Role.String()),
		string(o.Kind), o.Text, texts(o.Also, func(k figures.OutcomeKind) string { return string(k) }), g.Modality.String(),
		g.Source.Text, g.Source.Cue, string(g.Source.Kind), texts(g.Source.Via, func(p figures.Phrase) string { return p.Text }),
		known(g.Aspect.String()), g.Period.Text)
	for _, to := range []int{g.PartOf, g.SameAs, g.Revises, g.RivalOf} {
		if to < 0 {
			row = append(row, "")
		} else {
			row = append(row, figureID(d, to))
		}
	}
	derived := []string{"", "", "", ""}
	if g.Derived != nil {
		derived = append(ends(g.Derived.Count), figureID(d, g.Derived.Whole), g.Derived.Arithmetic)
	}
	row = append(row, derived...)
	row = append(row, strings.Join(g.Flags.Append(q.Flags.Append(nil)), " "), d.Profile)
	for _, p := range []figures.Span{converted.Span, converted.Number.Span, converted.Subject.Span, converted.Subject.Antecedent,
		converted.Outcome.Span, converted.Source.Span, converted.Sentence} {
		if p == (figures.Span{}) {
			row = append(row, "", "")
		} else {
			row = append(row, strconv.Itoa(p.Start), strconv.Itoa(p.End))
		}
	}
	return append(row, f.offsets.String(), "")
}

// metadata returns the cells behind those of the figure: a field in each, and
// the rest as one JSON object.
func (f *csvFormat) metadata(d *figures.Document) ([]string, error) {
	cells := make([]string, 0, len(f.meta)+1)
	for _, name := range f.meta {
		cell, err := metaCell(d.Meta[name])
		if err != nil {
			return nil, err
		}
		cells = append(cells, cell)
	}
	rest := map[string]any{}
	for name, value := range d.Meta {
		if !slices.Contains(f.meta, name) {
			rest[name] = value
		}
	}
	if len(rest) == 0 {
		return append(cells, ""), nil
	}
	b, err := json.Marshal(rest) // in the order of the names
	return append(cells, string(b)), err
}

// metaCell is a field as a person would write it: text without its quotes,
// nothing for null, and JSON for what has parts.
func metaCell(value any) (string, error) {
	if value == nil {
		return "", nil
	}
	b, err := json.Marshal(value)
	if err != nil {
		return "", err
	}
	var text *string
	if json.Unmarshal(b, &text) != nil {
		return string(b), nil
	}
	if text == nil {
		return "", nil
	}
	return *text, nil
}

// writeRecord writes a row of cells that are valid, and harmless to open.
func writeRecord(b *bytes.Buffer, cells []string) {
	var quoted []string
	for i, c := range cells {
		c = strings.Map(cellRune, c)
		if formula(c) {
			c = "'" + c
			if i < len(csvColumns) {
				quoted = append(quoted, csvColumns[i])
			} else {
				quoted = append(quoted, "meta")
			}
		}
		cells[i] = c
	}
	if len(quoted) > 0 {
		cells[csvQuoted] = strings.Join(slices.Compact(quoted), " ")
	}
	w := csv.NewWriter(b)
	w.Write(cells)
	w.Flush() // a bytes.Buffer takes everything
}

// cellRune is r, or U+FFFD for controls, which not every program takes in a
// cell. Bytes that are no UTF-8 come as U+FFFD already.
func cellRune(r rune) rune {
	if unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' {
		return utf8.RuneError
	}
	return r
}

// formula reports whether a spreadsheet might calculate the cell instead of
// showing it. The list is OWASP's ("CSV injection"), with the full-width signs
// that some spreadsheets read as the plain ones.
func formula(cell string) bool {
	for _, r := range cell {
		return strings.ContainsRune("=+-@\t\r\n＝＋－＠", r)
	}
	return false
}

// ends are two cells, an open end an empty one.
func ends(r units.Range) []string {
	cells := []string{"", ""}
	if v, ok := r.Low(); ok {
		cells[0] = plain(v)
	}
	if v, ok := r.High(); ok {
		cells[1] = plain(v)
	}
	return cells
}

// plain writes a number as any program reads it.
func plain(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// known is empty for what the text does not say.
func known(name string) string {
	if name == "none" {
		return ""
	}
	return name
}

// texts joins the texts of a list in one cell; a bar stands in none of them.
func texts[T any](list []T, text func(T) string) string {
	var all []string
	for _, v := range list {
		all = append(all, strings.ReplaceAll(text(v), "|", "/"))
	}
	return strings.Join(all, " | ")
}
