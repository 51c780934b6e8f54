package sheet

// A text of any length is read through a window: the rows, sentences and tokens that a later stage can
// still come to look at, and, of a stream, the text under them. Drop and Clear move the window on, Feed
// adds text to a stream. What they forget no stage could reach, so that where the window stands changes
// no result.

// None is a link to no row.
const None = -1

// Figure is the number of the figure, counted from the first of the text, that link l of a row means; None
// where it means none. A link to a row that has been forgotten is a number below None.
func (s *Sheet) Figure(l int) int {
	switch {
	case l >= 0:
		return s.Gone + l
	case l < None:
		return s.Gone + l + 1
	}
	return None
}

// Drop forgets the first n rows, and the sentences and tokens that then are out of reach: all but the last
// keep sentences, the last bytes of the text, and what the rows that stay point at. The cost is linear in
// what stays.
func (s *Sheet) Drop(n, keep, bytes int) {
	sent := max(0, len(s.Sents)-keep)
	for sent > 0 && s.cursor.end-s.Sents[sent-1].End < bytes {
		sent--
	}
	for i := range s.Rows[n:] {
		r := &s.Rows[n+i]
		sent = min(sent, r.Sent)
		for sent > 0 && (!r.AnteSpan.IsZero() && r.AnteSpan.Start < s.Sents[sent].Start || s.Sents[sent].First > r.earliest(s.Sents[sent].First)) {
			sent--
		}
	}
	s.forget(n, sent)
}

// earliest is the first token of what tells the outcome of a row, or of its source, at most at.
func (r *Row) earliest(at int) int {
	src := &r.Source
	if !r.Outcome.IsZero() {
		at = min(at, r.Outcome.First)
	}
	if src.IsZero() {
		return at
	}
	at = min(at, src.First, src.Cue.First)
	for _, v := range src.Via[:src.NVia] {
		at = min(at, v.First)
	}
	return at
}

// Clear forgets all rows and all that stands before sentence sent, which begins a text of its own.
func (s *Sheet) Clear(sent int) { s.forget(len(s.Rows), sent) }

// forget drops the first n rows and the sentences before sent with their tokens.
func (s *Sheet) forget(n, sent int) {
	toks := len(s.Toks)
	switch {
	case sent < len(s.Sents):
		toks = s.Sents[sent].First
	case s.cursor.open:
		toks = s.cursor.sent.First
	}
	s.Gone += n
	s.Rows = s.Rows[:copy(s.Rows, s.Rows[n:])]
	s.Sents = s.Sents[:copy(s.Sents, s.Sents[sent:])]
	if s.cursor.have {
		s.Toks = s.Toks[:len(s.Toks)+1]
	}
	s.Toks = s.Toks[:copy(s.Toks, s.Toks[toks:])]
	if s.cursor.have {
		s.Toks = s.Toks[:len(s.Toks)-1]
	}
	for i := range s.Sents {
		s.Sents[i].Toks.shift(toks)
	}
	s.cursor.sent.Toks.shift(toks)
	for i := range s.Rows {
		s.Rows[i].shift(n, sent, toks)
	}
}

// shift moves a row that stays, after so many rows, sentences and tokens before it have been dropped.
func (r *Row) shift(rows, sents, toks int) {
	r.Sent -= sents
	for _, t := range [...]*Toks{&r.Num, &r.Outer, &r.Subject.Toks, &r.Phrase, &r.Outcome.Toks, &r.Source.Toks, &r.Source.Cue} {
		t.shift(toks)
	}
	for i := range r.Hedges[:r.NHedges] {
		r.Hedges[i].Toks.shift(toks)
	}
	for i := range r.Source.Via[:r.Source.NVia] {
		r.Source.Via[i].shift(toks)
	}
	for _, t := range [...]*int{&r.Subject.Head, &r.Antecedent} {
		if *t >= 0 {
			*t -= toks
		}
	}
	for _, l := range [...]*int{&r.PartOf, &r.SameAs, &r.Revises, &r.RivalOf} {
		switch {
		case *l >= rows, *l < None:
			*l -= rows
		case *l >= 0:
			*l -= rows + 1 // below None, which is taken
		}
	}
}

func (t *Toks) shift(n int) {
	t.First, t.Last = max(0, t.First-n), max(0, t.Last-n) // an empty stretch may lie anywhere
}

// Waiting returns the bytes of the gap that the text so far ends in, and whether it stands between
// sentences. A gap of MaxGap there parts two texts whatever follows.
func (s *Sheet) Waiting() (gap int, between bool) {
	c := &s.cursor
	return c.pos - c.end, !c.open && !c.have
}

// Feed adds text to a stream, whose last piece sets final, and forgets what stands before the tokens that
// are left. A piece may end inside a gap, a line break or a word, but not inside a rune. Spans count from
// the start of Text, which then stands at byte Offset of the stream.
func (s *Sheet) Feed(more string, final bool) {
	c := &s.cursor
	n := c.pos
	if len(s.Toks) > 0 {
		n = s.Toks[0].Start
	}
	if c.have && len(s.Toks) == 0 {
		n = s.next().Start
	}
	n = max(0, n-1) // a mark is judged by the byte before it, too
	s.Text, s.Final = s.Text[n:]+more, final
	s.Offset += n
	for i := range s.Toks {
		s.Toks[i].Start -= n
		s.Toks[i].End -= n
	}
	for i := range s.Sents {
		s.Sents[i].Span.shift(n)
	}
	for i := range s.Rows {
		s.Rows[i].NumSpan.shift(n)
		s.Rows[i].AnteSpan.shift(n)
	}
	if c.have {
		s.next().Start -= n
		s.next().End -= n
	}
	c.pos -= n
	c.end -= n
	c.lineStart -= n
}

func (sp *Span) shift(n int) {
	if !sp.IsZero() {
		sp.Start -= n
		sp.End -= n
	}
}
