package figures

import (
	"github.com/reckon-dev/reckon/figures/internal/admit"
	"github.com/reckon-dev/reckon/figures/internal/attrib"
	"github.com/reckon-dev/reckon/figures/internal/guard"
	"github.com/reckon-dev/reckon/figures/internal/hedge"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/outcome"
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/relate"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/single"
)

// run drives the stages over the sentences of one text.
type run struct {
	sheet.Sheet
	x       *Extractor
	marker  guard.Marker
	singles single.Finder
	err     error // the first rule that failed
}

// sentence runs stages 200 to 900 on the last sentence cut. A sentence that cannot hold a figure is left
// after two tests of bits.
func (r *run) sentence() {
	s := &r.Sheet
	sent := len(s.Sents) - 1
	sn := &s.Sents[sent]
	if !number.May(sn) {
		attrib.Resolve(s, sent) // a quotation that runs on may end here with its source
		r.single(sent)
		return
	}
	first := len(s.Rows)
	number.Find(s, sent, false) // 200
	if len(s.Rows) == first {
		attrib.Resolve(s, sent)
		r.single(sent)
		return
	}
	for row := first; row < len(s.Rows); row++ {
		if err := r.marker.Mark(s, row); err != nil && r.err == nil { // 300
			r.err = err
		}
	}
	hedge.Stage(s, first) // 400, 500
	phrase.Tag(s, sent)
	for row := first; row < len(s.Rows); row++ {
		phrase.Subject(s, row) // 600
	}
	phrase.Chunk(s, sent)
	outcome.Resolve(s, sent) // 700
	attrib.Resolve(s, sent)  // 800
	admit.Decide(s, sent, admit.Units(r.x.units))
	for row := first; row < len(s.Rows); row++ {
		if s.Rows[row].Flags&sheet.Provisional != 0 {
			s.Rows[row].Admitted = relate.Explains(s, row)
		}
	}
	if r.x.singulars && single.Worth(sn) {
		r.singles.Find(s, sent, first)
	}
	s.Keep(first) // 850
	for row := first; row < len(s.Rows); row++ {
		relate.Link(s, row) // 900
	}
}

// all runs the stages over the whole text.
func (r *run) all() error {
	for r.Next() {
		r.sentence()
	}
	r.finish()
	return r.err
}

// finish settles what had to wait for the rest of the text.
func (r *run) finish() {
	relate.Finish(&r.Sheet)
}
