package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// inverse reads those who stand behind the verb of being at chunk j because what befell them opens the clause: "hurt in the
// crash were | two cooks", "also missing is | a guard". Nobody may stand before it: "the men hurt in the crash were two
// cooks" is a list.
func (c *clause) inverse(j int) verdict {
	be := c.chunk(j)
	if be.Negated || be.Passive || be.Modal || be.Infinite || !c.s.Is(be.Head, lx.Be) {
		return none
	}
	i := j - 1
	for n := 0; n < 8; n++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.ADV:
			i--
		case sheet.PP:
			if c.subordinate(i) {
				return none
			}
			i-- // "along | with him", "on | Monday"
		case sheet.PUNCT:
			m := c.aside(i)
			if m == i {
				return none
			}
			i = m // "killed | , police said, | were"
		case sheet.CC:
			if ch.Len() == 1 {
				return none
			}
			i-- // "along with"
		case sheet.NP:
			if k := c.chunk(i - 1).Kind; k == sheet.PP || k == sheet.CC {
				i--
				continue
			}
			if p, n := c.starting(lx.FateVerb, ch.First, c.sn.Last); p != nil && n == ch.Len() && p.Fate.Who&lx.Object != 0 && c.s.Is(ch.First, lx.VerbPart) {
				return c.opening(i, verdict{kind: p.Fate.Outcome, toks: ch.Toks, chunk: j}) // "taken hostage were"
			}
			return none
		case sheet.PRED:
			v := c.state(i)
			if g := c.chunk(i - 1); g.Kind == sheet.VG && g.Reduced {
				i-- // "found | dead were", "gone | missing are"
				if w := c.verb(i); w.ok() && w.who&lx.Object != 0 {
					v = w // "sentenced | to death were"
				}
				v.chunk = i
			}
			if !v.ok() {
				return none
			}
			return c.opening(i, v)
		case sheet.VG:
			if v := c.verb(i); ch.Reduced && v.ok() && (v.who&lx.Object != 0 || c.s.Is(ch.Head, lx.Adjective)) && c.s.Tags[ch.Head-c.sn.First] == sheet.TagPast {
				if g := c.chunk(i - 1); g.Kind == sheet.VG && g.Reduced && c.s.Entry(g.Head).Fate.Mood == lx.Uncertain {
					i--
					v.chunk = i // "believed | killed were"
				}
				return c.opening(i, v)
			}
			return none
		default:
			return none
		}
	}
	return none
}

// opening gives v back where chunk i opens the clause, adverbs aside: not "a man who swam and | drowned was a cook" or "Karim
// Dost, | shot in Oram was a cook".
func (c *clause) opening(i int, v verdict) verdict {
	j := c.beforeAdverbs(i - 1)
	p := c.chunk(j)
	if p.Kind == sheet.CC {
		j--
		p = c.chunk(j)
	} else if p.Kind == sheet.SUB && c.wh(j) == 0 {
		p = &edge
	}
	if p.Kind != sheet.PUNCT || c.mark(j, token.Comma) && c.chunk(j-1).Kind == sheet.NP && c.chunk(j-2).Kind != sheet.PP && c.chunk(j+1).Kind != sheet.CC {
		return none
	}
	v.who = lx.Object
	return v
}
