package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// moved reads prisoners whom the verb at chunk j brings to another place or into other hands: "40 inmates were taken by bus to
// Norva", "the army sent 40 inmates to Norva", "40 inmates arrived in Norva", and anybody who is handed to somebody: "two boys
// were handed to an aunt". Prisoners may be traded as well, or "change hands". Who is brought to court stays where they are held.
func (c *clause) moved(j int) verdict {
	ch, r := c.chunk(j), &c.s.Rows[c.row]
	if v := c.takenIn(j); v.ok() {
		return v
	}
	prisoner := false
	switch c.s.Lex.Name(r.Subject.Group) {
	case "detainee", "prisoner-of-war":
		prisoner = true
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if c.s.Is(i, lx.VerbPart) && c.tells(i) && c.s.Lex.Name(c.s.Entry(i).Fate.Outcome) != "detained" {
			return none // "nine freed prisoners arrived"
		}
	}
	to := true
	switch c.base(ch.Head) {
	case "change":
		if prisoner && c.word(j+1) == "hands" {
			return verdict{kind: c.s.Lex.NameOf("transferred"), who: lx.Subject, toks: sheet.Toks{First: ch.Head, Last: c.chunk(j + 1).Last}, chunk: j}
		}
		return none
	case "trade":
		if prisoner && (ch.Passive || ch.Reduced && j > c.at || c.at == j+1) {
			return c.toObject("transferred", j)
		}
		return none
	case "take", "bring", "send":
		if !prisoner {
			return none
		}
	case "hand":
		if h := r.Subject.Head; h >= 0 && !c.s.Is(h, lx.Person) {
			return none
		}
	case "arrive":
		if to = false; !prisoner {
			return none
		}
	default:
		return none
	}
	i := j + 1
	switch {
	case !to:
		if ch.Passive || i == c.at {
			return none
		}
	case !ch.Passive && c.at != j+1:
		return none // who takes them is not moved
	case !ch.Passive:
		i = c.at + 1
	}
	for n := 0; n < 6; n++ {
		np := c.chunk(i + 1)
		switch w := c.word(i); {
		case c.chunk(i).Kind == sheet.ADV:
			i++
			continue
		case c.chunk(i).Kind != sheet.PP || np.Kind != sheet.NP && np.Kind != sheet.ADV:
			return none
		case to && (w == "to" || w == "into") && np.Kind == sheet.NP, !to && (w == "in" || w == "at") && np.Kind == sheet.NP:
			if c.tries(i + 1) {
				return none
			}
			return verdict{kind: c.s.Lex.NameOf("transferred"), who: lx.Subject | lx.Object, toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: j}
		}
		i += 2
	}
	return none
}

// tries reports a place or an office at chunk i where prisoners are heard and not kept, or what is done to them there.
func (c *clause) tries(i int) bool {
	switch c.word(i) {
	case "court", "courts", "courthouse", "courtroom", "tribunal", "trial", "justice", "judge", "magistrate", "prosecutor", "prosecutors", "hospital", "work", "death", "deaths":
		return true
	}
	return false
}
