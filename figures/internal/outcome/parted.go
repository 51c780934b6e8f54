package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxParted bounds the chunks between a verb and its object.
const maxParted = 12

// parted returns the chunk of the active verb whose object at chunk k stands behind adjuncts or an aside, or -1: "gunmen shot
// in Oram on Tuesday | two guards", "the blast killed, police said, | nine people". The object has no verb of its own: "of
// those arrested in Oram on Sunday two guards were freed".
func (c *clause) parted(k int) int {
	switch c.chunk(k - 1).Kind {
	case sheet.ADV, sheet.PRED, sheet.NP, sheet.PUNCT, sheet.VG:
	default:
		return -1
	}
	if !c.people(k) || c.actsAlone(k) {
		return -1
	}
	i := k - 1
	for i > k-maxParted {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.ADV, sheet.PRED:
			i--
		case sheet.PP:
			if c.subordinate(i) || c.word(i) == "by" {
				return -1
			}
			i--
		case sheet.NP:
			lone := ch.Len() == 1 && c.s.Is(ch.Head, lx.Adverb) // "late", "alone"
			if ch.Row >= 0 && c.people(i) || c.chunk(i-1).Kind != sheet.PP && !lone {
				return -1
			}
			i--
		case sheet.PUNCT:
			m := c.aside(i)
			if m == i || i < k-1 && !c.mark(k-1, token.Comma|token.Dash|token.Close) {
				return -1
			}
			i = m
		case sheet.VG:
			if c.word(i) == "according" {
				i-- // "killing | according to police | 12 people"
				continue
			}
			if c.gerund(i) && c.word(i-1) == "of" && c.chunk(i-2).Kind == sheet.ADV {
				i -= 2 // "in two days of | shelling"
				continue
			}
			if i == k-1 || !c.objectFar(i) {
				return -1
			}
			return i
		default:
			return -1
		}
	}
	return -1
}

// objectFar reports a verb in the active voice at chunk i that has a subject before it, or a form in -ing that opens a clause,
// and tells what befell its object.
func (c *clause) objectFar(i int) bool {
	ch := c.chunk(i)
	if v := c.verb(i); ch.Passive || !v.ok() || v.who&lx.Object == 0 {
		return false
	}
	j := c.beforeAdverbs(i - 1)
	p := c.chunk(j)
	if c.gerund(i) && (p.Kind == sheet.PUNCT || p.Kind == sheet.CC && j > 0) {
		return true // "struck at night, | killing, police said, nine people", but "amid shelling on Friday"
	}
	return !ch.Reduced || ch.Finite && (p.Kind == sheet.NP || p.Kind == sheet.CC || p.Kind == sheet.SUB || p.Kind == sheet.PP && j < i-1)
}

// aside returns the chunk before a parenthesis that the mark at chunk i closes and that names a source, a time or a place,
// or i: "killed | , police said,", "killed | (officials say)".
func (c *clause) aside(i int) int {
	opens := token.Shape(0)
	switch {
	case c.mark(i, token.Comma):
		opens = token.Comma
	case c.mark(i, token.Dash):
		opens = token.Dash
	case c.mark(i, token.Close):
		opens = token.Open
	}
	for m := i - 2; m > i-9 && m > 0; m-- {
		if ch := c.chunk(m); c.mark(m, opens) {
			first, last := c.chunk(m+1), c.chunk(i-1)
			said := last.Kind == sheet.VG && c.s.Is(last.Head, lx.Say) && first.Kind == sheet.NP || first.Kind == sheet.VG && (c.s.Is(first.Head, lx.Say) || c.word(m+1) == "according")
			if said || first.Kind == sheet.PP && !c.subordinate(m+1) {
				return m - 1
			}
			return i
		} else if ch.Kind == sheet.PUNCT || c.people(m) {
			return i
		}
	}
	return i
}

// actsAlone reports that the people at chunk k are the subject of a verb behind them.
func (c *clause) actsAlone(k int) bool {
	j := c.pastAdjuncts(k + 1)
	v := c.chunk(j)
	switch {
	case c.chunk(k+1).Kind == sheet.INCL:
		return true // "nine men killed in Oram, two guards among them"
	case v.Kind != sheet.VG:
		return false
	}
	if w := c.s.Entry(v.First).Word; w == "was" || w == "has" {
		return c.s.Rows[c.chunk(k).Row].Quantity.Stated == 1 // "who shot in Oram two guards was"
	}
	if t := c.verb(j); v.Finite && t.ok() && t.who&lx.Object == 0 {
		return true // "there was shooting, police said, | nine men died"
	}
	return v.Finite && !v.Reduced || c.takesObject(j) || c.s.Is(v.Head, lx.Say) && !c.chunk(j+1).Infinite
}

// partsObject reports whether the verb at chunk j has its object behind adjuncts.
func (c *clause) partsObject(j int) bool {
	for i := j + 2; i < j+maxParted; i++ {
		if c.people(i) {
			return c.parted(i) == j
		}
	}
	return false
}
