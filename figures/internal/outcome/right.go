package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// reach bounds the chunks that are passed over between a noun phrase and its verb.
const reach = 24

// right finds what the noun phrase at chunk k is the subject of. from is the chunk after which to look.
func (c *clause) right(k, from int) verdict {
	relative, reduced, moving := none, false, false
	first := c.toWound(from + 1)
	j := first
	for n := 0; n < reach; n++ {
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.ADV:
			j++
		case sheet.PRED:
			if v := c.state(j); v.ok() && !(relative.ok() && relative.chunk == j-1 && c.word(j-2) == "whose") { // "whose deaths | in custody"
				if w := c.verbBehind(j+1, k); w.ok() {
					return w // "two prisoners in custody died"
				}
				if c.ofLast(j, k) {
					return relative
				}
				return v
			}
			j++
		case sheet.VG:
			if c.s.Is(ch.Head, lx.Say) && c.s.Tags[ch.Head-c.sn.First] == sheet.TagIng && j == from+1 && c.word(k-1) == "with" {
				return none // "with a witness saying nine were killed"
			}
			if c.ofNext(j, k) || c.ofNested(j, k) || c.mark(j-1, token.Comma) && c.ofNearest(j, k) {
				j = max(j+1, c.s.ChunkFrom(c.verb(j).toks.Last)) // "shot dead"
				continue
			}
			if c.averted(j) {
				return none // "were nearly | beaten to death"
			}
			v := c.predicate(j, k)
			if ch.Reduced && !v.ok() && c.takesObject(j) {
				if w := c.later(j, k); w.ok() {
					return w
				}
				if relative.ok() {
					return relative // "two nurses who were kidnapped told"
				}
				return v // "a witness said two men", "police told them three"
			}
			if !v.ok() && ch.Reduced && (c.chunk(j-1).Kind == sheet.NP || j == c.afterAdverbs(from+1) || c.mark(j-1, token.Comma)) {
				// "two males fitting the description were detained": a participle clause that tells
				// nothing is passed over like a relative one.
				moved := c.s.Tags[ch.Head-c.sn.First] == sheet.TagIng
				if w := c.later(j, k); w.ok() && !moved && !relative.ok() && c.finiteBeyond(j) == 0 {
					return w
				}
				next := c.skipRelative(j-1, &relative)
				if b := c.finiteBeyond(j); moved && b > next && c.chunk(next).Kind == sheet.CC {
					j = b // "serving life or long terms | were freed"
					continue
				}
				if c.chunk(next).Kind == sheet.VG && (moved || !c.ofOthers(next)) || c.mark(next, token.Comma|token.Open) && !c.besideOne(next, k) || c.dashedOff(next, k) || c.chunk(next).Kind == sheet.CC && c.namesThem(next-1) >= 0 {
					j = next
					continue
				}
			}
			if v.ok() && ch.Reduced && c.s.Entry(ch.Head).Fate.Mood == lx.Prospective {
				if next := c.pastAdjuncts(c.s.ChunkFrom(v.toks.Last)); next > j && c.chunk(next).Kind == sheet.VG && c.chunk(next).Finite {
					j = next // "prisoners awaiting execution in Delt | escaped": it has not happened
					continue
				}
			}
			if w := c.diesBehind(v, j, k); w.ok() {
				return w
			}
			if v.ok() && ch.Reduced && !relative.ok() && !c.ownPast(j, k) {
				if next := c.finiteBeyond(j); next > 0 {
					reduced, moving = true, c.s.Tags[v.toks.First-c.sn.First] == sheet.TagIng
					relative, j = v, next // "three women, displaced by the war, were killed"
					continue
				}
			}
			switch {
			case !v.ok() && (relative.ok() || relative.actor && (!v.actor || reduced)):
				return relative
			case !v.ok() || c.s.Lex.Name(v.kind) == "other":
				if w := c.series(j); w.ok() {
					return w
				}
				if w := c.later(j, k); w.ok() {
					return w
				}
				if c.chunk(j + 1).Infinite {
					if w := c.chained(j + 1); w.ok() {
						return c.more(w) // "tried to flee and were shot"
					}
				}
			case relative.ok() && (c.onlySaid(relative.chunk) || c.onlySaid(relative.chunk-1)):
				return v // "two men reported dead were found alive"
			case c.s.Lex.Name(relative.kind) == "killed":
				v.also[len(v.also)-1] = relative.kind // killed comes before all
				return v
			case relative.ok() && !moving && v.kind != relative.kind && !c.ofWhole(k):
				if c.singular(j) && c.s.Rows[c.row].Quantity.Stated > 1 && c.word(k-1) != "of" {
					return relative // "the man who robbed two porters hurt in the crash was jailed"
				}
				v.also[len(v.also)-1] = relative.kind // the verb governs, what befell them before is said by the way: "two guards arrested in May were freed"
			}
			return v
		case sheet.PP:
			if v := c.state(j); v.ok() && j == first && c.chunk(j+2).Kind != sheet.VG && !c.worksAt(j, k) {
				if w, its := c.behindPlace(j+2, k); its && c.word(j) != "with" || w.ok() {
					return w // "two guards at the prison in Oram were shot"
				}
				return v
			} else if v.ok() && j == first && c.word(j) == "with" && c.s.Lex.Name(v.kind) == "injured" && !relative.ok() {
				relative = v // "two men with burns | were brought in"
			}
			if c.chunk(j+1).Kind == sheet.SUB { // "many of whom", "in which"
				j = c.skipRelative(j+1, &relative)
				continue
			}
			if g := c.chunk(j + 1); g.Kind == sheet.VG && (c.s.Tags[g.Head-c.sn.First] == sheet.TagIng || c.s.Entry(g.First).Word == "having") {
				j += 2 // "after delivering fuel"
				if c.chunk(j).Kind == sheet.NP {
					j++
				}
				continue
			}
			if c.subordinate(j) {
				return relative
			}
			if t := c.afterAdverbs(j + 1); t > j+1 && (c.chunk(t).Kind == sheet.VG && c.chunk(t).Finite || c.mark(t, token.Comma) || c.chunk(t).Kind == sheet.CC && c.s.Has(c.chunk(j+1).Head, token.Digits)) {
				j = t // "on Monday", and of a list of ages "of 12"
				continue
			}
			if c.chunk(j+1).Kind != sheet.NP {
				return relative
			}
			j += 2
		case sheet.CC:
			if g := c.chunk(j + 1); relative.ok() && c.chunk(j-1).Kind == sheet.VG && g.Kind == sheet.VG && g.Reduced {
				j += 2 // "shot and wounded"
				continue
			}
			if c.contrasts(j) && c.chunk(c.afterAdverbs(j+1)).Row >= 0 || c.splits(j, k) {
				return relative // "carried 40 pupils but only nine were hurt"
			}
			if next := c.hisAlone(j, from); next > 0 {
				j = next
				continue
			}
			// "12 soldiers and 3 civilians were killed": pass over the list.
			if c.chunk(j+1).Kind == sheet.ADV {
				if j++; c.s.Has(c.chunk(j).Head, token.Digits) && c.s.Has(c.chunk(j-2).Head, token.Digits) {
					j++ // a list of ages
					continue
				}
			}
			if p := c.chunk(j + 1); c.chunk(j-2).Kind == sheet.PP && p.Kind == sheet.NP && p.Row < 0 && (c.placeName(j+1) || p.Class&(lx.Person|lx.Unit|lx.Pronoun) == 0) {
				j += 2 // "from Oram and Belt", "at a school and a mosque"
				continue
			}
			if c.chunk(j+1).Kind != sheet.NP || c.ownVerb(j+1) {
				return relative
			}
			j += 2
		case sheet.INCL:
			if np := c.chunk(j + 1); c.word(j) == "among" && j == from+1 && np.Row >= 0 && c.s.Rows[np.Row].Subject.Fate && !relative.ok() {
				relative = c.headFate(j + 1) // "two nurses among 12 killed in blast"
			}
			if j = c.skipPart(j); c.chunk(j).Kind == sheet.SUB && c.wh(j) != 0 {
				var part verdict
				j = c.skipRelative(j, &part) // "including two who were hurt, were freed"
			} else if c.chunk(j).Kind == sheet.VG && c.chunk(j-1).Kind == sheet.NP && (c.fronted(k) || c.word(k-1) == "among") {
				return relative // "of the 40 cooks, mostly men, 12 | died"
			}
		case sheet.SUB:
			if c.wh(j) == 0 {
				return relative
			}
			nearest := c.ofNearest(j, k)
			if nearest || c.ofNested(j, k) || c.wh(k+1) != 0 && k+1 < j && c.chunk(j-1).Row >= 0 && c.chunk(j-2).Kind == sheet.CC {
				var theirs verdict // each has a clause: "five cooks who have been cleared and six | who have been charged"
				if j = c.skipRelative(j, &theirs); nearest && c.chunk(j).Kind == sheet.CC {
					return relative // "who was shot and died", "who was shot and nine men were hurt"
				}
				continue
			}
			j = c.skipRelative(j, &relative)
		case sheet.NP:
			if v := c.tollNoun(j); v.ok() && j == from+1 && !(c.s.Has(ch.First, token.Upper) && !c.s.Has(ch.First, token.Caps)) { // "bringing to 79 the number of people freed"
				c.s.Rows[c.row].Flags |= sheet.Counted
				return v
			}
			if p := c.chunk(j - 1); p.Row >= 0 && c.s.Is(p.Head, lx.Person) && c.placeName(j) {
				for j++; (c.chunk(j).Kind == sheet.CC || c.mark(j, token.Comma)) && c.placeName(j+1); j += 2 {
				}
				continue // "two constables Karim Dost, Omar Zel and Ali Khan were", "a guard and a cook Karim Dost were"
			}
			if p := c.chunk(j - 1); ch.Row < 0 && c.s.Tags[ch.Head-c.sn.First] == sheet.TagAdj &&
				(j == from+1 && c.chunk(j+1).Kind == sheet.PP || p.Row >= 0 && c.s.Rows[p.Row].Subject.Implicit) {
				j++ // "three men loyal to the governor were", "two men, one local and one foreign, were"
				continue
			}
			if g := c.chunk(j - 1); g.Kind == sheet.VG && g.Reduced && ch.Row < 0 && ch.Len() == 1 && c.s.Tags[ch.Head-c.sn.First] == sheet.TagAdj {
				j++ // "trapped underground"
				continue
			}
			if w := c.s.Entry(ch.First).Word; j == from+1 && ch.Row < 0 && (w == "between" || w == "from") {
				j++ // ages: "nine men between 20 and 30 were hurt"
				continue
			}
			if ch.Row >= 0 && c.s.Rows[ch.Row].Subject.Pronoun && j == from+1 && c.chunk(j+1).Kind == sheet.VG {
				j++ // ", some of them children," without its commas
				continue
			}
			if v, next := c.contactClause(from); next > 0 && j == from+1 {
				relative, j = v, next // "12 hostages the rebels took were freed"
				continue
			}
			return relative
		case sheet.PUNCT:
			next := c.skipMark(j, k)
			if next == j {
				return relative
			}
			j = next
		default:
			return relative
		}
	}
	return relative
}
