package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// showing reads "a video showing", "a video that shows": the picture is the source, and not who published it. Token i ends
// the picture.
func (f *finder) showing(i int, cue sheet.Toks) int {
	who := f.noun(i)
	if b := who.First - 1; !who.IsZero() && f.s.Is(b, lexicon.VerbIng|lexicon.VerbPart) {
		for b--; f.s.Is(b, lexicon.Adjective|lexicon.Scope) && b > f.first; b-- {
		}
		if f.s.Is(b, lexicon.Det|lexicon.Article) && b >= f.first {
			who.First = b // "a new shocking | video"
		}
	}
	if who.IsZero() || !f.s.In(f.headOf(who), lexicon.Picture) {
		return 0
	}
	f.add(claim{who: who, cue: cue, form: within})
	return cue.Last
}

// noun is walk for the noun phrase right before token e, whatever verb stands before that.
func (f *finder) noun(e int) sheet.Toks {
	depth := f.depth
	f.depth = maxDepth
	np, _ := f.walk(e)
	f.depth = depth
	return np
}

// published cuts off what is told of a document behind its noun: "footage | posted online".
func (f *finder) published(np sheet.Toks) sheet.Toks {
	for k := np.First + 1; k < np.Last; k++ {
		if t := &f.s.Toks[k]; t.Is(lexicon.VerbPart) && !t.Is(lexicon.Noun) && !f.isName(k) && (k+1 == np.Last || !f.s.Is(np.Last-1, lexicon.Noun)) {
			if cut := (sheet.Toks{First: np.First, Last: k}); f.s.Is(k-1, lexicon.Noun) && kindName(f.s, cut) == "document" {
				return cut
			}
			break
		}
	}
	return np
}
