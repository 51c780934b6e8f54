package phrase

import (
	"strings"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// countable reports whether the noun at i can be what a number counts: a noun of people in the number's
// grammatical number, or a plural name ("Moroccans", "Maoists").
func (g *grammar) countable(i int, one bool) bool {
	t := &g.s.Toks[i]
	if g.s.Dear(i) || one && g.tag(i) == sheet.TagNoun && g.s.Aged(i) {
		return true
	}
	if t.Is(people) {
		if g.runsOn(i) {
			return false
		}
		if g.origin(i) || g.acronym(i) {
			return false
		}
		if one && t.Is(lx.Demonym) && g.sharesNoun(i) {
			return false
		}
		if t.Is(lx.Adjective) && !t.Is(lx.Plural) && (g.tag(i+1) == sheet.TagName || g.tag(i+1) == sheet.TagNoun) {
			return false // "a local NGO", "an Afghan town"
		}
		if t.Is(lx.Adjective) && !t.Is(lx.Plural) && !one && g.tag(i+1) == sheet.TagAnd && g.s.Is(i+2, lx.Adjective) && !g.s.Is(i+2, people) && g.nounFollows(i+2) {
			return false // "four domestic and foreign reporters"
		}
		if t.Is(lx.Demonym) && !t.Is(lx.Plural) && g.tag(i+1) == sheet.TagAdj && g.s.Has(i+1, token.Upper) && g.nounFollows(i+1) {
			return false // "one Kenyan Red Cross nurse"
		}
		if !one && t.Has(token.Upper) && t.Is(lx.Singular) && g.twoPeoples(i) {
			return false
		}
		if t.Is(lx.Toll) && !t.Is(lx.Plural) && g.tag(i+1) == sheet.TagNoun {
			k := i + 1
			for k < i+3 && !g.s.Is(k, lx.Plural) && g.tag(k+1) == sheet.TagNoun {
				k++
			}
			if (g.s.Is(k, lx.Plural) || one && !g.s.Is(k, lx.TimeNoun|lx.Weekday|lx.Month)) && !g.s.Is(k, people) {
				return false // "two murder charges", "three suicide car bombs", "one suicide vest"
			}
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

// guessed reports a head that the lexicon does not have but that looks like the plural of a people,
// movement or trade: "karsevaks", "Houthis". Whether it counts people is left to the outcome.
func (g *grammar) guessed(i int) bool {
	t := &g.s.Toks[i]
	if t.Has(token.Upper) && (g.s.Lex.Name(g.s.Entry(i).Noun.Hint) == "combatant" || g.s.Entry(i).Word == "state" && g.s.Entry(i-1).Word == "islamic") {
		return true // a movement stands for its men: "eight al Qaeda", "six Boko Haram"
	}
	if next := i + 1; t.Entry == 0 && t.Has(token.Caps) && t.Len() > 1 && t.Len() < 6 && next < g.sn.Last && g.s.Is(next, lx.Outcome) && g.tag(next) != sheet.TagNoun && g.s.Entry(min(next+1, g.sn.Last-1)).Word != "down" {
		if kind := g.s.Lex.Name(g.s.Entry(next).Fate.Outcome); kind == "killed" || kind == "injured" {
			return true // letters stand for a force: "nine NLA killed", not "two UAV shot down"
		}
	}
	if t.Class&^(lx.VerbS|lx.VerbBase|lx.Hedge|lx.PhraseA) != 0 {
		return false
	}
	if t.Class == 0 && t.Has(token.Upper) && !t.Has(token.Caps) && g.tag(i-1) == sheet.TagNum && i+1 < g.sn.Last && g.s.OfSeveral(i+1) {
		return true // a people whose name has no plural: "nine Zaghawa were killed"
	}
	w := g.s.Word(i)
	c := w[len(w)-1] | 0x20
	if t.Entry == 0 && len(w) > 5 && strings.EqualFold(w[len(w)-3:], "men") {
		return true // "stuntmen", "anchorwomen"
	}
	return len(w) > 4 && (c == 's' && w[len(w)-2]|0x20 != 's' || c == 'i' && t.Has(token.Upper))
}

// origin reports an adjective of origin that stands for its noun: "(1 national, 2 foreign)".
func (g *grammar) origin(i int) bool {
	return g.s.Is(i, lx.Adjective) && !g.s.Is(i, lx.Plural) && g.tag(i-1) == sheet.TagNum && g.s.Lex.Name(g.s.Entry(i).Noun.Group) == "foreign"
}

// twoPeoples reports at i the first of two peoples, either of which modifies the noun behind: "two Druze and Alawite villages",
// "claimed 90 Druze and poor Alawite lives", "two Afghan and coalition soldiers".
func (g *grammar) twoPeoples(i int) bool {
	k := i + 2
	if g.tag(i+1) != sheet.TagAnd {
		return false
	}
	for g.tag(k) == sheet.TagAdj && !g.s.Has(k, token.Upper) {
		k++
	}
	return (g.s.Has(k, token.Upper) && g.s.Is(k, people) || g.s.Is(i, lx.Demonym) && g.tag(k) == sheet.TagNoun) && g.s.Is(k, lx.Singular) && g.tag(k+1) == sheet.TagNoun
}

// acronym reports a short word in capitals that is a plural of persons in small letters alone, before the things it
// qualifies: "three GPS devices", but "three GPs".
func (g *grammar) acronym(i int) bool {
	t := &g.s.Toks[i]
	return t.Has(token.Caps) && t.Len() <= 4 && t.Is(lx.Plural) && g.s.Text[t.End-1] == 'S' && g.nounFollows(i+1) &&
		g.s.Is(i+1, lx.Noun) && g.s.Is(i+1, lx.Plural) && !g.s.Is(i+1, people)
}

// runsOn reports a headline that runs into the text behind it without a stop: "blast kills 8 Police say", "kills 19
// Monitor At least".
func (g *grammar) runsOn(i int) bool {
	if !g.s.Has(i, token.Upper) || g.s.Has(i, token.Caps) || !g.s.Has(i-1, token.Digits) || i+1 >= g.sn.Last {
		return false
	}
	return g.s.Is(i+1, lx.Say) && !g.s.Has(i+1, token.Upper) || g.s.Is(i+1, lx.Hedge) && g.s.Has(i+1, token.Upper)
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

// ofPeople reports things told by the people behind them: "three police raids", "two police control rooms", "two staff
// cars". Most nouns of people modify in the singular; these have no other form.
func (g *grammar) ofPeople(head, i int) bool {
	if i != head+1 || !invariable(g.s, head) {
		return false
	}
	if g.tag(i) == sheet.TagAnd && g.tag(i+1) == sheet.TagNoun && g.s.Is(i+1, lx.Singular) {
		i++ // "three police and army vehicles"
	}
	for ; i < g.sn.Last && i < head+5; i++ {
		switch g.tag(i) {
		case sheet.TagNoun, sheet.TagAdj:
			if g.s.Is(i, people) && g.s.Is(i, lx.Plural) || g.s.Is(i, lx.TimeNoun|lx.Adverb) || g.s.Has(i, token.Upper) && !g.s.Has(head, token.Upper) {
				return false
			}
		case sheet.TagHyphen:
			continue
		default:
			return false
		}
		if g.tag(i) == sheet.TagNoun && g.s.Is(i, lx.Plural) {
			return true
		}
	}
	return false
}

// shares reports a noun of people before "and" that modifies the noun behind it with another: "six police and army
// personnel".
func (g *grammar) shares(head, and int) bool {
	i := and + 1
	return and == head+1 && (invariable(g.s, head) || g.s.Is(head, lx.Singular)) && g.s.Entry(head).Noun.Hint != 0 && g.tag(i) == sheet.TagNoun && (g.s.Is(i, lx.Singular) || invariable(g.s, i)) &&
		g.s.Entry(i).Noun.Hint != 0 && g.tag(i+1) == sheet.TagNoun && g.s.Is(i+1, lx.Person) && g.s.Is(i+1, lx.Plural)
}

// invariable reports a plural of people that can modify a noun, having no singular of its own: police, staff.
func invariable(s *sheet.Sheet, i int) bool {
	switch s.Lex.Name(s.Entry(i).Noun.Group) {
	case "people", "man", "woman":
		return false // "gave six men life terms"
	}
	w := s.Word(i)
	return s.Is(i, lx.Plural) && s.Is(i, lx.Person) && w[len(w)-1]|0x20 != 's'
}

// weak reports whether the noun at token i gathers persons in one of its later senses. Of animals, places, things and
// affairs an outcome makes no people: chickens are killed, towns captured, drones taken, jobs lost.
func (g *grammar) weak(i int) bool {
	n := &g.s.Entry(i).Noun
	return n.Weak && (n.Kind == 'G' || n.Kind == 'Q')
}

// apposed reports a second noun that is not headed by the first but told of it, without a comma, in
// unpunctuated text: "16 militants policemen"; two plurals in a row are a compound only where the first
// can modify ("women protesters", "forces personnel").
func (g *grammar) apposed(head, j int) bool {
	h := g.s.Entry(head)
	return j == head+1 && g.s.Is(head, lx.Plural) && g.s.Is(j, lx.Plural) && !g.s.Is(head, lx.Singular) && g.s.Lex.Name(h.Noun.Group) != "woman" &&
		h.Word != "forces" && h.Word != "police" && h.Word != "armed" && h.Word != "security" && h.Word != "troops" && g.s.Entry(j).Word != "personnel" && g.s.Entry(j).Word != "members"
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
			if one && j == i && t.Is(lx.Person) && t.Has(token.Upper) && !g.s.Has(head, token.Upper) && g.tag(j+1) == sheet.TagName && g.s.Has(j+1, token.Upper) {
				return false // the title of a name: "a tribal elder Haji Karim Dost"
			}
			if t.Is(people) && (t.Is(lx.Plural) || one && t.Is(lx.Singular)) && !g.apposed(head, j) {
				return true
			}
			if j == i && t.Is(lx.Unit) && t.Has(token.Upper) && g.s.Has(head, token.Upper) && !g.s.Has(head, token.Caps) && (g.s.Is(j+1, lx.Be|lx.Have|lx.VerbPart) || g.s.Has(j+1, token.Open)) {
				return true // the name of a force for its men: "three Reserve Police Force were"
			}
		case sheet.TagHyphen:
			limit += 2 // "vehicle-borne" is one modifier
		case sheet.TagAdj:
		case sheet.TagName:
			if !g.s.Has(j, token.Upper) || g.s.Has(j, token.Caps) {
				continue
			}
			if g.s.Has(head, token.Upper) && !g.s.Has(head, token.Caps) && head > g.sn.First {
				continue // a head with a capital may be part of a name: "three Taliban Tarvun (TT) militants"
			}
			return one && j+1 < g.sn.Last && g.tag(j+1) == sheet.TagNoun && g.s.Is(j+1, people) && !g.s.Has(j+1, token.Upper) // not "a cook Ali Khan"
		default:
			return false
		}
	}
	return false
}
