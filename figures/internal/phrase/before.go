package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxVerb bounds the words of a verb between "whose number" and the number.
const maxVerb = 5

// before reads a noun that stands before its number: "arrests exceeding 150", "women 3", "a crowd of 3,000".
func (g *grammar) before(r *sheet.Row) {
	i := r.Phrase.First - 1
	if i < g.sn.First {
		return
	}
	if j := g.numbers(i); j >= 0 {
		if c := lx.Person | lx.Demonym | lx.Unit; !g.s.Is(j, lx.Toll|lx.Collect) && !g.s.In(j, lx.Circle) && !(g.s.Is(j, c) && g.s.Is(j, lx.Plural|lx.Unit)) {
			r.Subject.Thing = true // "the boats, whose number is 40", "the nurse, whose number is 12"
			return
		}
		i = j
	}
	named := g.tag(i) == sheet.TagNoun && g.s.Is(i, lx.Plural)
	switch {
	case g.s.Has(i, token.Comma) && g.inAll(r.Phrase.Last) && g.tag(i-1) == sheet.TagNoun && g.s.Is(i-1, lx.Plural) && g.s.Is(i-1, lx.Person|lx.Unit):
		i-- // "gunmen, about 20 in number,"
	case g.apposes(r, i):
		i-- // "most of the dead, 62,"
	case i < r.Phrase.First-1 && g.s.Is(i, lx.Person|lx.Unit|lx.Toll): // "rebels, who number 300"
	case g.of(i) > 0 && g.tag(i-1) == sheet.TagNoun && g.s.Is(i-1, lx.Unit) && i-1 >= g.sn.First && g.tag(r.Phrase.Last) != sheet.TagAdj && g.tag(r.Phrase.Last) != sheet.TagNoun:
		if i--; g.s.Lex.Name(g.s.Entry(i).Noun.Unit) == "body" {
			return // "the bodies of two others": those are people
		}
		// "a family of six", "a crowd of 3,000"
	case named && g.s.Is(i, lx.Toll) && r.NHedges > 0:
	case named && g.s.Is(i, lx.Person|lx.Toll) && g.opens(i-1):
	default:
		return
	}
	e := g.s.Entry(i)
	if r.Phrase.First = i; i > g.sn.First && g.tag(i-1) == sheet.TagDet {
		r.Phrase.First-- // "killed a family of seven"
	}
	for r.Phrase.First > g.sn.First && g.tag(r.Phrase.First-1) == sheet.TagDet && g.s.Is(r.Phrase.First-1, lx.Possess) {
		r.Phrase.First-- // "its crew of two"
	}
	r.Subject = sheet.Subject{Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Lemma: e.Lemma, Group: e.Noun.Group, Unit: e.Noun.Unit, Fate: g.tag(i) != sheet.TagNoun || !g.s.Is(i, lx.Person|lx.Unit|lx.Toll)}
}

// apposes reports a number between two marks of one shape, of which that at i stands behind the people a share of whom it
// counts: "most of the victims - 14 - were children". Behind a count it is an age: "one of the victims, 31, was a nurse".
func (g *grammar) apposes(r *sheet.Row, i int) bool {
	of, end := i-3, r.Phrase.Last
	if end >= g.sn.Last || !g.s.Has(i, token.Comma|token.Dash) || g.s.Toks[end].Shape != g.s.Toks[i].Shape || of <= g.sn.First || !g.s.Is(i-1, lx.Person|lx.Toll|lx.Outcome) {
		return false
	}
	return g.s.Is(of+1, lx.Det) && g.of(of) > 0 && g.tag(of-1) == sheet.TagNum && !g.s.Is(of-1, lx.Numeral|lx.One) && !g.s.Has(of-1, token.Digits)
}

// inAll reports words at i that sum up what stands before a comma: "the miners, 14 in all,".
func (g *grammar) inAll(i int) bool {
	if g.s.Entry(i).Word != "in" || i+1 >= g.sn.Last {
		return false
	}
	switch g.s.Entry(i + 1).Word {
	case "all", "number", "total":
		return true
	}
	return false
}

// numbers returns the noun that a verb of counting at i has for its subject, or -1: "fighters numbering", "the rebels,
// who number", "the refugees now number", "the guests, thought to number".
func (g *grammar) numbers(i int) int {
	switch g.s.Entry(i).Word {
	case "number", "numbers", "numbering", "numbered":
	default:
		if i = g.whoseNumber(i); i < 0 {
			return -1
		}
	}
	if i--; g.tag(i) == sheet.TagTo && g.tag(i-1) == sheet.TagPast {
		i -= 2
	}
	for i >= g.sn.First && (g.tag(i) == sheet.TagWh || g.tag(i) == sheet.TagComma || g.tag(i) == sheet.TagHave || g.tag(i) == sheet.TagAdv || g.tag(i) == sheet.TagBe) {
		i--
	}
	if g.tag(i) != sheet.TagNoun {
		return -1
	}
	return i
}

// whoseNumber returns the "number" of a relative clause whose verb ends at i, or -1: "the guests, whose number | is put at", "whose
// number exceeds".
func (g *grammar) whoseNumber(i int) int {
	if g.s.Entry(i).Word == "at" {
		i--
	}
	for n := 0; n < maxVerb && (g.tag(i) == sheet.TagPast || g.tag(i) == sheet.TagBe || g.tag(i) == sheet.TagHave || g.tag(i) == sheet.TagAdv || g.tag(i) == sheet.TagAux); n++ {
		i--
	}
	if i <= g.sn.First || g.s.Entry(i).Word != "number" || g.s.Entry(i-1).Word != "whose" {
		return -1
	}
	return i
}

// opens reports whether token i opens a cell, a bracket or a line, so that what follows is a label.
func (g *grammar) opens(i int) bool {
	return i < g.sn.First || g.s.Has(i, token.Open|token.Comma|token.Bar|token.Colon|token.Bullet|token.Slash) && (g.s.Has(i, token.Open|token.Bar) || g.s.Has(i-1, token.Digits))
}

// recorded reports a determiner and an adjective before the number that belong to it: "a record 14", "the
// confirmed 12".
func (g *grammar) recorded(i int) bool {
	if t := g.tag(i); t != sheet.TagAdj && t != sheet.TagNoun || g.s.Is(i, people) {
		return false
	}
	return g.tag(i-1) == sheet.TagDet && (g.s.Is(i-1, lx.Article) || g.s.Is(i, lx.VerbPart))
}

// determines reports whether token i is a determiner or the like that belongs to a number behind it.
func (g *grammar) determines(i int) bool {
	switch g.tag(i) {
	case sheet.TagDet, sheet.TagScope:
		return true
	case sheet.TagAdj:
		return g.s.Is(i, lx.Scope) || g.ordinalish(i)
	case sheet.TagNoun: // "the last 40 in May"
		return g.tag(i-1) == sheet.TagDet && g.ordinalish(i)
	case sheet.TagPoss: // "the group's 12 members"
		return false
	}
	return false
}

// ordinalish reports words that stand between determiner and number: "the first two", "the last five".
func (g *grammar) ordinalish(i int) bool {
	switch g.s.Word(i) {
	case "first", "last", "next", "latest", "previous", "current", "present", "estimated":
		return true
	}
	return false
}

// behind is the token after the number and the hedges that stand right behind it; a hedge may also stand
// behind the noun ("200 miners, if not more").
func (g *grammar) behind(r *sheet.Row) int {
	i := r.Num.Last
	if w := g.s.Word(min(i, g.sn.Last-1)); (w == "x" || w == "×") && g.s.Has(i-1, token.Digits) && g.nounFollows(i+1) {
		i++ // "3 x soldiers"
	}
	if k := g.reports(r); k > 0 {
		return k
	}
	for n := 0; n < r.NHedges; n++ {
		if h := r.Hedges[n]; h.First == i || h.First == i+1 && g.s.Has(i, token.Hyphen|token.Comma) {
			i = h.Last
		}
	}
	if i > r.Num.Last && i < r.Outer.Last && g.tag(i) == sheet.TagNum {
		if i = r.Outer.Last; g.s.Has(i, token.Close) { // 40 ± 5, 40 (± 5)
			i++
		}
	}
	if g.s.Has(i, token.Bullet) && g.s.Has(i, token.Glued) && g.s.Has(i-1, token.Digits) {
		i++ // 57*: a note
	}
	if g.s.Has(i, token.CloseQ|token.Single) && g.s.Has(r.Phrase.First-1, token.OpenQ|token.Single) && (g.nounFollows(i+1) || g.of(i+1) > 0) {
		i++ // "'at least four' rebels", "'dozens' of rebels"
	}
	if i < g.sn.Last && g.s.Entry(i).Word == "else" && r.Form == sheet.FormZero {
		i++ // no one else
	}
	return g.restated(i)
}

// restated returns the token behind a bracket at i that says the number before it once more, or i: "three (3) men", "three
// (60 per cent) of the men".
func (g *grammar) restated(i int) int {
	if !g.s.Has(i, token.Open) {
		return i
	}
	if g.s.Has(i+2, token.Close) && g.tag(i+1) == sheet.TagNum {
		return i + 3
	}
	for j := i + 2; j < g.sn.Last && j < i+8; j++ {
		switch w := g.s.Entry(j).Word; {
		case g.s.Has(j+1, token.Close) && (g.s.Has(j, token.Percent) || w == "percent" || w == "pct" || w == "cent"):
			return j + 2
		case g.s.Has(j, token.Close):
			return i
		}
	}
	return i
}

// reports returns the token behind "no reports of", where the people begin of whom nothing is reported, or 0. Of "no word
// on" and "no details of" nobody knows whether there were any.
func (g *grammar) reports(r *sheet.Row) int {
	if r.Flags&sheet.Unreported == 0 {
		return 0
	}
	_, n := g.s.Lex.Starting(lx.NumberPhrase, g.s.Toks[r.Num.First:g.sn.Last])
	k := r.Num.First + n
	if n < 3 || g.s.Entry(k-2).Word != "report" && g.s.Entry(k-2).Word != "reports" {
		return 0
	}
	if g.tag(k) == sheet.TagDet || g.tag(k) == sheet.TagNum {
		return 0 // "no report of the three deaths", "of any deaths": the number is there
	}
	return k
}
