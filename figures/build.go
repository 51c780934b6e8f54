package figures

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/units"
)

// appendTo turns the admitted rows into figures. Small slices that figures own are cut from two shared
// ones, so that a text costs two allocations however many figures it holds.
func (r *run) appendTo(dst []Figure) []Figure {
	s := &r.Sheet
	hedges := 0
	for i := range s.Rows {
		hedges += s.Rows[i].NHedges
	}
	pool := make([]Hedge, 0, hedges)
	for i := range s.Rows {
		row := &s.Rows[i]
		f := Figure{PartOf: row.PartOf, SameAs: row.SameAs, Revises: row.Revises, RivalOf: row.RivalOf}
		f.Number, pool = buildNumber(s, row, pool)
		f.Subject = buildSubject(s, row)
		f.Phrase = buildPhrase(s, row, &f)
		f.Outcome = buildOutcome(s, row)
		f.Modality, f.Aspect = Modality(row.Modality), Aspect(row.Aspect)
		f.Source = buildSource(s, row)
		f.Sentence = Span(s.Sents[row.Sent].Span)
		if row.Flags&sheet.Historical != 0 {
			f.Flags |= FlagHistorical
		}
		if s.Sents[row.Sent].Headline {
			f.Flags |= FlagHeadline
		}
		dst = append(dst, f)
	}
	return dst
}

func phraseOf(s *sheet.Sheet, sp sheet.Span) Phrase {
	if sp.IsZero() {
		return Phrase{}
	}
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
			sub.Antecedent, sub.Text = Span(row.AnteSpan), s.TextOf(row.AnteSpan)
		}
	} else if head >= 0 {
		sub.Phrase = phraseOf(s, s.SpanOf(row.Subject.Toks))
	}
	if head >= 0 {
		sub.Head = s.Word(head)
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
	for _, a := range row.Outcome.Also[:row.Outcome.NAlso] {
		o.Also = append(o.Also, OutcomeKind(s.Lex.Name(a)))
	}
	return o
}

func buildSource(s *sheet.Sheet, row *sheet.Row) Source {
	src := Source{Phrase: phraseOf(s, s.SpanOf(row.Source.Toks)), Kind: SourceKind(s.Lex.Name(row.Source.Kind))}
	if row.Source.Toks.IsZero() {
		return Source{}
	}
	src.Cue = s.TextOf(s.SpanOf(row.Source.Cue))
	for _, v := range row.Source.Via[:row.Source.NVia] {
		src.Via = append(src.Via, phraseOf(s, s.SpanOf(v)))
	}
	return src
}
