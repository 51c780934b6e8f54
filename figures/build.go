package figures

import (
	"math"
	"slices"

	"github.com/reckon-dev/reckon/figures/internal/period"
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// extra holds the short lists that few figures own.
type extra struct {
	also [len(sheet.Outcome{}.Also)]OutcomeKind
	via  [len(sheet.Source{}.Via)]Phrase
}

// appendTo turns the first n rows into figures. The lists that figures own are cut from two shared slices,
// so that a text costs two allocations however many figures it holds.
func (r *run) appendTo(dst []Figure, n int) []Figure {
	s := &r.Sheet
	hedges, extras := 0, 0
	for i := range s.Rows[:n] {
		row := &s.Rows[i]
		hedges += row.NHedges
		if row.Outcome.NAlso+row.Source.NVia > 0 {
			extras++
		}
	}
	pool, more := make([]Hedge, 0, hedges), make([]extra, extras)
	dst = slices.Grow(dst, n)
	for i := range s.Rows[:n] {
		row := &s.Rows[i]
		dst = append(dst, Figure{PartOf: s.Figure(row.PartOf), SameAs: s.Figure(row.SameAs), Revises: s.Figure(row.Revises), RivalOf: s.Figure(row.RivalOf)})
		f := &dst[len(dst)-1]
		f.Number, pool = buildNumber(s, row, pool)
		f.Subject = buildSubject(s, row)
		f.Phrase = buildPhrase(s, row, f)
		f.Outcome = buildOutcome(s, row)
		f.Modality, f.Aspect = Modality(row.Modality), Aspect(row.Aspect)
		f.Source = buildSource(s, row)
		if row.Outcome.NAlso+row.Source.NVia > 0 {
			more[0].fill(s, row, f)
			more = more[1:]
		}
		if t, longer, ok := period.Of(s, i); ok {
			f.Period = Period{phraseOf(s, s.SpanOf(t)), longer}
		}
		if row.Derived.IsValid() {
			f.Derived = buildDerived(s, row)
			f.Number.Quantity.Flags |= units.Derived
		}
		if row.Rules != 0 {
			f.Rules = r.x.set.AppendNames(nil, row.Rules)
		}
		f.Sentence = Span(s.Sents[row.Sent].Span)
		if row.Flags&sheet.Historical != 0 {
			f.Flags |= FlagHistorical
		}
		if s.Sents[row.Sent].Headline {
			f.Flags |= FlagHeadline
		}
	}
	return dst
}

// buildDerived states a share of a whole as people, with its arithmetic for a reader.
func buildDerived(s *sheet.Sheet, row *sheet.Row) *Derived {
	share := row.Quantity.Entails
	if row.Quantity.HasStated {
		share = units.Exactly(math.Round(row.Quantity.Stated*10) / 10)
	}
	return &Derived{Whole: s.Figure(row.PartOf), Count: row.Derived, Arithmetic: share.String() + " % of " + row.Of.String()}
}

// fill gives a figure its further outcomes and the rest of its chain of sources.
func (x *extra) fill(s *sheet.Sheet, row *sheet.Row, f *Figure) {
	for i, a := range row.Outcome.Also[:row.Outcome.NAlso] {
		x.also[i] = OutcomeKind(s.Lex.Name(a))
	}
	for i, v := range row.Source.Via[:row.Source.NVia] {
		x.via[i] = phraseOf(s, s.SpanOf(v))
	}
	if n := row.Outcome.NAlso; n > 0 && f.Outcome.Kind != OutcomeOther {
		f.Outcome.Also = x.also[:n:n]
	}
	if n := row.Source.NVia; n > 0 && !f.Source.IsZero() {
		f.Source.Via = x.via[:n:n]
	}
}

func phraseOf(s *sheet.Sheet, sp sheet.Span) Phrase {
	if sp.IsZero() {
		return Phrase{}
	}
	sp = around(s.Text, sp)
	return Phrase{Span: Span(sp), Text: s.TextOf(sp)}
}

// buildNumber makes the public number of a row; its hedges are cut from pool.
func buildNumber(s *sheet.Sheet, row *sheet.Row, pool []Hedge) (Number, []Hedge) {
	n := Number{Phrase: phraseOf(s, row.NumSpan), Form: Form(row.Form), Quantity: row.Quantity}
	if row.Flags&sheet.Unreported != 0 {
		n.Quantity.Flags |= units.NotReported
		n.Quantity.HasPoint, n.Quantity.Point = false, 0
	}
	first := len(pool)
	for _, h := range row.Hedges[:row.NHedges] {
		kind := h.Cue.Hedge()
		if h.Cue == units.NoCue {
			kind = units.BetweenHedge // "between" and "from" open a range
		}
		pool = append(pool, Hedge{Phrase: phraseOf(s, s.SpanOf(h.Toks)), Kind: kind})
	}
	if len(pool) > first {
		n.Hedges = pool[first:len(pool):len(pool)]
	}
	return n, pool
}

func buildSubject(s *sheet.Sheet, row *sheet.Row) Subject {
	sub := Subject{Implicit: row.Subject.Implicit, Role: Role(row.Role), Group: Group(s.Lex.Name(row.Subject.Group)), Unit: units.Unit(s.Lex.Name(row.Subject.Unit))}
	head := row.Subject.Head
	if sub.Implicit {
		head = row.Antecedent
		if head >= 0 {
			ante := around(s.Text, row.AnteSpan)
			sub.Antecedent, sub.Text = Span(ante), s.TextOf(ante)
		}
	} else if head >= 0 {
		sub.Phrase = phraseOf(s, s.SpanOf(row.Subject.Toks))
	}
	if head >= 0 {
		sub.Head = s.TextOf(s.SpanOf(phrase.HeadWord(s, head)))
		sub.Lemma = lemma(s, row.Subject.Lemma, head)
		if sub.Unit == "" {
			sub.Unit = units.Person
		}
		if sub.Group == "" {
			sub.Group = GroupPeople
		}
	}
	if row.Subject.Thing {
		sub.Unit, sub.Group = UnitThing, ""
	}
	return sub
}

// lemma is the dictionary form of a head, or its own letters where the lexicon has none.
func lemma(s *sheet.Sheet, entry uint32, head int) string {
	if entry != 0 {
		return s.Lex.Entries[entry].Word
	}
	return s.Word(head)
}

// buildPhrase is the figure's own phrase: from the first hedge or number to the end of the subject.
func buildPhrase(s *sheet.Sheet, row *sheet.Row, f *Figure) Phrase {
	sp := row.NumSpan
	if !row.Outer.IsZero() {
		o := s.SpanOf(row.Outer)
		sp.Start, sp.End = min(sp.Start, o.Start), max(sp.End, o.End)
	}
	if !row.Subject.Implicit && f.Subject.Span.End > sp.End {
		sp.End = f.Subject.Span.End
	}
	return phraseOf(s, sp)
}

func buildOutcome(s *sheet.Sheet, row *sheet.Row) Outcome {
	o := Outcome{Kind: OutcomeKind(s.Lex.Name(row.Outcome.Kind))}
	if o.Kind == "" {
		o.Kind = OutcomeOther
		return o
	}
	o.Phrase = phraseOf(s, s.SpanOf(row.Outcome.Toks))
	return o
}

func buildSource(s *sheet.Sheet, row *sheet.Row) Source {
	src := Source{Phrase: phraseOf(s, s.SpanOf(row.Source.Toks)), Kind: SourceKind(s.Lex.Name(row.Source.Kind))}
	if row.Source.Toks.IsZero() {
		return Source{}
	}
	src.Cue = s.TextOf(s.SpanOf(row.Source.Cue))
	return src
}
