package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// allOfThem gives people of whom nothing is told but that they are carried, or that something was done to them, what a later
// verb of the sentence does to all: "a bus carrying 40 pupils fell into a river, killing all of them", "… killing everyone on
// board", "nine cooks were ambushed, killing them all".
func (c *clause) allOfThem() verdict {
	k := c.at
	for c.chunk(k-1).Kind == sheet.CC && c.chunk(k-2).Row >= 0 {
		k -= 2 // "six pupils and | a cook"
	}
	p := c.chunk(k - 1)
	carried := c.ing(k-1) || c.word(k-1) == "with"
	own := c.chunk(c.afterAdverbs(c.at + 1))
	doing := own.Kind == sheet.VG && own.Finite && c.s.Tags[own.Head-c.sn.First] == sheet.TagIng // "six cooks were sleeping in the hall"
	if !carried && !doing && !(own.Kind == sheet.VG && own.Finite && own.Passive) && !(p.Kind == sheet.VG && p.Finite && !p.Passive && !c.s.Is(p.Head, lx.Say|lx.Be)) {
		return none
	}
	for j := c.at + 1; j < c.at+reach; j++ {
		switch ch := c.chunk(j); {
		case ch == &edge, c.mark(j, token.Semi):
			return none
		case doing && ch.Kind == sheet.NP && c.s.Is(ch.Head, lx.Person) && c.s.Is(ch.Head, lx.Plural):
			return none // "… when rebels attacked the guards, killing all of them"
		case ch.Row >= 0 && c.chunk(j-1).Kind != sheet.CC && c.s.Rows[ch.Row].Guard == sheet.GuardNone:
			return none // other people, who may be meant
		case ch.Kind == sheet.CC && c.chunk(j+1).Kind == sheet.NP && c.chunk(j+1).Row < 0:
			carried = false // "and a boat sank": those on it may be meant
		case ch.Kind == sheet.VG && !ch.Passive:
			v := c.verb(j)
			if v.ok() && v.who&lx.Object != 0 && !ch.Infinite && !ch.Negated && !ch.Modal && c.s.Lex.Name(v.kind) != "other" && c.everyone(j+1, carried) {
				return v
			}
			carried = carried && !(ch.Finite && c.chunk(j+1).Kind == sheet.NP) // "hit a bus": those in it, too
		}
	}
	return none
}

// everyone reports a phrase at chunk j that stands for all of the people told of before: "all of them", "them all", of those
// who are carried also "everyone on board", "all". "All but two" and "everyone in the street" are others.
func (c *clause) everyone(j int, carried bool) bool {
	switch c.word(j) {
	case "them":
		return c.word(j+1) == "all"
	case "all":
		if c.word(j+1) == "of" && c.word(j+2) == "them" {
			return !c.butSome(j + 3)
		}
	default:
		if w := c.s.Word(c.chunk(j).Head); w != "everyone" && w != "everybody" {
			return false
		}
	}
	j++
	switch {
	case !carried:
		return false
	case c.word(j) == "on" && c.word(j+1) == "board":
		j += 2
	case c.aboard(j), c.word(j) == "inside":
		j++
	}
	ch := c.chunk(j)
	return ch == &edge || ch.Kind == sheet.PUNCT || ch.Kind == sheet.CC && !c.butSome(j)
}

// butSome reports words at chunk j that leave somebody out: "all of them but one".
func (c *clause) butSome(j int) bool {
	switch c.word(j) {
	case "but", "except", "excepting", "save", "barring":
		return true
	}
	return false
}
