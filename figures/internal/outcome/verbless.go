package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxVerbless bounds the chunks behind a part that is told without a verb.
const maxVerbless = 12

// verbless finds the whole of a part that only a place or manner is told of: "40 people were hurt, of whom 12 in Oram", "of them
// 12 seriously". Where a verb follows, the part is its subject. "Of which" takes up things that stand right before.
func (c *clause) verbless(r *sheet.Row) int {
	w := c.row - 1
	if !r.Subject.Implicit || c.word(c.at-2) != "of" || w < 0 || c.s.Rows[w].Sent != r.Sent {
		return -1
	}
	j := c.at - 3
	if c.word(j) == "out" {
		j--
	}
	q := &c.s.Rows[w]
	if !c.mark(j, token.Comma) || q.Guard != sheet.GuardNone || q.Subject.Thing || q.Role != roleVictim || !q.Quantity.HasStated || q.Quantity.Stated < r.Quantity.Stated || q.Form == sheet.FormShare {
		return -1
	}
	switch c.word(c.at - 1) {
	case "whom", "them":
	case "which":
		if np := c.chunk(j - 1); np.Kind == sheet.NP && np.Row < 0 && c.s.Is(np.Head, lx.Plural) {
			return -1
		}
	default:
		return -1
	}
	i := c.at + 1
	if c.chunk(i).Kind != sheet.PP && c.chunk(i).Kind != sheet.ADV {
		return -1
	}
	for joined := false; i < c.at+maxVerbless; i++ {
		switch g := c.chunk(i); {
		case g.Kind == sheet.PP, g.Kind == sheet.ADV, g.Kind == sheet.NP && (g.Row < 0 || joined):
		case g.Kind == sheet.CC:
			joined = true
		case g.Kind == sheet.PUNCT:
			return w
		default:
			return -1
		}
	}
	return -1
}
