package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// interposed returns the participle that a short time between auxiliary and verb leads to, or 0: "were on Monday
// arrested", "had in May been freed", or "in turn" as well. The time begins with the preposition at i.
func (g *grammar) interposed(i, stop int) int {
	k := i + 1
	for k < stop && k < i+5 && (g.tag(k) == sheet.TagTime || g.s.Is(k, lx.Month|lx.Weekday) || g.s.Has(k, token.Digits)) {
		k++
	}
	if g.s.Entry(i).Word == "in" && (g.s.Entry(k).Word == "turn" || g.s.Entry(k).Word == "fact") {
		k++
	}
	if k == i+1 || k >= stop || !g.s.Is(k, lx.VerbPart) && g.tag(k) != sheet.TagBe {
		return 0
	}
	return k
}

// takesObject reports a pair of verbs in the active voice: "rockets killed and wounded 12 people".
func (g *grammar) takesObject(i, end int) bool {
	if g.tag(i) != sheet.TagPast || g.tag(end-1) != sheet.TagPast || g.tag(end) != sheet.TagNum && g.tag(end) != sheet.TagDet {
		return false
	}
	t := g.tag(i - 1)
	return t == sheet.TagNoun || t == sheet.TagName || t == sheet.TagPron || t == sheet.TagHave || t == sheet.TagWh || t == sheet.TagIng
}

// verbChunk cuts a verb group: auxiliaries, "not", adverbs and one main verb. A copula has no other verb
// than be. Without any verb it is an adverb.
func (g *grammar) verbChunk(c *sheet.Chunk, stop int) {
	i := c.First
	c.Kind = sheet.ADV
	var be, have bool
	for j := i; j < stop; j++ {
		switch g.tag(j) {
		case sheet.TagBe:
			be = true
			if g.s.Is(j, lx.Not) {
				c.Negated = true
			}
			c.Kind, c.Head, c.Last, c.Finite = sheet.VG, j, j+1, true
		case sheet.TagHave:
			have = true
			c.Kind, c.Head, c.Last, c.Finite = sheet.VG, j, j+1, true
		case sheet.TagAux:
			c.Kind, c.Head, c.Last, c.Finite = sheet.VG, j, j+1, true
			if g.s.Is(j, lx.Modal) {
				c.Modal = true
				switch g.s.Entry(j).Word {
				case "will", "'ll", "would", "shall", "should", "must", "won't", "wouldn't", "shouldn't":
					c.Future = true
				}
			}
			if g.s.Is(j, lx.Not) {
				c.Negated = true
			}
		case sheet.TagTo:
			if c.Kind == sheet.VG && j > i {
				return
			}
			c.Kind, c.Head, c.Last, c.Infinite = sheet.VG, j, j+1, true
		case sheet.TagPrep:
			k := g.interposed(j, stop)
			if !be && !have || k == 0 {
				return
			}
			j = k - 1 // "were on Monday arrested"
		case sheet.TagAnd:
			if !be && !have || g.tag(j-1) != sheet.TagAdv || g.tag(j+1) != sheet.TagAdv || !g.s.Is(j+2, lx.VerbPart) {
				return
			} // "were unlawfully and secretly held"
		case sheet.TagHyphen:
			if j == i || g.tag(j-1) != sheet.TagAdv {
				return
			}
		case sheet.TagNot:
			c.Negated = true
			c.Last = j + 1
		case sheet.TagAdv:
			if j > i && c.Kind != sheet.VG {
				c.Last = j + 1
			}
		case sheet.TagVerb, sheet.TagPast, sheet.TagIng:
			c.Kind, c.Head, c.Last = sheet.VG, j, j+1
			tag := g.tag(j)
			c.Perfect = have && tag == sheet.TagPast
			c.Passive = be && tag == sheet.TagPast
			c.Reduced = !be && !have && !c.Modal && !c.Infinite && tag != sheet.TagVerb || c.Passive && g.s.Entry(i).Word == "being"
			c.Finite = c.Finite || tag == sheet.TagVerb && !c.Infinite || tag == sheet.TagPast && g.s.Is(j, lx.VerbPast)
			return
		default:
			return
		}
	}
}
