package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// gapReach bounds the chunks between a number whose verb is left out and the one that has it.
const gapReach = 16

// gapped reads a bare number whose verb is left out because the clause before has it: "nine were killed in Oram and 12
// in Belt", "six were hurt, two seriously". What stands behind the number, a place, a time, a cause or a manner, is all
// that its clause says anew.
//
// A manner makes the number a part of the people before; else it counts people beside them.
func (c *clause) gapped(r *sheet.Row) verdict {
	followed := c.followed()
	if !r.Subject.Implicit && followed < 0 || c.s.Entry(c.chunk(c.at+1).First).Word == "than" || c.word(c.at-1) == "with" && c.aboard(c.at+1) {
		return none
	}
	manner, ok := c.remains()
	if r.Form == sheet.FormZero && !manner {
		return none // but "six were hurt, none seriously"
	}
	j := c.at - 1
	alike := false
	if k := c.placed(); k >= 0 {
		j, ok = k, true
	} else if k = c.placedAlike(); k >= 0 {
		j, ok, alike = k, true, true
	}
	if !ok {
		if k := c.datedBefore(); k >= 0 {
			j, ok = k, true
		}
	}
	if followed >= 0 {
		j, ok = followed, ok && c.s.Is(c.chunk(c.at+2).First, lx.TimeNoun|lx.Weekday|lx.Month) || r.Subject.Implicit && (ok || c.closed())
	}
	k := c.compared()
	beside := k >= 0
	if next := c.chunk(c.at + 1); beside && (next.Kind == sheet.PUNCT || next.Kind == sheet.CC) {
		ok = true // "up from 4,000"
	}
	if !ok {
		return none
	}
	for !beside && (c.chunk(j).Kind == sheet.ADV || c.chunk(j).Kind == sheet.PP) {
		j--
	}
	if beside {
		j = k
	} else if c.mark(j, token.Colon) && c.reportedAbove(j) {
		return c.tollNoun(0)
	}
	part := manner && (c.mark(j, token.Comma|token.Dash) || r.Subject.Pronoun || r.Form == sheet.FormZero) || c.mark(j, token.Colon)
	if !part && c.chunk(j).Kind != sheet.CC && !c.mark(j, token.Comma|token.Colon|token.Semi) && !beside {
		return none
	}
	for n := 0; n < gapReach && j >= 0; n, j = n+1, j-1 {
		ch := c.chunk(j)
		if ch.Kind == sheet.SUB || ch.Kind != sheet.NP || ch.Row < 0 {
			continue
		}
		w := &c.s.Rows[ch.Row]
		if w.Subject.Thing && c.chunk(j-1).Kind == sheet.PP && c.word(j-1) != "of" {
			continue // "nine were killed in one house and four in another"
		}
		if beside && w.Form == sheet.FormShare {
			continue // "up 12 percent from 40"
		}
		if w.Guard != sheet.GuardNone || w.Subject.Thing {
			return none
		}
		bodies := c.s.Lex.Name(w.Subject.Unit) == "body" && !w.Outcome.IsZero()
		if beside && w.Outcome.Kind == 0 && c.people(j) {
			r.Flags |= sheet.Peer
			return none
		}
		if w.Outcome.Kind == 0 || !bodies && (w.Role != roleVictim || w.Outcome.IsZero()) && !((beside || alike) && w.Role == roleNone) || r.Form == sheet.FormZero && c.s.Lex.Name(w.Outcome.Kind) != "injured" {
			continue
		}
		if part {
			if c.s.Entry(r.Num.First).Word != "both" {
				r.Whole = ch.Row // "two were shot, both fatally" tells of all
			}
			if c.s.Entry(c.chunk(c.at+1).First).Word == "fatally" {
				return verdict{kind: c.s.Lex.NameOf("killed"), toks: c.chunk(c.at + 1).Toks, chunk: c.told(w)}
			}
		}
		toks := w.Outcome.Toks
		if toks.IsZero() {
			toks = sheet.Toks{First: w.Subject.Head, Last: w.Subject.Head + 1}
		}
		return verdict{kind: w.Outcome.Kind, toks: toks, chunk: c.told(w)}
	}
	return none
}

// followed returns the mark before "followed by" right before the number, which goes on with those before it, or -1: "nine were
// freed in May, followed by 17 in June".
func (c *clause) followed() int {
	if v := c.chunk(c.at - 2); c.word(c.at-1) != "by" || v.Kind != sheet.VG || v.Len() > 1 || c.base(v.Head) != "follow" || !c.mark(c.at-3, token.Comma|token.Dash|token.Semi) {
		return -1
	}
	return c.at - 3
}

// reportedAbove reports deaths or the like, which no number counts, told as reported before the colon at chunk j: "Deaths were
// reported in three towns: 40 in Kesh".
func (c *clause) reportedAbove(j int) bool {
	np, verb := c.chunk(0), c.chunk(1)
	if np.Kind != sheet.NP || np.Row >= 0 || !c.s.Is(np.Head, lx.Toll) || !c.s.Is(np.Head, lx.Plural) || !verb.Passive || verb.Negated || !c.s.Is(verb.Head, lx.Say) {
		return false
	}
	for i := 2; i < j; i++ {
		if k := c.chunk(i).Kind; c.people(i) || k != sheet.NP && k != sheet.PP && k != sheet.ADV {
			return false
		}
	}
	return true
}

// aboard reports "aboard" or "on board" at chunk j, which tells who travels along and not where more were hurt.
func (c *clause) aboard(j int) bool {
	ch := c.chunk(j)
	return ch != &edge && c.s.Entry(ch.First).Word == "aboard" || c.word(j) == "on" && c.word(j+1) == "board"
}

// putToo reads a second toll whose verb is left out: "police put the toll at 30 and hospital sources at nearly 50", "the police, at
// 30", "police speak of 30 dead, hospital sources of 50".
func (c *clause) putToo(r *sheet.Row) verdict {
	prep := c.word(c.at - 1)
	if !r.Subject.Implicit || prep != "at" && prep != "of" || c.row == 0 {
		return none
	}
	i := c.at - 2
	if c.mark(i, token.Comma) && c.mark(i-2, token.Semi) {
		i--
	}
	who, joint := c.chunk(i), i-1
	w := &c.s.Rows[c.row-1]
	if who.Kind != sheet.NP || who.Row >= 0 || w.Sent != r.Sent || w.Phrase.First == 0 || c.s.Entry(w.Phrase.First-1).Word != prep {
		return none
	}
	if k := c.chunk(joint).Kind; k != sheet.CC && k != sheet.SUB && !c.mark(joint, token.Comma|token.Semi) || c.chunk(joint).First-w.Phrase.Last > 1 {
		return none
	}
	if prep == "of" {
		if c.s.Lex.Entries[c.s.Entry(w.Phrase.First-2).Verb].Word != "speak" || w.Outcome.Kind == 0 || w.Subject.Thing {
			return none
		}
		return verdict{kind: w.Outcome.Kind, toks: w.Outcome.Toks, chunk: c.told(w)}
	}
	if w.Flags&sheet.Counted == 0 && !c.s.Is(w.Outcome.Last-1, lx.Collect) {
		return none
	}
	r.Flags |= sheet.Counted
	if v := c.headFate(i); v.ok() {
		return verdict{kind: v.kind, toks: who.Toks, chunk: c.told(w)} // "put the dead at 12 and the injured at 40"
	}
	return verdict{kind: w.Outcome.Kind, toks: w.Outcome.Toks, chunk: c.told(w)}
}

// placed returns the mark or joint before "in Oram, 4", where the place stands before a number that ends its clause, or -1.
func (c *clause) placed() int {
	next := c.chunk(c.at + 1)
	if next.Kind != sheet.PUNCT && next.Kind != sheet.CC || !c.mark(c.at-1, token.Comma) || c.chunk(c.at-2).Kind != sheet.NP || c.chunk(c.at-3).Kind != sheet.PP {
		return -1
	}
	if j := c.at - 4; j >= 0 && (c.chunk(j).Kind == sheet.CC || c.mark(j, token.Semi|token.Comma)) {
		return j
	}
	return -1
}

// told is the verb group that tells a row's outcome, or -1.
func (c *clause) told(w *sheet.Row) int {
	j := c.s.ChunkFrom(w.Outcome.Last) - 1
	if c.chunk(j).Kind == sheet.VG && c.chunk(j).Has(w.Outcome.Last-1) {
		return j
	}
	return -1
}

// remains reports whether nothing but adjuncts stands behind the number up to a mark or a joint, and whether the first
// of them tells the manner.
func (c *clause) remains() (manner, ok bool) {
	i := c.at + 1
	first := c.chunk(i)
	manner = first.Kind == sheet.ADV && c.s.Is(first.First, lx.Adverb) && !c.s.Is(first.First, lx.TimeNoun|lx.Scope) && first.Len() == 1 && len(c.s.Word(first.First)) > 4 ||
		first.Kind == sheet.PP && (c.s.Word(c.chunk(i+1).Head) == "absentia" || c.word(i+1) == "condition")
	for n := 0; n < 8; n++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.ADV:
			i++
		case sheet.PP:
			i++
			for c.chunk(i).Kind == sheet.PP {
				i++ // "because of", "as a result of"
			}
			if k := c.chunk(i).Kind; (k == sheet.NP || k == sheet.ADV) && !c.people(i) || k == sheet.VG && c.gerund(i) { // "by shelling"
				i++
			} else if k == sheet.NP {
				return false, false
			}
		default:
			return manner, i > c.at+1 && (ch.Kind == sheet.PUNCT || ch.Kind == sheet.CC || ch.Kind == sheet.SUB && c.wh(i) == 0)
		}
	}
	return false, false
}

// people reports a counted phrase of people.
func (c *clause) people(j int) bool {
	r := c.chunk(j).Row
	return r >= 0 && c.s.Rows[r].Guard == sheet.GuardNone && !c.s.Rows[r].Subject.Thing && !c.s.Rows[r].Subject.Implicit
}
