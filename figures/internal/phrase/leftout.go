package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// leftOut marks a number whose noun is not there: "20 were wounded", "12 dead", "killing six".
func (g *grammar) leftOut(r *sheet.Row, i int) {
	r.Subject = sheet.Subject{Head: -1, Implicit: true}
	if g.keptAs(r, i) {
		r.Subject = sheet.Subject{Toks: sheet.Toks{First: i, Last: i + 2}, Head: i, Fate: true, Lemma: g.s.Entry(i).Verb}
		r.Phrase.Last = i + 2
		return
	}
	if g.fated(i) && !g.acts(r, i) && !g.restActs(r, i) && (r.Form != sheet.FormZero || r.Num.Len() == 1 && g.s.Entry(r.Num.First).Word != "nobody") {
		// "12 dead", "22 killed", "40 missing": the outcome's word is used as the noun.
		r.Subject = sheet.Subject{Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Fate: true, Lemma: g.s.Entry(i).Verb}
		if g.s.Entry(i).Verb == 0 {
			r.Subject.Lemma = g.s.Toks[i].Entry
		}
		if g.tag(i+1) == sheet.TagAnd && g.fated(i+2) && g.tag(i+2) != sheet.TagNum {
			r.Subject.Last = i + 3 // "48 killed and injured"
		}
		r.Phrase.Last = r.Subject.Last
		return
	}
	r.Phrase.Last = max(r.Phrase.Last, r.Num.Last)
}

// restActs reports a participle behind "the other two" at the head of a clause, which is the verb of it and no noun: "and the
// other two drowned", "the rest were hurt and the other two freed". In "the other two wounded are nurses" it is one.
func (g *grammar) restActs(r *sheet.Row, i int) bool {
	k := r.Num.First - 1
	if k <= g.sn.First || i != r.Num.Last || g.s.Entry(k).Word != "other" || !g.s.Is(k-1, lx.Det) || g.s.Is(i, lx.MainAdj) {
		return false
	}
	if k--; k > g.sn.First && g.tag(k-1) != sheet.TagAnd && g.tag(k-1) != sheet.TagSub && !g.s.Has(k-1, token.Mark) {
		return false
	}
	switch g.tag(i + 1) {
	case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagVerb, sheet.TagPast:
		return false
	}
	return true
}

// lost returns the word of outcome that counts the people of a name before it: "3,000 Montenegrin dead", "30 military
// wounded"; or 0.
func (g *grammar) lost(i int) int {
	k := i
	for ; k < i+3 && (g.tag(k) == sheet.TagName && g.s.Has(k, token.Upper) || g.s.Is(k, lx.Demonym) && !g.s.Is(k, lx.Plural) || g.tag(k) == sheet.TagAdj && g.s.Entry(k).Noun.Hint != 0); k++ {
	}
	if k == i || g.guessed(k-1) || !g.fated(k) || g.tag(k) == sheet.TagPast && !g.s.Is(k, lx.Adjective) {
		return 0
	}
	switch g.tag(k + 1) {
	case sheet.TagNum, sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagDet:
		return 0
	}
	return k
}

// fated reports whether token i, right after a number, is an outcome's participle or adjective used as
// the noun, and not the verb of an active clause ("two killed a guard").
func (g *grammar) fated(i int) bool {
	if i >= g.sn.Last || !g.s.Is(i, lx.Outcome) {
		return false
	}
	t := &g.s.Toks[i]
	e := g.s.Entry(i)
	if e.Noun.Kind == 'P' && t.Is(lx.MainAdj) && e.Fate.Outcome == 0 {
		return false
	}
	if t.Is(lx.Adjective) && e.Fate.Who == lx.Subject {
		return e.Fate.Outcome != 0 && !t.Is(lx.VerbPast) // "57 escaped" tells what they did
	}
	if !t.Is(lx.VerbPart) || e.Fate.Who&lx.Object == 0 || receives(g.s, i, g.sn.Last) {
		return false
	}
	if g.s.Suffers(i, g.sn.Last) || g.s.In(i, lx.Getting) && g.nounFollows(i+1) {
		return false // "nine others received burn injuries", "nine received threats"
	}
	if t.Is(lx.PhraseA) {
		if p, _ := g.s.Lex.Starting(lx.FateVerb, g.s.Toks[i:g.sn.Last]); p != nil && p.Fate.Who == lx.Subject {
			return false // "12 received wounds"
		}
	}
	// "two killed a guard": an active verb has an object right behind it.
	switch g.tag(i + 1) {
	case sheet.TagDet, sheet.TagPron:
		return false
	case sheet.TagNum:
		return g.nextCounts(i + 1)
	}
	return true
}

// besets returns the noun of things that an outcome's participle at i modifies, or 0: "three besieged villages".
func (g *grammar) besets(i int) int {
	if g.tag(i) != sheet.TagAdj && !g.s.Is(i, lx.VerbPart) {
		return 0
	}
	if part := g.particle(i + 1); part > 0 {
		i = part // "burned out vehicles", "burned-out cars"
	} else if g.tag(i) != sheet.TagAdj {
		return 0
	}
	for i++; g.tag(i) == sheet.TagAdj || g.tag(i) == sheet.TagName || g.s.Is(i, lx.Demonym) && g.tag(i+1) == sheet.TagNoun || tied(g.s, i) || tied(g.s, i+1); i++ {
	} // also "besieged state-held towns"
	if g.tag(i) == sheet.TagNoun && g.s.Is(i, lx.Plural) && !g.s.Has(i, token.Upper) && !g.s.Is(i, people|lx.TimeNoun) && g.tag(i+1) != sheet.TagVerb {
		return i
	}
	return 0
}

// particle returns the last token of "out", "up" and the like at i, with a hyphen or without, or 0.
func (g *grammar) particle(i int) int {
	if g.s.Has(i, token.Hyphen) {
		i++
	}
	switch g.s.Entry(min(i, len(g.s.Toks)-1)).Word {
	case "out", "up", "down", "off", "away":
		return i
	}
	return 0
}

// nextCounts reports whether the number at i begins a figure of its own ("3 killed 9 injured") rather
// than an object.
func (g *grammar) nextCounts(i int) bool {
	if g.s.Is(i, lx.Article) {
		for j := i + 1; j < i+5; j++ {
			if g.s.Is(j, lx.Say) && g.tag(j) != sheet.TagNoun {
				return true // "20 wounded a reporter said"
			}
		}
		return false
	}
	for i < g.sn.Last && g.tag(i) == sheet.TagNum {
		i++
	}
	return g.s.Is(i, lx.Outcome)
}
