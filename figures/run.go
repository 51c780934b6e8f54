package figures

import (
	"github.com/reckon-dev/reckon/figures/internal/admit"
	"github.com/reckon-dev/reckon/figures/internal/attrib"
	"github.com/reckon-dev/reckon/figures/internal/guard"
	"github.com/reckon-dev/reckon/figures/internal/hedge"
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/outcome"
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/relate"
	"github.com/reckon-dev/reckon/figures/internal/rules"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/single"
)

// run drives the stages over the sentences of one text.
type run struct {
	sheet.Sheet
	x       *Extractor
	marker  guard.Marker
	singles single.Finder
	rules   rules.Runner
	err     error // the rules that failed

	lone bool // single victims are wanted: they may be told anew anywhere in the text, so nothing is forgotten
	out  []Figure

	step  window // after so much more text the window moves on
	limit window // so much text in it, and it does
}

// window is an amount of text.
type window struct{ toks, bytes int }

// The window: what the longest reach of a stage, through one link further, can come to. An attribution
// reaches over nine sentences of a quotation.
const (
	keepRows  = 2 * relate.MaxRows
	keepBytes = 2 * relate.MaxBytes
	keepSents = 10

	stepToks  = 1 << 12
	stepBytes = 1 << 16
)

// sentence runs stages 200 to 900 on the last sentence cut. A sentence that cannot hold a figure is left
// after two tests of bits.
func (r *run) sentence() {
	s := &r.Sheet
	sent := len(s.Sents) - 1
	sn := &s.Sents[sent]
	r.singles.Recall(s, sent)
	if !number.May(sn) {
		attrib.Resolve(s, sent) // a quotation that runs on may end here with its source
		r.mentions(sent)
		return
	}
	first := len(s.Rows)
	number.Find(s, sent, false) // 200
	if len(s.Rows) == first {
		attrib.Resolve(s, sent)
		r.mentions(sent)
		return
	}
	r.told(200, first)
	for row := first; row < len(s.Rows); row++ {
		if err := r.marker.Mark(s, row); err != nil && r.err == nil { // 300
			r.err = err
		}
	}
	r.told(300, first)
	for row := first; row < len(s.Rows) && r.x.set != nil; row++ {
		r.rules.Try(s, row, r.fail) // 350
	}
	r.told(350, first)
	if r.idle(sent, first) {
		s.Rows = s.Rows[:first]
		attrib.Resolve(s, sent)
		return
	}
	hedge.Stage(s, first) // 400, 500
	r.told(400, first)
	phrase.Tag(s, sent)
	for row := first; row < len(s.Rows); row++ {
		phrase.Subject(s, row) // 600
	}
	r.told(600, first)
	if r.things(sent, first) {
		s.Rows = s.Rows[:first]
		attrib.Resolve(s, sent)
		return
	}
	phrase.Chunk(s, sent)
	outcome.Resolve(s, sent) // 700
	r.told(700, first)
	admit.Decide(s, sent, admit.Units(r.x.units))
	if r.x.set != nil || r.x.trace != nil || sn.InQuote || r.mayCount(first) {
		attrib.Resolve(s, sent) // 800: who says so matters of figures alone
	}
	r.told(800, first)
	for row := first; row < len(s.Rows); row++ {
		if s.Rows[row].Flags&sheet.Provisional != 0 {
			s.Rows[row].Admitted = relate.Explains(s, row)
		}
	}
	r.told(850, first)
	if r.x.set != nil {
		r.rules.Apply(s, first) // 860
	}
	r.told(860, first)
	if r.singles.Follows(s, sent) {
		first += r.singles.Later(s, sent, first)
	}
	if r.lone && single.Worth(sn) {
		r.singles.Find(s, sent, first)
	}
	s.Keep(first) // 850
	for row := first; row < len(s.Rows); row++ {
		relate.Link(s, row) // 900
	}
}

// idle reports a sentence that nothing can come of: each of its numbers is guarded, or is an indefinite and needs
// an outcome that no word here tells; and nothing before it, no rule and no reader of traces wants to know more.
func (r *run) idle(sent, first int) bool {
	if r.x.trace != nil || r.x.set != nil || r.lone {
		return false
	}
	tells := r.Sents[sent].Class&lexicon.Tells != 0
	for i := range r.Rows[first:] {
		if row := &r.Rows[first+i]; row.Guard == sheet.GuardNone && (tells || row.Form != sheet.FormArticle) {
			return false
		}
	}
	return !r.follows(sent, first)
}

// follows reports whether the sentence is wanted for those told of before it, whatever its own numbers from first on count.
func (r *run) follows(sent, first int) bool {
	rows := r.Rows
	r.Rows = rows[:first]
	wanted := r.singles.Follows(&r.Sheet, sent)
	r.Rows = rows
	return wanted
}

// things reports a sentence whose numbers are guarded or count things, which no outcome makes people of.
func (r *run) things(sent, first int) bool {
	if r.x.trace != nil || r.x.set != nil || r.lone || admit.Units(r.x.units) == admit.All {
		return false
	}
	for i := range r.Rows[first:] {
		if row := &r.Rows[first+i]; row.Guard == sheet.GuardNone && (!row.Subject.Thing || row.Subject.Guess) {
			return false
		}
	}
	return !r.follows(sent, first)
}

// mayCount reports whether a row from first on is a figure, or becomes one if something explains it.
func (r *run) mayCount(first int) bool {
	for i := first; i < len(r.Rows); i++ {
		if r.Rows[i].Admitted || r.Rows[i].Flags&sheet.Provisional != 0 {
			return true
		}
	}
	return false
}

// read runs the stages over the sentences that the text so far holds, and hands out the figures that
// nothing behind them can change any more.
func (r *run) read() {
	for r.Next() {
		if sent := len(r.Sents) - 1; sent > 0 && r.Sents[sent].Apart && !r.lone {
			r.emit(len(r.Rows))
			r.Clear(sent)
		}
		r.sentence()
		if end := r.Toks[len(r.Toks)-1].End; !r.lone && (len(r.Toks) >= r.limit.toks || end-r.Toks[0].Start >= r.limit.bytes) {
			n := r.ripe(end)
			r.emit(n)
			r.Drop(n, keepSents, keepBytes)
			r.limit = window{len(r.Toks) + r.step.toks, end - r.Toks[0].Start + r.step.bytes}
		}
	}
}

// ripe is the number of rows that are out of reach for what follows byte end.
func (r *run) ripe(end int) int {
	n := 0
	for n < len(r.Rows) && r.Rows[n].Sent < len(r.Sents)-keepSents &&
		(len(r.Rows)-n > keepRows || end-r.Rows[n].NumSpan.Start > keepBytes) {
		n++
	}
	for n > 0 && n < len(r.Rows) && r.Rows[n].Sent == r.Rows[n-1].Sent {
		n-- // figures of one sentence are made together
	}
	return n
}

// emit settles the first n rows and makes figures of them.
func (r *run) emit(n int) {
	relate.Settle(&r.Sheet, n)
	have := len(r.out)
	r.out = r.appendTo(r.out, n)
	for i := have; i < len(r.out) && r.x.trace != nil; i++ {
		r.tellFigure(r.Gone+i-have, &r.out[i])
	}
}

// all runs the stages over the whole text and returns dst with its figures.
func (r *run) all(dst []Figure) ([]Figure, error) {
	r.out = dst
	r.read()
	r.emit(len(r.Rows))
	dst, r.out = r.out, nil
	return dst, r.err
}
