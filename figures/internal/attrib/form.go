package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// formOf tells on which side the content of "X said" stands, by what follows the cue once adverbs, times
// and "in a statement" are passed over.
func (f *finder) formOf(start, next int) form {
	k := f.adjuncts(next)
	if means := f.byMeans(k); means > 0 {
		k = f.adjuncts(means)
	}
	switch {
	case f.ends(k):
		return suffix
	case f.isWord(k, "that"), f.s.Has(k, token.Colon|token.OpenQ):
		return prefix
	case f.s.Has(k, token.Comma|token.CloseQ|token.Semi|token.Dash):
		if start == f.first {
			return prefix
		}
		return middle
	}
	if f.closesContent(start) && f.s.Is(k, lexicon.VerbIng) {
		return middle
	}
	// Two cues in a row: "a source said on Monday SANA reported".
	for i := k; i < min(k+8, f.last) && start > f.first; i++ {
		if f.s.Is(i, lexicon.Say) && f.ends(i+1) {
			return suffix
		}
	}
	return prefix
}

// closesContent reports whether what stands before token i is content that ends there.
func (f *finder) closesContent(i int) bool {
	return i > f.first && f.s.Has(i-1, token.Comma|token.CloseQ|token.Stop|token.Dash)
}

// subordinate reports whether a clause that begins at token i hangs on the one before it.
func (f *finder) subordinate(i int) bool {
	return i > f.first && f.s.Is(i-1, lexicon.Sub|lexicon.Wh|lexicon.Prep) && !f.isWord(i-1, "as")
}

// joined reports a clause that "but", "while" or "and" joins to the one before it: its claim tells nothing of that one.
func (f *finder) joined(i int) bool { return i > f.first && f.s.Is(i-1, lexicon.And) }

// spliced reports a clause at token i of a headline that only a comma parts from the one before it, with a count of its own at
// token next: "blast kills 12, rebels claim | 30 dead".
func (f *finder) spliced(i, next int) bool {
	return f.title && i > f.first && f.s.Has(i-1, token.Comma) && (f.s.Has(next, token.Digits) || f.s.Is(next, lexicon.Numeral))
}

// lostStop reports whether a sentence begins at token i without a full stop before it.
func (f *finder) lostStop(i int) bool {
	return f.names && i < f.last && f.s.Has(i, token.Upper) && !f.s.Has(i, token.Caps) &&
		f.s.Is(i, lexicon.Starter) && !f.s.Has(i-1, token.Comma|token.Edge)
}

// begins reports a speaker at token i in whose clause a sentence begins, its stop before it lost: "two died in Oram | A spokesman said
// that troops", "two died on May 3 | Police said that".
func (f *finder) begins(i int) bool {
	if i == f.first || f.lostStop(i) {
		return i > f.first
	}
	return f.names && f.s.Has(i, token.Upper) && !f.s.Has(i, token.Caps) && f.s.Entry(i).Source != 0 && f.s.Has(i-1, token.Digits)
}
