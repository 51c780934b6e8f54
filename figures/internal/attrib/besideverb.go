package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// auxiliaries goes left over what belongs to the verb group. It returns the token that ends the subject;
// dead where the group tells no act of saying: "to say", "did not say", "a reported attack".
func (f *finder) auxiliaries(i int) (j int, passive, have, dead bool) {
	not := false
	for j = i - 1; j >= f.first; j-- {
		t := &f.s.Toks[j]
		switch {
		case t.Is(lexicon.Not):
			not = true
		case t.Is(lexicon.Be) && !f.isName(j):
			passive = true
		case t.Is(lexicon.Have) && t.Has(token.Word):
			have = true
		case t.Is(lexicon.Do):
		case t.Is(lexicon.Modal) && !f.isName(j):
			return j, passive, have, true
		case t.Is(lexicon.Adverb) && !t.Is(lexicon.Noun|lexicon.Prep|lexicon.Adjective), f.besideVerb(j):
		case f.isWord(j, "to"):
			return j, passive, have, true
		default:
			attributive := t.Is(lexicon.Article|lexicon.Possess|lexicon.Zero) || t.Is(lexicon.Det) && !t.Is(lexicon.Pronoun) || t.Has(token.Poss|token.Digits|token.Hyphen) || t.Is(lexicon.Numeral|lexicon.Vague)
			before := j == i-1 || !have && !passive && t.Is(lexicon.Article|lexicon.Det) // "the previously reported toll"
			if before && attributive && !f.followsDate(i) && !f.s.AgeEnds(i) || not {
				return j, passive, have, true
			}
			return j, passive, have, false
		}
	}
	return j, passive, have, false
}

// besideVerb reports a word at token j that stands as an adverb before a verb of saying, though other readings of it are likelier
// elsewhere: "the ministry meanwhile | said", "the mayor for his part | said".
func (f *finder) besideVerb(j int) bool {
	switch f.s.Entry(j).Word {
	case "earlier", "late", "further", "first", "meanwhile", "thus", "though":
		return true
	case "at":
		return f.isWord(j+1, "first")
	case "turn", "in":
		return f.isWord(j, "turn") && f.isWord(j-1, "in") || f.isWord(j, "in") && f.isWord(j+1, "turn")
	case "part":
		return f.s.Is(j-1, lexicon.Possess) && f.isWord(j-2, "for")
	case "for":
		return f.s.Is(j+1, lexicon.Possess) && f.isWord(j+2, "part")
	}
	return f.s.Is(j, lexicon.Possess) && f.isWord(j+1, "part") && f.isWord(j-1, "for")
}
