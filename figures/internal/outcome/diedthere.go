package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// diedThere reads bare numbers of the dead told apart by where they died: "six died at home and | two in hospital", "nine died
// in the crash, | four at the scene and | five in hospital". The verb is left out, and the hospital is where they died and not
// where they lie. An event is no such place: "six died in a fire, two in hospital" leaves two hurt.
func (c *clause) diedThere(r *sheet.Row) verdict {
	if !r.Subject.Implicit || r.Form == sheet.FormZero || !c.where(c.afterAdverbs(c.at+1)) || !c.joint(c.pastSetting(c.at+1)) {
		return none
	}
	j := c.at - 1
	if k := c.chunk(j).Kind; k != sheet.CC && !c.mark(j, token.Comma) || k == sheet.PUNCT && c.s.Has(c.chunk(j-1).Head, token.Upper) || c.contrasts(j) {
		return none // "six died in Oram, two in hospital" is a headline's
	}
	placed, own := c.pairedPlace(), false // own: said since the last number or joint
	for n := 0; n < gapReach && j >= 0; n, j = n+1, j-1 {
		switch g := c.chunk(j); {
		case g.Kind == sheet.VG:
			k := c.beforeAdverbs(j - 1)
			if who := c.chunk(k).Row; placed && who >= 0 && c.dies(j) && c.s.Lex.Name(c.s.Rows[who].Outcome.Kind) == "killed" {
				if !own {
					r.Whole = who // "nine died, four at the scene and five in hospital"
				}
				w := &c.s.Rows[who]
				return verdict{kind: w.Outcome.Kind, who: lx.Subject, toks: w.Outcome.Toks, chunk: j}
			}
			return none
		case own && g.Kind == sheet.PP && c.event(j+1):
			return none // "in a fire in Oram"
		case c.where(j):
			placed, own = true, true
		case g.Kind == sheet.NP && g.Row >= 0:
			if !c.s.Rows[g.Row].Subject.Implicit {
				return none
			}
			own = false
		case g.Kind == sheet.CC, c.mark(j, token.Comma):
			own = false
		case g.Kind != sheet.NP && g.Kind != sheet.ADV && g.Kind != sheet.PP && g.Kind != sheet.PRED:
			return none
		}
	}
	return none
}

// pairedPlace reports another bare number with a place of its own, joined behind this one.
func (c *clause) pairedPlace() bool {
	j := c.pastSetting(c.at+1) + 1
	next := c.chunk(j)
	return next.Row >= 0 && c.s.Rows[next.Row].Subject.Implicit && c.where(c.afterAdverbs(j+1)) && c.joint(c.pastSetting(j+1))
}

// pastSetting gives the first chunk from j on that tells neither place nor time.
func (c *clause) pastSetting(j int) int {
	for n := 0; n < 8 && (c.chunk(j).Kind == sheet.PP || c.chunk(j).Kind == sheet.ADV || c.chunk(j).Kind == sheet.PRED || c.chunk(j).Kind == sheet.NP && c.chunk(j).Row < 0); n++ {
		j++
	}
	return j
}

// joint reports the end of a clause at chunk j.
func (c *clause) joint(j int) bool {
	g := c.chunk(j)
	return g.Kind == sheet.CC && c.chunk(j+1).Kind != sheet.VG || g.Kind == sheet.PUNCT && !c.mark(j, token.Open|token.Dash) && c.chunk(j+1).Kind != sheet.VG
}

// where reports a place, or "instantly", in which the dead are told apart. Those hurt in an event or on a day are not.
func (c *clause) where(j int) bool {
	switch g := c.chunk(j); g.Kind {
	case sheet.ADV:
		switch c.word(j) {
		case "instantly", "immediately", "outright", "instantaneously":
			return true
		}
	case sheet.PRED:
		w := c.s.Entry(g.First).Word
		return w == "in" || w == "at"
	case sheet.PP:
		switch c.word(j) {
		case "at", "in", "on", "inside", "outside":
			np := c.chunk(j + 1)
			return np.Kind == sheet.NP && np.Row < 0 && !c.s.Is(np.Head, lx.TimeNoun|lx.Month|lx.Weekday) && !c.event(j+1)
		}
	}
	return false
}

// event reports a noun phrase at chunk j that names what people died of.
func (c *clause) event(j int) bool {
	h := c.chunk(j).Head
	e := c.s.Entry(h)
	return c.chunk(j).Kind == sheet.NP && (c.s.Is(h, lx.Event) || c.s.In(h, lx.Calamity) || e.Noun.Kind == 'E' || c.s.Lex.Entries[e.Lemma].Noun.Kind == 'E')
}

// dies reports a verb at chunk j that is told of the dead wherever they died: "died", "were pronounced dead".
func (c *clause) dies(j int) bool {
	switch c.base(c.chunk(j).Head) {
	case "die", "perish":
		return !c.chunk(j).Negated
	case "pronounce", "declare":
		return c.chunk(j).Passive && c.word(c.afterAdverbs(j+1)) == "dead"
	}
	return false
}
