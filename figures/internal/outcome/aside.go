package outcome

import (
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// pastAside returns the chunk behind an aside that begins with the mark at chunk j and tells the people before it by another
// count: "(40 people)", "– two of them nurses –", ", or 40 people,". It returns j where none does.
func (c *clause) pastAside(j int) int {
	if c.mark(j, token.Open) {
		return c.skipMark(j, 0)
	}
	i := c.afterAdverbs(j + 1)
	if c.mark(j, token.Comma) && c.word(i) != "or" || !c.mark(j, token.Comma|token.Dash) {
		return j
	}
	if c.word(i) == "or" {
		i++
	}
	if np := c.chunk(i); np.Kind == sheet.NP && np.Row >= 0 && c.s.Toks[c.chunk(j).First].Shape == c.s.Toks[c.chunk(i+1).First].Shape {
		return i + 2
	}
	return j
}

// maxAside bounds the chunks of an aside.
const maxAside = 14

// beforeAside returns the chunk before an aside that ends with the mark at chunk j, or j where none does.
func (c *clause) beforeAside(j int) int {
	if !c.mark(j, token.Close|token.Comma|token.Dash) {
		return j
	}
	for i := j - 1; i > 0 && i > j-maxAside; i-- {
		if c.mark(i, token.Open|token.Comma|token.Dash) {
			if c.pastAside(i) == j+1 {
				return i - 1
			}
			return j
		}
	}
	return j
}
