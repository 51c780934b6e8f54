package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// toll reads a count of a toll: "the death toll rose to 45", "the number of dead stands at 12". Chunk j is
// the preposition before the number.
func (c *clause) toll(j int) verdict {
	verb, act, closed := -1, -1, false
	if c.parts(j) {
		return none
	}
	for i := j - 1; i >= 0 && i > j-14; i-- {
		ch := c.chunk(i)
		switch ch.Kind {
		case sheet.NP:
			if w := ch.Row; w >= 0 && w < c.row && c.s.Is(ch.Head, lx.Toll) && c.s.Has(ch.Last-1, token.Close) && c.word(j) == "to" && verb >= 0 {
				c.s.Rows[c.row].Former = w // "the deaths (19) were revised to 16"
				return verdict{kind: c.s.Entry(ch.Head).Noun.Outcome, who: lx.Object, toks: ch.Toks, chunk: verb}
			}
			if ch.Row >= 0 && c.s.Rows[ch.Row].Guard == sheet.GuardNone {
				if v := c.grown(i, verb, act); v.ok() {
					return v
				} else if v = c.reckonedAnew(i, j, act); v.ok() {
					return v
				}
				if c.s.Rows[ch.Row].Subject.Thing && c.chunk(i-1).Kind == sheet.PP {
					continue // "the death toll in two attacks is 31"
				}
				// "rose from 14 to 17", "rose by seven to 53": the numbers before belong to the same toll.
				if w := c.word(i - 1); w != "from" && w != "by" && !(w == "to" && c.word(j) == "from") && !(w == "at" && closed) || c.chunk(i-1).Kind != sheet.PP {
					return none
				}
				if c.word(i-1) == "from" {
					c.s.Rows[c.row].Former = ch.Row
				}
				continue
			}
			if c.besideNumber(i) {
				continue
			}
			if v := c.tollNoun(i); v.ok() {
				if w := c.word(j); verb < 0 && (w == "in" || w == "from" && c.word(c.at+1) != "to") {
					return none // "the death toll from two alleged arsons", but "raised the toll from nine to 12"
				}
				if verb >= 0 {
					v.chunk = verb // "the toll could reach 100": what is told of the toll is told of the number
				}
				return v
			}
			if c.stoodAt(i, j, verb) {
				return verdict{kind: c.headFate(i).kind, who: lx.Object, toks: ch.Toks, chunk: verb} // "the dead stood at 30"
			}
			if v := c.headFate(i); v.ok() && i == j-1 && c.word(j) == "at" && c.s.Is(ch.First, lx.Det) && c.chunk(i-1).Kind == sheet.VG {
				return verdict{kind: v.kind, who: lx.Object, toks: ch.Toks, chunk: i} // "put the dead at 30"
			}
			if c.crowdPut(i, j) {
				return verdict{kind: c.s.Lex.NameOf("other"), who: lx.Object, toks: ch.Toks, chunk: i}
			}
		case sheet.VG:
			if c.verb(i).ok() && !c.counts(i) && !c.theyHadTo(i) || c.s.Is(ch.Head, lx.Say) && !ch.Passive && i == j-1 && c.saying(i) {
				return none
			}
			if act < 0 {
				act = i
			}
			if verb < 0 || !c.ofCause(i) {
				verb = i
			}
			if v := c.across(i); v.ok() {
				return v
			}
		case sheet.PP:
			if c.parts(i) {
				return none
			}
		case sheet.INCL:
			if !c.s.Is(ch.Head, lx.Prep) || !c.tollNoun(i-1).ok() {
				return none // but "the toll among the guards rose to nine"
			}
		case sheet.ADV, sheet.PRED, sheet.CC:
		case sheet.SUB, sheet.PUNCT:
			if v := c.setIn(i, j, verb); v.ok() {
				return v
			}
			if short := c.chunk(i - 1); c.mark(i, token.Close) && short.Kind == sheet.NP && short.Row < 0 && c.mark(i-2, token.Open) && c.s.Has(short.Head, token.Upper) {
				i -= 2 // "the number of displaced people (IDPs) to"
				continue
			}
			if m := c.aside(i); m < i && i == j-1 {
				i = m + 1 // "the toll rose, police said, | to 12", "brings the number held, according to the army, | to 12"
				continue
			}
			if !c.mark(i, token.Comma) || c.chunk(c.afterAdverbs(i+1)).Kind != sheet.VG || c.tollBefore(i-1) < 0 && !(c.chunk(i-1).Row >= 0 && c.word(i-2) == "at") {
				return none
			}
			closed = true // "the toll, initially put at nine, was revised to seven"
		default:
			return none
		}
	}
	return none
}

// besideNumber reports a noun of a toll at chunk i that only says more of those whose number is told before it: "the number of
// arrests for | murder", "of patients near | death", but "the number of | murders".
func (c *clause) besideNumber(i int) bool {
	if !c.s.Is(c.chunk(i).Head, lx.Toll) || c.chunk(i-1).Kind != sheet.PP {
		return false
	}
	for k := i - 2; k >= 0 && k > i-reach/2; k-- {
		switch ch := c.chunk(k); ch.Kind {
		case sheet.NP:
			if c.numberNoun(ch.Head) {
				return c.word(k+1) == "of" && k+2 < i
			}
		case sheet.VG:
			if !ch.Reduced {
				return false
			}
		case sheet.PP, sheet.ADV, sheet.PRED:
		default:
			return false
		}
	}
	return false
}

// ofCause reports a participle of doubt at chunk i, or its infinitive, that tells of what the toll comes from and not of the toll:
// "the toll from a fire | believed | to be arson rose", but "the number of people | feared | dead".
func (c *clause) ofCause(i int) bool {
	if c.chunk(i).Infinite {
		i--
	}
	if ch := c.chunk(i); !ch.Reduced || c.s.Entry(ch.Head).Fate.Mood != lx.Uncertain || c.chunk(i+1).Kind == sheet.PRED {
		return false
	}
	if c.mark(i-1, token.Comma) {
		i--
	}
	return c.chunk(i-1).Kind == sheet.NP && c.chunk(i-2).Kind == sheet.PP && (c.word(i-2) != "of" || !c.s.Is(c.chunk(i-1).Head, lx.Person|lx.Unit|lx.Toll))
}

// parts reports a preposition that begins a clause of its own: "the toll may rise | as hundreds were hurt", "… | with 12
// still missing".
func (c *clause) parts(i int) bool {
	return c.chunk(i).Kind == sheet.PP && (c.subordinate(i) || c.word(i) == "with" && c.chunk(c.afterAdverbs(c.at+1)).Kind == sheet.PRED)
}

// tollNoun says what a noun phrase that names a toll counts: "death toll", "number of arrests".
func (c *clause) tollNoun(i int) verdict {
	ch := c.chunk(i)
	v := verdict{who: lx.Object, toks: ch.Toks, chunk: i}
	if c.s.Is(ch.Head, lx.Toll) {
		if e := c.s.Entry(ch.Head); c.s.Is(ch.Head, lx.Singular) && e.Word == "life" {
			return none // "a miner all his life"
		}
		v.kind = c.s.Entry(ch.Head).Noun.Outcome
		for t := ch.First; t < ch.Head && !c.s.Entry(ch.Head).Noun.Strong; t++ {
			if o := c.s.Entry(t).Noun.Outcome; o != 0 {
				v.kind = o // "the death toll", but "prison deaths"
			}
		}
		return v
	}
	if c.s.Populace(ch.Head) {
		v.kind = c.peopled(ch)
		return v
	}
	if v.kind = c.estimated(i); v.kind != 0 {
		return v
	}
	if v.kind = c.arrived(i); v.kind != 0 {
		return v
	}
	if !c.numberNoun(ch.Head) {
		return none // "the list has 40 prisoners" is no toll
	}
	if c.ofThings(i) {
		return none
	}
	if t := ch.Head - 1; t >= ch.First && c.s.Is(t, lx.Toll|lx.Unit) && c.s.Entry(t).Noun.Outcome != 0 {
		v.kind = c.s.Entry(t).Noun.Outcome // "the death count", "the body count"
		return v
	}
	of, people := ch.Last+6, false
	if np := c.chunk(i + 2); c.word(i+1) == "of" && np.Kind == sheet.NP {
		of, people = np.Last, c.s.Is(np.Head, lx.Person)
	}
	for t := ch.Last; t < c.sn.Last && t < ch.Last+6; t++ {
		e := c.s.Entry(t)
		switch {
		case e.Fate.Outcome != 0 && !(people && t >= of && c.s.Tags[t-c.sn.First] == sheet.TagNoun): // "of people jailed for | murder"
			v.kind = e.Fate.Outcome
			if p, _ := c.s.Lex.Starting(lx.FateState, c.s.Toks[t:c.sn.Last]); p != nil {
				v.kind = p.Fate.Outcome // "killed or wounded"
			} else if g := c.s.ChunkFrom(t); c.chunk(g).Kind == sheet.VG && c.engulfed(g) {
				v.kind = c.s.Lex.NameOf("affected")
			}
			return v
		case e.Noun.Outcome != 0 && (t < of || v.kind == 0 && !people): // "the number of people | on death row", "of deaths | in prison"
			v.kind, v.weak = c.nounTells(t), true
		case c.s.Has(t, token.Mark) || c.s.Is(t, lx.Be):
			return c.takenUp(v, i)
		}
	}
	return c.takenUp(v, i)
}
