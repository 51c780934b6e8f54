package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// readsAsVerb decides a form that is a noun as well: "the ministry reports 12 dead" against "police
// reports of 12 dead" and "media reports said".
func (f *finder) readsAsVerb(cue, who sheet.Toks) bool {
	if who.Len() == 1 && f.s.Is(who.First, lexicon.Pronoun) || cue.Len() > 2 {
		return true // "puts the number of"
	}
	next := cue.Last
	if h := f.headOf(who); f.s.In(h, lexicon.Picture) && f.s.Is(h, lexicon.Singular) && f.s.Is(cue.First, lexicon.VerbS) && f.s.Is(who.First, lexicon.Det|lexicon.Article) && f.s.Is(next, lexicon.Person) {
		return true // "the video shows rebels"
	}
	t := &f.s.Toks[min(next, len(f.s.Toks)-1)]
	base := f.s.Is(cue.First, lexicon.VerbBase) && !f.s.Is(cue.First, lexicon.VerbPast)
	switch {
	case base && !f.s.Is(f.headOf(who), lexicon.Plural): // "the suburb state television"
		return false
	case f.ends(next):
		return f.s.Has(who.First-1, token.Comma|token.CloseQ|token.Colon|token.Dash) || f.s.Is(cue.First, lexicon.VerbS) && !f.s.Is(who.First-1, lexicon.Prep) && (f.acronym(who.Last-1) || f.isName(who.Last-1) && kindName(f.s, who) == "media") // "in the blast AFP reports"
	case f.isWord(next, "to") && (f.isWord(cue.First, "claim") || f.isWord(cue.First, "claims")) && f.s.Is(next+1, lexicon.VerbBase|lexicon.Have|lexicon.Be):
		return true // "rebels claim to hold 40"
	case f.isWord(next, "that"), t.Has(token.OpenQ | token.Colon | token.Digits), f.looseNumber(next):
		return true
	case f.isWord(cue.First, "reports") && f.s.Is(f.headOf(who), lexicon.Singular) && (f.s.Is(who.First, lexicon.Det|lexicon.Article) || f.acronym(who.First)) && (f.nominal(next) && f.s.Is(next, lexicon.Adjective|lexicon.Event) || f.s.Is(next, lexicon.Noun) && f.s.Is(next, lexicon.Plural)):
		return true // "the centre reports | heavy rain"
	case t.Is(lexicon.Prep | lexicon.Be | lexicon.Have | lexicon.Say | lexicon.Modal | lexicon.Wh | lexicon.And):
		return false
	}
	return t.Is(lexicon.Trigger|lexicon.Det|lexicon.Pronoun) || f.isName(next)
}

// looseNumber reports that a counted phrase begins at token i with words that loosen its number: "reports | at least nine deaths", but
// not "police reports | about nine deaths were false".
func (f *finder) looseNumber(i int) bool {
	if !f.s.Is(i, lexicon.Hedge|lexicon.Prep|lexicon.Adverb|lexicon.Scope) || f.isWord(i, "about") {
		return false
	}
	k := f.s.ChunkFrom(i)
	return k < len(f.s.Chunks) && f.s.Chunks[k].First == i && f.s.Chunks[k].Row >= 0
}

// acronym reports a name in capitals in text that has small letters.
func (f *finder) acronym(i int) bool {
	return f.isName(i) && f.s.Has(i, token.Caps) && f.s.Toks[i].Len() > 2
}
