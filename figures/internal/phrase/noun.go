package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// people are the nouns that can head a figure of people.
const people = lx.Person | lx.Unit | lx.Toll

// count reads the noun phrase that starts at token i, after the number, into the row's subject. It
// returns false where no noun stands there.
func (g *grammar) count(r *sheet.Row, i int) bool {
	if g.tag(i) == sheet.TagDet && r.Form != sheet.FormShare && r.Num.Last == i {
		return false // "recaptured 110 the next morning"
	}
	for g.tag(i) == sheet.TagDet || g.tag(i) == sheet.TagScope {
		i++ // "half the prisoners", "all the other men"
	}
	n := g.nominal(i, single(r))
	if n.people && g.unequal(i, n.head) {
		n.people = false
	}
	if r.Form == sheet.FormShare && n.head >= 0 && g.s.Populace(n.head) {
		n.people = true // "half the population"
	}
	if n.head < 0 || g.madeOf(r, n.head) || g.keptAs(r, i) || g.timed(i) || g.penalty(r, n.head) || n.head == i && g.runsOn(i) || !n.people && g.origin(n.head) || g.s.Is(n.head, lx.TimeNoun) && g.s.Is(i, lx.Det) {
		return false
	}
	if n.people && g.taken(r, i, n.head) {
		n.head--
		n.end = n.head + 1 // "took a woman hostage"
	}
	sub := sheet.Subject{Toks: sheet.Toks{First: i, Last: n.end}, Head: n.head, Thing: !n.people, Guess: !n.people && (!single(r) && g.guessed(n.head) && !g.ofThings(i, n.head) || (g.weak(n.head) || g.s.In(n.head, lx.Episode)) && (single(r) || g.s.Is(n.head, lx.Plural)))}
	for sub.First < sub.Head && g.dropFirst(sub.First) {
		sub.First++
	}
	e := g.s.Entry(n.head)
	sub.Lemma, sub.Group, sub.Unit = e.Lemma, e.Noun.Group, e.Noun.Unit
	n.people = n.people || g.comers(r, &sub) || g.ofCircle(r, &sub)
	if company := !n.people && g.companies(&sub); n.people || company {
		sub.Last = g.ofPhrase(n.end)
		g.group(&sub)
		if company {
			if sub.Guess = e.Word == "elements"; !sub.Guess {
				sub.Thing, sub.Unit = false, g.s.Lex.NameOf(string(units.Formation))
			}
		}
	}
	r.Subject = sub
	r.Phrase.Last = max(r.Phrase.Last, sub.Last)
	return true
}

// ofThings reports a plural of things between the number and a name: "two passenger buses en route Karachi".
func (g *grammar) ofThings(i, head int) bool {
	for ; i < head; i++ {
		if g.tag(i) == sheet.TagNoun && g.s.Is(i, lx.Plural) && !g.s.Is(i, lx.Singular|people) {
			return true
		}
	}
	return false
}

// companies reports companies of troops, and not of trade: "18 companies of the army", "two police companies". Elements of a force
// are its men where an outcome befalls them: "two elements of the police died", but "two elements of the plan".
func (g *grammar) companies(sub *sheet.Subject) bool {
	if w := g.s.Entry(sub.Head).Word; w != "companies" && w != "elements" {
		return false
	}
	first, last := sub.First, sub.Head
	if of := g.of(sub.Last); of > 0 {
		first, last = of, g.ofPhrase(sub.Last)
	}
	for i := first; i < last; i++ {
		n := &g.s.Entry(i).Noun
		if n.Unit != 0 || g.s.Is(i, lx.Person) && g.s.Is(i, lx.Plural) {
			return true
		}
		switch g.s.Lex.Name(n.Hint) {
		case "police", "soldier", "combatant":
			return true
		case "security":
			return first > sub.Head || g.s.Has(i, token.Caps)
		}
		switch g.s.Entry(i).Word {
		case "paramilitary", "infantry", "forces":
			return true
		}
	}
	return false
}

// single reports whether the number counts one, so that a singular noun agrees with it.
func single(r *sheet.Row) bool {
	v, ok := r.Quantity.Stated, r.Quantity.HasStated
	return ok && (v == 1 || v == 0) || r.Flags&sheet.Strong != 0 || r.Form == sheet.FormShare
}

// dropFirst reports a word that stands between number and subject without being part of it.
func (g *grammar) dropFirst(i int) bool {
	return g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagAdv && g.tag(i+1) != sheet.TagAdj && g.tag(i+1) != sheet.TagHyphen || g.s.Has(i, token.OpenQ|token.CloseQ|token.Single|token.Hyphen)
}

// nounPhrase is what nominal found.
type nounPhrase struct {
	head, end int
	people    bool
}

// nominal walks a noun phrase from token i. The head is the last noun of people that the phrase reaches
// before anything that no noun phrase holds; without one, the last noun.
func (g *grammar) nominal(i int, one bool) nounPhrase {
	n := nounPhrase{head: -1, end: i}
	limit, start := min(g.sn.Last, i+maxNoun), i
walk:
	for ; i < limit; i++ {
		t := &g.s.Toks[i]
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagName:
			if n.people && g.ofPeople(n.head, i) {
				n.people = false
			}
			if n.people && !g.goesOn(n.head, i, one) {
				break walk
			}
			if g.countable(i, one) && !g.named(i, one) {
				n = nounPhrase{i, i + 1, true}
			} else if !n.people {
				n.head, n.end = i, i+1
			}
		case sheet.TagAdj, sheet.TagScope:
			if n.people && g.ofPeople(n.head, i) {
				n.people = false
			}
			if n.people && !g.goesOn(n.head, i, one) {
				break walk
			}
			if !one && g.paired(i) && !n.people {
				n.head, n.end = i, i+1
			} else if t.Is(people) && g.countable(i, one) && !g.nounFollows(i+1) && g.joins(i+1, one) == 0 {
				n = nounPhrase{i, i + 1, true} // "the wounded", "12 elderly"
			} else if one && i > start+2 && g.s.Aged(i) && !g.nounFollows(i+1) && g.tag(i+1) != sheet.TagAdv && g.joins(i+1, one) == 0 {
				n = nounPhrase{i, i + 1, true} // "a 65-year-old was killed"
			} else if t.Is(lx.Demonym) && t.Is(lx.Plural|lx.Noun) && !g.nounFollows(i+1) && !n.people && (one || g.tag(i+1) != sheet.TagAnd || !g.joinsModifiers(i+1, one)) {
				n = nounPhrase{i, i + 1, true}
			}
		case sheet.TagAdv:
			if g.tag(i+1) == sheet.TagHyphen && g.tag(i+2) == sheet.TagAdj && i == start {
				continue // "a non-commissioned officer"
			}
			if n.head >= 0 && (n.people || g.tag(i-1) != sheet.TagAdj) || g.tag(i+1) != sheet.TagAdj && g.tag(i+1) != sheet.TagAdv && g.tag(i+1) != sheet.TagScope {
				break walk
			}
		case sheet.TagNum:
			if k := g.s.Age(i, g.sn.Last); k > 0 && g.tag(i+1) != sheet.TagHyphen {
				i = k // "a 14 year old girl", "two 14 year-old girls"
				continue
			}
			if t.Has(token.Digits) && g.tag(i-1) == sheet.TagNoun && !n.people && g.tag(i+1) == sheet.TagNoun && g.s.Is(i+1, lx.Person) {
				continue // "a Class 10 student"
			}
			if g.s.Has(i, token.Digits) && g.s.Has(i+1, token.Glued) && g.s.Has(i+1, token.Word) && !n.people {
				i++ // "a 2nd year student", "five 4th Brigade soldiers"
				continue
			}
			if g.tag(i+1) != sheet.TagHyphen {
				break walk // but an age stands inside: "a 34-year-old guard"
			}
		case sheet.TagHyphen:
			if i == start {
				break walk
			}
			if n.people && n.end == i {
				if j := g.tail(i); j > 0 {
					n.end, i = j, j-1 // "passers-by", "mothers-to-be"
				} else {
					n.people = false // "police-station gates"
				}
			}
		case sheet.TagPoss:
			n.head, n.people = -1, false // "the group's members": what stood before only modifies
		case sheet.TagPrep:
			// A name with "of" before the noun it modifies: "four Communist Party of India cadres".
			if n.head < 0 || !g.s.Has(n.head, token.Upper) || n.people && g.s.Is(n.head, lx.Plural) || g.of(i) == 0 || !g.namedPeople(i+1, one) {
				break walk
			}
			n.people = false
		case sheet.TagComma:
			if n.people || !g.placed(i, one) && g.joins(i, one) == 0 {
				break walk // "four Dayton, Ohio women", "two weary, limping guards"
			}
		case sheet.TagAnd:
			// Joined premodifiers: "Afghan and coalition soldiers". Joined heads are read below.
			if g.s.Is(start-1, lx.Zero) && g.s.Either(start, g.sn.Last) > i {
				n.head, n.people = -1, false // "no coalition or U.S. troops"
				continue
			}
			if n.people && (g.ofPeople(n.head, i) || g.shares(n.head, i)) {
				n.people = false
				continue
			}
			if n.people || i == start || g.tag(i-1) != sheet.TagComma && g.joins(i, one) == 0 && !g.joinsModifiers(i, one) {
				break walk
			}
			n.head = -1
		case sheet.TagPunct:
			if j := g.bracketed(i); j > 0 && (!n.people || g.goesOn(n.head, j, one)) && g.nounFollows(j) {
				i = j - 1 // an acronym in brackets inside the phrase: "an Assam Rifles (AR) jawan"
				continue
			}
			if t.Has(token.Slash) && t.Has(token.Glued) && g.nounFollows(i+1) && i > start {
				n.people = false // "guard/escorts"
				continue
			}
			if t.Has(token.Open) && !n.people && i > start {
				if j := g.closing(i, 16); j > 0 && g.peopleFollow(j) {
					i = j - 1 // "2 international (1 British, 1 Kenyan) staff"
					continue
				}
			}
			if t.Has(token.OpenQ|token.Single) && !n.people && g.nounFollows(i+1) {
				continue // "five 'terrorists'"
			}
			if t.Has(token.OpenQ|token.Single) && i > start && g.quotedHead(i, one) {
				n.people = false
				continue
			}
			if !t.Has(token.Stop) || !t.Has(token.Glued) || g.s.Toks[i-1].Len() > 2 || !g.nounFollows(i+1) || n.people {
				break walk // but "two U.S. soldiers"
			}
		default:
			if g.tag(i) != sheet.TagPast || i > start || g.tag(i-1) != sheet.TagNum || g.joins(i+1, one) == 0 {
				break walk // but "12 captured, unarmed men"
			}
		}
	}
	if n.people {
		n.end = g.joinedHeads(n.end, one)
	}
	return n
}
