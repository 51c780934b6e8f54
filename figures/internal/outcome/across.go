package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// acrossReach bounds the chunks between a toll and its verb.
const acrossReach = 16

// marks set something in.
const marks = token.Comma | token.Dash | token.Open | token.Close

// across reads a toll from whose verb at chunk i something parts it: "the toll, which was nine, | rose to", "the toll of the
// fire that broke out in Belt | rose to", "the toll since the war began | stands at", "bring the toll since the war | began | to".
func (c *clause) across(i int) verdict {
	t := c.tollAcross(i - 1)
	if t < 0 {
		return none
	}
	v := c.tollNoun(t)
	v.chunk = i
	if c.changes(t - 1) {
		v.chunk = t - 1 // "could bring | the toll since the war began to 12"
	}
	for k := i - 1; k > t; k-- {
		if w := c.chunk(k).Row; w >= 0 && c.s.Rows[w].Flags&sheet.Counted != 0 && c.s.Rows[w].Outcome.Kind == v.kind {
			c.replaces(w, i)
		}
	}
	return v
}

// replaces notes that the row replaces row w of the same toll, unless the verb group j only tells of what may come.
func (c *clause) replaces(w, j int) {
	if c.verbMood(j) == asserted {
		c.s.Rows[c.row].Former = w
	}
}

// tollAcross finds the toll whose verb follows chunk i, the mark or clause that parts them. It returns -1 where there is none.
func (c *clause) tollAcross(i int) int {
	if !c.mark(i, marks) {
		if sub := c.relativeBefore(i); sub >= 0 {
			return c.tollBefore(sub - 1)
		}
		return -1
	}
	inside := c.mark(i, token.Close) // "the toll in Oram (population: 700,000) | rose to"
	for n, k := 0, i-1; n < acrossReach && k > 0; n, k = n+1, k-1 {
		switch ch := c.chunk(k); {
		case c.mark(k, marks):
			inside = inside && !c.mark(k, token.Open)
			if t := c.tollBefore(k - 1); t >= 0 {
				return t
			}
		case ch.Kind == sheet.VG && ch.Finite && !ch.Reduced && !ch.Infinite && c.wh(c.beforeAdverbs(k-1)) == 0, ch.Kind == sheet.PUNCT && !inside:
			return -1 // a clause of its own
		}
	}
	return -1
}

// tollBefore finds the toll that is the subject of a clause and to which what stands up to chunk i belongs: "the toll | from
// the fire in Belt", "the number | of dead". It returns -1 for none.
func (c *clause) tollBefore(i int) int {
	for n := 0; n < acrossReach && i >= 0; n++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP:
			if ch.Row >= 0 && c.s.Rows[ch.Row].Guard == sheet.GuardNone && !c.s.Rows[ch.Row].Subject.Thing {
				return -1
			}
			of := c.chunk(i-1).Kind == sheet.PP
			if c.tollNoun(i).ok() && !of {
				return i
			}
			if c.chunk(i-1).Kind == sheet.CC && c.chunk(i-2).Kind == sheet.NP && c.chunk(i-3).Kind == sheet.PP {
				i-- // "a clash between police and | rioters"
			} else if !of {
				if i = c.relativeBefore(i); i < 0 {
					return -1
				}
			}
		case sheet.VG:
			if !ch.Reduced || c.chunk(i-1).Kind != sheet.NP {
				return -1
			}
		case sheet.PP, sheet.ADV, sheet.PRED:
		default:
			return -1
		}
		i--
	}
	return -1
}

// relativeBefore returns the word that begins the relative clause ending with chunk i, or the clause of time in it, "while they slept",
// "while marching", or what a noun's "since" tells of the time, with a verb or without one: "the toll | since the start of the
// war". It returns -1 for none.
func (c *clause) relativeBefore(i int) int {
	told, finite := false, false
	for n := 0; n < acrossReach && i > 0; n, i = n+1, i-1 {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			told, finite = true, finite || !c.ing(i)
		case sheet.PP:
			if p := c.chunk(i - 1); c.word(i) == "since" && (p.Kind == sheet.NP || c.counts(i-1)) || told && c.subordinate(i) {
				return i
			}
		case sheet.NP, sheet.ADV, sheet.PRED:
		case sheet.SUB:
			p := c.chunk(i - 1)
			told = told || c.s.Is(c.chunk(i+1).First, lx.VerbIng|lx.VerbPast) // "while | marching", "that | buried miners"
			if told && (p.Kind == sheet.NP || c.wh(i) == 0 && p.Kind == sheet.VG && p.Reduced) || c.wh(i) == 0 && !finite {
				return i
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// theyHadTo reports an infinitive at chunk i of what those counted are made to do: "the number of people forced | to flee rose".
func (c *clause) theyHadTo(i int) bool {
	g := c.chunk(i - 1)
	return c.chunk(i).Infinite && c.counts(i-1) && c.s.Tags[g.Head-c.sn.First] == sheet.TagPast
}

// setIn reads a toll before the mark or relative word at chunk i, where the number behind the preposition j is set in or
// added with that mark: "the toll, now at 12, is", "the toll, which stood at 12,", "the toll doubled, to 12".
func (c *clause) setIn(i, j, verb int) verdict {
	t, next := -1, c.afterAdverbs(i+1)
	if from := c.chunk(next + 1); c.word(next) == "from" && next < j && from.Kind == sheet.NP && from.Row >= 0 && c.word(j) == "to" {
		next = j // "the toll doubled, from six | to 12"
	}
	switch {
	case c.chunk(i).Kind == sheet.SUB:
		if c.wh(i) == 0 || next != verb {
			return none
		}
		if c.mark(i-1, token.Comma|token.Dash) {
			i--
		}
		t = c.tollBefore(i - 1)
	case !c.mark(i, marks):
	case next == j && c.word(j) == "at":
		t = c.tollBefore(i - 1)
	case next == j && (c.word(j) == "to" || c.word(j) == "from"), next == verb && c.s.Is(c.chunk(verb).Head, lx.VerbIng) && c.changes(verb):
		if verb = c.verbBefore(i - 1); verb < 0 || next == j && !c.changes(verb) {
			return none
		}
		if t = c.tollAcross(verb - 1); t < 0 {
			t = c.tollBefore(verb - 1)
		}
	}
	if t < 0 {
		return none
	}
	v := c.tollNoun(t)
	if verb >= 0 {
		v.chunk = verb
	}
	return v
}

// verbBefore returns the finite verb group of the clause that ends with chunk i, or -1.
func (c *clause) verbBefore(i int) int {
	for n := 0; n < acrossReach && i > 0; n, i = n+1, i-1 {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			if !ch.Finite {
				return -1
			}
			return i
		case sheet.NP, sheet.PP, sheet.ADV, sheet.PRED:
		default:
			return -1
		}
	}
	return -1
}

// grown reads a number to which the verb group act moves the toll that the clause before gives in the row at chunk i: "the
// toll was nine | and rose to 12", "put it at nine | and later raised it to 12". verb is the first of its verb groups.
func (c *clause) grown(i, verb, act int) verdict {
	w := &c.s.Rows[c.chunk(i).Row]
	if verb < 0 || !c.changes(act) || c.chunk(c.beforeAdverbs(verb-1)).Kind != sheet.CC || w.Flags&sheet.Counted == 0 || w.Subject.Thing || !c.s.Rows[c.row].Subject.Implicit {
		return none
	}
	if o := c.chunk(act + 1); o.Kind == sheet.NP && o.Row < 0 && !c.s.Is(o.Head, lx.Pronoun) {
		return none // "and raised the alert to four"
	}
	c.replaces(c.chunk(i).Row, verb)
	return verdict{kind: w.Outcome.Kind, who: lx.Object, toks: w.Outcome.Toks, chunk: verb}
}

// changes reports a verb group that tells how a number moves or where it comes to: "rose", "was lowered", "reaching".
func (c *clause) changes(j int) bool {
	ch := c.chunk(j)
	if ch.Kind != sheet.VG {
		return false
	}
	if p, _ := c.starting(lx.NumberChange, ch.Head, c.sn.Last); p != nil {
		return true
	}
	return c.s.In(ch.Head, lx.Growth, lx.Reach)
}

// saying reports a verb that does nothing but say: "figures released by the ministry said | 12 men had died". Putting a
// toll at a number is more.
func (c *clause) saying(i int) bool {
	h := c.chunk(i).Head
	return c.s.In(h, lx.Telling) && !c.s.Is(h, lx.VerbIng)
}

// reckonedAnew reads the number that takes the place of the one at chunk i, of which a toll or a figure is told: "the figure of nine
// dead | was corrected | to six". Who raises a figure to others raises no number.
func (c *clause) reckonedAnew(i, j, act int) verdict {
	w := &c.s.Rows[c.chunk(i).Row]
	np := c.chunk(i - 2)
	if act < 0 || act != c.beforeAdverbs(j-1) || c.word(j) != "to" || c.word(i-1) != "of" || !c.chunk(act).Passive || !c.changes(act) || w.Outcome.Kind == 0 || w.Subject.Thing {
		return none
	}
	if np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.Head, lx.Toll) && !c.numberNoun(np.Head) || !c.s.Is(np.Head, lx.Singular) {
		return none
	}
	c.s.Rows[c.row].Former = c.chunk(i).Row
	return verdict{kind: w.Outcome.Kind, who: lx.Object, toks: np.Toks, chunk: act}
}
