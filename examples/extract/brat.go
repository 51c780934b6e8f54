package main

import (
	"fmt"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// bratFormat writes brat's standoff annotation (brat.nlplab.org/standoff.html):
// text-bound annotations (T) for figures, numbers, hedges, subjects, outcomes
// and sources, relations (R) between them, attributes (A) and a note (#) with the
// numbers of each figure. Offsets count code points, as brat does.
type bratFormat struct{ bare }

func (bratFormat) document(d *figures.Document, _ int) ([]byte, error) {
	b := &brat{d: d, ruler: figures.NewRuler(d.Text, figures.OffsetsRunes), known: map[string]string{}}
	ids := make([]string, len(d.Figures))
	for i := range d.Figures {
		ids[i] = b.entity("Figure", d.Figures[i].Span)
	}
	for i := range d.Figures {
		b.figure(&d.Figures[i], ids[i], ids)
	}
	return []byte(b.out.String()), nil
}

// brat is an annotation file in the making.
type brat struct {
	d     *figures.Document
	ruler *figures.Ruler
	out   strings.Builder
	known map[string]string // the entities written, by type and place: a source is shared by its figures
	last  [4]int            // the last numbers of T, R, A and #
}

func (b *brat) figure(f *figures.Figure, id string, ids []string) {
	if f.Number.Span != f.Span {
		b.relation("Counted_by", id, b.entity("Number", f.Number.Span))
	}
	for _, h := range f.Number.Hedges {
		b.relation("Hedged_by", id, b.entity("Hedge", h.Span))
	}
	subject := f.Subject.Span
	if subject == (figures.Span{}) {
		subject = f.Subject.Antecedent
	}
	b.relation("Counts", id, b.entity("Subject", subject))
	b.relation("Befell", id, b.entity("Outcome", f.Outcome.Span))
	b.relation("Told_by", id, b.entity("Source", f.Source.Span))
	for _, l := range linksOf(f) {
		b.relation(bratName(l.name), id, ids[l.to])
	}
	b.attribute("Outcome_kind", id, string(f.Outcome.Kind))
	b.attribute("Hedge_kind", id, f.Number.Quantity.Hedge.String())
	b.attribute("Group", id, string(f.Subject.Group))
	b.attribute("Unit", id, string(f.Subject.Unit))
	if f.Modality != figures.ModalityAsserted {
		b.attribute("Modality", id, f.Modality.String())
	}
	b.attribute("Aspect", id, known(f.Aspect.String()))
	if f.Subject.Implicit {
		b.attribute("Implicit", id, "yes")
	}
	q := f.Number.Quantity
	fmt.Fprintf(&b.out, "#%d\tAnnotatorNotes %s\tstated %s; entailed %s; estimated %s\n", b.next(3), id,
		orDash(stated(q)), rangeText(q.Entails, q.Share), orDash(rangeText(q.Estimate, q.Share)))
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func (b *brat) next(kind int) int {
	b.last[kind]++
	return b.last[kind]
}

// entity returns the annotation of that type at that place, none at the zero
// span. A stretch with line ends in it becomes several fragments, as brat asks:
// an annotation is one line.
func (b *brat) entity(kind string, s figures.Span) string {
	if s == (figures.Span{}) {
		return ""
	}
	var places, words []string
	for _, part := range lines(b.d.Text, s) {
		p := b.ruler.Span(part)
		places = append(places, fmt.Sprintf("%d %d", p.Start, p.End))
		words = append(words, valid(b.d.Text[part.Start:part.End]))
	}
	at := kind + " " + strings.Join(places, ";")
	if id, ok := b.known[at]; ok && kind != "Figure" {
		return id
	}
	id := fmt.Sprintf("T%d", b.next(0))
	b.known[at] = id
	fmt.Fprintf(&b.out, "%s\t%s\t%s\n", id, at, strings.Join(words, " "))
	return id
}

func (b *brat) relation(kind, from, to string) {
	if to != "" {
		fmt.Fprintf(&b.out, "R%d\t%s Arg1:%s Arg2:%s\n", b.next(1), kind, from, to)
	}
}

func (b *brat) attribute(kind, of, value string) {
	if value != "" {
		fmt.Fprintf(&b.out, "A%d\t%s %s %s\n", b.next(2), kind, of, bratName(value))
	}
}

// bratName is a name as brat allows it: letters, digits, - and _, of which the
// first is a capital.
func bratName(s string) string {
	name := strings.Map(func(r rune) rune {
		if r < 0x80 && (r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z') {
			return r
		}
		return '_'
	}, s)
	return strings.ToUpper(name[:1]) + name[1:]
}

// lines cuts a span at what Python, and so brat, takes for the end of a line.
func lines(text string, s figures.Span) (parts []figures.Span) {
	from := s.Start
	for i, r := range text[s.Start:s.End] {
		if !strings.ContainsRune("\n\v\f\r\x1c\x1d\x1e\u0085\u2028\u2029", r) {
			continue
		}
		if at := s.Start + i; at > from {
			parts = append(parts, figures.Span{Start: from, End: at})
		}
		from = s.Start + i + len(string(r))
	}
	if from < s.End {
		parts = append(parts, figures.Span{Start: from, End: s.End})
	}
	return parts
}

// valid puts U+FFFD for every byte that is no UTF-8, one for one, so that
// offsets in code points hold.
func valid(s string) string { return string([]rune(s)) }
