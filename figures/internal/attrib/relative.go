package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxDepth bounds relative clauses within relative clauses, and with them the cost.
const maxDepth = 2

// pastVerb is pastRelative for a verb at token i, or before a preposition there.
func (f *finder) pastVerb(i, e int) sheet.Toks {
	if i > f.first && f.s.Is(i, lexicon.Prep) {
		i--
	}
	if !f.verbal(i) || f.depth == maxDepth {
		return sheet.Toks{}
	}
	f.depth++
	np := f.pastRelative(i, e)
	f.depth--
	return np
}

// pastRelative is for a subject whose own clause stands before the verb of saying: "the group which relies
// on a network of activists said", "the list released by the ministry says", "videos posted online show".
// v is the verb met on the way left; the result is empty where v is the verb of another clause.
func (f *finder) pastRelative(v, e int) sheet.Toks {
	i := v
	for i > f.first && (f.verbal(i-1) || f.s.Is(i-1, lexicon.Adverb|lexicon.Not) && !f.s.Is(i-1, lexicon.Noun)) {
		i--
	}
	if i == f.first {
		return sheet.Toks{}
	}
	if f.s.Is(i-1, lexicon.Wh) {
		end := i - 1
		if end > f.first && f.s.Has(end-1, token.Comma) {
			end--
		}
		if f.isWord(i-1, "that") && end == i-1 && f.isSay(end-1) {
			return sheet.Toks{} // "the ministry reports that | first findings suggest"
		}
		np, clean := f.walk(end)
		if clean && f.speaks(np, true) {
			return np
		}
		return sheet.Toks{}
	}
	t := &f.s.Toks[i]
	if !t.Is(lexicon.VerbPart|lexicon.VerbIng) || !f.nominal(i-1) {
		return sheet.Toks{}
	}
	if !t.Is(lexicon.VerbIng) && (f.s.Is(v+1, lexicon.Numeral|lexicon.Vague) || f.s.Has(v+1, token.Digits)) && !f.s.Is(v+2, lexicon.TimeNoun) {
		return sheet.Toks{} // "gunmen killed | two cooks in Oram police said": an active verb, and a comma was lost
	}
	np, clean := f.walk(i)
	if !clean || !f.speaks(np, true) || np.First != f.first && kindName(f.s, np) != "document" {
		return sheet.Toks{}
	}
	if f.isWord(i+1, "by") {
		np.Last = e // who made a document is part of its name
	}
	return np
}
