package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// lot reports the phrase as those of whose fate or whereabouts the noun before it tells: "the fate of | 12 pilots".
func (c *clause) lot() bool {
	return c.word(c.at-1) == "of" && c.chunk(c.at-2).Kind == sheet.NP && c.chunk(c.at-2).Row < 0 && c.s.In(c.chunk(c.at-2).Head, lx.Lot)
}

// lost reads those of whom nobody knows where or how they are: "the fate of 12 pilots was unknown", "… is not known", "no word
// on the whereabouts of 12 pilots". What the noun says of them already stays: "the fate of the 12 hostages".
func (c *clause) lost(r *sheet.Row) verdict {
	if !c.lot() || r.Subject.Head >= 0 && (c.s.Entry(r.Subject.Head).Noun.Outcome != 0 || r.Subject.Fate) {
		return none
	}
	h := c.chunk(c.at - 2).Head
	v := verdict{kind: c.s.Lex.NameOf("missing"), who: lx.Subject, toks: sheet.Toks{First: h, Last: h + 1}, chunk: -1}
	if c.chunk(c.at-3).Kind == sheet.PP && c.s.Is(c.chunk(c.at-4).First, lx.Zero) {
		return v
	}
	j := c.pastAdjuncts(c.at + 1)
	g := c.chunk(j)
	if g.Kind != sheet.VG || g.Future || g.Modal {
		return none
	}
	if g.Negated && c.s.Is(g.Head, lx.VerbPart) {
		if c.base(g.Head) == "know" {
			return v
		}
		return none
	}
	if next := c.chunk(c.afterAdverbs(j + 1)); !g.Negated && c.stillSo(j) && c.s.In(next.Head, lx.Unsure) {
		return v
	}
	return none
}

// unfound reads those whom nobody has found yet, told by the verb group at chunk j: "have yet to be found", "had not been
// accounted for". It is so, whatever is still to come. Who hides is not missing, nor who was found to be something.
func (c *clause) unfound(j int) verdict {
	g, i := c.chunk(j), j
	switch next := c.afterAdverbs(j + 1); {
	case g.Passive && g.Negated && c.s.Is(g.First, lx.Have): // "have not been"
	case g.Passive && g.Infinite && c.stillTo(j): // "with five | yet to be found"
	case c.chunk(next).Passive && c.chunk(next).Infinite && (c.base(g.Head) == "remain" || c.stillTo(next) || c.stillTo(next-1)):
		i = next
	default:
		return none
	}
	last := c.chunk(i).Last
	switch c.base(c.chunk(i).Head) {
	case "find", "locate", "trace":
	case "account":
		if c.word(i+1) != "for" {
			return none
		}
		i, last = i+1, c.chunk(i+1).Last
	default:
		return none
	}
	switch next := c.chunk(i + 1); next.Kind {
	case sheet.NP, sheet.PRED, sheet.VG:
		return none // "have not been found guilty", "… found to be ill"
	}
	if c.hides() {
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("missing"), who: lx.Subject, toks: sheet.Toks{First: g.First, Last: last}, chunk: c.at}
}

// lostIn reads people whom the verb group at chunk j tells to be lost in a disaster, of whom no body need have been found: "nine sailors
// were lost | in the sinking", "lost when the trawler sank". Guests who "got lost" are about somewhere.
func (c *clause) lostIn(j int) verdict {
	g := c.chunk(j)
	if c.base(g.Head) != "lose" || !g.Passive && !g.Reduced || c.base(g.First) == "get" || c.s.Rows[c.row].Subject.Thing {
		return none
	}
	np, v := c.chunk(j+2), c.chunk(j+3)
	switch c.word(j + 1) {
	case "in":
		if np.Kind != sheet.NP || !c.s.In(np.Head, lx.Calamity) {
			return none
		}
	case "when", "as", "after":
		if np.Kind != sheet.NP || np.Row >= 0 || v.Kind != sheet.VG || !c.s.In(v.Head, lx.Peril) {
			return none
		}
	default:
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("missing"), who: lx.Subject, toks: sheet.Toks{First: g.Head, Last: g.Head + 1}, chunk: j}
}

// stillTo reports a chunk j that opens with what has not happened so far: "yet to be", "still to be".
func (c *clause) stillTo(j int) bool {
	w := c.s.Entry(c.chunk(j).First).Word
	return w == "yet" || w == "still"
}

// hides reports people whom others are after, or whose noun tells their fate already.
func (c *clause) hides() bool {
	r := &c.s.Rows[c.row]
	switch c.s.Lex.Name(r.Subject.Group) {
	case "suspect", "attacker", "combatant", "detainee":
		return true
	}
	if !r.Subject.Implicit {
		return r.Subject.Head >= 0 && c.s.Entry(r.Subject.Head).Noun.Outcome != 0
	}
	if c.row == 0 || r.Sent-c.s.Rows[c.row-1].Sent > 1 {
		return false
	}
	w := &c.s.Rows[c.row-1]
	switch c.s.Lex.Name(w.Outcome.Kind) {
	case "detained", "escaped", "sentenced", "killed":
		return w.Role != roleVictim || c.s.Lex.Name(w.Outcome.Kind) != "killed" // "three were held; two have not been found"
	}
	return w.Role == roleActor || w.Role == roleAttacker
}
