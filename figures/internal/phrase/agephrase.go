package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ages makes one adverb of an age and what belongs to it behind those it is told of, so that what they did or suffered is
// found past it: "nine boys | under 12 | drowned", "a nurse | aged 40 | and two guards were hurt". row is the first of the
// sentence.
func (g *grammar) ages(row int) {
	s := g.s
	for row < len(s.Rows) && s.Rows[row].Guard != sheet.GuardAge {
		row++
	}
	if row == len(s.Rows) {
		return
	}
	kept := 1
	for k := 1; k < len(s.Chunks); kept++ {
		n := 0
		if s.Chunks[kept-1].Kind == sheet.NP {
			n = g.agePhrase(k, &row)
		}
		s.Chunks[kept] = s.Chunks[k]
		k++
		if n == 0 {
			continue
		}
		c := &s.Chunks[kept]
		*c = sheet.Chunk{Toks: c.Toks, Kind: sheet.ADV, Head: c.Head, Row: -1, Class: c.Class}
		for ; n > 1; n-- {
			c.Last = s.Chunks[k].Last
			c.Class |= s.Chunks[k].Class
			k++
		}
	}
	s.Chunks = s.Chunks[:kept]
}

// agePhrase counts the chunks from k on that tell an age: "aged 12 and 14", "under five", "aged six or over".
func (g *grammar) agePhrase(k int, row *int) int {
	n := 0
	if c := &g.s.Chunks[k]; c.Kind == sheet.VG && c.Len() == 1 && g.s.Entry(c.Head).Word == "aged" {
		n = 1
	}
	if !g.age(k+n, row) {
		return 0
	}
	n++
	if k+n < len(g.s.Chunks) && g.s.Chunks[k+n].Len() == 1 && g.s.Entry(g.s.Chunks[k+n].Head).Word == "old" {
		n++ // "under six months | old"
	}
	for k+n+1 < len(g.s.Chunks) {
		c, next := &g.s.Chunks[k+n], &g.s.Chunks[k+n+1]
		if c.Kind != sheet.CC && !g.s.Has(c.First, token.Comma) {
			break
		}
		if !g.age(k+n+1, row) && !(c.Kind == sheet.CC && next.Kind == sheet.PP && g.bounds(next.Head) && g.tag(next.Last) != sheet.TagNum) {
			break
		}
		n += 2
	}
	return n
}

// age reports whether chunk k is an age and nothing else. row is moved on to the row that may stand there.
func (g *grammar) age(k int, row *int) bool {
	if k >= len(g.s.Chunks) {
		return false
	}
	c := &g.s.Chunks[k]
	for *row < len(g.s.Rows) && g.s.Rows[*row].Num.Last <= c.First {
		*row++
	}
	if *row == len(g.s.Rows) || c.Row >= 0 || c.Kind != sheet.NP && c.Kind != sheet.ADV {
		return false
	}
	r := &g.s.Rows[*row]
	last := r.Num.Last
	if g.s.Is(last, lx.TimeNoun) {
		last++
	}
	return r.Guard == sheet.GuardAge && r.Num.First >= c.First && r.Num.First-c.First <= 1 && c.Last == last
}

// bounds reports a word that bounds an age: five and under.
func (g *grammar) bounds(i int) bool {
	switch g.s.Entry(i).Word {
	case "under", "over", "above", "below":
		return true
	}
	return false
}
