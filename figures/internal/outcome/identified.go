package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// identified reads at chunk j those of whom an active verb tells who they were, people behind "as": "police identified | the
// dead | as three men and a woman", but "identified the suspects as".
func (c *clause) identified(j int) verdict {
	np, v := c.chunk(j), c.chunk(j-1)
	if np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.First, lx.Det) || c.word(j+1) != "as" || v.Kind != sheet.VG || v.Passive || !c.named(v.Head) {
		return none
	}
	if one := c.s.Rows[c.row].Form == sheet.FormArticle && c.at == j+2 && c.chunk(c.at+1).Kind != sheet.CC; one || !c.s.Is(np.Head, lx.Plural) && c.s.Entry(np.Head).Fate.Outcome == 0 {
		return none // "identified the deceased as a nurse": one known already
	}
	return c.headFate(j)
}

// ofSeveral reports a passive verb that agrees with several: "the dead | were identified", "have been identified".
func (c *clause) ofSeveral(v *sheet.Chunk) bool {
	w := c.s.Entry(v.First).Word
	return v.Passive && (w == "were" || w == "have")
}
