package main

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// htmlFormat writes one page that needs nothing else: no script, no picture, no
// font, and a policy that lets the browser load none. Everything from the input
// goes through html/template, which escapes it for the place where it stands.
type htmlFormat struct{ page *template.Template }

var (
	//go:embed page/page.html
	pageTemplate string
	//go:embed page/page.css
	pageStyle string
)

func newHTML() *htmlFormat {
	// The template is tested to parse.
	return &htmlFormat{template.Must(template.New("page").Parse(pageTemplate))}
}

// policy allows the style sheet of the page and nothing else, known by its hash.
func policy() string {
	sum := sha256.Sum256([]byte(pageStyle))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
		"'; base-uri 'none'; form-action 'none'"
}

func (f *htmlFormat) begin(first *figures.Document) []byte {
	title := "Figures"
	if first != nil && first.ID != "" && first.ID != "-" {
		title = "Figures of " + readable(first.ID)
	}
	head, _ := f.execute("head", map[string]any{"Title": title, "Policy": policy(), "Style": template.CSS(pageStyle)})
	return head
}

func (f *htmlFormat) document(d *figures.Document, index int) ([]byte, error) {
	return f.execute("document", newPage(d, index))
}

func (f *htmlFormat) end(int) []byte {
	foot, _ := f.execute("foot", nil)
	return foot
}

// execute fails only if template and data do not fit, which the tests would
// find; head and foot, of plain strings, cannot.
func (f *htmlFormat) execute(name string, data any) ([]byte, error) {
	var b bytes.Buffer
	err := f.page.ExecuteTemplate(&b, name, data)
	return b.Bytes(), err
}

// page is a document as the template shows it.
type page struct {
	Prefix  string // of its anchors: several documents stand on one page
	Title   string
	Profile string
	Parts   []part
	Legend  []legend
	Plots   []*plot
	Figures []*entry
}

// legend explains a mark.
type legend struct{ Mark, Colour, Name string }

// entry is a figure in words, as the page shows it.
type entry struct {
	Index                             int
	Anchor, Row                       string // where it stands in the text, and in the list
	Text, Mark, Colour, Outcome, Cue  string
	Stated, Hedge, HedgeText          string
	Entailed, Estimate, Point         string
	Subject, Group, Source, SourceCue string
	Remarks                           string
	Unsure                            bool // not plainly asserted
	Links                             []entryLink
}

// entryLink leads to another figure: "part of 3".
type entryLink struct {
	Sign, Name, Row string
	To              int
}

func newPage(d *figures.Document, index int) *page {
	p := &page{Prefix: fmt.Sprintf("d%d", index+1), Title: readable(d.ID), Profile: d.Profile}
	if p.Title == "" || p.Title == "-" {
		p.Title = "Figures"
	}
	seen := map[figures.OutcomeKind]bool{}
	for i := range d.Figures {
		f := &d.Figures[i]
		p.Figures = append(p.Figures, p.show(f, i))
		if k := f.Outcome.Kind; !seen[k] {
			seen[k] = true
			l := lookOf(k)
			p.Legend = append(p.Legend, legend{l.mark, l.colour, readable(string(k))})
		}
	}
	p.Parts = partsOf(d, p.Figures)
	p.Plots = plotsOf(d, p.Figures)
	return p
}

func (p *page) anchor(kind string, i int) string { return fmt.Sprintf("%s-%s%d", p.Prefix, kind, i) }

func (p *page) show(f *figures.Figure, i int) *entry {
	q, l := f.Number.Quantity, lookOf(f.Outcome.Kind)
	s := &entry{
		Index: i, Anchor: p.anchor("f", i), Row: p.anchor("r", i), Text: readable(f.Text), Mark: l.mark, Colour: l.colour,
		Outcome: readable(string(f.Outcome.Kind)), Cue: readable(f.Outcome.Text), Stated: stated(q), Hedge: known(q.Hedge.String()),
		HedgeText: readable(texts(f.Number.Hedges, func(h figures.Hedge) string { return h.Text })),
		Entailed:  rangeWords(q.Entails, q.Share), Estimate: rangeWords(q.Estimate, q.Share),
		Subject: readable(subject(f.Subject)), Group: readable(string(f.Subject.Group)),
		Source: readable(f.Source.Text), SourceCue: readable(f.Source.Cue),
		Unsure: f.Modality != figures.ModalityAsserted,
	}
	if s.Cue == s.Outcome {
		s.Cue = ""
	}
	if q.HasPoint {
		s.Point = grouped(q.Point)
		if q.Share {
			s.Point = percent(q.Point)
		}
	}
	var remarks []string
	if s.Unsure {
		remarks = append(remarks, f.Modality.String())
	}
	if f.Aspect != figures.AspectNone {
		remarks = append(remarks, f.Aspect.String())
	}
	if f.Period.Text != "" {
		remarks = append(remarks, "“"+readable(f.Period.Text)+"”")
	}
	if f.Derived != nil {
		remarks = append(remarks, "comes to "+rangeWords(f.Derived.Count, false))
	}
	s.Remarks = strings.Join(f.Flags.Append(q.Flags.Append(remarks)), ", ")
	signs := map[string]string{"part of": "⊂", "same as": "=", "revises": "↻", "rival of": "≠"}
	for _, link := range linksOf(f) {
		s.Links = append(s.Links, entryLink{signs[link.name], link.name, p.anchor("r", link.to), link.to})
	}
	return s
}
