package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// numbered reads a toll from the verb at chunk j right before its number, the phrase at chunk k.
func (c *clause) numbered(j, k int) verdict {
	ch := c.chunk(j)
	if w := c.base(ch.Head); w == "number" || w == "total" {
		if v := c.theDead(c.beforeAdverbs(j - 1)); v.ok() {
			c.s.Rows[c.row].Flags |= sheet.Counted
			return v // "the dead numbered 40"
		}
	}
	if ch.Passive {
		if c.changes(c.tollAcross(j-1) - 1) {
			return c.pushed(k) // "pushed the toll since the ban was imposed past 40"
		}
		return none
	}
	if !c.reaches(j) || ch.Reduced && c.s.Rows[c.row].Subject.Head >= 0 && c.chunk(j-1).Kind == sheet.NP && c.chunk(j-2).Class&lx.Sub != 0 && c.ing(j) {
		return none // "the toll may rise after a ferry | carrying 700 people sank", but "after a raid | reaching 60"
	}
	v := c.toll(j + 1)
	if v.ok() { // "the toll reached 45"
		c.s.Rows[c.row].Flags |= sheet.Counted
	}
	return v
}

// theDead says what befell those whom the phrase that ends with chunk i names by it, or by their noun: "the dead", "the dead |
// and | missing", "the refugees".
func (c *clause) theDead(i int) verdict {
	last := i
	if c.chunk(i).Kind == sheet.PRED && c.chunk(i-1).Kind == sheet.CC {
		i -= 2
	}
	np := c.chunk(i)
	if np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.First, lx.Det) && !(c.s.Is(np.Head, lx.Person) && c.s.Is(np.Head, lx.Plural)) {
		return none
	}
	v := c.headFate(i)
	if last > i && c.s.Lex.Name(v.kind) == "killed" && c.s.Lex.Name(c.headFate(last).kind) == "injured" {
		v.kind = c.s.Lex.NameOf("casualties")
	}
	return v
}

// numberedToo reads a second count of those named by what befell them, whose verb the count before has: "the dead numbered 40
// | and | the injured 60".
func (c *clause) numberedToo(r *sheet.Row) verdict {
	ch, j := c.chunk(c.at), c.at-1
	t := ch.First + 1
	if t >= r.Num.First || !r.Subject.Implicit || c.row == 0 || !c.s.Is(ch.First, lx.Det) || c.s.Entry(t).Fate.Outcome == 0 {
		return none
	}
	if c.chunk(j).Kind != sheet.CC && !c.mark(j, token.Comma|token.Semi) {
		return none
	}
	w := &c.s.Rows[c.row-1]
	if c.chunk(j-1).Row != c.row-1 || w.Flags&sheet.Counted == 0 || c.s.Entry(w.Outcome.Last-1).Fate.Outcome == 0 {
		return none
	}
	r.Flags |= sheet.Counted
	return verdict{kind: c.s.Entry(t).Fate.Outcome, who: lx.Object, toks: sheet.Toks{First: ch.First, Last: t + 1}, chunk: c.told(w)}
}

// stoodAt reports that those named at chunk i by what befell them come to the number behind the preposition at chunk j: "the dead |
// stood | at 40", "the victims | add | up to 40", but "the wounded | stood | at two windows".
func (c *clause) stoodAt(i, j, verb int) bool {
	ch, r := c.chunk(i), &c.s.Rows[c.row]
	e := c.s.Entry(ch.Head)
	if verb != i+1 || r.Subject.Head >= 0 || ch.Row >= 0 || !c.s.Is(ch.First, lx.Det) || e.Fate.Outcome == 0 && c.s.Lex.Name(e.Noun.Group) != "victim" {
		return false
	}
	v := c.chunk(verb)
	return !v.Passive && (c.s.In(v.Head, lx.Reach, lx.Growth) || c.base(v.Head) == "add" && c.word(verb+1) == "up")
}

// setBehind reads a toll's number set between commas right behind it: "the toll, now | 40, | is expected to rise", "the toll, | 40 in
// May, | has risen". j is the mark.
func (c *clause) setBehind(j int) verdict {
	if !c.setApart(j) {
		return none
	}
	i := c.tollBefore(j - 1)
	if i < 0 {
		if v := c.namedBefore(j); c.s.Lex.Name(v.kind) == "killed" {
			return v // whatever is done with the dead
		}
		return none
	}
	if !c.s.Is(c.chunk(i).Head, lx.Singular) {
		return none
	}
	c.s.Rows[c.row].Flags |= sheet.Counted
	return c.tollNoun(i)
}

// setApart reports a bare number set between commas, with nothing but its place or time; j is the first of the marks.
func (c *clause) setApart(j int) bool {
	return c.mark(j, token.Comma|token.Dash) && c.s.Rows[c.row].Subject.Implicit && c.mark(c.pastAdjuncts(c.at+1), token.Comma|token.Dash)
}

// namedBefore says what befell those whom the phrase before the mark at chunk j names by it and no number counts: "the dead, | 16 in
// all, | were", "those | killed, | 16 in all, | were".
func (c *clause) namedBefore(j int) verdict {
	if !c.setApart(j) {
		return none
	}
	switch ch := c.chunk(j - 1); ch.Kind {
	case sheet.NP:
		if ch.Row < 0 && c.s.Is(ch.First, lx.Det) && c.s.Entry(ch.Head).Fate.Outcome != 0 {
			return c.headFate(j - 1)
		}
	case sheet.VG:
		if p := c.chunk(j - 2); ch.Reduced && c.word(j-2) == "those" && p.Len() == 1 {
			return c.verb(j - 1)
		}
	}
	return none
}
