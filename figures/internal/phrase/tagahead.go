package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// modifies reports whether a noun that the word could modify follows.
func (g *tagger) modifies(i int) bool {
	for j := i + 1; j < g.last && j < i+6; j++ {
		t := &g.s.Toks[j]
		switch {
		case t.Has(token.Hyphen), t.Is(lx.And) && j == i+1, g.s.Designated(j):
			continue
		case j == i+1 && t.Has(token.OpenQ|token.Single) && g.tagAt(i-1) == sheet.TagNum: // "12 suspected 'smugglers'"
			continue
		case t.Has(token.Comma) && j == i+1 && g.besideAdjective(i):
			continue
		case t.Is(lx.Sub) && j == i+2 && g.s.Has(j-1, token.Comma):
			continue // "two separate, though related questions"
		case !t.Has(token.Word), t.Is(lx.Prep | lx.Det | lx.Article | lx.Be | lx.Have | lx.Modal | lx.Wh | lx.Sub | lx.Pronoun | lx.And | lx.Weekday | lx.Including), t.Is(lx.Month) && g.s.Has(j+1, token.Digits|token.Stop):
			return j > i+1 && g.party(j) // "died Sept. 21"
		case t.Is(lx.Person | lx.Unit | lx.Toll):
			return true
		case t.Class == 0, t.Is(lx.Noun | lx.Adjective | lx.VerbPart), t.Has(token.Upper) && t.Is(lx.Title), g.verbNames(j): // "suspected Abu Noor men"
			if t.Is(lx.Noun) && !t.Is(lx.Adjective) && (!t.Is(lx.Verb) || t.Is(lx.Plural) && (t.Is(lx.MainNoun) || t.Is(lx.Event) && g.is(i, lx.Doubt) || j > i+1 && !g.is(j+1, lx.Det|lx.Article|lx.Pronoun) && !g.num(j+1))) && (!g.nounAfter(j) || t.Is(lx.Plural) && g.is(j+1, lx.VerbPast)) {
				return true // also "two separate bombings rose to"
			}
			continue
		default:
			return false
		}
	}
	return false
}

// besideAdjective reports that a comma and one more adjective stand behind the word at i: "two separate | , related questions".
func (g *tagger) besideAdjective(i int) bool {
	j := i + 2
	if j < g.last && g.s.Entry(j).Word == "though" {
		j++
	}
	return g.is(i, lx.Adjective) && !g.is(i, lx.Outcome|lx.Say) && g.is(j, lx.Adjective) && !g.is(j, lx.Outcome)
}

// maxParty bounds the words of a party's name.
const maxParty = 14

// party reports that the name of a party goes on with the "of" at j and leads to its people: "three suspected Front | of
// Oram (FO) militants".
func (g *tagger) party(j int) bool {
	if !g.mixed || !g.upper(j-1) || !g.upper(j+1) || g.s.Entry(j).Word != "of" {
		return false
	}
	for end := min(g.last, j+maxParty); j < end; j++ {
		switch t := &g.s.Toks[j]; {
		case t.Has(token.Upper | token.Open | token.Close | token.Hyphen):
		case t.Has(token.Word) && g.s.Entry(j).Word == "of":
		default:
			return t.Is(lx.Person) && !t.Is(lx.MainVerb)
		}
	}
	return false
}

func (g *tagger) nounAfter(j int) bool {
	return j+1 < g.last && g.s.Toks[j+1].Has(token.Word) && g.is(j+1, lx.Noun)
}

// personSoon reports a noun of a person that closes the noun phrase going on at i.
func (g *tagger) personSoon(i int) bool {
	for j := i; j < g.last && j < i+4; j++ {
		switch t := &g.s.Toks[j]; {
		case t.Is(lx.Person | lx.Unit):
			return true
		case !t.Is(lx.Noun|lx.Adjective) || t.Is(lx.Prep|lx.Det|lx.Plural):
			return false
		}
	}
	return false
}

// counted reports a noun at i behind a number above one.
func (g *tagger) counted(i int) bool {
	for i--; i >= g.first && i > g.first-8; i-- {
		switch g.s.Tags[i-g.first] {
		case sheet.TagNoun, sheet.TagAdj, sheet.TagName, sheet.TagHyphen, sheet.TagScope:
		case sheet.TagNum:
			return !g.is(i, lx.Article|lx.One|lx.Zero)
		default:
			if g.s.Tags[i-g.first] == sheet.TagPrep && g.s.Entry(i).Word == "of" && i > g.first && g.s.Tags[i-1-g.first] == sheet.TagNum {
				return true // "a number of rebel attacks"
			}
			return false
		}
	}
	return false
}

// compound reports a participle inside a compound that is the subject of the next verb: "a rebel held town was",
// "a UN implementing partner was". What follows is a bare singular noun, which no verb in prose takes.
func (g *tagger) compound(i int) bool {
	if c := g.s.Toks[i].Class; c&(lx.VerbPart|lx.VerbIng) == 0 || c&lx.VerbIng != 0 && g.is(i-1, lx.Person) || c&(lx.Outcome|lx.Say) != 0 || !g.is(i-1, lx.Singular) && g.s.Toks[i-1].Class != 0 {
		return false
	}
	noun := false
	for j := i + 1; j < g.last && j < i+6; j++ {
		switch t := &g.s.Toks[j]; {
		case t.Is(lx.Be | lx.Have | lx.Modal):
			return noun && (!g.is(j-1, lx.Plural) || !g.is(i-1, lx.Person|lx.Plural))
		case t.Has(token.Poss):
		case !t.Has(token.Word), t.Is(lx.Prep | lx.Det | lx.Article | lx.And | lx.Sub | lx.Wh | lx.Pronoun | lx.Numeral | lx.Adverb | lx.Month | lx.Weekday):
			return false
		case t.Is(lx.Noun):
			noun = true
		case !t.Is(lx.Adjective):
			return false
		}
	}
	return false
}

// numberSoon reports whether a number, perhaps behind a hedge, begins at i.
func (g *tagger) numberSoon(i int) bool {
	for j := i; j < g.last && j < i+4; j++ {
		if g.s.Tags[j-g.first] == sheet.TagNum && !g.is(j, lx.Article) {
			return true
		}
		if !g.is(j, lx.Hedge|lx.Prep|lx.Article|lx.Adverb|lx.Scope) {
			return false
		}
	}
	return false
}

// saysSoon reports a verb of saying behind the nouns that begin at i.
func saysSoon(s *sheet.Sheet, i, last int) bool {
	for end := min(last, i+4); i < end; i++ {
		if s.Is(i, lx.Say) && s.Is(i, lx.VerbPast|lx.VerbS) {
			return true
		} else if !s.Is(i, lx.Noun|lx.Adjective) {
			return false
		}
	}
	return false
}

func (g *tagger) num(i int) bool {
	return i < g.last && (g.s.Tags[i-g.first] == sheet.TagNum || g.is(i, lx.Numeral|lx.Vague|lx.Article))
}

// opensNoun reports whether token i can begin or go on with a noun phrase after a determiner.
func (g *tagger) opensNoun(i int) bool {
	if i >= g.last {
		return false
	}
	t := &g.s.Toks[i]
	if !t.Has(token.Word) {
		return t.Has(token.Digits) || t.Has(token.OpenQ)
	}
	c := t.Class
	if c&(lx.Prep|lx.Be|lx.Have|lx.Modal|lx.Wh|lx.Sub|lx.And|lx.Det|lx.Article|lx.Pronoun) != 0 && c&lx.Numeral == 0 {
		return false
	}
	return c&lx.Verb == 0 || c&(lx.Noun|lx.Adjective|lx.VerbPart|lx.VerbIng) != 0 || t.Has(token.Upper)
}

// thatOne reports a "that" at i which determines the noun behind it: "in that raid", "raised that number to 12", but "pointed out that two
// men died".
func (g *tagger) thatOne(i int, prev sheet.Tag) bool {
	switch prev {
	case sheet.TagPrep:
		return g.opensNoun(i+1) && g.s.Entry(i-1).Word != "out"
	case sheet.TagPast, sheet.TagVerb:
		return g.opensNoun(i+1) && g.s.In(i-1, lx.Growth)
	}
	return false
}

// ofNoun reports a participle at i behind "of" and adverbs that modifies a noun or a name: "of heavily bombed | Oram".
func (g *tagger) ofNoun(i int) bool {
	j := i - 1
	for j > g.first && g.s.Tags[j-g.first] == sheet.TagAdv {
		j--
	}
	return g.s.Entry(j).Word == "of" && (g.modifies(i) || i+1 < g.last && g.upper(i+1) && g.opensNoun(i+1))
}

// ordinal reports an ordinal in digits at i before its noun: "a 12th grade pupil", "the 4th Brigade", but not the day of
// "on the 5th two men died".
func (g *tagger) ordinal(i int) bool {
	if !g.s.Ordinal(i) || g.is(i-1, lx.Month) {
		return false
	}
	next := i + 2
	if g.s.Has(next, token.Hyphen) {
		next++ // "a 12th-grade pupil"
	}
	return g.opensNoun(next) && g.is(next, lx.Noun|lx.Adjective) && !g.is(next, lx.Numeral|lx.Vague|lx.Month|lx.Weekday)
}

// where reports a word for where people are, though it may be a verb too: "present at", "close to".
func (g *tagger) where(i int) bool {
	w := g.s.Entry(i).Word
	return w == "present" || w == "close" && g.s.Entry(i+1).Word == "to"
}

// bodies reports dead bodies at token i.
func (g *tagger) bodies(i int) bool {
	return g.is(i, lx.Plural) && g.s.Lex.Name(g.s.Entry(i).Noun.Unit) == "body"
}

// tagAt is the tag of token i, which is tagged already.
func (g *tagger) tagAt(i int) sheet.Tag {
	if i < g.first {
		return sheet.TagPunct
	}
	return g.s.Tags[i-g.first]
}

// moreThan reports "more than" with token i in it before a verb of growth, which it only strengthens: "arrests have more than doubled".
func (g *tagger) moreThan(i int) bool {
	if g.s.Entry(i).Word == "than" {
		i--
	}
	return i >= g.first && i+2 < g.last && g.s.Entry(i).Word == "more" && g.s.Entry(i+1).Word == "than" && g.is(i+2, lx.VerbPast) && g.s.In(i+2, lx.Growth)
}
