package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// besideVerb reports at i an adverb that may be an adjective too, where it stands between a subject and its verb and opens no
// noun phrase, or before a clause or an aside between them: "40 people nearby | were hurt", "police earlier | arrested six men",
// "the 40 cooks abroad | who died".
func (g *tagger) besideVerb(i int, prev sheet.Tag) bool {
	c := g.s.Toks[i].Class
	if c&lx.Adverb == 0 && !g.farAndWide(i) || c&(lx.Outcome|lx.Person|lx.Unit) != 0 {
		return false
	}
	switch prev {
	case sheet.TagNoun, sheet.TagName, sheet.TagPron:
		if g.doesNext(i + 1) {
			return true
		}
	case sheet.TagScope, sheet.TagNum:
		if g.is(i-1, lx.Article|lx.One) {
			return false
		}
	default:
		return false
	}
	return g.peopleAt(i-1) && (g.is(i+1, lx.Be|lx.Have|lx.Modal|lx.Wh) || g.befell(i+1) || prev == sheet.TagNoun && g.s.Has(i+1, token.Comma|token.Dash))
}

// peopleAt reports at i a word that a count of people may end with: "people", "Kurds", "deaths", "others", "40".
func (g *tagger) peopleAt(i int) bool {
	return g.is(i, lx.Person|lx.Unit|lx.Toll|lx.Demonym) || g.tagAt(i) == sheet.TagNum || g.tagAt(i) == sheet.TagScope
}

// befell reports at i a verb in the past that tells its subject's lot and modifies nothing: "died", "fled", but "escaped prisoners".
func (g *tagger) befell(i int) bool {
	return g.is(i, lx.VerbPast) && g.is(i, lx.Outcome) && g.s.Entry(i).Fate.Who == lx.Subject && !g.personSoon(i+1)
}

// farAndWide reports a word at i that tells how far a count reaches, which dictionaries call no adverb: "statewide", "overall".
func (g *tagger) farAndWide(i int) bool {
	t := &g.s.Toks[i]
	return t.Len() > 6 && (g.s.Text[t.End-4:t.End] == "wide" || g.s.Entry(i).Word == "overall")
}

// placedThere reports a "there" at i that tells where the people before it are, and opens no sentence of its own: "two nurses
// there | were hurt", "40 people there | died", "the men held there | fled", but "of the inmates there | were two in the yard".
func (g *tagger) placedThere(i int, prev sheet.Tag) bool {
	if g.s.Entry(i).Word != "there" {
		return false
	}
	people, k := g.peopleAt(i-1), i+1
	switch prev {
	case sheet.TagNoun, sheet.TagScope, sheet.TagNum:
	case sheet.TagPast:
		people = g.is(i-1, lx.Outcome)
	default:
		return false
	}
	if !g.is(k, lx.Be|lx.Have|lx.Modal) {
		return people
	}
	for k < g.last && k < i+6 && g.is(k, lx.Be|lx.Have|lx.Modal|lx.Adverb|lx.Not) && !g.is(k, lx.Outcome) {
		k++
	}
	switch {
	case g.num(k + 1):
		return false
	case g.is(k, lx.VerbPart|lx.VerbIng|lx.Adjective):
		return (people || !g.is(k, lx.Say|lx.Doubt|lx.Plan)) && !g.modifies(k)
	}
	return people && g.is(k, lx.Prep)
}

// maxPart bounds the words of a part set in between a subject and its verb.
const maxPart = 12

// behindPart reports at i, behind the comma that closes a part of several people, the base form of the verb that tells of them,
// which may be a noun elsewhere: "two rebels, including a boy, | surrender to troops".
func (g *tagger) behindPart(i int) bool {
	if !g.is(i+1, lx.Prep|lx.Det|lx.Article|lx.Pronoun) && !g.num(i+1) {
		return false
	}
	for k := i - 2; k > g.first && k > i-maxPart; k-- {
		if g.s.Has(k, token.Comma) {
			return g.is(k+1, lx.Including) && g.is(k-1, lx.Person|lx.Unit) && g.is(k-1, lx.Plural) && g.counted(k-1)
		}
	}
	return false
}
