package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// dealsWith reports a form in -ing at i of what people do to the people behind: "two guards protecting aid workers". No plural
// of a noun modifies such a form; police and people do, who have no singular, where it is a noun or the two are of a kind:
// "two people smuggling suspects", "three police commanding officers".
func (g *tagger) dealsWith(i int) bool {
	if !g.is(i-1, lx.Person) || !g.is(i-1, lx.Plural) {
		return false
	}
	if g.is(i, lx.Outcome) && g.is(i+1, lx.Person) && g.is(i+1, lx.Plural) {
		return true
	}
	who := g.s.Entry(i - 1)
	for j := i + 1; j < g.last && j < i+4; j++ {
		switch {
		case g.is(j, lx.Person) && g.is(j, lx.Plural):
			if w := g.s.Lex.Entries[who.Lemma].Word; w != who.Word && w != "person" {
				return g.counted(i - 1)
			}
			k := g.s.Entry(j).Noun.Group
			return g.counted(i-1) && !g.is(i, lx.Noun) && k != who.Noun.Group && g.s.Lex.Name(k) != "official"
		case !g.is(j, lx.Noun|lx.Adjective) || g.is(j, lx.Prep|lx.Det|lx.Plural):
			return false
		}
	}
	return false
}

// bandDoes reports a form in -ing at i of what one band of people does to several things, which after "a" are no head of a compound:
// "a cell planning raids on churches", but "a cell planning course", "the gang rehousing schemes".
func (g *tagger) bandDoes(i int) bool {
	return g.is(i-1, lx.Unit) && g.is(i-1, lx.Singular) && g.is(i-2, lx.Article) && g.is(i+1, lx.Noun) && g.is(i+1, lx.Plural) && !g.is(i+1, lx.Person|lx.Unit) &&
		(g.is(i+2, lx.Prep|lx.And|lx.Be|lx.Have|lx.VerbPast) || i+2 >= g.last || g.s.Has(i+2, token.Mark))
}

// idiom reports a form in -ing at i that begins an idiom of what befalls people, which makes a verb of it whatever noun it may
// be: "reached Belt seeking refuge", but "asylum seeking families".
func (g *tagger) idiom(i int) bool {
	p, n := g.s.Lex.Starting(lx.FateVerb, g.s.Toks[i:g.last])
	return p != nil && n > 1
}

// tells reports that the past of a verb of saying at i, right behind a person, modifies nothing, whatever people stand behind
// it: "a nurse | said guards had". Forms that often modify do so unless one person stands before them and several, with a
// verb of their own, behind: "a nurse | confirmed guards had", but "two Norvan alleged spies were".
func (g *tagger) tells(i int) bool {
	if !g.is(i, lx.VerbPast) {
		return false
	}
	if g.s.Lex.Entries[g.s.Entry(i).Verb].Word == "say" {
		return true
	}
	j := i + 1
	for j < min(g.last, i+maxTeller) && g.is(j, lx.Noun|lx.Adjective) && !g.is(j, lx.Prep|lx.Det|lx.Be|lx.Have) {
		j++
	}
	return g.is(i-1, lx.Singular) && !g.is(i-1, lx.Plural) && !g.counted(i-1) && j > i+1 &&
		g.is(j-1, lx.Plural) && !g.is(j-1, lx.Singular) && g.is(j, lx.Be|lx.Have|lx.Modal)
}

// maxTeller bounds the words of the subject of what is told.
const maxTeller = 5
