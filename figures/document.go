package figures

import (
	"unicode/utf16"

	"github.com/reckon-dev/reckon/units"
)

// Document is what was read out of one text. The zero Document has no figures
// and is ready to use.
type Document struct {
	ID   string // the caller's name for the text; may be empty
	Text string // the input; spans count its bytes. It is not written to JSON

	// Meta holds the other fields of the line the text came in (url, date,
	// title …) and goes out as it came. Values read by UnmarshalJSON are
	// json.RawMessage, so that nothing is lost or decoded on the way through;
	// any value that encoding/json can write may be put in.
	Meta map[string]any

	Figures []Figure // in reading order
	Singles []Single // with WithSingulars: in reading order
	Profile string   // the name of the profile behind estimates and points
	Offsets Offsets  // what the spans count: bytes, unless the document was made by In

	// metaOrder is the order in which Meta's fields came, nil where that is the
	// order of their names. Fields it does not know follow, sorted.
	metaOrder []string
}

// Runes converts a span of d.Text from bytes to runes, as languages count that
// index text by code points. A byte that is not UTF-8 counts as one. Ends beyond
// the text, as in a document read from JSON, which has none, stop at its end.
// Each call reads the text up to the span's end.
func (d *Document) Runes(s Span) Span { return d.convert(s, func(rune) int { return 1 }) }

// UTF16 is Runes for languages that index text by UTF-16 code units, such as
// JavaScript and Java.
func (d *Document) UTF16(s Span) Span { return d.convert(s, utf16Len) }

// convert counts the runes before both ends by their size.
func (d *Document) convert(s Span, size func(rune) int) Span {
	var out Span
	for i, r := range d.Text {
		if i >= s.End {
			break
		}
		if i < s.Start {
			out.Start += size(r)
		}
		out.End += size(r)
	}
	return out
}

func utf16Len(r rune) int { return max(1, utf16.RuneLen(r)) }

// Total is one row of a tally: the people that one outcome befell, no one
// counted twice. An absent Point is not 0: see HasPoint.
type Total struct {
	Outcome  OutcomeKind
	Group    Group       // empty unless rows are split by group
	Unit     units.Unit  // empty where the row counts persons
	Count    units.Range // the estimates added up; an end may be open
	Point    float64     // what the profile's codebook records, if HasPoint
	HasPoint bool
	Figures  []int    // indices of the figures added up, ascending
	Singles  []Single // counted as one each besides; only with WithSingulars
	LeftOut  []LeftOut
}

// Single is one person told by a definite noun or a name, whom an outcome befell: "the driver was killed". It states
// no number and so is no figure; see [WithSingulars].
type Single struct {
	Phrase  // the noun phrase without its determiner: "Taliban leader Mullah Karim", or the pronoun
	Outcome OutcomeKind
	Group   Group
}

// LeftOut is a figure of the row's outcome that the sum leaves out, and why.
type LeftOut struct {
	Figure int
	Why    string // "part of 2", "same as 0", "denied" …
}
