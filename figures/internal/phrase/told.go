package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxTold bounds the words between a noun and the mark before its number.
const maxTold = 10

// toldBefore reads a number whose noun stands before a mark: in brackets of its own, "the farmers (about 60) marched", or
// behind the colon of a label, "Missing persons: 6". It reports whether there is one.
func (g *grammar) toldBefore(r *sheet.Row) bool {
	i, end := r.Phrase.First-1, r.Phrase.Last
	bracket := g.s.Has(i, token.Open) && g.s.Text[g.s.Toks[i].Start] == '(' && end < g.sn.Last && g.s.Has(end, token.Close)
	if i <= g.sn.First || r.Form == sheet.FormArticle || r.Form == sheet.FormShare || !bracket && !(g.s.Has(i, token.Colon) && g.ends(end)) {
		return false
	}
	k := i - 1
	for !bracket && k > i-3 && g.tag(k) == sheet.TagPast && g.s.Is(k, lx.VerbPart) && !g.s.Is(k, lx.Outcome|lx.Say) {
		k-- // "People reached: 400"
	}
	head := g.headBefore(k, !bracket)
	if head < 0 || bracket && (g.s.Has(head, token.Upper) && head > g.sn.First || g.ageOf(r, head)) {
		return false
	}
	first := head
	for first > g.sn.First && g.describes(first-1) {
		first--
	}
	from := first
	for from > g.sn.First && (g.tag(from-1) == sheet.TagDet || g.tag(from-1) == sheet.TagScope) {
		from--
	}
	if g.tag(from-1) == sheet.TagNum || !bracket && !g.labels(from) || g.s.Populace(head) && first == head || g.counts(r, from) {
		return false
	}
	if from < first && g.s.Is(from, lx.Det) {
		r.Flags |= sheet.Definite
	}
	e, last := g.s.Entry(head), head+1
	if bracket {
		end, last = end+1, i
	}
	r.Phrase = sheet.Toks{First: from, Last: end}
	r.Subject = sheet.Subject{Toks: sheet.Toks{First: first, Last: last}, Head: head, Lemma: e.Lemma, Group: e.Noun.Group, Unit: e.Noun.Unit}
	g.group(&r.Subject)
	return true
}

// ends reports that nothing more of its clause stands at token i, so that the number before it is all that a label tells: not
// "Police: 3 were held".
func (g *grammar) ends(i int) bool {
	return i >= g.sn.Last || g.s.Has(i, token.Stop|token.Semi|token.Bar|token.Open|token.Comma|token.Bullet|token.Newline)
}

// headBefore returns the plural noun of people that heads the phrase ending at token i, or -1. An "of" phrase may stand behind
// it, and in a label another: "members of the Oram Guard (40)", "People in need: 400".
func (g *grammar) headBefore(i int, label bool) int {
	if g.manyAt(i, label) {
		return i
	}
	for k := i; k > g.sn.First && k > i-maxTold; k-- {
		switch g.tag(k) {
		case sheet.TagPrep:
			if (label || g.of(k) > 0) && k < i+1 && g.manyAt(k-1, label) {
				return k - 1
			}
			return -1
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagDet, sheet.TagHyphen, sheet.TagTime:
		default:
			return -1
		}
	}
	return -1
}

// manyAt reports a noun at token i that counts people; of a label's "Deaths: 12" the outcome tells.
func (g *grammar) manyAt(i int, label bool) bool {
	if i < g.sn.First || g.tag(i) != sheet.TagNoun {
		return false
	}
	if label && g.s.Populace(i) {
		return true
	}
	return g.s.Is(i, lx.Plural) && (g.s.Is(i, lx.Person|lx.Unit) || !label && g.s.Is(i, lx.Toll))
}

// ageOf reports a number in brackets that tells the age of those before it: "children (5-14)", "boys (under 12)".
func (g *grammar) ageOf(r *sheet.Row, head int) bool {
	if r.Quantity.HasStated && (r.NHedges == 0 || r.Quantity.Stated > 18) || r.Form == sheet.FormVague {
		return false
	}
	switch g.s.Lex.Name(g.s.Entry(head).Noun.Group) {
	case "child", "woman", "man", "elderly", "people":
		return true
	}
	return false
}

// describes reports a word that can stand before the noun of a label.
func (g *grammar) describes(i int) bool {
	switch g.tag(i) {
	case sheet.TagAdj, sheet.TagNoun, sheet.TagName, sheet.TagHyphen:
		return true
	}
	return false
}

// labels reports that what begins at token i is a label: it opens the line or a cell, "number of" aside.
func (g *grammar) labels(i int) bool {
	if i-2 >= g.sn.First && g.s.Entry(i-1).Word == "of" && g.s.Is(i-2, lx.Collect) {
		for i -= 2; i > g.sn.First && (g.describes(i-1) || g.tag(i-1) == sheet.TagDet || g.tag(i-1) == sheet.TagScope); i-- {
		}
	}
	return i <= g.sn.First || g.s.Has(i, token.Newline) || g.s.Has(i-1, token.Semi|token.Bar|token.Bullet|token.Stop)
}

// counts reports that the phrase at token i belongs to a number before: "most of the deaths (31)".
func (g *grammar) counts(r *sheet.Row, i int) bool {
	for k := len(g.s.Rows) - 1; k >= 0 && g.s.Rows[k].Sent == r.Sent; k-- {
		if p := &g.s.Rows[k]; p.Num.First < r.Num.First {
			return p.Phrase.Last > i
		}
	}
	return false
}
