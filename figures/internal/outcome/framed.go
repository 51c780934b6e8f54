package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// framedReach bounds the chunks from the second of two joined verbs back to the first.
const framedReach = 12

// framed reads the doubt of the first of two joined verbs, which holds for the second: "it is feared that two nurses were killed
// and three | injured", "rebels allegedly killed two and wounded | three". A comma or a subject of its own may begin a fact.
func (c *clause) framed(r *sheet.Row, v verdict) int {
	if c.row == 0 {
		return asserted
	}
	p := &c.s.Rows[c.row-1]
	if p.Sent != r.Sent || p.Modality != uncertain || p.Outcome.IsZero() {
		return asserted
	}
	start := c.at
	bare := r.Subject.Fate || v.chunk > c.at && c.chunk(v.chunk).Reduced
	led := !bare && v.chunk >= 0 && v.chunk < c.at && c.chunk(v.chunk).Kind == sheet.VG
	if led {
		start = v.chunk
	}
	joint := c.beforeAdverbs(start - 1)
	if and := c.chunk(joint).Kind == sheet.CC && (c.word(joint) == "and" || c.word(joint) == "or") && !c.mark(joint-1, token.Comma); !and && !(bare && c.mark(joint, token.Comma)) {
		return asserted
	}
	if bare && p.Subject.Fate && c.chunk(joint-1).Row == c.row-1 {
		return uncertain // "three injured and four | captured"
	}
	for j := joint - 1; j >= 0 && j > joint-framedReach; j-- {
		g := c.chunk(j)
		switch g.Kind {
		case sheet.NP, sheet.PP, sheet.ADV, sheet.PRED:
			continue
		case sheet.VG:
		default:
			return asserted
		}
		if !g.Toks.Has(p.Outcome.First) {
			return asserted
		}
		own := c.verbMood(j) == uncertain || g.Infinite && c.chain(j) == uncertain
		switch {
		case !own:
			if c.maybe(p) {
				return asserted // "killed possibly two and wounded three"
			}
			return uncertain
		case bare:
			return uncertain
		case led && !c.chunk(v.chunk).Passive && (g.Perfect || !g.Modal):
			return uncertain // "may have killed two and wounded three"
		case g.Passive && !g.Modal && g.Class&lx.Doubt != 0 && r.Flags&sheet.Additional != 0 && v.chunk > c.at && c.chunk(v.chunk).Passive:
			return uncertain // "two were allegedly killed and three others were wounded"
		}
		return asserted
	}
	return asserted
}

// maybe reports a word of doubt beside the number of p.
func (c *clause) maybe(p *sheet.Row) bool {
	for i := max(p.Phrase.First-2, c.sn.First); i < p.Num.First; i++ {
		if c.s.Is(i, lx.Doubt) && !c.s.Is(i, lx.Say|lx.Verb) {
			return true
		}
	}
	return false
}
