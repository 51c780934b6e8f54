package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// leftOf is leftPart of the "and" at token i, where on both sides up to token e people or bodies stand that speak.
func (f *finder) leftOf(i, e int) (sheet.Toks, bool) {
	if i <= f.first || !f.isWord(i, "and") || !f.person(i-1) && !f.isName(i-1) || !f.person(f.headOf(sheet.Toks{First: i + 1, Last: e})) {
		return sheet.Toks{}, false
	}
	return f.leftPart(i)
}

// leftPart is walk for the left part of two nouns joined by "and", which must begin its clause.
func (f *finder) leftPart(e int) (sheet.Toks, bool) {
	i := e - 1
	start := e
	for ; i >= f.first && e-i <= maxSource; i-- {
		if start < e && (f.isWord(i, "that") && i > f.first || f.isWord(i, "both")) {
			if f.isWord(i, "both") {
				start = i
				i--
			}
			break
		}
		if f.s.Is(i, lexicon.Det|lexicon.Article) && !f.s.Is(i, lexicon.Wh) || f.nominal(i) && !f.s.Is(i, lexicon.Trigger) && !f.s.Has(i, token.Digits) {
			start = i
			continue
		}
		if start == i+1 && f.s.Is(i, lexicon.Numeral) && f.person(start) {
			start = i // "the nine women and three men"
			continue
		}
		if f.inWord(i) || f.linking(i) {
			continue
		}
		break
	}
	clean := i < f.first || f.s.Has(i, token.OpenQ|token.CloseQ|token.Colon|token.Dash|token.Comma) || f.isWord(i, "that") || f.isSay(i) && !f.isName(i)
	if clean && i > f.first && f.s.Has(i, token.Comma) {
		if k := f.listedFrom(i); k < i {
			start = k
		}
	}
	return sheet.Toks{First: start, Last: e}, clean && start < e
}

// listedFrom is the noun of people alone before the comma at i, which opens the sentence or stands behind what is said: "police, doctors
// and witnesses said", "nine died, police, doctors and witnesses said". It returns i where there is none.
func (f *finder) listedFrom(i int) int {
	k := i
	for k > f.first && i-k < 4 && (f.nominal(k-1) || f.s.Is(k-1, lexicon.Det)) && !f.s.Is(k-1, lexicon.Trigger) {
		k--
	}
	if i-k > 3 || !f.person(i-1) || k > f.first && !f.closesContent(k) || k > f.first && f.s.Has(i-1, token.Upper) {
		return i
	}
	return k
}
