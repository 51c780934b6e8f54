package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// lodged reads where those without a home live for the while: "are living in tents", "were shifted to relief camps", "are
// staying with relatives". Soldiers and prisoners live in camps for another reason.
func (c *clause) lodged(j int) verdict {
	ch, i := c.chunk(j), c.afterAdverbs(j+1)
	if v := c.roofed(j); v.ok() {
		return v
	}
	put := ch.Passive && c.base(ch.Head) == "put" && c.word(i) == "up"
	if put {
		i++ // "were put | up | in schools"
	}
	np := c.chunk(i + 1)
	if c.chunk(i).Kind != sheet.PP || np.Kind != sheet.NP || !put && !c.s.In(ch.Head, lx.Lodging) || c.fights(c.at) || c.s.Lex.Name(c.headFate(c.at).kind) == "detained" {
		return none
	}
	if ch.Passive && c.word(i) == "by" && c.hosts(np) {
		return verdict{kind: c.s.Lex.NameOf("displaced"), who: lx.Object, toks: sheet.Toks{First: ch.Head, Last: np.Last}, chunk: j} // "are hosted by relatives"
	}
	move := c.s.In(ch.Head, lx.Carriage)
	haven := false
	switch c.word(i) {
	case "in", "at", "inside", "under":
		haven = !move && c.haven(np)
	case "to", "into":
		haven = move && (c.haven(np) || c.safer(np))
	case "with":
		haven = !move && c.hosts(np) && c.base(ch.Head) != "live"
	}
	if !haven || move && !ch.Passive {
		return none
	}
	return verdict{kind: c.s.Lex.NameOf("displaced"), who: lx.Object, toks: sheet.Toks{First: ch.Head, Last: np.Last}, chunk: j}
}

// haven reports a place where nobody lives for long: "tents", "210 evacuation centres", "temporary accommodation". Those who
// live in "schools" are no pupils; a pupil is "in school".
func (c *clause) haven(np *sheet.Chunk) bool {
	for i := np.First; i < np.Last; i++ {
		if c.s.In(i, lx.Haven) && (!c.s.In(i, lx.Asylum) || i == np.Head && c.s.Is(i, lx.Plural)) {
			return true
		}
	}
	return false
}

// hosts reports those who take others in: "relatives", "host families".
func (c *clause) hosts(np *sheet.Chunk) bool {
	return c.s.In(np.Head, lx.Kin) || np.Head > np.First && c.s.In(np.Head-1, lx.Kin) && c.s.Is(np.Head, lx.Unit) && np.Row < 0
}

// safer reports "safer places", "a safe area".
func (c *clause) safer(np *sheet.Chunk) bool {
	for i := np.First; i < np.Head; i++ {
		if w := c.s.Word(i); w == "safe" || w == "safer" {
			return true
		}
	}
	return false
}

// unhoused reads what befell the homes of people where the idioms tell it in the active: "the houses of nine families | were
// washed away", as "washed away the houses of".
func (c *clause) unhoused(k int) verdict {
	j, house := k+1, c.chunk(k-2)
	ch := c.chunk(j)
	if c.word(k-1) != "of" || house.Kind != sheet.NP || house.Row >= 0 || !c.s.In(house.Head, lx.Dwelling) || ch.Kind != sheet.VG || !ch.Passive {
		return none
	}
	entry := c.s.Toks[house.Head].Entry
	for _, e := range c.s.Lex.Beginning(lx.FateFront, &c.s.Toks[ch.Head]) {
		p := &c.s.Lex.Phrases[e.Phrase]
		if n := len(p.Elems); n > 3 && p.Elems[n-2].Entry == entry && entry != 0 {
			v := verdict{kind: p.Fate.Outcome, who: p.Fate.Who, toks: c.verb(j).toks, chunk: j}
			if v.toks.IsZero() {
				v.toks = sheet.Toks{First: ch.Head, Last: ch.Last}
			}
			return v
		}
	}
	return none
}
