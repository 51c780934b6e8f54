package outcome

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// inHands gives the words behind the preposition at chunk j that tell of people in the hands of captors, with it: "in the hands of
// the kidnappers", "into rebel hands", but "in safe hands", "in the hands of the gunmen's lawyers".
func (c *clause) inHands(j int) (t sheet.Toks) {
	np, of := c.chunk(j+1), c.chunk(j+3)
	if w := c.word(j); w != "in" && w != "into" || np.Kind != sheet.NP || c.word(j+1) != "hands" {
		return t
	}
	if c.word(j+2) == "of" && c.captor(j+3) && of.Row < 0 {
		return sheet.Toks{First: c.chunk(j).First, Last: of.Last}
	}
	if c.captor(j+1) || c.band(j+1) {
		return sheet.Toks{First: c.chunk(j).First, Last: np.Last}
	}
	return t
}
