package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// mark tags the punctuation mark at i. Marks that stand inside a word or a name join it.
func (g *tagger) mark(i int) sheet.Tag {
	t := &g.s.Toks[i]
	switch {
	case g.numbers(i):
		g.s.Tags[i+1-g.first] = sheet.TagNum // no word: tagged as what goes on with the phrase
		return sheet.TagPoss
	case t.Has(token.Comma):
		return sheet.TagComma
	case t.Has(token.Hyphen):
		return sheet.TagHyphen
	case t.Is(lx.And):
		return sheet.TagAnd
	case t.Has(token.Poss):
		return sheet.TagPoss
	case t.Has(token.Currency) && (i+1 < g.last && g.s.Has(i+1, token.Digits) || t.Has(token.Glued) && g.s.Has(i-1, token.Digits)):
		return sheet.TagNum // "$50,000"
	case t.Has(token.Stop) && i > g.first && g.is(i-1, lx.Abbrev) && g.is(i-1, lx.Including):
		return sheet.TagIncl // "incl. two nurses"
	case t.Has(token.Stop) && t.Has(token.Glued) && i > g.first && i+1 < g.last &&
		(g.s.Toks[i-1].Len() <= 2 && g.s.Toks[i-1].Has(token.Upper) || token.Initial(g.s.Toks[:g.last], i-1)):
		return sheet.TagHyphen // the points of "U.S." join
	case t.Has(token.Stop) && t.Has(token.Glued) && g.is(i-1, lx.Abbrev) && g.abbreviates(i):
		return sheet.TagHyphen
	}
	return sheet.TagPunct
}

// abbreviates reports whether the stop at i, behind an abbreviation, leaves the phrase open: "Norva Inc. were", "Gen. Ros".
// A capital behind a name's last word may begin a sentence: "for Norva Inc. Gunmen".
func (g *tagger) abbreviates(i int) bool {
	if b := g.s.Tags[i-1-g.first]; i+1 >= g.last || b != sheet.TagName && b != sheet.TagNoun {
		return false
	}
	next := &g.s.Toks[i+1]
	switch {
	case !next.Has(token.Word):
		return next.Has(token.Comma)
	case !next.Has(token.Upper), next.Is(lx.Be | lx.Have | lx.Modal | lx.And | lx.Wh | lx.Abbrev):
		return true
	}
	return g.mixed && i > g.first+1 && g.s.Tags[i-2-g.first] != sheet.TagName
}

// numbers reports the apostrophe of a genitive at i behind a name with a number: "Channel 7's tower", but "the 1980's".
func (g *tagger) numbers(i int) bool {
	return i > g.first+1 && i+2 < g.last && (g.s.Word(i) == "'" || g.s.Word(i) == "’") && g.s.Has(i, token.Glued) && g.s.Has(i+1, token.Glued) && g.s.Toks[i+1].Len() == 1 && g.s.Text[g.s.Toks[i+1].Start]|0x20 == 's' &&
		g.s.Has(i-1, token.Digits) && g.s.Toks[i-1].Len() < 4 && g.s.Has(i-2, token.Upper|token.Stop) && g.opensNoun(i+2)
}
