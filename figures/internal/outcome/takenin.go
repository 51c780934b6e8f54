package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// takenIn reads whom the verb at chunk j takes along to be asked, or to where police and troops keep people: "nine cooks were brought
// in for questioning", "police took nine cooks to the station". Who serves there, and who is brought there for other ends, is not
// held: "were taken to the barracks for shelter".
func (c *clause) takenIn(j int) verdict {
	ch, i := c.chunk(j), j+1
	switch c.base(ch.Head) {
	case "take", "bring", "pull", "call":
	default:
		return none
	}
	if !ch.Passive && !(ch.Reduced && j > c.at) {
		if c.at < j {
			return none
		}
		if i == c.at {
			i++
		}
	}
	kept := false
	for n := 0; n < 9; n++ {
		switch np := c.chunk(i + 1); {
		case c.chunk(i).Kind == sheet.ADV, i == c.at:
			i++
			continue
		case c.grilled(i):
			return c.toObject("detained", j)
		case c.mark(i, token.Comma) && c.chunk(i-1).Kind == sheet.ADV && c.s.Has(c.chunk(i-1).Head, token.Digits):
			i++ // "on May 28, 1983, | for questioning"
			continue
		case c.chunk(i).Kind != sheet.PP:
			return c.keptIf(kept && c.chunk(i).Kind != sheet.VG, j)
		case c.word(i) == "for":
			return none
		case np.Kind == sheet.NP && np.Row < 0:
			kept = kept || c.word(i) == "to" && c.precinct(i+1, j)
			i++
		}
		i++
	}
	return c.keptIf(kept, j)
}

// keptIf is the verdict over those who are taken to where people are kept by the verb at chunk j. Those who serve or live there,
// and those whom a participle tells more of, are brought to safety: "nine rescued cooks".
func (c *clause) keptIf(kept bool, j int) verdict {
	r := &c.s.Rows[c.row]
	if !kept || r.Subject.Thing || c.s.Serves(r.Subject.Group) || !r.Subject.Implicit && !c.s.Is(r.Subject.Head, lx.Person) {
		return none
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "official", "hostage", "refugee", "displaced", "returnee", "victim":
		return none
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if c.s.Is(i, lx.VerbPart) {
			return none
		}
	}
	return c.toObject("detained", j)
}

// grilled reports at chunk i that people are to be questioned: "for questioning", "for tactical questioning", "to be interrogated".
func (c *clause) grilled(i int) bool {
	if g := c.chunk(i); g.Kind == sheet.VG {
		return g.Infinite && g.Passive && c.s.In(g.Head, lx.Grilling)
	}
	np := c.chunk(i + 1)
	return c.word(i) == "for" && (np.Kind == sheet.NP && np.Row < 0 || np.Kind == sheet.VG) && c.s.In(np.Head, lx.Grilling)
}

// precinct reports at chunk i where police and troops keep people: "the barracks", "Belt police station", "army headquarters", and
// "the station" to which police take them by the verb at chunk j.
func (c *clause) precinct(i, j int) bool {
	np := c.chunk(i)
	switch w := c.word(i); {
	case !c.s.In(np.Head, lx.Precinct):
		return false
	case w != "station" && w != "headquarters" && w != "hq":
		return true
	}
	for k := np.First; k < np.Head; k++ {
		if e := c.s.Entry(k); c.s.Serves(e.Noun.Group) || c.s.Serves(e.Noun.Hint) {
			return true
		}
	}
	if np.Len() != 2 || c.s.Entry(np.First).Word != "the" {
		return false
	}
	who := c.subjectOf(j)
	return who >= 0 && c.s.Serves(c.s.Entry(c.chunk(who).Head).Noun.Group)
}
