package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// participles are the forms of a verb that can stand behind be, and the past that careless texts put there.
const participles = lx.VerbPast | lx.VerbPart | lx.VerbIng

// content decides a word of the open classes.
func (g *tagger) content(i int, prev sheet.Tag) sheet.Tag {
	t := &g.s.Toks[i]
	c := t.Class
	if g.kinds.Has(lx.FateVerb) && c&lx.PhraseA != 0 && c&(lx.Finite|lx.VerbPart) != 0 && g.subjectBefore(i, prev) {
		if p, n := g.s.Lex.Starting(lx.FateVerb, g.s.Toks[i:g.last]); p != nil && (c&lx.Finite == 0 && n > 1 && g.is(i-1, lx.Person) || p.Fate.Who == lx.Subject || n > 1 && (prev == sheet.TagAnd || prev == sheet.TagAdv || prev == sheet.TagNoun) && (g.numberSoon(i+n) || g.is(i+n, lx.Article|lx.Det))) {
			return g.verbForm(i) // "12 received wounds", "two others sustained minor injuries", "two cooks taken hostage"
		}
	}
	if c&lx.VerbPast != 0 && (g.num(i+1) && g.s.Lex.Entries[g.s.Entry(i).Verb].Word == "number" || prev == sheet.TagNum && receives(g.s, i, g.last)) {
		return sheet.TagPast // "the dead numbered 40", "eight received life"
	}
	if c&lx.Noun != 0 && (c&lx.VerbS != 0 && (g.ofCounted(i) || g.unitRemains(i) || g.oneDoes(i) || g.comesTo(i) || g.putsAt(i)) || c&lx.VerbBase != 0 && g.manyNumber(i) || c&(lx.VerbS|lx.VerbBase) != 0 && g.spreads(i)) {
		return sheet.TagVerb // "the fate of 12 men remains unknown", "one suspect remains at large", "estimates range from 30 to 40"
	}
	if c&lx.Noun != 0 && c&lx.VerbS != 0 && (prev == sheet.TagHave || c&lx.Toll != 0 && g.putToll(i)) {
		return sheet.TagNoun // "had burns": no such form follows have
	}
	if prev == sheet.TagNoun && g.putAnew(i) {
		return sheet.TagAdv
	}
	if c&lx.Outcome != 0 && c&lx.VerbBase != 0 && c&lx.Noun != 0 && c&lx.Adjective == 0 && (g.bareDeed(i, prev) || g.daysDo(i)) {
		return sheet.TagVerb
	}
	switch prev {
	case sheet.TagDet, sheet.TagAdj, sheet.TagPoss, sheet.TagPrep:
	case sheet.TagNum:
		if c&lx.VerbBase != 0 && g.countFaces(i) {
			return sheet.TagVerb
		}
		fallthrough
	default:
		if c&(lx.VerbPast|lx.VerbPart) != 0 && i > g.first && g.s.Suffers(i, g.last) {
			return sheet.TagPast // "another sustained bullet injuries", "six men, including a cook, received burn injuries"
		}
	}
	noun, adj := c&lx.Noun != 0, c&lx.Adjective != 0
	if c&lx.VerbIng != 0 && g.s.In(i, lx.Suffering) && (prev == sheet.TagNoun || prev == sheet.TagName || prev == sheet.TagPron || prev == sheet.TagBe || prev == sheet.TagPast) {
		return sheet.TagIng // "three men suffering burns", "found suffering", but "three suffering men"
	}
	if adj && c&lx.Outcome != 0 && g.s.Entry(i).Fate.Who == lx.Subject && c&lx.VerbPast == 0 {
		return sheet.TagAdj // "missing", "dead", "homeless"
	}
	if c&lx.Verb == 0 {
		switch {
		case g.besideVerb(i, prev):
			return sheet.TagAdv
		case adj && c&lx.Adverb != 0 && c&lx.Doubt != 0 && g.is(i+1, lx.VerbPast|lx.VerbPart) && g.subjectBefore(i, prev) && !g.modifies(i+1):
			return sheet.TagAdv // "four likely drowned"
		case adj && c&lx.Adverb != 0 && (prev == sheet.TagBe || prev == sheet.TagHave || prev == sheet.TagAdv && g.beforeAdverbs(i) == sheet.TagHave) && (g.is(i+1, lx.VerbPart) && (!g.nounAfter(i+1) || g.num(i+2)) || g.is(i+1, lx.Be)):
			return sheet.TagAdv // "were first held in Oram", "had earlier been held"
		case adj && c&lx.Adverb != 0 && g.is(i-1, lx.TimeNoun) && !g.opensNoun(i+1):
			return sheet.TagAdv // "a day earlier", but "two days' early release"
		case noun && adj && c&lx.MainAdj == 0:
			return sheet.TagNoun
		case noun && adj && prev == sheet.TagAdj && c&lx.Demonym != 0 && !g.modifies(i):
			return sheet.TagNoun // "a kidnapped Norvan was freed"
		case noun && adj && c&lx.Outcome == 0 && g.doesNext(i+1):
			return sheet.TagNoun // "Norvan military killed two men"
		case noun && adj && prev == sheet.TagNoun && c&lx.Person != 0 && c&lx.Outcome == 0 && (g.s.Entry(i-1).Noun.Hint != 0 || g.is(i-1, lx.Adjective)) && !g.nounAfter(i):
			return sheet.TagNoun // "three police personal", misspelt; "a tribal chief"
		case noun && adj:
			if g.modifies(i) || prev == sheet.TagScope && g.s.Has(i+1, token.Comma) && g.is(i+2, lx.MainAdj) && g.modifies(i+2) || g.s.Tags[max(i-1, g.first)-g.first] != sheet.TagDet && prev != sheet.TagScope {
				return sheet.TagAdj // "29 rebels dead", "two more old, limping men", but "the dead"
			}
			return sheet.TagNoun
		case noun:
			return sheet.TagNoun
		case adj:
			return sheet.TagAdj
		case c&lx.Adverb != 0:
			return sheet.TagAdv
		}
		return sheet.TagName
	}
	if prev == sheet.TagComma && c&lx.Outcome != 0 && c&lx.VerbBase != 0 && g.behindPart(i) {
		return sheet.TagVerb
	}
	if prev == sheet.TagNoun && g.asked(i) || (prev == sheet.TagComma || prev == sheet.TagAnd) && c&lx.Outcome != 0 && c&lx.VerbBase != 0 && g.deedToo(i) || c&lx.Outcome != 0 && c&lx.VerbS != 0 && (c&(lx.Person|lx.Unit) == 0 || g.oneState(i, prev)) && prev != sheet.TagDet && prev != sheet.TagAdj && prev != sheet.TagPrep && g.numberSoon(i+1) {
		return sheet.TagVerb // "raid kills 3, wounds 20", "did police | arrest 20"
	}
	if c&lx.Outcome != 0 && c&(lx.VerbS|lx.VerbBase) != 0 && c&(lx.Person|lx.Unit) == 0 && prev == sheet.TagNoun && i-g.first < maxHeadlineSubject && g.headlined(i) {
		return sheet.TagVerb // "gunmen kill policeman, two civilians"
	}
	if (prev == sheet.TagPron || prev == sheet.TagWh) && g.ofThemDo(i) {
		return g.verbForm(i)
	}
	switch prev {
	case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagTo, sheet.TagNot:
		if prev == sheet.TagBe && noun && c&participles == 0 || prev == sheet.TagAux && g.doer(i) {
			return g.nominal(i) // "30 of them were soldiers", "did soldiers"
		}
		return g.verbForm(i)
	case sheet.TagAdv:
		if b := g.beforeAdverbs(i); b == sheet.TagBe && noun && c&participles == 0 {
			return g.nominal(i) // "were reportedly aid workers"
		} else if b == sheet.TagBe || b == sheet.TagHave || b == sheet.TagAux || g.behindOthers(i) {
			return g.verbForm(i)
		}
		// "were later arrested", but "severely injured children" and "newly elected members".
		if b := g.beforeAdverbs(i); b == sheet.TagDet || b == sheet.TagNum || b == sheet.TagAdj {
			if c&lx.VerbPast != 0 && c&lx.Outcome != 0 && g.s.Entry(i).Fate.Who == lx.Subject && !g.nounAfter(i) {
				return sheet.TagPast // "all 58 aboard died"
			}
			if c&(lx.VerbPart|lx.VerbPast|lx.VerbIng) != 0 {
				return sheet.TagAdj
			}
		} else if b == sheet.TagPrep && c&lx.VerbPart != 0 && g.ofNoun(i) {
			return sheet.TagAdj // "members of newly formed units"
		}
	case sheet.TagDet, sheet.TagPoss, sheet.TagScope, sheet.TagNum, sheet.TagAdj:
		if prev == sheet.TagAdj && c&lx.VerbIng != 0 && c&lx.Outcome != 0 && g.num(i+1) {
			return sheet.TagIng // "hit a housing complex killing nine", the comma lost
		}
		return g.afterModifier(i, prev)
	case sheet.TagPrep:
		if i-2 >= g.first && c&(lx.VerbPast|lx.VerbPart) != 0 && g.s.Entry(i-1).Word == "as" && g.s.Entry(i-2).Word == "well" && (g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article)) {
			return g.verbForm(i) // "burned homes as well as killed 12 villagers"
		}
		if c&lx.VerbIng != 0 && (!(noun && c&lx.MainVerb == 0) || c&lx.Outcome != 0 && g.doneTo(i)) {
			return sheet.TagIng // "accused of jailing 200 activists"
		}
		if noun || adj || c&(lx.VerbPast|lx.VerbPart) != 0 {
			return g.nominal(i)
		}
	}
	return g.afterNoun(i, prev)
}

// maxHeadlineSubject bounds the words before the verb of a headline.
const maxHeadlineSubject = 5

// afterNoun decides a word that may be a verb where a verb may well stand: behind a noun, a pronoun, a
// comma, at the start.
func (g *tagger) afterNoun(i int, prev sheet.Tag) sheet.Tag {
	t := &g.s.Toks[i]
	c := t.Class
	noun := c&lx.Noun != 0
	if prev == sheet.TagWh && noun && c&participles == 0 && g.s.Entry(i-1).Word == "whose" {
		return sheet.TagNoun // "whose lives the flood claimed"
	}
	if c&lx.VerbS != 0 && prev == sheet.TagNoun && g.s.Populace(i-1) {
		return sheet.TagVerb // "a quarter of the population lives in camps"
	}
	if c&(lx.VerbPast|lx.VerbPart|lx.VerbIng) != 0 {
		switch {
		case c&lx.Say != 0 && prev == sheet.TagNoun && g.is(i-1, lx.Person) && (c&lx.VerbIng != 0 || g.tells(i)):
			return g.verbForm(i) // "a doctor telling reporters", "a nurse said guards had"
		case c&lx.Person != 0 && noun && prev == sheet.TagNoun && !g.is(i-1, lx.Person) && g.is(i+1, lx.Be|lx.Have|lx.Modal):
			return sheet.TagNoun // "three murder accused were held"
		case c&lx.Outcome != 0 && c&lx.VerbPart != 0 && g.is(i-1, lx.Demonym) && !g.is(i-1, lx.Plural) && g.is(i+1, lx.Person) && g.is(i+1, lx.Plural) && g.counted(i-1):
			return sheet.TagAdj // "two Iraqi wounded soldiers"
		case (prev == sheet.TagNoun || prev == sheet.TagName) && g.compound(i):
			return sheet.TagAdj
		case c&lx.VerbIng != 0 && (prev == sheet.TagNoun && (g.dealsWith(i) || g.bandDoes(i)) || noun && (g.idiom(i) || g.asideNext(i))):
			return sheet.TagIng // "three soldiers killing civilians", "came to the camp seeking shelter"
		case c&lx.VerbIng != 0 && noun && (g.is(i-1, lx.Person) || g.bodies(i-1)) && !g.is(i-1, lx.Adjective) && prev == sheet.TagNoun && !g.personSoon(i+1) && (g.is(i-1, lx.Plural) || !g.counted(i-1)):
			return sheet.TagIng // "a woman selling bread", "nine bodies bearing wounds", but "three mine clearing experts"
		case c&lx.VerbIng != 0 && (g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article|lx.Pronoun) && prev != sheet.TagPunct):
			return sheet.TagIng // "evening, killing two", whatever else "killing" may be
		case noun && c&lx.VerbBase != 0 && prev == sheet.TagNoun && g.is(i-1, lx.Singular) && !g.is(i-1, lx.Person) && (i+1 >= g.last || g.s.Toks[i+1].Has(token.Mark) || g.is(i+1, lx.Prep) && g.is(i-2, lx.Article)):
			return sheet.TagNoun // "a gunshot wound."
		case c&lx.MainAdj != 0 && prev == sheet.TagNoun && g.is(i-1, lx.Person) && g.is(i-1, lx.Plural) && g.counted(i-1) && (!g.is(i+1, lx.Person) || g.is(i+1, lx.Adjective)):
			return g.verbForm(i) // "four men lost limbs", "four men sustained minor injuries"
		case c&lx.Outcome != 0 && c&(lx.VerbPast|lx.VerbPart) != 0 && !(prev != sheet.TagNoun && prev != sheet.TagName && prev != sheet.TagPron && g.modifies(i)):
			return g.verbForm(i)
		case c&lx.MainNoun != 0 && noun && c&lx.VerbIng == 0 && (prev == sheet.TagNoun || prev == sheet.TagName || prev == sheet.TagPron || g.s.Has(i-1, token.Close)) && !g.nounAfter(i) && i+1 < g.last && !g.s.Toks[i+1].Has(token.Mark):
			return g.verbForm(i) // "the toll rose to", "the toll (in Oram) rose to", "the army found"
		case c&lx.MainNoun != 0 && noun && (c&lx.MainVerb == 0 || prev == sheet.TagPunct || g.nounAfter(i)): // "building", "meeting"
			return sheet.TagNoun
		case c&lx.MainAdj != 0 && g.modifies(i) && !g.whoDid(i):
			return sheet.TagAdj
		case prev != sheet.TagNoun && prev != sheet.TagName && prev != sheet.TagPron && c&(lx.VerbPast|lx.VerbPart) != 0 && g.modifies(i) && !g.numberSoon(i+1):
			// At the start of a phrase a participle before a bare noun modifies it: "unidentified gunmen".
			if prev == sheet.TagPunct || prev == sheet.TagComma || prev == sheet.TagAnd || prev == sheet.TagOther {
				return sheet.TagAdj
			}
		}
		return g.verbForm(i)
	}
	if !noun && c&lx.Adjective == 0 {
		return sheet.TagVerb
	}
	if noun && c&lx.Say == 0 && (prev == sheet.TagNoun || prev == sheet.TagName) && g.is(i+1, lx.Be) && !g.is(i+1, lx.VerbIng|lx.VerbPart) {
		return sheet.TagNoun // "escaped after planning Norvan raids | were caught": one verb stands there
	}
	if noun && c&lx.VerbS != 0 && c&lx.Plural != 0 && prev == sheet.TagNoun && g.counted(i-1) && !g.numberSoon(i+1) && !g.is(i+1, lx.Det|lx.Article|lx.Pronoun) {
		return sheet.TagNoun // "two terrorist attacks", "three police raids": several take no verb in -s
	}
	if c&lx.VerbBase != 0 && c&lx.Adjective != 0 && (prev == sheet.TagNoun && (g.is(i+1, lx.Prep) && g.where(i) || g.is(i+1, lx.TimeNoun|lx.Weekday|lx.Month) && !g.is(i+1, lx.Plural)) || prev == sheet.TagPron && g.is(i+1, lx.Be) && g.thoseWho(i-1)) {
		return sheet.TagAdj // "two guards present at the gate", "seized two guards last month", "those present were"
	}
	if noun && c&lx.VerbBase != 0 && prev == sheet.TagNoun && c&(lx.Person|lx.Unit|lx.Toll) == 0 && !t.Has(token.Upper) && g.manyPeople(i-1) && g.is(i+1, lx.Plural) && g.is(i+1, lx.Noun) && !g.is(i+1, lx.Person|lx.Toll|lx.TimeNoun|lx.Verb&^lx.VerbS) && (!g.is(i+1, lx.Unit) || g.s.Entry(i+1).Word == "cells") {
		return sheet.TagVerb // "220 inmates share cells"
	}
	if c&lx.VerbBase != 0 && prev == sheet.TagNoun && g.manyDo(i) {
		return sheet.TagVerb // "two of the suspects face murder charges"
	}
	if noun && prev == sheet.TagNoun && c&lx.VerbS == 0 && g.is(i-1, lx.Singular) && !g.is(i-1, lx.Plural) {
		return g.nominal(i) // "a cattle raid": a singular subject takes no bare verb
	}
	if c&lx.Toll != 0 && c&lx.VerbS != 0 && prev == sheet.TagNoun && g.is(i-1, lx.Singular) && !g.is(i-1, lx.Plural|lx.Person) && g.is(i+1, lx.Prep) {
		return sheet.TagVerb // "half of the population lives in"
	}
	// A base or -s form that is also a noun: "attacks", "force", "report". It is a verb after a noun or
	// pronoun when what follows is what a verb takes.
	if noun && c&lx.VerbS != 0 && prev == sheet.TagNoun && g.is(i-1, lx.Singular) && !g.is(i-1, lx.Person|lx.Unit) && g.s.Lex.Entries[g.s.Entry(i).Lemma].Noun.Outcome != 0 && !g.numberSoon(i+1) && !g.is(i+1, lx.Det|lx.Article|lx.Pronoun|lx.Person) {
		return sheet.TagNoun // "had serious head wounds while"
	}
	subject := prev == sheet.TagNoun || prev == sheet.TagName || prev == sheet.TagPron || prev == sheet.TagWh || prev == sheet.TagAdv
	if subject && (c&lx.MainVerb != 0 || prev == sheet.TagPron || prev == sheet.TagWh) && c&(lx.Person|lx.Unit) == 0 {
		if g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article|lx.Pronoun|lx.Prep|lx.Sub|lx.Wh) || i+1 >= g.last || c&lx.MainNoun == 0 && !g.nounAfter(i) || g.whoDo(i) {
			return sheet.TagVerb
		}
	}
	if subject && g.numberSoon(i+1) && c&(lx.Person|lx.Unit|lx.Toll) == 0 && (c&lx.VerbS != 0 || c&lx.Say != 0 && g.is(i-1, lx.Plural) || prev == sheet.TagAdv && g.beforeAdverbs(i) == sheet.TagNoun) {
		return sheet.TagVerb // "the jails now house 900"
	}
	return g.nominal(i)
}
