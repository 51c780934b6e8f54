package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// inTruth is what befell those of whom the verb group at chunk j denies that they were spared, or 0: who "did not survive" is
// dead, and of fishermen who "have not returned from sea" nothing is known.
func (c *clause) inTruth(j int) lx.Name {
	ch := c.chunk(j)
	r := &c.s.Rows[c.row]
	if !ch.Negated || ch.Passive || ch.Modal || ch.Future || r.Form == sheet.FormZero || r.Subject.Thing {
		return 0
	}
	next := c.afterAdverbs(j + 1)
	switch c.base(ch.Head) {
	case "survive":
		if c.holdsOffice(r) {
			return 0
		}
		return c.s.Lex.NameOf("killed")
	case "live":
		if c.edgeOf(next) {
			return c.s.Lex.NameOf("killed")
		}
	case "make":
		if c.word(next) == "it" && (c.edgeOf(next+1) || c.word(next+1) == "to" && c.medical(next+2)) && c.harmTold() {
			return c.s.Lex.NameOf("killed")
		}
	case "come":
		if c.word(next) != "back" {
			return 0
		}
		if c.astray(r, c.afterAdverbs(next+1)) {
			return c.s.Lex.NameOf("missing")
		}
	case "return":
		if c.astray(r, next) {
			return c.s.Lex.NameOf("missing")
		}
	}
	return 0
}

// holdsOffice reports those who may survive no more than a vote: "two ministers did not survive the reshuffle".
func (c *clause) holdsOffice(r *sheet.Row) bool {
	switch c.s.Lex.Name(r.Subject.Group) {
	case "politician", "official":
		return true
	}
	return false
}

// astray reports people who went out for a while, of whom what stands at chunk i tells no more than from what they are not back:
// sailors, some of nine climbers, whoever is not back from a hunt. Others may have chosen to stay away.
func (c *clause) astray(r *sheet.Row, i int) bool {
	if c.word(i) == "from" {
		np := c.chunk(i + 1)
		return np.Kind == sheet.NP && np.Row < 0 && c.anyIn(np.Toks, lx.Errand)
	}
	if c.word(i) == "since" {
		return true
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "soldier", "worker":
	case "people", "man", "child", "":
		if r.Flags&sheet.Partitive == 0 {
			return false
		}
	default:
		return false
	}
	return c.edgeOf(i)
}

// harmTold reports that the hurt are told of in the phrase at hand, or people whom something befell nearby before it.
func (c *clause) harmTold() bool {
	r := &c.s.Rows[c.row]
	if r.Subject.Fate {
		return true
	}
	for i := c.row - 1; i >= 0 && r.Sent-c.s.Rows[i].Sent <= 1; i-- {
		switch c.s.Lex.Name(c.s.Rows[i].Outcome.Kind) {
		case "killed", "injured", "casualties", "missing", "affected", "rescued":
			return true
		}
	}
	return false
}

// lasting reports people whom their own word tells of as a set that is known, "three of the dead", "the 40 wounded", so that no verb
// makes it less true: they are dead who "have not been identified", and hurt who "may not survive".
func (c *clause) lasting(r *sheet.Row, v verdict) bool {
	return r.Subject.Fate && r.Flags&(sheet.Partitive|sheet.Definite) != 0 && v.toks.First == r.Subject.Head
}

// onlyHoped reports a verdict of being spared that is doubted or denied of people told of by what befell them: "two of the wounded
// are unlikely to survive". Hurt is all that they are known to be.
func (c *clause) onlyHoped(v verdict) bool {
	switch c.s.Lex.Name(v.kind) {
	case "rescued", "returned":
		return v.chunk >= 0 && max(c.verbMood(v.chunk), c.chain(v.chunk)) != asserted
	}
	return false
}
