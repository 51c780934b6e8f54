package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxBack bounds, in sentences, how far a quotation is followed.
const maxBack = 8

// fillBack gives the source of a sentence that ends a quotation to the rows of the quotation's sentences
// before it: "Twelve died. We buried them," X said. rows before index to are looked at.
func (f *finder) fillBack(sent, to int) {
	// The claim must stand outside the quotation, after it, or what it says is a quotation's own.
	closes := f.first
	for closes < f.last && !f.s.Has(closes, token.CloseQ) {
		closes++
	}
	c := f.pick(f.first - 1)
	if c < 0 || f.claims[c].start() < closes {
		return
	}
	open := openedAt(f.s, sent)
	for i := to - 1; i >= 0 && f.s.Rows[i].Sent >= sent-maxBack && f.s.Rows[i].Num.First > open; i-- {
		if r := &f.s.Rows[i]; r.Source.IsZero() {
			f.file(r, c)
		}
	}
}

// openedAt returns the token of the mark that opened the quotation which sentence sent begins in, or the
// sentence's first token where it is not found in maxBack sentences.
func openedAt(s *sheet.Sheet, sent int) int {
	low := s.Sents[max(0, sent-maxBack)].First
	for i := s.Sents[sent].First - 1; i >= low; i-- {
		if s.Has(i, token.OpenQ) {
			return i
		}
		if s.Has(i, token.CloseQ) {
			break
		}
	}
	return s.Sents[sent].First
}

// carry gives the rows of a sentence that has no claim of its own the source of the quotation they stand
// in, where that was named before: X said: "Twelve died. Five are missing." or "…," X said. "Five are missing."
func carry(s *sheet.Sheet, sent int, rows []sheet.Row) {
	sn := &s.Sents[sent]
	var open, owner int
	switch {
	case sn.InQuote:
		open = openedAt(s, sent)
		if open == sn.First {
			return
		}
		for owner = sent - 1; owner > 0 && s.Sents[owner].First > open; owner-- {
		}
	case sent > 0 && s.Has(sn.First, token.OpenQ) && runsOn(s, sent):
		open, owner = sn.First, sent-1
	default:
		if owner = announced(s, sent); owner < 0 {
			return
		}
		open = s.Sents[owner+1].First
	}
	var f finder
	f.find(s, owner)
	if f.n == 0 && owner > 0 && s.Has(s.Sents[owner].First, token.OpenQ) && open == s.Sents[owner].First && runsOn(s, owner) {
		f.find(s, owner-1)
	}
	c := f.pick(f.last)
	if c < 0 || s.Has(f.last-1, token.Colon) && f.claims[c].end() < f.last-maxManner {
		return
	}
	for i := range rows {
		if quotedAt(s, open, rows[i].Num.First) && rows[i].Source.IsZero() {
			f.file(&rows[i], c)
		}
	}
}

// maxManner is how many words tell how it was said before the colon: "said | in a statement released today:".
const maxManner = 6

// announced returns the sentence that announces the paragraph of sentence sent, whose colon ends the paragraph before: "the
// minister said:", or -1. A colon runs on over one paragraph.
func announced(s *sheet.Sheet, sent int) int {
	k := sent
	for k > 0 && k > sent-maxBack && s.Sents[k].Opens < token.CutLine {
		k--
	}
	if k == 0 || s.Sents[k].Opens < token.CutLine || !s.Has(s.Sents[k-1].Last-1, token.Colon) || s.Sents[k-1].Class&lexicon.Say == 0 {
		return -1
	}
	return k - 1
}

// runsOn reports whether a quotation that opens sentence sent goes on with the one before it: in the same
// paragraph after a cue that a quotation ended at, or in a new paragraph where that quotation was left open.
func runsOn(s *sheet.Sheet, sent int) bool {
	p := &s.Sents[sent-1]
	if p.Shape&(token.CloseQ|token.OpenQ) == 0 && !p.InQuote {
		return false
	}
	last := p.Last - 1
	for last >= p.First && !s.Has(last, token.OpenQ|token.CloseQ) {
		last--
	}
	leftOpen := last >= p.First && s.Has(last, token.OpenQ) || last < p.First && p.InQuote
	return leftOpen || s.Sents[sent].Opens < token.CutLine && last < p.Last-1
}

// quotedAt reports whether the quotation that opens at token open still runs at token pos.
func quotedAt(s *sheet.Sheet, open, pos int) bool {
	for i := open; i < pos; i++ {
		if s.Has(i, token.CloseQ) {
			return false
		}
	}
	return true
}
