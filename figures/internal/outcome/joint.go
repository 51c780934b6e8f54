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
	return c.ofBefore(n, k) || (c.governed(k) || c.agent(k)) && c.tellsAnew(n) || c.listCloses(j, k)
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

// agent reports a phrase at chunk k that "by" makes the doer of a passive verb, or at which the act of its clause is aimed, and so
// the subject of no verb behind: "was attacked | by | ten rebels", "opened fire | on | 40 marchers". In a participle clause it may
// be part of the subject: "those attacked by ten rebels".
func (c *clause) agent(k int) bool {
	j := c.beforeAdverbs(k - 2)
	switch c.word(k - 1) {
	case "by":
		if c.word(j) == "out" {
			j-- // "was carried out by"
		}
		return c.chunk(j).Kind == sheet.VG && c.chunk(j).Passive && !c.chunk(j).Reduced && c.wh(j-1) == 0
	case "on", "at":
		if c.chunk(j).Kind == sheet.NP && c.chunk(j).Row < 0 {
			j--
		}
		ch := c.chunk(j)
		return ch.Kind == sheet.VG && ch.Finite && !ch.Passive && c.wh(j-1) == 0 && c.s.In(ch.Head, lx.Assault)
	}
	return false
}

// tellsAnew reports a phrase at chunk n that is the subject of a finite verb right behind it, and no participle of the phrase.
func (c *clause) tellsAnew(n int) bool {
	i := n + 1
	if c.mark(i, token.Comma) && c.chunk(i+1).Kind == sheet.INCL {
		if end := c.skipPart(i + 1); c.mark(end, token.Comma) {
			i = end + 1 // "five people, including a child, | were killed"
		}
	}
	g := c.chunk(i)
	if c.chunk(n).Kind != sheet.NP || g.Kind != sheet.VG || !g.Finite {
		return false
	}
	return !g.Reduced || c.verb(i).who&lx.Subject != 0
}
