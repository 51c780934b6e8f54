package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// splits reports that a clause of its own begins behind the joint at chunk j, whose verb is not told of the phrase at chunk k:
// the count there is of some of those before, or the phrase is what the verb before or "there were" is told of.
func (c *clause) splits(j, k int) bool {
	n := c.afterAdverbs(j + 1)
	return c.ofBefore(n, k) || c.governed(k) && c.tellsAnew(n) || c.listCloses(j, k)
}

// ofBefore reports a count at chunk n of some of the people at chunk k, which is no member of one list with them: "two guards
// were in the car and one of them died", "held 12 cooks, and nine were hurt". In "two guards and one more", "two guards on
// Monday and three on Sunday" it is.
func (c *clause) ofBefore(n, k int) bool {
	if c.chunk(n).Row < 0 || c.chunk(k).Row < 0 {
		return false
	}
	r, w := &c.s.Rows[c.chunk(n).Row], &c.s.Rows[c.chunk(k).Row]
	if r.Guard != sheet.GuardNone || r.Flags&sheet.Additional != 0 {
		return false
	}
	if r.Flags&sheet.Partitive != 0 {
		return r.Subject.Pronoun || r.Subject.Head >= 0 && r.Subject.Lemma == w.Subject.Lemma // "five of the guards"
	}
	next := c.afterAdverbs(n + 1)
	return r.Subject.Implicit && !w.Subject.Implicit && (c.chunk(next).Kind == sheet.VG && c.chunk(next).Finite || c.mark(next, token.Comma) && next == n+1)
}

// governed reports a phrase at chunk k that is the object of an active verb or of "there were" and so the subject of none.
// What is said or known has a subject of its own: "police know | two guards and a cook were held".
func (c *clause) governed(k int) bool {
	j := c.beforeAdverbs(k - 1)
	ch := c.chunk(j)
	if ch.Kind != sheet.VG || ch.Passive || c.s.Is(ch.Head, lx.Say|lx.Doubt) || c.s.In(ch.Head, lx.Mind) {
		return false
	}
	return !c.s.Is(ch.Head, lx.Be) || c.word(j-1) == "there"
}

// tellsAnew reports a phrase at chunk n that is the subject of a finite verb right behind it, and no participle of the phrase.
func (c *clause) tellsAnew(n int) bool {
	g := c.chunk(n + 1)
	if c.chunk(n).Kind != sheet.NP || g.Kind != sheet.VG || !g.Finite {
		return false
	}
	return !g.Reduced || c.verb(n+1).who&lx.Subject != 0
}
