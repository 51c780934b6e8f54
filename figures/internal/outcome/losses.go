package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// losses reads those whom a force lost: "the army lost 12 men". What a team or a firm loses is alive.
func (c *clause) losses(r *sheet.Row) bool {
	j := c.at - 1
	for n := 0; n < 6 && (c.chunk(j).Kind == sheet.CC || c.mark(j, token.Comma)) && (c.chunk(j-1).Row >= 0 || c.s.Is(c.chunk(j-1).Head, lx.Relative)); n++ {
		j -= 2
	}
	v := c.chunk(j)
	if v.Kind != sheet.VG || v.Passive || c.base(v.Head) != "lose" {
		return false
	}
	kind := c.lossesIn()
	who := c.subjectOf(j)
	if who < 0 && c.chunk(j-1).Kind == sheet.SUB && c.mark(j-2, token.Comma) && c.s.Tags[v.Head-c.sn.First] == sheet.TagIng {
		who = c.subjectOf(j - 2) // "killed nine rebels, while losing two soldiers"
	}
	if who < 0 {
		who = c.asideSubject(j)
	}
	if kind == 0 && !c.kin(r, j, who) && !c.dead(r) && !c.menOf(who) && (who < 0 || !c.fights(c.itself(who))) {
		return false
	}
	if kind == 0 {
		kind = c.s.Lex.NameOf("killed")
	}
	r.Outcome.Kind, r.Outcome.Toks, r.Role = kind, sheet.Toks{First: v.Head, Last: v.Head + 1}, roleVictim
	return true
}

// asideSubject returns the subject of the verb at chunk j where commas set off what is told of it: "Karim Dost, | 34, of Oram, |
// lost", or -1.
func (c *clause) asideSubject(j int) int {
	if !c.mark(j-1, token.Comma) {
		return -1
	}
	for i := j - 2; i > 0 && i > j-8; i-- {
		switch ch := c.chunk(i); {
		case c.mark(i, token.Comma) && c.chunk(i-1).Kind == sheet.NP && c.chunk(i-1).Row < 0 && (i == 1 || c.chunk(i-2).Kind == sheet.SUB || c.chunk(i-2).Kind == sheet.PUNCT):
			return i - 1
		case ch.Kind != sheet.NP && ch.Kind != sheet.ADV && ch.Kind != sheet.PP && !c.mark(i, token.Comma):
			return -1
		}
	}
	return -1
}

// itself returns the force that says what it lost, where chunk k is the pronoun that stands for it: "the army said | it lost 12
// men".
func (c *clause) itself(k int) int {
	if w := c.word(k); w != "it" && w != "they" {
		return k
	}
	say := k - 1
	if c.chunk(say).Kind == sheet.SUB {
		say--
	}
	if say = c.beforeAdverbs(say); c.chunk(say).Kind != sheet.VG || !c.s.Is(c.chunk(say).Head, lx.Say) {
		return k
	}
	if who := c.subjectOf(say); who >= 0 {
		return who
	}
	return k
}

// kin reports relatives counted that somebody lost, who are dead: "lost two sons", "lost two sons in the blast", not "in a crowd"
// or "to a rival"; and whom a family lost.
func (c *clause) kin(r *sheet.Row, j, who int) bool {
	if r.Subject.Head < 0 {
		return false
	}
	family := who >= 0 && c.family(c.chunk(who).Head)
	if !family && !c.s.Is(r.Subject.Head, lx.Relative) && !c.s.Dear(r.Subject.Head) && !c.family(r.Subject.Last-1) && c.s.Lex.Entries[c.s.Entry(r.Subject.Head).Lemma].Word != "child" {
		return false
	}
	i := c.at + 1
	for n := 0; n < 8 && (c.chunk(i).Kind == sheet.CC || c.mark(i, token.Comma)) && c.chunk(i+1).Kind == sheet.NP; n++ {
		i += 2 // "two sons | and a daughter"
	}
	switch w := c.word(i); w {
	case "in", "to", "at", "from", "on":
		in := c.chunk(i + 1)
		return (c.s.Is(in.Head, lx.Event|lx.Outcome) || c.s.In(in.Head, lx.Ailment)) && (w == "in" || w == "to") || w == "in" && (in.Kind == sheet.ADV || c.s.Is(in.Head, lx.Month) || c.s.Has(in.Head, token.Upper))
	}
	if family || c.word(j-1) == "who" {
		return true
	}
	return who >= 0 && c.word(who) != "it" && (c.s.Is(c.chunk(who).Head, lx.Person|lx.Pronoun) || c.chunk(who).Len() > 1 && c.s.Tags[c.chunk(who).Head-c.sn.First] == sheet.TagName)
}

// family reports a noun that stands for a family.
func (c *clause) family(i int) bool {
	return units.Unit(c.s.Lex.Name(c.s.Entry(i).Noun.Unit)) == units.Family
}

// dead reports those who are dead when they are lost, whoever lost them: fighters, unless they went to somebody, and people
// lost in what kills. "Norva lost 12 troops", "the village lost nine people in the flood", not "lost nine voters in a row".
func (c *clause) dead(r *sheet.Row) bool {
	w := c.word(c.at + 1)
	if r.Subject.Head < 0 || w == "to" {
		return false
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "soldier", "combatant":
		return true
	}
	return c.s.Is(r.Subject.Head, lx.Person) && (w == "in" || w == "during") && c.chunk(c.at+2).Kind == sheet.NP && c.s.In(c.chunk(c.at+2).Head, lx.Calamity)
}
