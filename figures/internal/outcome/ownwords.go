package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// ownWords reads what those at chunk k tell, by the verb at chunk j, of what befell themselves: "nine cooks said | they had been
// beaten", "told reporters that guards had beaten them". Who holds an office tells it of others, and nobody tells of his own
// death.
func (c *clause) ownWords(j, k int) verdict {
	ch := c.chunk(j)
	if !c.s.Is(ch.Head, lx.Say) || ch.Passive || ch.Negated || !ch.Finite || c.chunk(k).Row < 0 || c.forOthers(c.chunk(k).Row) {
		return none
	}
	i := c.afterAdverbs(j + 1)
	if np := c.chunk(i); np.Kind == sheet.NP && (np.Row < 0 || c.s.Rows[np.Row].Form == sheet.FormArticle) && !c.takesUp(i, k) && (c.word(i+1) == "that" || c.takesUp(i+1, k)) {
		i++ // "told | a reporter | that"
	}
	if c.word(i) == "that" {
		i++
	}
	g := c.afterAdverbs(i + 1)
	v, verb := none, c.chunk(g)
	switch {
	case c.chunk(i).Kind != sheet.NP || verb.Kind != sheet.VG || !verb.Finite || verb.Negated || verb.Modal || verb.Future:
		return none
	case c.takesUp(i, k) && c.verb(g).ok():
		if v = c.predicate(g, i); v.actor {
			return none
		}
	case c.word(g+1) == "them" && !c.one(k) && !verb.Passive && c.chunk(i).Row < 0:
		if v = c.verb(g); v.who&lx.Object == 0 {
			return none
		}
	}
	switch c.s.Lex.Name(v.kind) {
	case "killed", "missing", "other":
		return none
	}
	return v
}

// forOthers reports in row i those who are asked about others: officials, police, soldiers.
func (c *clause) forOthers(i int) bool {
	switch c.s.Lex.Name(c.s.Rows[i].Subject.Group) {
	case "official", "politician", "police", "soldier", "security", "medic", "journalist", "aid-worker", "attacker":
		return true
	}
	return false
}
