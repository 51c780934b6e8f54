package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// ofPlace reports a relative clause at chunk j that is hung on a place or time and has people of its own for its subject, so
// that it tells nothing of those who are there: "a cook at a camp where three boys died", "the raid in which nine were hurt".
// A pronoun stands for those told of before: "the camp where they died".
func (c *clause) ofPlace(j int) bool {
	if c.chunk(j).Kind != sheet.SUB || c.wh(j) == 0 {
		return false
	}
	if w := c.word(j); w != "where" && w != "when" {
		if p := c.chunk(j - 1); w != "which" || p.Kind != sheet.PP || c.word(j-1) == "of" {
			return false
		}
	}
	np := c.chunk(c.afterAdverbs(j + 1))
	return np.Kind == sheet.NP && np.Class&lx.Pronoun == 0
}

// verbBehind returns what the finite verb says whose subject is the phrase at chunk k, where from chunk j to it nothing but
// adjuncts stands.
func (c *clause) verbBehind(j, k int) verdict {
	for n := 0; n < reach; n++ {
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.ADV, c.mark(j, token.Comma) && c.chunk(c.afterAdverbs(j+1)).Kind == sheet.VG:
			j++
		case ch.Kind == sheet.PP && c.chunk(j+1).Kind == sheet.NP && !c.subordinate(j):
			j += 2
		case ch.Kind == sheet.PP && c.chunk(j+1).Kind == sheet.ADV && !c.subordinate(j):
			j += 2
		case ch.Kind == sheet.VG && ch.Finite && !c.takesObject(j):
			return c.predicate(j, k)
		default:
			return none
		}
	}
	return none
}

// behindPlace is verbBehind, where a clause hung on the place is passed over, and its is set: who is told of is where others
// came to harm, and is no patient or prisoner for that, "a cook at a jail where three men died | was praised". Of those who were
// there it may be said that they are dead: "30 people in the shelter | who were killed".
func (c *clause) behindPlace(j, k int) (w verdict, its bool) {
	who := j
	if c.word(j) == "for" && c.chunk(j+1).Kind == sheet.NP {
		who += 2 // "in the shelter for refugees | who were killed": it is for the living
	}
	if c.word(who) == "who" {
		if c.skipRelative(who, &w); c.s.Lex.Name(w.kind) == "killed" {
			return w, false
		}
	}
	i := j
	if c.chunk(i).Kind == sheet.PP {
		i++ // "from which"
	}
	if its = c.ofPlace(i); its {
		var theirs verdict
		j = c.skipRelative(i, &theirs)
	}
	return c.verbBehind(j, k), its
}

// ownPast reports the past form at chunk j behind the subject of a relative clause at chunk k that is the verb of that clause
// and no participle, since the verb behind has another subject: "the camp where three boys | drowned | was shut".
func (c *clause) ownPast(j, k int) bool {
	if c.wh(k-1) == 0 || c.s.Tags[c.chunk(j).Head-c.sn.First] != sheet.TagPast {
		return false
	}
	if c.verb(j).who == lx.Subject {
		return true
	}
	r := c.chunk(k).Row
	return r >= 0 && c.s.Rows[r].Quantity.Stated > 1 && c.singular(j+1)
}

// singular reports a verb group at chunk j, or behind adverbs, that has one person or thing for its subject.
func (c *clause) singular(j int) bool {
	switch c.s.Entry(c.chunk(c.afterAdverbs(j)).First).Word {
	case "was", "is", "has":
		return true
	}
	return false
}

// plural reports the same of several.
func (c *clause) plural(j int) bool {
	switch c.s.Entry(c.chunk(c.afterAdverbs(j)).First).Word {
	case "were", "are", "have":
		return true
	}
	return false
}

// ofRelative reports the object of a relative clause with the verb behind it that governs it all: "soldiers who guarded three
// ministers | were killed", "the man who robbed two cooks | fled". What is said there, "a report that said three men were", is a
// clause and no object.
func (c *clause) ofRelative() bool {
	i, j := c.beforeAdverbs(c.at-1), c.afterAdverbs(c.at+1)
	v, next := c.chunk(i), c.chunk(j)
	if v.Kind != sheet.VG || !v.Finite || v.Passive || c.s.Is(v.Head, lx.Say|lx.Doubt|lx.Be) || c.s.In(v.Head, lx.Mind) || next.Kind != sheet.VG || !next.Finite {
		return false
	}
	i = c.beforeAdverbs(i - 1)
	if c.wh(i) == 0 || c.chunk(i-1).Kind != sheet.NP {
		return false
	}
	if next.Reduced {
		// A bare past form is a participle of the object, if the verb can be one and another follows for the subject.
		if c.s.Tags[next.Head-c.sn.First] == sheet.TagIng || c.verb(j).who != lx.Subject && c.finiteAhead(j) {
			return false
		}
		if c.verb(j).who == lx.Subject {
			return true
		}
	}
	if c.s.Rows[c.row].Quantity.Stated > 1 && c.singular(c.at+1) {
		return true
	}
	for i--; c.chunk(i-1).Kind == sheet.PP && c.chunk(i-2).Kind == sheet.NP; i -= 2 {
	}
	return c.chunk(i-1) == &edge // the phrase before begins the sentence and needs a verb
}

// ofNested reports a participle or relative clause at chunk j behind a second person, in an "of" or "to" phrase of the one
// that heads chunk k, whom it picks out: "a friend of a nurse | killed in the raid | said", "an aide to the judge | who was
// shot". It needs a verb of the first one's behind it, and a second one who is not named.
func (c *clause) ofNested(j, k int) bool {
	ch, outer, inner := c.chunk(j), c.chunk(k), c.chunk(j-1)
	if inner.Kind != sheet.NP || inner.Row < 0 && j-1 != k || !c.oneOf(outer.Head) {
		return false
	}
	first, last := inner.First, inner.Last-1
	if j-1 == k { // "a friend of a nurse" is one chunk
		for first = outer.Head + 1; first < last && c.s.Entry(first).Word != "of"; first++ {
		}
		first++
	} else if j-3 != k || c.word(j-2) != "of" && c.word(j-2) != "to" {
		return false
	}
	if first >= last || !c.s.Is(first, lx.Det|lx.Numeral|lx.Article|lx.Vague) || !c.oneOf(last) && !c.outsider(outer.Head, last) {
		return false
	}
	if ch.Kind == sheet.VG {
		return ch.Reduced && c.verb(j).who&lx.Object != 0 && !c.active(j) && c.verbAfter(j)
	}
	if w := c.word(j); w != "who" && w != "that" {
		return false
	}
	return !c.plural(j+1) || c.s.Is(last, lx.Plural) // the verb agrees with one of the two: "two aides to a judge who were shot"
}

// oneOf reports the noun of a person at token i, which is none of a group: a group is of those who are in it.
func (c *clause) oneOf(i int) bool {
	return c.s.Is(i, lx.Person) && !c.s.Is(i, lx.Collect|lx.Unit|lx.Toll)
}

// outsider reports that the one at token i is none of the family at token last: "a neighbour of a family", but "a member".
func (c *clause) outsider(i, last int) bool {
	if c.s.Lex.Name(c.s.Entry(last).Noun.Unit) != "family" || c.s.Entry(i).Word == "member" {
		return false
	}
	switch c.s.Lex.Name(c.s.Entry(i).Noun.Group) {
	case "man", "woman", "child", "elderly", "family":
		return false
	}
	return true
}

// verbAfter reports a finite verb behind the participle at chunk j and its adjuncts.
func (c *clause) verbAfter(j int) bool {
	for i := j + 1; i < j+10; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			return ch.Finite && !ch.Infinite
		case sheet.PP:
			if c.subordinate(i) {
				return false
			}
		case sheet.NP, sheet.ADV, sheet.PRED:
		default:
			return false
		}
	}
	return false
}
