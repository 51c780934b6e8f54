package figures

import "sort"

// Offsets is what spans count. The library counts bytes; languages that index
// text by code points or UTF-16 code units slice it by other numbers.
type Offsets uint8

// The offsets. The zero value is what all spans of this package count, unless
// a document says otherwise.
const (
	OffsetsBytes Offsets = iota // UTF-8 bytes: Go, Rust
	OffsetsRunes                // code points: Python, R. A byte that is no UTF-8 counts as one
	OffsetsUTF16                // UTF-16 code units: JavaScript, Java, C#
)

var offsetsNames = [...]string{"bytes", "runes", "utf16"}

// String returns the name as it stands in the JSON.
func (o Offsets) String() string { return name(offsetsNames[:], "offsets", o) }

// MarshalText returns the name; a value that is no offsets is a *NameError.
func (o Offsets) MarshalText() ([]byte, error) { return marshal(offsetsNames[:], "offsets", o) }

// UnmarshalText reads a name that MarshalText wrote.
func (o *Offsets) UnmarshalText(b []byte) error { return unmarshal(o, offsetsNames[:], "offsets", b) }

// ParseOffsets returns the offsets of that name, or a *NameError.
func ParseOffsets(s string) (Offsets, error) { return parse[Offsets](offsetsNames[:], "offsets", s) }

// Ruler converts spans of one text from bytes to other offsets. Unlike
// [Document.Runes] it does not read the text again for each span, so that all
// spans of a document cost one pass over it.
type Ruler struct {
	text  string
	size  func(rune) int // nil: offsets are bytes
	marks []mark         // at the first rune of every stretch of rulerStep bytes
}

// mark says that the text before byte at holds count units.
type mark struct{ at, count int }

const rulerStep = 256

// NewRuler reads text once. The ruler holds the text and 16 bytes for each 256
// of it.
func NewRuler(text string, o Offsets) *Ruler {
	r := &Ruler{text: text}
	switch o {
	case OffsetsRunes:
		r.size = func(rune) int { return 1 }
	case OffsetsUTF16:
		r.size = utf16Len
	default:
		return r
	}
	r.marks = make([]mark, 0, len(text)/rulerStep+1)
	count := 0
	for at, c := range text {
		if len(r.marks)*rulerStep <= at {
			r.marks = append(r.marks, mark{at, count})
		}
		count += r.size(c)
	}
	return r
}

// Span returns s in the ruler's offsets. An end inside a rune counts as the
// rune's end; one beyond the text, as the text's.
func (r *Ruler) Span(s Span) Span {
	if r.size == nil {
		return s
	}
	return Span{r.offset(s.Start), r.offset(s.End)}
}

// offset counts from the last mark at or before end.
func (r *Ruler) offset(end int) int {
	i := sort.Search(len(r.marks), func(i int) bool { return r.marks[i].at > end }) - 1
	if i < 0 {
		return 0 // an empty text
	}
	m := r.marks[i]
	count := m.count
	for at, c := range r.text[m.at:] {
		if m.at+at >= end {
			break
		}
		count += r.size(c)
	}
	return count
}

// In returns a copy of d, to be written out, whose spans count o and whose JSON
// says so. Its Text is empty, since Go's slices of it would be wrong; d stays as
// it is and must count bytes, as every document does that was not made by In.
func (d *Document) In(o Offsets) *Document {
	out := *d
	out.Offsets = o
	if o == OffsetsBytes {
		return &out
	}
	r := NewRuler(d.Text, o)
	out.Text = ""
	out.Figures = make([]Figure, len(d.Figures))
	for i := range d.Figures {
		out.Figures[i] = r.figure(d.Figures[i])
	}
	out.Singles = append([]Single(nil), d.Singles...)
	for i := range out.Singles {
		out.Singles[i].Span = r.Span(out.Singles[i].Span)
	}
	return &out
}

// figure returns f, given as a copy, with all of its spans converted. Slices
// that hold spans are copied before.
func (r *Ruler) figure(f Figure) Figure {
	f.Number.Hedges = append([]Hedge(nil), f.Number.Hedges...)
	f.Source.Via = append([]Phrase(nil), f.Source.Via...)
	for _, s := range []*Span{&f.Span, &f.Number.Span, &f.Subject.Span, &f.Subject.Antecedent,
		&f.Outcome.Span, &f.Source.Span, &f.Period.Span, &f.Sentence} {
		*s = r.Span(*s)
	}
	for i := range f.Number.Hedges {
		f.Number.Hedges[i].Span = r.Span(f.Number.Hedges[i].Span)
	}
	for i := range f.Source.Via {
		f.Source.Via[i].Span = r.Span(f.Source.Via[i].Span)
	}
	return f
}
