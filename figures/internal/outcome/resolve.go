package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// Roles, in the order of the public figures.Role.
const (
	roleNone = iota
	roleVictim
	roleActor
	roleAttacker
)

// Resolve fills outcome, role and modality of every row of a sentence. The chunks of the sentence must
// stand in the sheet. The cost is linear in the sentence for each row, bounded by the reach of a clause.
func Resolve(s *sheet.Sheet, sent int) {
	for i := len(s.Rows) - 1; i >= 0 && s.Rows[i].Sent == sent; i-- {
		s.Rows[i].Whole, s.Rows[i].Former = -1, -1
	}
	for k := range s.Chunks {
		row := s.Chunks[k].Row
		if row < 0 || s.Rows[row].Guard != sheet.GuardNone {
			continue
		}
		c := clause{s, &s.Sents[sent], row, k}
		c.resolve(&s.Rows[row])
	}
	// A whole inside its part's phrase has no chunk, and only its noun to tell of it: "three of five hostages".
	for i := len(s.Rows) - 1; i >= 0 && s.Rows[i].Sent == sent; i-- {
		if r := &s.Rows[i]; r.Guard == sheet.GuardNone && r.Outcome.Kind == 0 && r.Role == roleNone {
			c := clause{s, &s.Sents[sent], i, -1}
			c.byHead(r)
		}
	}
}

func (c *clause) resolve(r *sheet.Row) {
	v := c.decide(r)
	if v.actor {
		r.Role = roleActor
	}
	if v.ok() {
		r.Role = roleVictim
		r.Outcome.Kind, r.Outcome.Toks = v.kind, v.toks
		for _, a := range v.also {
			r.Outcome.AddAlso(a)
		}
		c.byCaptors(r, v)
		c.runaways(r, v)
		c.killedFirst(r)
	}
	if !v.ok() && !c.losses(r) {
		c.byHead(r)
	}
	if c.s.Lex.Name(r.Subject.Group) == "attacker" && (v.actor || c.s.Lex.Name(r.Outcome.Kind) == "killed") {
		r.Role = roleAttacker // they may have died in it; a coder counts them apart
	}
	if r.Whole >= 0 && r.Outcome.Kind == 0 {
		w := &c.s.Rows[r.Whole]
		r.Outcome, r.Modality, r.Role = w.Outcome, w.Modality, w.Role
	}
	if c.s.Lex.Name(r.Subject.Unit) == "body" && r.Role != roleActor {
		r.Outcome.Kind = c.s.Lex.NameOf("killed") // whatever is done with a body
	}
	c.modality(r, v)
}

// decide weighs what stands on the left against what stands on the right.
func (c *clause) decide(r *sheet.Row) verdict {
	if c.excepted(r) {
		return none
	}
	if v := c.headline(r); v.ok() {
		return v
	}
	if r.Subject.Fate {
		if r.Flags&sheet.Partitive != 0 {
			if v := c.right(c.at, c.at); v.ok() {
				return v // "two of the injured died"
			}
		}
		return c.fated(r)
	}
	if c.s.Is(r.Subject.Head, lx.Toll) && c.s.Entry(r.Subject.Head).Noun.Outcome != 0 {
		h := r.Subject.Head
		return verdict{kind: c.s.Entry(h).Noun.Outcome, toks: sheet.Toks{First: h, Last: h + 1}, chunk: c.governor()}
	}
	if v := c.listed(); v.ok() {
		return v
	}
	if v := c.gapped(r); v.ok() && r.Whole >= 0 {
		return v
	}
	left, direct := c.left(c.at, 0)
	if left.ok() && direct || left.actor {
		return left
	}
	if v := c.contact(r); v.ok() {
		return v
	}
	if w := c.part(); w >= 0 {
		r.Whole = w
		// A part shares its whole's outcome unless a verb of its own follows: "including one who died".
		if v := c.ownRelative(); v.ok() {
			return v
		}
		return none
	}
	if c.ofThem(r) {
		return none // "12 were killed, three of them children, and 20 were hurt": the whole tells
	}
	var right verdict
	if c.inside() {
		right = c.own()
	} else {
		right = c.right(c.at, c.at)
	}
	switch {
	case right.ok() || right.actor:
		if left.ok() && right.chunk >= 0 && c.chunk(right.chunk).Kind == sheet.VG && !c.near(right.chunk) {
			return left
		}
		return right
	case left.ok():
		return left
	}
	if v := c.gapped(r); v.ok() {
		return v
	}
	if left.chunk >= 0 {
		return verdict{chunk: left.chunk}
	}
	return right
}

// ofThem reports a part in apposition: "three of them children" between commas or at the end.
func (c *clause) ofThem(r *sheet.Row) bool {
	if r.Flags&sheet.Partitive == 0 || r.Subject.Implicit || !c.mark(c.at+1, token.Comma|token.Stop|token.Dash|token.Close) || !c.mark(c.at-1, token.Comma|token.Dash|token.Open) {
		return false
	}
	for i := r.Num.Last; i < r.Phrase.Last; i++ {
		if c.s.Is(i, lx.Pronoun|lx.Wh) && c.s.Entry(i-1).Word == "of" {
			return true
		}
	}
	return false
}

// excepted reports a phrase that the outcome is said not to befall: "all but three of the crew were rescued".
func (c *clause) excepted(r *sheet.Row) bool {
	i := r.Phrase.First - 1
	if i <= c.sn.First {
		return false
	}
	switch c.s.Entry(i).Word {
	case "but":
		switch c.s.Entry(i - 1).Word {
		case "all", "everyone", "everybody", "none", "nobody":
			return true
		}
	case "except", "excepting", "barring":
		return true
	case "from":
		return c.s.Entry(i-1).Word == "apart"
	case "for":
		return c.s.Entry(i-1).Word == "except" || c.s.Entry(i-1).Word == "save"
	}
	return false
}

// headline reads two events set side by side without a stop: "Mayor Killed 4 Guards Wounded in Blast". A capitalised
// participle behind the phrase then wins over one before it.
func (c *clause) headline(r *sheet.Row) verdict {
	before, behind := c.chunk(c.at-1), c.chunk(c.at+1)
	if before.Kind == sheet.NP && before.Row >= 0 {
		before = &sheet.Chunk{Kind: sheet.VG, Reduced: true, Toks: before.Toks}
	}
	if last := c.chunk(c.at + 3); r.Subject.Implicit && behind.Kind == sheet.VG && behind.Reduced && c.people(c.at+2) && last.Kind == sheet.VG && last.Reduced &&
		c.s.Has(behind.First, token.Upper) && c.s.Has(last.First, token.Upper) && !c.s.Has(last.First, token.Caps) {
		return c.verb(c.at + 1) // "3 Killed 20 People Injured"
	}
	if before.Kind != sheet.VG || !before.Reduced || behind.Kind != sheet.VG || !behind.Reduced || r.Subject.Fate || r.Subject.Head < 0 {
		return none
	}
	if !c.s.Has(before.Last-1, token.Upper) || !c.s.Has(behind.First, token.Upper) || !c.s.Has(r.Subject.Head, token.Upper) || c.s.Has(behind.First, token.Caps) || c.active(c.at+1) {
		return none
	}
	if v := c.verb(c.at + 1); v.ok() && v.who&lx.Object != 0 {
		return v
	}
	return none
}

// contact reads a relative clause that has the row for its object: "three cooks, two of whom they later freed".
func (c *clause) contact(r *sheet.Row) verdict {
	if !c.s.Is(r.Phrase.Last-1, lx.Wh) || c.chunk(c.at+1).Kind != sheet.NP || c.chunk(c.at+1).Row >= 0 {
		return none
	}
	j := c.afterAdverbs(c.at + 2)
	if ch := c.chunk(j); ch.Kind != sheet.VG || ch.Passive {
		return none
	}
	if v := c.verb(j); v.ok() && v.who&lx.Object != 0 {
		return v
	}
	return none
}

// own reads the participle or relative clause that belongs to the phrase itself, wherever that stands: "relatives of the
// 49 people killed met", "the daughter of a man who was shot".
func (c *clause) own() verdict {
	j := c.afterAdverbs(c.at + 1)
	ch := c.chunk(j)
	past := ch.Kind == sheet.VG && ch.Reduced && c.s.Tags[ch.Head-c.sn.First] == sheet.TagPast
	if being := ch.Kind == sheet.VG && c.s.Entry(ch.First).Word == "being"; past || being {
		if v := c.verb(j); v.ok() && v.who&lx.Object != 0 && (being || !c.active(j)) {
			return c.more(v)
		}
		return none
	}
	if c.wh(j) != 0 {
		rel := none
		c.skipRelative(j, &rel)
		return rel
	}
	return none
}

// inside reports a phrase that only belongs to a person named before it, so that the verb behind is not its own: "the
// son of a farmer was", "two drivers from a partner agency were", "a guard employed by a judge was".
func (c *clause) inside() bool {
	for j := c.at - 1; c.chunk(j).Kind == sheet.PP; j -= 2 {
		outer := c.chunk(j - 1)
		switch outer.Kind {
		case sheet.NP:
			switch c.word(j) {
			case "of", "from", "for", "at", "near", "to":
			default:
				return false
			}
			if outer.Row >= 0 && !c.s.Rows[outer.Row].Subject.Thing && c.s.Rows[outer.Row].Subject.Head >= 0 || c.s.Is(outer.Head, lx.Person) && !c.s.Is(outer.Head, lx.Collect|lx.Unit|lx.Toll) {
				return true
			}
		case sheet.VG:
			// Of two verbs around the phrase that nothing joins the first is a participle or in a relative clause.
			next := c.chunk(c.at + 1)
			k := j - 2
			if c.wh(k) != 0 {
				k--
			}
			return (outer.Reduced || k < j-2) && next.Kind == sheet.VG && next.Finite && !next.Reduced && c.chunk(k).Kind == sheet.NP && !c.s.Is(outer.Head, lx.Say)
		default:
			return false
		}
	}
	return false
}

// listed reads a list of those an outcome befell: "those killed include three children", "among the dead
// were two nurses".
func (c *clause) listed() verdict {
	for j := c.at - 1; j >= 0 && j > c.at-10; j-- {
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.INCL, sheet.VG:
			if ch.Kind == sheet.VG && !c.s.Is(ch.Head, lx.Be) && !c.s.Is(ch.Head, lx.Including) {
				return none
			}
			for i := j - 1; i >= 0 && i > j-8; i-- {
				p := c.chunk(i)
				if p.Kind == sheet.VG && p.Reduced && c.chunk(i-1).Kind == sheet.NP && c.s.Is(c.chunk(i-1).Head, lx.Pronoun|lx.Person) && c.chunk(i-1).Row < 0 {
					if c.word(i-2) == "of" && c.s.Is(c.chunk(i-3).Head, lx.Collect) {
						return none // "the number of people displaced is 900" is a toll
					}
					return c.verb(i)
				}
				if p.Kind == sheet.NP && p.Row < 0 && (ch.Kind == sheet.INCL || c.chunk(i-1).Kind == sheet.INCL || i == j-1 && c.s.Is(p.First, lx.Det)) {
					if v := c.headFate(i); v.ok() && c.s.Is(p.Head, lx.Outcome|lx.Toll|lx.Person) {
						return v
					}
				}
				if p.Kind == sheet.NP && p.Row >= 0 || p.Kind == sheet.SUB || p.Kind == sheet.PUNCT && !c.mark(i, token.Comma) {
					break
				}
			}
			return none
		case sheet.NP, sheet.CC, sheet.ADV:
		case sheet.PUNCT:
			if !c.mark(j, token.Comma) {
				return none
			}
		default:
			return none
		}
	}
	return none
}

// near reports whether the verb at chunk j stands right behind the row's phrase, adverbs aside.
func (c *clause) near(j int) bool {
	k := c.at + 1
	for k < j && c.chunk(k).Kind == sheet.ADV {
		k++
	}
	return k == j
}

// governor is the nearest verb group around the row, for its modality.
func (c *clause) governor() int {
	for j := c.at + 1; j < c.at+9; j++ {
		switch c.chunk(j).Kind {
		case sheet.VG:
			return j
		case sheet.CC:
			if c.s.Is(c.chunk(j+1).First, lx.Det|lx.Pronoun) {
				j = c.at + 9 // "and the army will": a clause of its own
			}
		case sheet.INCL:
			return c.pastPart(j) // "2,000 farmers, including 500 women, would march"
		case sheet.PUNCT, sheet.SUB:
			if c.mark(j, token.Comma) && c.chunk(j+1).Kind == sheet.INCL {
				return c.pastPart(j + 1)
			}
			j = c.at + 9
		}
	}
	for j := c.at - 1; j > c.at-5; j-- {
		switch c.chunk(j).Kind {
		case sheet.VG:
			return j
		case sheet.PUNCT, sheet.SUB:
			return -1
		}
	}
	return -1
}

// pastPart finds the verb group behind the part that chunk j opens, -1 where none follows at once.
func (c *clause) pastPart(j int) int {
	j = c.skipPart(j)
	if c.mark(j, token.Comma) {
		j++
	}
	if j = c.afterAdverbs(j); c.chunk(j).Kind == sheet.VG {
		return j
	}
	return -1
}

// fated reads a number whose noun is the outcome's own word: "12 dead", "3 killed and injured".
func (c *clause) fated(r *sheet.Row) verdict {
	h := r.Subject.Head
	e := c.s.Entry(h)
	v := verdict{kind: e.Fate.Outcome, toks: r.Subject.Toks, chunk: c.governor()}
	if p, n := c.s.Lex.Starting(lx.FateVerb, c.s.Toks[h:c.sn.Last]); p != nil {
		v.kind, v.toks = p.Fate.Outcome, sheet.Toks{First: h, Last: h + n}
	}
	if r.Subject.Len() == 3 {
		v.kind = c.s.Lex.NameOf("casualties") // "48 killed and injured"
	}
	return v
}

// part finds the row of which the row at hand counts a part, where "including" or the like stands
// between: the nearest counted phrase before.
func (c *clause) part() int {
	j := c.at - 1
	if c.s.Rows[c.row].Flags&sheet.Additional != 0 {
		return -1
	}
	if c.chunk(c.at+1).Kind == sheet.INCL && c.s.Is(c.chunk(c.at+2).First, lx.Pronoun) { // "three were killed, a woman among them"
		for i := j; i >= 0 && i > j-8; i-- {
			if w := c.chunk(i).Row; w >= 0 {
				return w
			}
		}
	}
	if c.chunk(j).Kind == sheet.CC && c.mark(j-1, token.Comma) && c.chunk(j-3).Kind == sheet.INCL && c.mark(j-4, token.Comma) {
		return -1 // "four men, including one guard, and two women": the second comma closes the part
	}
	seen, listed := false, false
	for n := 0; n < 24 && j >= 0; n, j = n+1, j-1 {
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.INCL:
			if p := c.chunk(j - 1); p.Kind == sheet.VG && c.s.Is(p.Head, lx.Be) {
				return -1 // "six were among the 22 people killed": the whole comes last
			}
			seen = true
		case sheet.CC:
			if ch.Len() > 1 && !seen {
				return -1 // "including a nurse, as well as two soldiers": a list of its own
			}
		case sheet.NP:
			if seen && ch.Row >= 0 && (!c.inPart(j) || c.chunk(j+1).Kind == sheet.INCL && !listed) {
				return ch.Row
			}
			if !seen && ch.Row < 0 && c.chunk(j-1).Kind != sheet.INCL && c.chunk(j-1).Kind != sheet.CC && !c.mark(j-1, token.Comma) && c.chunk(j-1).Row < 0 {
				return -1
			}
		case sheet.VG:
			if !seen {
				return -1
			}
		case sheet.SUB:
			if !seen {
				return -1
			}
		case sheet.PUNCT:
			listed = listed || !seen && c.mark(j, token.Comma)
			// "14 people (three women and five children)"
			// and "14 people – three women and 11 men"
			seen = seen || c.mark(j, token.Open) && c.chunk(j-1).Kind == sheet.NP && !c.closedBehind(j) || c.mark(j, token.Dash) && c.chunk(j-1).Row >= 0
		}
	}
	return -1
}

// closedBehind reports that the bracket opened at chunk j is closed again before the row.
func (c *clause) closedBehind(j int) bool {
	for j++; j < c.at; j++ {
		if c.mark(j, token.Close) {
			return true
		}
	}
	return false
}

// inPart reports whether the phrase at chunk j itself follows "including".
func (c *clause) inPart(j int) bool {
	k := j - 1
	for c.chunk(k).Kind == sheet.ADV {
		k--
	}
	return c.chunk(k).Kind == sheet.INCL
}

// ownRelative reads the relative clause or participle right behind a part.
func (c *clause) ownRelative() verdict {
	j := c.afterAdverbs(c.at + 1)
	if ch := c.chunk(j); ch.Kind == sheet.VG {
		return c.predicate(j, c.at)
	}
	if c.chunk(j).Kind == sheet.SUB && c.wh(j) != 0 {
		rel := none
		c.skipRelative(j, &rel)
		return rel
	}
	return none
}

// byHead falls back on what the head noun says by itself, or a modifier of it: "prisoners", "injured
// children", "displaced families".
func (c *clause) byHead(r *sheet.Row) {
	if r.Subject.Head < 0 || r.Role == roleActor {
		return
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		e := c.s.Entry(i)
		if c.s.Is(i, lx.Outcome) && c.s.Is(i, lx.VerbPart|lx.Adjective) && e.Fate.Outcome != 0 && !c.s.Has(i-1, token.Hyphen) {
			r.Outcome.Kind, r.Outcome.Toks = e.Fate.Outcome, sheet.Toks{First: i, Last: i + 1}
			return
		}
	}
	if e := c.s.Entry(r.Subject.Head); e.Noun.Outcome != 0 {
		r.Outcome.Kind = e.Noun.Outcome
	}
}

// byCaptors turns detained into abducted where those who hold are fighters, gangs or kidnappers (GUIDE
// 7): "two villagers were picked up by militants", "gunmen seized six workers".
func (c *clause) byCaptors(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "detained" || v.chunk < 0 || c.chunk(v.chunk).Kind != sheet.VG {
		return
	}
	agent := -1
	if ch := c.chunk(v.chunk); ch.Passive || ch.Reduced && v.chunk > c.at {
		for j := v.chunk + 1; j < v.chunk+10; j++ {
			if k := c.chunk(j).Kind; k != sheet.NP && k != sheet.PP && k != sheet.ADV {
				break
			}
			if c.word(j) == "by" && c.chunk(j+1).Kind == sheet.NP {
				agent = j + 1
				break
			}
		}
	} else {
		agent = c.subjectOf(v.chunk)
	}
	if agent < 0 || agent == c.at {
		return
	}
	switch c.s.Lex.Name(c.s.Entry(c.chunk(agent).Head).Noun.Group) {
	case "combatant", "attacker":
		r.Outcome.Kind = c.s.Lex.NameOf("abducted")
		return
	case "soldier", "police", "security", "official":
		return
	}
	for i := c.chunk(agent).First; i < c.chunk(agent).Last; i++ {
		if c.s.Has(i-1, token.Hyphen) {
			continue // "the anti-ISIS coalition"
		}
		if c.s.Lex.Name(c.s.Entry(i).Noun.Hint) == "combatant" { // "an armed group", "Boko Haram"
			r.Outcome.Kind = c.s.Lex.NameOf("abducted")
			return
		}
	}
}

// losses reads those whom a force lost: "the army lost 12 men". What a team or a firm loses is alive.
func (c *clause) losses(r *sheet.Row) bool {
	j := c.at - 1
	for n := 0; n < 6 && (c.chunk(j).Kind == sheet.CC || c.mark(j, token.Comma)) && c.chunk(j-1).Row >= 0; n++ {
		j -= 2
	}
	v := c.chunk(j)
	if v.Kind != sheet.VG || v.Passive || c.s.Lex.Entries[c.s.Entry(v.Head).Verb].Word != "lose" {
		return false
	}
	who := c.subjectOf(j)
	if who < 0 || !c.fights(who) {
		return false
	}
	r.Outcome.Kind, r.Outcome.Toks, r.Role = c.s.Lex.NameOf("killed"), sheet.Toks{First: v.Head, Last: v.Head + 1}, roleVictim
	return true
}

// fights reports a noun phrase that names a force.
func (c *clause) fights(j int) bool {
	if c.word(j) == "we" {
		return true // an officer speaks
	}
	for i := c.chunk(j).First; i < c.chunk(j).Last; i++ {
		switch c.s.Lex.Name(c.s.Entry(i).Noun.Group) {
		case "soldier", "police", "combatant", "security":
			return true
		}
	}
	return units.Unit(c.s.Lex.Name(c.s.Entry(c.chunk(j).Head).Noun.Unit)) == units.Formation
}

// runaways turns displaced into escaped where those who flee are sought or held, or flee what they did: "two of the
// attackers fled", "five men fled the scene".
func (c *clause) runaways(r *sheet.Row, v verdict) {
	if c.s.Lex.Name(v.kind) != "displaced" || v.chunk < 0 || c.chunk(v.chunk).Kind != sheet.VG || c.s.Lex.Entries[c.s.Entry(c.chunk(v.chunk).Head).Verb].Word != "flee" {
		return
	}
	switch c.s.Lex.Name(r.Subject.Group) {
	case "attacker", "suspect", "detainee", "combatant", "hostage", "prisoner-of-war":
		r.Outcome.Kind = c.s.Lex.NameOf("escaped")
		return
	}
	if o := c.chunk(v.chunk + 1); o.Kind == sheet.NP && o.Row < 0 {
		switch c.word(v.chunk + 1) {
		case "scene", "spot", "site", "jail", "prison", "custody", "captivity", "captors", "police":
			r.Outcome.Kind = c.s.Lex.NameOf("escaped")
		}
	}
}

// subjectOf finds the subject of an active verb group: the noun phrase before it, across verbs joined to
// it. It returns -1 where the way is not plain.
func (c *clause) subjectOf(j int) int {
	for i := j - 1; i >= 0 && i > j-16; i-- {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP:
			switch p := c.chunk(i - 1); p.Kind {
			case sheet.PP, sheet.VG: // an adjunct, or the object of a verb joined before
				i--
				continue
			}
			return i
		case sheet.CC, sheet.ADV, sheet.PP:
		case sheet.VG:
		default:
			return -1
		}
	}
	return -1
}

// killedFirst puts killed before all else that befell the same people (GUIDE 4).
func (c *clause) killedFirst(r *sheet.Row) {
	killed := c.s.Lex.NameOf("killed")
	if c.s.Lex.Name(r.Outcome.Kind) == "casualties" {
		return
	}
	for i, a := range r.Outcome.Also[:r.Outcome.NAlso] {
		if a == killed {
			r.Outcome.Also[i], r.Outcome.Kind = r.Outcome.Kind, a
		}
	}
}
