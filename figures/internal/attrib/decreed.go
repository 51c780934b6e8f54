package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxDecreed bounds the noun phrase that a verb of announcing is told of.
const maxDecreed = 8

// decreed reports a verb of announcing at token i that is told of the noun phrase ending at j, a thing that is no count: "died
// in the war | declared by the king", but "the toll | announced by the clinic", "the release of six men was | announced by".
func (f *finder) decreed(i, j int) bool {
	if !f.s.In(i, lexicon.Decree) {
		return false
	}
	noun := false
	for k := j; k >= f.first && k > j-maxDecreed; k-- {
		switch t := &f.s.Toks[k]; {
		case t.Is(lexicon.Toll | lexicon.Person | lexicon.Unit | lexicon.Collect | lexicon.Numeral), t.Has(token.Digits),
			f.s.In(k, lexicon.Assertion), f.s.Lex.Name(f.s.Entry(k).Source) == "document":
			return false
		case t.Is(lexicon.Noun), t.Class == 0 && t.Has(token.Word):
			noun = true
		case t.Is(lexicon.Prep):
			if j == i-1 && !f.isWord(k, "of") {
				return noun // "killed 12 men in | the raid announced by"
			}
		case !t.Is(lexicon.Det|lexicon.Article|lexicon.Adjective) && !f.inWord(k):
			return noun
		}
	}
	return noun
}
