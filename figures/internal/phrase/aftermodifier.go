package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// afterModifier decides a word that may be a verb behind a determiner, number or adjective: there it is
// a noun or modifies one, unless the number stands for its noun ("20 escaped", "two killed three").
func (g *tagger) afterModifier(i int, prev sheet.Tag) sheet.Tag {
	c := g.s.Toks[i].Class
	past := c&(lx.VerbPast|lx.VerbPart) != 0
	switch {
	case prev == sheet.TagScope && g.behindOthers(i):
		return g.verbForm(i) // "two others face murder charges", "nine others required treatment"
	case c&lx.VerbS != 0 && c&lx.Outcome != 0 && g.s.Entry(i).Fate.Who == lx.Subject && g.is(i-1, lx.One):
		return sheet.TagVerb // "two held, one escapes"
	case prev == sheet.TagNum || prev == sheet.TagScope:
		if c&lx.VerbPast != 0 && c&(lx.Noun|lx.Outcome) == 0 && g.is(i+1, lx.Plural) && g.didNext(i) {
			return g.verbForm(i)
		}
		if past && c&lx.Noun == 0 || c&lx.VerbIng != 0 && c&lx.MainVerb != 0 {
			if past && c&lx.Outcome != 0 && g.sumNext(i) {
				return sheet.TagAdj
			}
			if past && c&lx.PhraseA != 0 && g.s.Entry(i).Fate.Who == lx.Subject && !g.is(i+1, lx.Person) && !g.is(i+2, lx.Person) {
				return g.verbForm(i) // "two suffered serious burns"
			}
			if past && (g.alone(i) || g.s.AgeEnds(i)) { // "a nurse of 41 told reporters"
				return g.verbForm(i)
			}
			if g.modifies(i) || c&lx.Adjective != 0 && c&lx.Outcome == 0 && g.mixed && g.upper(i) && g.upper(i+1) {
				return sheet.TagAdj // of a name: "two United Front cadres"
			}
			return g.verbForm(i)
		}
		if c&lx.VerbIng != 0 && c&lx.Noun == 0 && g.personSoon(i+1) {
			return sheet.TagAdj // "four polling observers"
		}
		if c&lx.Noun == 0 && c&lx.Adjective == 0 || c&lx.VerbPast != 0 && (c&lx.Outcome == 0 || c&lx.Say != 0) && (g.is(i+1, lx.Det) || c&lx.Say != 0 && g.is(i-1, lx.Vague) && g.mixed && g.upper(i+1)) {
			return g.verbForm(i) // "some accused the mayor", "many accused Karim Dost"
		}
		if c&lx.MainVerb != 0 && c&lx.VerbS == 0 && c&(lx.Person|lx.Unit|lx.Toll) == 0 && !g.modifies(i) {
			return g.verbForm(i) // "thousands more remain", "five others die"
		}
	case c&lx.VerbIng != 0:
		if prev == sheet.TagAdj && g.behindState(i) {
			return sheet.TagIng
		}
		if g.modifies(i) {
			return sheet.TagAdj
		}
		if prev == sheet.TagAdj && g.theStruck(i-1) && g.befallsThem(i) {
			return sheet.TagIng // "six of the injured succumbing to their wounds"
		}
		return sheet.TagNoun // "a bombing", "the killing"
	case past:
		if prev == sheet.TagAdj && g.numberOf(i-1) && g.s.In(i, lx.Growth, lx.Reach) && g.numberSoon(i+1) {
			return g.verbForm(i) // "the number of dead reached 90"
		}
		if prev == sheet.TagAdj && g.theStruck(i-1) && (c&lx.PhraseA != 0 && g.befallsThem(i) || g.numberSoon(i+1) || g.is(i+1, lx.Det|lx.Article|lx.Pronoun) || c&lx.Say != 0 && c&lx.Outcome == 0 && g.is(i+1, lx.Person)) {
			return g.verbForm(i) // "the dead totaled 50 men", "the wounded told reporters"
		}
		if prev == sheet.TagAdj && g.s.Entry(i-1).Word == "old" && g.is(i-2, lx.TimeNoun) && !g.modifies(i) {
			return g.verbForm(i) // "two girls between six and nine years old died"
		}
		if prev == sheet.TagAdj && i-2 >= g.first && g.s.Tags[i-2-g.first] == sheet.TagPast && c&lx.Finite != 0 && !g.modifies(i) {
			return g.verbForm(i) // "miners trapped underground died"
		}
		if g.modifies(i) || prev == sheet.TagDet || c&lx.Noun == 0 {
			return sheet.TagAdj
		}
	}
	return g.nominal(i)
}

// alone reports a past at i whose subject is the bare number before it, for the number cannot count what the noun phrase
// behind ends with: "dozens more required treatment", which is no plural, "12 sustained head injuries", which nobody counts by
// what was done with them.
func (g *tagger) alone(i int) bool {
	if g.is(i-1, lx.Article|lx.One|lx.Zero) {
		return false
	}
	head, ail, j := 0, false, i+1
	for ; j < min(g.last, i+6) && (g.s.Has(j, token.Hyphen) || g.is(j, lx.Noun|lx.Adjective|lx.VerbIng) || g.s.Has(j-1, token.Hyphen) && g.upper(j)) && !g.is(j, lx.Prep|lx.Sub|lx.Weekday|lx.Month); j++ {
		if g.is(j, lx.VerbPast) && j > i+1 && g.is(j-1, lx.Plural) {
			break // "two alleged attacks | rose", though a rose is a noun
		}
		if g.is(j, lx.Person|lx.Unit) && g.is(j, lx.Plural) {
			return false // "several armed guards showing intent", "four suspected al-Noor members"
		}
		if g.is(j, lx.Noun) {
			head = j
		}
		ail = ail || g.s.In(j, lx.Ailment)
	}
	if j < g.last && g.s.Has(j, token.Word) && (g.upper(j) || g.s.Toks[j].Class == 0) {
		return false // a name, and the noun phrase goes on: "three alleged al Noor members"
	}
	if head == 0 || g.is(head, people&^lx.Toll|lx.Demonym|lx.Collect|lx.TimeNoun|lx.Measure) || g.upper(head) {
		return false
	}
	e := g.s.Entry(head)
	if k := max(e.Noun.Outcome, g.s.Lex.Entries[e.Lemma].Noun.Outcome); g.s.In(i, lx.Suffering) && (ail || g.s.Lex.Name(k) == "injured") || g.s.In(i, lx.Getting) && g.s.In(head, lx.Relief) {
		return true // and "40 received food parcels"
	}
	return g.is(head, lx.Singular) && !g.is(head, lx.Plural|lx.Toll) && g.s.Toks[i].Class&lx.Outcome == 0
}

// sumNext reports a sum of money right behind a participle at i, which those hurt are given: "and the 40 injured 10,000".
func (g *tagger) sumNext(i int) bool {
	if !g.num(i + 1) {
		return false
	}
	for k := len(g.s.Rows) - 1; k >= 0 && g.s.Rows[k].Num.First > i; k-- {
		if r := &g.s.Rows[k]; r.Num.First == i+1 {
			return r.Guard == sheet.GuardMoney
		}
	}
	return false
}

// behindOthers reports a verb at i behind "others". No word modifies a pronoun from the right as it would a noun from the
// left, so that a form which a verb may have is a verb: "two others sustained head injuries". In scraped text a new clause
// may begin there, "injured nine others state media said".
func (g *tagger) behindOthers(i int) bool {
	c, j := g.s.Toks[i].Class, i-1
	for j > g.first && g.s.Tags[j-g.first] == sheet.TagAdv {
		j-- // "two others reportedly sustained"
	}
	switch {
	case g.s.Entry(j).Word != "others" || c&(lx.Person|lx.Unit|lx.Toll) != 0 || g.s.Has(i, token.Upper) && g.mixed:
		return false
	case c&(lx.VerbPast|lx.VerbPart|lx.VerbIng) != 0:
		return true
	}
	return c&lx.VerbBase != 0 && c&lx.Adjective == 0 && !saysSoon(g.s, i+1, g.last)
}

// befallsThem reports at i a verb or the idiom of one whose subject suffers what it tells: "dying", "passed away".
func (g *tagger) befallsThem(i int) bool {
	if g.is(i, lx.Outcome) && g.s.Entry(i).Fate.Who == lx.Subject {
		return true
	}
	if !g.is(i, lx.PhraseA) || !g.kinds.Has(lx.FateVerb) {
		return false
	}
	p, _ := g.s.Lex.Starting(lx.FateVerb, g.s.Toks[i:g.last])
	return p != nil && p.Fate.Who == lx.Subject
}

// theStruck reports an adjective of outcome at i that a determiner makes a noun of people: "the dead", "the wounded".
func (g *tagger) theStruck(i int) bool {
	for i > g.first+2 && g.s.Tags[i-1-g.first] == sheet.TagAnd && g.is(i, lx.Outcome) {
		i -= 2 // "the dead and wounded"
	}
	return g.is(i, lx.Outcome) && i > g.first && g.s.Tags[i-1-g.first] == sheet.TagDet && g.is(i-1, lx.Det) && !g.is(i-1, lx.Article)
}

// numberOf reports an adjective of outcome at i that stands for the people whose number is told: "the number of dead".
func (g *tagger) numberOf(i int) bool {
	n := i - 2
	return g.is(i, lx.Outcome) && n >= g.first && g.s.Entry(n+1).Word == "of" && g.is(n, lx.Collect) && g.s.Entry(n).Noun.Strong
}

// subjectBefore reports that the subject of a verb at i, or what is set in behind it, may end right before.
func (g *tagger) subjectBefore(i int, prev sheet.Tag) bool {
	switch prev {
	case sheet.TagNum, sheet.TagScope, sheet.TagNoun, sheet.TagName, sheet.TagAdv:
		return true
	case sheet.TagComma, sheet.TagAnd, sheet.TagPunct:
		return i > g.first // "two guards, Karim and Omar, received injuries"
	}
	return false
}

// whoDid reports a past at i right behind "who", its subject, so that it modifies no noun: "a clerk who sought asylum".
func (g *tagger) whoDid(i int) bool {
	return g.is(i, lx.VerbPast) && g.is(i-1, lx.Wh) && g.s.Entry(i-1).Word == "who"
}

// behindState reports a form in -ing at i behind an adjective of what befell people that a noun or a verb stands before, so that the
// two open no noun phrase: "are missing | following the quake", "two nurses dead | trying to cross", but "found missing | mining
// engineers". Behind a bare number only what is as good as a preposition is none of its noun: "nine dead | following a fire".
func (g *tagger) behindState(i int) bool {
	if !g.is(i-1, lx.Outcome) || g.s.Entry(i-1).Fate.Who != lx.Subject {
		return false
	}
	switch g.beforeAdverbs(i - 1) {
	case sheet.TagBe, sheet.TagNoun:
		return true
	case sheet.TagPast, sheet.TagVerb:
		return !g.personSoon(i + 1)
	case sheet.TagNum, sheet.TagScope, sheet.TagAnd:
		return g.s.Entry(i).Word == "following"
	}
	return false
}

// upper reports a word with a capital at token i.
func (g *tagger) upper(i int) bool { return i < g.last && g.s.Has(i, token.Upper) }

// manyPeople reports a counted noun of people at i in the plural, of the form that seldom modifies another noun.
func (g *tagger) manyPeople(i int) bool {
	w := g.s.Word(i)
	return g.is(i, lx.Person) && g.is(i, lx.Plural) && w[len(w)-1] == 's' && g.counted(i)
}

// headlined reports a word between nouns without a determiner, as only headlines have them: the subject in agreement
// before it, a lone person behind.
func (g *tagger) headlined(i int) bool {
	if !g.is(i+1, lx.Person) && !(i+1 < g.last && g.s.Entry(i+1).Word == "self") || g.is(i+1, lx.Plural) || g.is(i-1, lx.Plural) == g.is(i, lx.VerbS) {
		return false
	}
	for _, tag := range g.s.Tags[:i-g.first] {
		if tag != sheet.TagNoun && tag != sheet.TagName && tag != sheet.TagAdj {
			return false
		}
	}
	return true
}
