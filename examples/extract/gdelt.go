package main

import (
	"strconv"
	"strings"

	"github.com/reckon-dev/reckon/figures"
)

// gdeltFormat writes the counts of a document as the field V2.1COUNTS of GDELT's
// Global Knowledge Graph has them: the document's name, a tab, and the counts,
// with a semicolon between. A count is
//
//	type#number#object#location (seven fields, empty here)#offset
//
// GDELT has no ranges, hedges or modalities. So a figure stands here with its
// point, or for want of one with the low end of its estimate, only if it is
// asserted and not 0, and only at its first mention. Outcomes that GDELT has no
// type for are left out; protesters are PROTEST whatever befell them otherwise.
type gdeltFormat struct{ bare }

// noLocation is the type, name, country, region, latitude, longitude and
// identifier of a place.
const noLocation = "#######"

func (gdeltFormat) document(d *figures.Document, _ int) ([]byte, error) {
	ruler := figures.NewRuler(d.Text, figures.OffsetsRunes)
	var counts []string
	for i := range d.Figures {
		f := &d.Figures[i]
		kind, number := gdeltType(f), gdeltNumber(f)
		if kind == "" || number <= 0 || f.Modality != figures.ModalityAsserted || f.SameAs >= 0 {
			continue
		}
		counts = append(counts, kind+"#"+plain(number)+"#"+gdeltText(f.Subject.Text)+noLocation+"#"+
			strconv.Itoa(ruler.Span(f.Span).Start))
	}
	return []byte(gdeltText(d.ID) + "\t" + strings.Join(counts, ";") + "\n"), nil
}

// gdeltType is the count type of a figure, empty if there is none.
func gdeltType(f *figures.Figure) string {
	kind := lookOf(f.Outcome.Kind).gkg
	if kind == "" && f.Subject.Group == figures.GroupProtester {
		return "PROTEST"
	}
	return kind
}

// gdeltNumber is the people of a figure; 0 if it does not tell.
func gdeltNumber(f *figures.Figure) float64 {
	q := f.Number.Quantity
	if q.Share {
		if f.Derived == nil {
			return 0
		}
		low, _ := f.Derived.Count.Low()
		return low
	}
	if q.HasPoint {
		return q.Point
	}
	low, _ := q.Estimate.Low()
	return low
}

// gdeltText is text without the signs that part the fields.
func gdeltText(s string) string {
	return printable(strings.NewReplacer("#", " ", ";", " ").Replace(s), 200)
}
