package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// befellEarlier reports a participle behind the last of a list that tells what had befallen them before what the verb or
// noun over the list says: "rebels freed a judge and two guards | kidnapped in May", "the mayor was killed along with two
// men | arrested last week". With nothing behind it it has lost its own verb and tells: "the blast killed a guard and two
// cooks injured". So it does where it may be another effect of the same deed: "the flood killed nine people and 300
// families displaced in Oram".
func (c *clause) befellEarlier(r *sheet.Row, left, right verdict) bool {
	join := c.chunk(c.beforeAdverbs(c.at - 1))
	j := c.afterAdverbs(c.at + 1)
	p := c.chunk(j)
	if join.Kind != sheet.CC || right.chunk != j || right.also[0] != 0 && c.chunk(left.chunk).Kind != sheet.NP || p.Kind != sheet.VG || !p.Reduced || !c.addsMore(j, left) {
		return false
	}
	fleeing := c.s.Tags[p.Head-c.sn.First] == sheet.TagIng
	if !fleeing && (c.verb(j).who&lx.Object == 0 || c.active(j)) {
		return false
	}
	over, was := c.s.Lex.Name(left.kind), c.s.Lex.Name(right.kind)
	free := over == "released" || over == "returned" || over == "transferred"
	switch over {
	case "killed", "injured", "detained", "abducted", "released", "returned", "rescued", "transferred", "sentenced":
	default:
		return false
	}
	switch was {
	case "detained":
		if over == "rescued" || c.s.Lex.Name(r.Subject.Group) == "attacker" {
			return false // "police freed nine girls and two kidnappers arrested in Oram"
		}
	case "abducted", "sentenced":
	case "affected":
		return (join.Len() > 1 || over == "rescued" || c.foundThere(r, left, j)) && c.s.In(p.Head, lx.Stuck)
	case "displaced":
		if !free && !fleeing {
			return false
		}
	case "injured", "released", "rescued":
		return c.longPast(j) // but "the blast killed a guard and two cooks wounded in Oram"
	default:
		return false
	}
	return free || join.Len() > 1 || over == "rescued" || !r.Subject.Implicit && c.chosen(left, was) || c.longPast(j)
}

// itsVerb reports that the phrase has the verb at chunk j to itself, whatever verb stands before it: the verb is next to it,
// or takes it up again behind a participle, "police shot a thief and two men | arrested in May were freed".
func (c *clause) itsVerb(j int) bool {
	next := c.afterAdverbs(c.at + 1)
	if next == j {
		return true
	}
	p, g := c.chunk(next), c.chunk(j)
	return p.Kind == sheet.VG && p.Reduced && !p.Passive && g.Finite && !g.Reduced && c.chunk(j-1).Kind != sheet.CC && c.chunk(c.at-1).Kind == sheet.CC && !c.mark(next-1, token.Comma)
}

// foundThere reports that the participle at chunk j tells in what one place those were whom a blast or a fire took there: "killed
// a boy and two men | trapped inside", "… caught in the crossfire". Elsewhere, and of many more than those before them, it may
// have lost its own verb: "killed nine miners and 200 trapped below", "… and two men trapped in Oram".
func (c *clause) foundThere(r *sheet.Row, left verdict, j int) bool {
	g := c.chunk(left.chunk)
	if r.Subject.Implicit || r.Subject.Unit != 0 && c.s.Lex.Name(r.Subject.Unit) != string(units.Person) {
		return false
	}
	if g.Kind != sheet.VG || !g.Finite || c.s.Tags[g.Head-c.sn.First] != sheet.TagPast {
		return false
	}
	first := 1.0
	if k := c.beforeAdverbs(c.at-1) - 1; c.chunk(k).Row >= 0 {
		first = max(first, c.s.Rows[c.chunk(k).Row].Quantity.Stated)
	}
	who := c.subjectOf(left.chunk)
	if r.Quantity.Stated > 10*first || who < 0 || c.chunk(who).Class&(lx.Person|lx.Unit|lx.Pronoun) != 0 {
		return false
	}
	i := c.afterAdverbs(j + 1)
	np := c.chunk(i + 1)
	switch c.word(i) {
	case "inside":
		return true
	case "in", "on", "under", "beneath", "behind", "aboard":
		return np.Kind == sheet.NP && np.Row < 0 && c.s.Is(np.First, lx.Det|lx.Possess|lx.Article) && !c.s.Is(np.Head, lx.Plural) && !c.s.Has(np.Head, token.Upper)
	}
	return false
}

// addsMore reports that more stands behind the participle at chunk j, and no verb that takes the phrase before it for its
// subject: "captured in Oram", but not "captured in Oram were freed". The noun over a list has a verb of its own there.
func (c *clause) addsMore(j int, left verdict) bool {
	for i := j + 1; i < j+10; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.ADV, sheet.NP, sheet.PRED:
		case sheet.PP:
			if c.subordinate(i) {
				return true
			}
		case sheet.VG:
			return i > j+1 && (!ch.Finite || ch.Infinite || c.chunk(left.chunk).Kind == sheet.NP)
		default:
			return i > j+1
		}
	}
	return true
}

// longPast reports that the participle at chunk j tells of a time before: "wounded in an earlier attack".
func (c *clause) longPast(j int) bool {
	for i := c.chunk(j).Last; i < c.sn.Last && i < c.chunk(j).Last+8 && c.s.Tags[i-c.sn.First] != sheet.TagPunct; i++ {
		switch c.s.Entry(i).Word {
		case "earlier", "previous", "previously", "before", "ago":
			return true
		}
	}
	return false
}

// chosen reports a verb whose subject picks out whom it befalls, so that they can be told by what befell them before: a
// blast takes whoever is there, and police who kill may have arrested the others in the same raid.
func (c *clause) chosen(left verdict, was string) bool {
	if left.chunk < 0 || c.chunk(left.chunk).Kind != sheet.VG || was == "displaced" {
		return true // "the killing of a judge and two guards kidnapped in May"
	}
	who := c.subjectOf(left.chunk)
	if who < 0 {
		return c.s.Tags[c.chunk(left.chunk).Head-c.sn.First] != sheet.TagIng // "a blast hit the jail, killing a guard and"
	}
	h := c.chunk(who).Head
	if e := c.s.Entry(h); !c.s.Serves(e.Noun.Group) {
		return e.Source != 0 || c.s.Is(h, lx.Person|lx.Unit|lx.Pronoun) || c.s.Toks[h].Class == 0
	}
	return was != "detained"
}
