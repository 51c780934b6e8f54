package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofCasualties reports that b counts dead, wounded or casualties, who may be some of the casualties a.
func ofCasualties(s *sheet.Sheet, a, b *sheet.Row) bool {
	if s.Lex.Name(a.Outcome.Kind) != "casualties" || a.Subject.Head < 0 || !s.Is(a.Subject.Head, lx.Toll) {
		return false
	}
	if !b.Subject.Fate && (b.Subject.Head < 0 || !s.Is(b.Subject.Head, lx.Toll)) {
		return false
	}
	k := s.Lex.Name(b.Outcome.Kind)
	return k == "killed" || k == "injured" || k == "casualties"
}

// amongCasualties finds the casualties of which a row counts the dead, the wounded or those of one kind, where the text says so:
// "300 casualties, including 85 deaths", "300 casualties (40 dead, 260 hurt), including 12 child casualties", "300 casualties, of
// whom 85 were killed and 90 hurt". A list beside them is none: "300 casualties, 85 deaths".
func amongCasualties(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row-1
	if w < 0 || !sameSentence(s, w, row) || !r.Subject.Fate && !s.Is(r.Subject.Head, lx.Toll) {
		return -1
	}
	i := r.Phrase.First - 1
	if s.Is(i, lx.And) || s.Has(i, token.Comma) {
		p := &s.Rows[w]
		if s.Has(i-1, token.Comma|token.Close) {
			return -1 // the comma closes the part: "300 casualties, including 85 deaths, and 40 deaths in Belt"
		}
		if p.PartOf >= 0 && p.PartOf < w && i-p.Phrase.Last < maxApart && plainToo(s, p, i) && ofCasualties(s, &s.Rows[p.PartOf], r) && fitBeside(s, w, row) {
			return p.PartOf
		}
		return -1
	}
	if s.Is(i, lx.Pronoun) {
		i-- // "among them"
	}
	if !s.Is(i, lx.Including) {
		return -1
	}
	for n := 0; n < maxParts && s.Rows[w].PartOf >= 0 && s.Rows[w].PartOf < w; n++ {
		w = s.Rows[w].PartOf
	}
	if end := pastAside(s, &s.Rows[w]); i < end || i-end > maxApart || !plain(s, end, i) || !ofCasualties(s, &s.Rows[w], r) {
		return -1
	}
	return w
}

// plainToo reports that between the part p, told by "including" or by "of whom", and token i no other clause begins.
func plainToo(s *sheet.Sheet, p *sheet.Row, i int) bool {
	first := p.Phrase.Last
	if ofWhom(s, p) {
		first = max(first, p.Outcome.Last)
	}
	return plain(s, first, i)
}
