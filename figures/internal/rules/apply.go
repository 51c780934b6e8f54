package rules

import (
	"sort"

	"github.com/reckon-dev/reckon/figures/internal/attrib"
	"github.com/reckon-dev/reckon/figures/internal/hedge"
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/rx"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// victim is the role of people whom an outcome befell, in the order of the public figures.Role.
const victim = 1

// Apply writes what the rules that matched say into the rows from first on, which are those of one
// sentence, and admits them. Of several rules at one number a later one overrules an earlier.
func (r *Runner) Apply(s *sheet.Sheet, first int) {
	row := first
	for i := range r.hits {
		h := &r.hits[i]
		for row < len(s.Rows) && s.Rows[row].NumSpan.Start < h.at {
			row++
		}
		// A number may have become part of the one before it, as the width of a hedge or the end of a range.
		if row < len(s.Rows) && s.Rows[row].NumSpan.Start == h.at {
			r.apply(s, row, h)
		}
	}
	r.hits = r.hits[:0]
}

func (r *Runner) apply(s *sheet.Sheet, row int, h *hit) {
	w := &s.Rows[row]
	rule := &r.set.rules[h.rule]
	words := func(g rx.Group) sheet.Toks { return tokens(s, w.Sent, sheet.Span(h.match.Groups[g])) }

	if t := words(rx.Hedge); !t.IsZero() {
		w.Hedges[0], w.NHedges = sheet.Hedge{Toks: t, Cue: rule.Cue}, 1
		w.Outer = sheet.Toks{First: min(w.Num.First, t.First), Last: max(w.Num.Last, t.Last)}
		w.Quantity = units.Quantity{}
		hedge.Quantify(s, row)
	}
	w.Admitted = w.Quantity.IsValid()
	w.Flags &^= sheet.Provisional
	w.Subject.Thing = false
	if t := words(rx.Subject); !t.IsZero() {
		if head := lastWord(s, t); head >= 0 {
			phrase.Given(s, row, t, head)
		}
	}
	if g := r.set.groups[h.rule]; g != 0 {
		w.Subject.Group = g
	}
	r.outcome(s, w, r.set.outcomes[h.rule], words(rx.Outcome))
	if t := words(rx.Source); !t.IsZero() {
		w.Source = sheet.Source{Toks: t, Cue: sheet.Toks{First: t.First, Last: t.First}, Kind: attrib.Kind(s, t)}
	}
}

// outcome sets the outcome that the line names, or else that the words of the group do. Words that the
// lexicon does not know as an outcome leave things as they are.
func (r *Runner) outcome(s *sheet.Sheet, w *sheet.Row, kind lexicon.Name, t sheet.Toks) {
	for i := t.First; kind == 0 && i < t.Last; i++ {
		kind = told(s, i, t.Last)
	}
	if kind != 0 {
		w.Outcome = sheet.Outcome{Kind: kind, Toks: t}
		w.Role = victim
	}
}

// told is the outcome that the word, or an idiom that begins with it, tells.
func told(s *sheet.Sheet, i, stop int) lexicon.Name {
	for _, k := range [...]lexicon.PhraseKind{lexicon.FateVerb, lexicon.FateState, lexicon.FateFront} {
		if p, n := s.Lex.Starting(k, s.Toks[i:stop]); n > 0 {
			return p.Fate.Outcome
		}
	}
	e := s.Entry(i)
	if e.Fate.Outcome != 0 {
		return e.Fate.Outcome
	}
	return e.Noun.Outcome
}

// tokens returns the tokens of a sentence that a span touches.
func tokens(s *sheet.Sheet, sent int, sp sheet.Span) sheet.Toks {
	sn := &s.Sents[sent]
	toks := s.Toks[sn.First:sn.Last]
	first := sn.First + sort.Search(len(toks), func(i int) bool { return toks[i].End > sp.Start })
	last := sn.First + sort.Search(len(toks), func(i int) bool { return toks[i].Start >= sp.End })
	return sheet.Toks{First: first, Last: last}
}

// lastWord is the last token of t that is a word, -1 for none.
func lastWord(s *sheet.Sheet, t sheet.Toks) int {
	for i := t.Last - 1; i >= t.First; i-- {
		if s.Has(i, token.Word) {
			return i
		}
	}
	return -1
}
