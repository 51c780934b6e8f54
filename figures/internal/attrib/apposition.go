package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

func (f *finder) openingBracket(i int) int {
	for k := i - 1; k >= max(f.first, i-12); k-- {
		if f.s.Has(k, token.Open) {
			return k
		}
	}
	return i
}

// pastApposition goes left from the comma at c to the comma that opens what stands between it and the
// subject: "Ali, the mayor of the town, said". It returns -1 where there is none.
func (f *finder) pastApposition(c int) int {
	for k := c - 1; k > max(f.first, c-40); k-- {
		t := &f.s.Toks[k]
		if t.Has(token.OpenQ | token.CloseQ | token.Semi | token.Colon) {
			return -1
		}
		if !t.Has(token.Comma) || k+1 == c {
			continue
		}
		if (f.s.Is(k+1, lexicon.Prep) && !f.s.Is(k+1, lexicon.Sub) || f.s.Has(k-1, token.Digits)) && f.commaBefore(k) > 0 {
			continue // "Ali, 45, of the same town, said"
		}
		if j := f.commaBefore(k); j > f.first && f.nominal(j-1) && (f.s.Is(j+1, lexicon.Prep) && !f.s.Is(j+1, lexicon.Sub) || f.s.Is(j+1, lexicon.VerbPart) && f.s.Is(j+2, lexicon.Prep)) {
			continue // "the brigade, based in Oram, the capital, said": the town is explained, not the brigade
		}
		if f.s.Has(k-1, token.Close) {
			return f.openingBracket(k - 1)
		}
		return k
	}
	return -1
}

// commaBefore is the comma that stands a few words before token k, 0 for none.
func (f *finder) commaBefore(k int) int {
	for j := k - 1; j > max(f.first, k-8); j-- {
		if f.s.Has(j, token.Comma) {
			return j
		}
		if f.s.Has(j, token.Edge) && !f.inWord(j) {
			return 0
		}
	}
	return 0
}

// openingDash goes left from the dash at c to the one that opens what stands between it and the subject: "Ali -- the mayor
// -- said". Without one it returns c+1.
func (f *finder) openingDash(c int) int {
	for k := c - 1; k > max(f.first, c-40); k-- {
		switch t := &f.s.Toks[k]; {
		case t.Has(token.Dash) && f.nominal(k-1):
			return k
		case t.Has(token.Edge) && !f.inWord(k):
			return c + 1
		}
	}
	return c + 1
}

// named goes from an apposition whose closing comma was lost to the name it explains: "Ali Hasan, head of
// the clinic said".
func (f *finder) named(np sheet.Toks) sheet.Toks {
	c := np.First - 1
	if name := f.noComma(np); !name.IsZero() {
		return name
	}
	if np.IsZero() || c <= f.first || !f.names || !f.s.Has(c, token.Comma) || !f.isName(c-1) || f.s.Has(np.First, token.Upper) ||
		!f.s.Is(np.First+1, lexicon.Prep) && !f.s.Is(f.headOf(np), lexicon.Person) {
		return np
	}
	if f.s.Is(f.headOf(np), lexicon.Plural) && !f.s.Is(np.First, lexicon.Det|lexicon.Article) {
		return np // "in Oram, Norva, | officials said": they explain no name
	}
	name, clean := f.walk(c)
	if j := name.First - 1; clean && f.s.Has(j, token.Comma) && f.isName(j-1) {
		if place, _ := f.walk(j); f.s.Is(place.First-1, lexicon.Prep) {
			return np // "in Oram, Norva, | mayor Karim Dost said"
		}
	}
	if !clean || !f.allNames(name) || f.isWord(name.First-1, "and") && f.isName(name.First-2) {
		return np // "in Norva and Oram, | police said"
	}
	return name
}

// allNames reports a phrase of names alone: "Ali Hasan", not "nine rebels in Oram".
func (f *finder) allNames(np sheet.Toks) bool {
	for i := np.First; i < np.Last; i++ {
		if i == f.first && np.Len() > 1 && !f.s.Is(i, lexicon.Numeral) {
			continue // any word that opens a sentence has a capital
		}
		if !f.isName(i) && !f.inWord(i) {
			return false
		}
	}
	return !np.IsZero() && !f.s.Is(np.First-1, lexicon.Prep)
}

// noComma is the name that opens the clause before an apposition both of whose commas were lost: "the Oram Centre for
// Rights a local monitoring group said".
func (f *finder) noComma(np sheet.Toks) sheet.Toks {
	if np.Len() < 2 || !f.names || !f.s.Is(np.First, lexicon.Article) || f.s.Has(np.First, token.Upper) || !f.isName(np.First-1) {
		return sheet.Toks{}
	}
	name, clean := f.walk(np.First)
	if name.Len() < 2 || !f.speaks(name, true) || !clean && !f.body(name) {
		return sheet.Toks{}
	}
	if !f.s.Has(name.First, token.Upper) && !f.body(name) {
		return sheet.Toks{} // "in rebel fire in Oram a group said"
	}
	return name
}

// body reports the name of a body that speaks, with its article: "the Oram Observatory". It may stand behind another noun,
// as where the comma between was lost.
func (f *finder) body(np sheet.Toks) bool {
	before := np.First - 1
	return np.Len() > 2 && f.s.Is(np.First, lexicon.Det) && f.isName(np.First+1) && kindOf(f.s, np) != 0 &&
		f.s.Is(before, lexicon.Noun) && !f.s.Is(before, lexicon.VerbBase|lexicon.VerbPast)
}
