package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// group takes the most specific group that head and modifiers state: "women prisoners" are detainees,
// "children of refugees" children; a head that says nothing ("people", "members") takes a modifier's.
func (g *grammar) group(sub *sheet.Subject) {
	g.inspects(sub)
	if g.forces(sub) || g.hinted(sub) || sub.Group != 0 && g.s.Lex.Name(sub.Group) != "people" {
		return
	}
	for i := sub.First; i < sub.Last; i++ {
		e := g.s.Entry(i)
		if e.Noun.Group == 0 || i == sub.Head || g.private(i) || i > sub.Head && !g.s.Entry(sub.Head).Noun.Plain {
			continue // the friends of a mayor are no mayors
		}
		switch name := g.s.Lex.Name(e.Noun.Group); name {
		case "people":
			continue
		case "foreign":
			if e.Word == "national" {
				continue // "National Party members", "the national team's players"
			}
		case "woman", "man", "child", "elderly":
			if i > sub.Head {
				continue // "members of a committee of mothers" need be no mothers
			}
		}
		sub.Group = e.Noun.Group
		return
	}
}

// hinted lets a modifier say what sort of people a head without much meaning names: "aid workers", "security
// officers", "prisoners of war", "army men". Inside a compound word it says nothing: "cross-border traders".
func (g *grammar) hinted(sub *sheet.Subject) bool {
	if h := g.s.Entry(sub.Head - 1).Noun.Hint; sub.Head > sub.First && g.s.Lex.Name(sub.Group) == "man" && (g.s.Serves(h) || g.s.Captors(h)) {
		sub.Group = h
		return true
	}
	if !g.s.Entry(sub.Head).Noun.Plain {
		return false
	}
	told := false
	for i := sub.First; i < sub.Last; i++ {
		if g.tag(i-1) == sheet.TagHyphen || g.tag(i+1) == sheet.TagHyphen && i+2 != sub.Head { // but "aid-workers"
			continue
		}
		if e := g.s.Entry(i); i != sub.Head && e.Noun.Hint != 0 && !g.serves(sub, i) && (sub.Group == 0 || g.s.Entry(sub.Head).Noun.Outcome == 0 || g.s.Lex.Name(e.Noun.Hint) == "prisoner-of-war") {
			sub.Group, told = e.Noun.Hint, true
			if g.s.Lex.Name(sub.Group) != "suspect" {
				return true // "suspected Taliban members": what they are comes before what they are held for
			}
		}
	}
	return told
}

// inspects makes officials of inspectors who look into a thing or come from a body of many lands: "weapons inspectors", "UN
// inspectors". Other inspectors are police: "a senior inspector", "a traffic police inspector".
func (g *grammar) inspects(sub *sheet.Subject) {
	if g.s.Lex.Entries[sub.Lemma].Word != "inspector" {
		return
	}
	thing := false
	for i := sub.First; i < sub.Head; i++ {
		e := g.s.Entry(i)
		if g.s.Serves(e.Noun.Group) || g.s.Serves(e.Noun.Hint) {
			return
		}
		switch {
		case g.s.In(i, lx.Beat):
			return
		case g.s.In(i, lx.Inquiry), e.Noun.Kind != 0 && g.tag(i) == sheet.TagNoun && !g.s.Is(i, lx.MainAdj|lx.Person|lx.Title|lx.Place):
			thing = true
		}
	}
	if thing {
		sub.Group = g.s.Lex.NameOf("official")
	}
}

// forces reads the counted members of forces: "dozens of security forces", "20 coalition forces" are people; task forces
// and forces without more are formations. It returns whether the group is told.
func (g *grammar) forces(sub *sheet.Subject) bool {
	if g.s.Entry(sub.Head).Word != "forces" || sub.Head == sub.First {
		return false
	}
	switch g.s.Entry(sub.Head - 1).Word {
	case "armed", "task", "joint":
		return false
	}
	sub.Unit = 0
	for i := sub.First; i < sub.Head; i++ {
		if e := g.s.Entry(i); e.Noun.Hint != 0 && (e.Word == "security" || e.Word == "police") {
			sub.Group = e.Noun.Hint
			return true
		}
	}
	return false
}

// serves reports armed at token i before a body that bears arms by its office: "armed forces personnel", "armed police
// personnel".
func (g *grammar) serves(sub *sheet.Subject, i int) bool {
	return g.s.Entry(i).Word == "armed" && i+1 < sub.Last && i+1 != sub.Head && (g.s.Is(i+1, lx.Unit) || g.s.Entry(i+1).Word == "police")
}

// private reports a rank that is an adjective here: "a private citizen", "major donors".
func (g *grammar) private(i int) bool {
	return g.s.Is(i, lx.Adjective) && g.s.Lex.Name(g.s.Entry(i).Noun.Group) == "soldier"
}
