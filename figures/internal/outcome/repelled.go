package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// untold reports a verb that tells of migrants what it does not tell of others: "the navy intercepted 60 migrants" holds
// them, but drones are shot down; "guards pushed back 60 migrants" moves them, but rebels and marchers only lose ground;
// a country takes back its people, but an army towns; a school sends its pupils home for the day.
func (c *clause) untold(r *sheet.Row, v verdict) bool {
	g := c.chunk(v.chunk)
	if v.toks.Len() > 2 && c.s.Entry(v.toks.Last-1).Word == "survive" {
		return c.holdsOffice(r)
	}
	if !v.ok() || g.Kind != sheet.VG {
		return false
	}
	switch c.base(v.toks.First) {
	case "intercept", "interdict":
		return !c.travels(r) && !c.unarmed(r)
	case "take", "bring", "fly", "carry":
		w := c.s.Entry(v.toks.Last - 1).Word
		return w == "home" && c.fromOuting(r, v) || (w == "back" || w == "home") && (r.Subject.Head < 0 || !c.s.Is(r.Subject.Head, lx.Person|lx.Unit) || c.toJail(v))
	case "send":
		return c.s.Entry(v.toks.Last-1).Word == "home" && !c.travels(r) && !c.captiveBefore() && (r.Subject.Head < 0 || !c.s.Is(r.Subject.Head, lx.Demonym)) // "sent 40 pupils home"
	case "push", "turn":
		if w := c.s.Entry(v.toks.Last - 1).Word; w != "back" && w != "away" {
			return false
		}
		return !c.travels(r) && !(c.unarmed(r) && c.atBorder(v.chunk))
	}
	return false
}

// fromOuting reports those whom a vehicle is taking home at the end of their day, and whom nobody sends home: "a bus carrying 40
// nurses home | from a wedding", but "flew 40 nurses home from Norva".
func (c *clause) fromOuting(r *sheet.Row, v verdict) bool {
	j := c.s.ChunkFrom(v.toks.Last)
	np := c.chunk(j + 1)
	if c.word(j) != "from" || np.Kind != sheet.NP || c.s.Has(np.Head, token.Upper) || c.s.In(np.Head, lx.Haven) && !c.s.In(np.Head, lx.Asylum) || c.travels(r) {
		return false
	}
	return c.s.Tags[c.chunk(v.chunk).Head-c.sn.First] == sheet.TagIng
}

// toJail reports a place that holds people, to which the words behind those of v lead: "taken back | to jail".
func (c *clause) toJail(v verdict) bool {
	j := c.s.ChunkFrom(v.toks.Last)
	if c.chunk(j).Row == c.row {
		j++
	}
	np := c.chunk(j + 1)
	return c.chunk(j).Kind == sheet.PP && (c.word(j) == "to" || c.word(j) == "into") && np.Kind == sheet.NP && c.s.Is(np.Head, lx.Place|lx.Toll|lx.Noun) && c.s.Lex.Name(c.s.Entry(np.Head).Noun.Outcome) == "detained"
}

// travels reports people counted who are on their way to another country, or others beside such.
func (c *clause) travels(r *sheet.Row) bool {
	if r.Subject.Head < 0 && c.row > 0 && c.s.Rows[c.row-1].Sent == r.Sent {
		r = &c.s.Rows[c.row-1]
	}
	return c.uprooted(r.Subject.Group)
}

// uprooted reports a group of those who had to leave their homes.
func (c *clause) uprooted(group lx.Name) bool {
	g := c.s.Lex.Name(group)
	return g == "refugee" || g == "displaced"
}

// unarmed reports people counted by a noun of people that is none of a force or a crowd.
func (c *clause) unarmed(r *sheet.Row) bool {
	if g := r.Subject.Group; c.s.Serves(g) || c.s.Captors(g) || c.s.Lex.Name(g) == "protester" {
		return false
	}
	return r.Subject.Head >= 0 && c.s.Is(r.Subject.Head, lx.Person)
}

// atBorder reports that the subject of the verb at chunk j, or what stands behind its object, names a border.
func (c *clause) atBorder(j int) bool {
	if who := c.subjectOf(j); who >= 0 && c.hasBorder(who) {
		return true
	}
	for j++; c.chunk(j).Kind != sheet.VG && c.chunk(j).Kind != sheet.PUNCT; j++ {
		if c.hasBorder(j) {
			return true
		}
	}
	return false
}

func (c *clause) hasBorder(j int) bool {
	for i := c.chunk(j).First; i < c.chunk(j).Last; i++ {
		switch c.s.Lex.Entries[c.s.Entry(i).Lemma].Word {
		case "border", "frontier", "crossing":
			return true
		}
	}
	return false
}
