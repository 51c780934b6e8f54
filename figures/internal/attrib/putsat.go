package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
)

// puts returns the length of a cue at token i that puts some toll at a number: "put enemy losses at", "put the number killed at",
// "put the total death toll up to".
func (f *finder) puts(i int) int {
	if f.s.Lex.Entries[f.s.Entry(i).Verb].Word != "put" {
		return 0
	}
	k := i + 1
	folk := false
	for k < min(i+7, f.last) && !f.isWord(k, "at") && (f.nominal(k) || f.s.Is(k, lexicon.Possess) || f.s.Entry(k).Fate.Outcome != 0 || folk && f.isWord(k, "of")) {
		folk = folk || f.s.Populace(k) // "put the population of the camp at"
		k++
	}
	upTo := f.isWord(k, "up") && f.isWord(k+1, "to")
	told := f.s.Entry(k-1).Fate.Outcome != 0 && (f.isWord(k-2, "number") || f.isWord(k-2, "the"))
	if !f.isWord(k, "at") && !upTo || !f.s.Is(k-1, lexicon.Toll) && f.s.Entry(k-1).Noun.Outcome == 0 && !told && !folk {
		return 0
	}
	if upTo {
		return k - i // the rest is the number's
	}
	return k + 1 - i
}
