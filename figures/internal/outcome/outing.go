package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// outing reports that those who leave their homes by the verb at chunk j, whose idiom ends before token end, are not driven
// out: they do not go ("refused to leave their homes"), may go out ("were allowed to leave their homes"), or go out for
// something other than shelter ("left their homes to buy bread"), or are to leave no more than a room.
func (c *clause) outing(j, end int) bool {
	ch, p := c.chunk(j), c.chunk(j-1)
	if o := c.chunk(c.s.ChunkFrom(end)); c.s.In(ch.Head, lx.Counsel) && o.Kind == sheet.NP && o.First == end {
		return !c.s.In(o.Head, lx.Dwelling) && c.s.Entry(o.Head).Noun.Kind != 'L' // "were told to leave the meeting"
	}
	if c.base(ch.Head) != "leave" || ch.Passive {
		return false
	}
	if ch.Negated || c.s.Rows[c.row].Quantity.Stated == 0 && c.s.Rows[c.row].Quantity.HasStated {
		return true
	}
	if ch.Infinite && p != &edge && (p.Negated || c.s.In(p.Last-1, lx.Indoors)) {
		return true
	}
	if end+1 >= c.sn.Last || c.s.Entry(end).Word != "to" || !c.s.Is(end+1, lx.VerbBase) || c.s.Is(end+1, lx.Person) {
		return false
	}
	if c.s.In(end+1, lx.Refuge) || c.drivenOut(c.s.Entry(end+1).Fate.Outcome) {
		return false
	}
	q, _ := c.starting(lx.FateVerb, end+1, c.sn.Last)
	return q == nil || !c.drivenOut(q.Fate.Outcome)
}

// stays reports people who by the infinitive at chunk j do not leave: "refused to evacuate", "chose not to flee", "are afraid to flee".
func (c *clause) stays(j int) bool {
	ch, p := c.chunk(j), c.chunk(j-1)
	if !ch.Infinite || p == &edge || p.Passive || c.s.Lex.Name(c.s.Entry(ch.Head).Fate.Outcome) != "displaced" {
		return false
	}
	return ch.Negated || p.Negated && c.at < j || c.s.In(p.Last-1, lx.Indoors)
}

// liesStill reports people whom the verb at chunk j tells not to stir: "two of the wounded | could not move". Who did not move to
// another place, and whom nobody moved there, was to be moved.
func (c *clause) liesStill(j int) bool {
	ch := c.chunk(j)
	if !ch.Negated || ch.Passive || c.base(ch.Head) != "move" {
		return false
	}
	switch c.word(j + 1) {
	case "to", "into", "out", "from":
		return false
	}
	return c.chunk(j+1).Kind != sheet.NP
}

// drivenOut reports an outcome of those who go for their lives: flee, escape, take refuge.
func (c *clause) drivenOut(k lx.Name) bool {
	switch c.s.Lex.Name(k) {
	case "displaced", "escaped", "rescued":
		return true
	}
	return false
}

// averted reports a verb group whose deed was not done: "was nearly killed", "escaped | being killed".
func (c *clause) averted(j int) bool {
	ch, p := c.chunk(j), c.chunk(j-1)
	first := ch.First
	if p.Kind == sheet.ADV && p.Len() == 1 {
		first--
	}
	for i := first; i < ch.Head; i++ {
		if !c.s.Is(i, lx.Adverb) {
			continue
		}
		if w := c.s.Entry(i).Word; w == "nearly" || w == "almost" {
			return true
		}
	}
	escape := ch
	if c.s.Entry(ch.First).Word == "being" {
		escape = p
	} else if c.s.Entry(c.chunk(j+1).First).Word != "being" {
		return false
	}
	if escape.Kind != sheet.VG {
		return false
	}
	switch c.base(escape.Head) {
	case "escape", "avoid", "evade":
		return true
	}
	return false
}
