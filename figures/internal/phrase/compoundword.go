package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// against reports a first part that says what a compound is for or against: it modifies whatever comes next.
func (g *tagger) against(i int) bool {
	if i < g.first {
		return false
	}
	switch g.s.Entry(i).Word {
	case "anti", "pro", "counter", "pre", "post":
		return true
	}
	return false
}

// joined reports the first word of a compound written with a hyphen.
func (g *tagger) joined(i int) bool {
	return i+2 < g.last && g.s.Toks[i+1].Has(token.Hyphen) && g.s.Toks[i+1].Has(token.Glued) && g.s.Toks[i+2].Has(token.Word) && g.s.Toks[i+2].Has(token.Glued)
}

// afterHyphen tags the second part of a compound: "Kurdish-led" and "mid-level" modify, "asylum-seekers"
// and "ex-soldiers" are nouns.
func (g *tagger) afterHyphen(i int) sheet.Tag {
	c := g.s.Toks[i].Class
	switch {
	case g.s.Aged(i) && g.doesNext(i+1) && !(g.num(i+2) && g.is(i+3, lx.TimeNoun|lx.Measure)):
		return sheet.TagNoun // "a 17-year-old shot two guards", but "a 17-year-old shot two days ago"
	case g.s.Aged(i) && g.is(i+1, lx.Outcome) && g.is(i+1, lx.VerbPart) && g.is(i+2, lx.Prep):
		return sheet.TagNoun // "a 17-year-old beaten by two guards died"
	case c&(lx.Prep|lx.Adverb|lx.Noun) != 0 && c&(lx.VerbPast|lx.VerbPart|lx.Demonym) == 0 && g.doesNext(i+1) && !g.is(i-2, lx.MainAdj):
		return sheet.TagNoun // "the pile-up killed six", "a car-bomb wounded two"
	case g.manner(i) && g.s.Tags[i-2-g.first] == sheet.TagAdv:
		return sheet.TagAdv
	case c&lx.Noun != 0 && c&(lx.Person|lx.Unit|lx.Toll) != 0 && g.against(i-2):
		return sheet.TagAdj // "anti-personnel mines"
	case c&lx.Noun != 0 && c&(lx.Person|lx.Unit|lx.Toll) != 0:
		return sheet.TagNoun
	case c&(lx.VerbPart|lx.VerbPast|lx.VerbIng|lx.Adjective|lx.Adverb|lx.Prep) != 0:
		return sheet.TagAdj
	case c&lx.Noun != 0 && !g.opensNoun(i+1):
		return sheet.TagNoun
	case c == 0:
		return sheet.TagName
	}
	return sheet.TagAdj
}

// manner reports an adverb, or an unknown word in -ly, at i right before a participle: it tells how a thing was done.
func (g *tagger) manner(i int) bool {
	t := &g.s.Toks[i]
	return (t.Class == 0 || t.Is(lx.Adverb)) && !t.Has(token.Upper) && t.Has(token.Word) && t.Len() > 4 && g.s.Text[t.End-2] == 'l' && g.s.Text[t.End-1] == 'y' && g.is(i+1, lx.VerbPart)
}
