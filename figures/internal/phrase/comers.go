package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// comers makes people of arrivals, returns and releases that count who came, and reports whether it did: "40 sea arrivals", "300 refugee
// returns", "300 returns were recorded", "40 prisoner releases", not "12 ship arrivals", "nine tax returns", "40 press releases".
func (g *grammar) comers(r *sheet.Row, sub *sheet.Subject) bool {
	if !g.s.Is(sub.Head, lx.Plural) {
		return false
	}
	var group, one, other string
	switch g.s.Lex.Entries[sub.Lemma].Word {
	case "arrival":
		group, one, other = "refugee", "new", "sea"
	case "return":
		group, one, other = "returnee", "spontaneous", "voluntary"
	case "release":
		group, one, other = "detainee", "conditional", "unconditional"
	default:
		return false
	}
	i := r.Num.Last
	if i == sub.Head && group == "returnee" && g.tracked(r, i+1) {
		sub.Thing, sub.Guess, sub.Group = false, false, g.s.Lex.NameOf(group)
		return true
	}
	for ; i < sub.Head; i++ {
		e := g.s.Entry(i)
		who, hint := g.s.Lex.Name(e.Noun.Group), g.s.Lex.Name(e.Noun.Hint)
		came := who == "refugee" || who == "displaced" || hint == "refugee" || hint == "displaced"
		if group == "detainee" {
			came = who == "detainee" || who == "hostage" || who == "prisoner-of-war"
		}
		if came || e.Word == one || e.Word == other {
			sub.Thing, sub.Guess, sub.Group = false, false, g.s.Lex.NameOf(group)
			return true
		}
	}
	return false
}

// tracked reports that those whom row r counts are told to be recorded, before its phrase or behind it from token i, or that what they
// did took place: "recorded 300 returns", "300 returns took place".
func (g *grammar) tracked(r *sheet.Row, i int) bool {
	if v := r.Phrase.First - 1; v >= g.sn.First && g.s.In(v, lx.Tracking) && g.tag(v) == sheet.TagPast {
		return true
	}
	be := false
	for ; i < g.sn.Last && g.s.Is(i, lx.Be|lx.Have); i++ {
		be = be || g.s.Is(i, lx.Be)
	}
	if be {
		return g.s.In(i, lx.Tracking)
	}
	return i+1 < g.sn.Last && g.s.Lex.Entries[g.s.Entry(i).Verb].Word == "take" && g.s.Entry(i+1).Word == "place"
}

// ofCircle makes people of those whom the number counts out of a circle of people, and reports whether it did: "six of his
// entourage", not "six parties".
func (g *grammar) ofCircle(r *sheet.Row, sub *sheet.Subject) bool {
	if r.Flags&sheet.Partitive == 0 || !g.s.In(sub.Head, lx.Circle) || g.s.Is(sub.Head, lx.Plural) {
		return false
	}
	sub.Thing, sub.Guess = false, false
	return true
}
