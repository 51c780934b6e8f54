package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// acronyms takes from the capitals among small letters what the small word is, so that nothing that looks ahead takes a
// name for it: "two captured IS drivers", "three suspected IT clerks".
func (g *tagger) acronyms() {
	for i := g.first; i < g.last; i++ {
		switch t := &g.s.Toks[i]; {
		case t.Is(lx.Outcome):
			if t.Len() < 4 && g.s.In(i, lx.Short) && (!t.Has(token.Caps) || i+1 < g.last && g.s.Toks[i+1].Is(lx.Noun) && !g.s.Toks[i+1].Is(lx.Numeral)) {
				t.Class = 0 // "2 KIA", but "two Kia dealers", "six KIA plants"
			}
		case t.Has(token.Caps) && g.mixed && t.Is(lx.Be|lx.Pronoun|lx.Wh) && !t.Is(lx.Trigger|lx.Det|lx.Scope) && (g.small(i-1) || g.small(i+1)):
			t.Class = 0
		}
	}
}

// forenames takes from months before a surname what a month is: "said June Karimi, a nurse", "Jan Dost, who was there". What
// no name can follow begins a date: "in June Oram fired".
func (g *tagger) forenames() {
	for i := g.first; i+1 < g.last && g.mixed; i++ {
		if t := &g.s.Toks[i]; t.Is(lx.Month) && g.s.In(i, lx.Forename) && t.Has(token.Upper) && g.surname(i+1) && g.opensName(i-1) {
			t.Entry, t.Class = 0, 0
		}
	}
}

// forename reports at i, behind a verb, a name that is a verb too, and takes from it what the verb is: "two men killed | Drew
// Oram", "shot dead | Will Stone". In small letters no verb has a capital, and before a surname neither has a headline's. In
// capitals only a word that no table knows tells a surname, and no verb may follow that would have the men for its subject:
// "TWO MEN KILLED WILL BE BURIED", "TWO MEN ARRESTED HECTOR ZUBIN AND WERE FINED".
func (g *tagger) forename(i int) bool {
	t := &g.s.Toks[i]
	if !g.upper(i) || !g.upper(i+1) || !g.s.Has(i+1, token.Word) || g.is(i+1, lx.Be|lx.Have|lx.Do|lx.Modal|lx.Not|lx.Prep|lx.Det|lx.Article|lx.Pronoun|lx.Numeral) {
		return false
	}
	if !g.small(i - 1) {
		if g.mixed || !t.Is(lx.VerbBase) || t.Is(lx.Say|lx.Outcome|lx.Modal|lx.Do) || !g.is(i-1, lx.VerbPast) || !g.is(i-1, lx.Outcome) || g.s.Toks[i+1].Class != 0 {
			return false
		}
		for j := i + 2; j < g.last && !g.s.Toks[j].Has(token.Mark); j++ {
			if g.is(j, lx.Be|lx.Have|lx.Modal) {
				return false
			}
		}
	}
	t.Entry, t.Class = 0, 0
	return true
}

// papers takes from "today" what it is of the calendar where it ends a name: "USA Today reported".
func (g *tagger) papers() {
	for i := g.first + 1; i < g.last && g.mixed; i++ {
		if t, p := &g.s.Toks[i], &g.s.Toks[i-1]; t.Is(lx.Weekday) && t.Has(token.Upper) && !t.Has(token.Caps) && p.Has(token.Word) && p.Has(token.Upper) && g.s.Entry(i).Word == "today" {
			t.Entry, t.Class = 0, 0
		}
	}
}

// surname reports at i a word in capitals that no table knows.
func (g *tagger) surname(i int) bool {
	t := &g.s.Toks[i]
	return t.Has(token.Word) && t.Has(token.Upper) && !t.Has(token.Caps) && t.Class == 0
}

// opensName reports that a person's name can begin behind token i, and no date: the sentence or a clause opens there, or the
// word is a verb of saying, a title or a noun of a person.
func (g *tagger) opensName(i int) bool {
	if i < g.first || g.s.Has(i, token.Comma|token.OpenQ|token.CloseQ) {
		return true
	}
	return g.is(i, lx.Say|lx.Title) || g.is(i, lx.Person) && g.is(i, lx.Singular) || i > g.first && g.s.Entry(i).Word == "to" && g.s.Entry(i-1).Word == "according"
}

// inName reports at i the letter of "I" inside a name, as an initial or as a numeral: "the I K Dost group", "Omar I. Zel", "the
// Group I camp", "of Ward I were". Behind a name a verb that "I" can have stands for the pronoun: "the Norva I know".
func (g *tagger) inName(i int, prev sheet.Tag) bool {
	next := i + 1
	if next < g.last && g.s.Has(next, token.Stop) && g.s.Has(next, token.Glued) {
		next++
	}
	if g.letter(next) || g.letter(i-1) && g.upper(next) {
		return true
	}
	if !g.mixed || prev != sheet.TagName && !(prev == sheet.TagNoun && g.upper(i-1)) {
		return false
	}
	if next > i+1 || next >= g.last || g.s.Has(next, token.Mark) || g.upper(next) {
		return true
	}
	switch g.s.Entry(next).Word {
	case "is", "are", "were", "has":
		return true
	}
	return g.is(next, lx.Noun|lx.Prep|lx.And) && (!g.is(next, lx.Verb) || g.is(next, lx.MainNoun) && !g.is(next, lx.VerbPast))
}

// letter reports a single capital at i, which stands for a name.
func (g *tagger) letter(i int) bool {
	return i >= g.first && i < g.last && g.s.Toks[i].Len() == 1 && g.s.Has(i, token.Word) && g.s.Has(i, token.Upper) && g.s.Text[g.s.Toks[i].Start] != 'A'
}

// small reports a word in small letters at i.
func (g *tagger) small(i int) bool {
	return i >= g.first && i < g.last && g.s.Toks[i].Has(token.Word) && !g.s.Toks[i].Has(token.Upper)
}

// innerCapital reports letters that stand for a name, of which a small word keeps its own: LeT, HuM.
func innerCapital(w string) bool {
	for i := 1; i < len(w); i++ {
		if 'A' <= w[i] && w[i] <= 'Z' {
			return true
		}
	}
	return false
}

// verbNames reports a capital at i that makes a verb part of the name of those behind it: "four Ansar | Dine rebels".
func (g *tagger) verbNames(i int) bool {
	return g.is(i, lx.VerbBase) && g.upper(i) && g.mixed && g.upper(i-1) && !g.is(i, lx.Noun) && g.small(i+1) && g.is(i+1, lx.Person|lx.Unit)
}
