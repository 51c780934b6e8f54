package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// pastTime goes left over a time between subject and verb: "the army on Monday said", "the army on June 17 said".
func (f *finder) pastTime(e int) int {
	i := e
	for i > f.first && (f.s.Is(i-1, lexicon.Weekday|lexicon.Month|lexicon.TimeNoun) || f.s.Has(i-1, token.Digits) && (i < e || f.s.Is(i-2, lexicon.Month))) && !f.s.Has(i-1, token.Poss) {
		i--
	}
	if i == e {
		return e
	}
	for i > f.first && (f.isWord(i-1, "on") || f.isWord(i-1, "late") || f.isWord(i-1, "early") || f.isWord(i-1, "last") || f.isWord(i-1, "this")) {
		i--
	}
	if i > f.first && (f.nominal(i-1) || f.s.Has(i-1, token.Close)) || i > f.first+1 && f.s.Is(i-1, lexicon.VerbPart) && f.s.Entry(i-2).Source != 0 {
		return i // "the police on Monday said", "a report released on Monday says"
	}
	return e
}

// byMeans returns the token after what tells by which means it was said, at token i, 0 where a speaker follows: "said | by radio",
// "said | by satellite phone", but "words said by a guard", "said by television | to be spies".
func (f *finder) byMeans(i int) int {
	if !f.isWord(i, "by") || f.s.Is(i+1, lexicon.Det|lexicon.Article|lexicon.Possess) || f.isName(i+1) {
		return 0
	}
	np := f.after(i + 1)
	head := f.headOf(np)
	if np.IsZero() || !f.s.Is(head, lexicon.Noun) || f.isWord(np.Last, "to") {
		return 0
	}
	if k := kindName(f.s, np); k != "document" && (k != "media" || !f.s.Is(head, lexicon.Singular)) && f.speaks(np, true) {
		return 0
	}
	return np.Last
}

// adjuncts returns the token after adverbs, times and "in a statement" that stand from token i on.
func (f *finder) adjuncts(i int) int {
	for i < f.last {
		t := &f.s.Toks[i]
		switch {
		case t.Is(lexicon.Weekday|lexicon.Month|lexicon.Adverb|lexicon.TimeNoun) && !t.Has(token.Mark):
			i++
		case t.Has(token.Digits) && (f.s.Is(i+1, lexicon.Month) || f.s.Is(i-1, lexicon.Month)):
			i++
		case f.isWord(i, "late") || f.isWord(i, "early") || f.isWord(i, "earlier") || f.isWord(i, "last"):
			i++
		case f.isWord(i, "on") && (f.s.Is(i+1, lexicon.Weekday|lexicon.Month) || f.isWord(i+1, "its") || f.s.Has(i+1, token.Digits)):
			i++
		case f.isWord(i, "in") || f.isWord(i, "to") || f.isWord(i, "at") || f.isWord(i, "on"):
			np := f.after(i + 1)
			if np.IsZero() {
				return i
			}
			if k := kindName(f.s, np); k != "document" && k != "media" {
				return i
			}
			i = np.Last
		default:
			return i
		}
	}
	return i
}
