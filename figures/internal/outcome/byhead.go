package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// since reports a word of time at token i that a hyphen joins to a participle: "a now-detained banker".
func (c *clause) since(i int) bool {
	switch c.s.Entry(i).Word {
	case "now", "since", "then", "newly", "recently", "already", "still", "later":
		return true
	}
	return false
}

// seekAsylum reports that what the people counted seek is asylum, and no work.
func (c *clause) seekAsylum(r *sheet.Row) bool {
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if c.s.Lex.Name(c.s.Entry(i).Noun.Hint) == "refugee" {
			return true
		}
	}
	return false
}

// tells reports a modifier at token i that says what befell: "injured children".
func (c *clause) tells(i int) bool {
	return c.s.Is(i, lx.Outcome) && c.s.Is(i, lx.VerbPart|lx.Adjective) && c.s.Entry(i).Fate.Outcome != 0 && (!c.s.Has(i-1, token.Hyphen) || c.since(i-2) || c.befallen(i))
}

// befallen reports a participle at token i that a hyphen joins to what befell places and their people: "flood-affected families",
// "war-displaced villagers", not "rebel-held villagers" or "non-affected families".
func (c *clause) befallen(i int) bool {
	kind := c.s.Lex.Name(c.s.Entry(i).Fate.Outcome)
	return (kind == "affected" || kind == "displaced") && c.s.Is(i-2, lx.Noun) && !c.s.Has(i-2, token.Upper)
}

// tellsIn returns the first of the modifiers from token i up to end that tells so, or -1.
func (c *clause) tellsIn(i, end int) int {
	for ; i < end; i++ {
		if c.tells(i) {
			return i
		}
	}
	return -1
}

// deadAndHurt returns modifiers that part who is counted into the dead and others: "12 dead and wounded soldiers were brought
// in". Nobody is both, so that no verb tells the same of all.
func (c *clause) deadAndHurt(r *sheet.Row) (t sheet.Toks) {
	dead, hurt, and := -1, -1, false
	first := r.Subject.First
	for i := first; i < r.Subject.Head; i++ {
		if and = and || i > first && c.s.Is(i, lx.And); !c.tells(i) {
			continue
		}
		switch e := c.s.Entry(i); c.s.Lex.Name(e.Fate.Outcome) {
		case "killed":
			if !c.s.Is(i, lx.VerbIng) {
				dead = i // but "wounded and dying"
			}
		case "missing":
			hurt = i
		case "injured":
			if e.Fate.Mere {
				hurt = i // but "murdered and mutilated"
			}
		}
	}
	if dead >= 0 && hurt >= 0 && and {
		t.First, t.Last = min(dead, hurt), max(dead, hurt)+1
	}
	return t
}

// byHead falls back on what the head noun says by itself, or a modifier of it: "prisoners", "injured children", "displaced
// families". Of several modifiers the one that tells of a death counts: "two abducted and murdered students".
func (c *clause) byHead(r *sheet.Row) {
	if r.Subject.Head < 0 || r.Role == roleActor {
		return
	}
	if t := c.deadAndHurt(r); !t.IsZero() {
		r.Outcome.Kind, r.Outcome.Toks = c.s.Lex.NameOf("casualties"), t
		return
	}
	killed, told := c.s.Lex.NameOf("killed"), false
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if kind := c.s.Entry(i).Fate.Outcome; c.tells(i) && (!told || kind == killed && !c.s.Is(i, lx.VerbIng)) {
			r.Outcome.Kind, r.Outcome.Toks, told = kind, sheet.Toks{First: i, Last: i + 1}, true
		}
	}
	if told {
		r.Role = roleVictim
		return
	}
	switch e := c.s.Entry(r.Subject.Head); {
	case !r.Subject.Thing && c.s.Lex.Entries[e.Lemma].Word == "arrival", e.Word == "seekers" && c.seekAsylum(r):
		r.Outcome.Kind = c.s.Lex.NameOf("displaced") // "40 new arrivals", "300 asylum-seekers"
	case c.livesOn(r), c.ails():
		r.Outcome.Kind = c.s.Lex.NameOf("affected") // "helped 40 flood victims", "40 cholera patients"
	case c.tentative(r):
		r.Modality = uncertain
	case e.Noun.Outcome != 0:
		r.Outcome.Kind = c.nounTells(r.Subject.Head)
	case c.ofUprooted(r) != 0:
		r.Outcome.Kind = c.ofUprooted(r)
	case r.Subject.Fate && c.at < 0:
		r.Outcome.Kind, r.Outcome.Toks = e.Fate.Outcome, r.Subject.Toks // "half of the 300 arrested were freed"
	}
}

// come says what the noun of a label, or a word before it, tells of the people counted behind it: "IDPs: 400 families", "Returns: 90
// people", "Affected population: 400 families".
func (c *clause) come(ch *sheet.Chunk) lx.Name {
	e := c.s.Entry(ch.Head)
	if c.s.Rows[c.row].Subject.Head >= 0 && (c.s.Populace(ch.Head) || c.s.Is(ch.Head, lx.Person)) {
		if i := c.tellsIn(ch.First, ch.Head); i >= 0 {
			return c.s.Entry(i).Fate.Outcome
		}
	}
	switch {
	case c.s.Rows[c.row].Subject.Head < 0 || !c.s.Is(ch.Head, lx.Plural):
		return 0
	case c.s.Lex.Entries[e.Lemma].Word == "arrival":
		return c.s.Lex.NameOf("displaced")
	case c.s.Lex.Entries[e.Lemma].Word == "return" && (ch.Len() == 1 || !c.s.Is(ch.Head-1, lx.Noun)):
		return c.s.Lex.NameOf("returned")
	case c.s.Is(ch.Head, lx.Person):
		return e.Noun.Outcome
	}
	return 0
}

// namesTell reports that the noun of those counted, or what stands before it, tells what befell them.
func (c *clause) namesTell() bool {
	r := c.s.Rows[c.row]
	r.Outcome.Kind, r.Role = 0, roleNone
	c.byHead(&r)
	return r.Outcome.Kind != 0
}

// ofUprooted says what a noun before families or children tells of them, for who flees or returns does so with kin: "40 refugee
// families", "two returnee children". Of prisoner families only one is held, and a refugee teacher may teach refugees.
func (c *clause) ofUprooted(r *sheet.Row) lx.Name {
	h := r.Subject.Head
	switch c.s.Lex.Name(c.s.Entry(h).Noun.Group) {
	case "child", "woman", "man", "elderly", "people":
	default:
		if !c.inFamilies(c.row) {
			return 0
		}
	}
	for i := r.Subject.First; i < h; i++ {
		switch e := c.s.Entry(i); c.s.Lex.Name(e.Noun.Outcome) {
		case "displaced", "returned":
			if c.s.Is(i, lx.Person) && !c.s.Has(i+1, token.Poss) {
				return e.Noun.Outcome
			}
		}
	}
	return 0
}
