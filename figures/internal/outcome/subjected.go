package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxDeeds bounds the nouns of what was done to people behind one verb.
const maxDeeds = 5

// subjected reads what was done to people by the noun behind the verb at chunk j, or behind those whose victims they are: "were
// subjected to arbitrary arrest", "subjected nine cooks to beatings", "were victims of torture". Of several killed comes before
// all, else the first that tells. What tells nothing by itself, a tax or a search, is left alone.
func (c *clause) subjected(j int) verdict {
	ch, i := c.chunk(j), j+1
	switch {
	case c.base(ch.Head) == "subject":
		if !ch.Passive && !(ch.Reduced && c.at < j) {
			i = c.at + 1
		}
		if i = c.afterAdverbs(i); c.word(i) != "to" {
			return none
		}
	case !c.s.Is(ch.Head, lx.Be):
		return none
	default:
		if np := c.chunk(i); np.Row >= 0 || c.s.Lex.Entries[c.s.Entry(np.Head).Lemma].Word != "victim" || c.word(i+1) != "of" {
			return none
		}
		i++
	}
	v := verdict{who: lx.Subject | lx.Object, toks: sheet.Toks{First: ch.Head, Last: ch.Head + 1}, chunk: j}
	for n := 0; n < maxDeeds; n++ {
		i++
		np := c.chunk(i)
		if np.Kind != sheet.NP || np.Row >= 0 {
			break
		}
		if k := c.deedOf(np); k != 0 && (v.kind == 0 || c.s.Lex.Name(k) == "killed") {
			v.kind, v.toks.Last = k, np.Last
		}
		if i++; c.mark(i, token.Comma) && c.chunk(i+1).Kind == sheet.CC {
			i++
		}
		if c.chunk(i).Kind != sheet.CC && !c.mark(i, token.Comma) {
			break
		}
	}
	return v
}

// deedOf says what the noun of a deed tells of those it is done to: "summary execution", "sexual violence".
func (c *clause) deedOf(np *sheet.Chunk) lx.Name {
	if c.anyIn(sheet.Toks{First: np.First, Last: np.Head + 1}, lx.Abuse) {
		return c.s.Lex.NameOf("affected")
	}
	if e := c.s.Entry(np.Head); c.s.Is(np.Head, lx.Toll|lx.Event) {
		return e.Noun.Outcome
	}
	return 0
}
