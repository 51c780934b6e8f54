package phrase

import lx "github.com/reckon-dev/reckon/figures/internal/lexicon"

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
