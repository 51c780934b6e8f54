package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
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
	if n.head < 0 || g.timed(i) || n.head == i && g.runsOn(i) || !n.people && g.origin(n.head) || g.s.Is(n.head, lx.TimeNoun) && g.s.Is(i, lx.Det) {
		return false
	}
	sub := sheet.Subject{Toks: sheet.Toks{First: i, Last: n.end}, Head: n.head, Thing: !n.people, Guess: !n.people && (!single(r) && g.guessed(n.head) || g.weak(n.head) && (single(r) || g.s.Is(n.head, lx.Plural)))}
	for sub.First < sub.Head && g.dropFirst(sub.First) {
		sub.First++
	}
	e := g.s.Entry(n.head)
	sub.Lemma, sub.Group, sub.Unit = e.Lemma, e.Noun.Group, e.Noun.Unit
	if n.people {
		sub.Last = g.ofPhrase(n.end)
		g.group(&sub)
	}
	r.Subject = sub
	r.Phrase.Last = max(r.Phrase.Last, sub.Last)
	return true
}

// weak reports whether the noun at token i gathers persons in one of its later senses. Of animals, places, things and
// affairs an outcome makes no people: chickens are killed, towns captured, drones taken, jobs lost.
func (g *grammar) weak(i int) bool {
	n := &g.s.Entry(i).Noun
	return n.Weak && (n.Kind == 'G' || n.Kind == 'Q')
}

// single reports whether the number counts one, so that a singular noun agrees with it.
func single(r *sheet.Row) bool {
	v, ok := r.Quantity.Stated, r.Quantity.HasStated
	return ok && (v == 1 || v == 0) || r.Flags&sheet.Strong != 0 || r.Form == sheet.FormShare
}

// dropFirst reports a word that stands between number and subject without being part of it.
func (g *grammar) dropFirst(i int) bool {
	return g.tag(i) == sheet.TagScope || g.tag(i) == sheet.TagAdv && g.tag(i+1) != sheet.TagAdj || g.s.Has(i, token.OpenQ|token.CloseQ|token.Hyphen)
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
	limit := min(g.sn.Last, i+maxNoun)
	start := i
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
			if g.countable(i, one) {
				n = nounPhrase{i, i + 1, true}
			} else if !n.people {
				n.head, n.end = i, i+1
			}
		case sheet.TagAdj, sheet.TagScope:
			if n.people && !g.goesOn(n.head, i, one) {
				break walk
			}
			if t.Is(people) && g.countable(i, one) && !g.nounFollows(i+1) {
				n = nounPhrase{i, i + 1, true} // "the wounded", "12 elderly"
			} else if t.Is(lx.Demonym) && t.Is(lx.Plural|lx.Noun) && !g.nounFollows(i+1) && !n.people {
				n = nounPhrase{i, i + 1, true}
			}
		case sheet.TagAdv:
			if n.head >= 0 || g.tag(i+1) != sheet.TagAdj && g.tag(i+1) != sheet.TagAdv && g.tag(i+1) != sheet.TagScope {
				break walk
			}
		case sheet.TagNum:
			if g.s.Is(i+1, lx.TimeNoun) && i+2 < g.sn.Last && g.s.Entry(i+2).Word == "old" {
				i += 2 // "a 14 year old girl"
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
			if n.people || n.head < 0 || !g.s.Has(n.head, token.Upper) || g.of(i) == 0 || !g.namedPeople(i+1, one) {
				break walk
			}
		case sheet.TagComma:
			if n.people || !g.placed(i, one) {
				break walk // "four Dayton, Ohio women"
			}
		case sheet.TagAnd:
			// Joined premodifiers: "Afghan and coalition soldiers". Joined heads are read below.
			if n.people || i == start || !g.joinsModifiers(i, one) {
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
			if t.Has(token.OpenQ) && !n.people && g.nounFollows(i+1) {
				continue // "five 'terrorists'"
			}
			if t.Has(token.Stop) && t.Has(token.Glued) && g.s.Toks[i-1].Len() <= 2 && g.nounFollows(i+1) && !n.people {
				continue // "two U.S. soldiers"
			}
			break walk
		default:
			break walk
		}
	}
	if n.people {
		n.end = g.joinedHeads(n.end, one)
	}
	return n
}

// ofPeople reports things told by the people behind them: "three police raids", "two staff cars". Most nouns of people
// modify in the singular; these have no other form.
func (g *grammar) ofPeople(head, i int) bool {
	w := g.s.Word(head)
	return i == head+1 && w[len(w)-1]|0x20 != 's' && g.tag(i) == sheet.TagNoun && g.s.Is(head, lx.Plural) && g.s.Is(i, lx.Plural) && !g.s.Is(i, people|lx.TimeNoun|lx.Adverb) &&
		!g.s.Has(i, token.Upper) && g.s.Lex.Name(g.s.Entry(head).Noun.Group) != "people"
}

// tail returns the end of a compound whose first noun is its head, joined at i to a small word or two, or 0.
func (g *grammar) tail(i int) int {
	j := i + 1
	if !g.s.Has(i, token.Glued) || !g.s.Has(j, token.Glued) || !g.s.Is(j, lx.Prep|lx.Adverb) {
		return 0
	}
	if g.s.Has(j+1, token.Hyphen) && g.s.Has(j+1, token.Glued) && g.s.Has(j+2, token.Word) {
		return j + 3 // in-law, to-be, at-arms
	}
	return j + 1
}

// placed reports a comma at i between two names of places before a noun of people.
func (g *grammar) placed(i int, one bool) bool {
	if g.tag(i-1) != sheet.TagName || g.tag(i+1) != sheet.TagName || !g.s.Has(i-1, token.Upper) || !g.s.Has(i+1, token.Upper) {
		return false
	}
	j := i + 2
	if g.s.Has(j, token.Hyphen) {
		j += 2 // "-based"
	}
	return g.tag(j) == sheet.TagNoun && !g.s.Has(j, token.Upper) && g.countable(j, one)
}

// namedPeople reports whether capitalised words from i lead to a noun of people.
func (g *grammar) namedPeople(i int, one bool) bool {
	for j := i; j < g.sn.Last && j < i+9; j++ {
		t := &g.s.Toks[j]
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj:
			if t.Is(lx.Person) && (one || t.Is(lx.Plural)) && !t.Has(token.Upper) {
				return true
			}
			if !t.Has(token.Upper) {
				return false
			}
		case sheet.TagPrep:
			if g.of(j) == 0 {
				return false
			}
		case sheet.TagPunct:
			if !t.Has(token.Open | token.Close) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// peopleFollow reports whether the words from i, up to what ends a noun phrase, hold a noun of people.
func (g *grammar) peopleFollow(i int) bool {
	for j := i; j < g.sn.Last && j < i+6; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName:
			if g.countable(j, false) {
				return true
			}
		case sheet.TagAdj, sheet.TagHyphen:
		default:
			return false
		}
	}
	return false
}

// countable reports whether the noun at i can be what a number counts: a noun of people in the number's
// grammatical number, or a plural name ("Moroccans", "Maoists").
func (g *grammar) countable(i int, one bool) bool {
	t := &g.s.Toks[i]
	if t.Is(people) {
		if g.runsOn(i) {
			return false
		}
		if g.origin(i) {
			return false
		}
		if one && t.Is(lx.Demonym) && g.sharesNoun(i) {
			return false
		}
		if t.Is(lx.Adjective) && !t.Is(lx.Plural) && (g.tag(i+1) == sheet.TagName || g.tag(i+1) == sheet.TagNoun) {
			return false // "a local NGO", "an Afghan town"
		}
		if t.Is(lx.Demonym) && !t.Is(lx.Plural) && g.tag(i+1) == sheet.TagAdj && g.s.Has(i+1, token.Upper) && g.nounFollows(i+1) {
			return false // "one Kenyan Red Cross nurse"
		}
		if t.Is(lx.Plural) || one || t.Is(lx.Toll) && g.s.Entry(i).Noun.Strong {
			return true
		}
		// A singular noun where a plural is due is a modifier ("child soldiers") unless the phrase ends
		// with it ("12 soldier", as scraped and Indian texts have it).
		return !g.nounFollows(i + 1)
	}
	if one && t.Is(lx.Demonym) && !g.nounFollows(i+1) && !g.sharesNoun(i) {
		return true // "one Ukrainian"
	}
	return false
}

// sharesNoun reports the first of two joined modifiers in the singular: "an Afghan and coalition force", but not "an
// Afghan and a Pakistani".
func (g *grammar) sharesNoun(i int) bool {
	if g.tag(i+1) != sheet.TagAnd || !g.nounFollows(i+2) {
		return false
	}
	for j := i + 2; j < g.sn.Last && j < i+7; j++ {
		switch g.tag(j) {
		case sheet.TagNoun:
			if g.s.Is(j, people) {
				return !g.s.Is(j, lx.Demonym) && j > i+2
			}
		case sheet.TagName, sheet.TagAdj, sheet.TagHyphen:
		default:
			return false
		}
	}
	return false
}

// runsOn reports a headline that runs into the text behind it without a stop: "blast kills 8 Police say", "kills 19
// Monitor At least".
func (g *grammar) runsOn(i int) bool {
	if !g.s.Has(i, token.Upper) || g.s.Has(i, token.Caps) || !g.s.Has(i-1, token.Digits) || i+1 >= g.sn.Last {
		return false
	}
	return g.s.Is(i+1, lx.Say) && !g.s.Has(i+1, token.Upper) || g.s.Is(i+1, lx.Hedge) && g.s.Has(i+1, token.Upper)
}

// origin reports an adjective of origin that stands for its noun: "(1 national, 2 foreign)".
func (g *grammar) origin(i int) bool {
	return g.s.Is(i, lx.Adjective) && !g.s.Is(i, lx.Plural) && g.tag(i-1) == sheet.TagNum && g.s.Lex.Name(g.s.Entry(i).Noun.Group) == "foreign"
}

// guessed reports a head that the lexicon does not have but that looks like the plural of a people,
// movement or trade: "karsevaks", "Houthis". Whether it counts people is left to the outcome.
func (g *grammar) guessed(i int) bool {
	t := &g.s.Toks[i]
	if t.Class&^(lx.VerbS|lx.VerbBase|lx.Hedge|lx.PhraseA) != 0 {
		return false
	}
	w := g.s.Word(i)
	c := w[len(w)-1] | 0x20
	return len(w) > 4 && (c == 's' && w[len(w)-2]|0x20 != 's' || c == 'i' && t.Has(token.Upper))
}

// nounFollows reports whether the phrase goes on to a further noun from i.
func (g *grammar) nounFollows(i int) bool {
	for ; i < g.sn.Last; i++ {
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagName:
			return true
		case sheet.TagAdj, sheet.TagHyphen, sheet.TagScope:
			continue
		}
		return false
	}
	return false
}

// goesOn reports whether, with a head of people already at hand, the phrase goes on at i to another noun
// of people: "security forces personnel", "police officers", but not "two constables Tauseef and Umair".
func (g *grammar) goesOn(head, i int, one bool) bool {
	limit := i + 4
	for j := i; j < g.sn.Last && j < limit; j++ {
		switch g.tag(j) {
		case sheet.TagPunct:
			k := g.bracketed(j) // "one agency international (Danish) nurse"
			if k == 0 && !(g.s.Has(j, token.Slash) && g.s.Has(j, token.Glued)) {
				return false
			}
			if k > 0 {
				limit += k - j
				j = k - 1
			}
		case sheet.TagNoun:
			t := &g.s.Toks[j]
			if t.Is(people) && (t.Is(lx.Plural) || one && t.Is(lx.Singular)) && !g.apposed(head, j) {
				return true
			}
		case sheet.TagAdj, sheet.TagHyphen:
		case sheet.TagName:
			if !g.s.Has(j, token.Upper) || g.s.Has(j, token.Caps) {
				continue
			}
			return one && j+1 < g.sn.Last && g.tag(j+1) == sheet.TagNoun && g.s.Is(j+1, people)
		default:
			return false
		}
	}
	return false
}

// apposed reports a second noun that is not headed by the first but told of it, without a comma, in
// unpunctuated text: "16 militants policemen"; two plurals in a row are a compound only where the first
// can modify ("women protesters", "forces personnel").
func (g *grammar) apposed(head, j int) bool {
	h := g.s.Entry(head)
	return j == head+1 && g.s.Is(head, lx.Plural) && g.s.Is(j, lx.Plural) && !g.s.Is(head, lx.Singular) && g.s.Lex.Name(h.Noun.Group) != "woman" &&
		h.Word != "forces" && h.Word != "police" && h.Word != "armed" && h.Word != "security" && h.Word != "troops" && g.s.Entry(j).Word != "personnel" && g.s.Entry(j).Word != "members"
}

// joinsModifiers reports whether "and" at i joins two modifiers of one noun of people.
func (g *grammar) joinsModifiers(i int, one bool) bool {
	switch g.tag(i + 1) {
	case sheet.TagAdj, sheet.TagNoun, sheet.TagName:
	default:
		return false
	}
	for j := i + 1; j < g.sn.Last && j < i+5; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName:
			if g.countable(j, one) {
				return true
			}
		case sheet.TagAdj, sheet.TagHyphen:
		default:
			return false
		}
	}
	return false
}

// joinedHeads extends a phrase over heads joined to it without a number or determiner of their own:
// "soldiers and policemen", "women and children". It returns the new end.
func (g *grammar) joinedHeads(end int, one bool) int {
	i := end
	for i < g.sn.Last && i < end+12 {
		switch {
		case g.tag(i) == sheet.TagAnd && g.s.Entry(i).Word != "but":
		case g.tag(i) == sheet.TagComma && g.listGoesOn(i+1, one):
		default:
			return end
		}
		j := i + 1
		for g.tag(j) == sheet.TagAdj || g.tag(j) == sheet.TagHyphen || g.tag(j) == sheet.TagDet && g.s.Is(j, lx.Possess) {
			j++
		}
		k := j
		for (g.tag(k) == sheet.TagNoun || g.tag(k) == sheet.TagName) && g.nounFollows(k+1) && k < j+4 {
			k++
		}
		if g.tag(k) != sheet.TagNoun || !g.s.Is(k, lx.Person|lx.Unit) || !one && !g.s.Is(k, lx.Plural) {
			return end
		}
		if g.tag(i) == sheet.TagAnd && g.beginsClause(k+1) {
			return end // "12 soldiers and police said": the second noun is a subject of its own
		}
		end, i = k+1, k+1
	}
	return end
}

// listGoesOn reports whether a comma list of bare heads reaches an "and": "gays, lesbians and others".
func (g *grammar) listGoesOn(i int, one bool) bool {
	for j := i; j < g.sn.Last && j < i+8; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagComma, sheet.TagHyphen:
		case sheet.TagAnd:
			return g.s.Is(j-1, lx.Person|lx.Unit) && (one || g.s.Is(j-1, lx.Plural))
		default:
			return false
		}
	}
	return false
}

// beginsClause reports a verb of saying or an active verb right at i.
func (g *grammar) beginsClause(i int) bool {
	return (g.tag(i) == sheet.TagVerb || g.tag(i) == sheet.TagPast) && g.s.Is(i, lx.Say)
}

// closing returns the token after the bracket that opens at i and closes within n tokens, or 0.
func (g *grammar) closing(i, n int) int {
	for j := i + 1; j < g.sn.Last && j < i+n; j++ {
		if g.s.Has(j, token.Close) && !g.s.Has(j+1, token.Close|token.Comma) {
			return j + 1
		}
	}
	return 0
}

// bracketed returns the token after a short bracket that opens at i, or 0.
func (g *grammar) bracketed(i int) int {
	if !g.s.Has(i, token.Open) {
		return 0
	}
	for j := i + 1; j < g.sn.Last && j < i+6; j++ {
		if g.s.Has(j, token.Close) {
			return j + 1
		}
		if g.s.Has(j, token.Digits) {
			return 0
		}
	}
	return 0
}

// ofPhrase returns the end of an "of" phrase that belongs to a head before it.
func (g *grammar) ofPhrase(end int) int {
	for k := 0; k < 3; k++ {
		i := end
		if j := g.bracketed(i); j > 0 && g.of(j) > 0 {
			i = j
		}
		j := g.of(i)
		if j == 0 || j >= g.sn.Last || g.tag(j) == sheet.TagNum && !g.s.Is(j, lx.Article) || g.tag(j) == sheet.TagWh || g.tag(j) == sheet.TagPron {
			return end
		}
		for g.tag(j) == sheet.TagDet || g.tag(j) == sheet.TagScope || g.tag(j) == sheet.TagNum {
			j++
		}
		e := g.span(j)
		if e == j {
			return end
		}
		end = e
		if b := g.bracketed(end); b == end+3 && g.s.Has(end+1, token.Caps) {
			end = b // "members of the People's Front (PF)"
		}
	}
	return end
}

// span returns the end of a plain noun phrase that starts at i.
func (g *grammar) span(i int) int {
	start, noun := i, false
	for ; i < g.sn.Last && i < start+10; i++ {
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagName:
			noun = true
		case sheet.TagAdj, sheet.TagHyphen, sheet.TagPoss, sheet.TagScope:
		case sheet.TagAnd:
			if !noun || g.tag(i+1) != sheet.TagNoun && g.tag(i+1) != sheet.TagName && g.tag(i+1) != sheet.TagAdj || !g.s.Has(i+1, token.Upper) || g.verbAfter(i+1) {
				return trim(g, start, i)
			}
		default:
			return trim(g, start, i)
		}
	}
	return trim(g, start, i)
}

// verbAfter reports whether a verb group begins right behind the noun phrase at i: then that phrase is
// the subject of a clause, not the second half of a name.
func (g *grammar) verbAfter(i int) bool {
	for ; i < g.sn.Last; i++ {
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagHyphen:
		case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagVerb, sheet.TagPast:
			return true
		default:
			return false
		}
	}
	return false
}

// trim takes trailing joints and adjectives off a phrase.
func trim(g *grammar, start, end int) int {
	for end > start && g.tag(end-1) != sheet.TagNoun && g.tag(end-1) != sheet.TagName && g.tag(end-1) != sheet.TagAdj {
		end--
	}
	return end
}

// hinted lets a modifier say what sort of people a head without much meaning names: "aid workers", "security
// officers", "prisoners of war".
func (g *grammar) hinted(sub *sheet.Subject) bool {
	if !g.s.Entry(sub.Head).Noun.Plain {
		return false
	}
	for i := sub.First; i < sub.Last; i++ {
		if e := g.s.Entry(i); i != sub.Head && e.Noun.Hint != 0 && (sub.Group == 0 || g.s.Entry(sub.Head).Noun.Outcome == 0 || g.s.Lex.Name(e.Noun.Hint) == "prisoner-of-war") {
			sub.Group = e.Noun.Hint
			return true
		}
	}
	return false
}

// group takes the most specific group that head and modifiers state: "women prisoners" are detainees,
// "children of refugees" children; a head that says nothing ("people", "members") takes a modifier's.
func (g *grammar) group(sub *sheet.Subject) {
	if g.hinted(sub) || sub.Group != 0 && g.s.Lex.Name(sub.Group) != "people" {
		return
	}
	for i := sub.First; i < sub.Last; i++ {
		if e := g.s.Entry(i); e.Noun.Group != 0 && g.s.Lex.Name(e.Noun.Group) != "people" && i != sub.Head {
			sub.Group = e.Noun.Group
			return
		}
	}
}
