package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxQuoted bounds the words of a quoted head.
const maxQuoted = 3

// quotedHead reports that the quotation mark at i opens the head of the noun phrase, which the word before it only tells more
// about: "a rebel 'commander'", "a Tarvan 'area chief'", but "called a guard 'traitor'".
func (g *grammar) quotedHead(i int, one bool) bool {
	if !g.s.Is(i-1, lx.Adjective|lx.Demonym) && g.s.Entry(i-1).Noun.Hint == 0 && g.s.Entry(i-1).Source == 0 {
		return false
	}
	for k := i + 1; k <= i+maxQuoted && k < g.sn.Last; k++ {
		switch g.tag(k) {
		case sheet.TagNoun:
			if g.s.Has(k+1, token.CloseQ|token.Single) {
				return g.countable(k, one) && !g.s.Has(k, token.Upper)
			}
		case sheet.TagName, sheet.TagAdj:
		default:
			return false
		}
	}
	return false
}
