package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// beforeAdverbs is the tag before a run of adverbs that ends before i.
func (g *tagger) beforeAdverbs(i int) sheet.Tag {
	for i--; i >= g.first; i-- {
		if tag := g.s.Tags[i-g.first]; tag != sheet.TagAdv {
			return tag
		}
	}
	return sheet.TagPunct
}

// nominal tags a word that is no verb here.
func (g *tagger) nominal(i int) sheet.Tag {
	c := g.s.Toks[i].Class
	switch {
	case c&lx.Noun != 0 && (c&(lx.MainAdj|lx.VerbPart) == 0 || !g.modifies(i)):
		return sheet.TagNoun
	case c&(lx.Adjective|lx.VerbPart|lx.VerbPast|lx.VerbIng) != 0:
		return sheet.TagAdj
	case c&lx.Noun != 0:
		return sheet.TagNoun
	}
	return sheet.TagName
}

// verbForm tags a word known to act as a verb by its form.
func (g *tagger) verbForm(i int) sheet.Tag {
	c := g.s.Toks[i].Class
	switch {
	case c&(lx.VerbPart|lx.VerbPast) != 0:
		return sheet.TagPast
	case c&lx.VerbIng != 0:
		return sheet.TagIng
	case c&lx.Verb != 0:
		return sheet.TagVerb
	}
	return g.nominal(i)
}
