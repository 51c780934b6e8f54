package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// reach bounds the chunks that are passed over between a noun phrase and its verb.
const reach = 24

// right finds what the noun phrase at chunk k is the subject of. from is the chunk after which to look.
func (c *clause) right(k, from int) verdict {
	relative, reduced, moving := none, false, false
	j := from + 1
	for n := 0; n < reach; n++ {
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.ADV:
			j++
		case sheet.PRED:
			if v := c.state(j); v.ok() {
				return v
			}
			j++
		case sheet.VG:
			v := c.predicate(j, k)
			if ch.Reduced && !v.ok() && c.takesObject(j) {
				if w := c.afterwards(j, k); w.ok() {
					return w
				}
				return v // "a witness said two men", "police told them three"
			}
			if !v.ok() && ch.Reduced && (c.chunk(j-1).Kind == sheet.NP || j == c.afterAdverbs(from+1) || c.mark(j-1, token.Comma)) {
				// "two males fitting the description were detained": a participle clause that tells
				// nothing is passed over like a relative one.
				if next := c.skipRelative(j-1, &relative); c.chunk(next).Kind == sheet.VG || c.mark(next, token.Comma|token.Open) {
					j = next
					continue
				}
			}
			if v.ok() && ch.Reduced && !relative.ok() && c.finiteBeyond(j) {
				relative, j = v, j+1 // "three women, displaced by the war, were killed"
				reduced, moving = true, c.s.Tags[ch.Head-c.sn.First] == sheet.TagIng
				continue
			}
			switch {
			case !v.ok() && (!v.actor || reduced) && (relative.ok() || relative.actor):
				return relative
			case (!v.ok() || c.s.Lex.Name(v.kind) == "other") && !v.actor:
				if w := c.afterwards(j, k); w.ok() {
					return w
				}
			case v.ok() && moving:
				return v // "a doctor returning home was seized"
			case v.ok() && relative.ok() && (c.undoes(v.kind) || reduced && c.s.Lex.Name(v.kind) != "killed"):
				// What befell them first counts: "abducted" of those who were and then returned.
				relative.also[0] = v.kind
				return relative
			}
			return v
		case sheet.PP:
			if v := c.state(j); v.ok() && j == from+1 && c.chunk(j+2).Kind != sheet.VG {
				return v
			}
			if c.chunk(j+1).Kind == sheet.SUB { // "many of whom", "in which"
				j = c.skipRelative(j+1, &relative)
				continue
			}
			if g := c.chunk(j + 1); g.Kind == sheet.VG && c.s.Tags[g.Head-c.sn.First] == sheet.TagIng {
				j += 2 // "after delivering fuel"
				if c.chunk(j).Kind == sheet.NP {
					j++
				}
				continue
			}
			if c.chunk(j+1).Kind != sheet.NP || c.subordinate(j) {
				return relative
			}
			j += 2
		case sheet.CC:
			// "12 soldiers and 3 civilians were killed": pass over the list.
			if c.chunk(j+1).Kind == sheet.ADV {
				if j++; c.s.Has(c.chunk(j).Head, token.Digits) && c.s.Has(c.chunk(j-2).Head, token.Digits) {
					j++ // a list of ages
					continue
				}
			}
			if c.chunk(j+1).Kind != sheet.NP || c.ownVerb(j+1) {
				return relative
			}
			j += 2
		case sheet.INCL:
			j = c.skipPart(j)
		case sheet.SUB:
			if c.wh(j) == 0 {
				return relative
			}
			j = c.skipRelative(j, &relative)
		case sheet.NP:
			if v := c.tollNoun(j); v.ok() && j == from+1 { // "bringing to 79 the number of people freed"
				c.s.Rows[c.row].Flags |= sheet.Counted
				return v
			}
			if c.chunk(k).Row >= 0 && c.s.Is(c.chunk(k).Head, lx.Person) && c.placeName(j) && j == from+1 {
				for j++; c.chunk(j).Kind == sheet.CC && c.placeName(j+1); j += 2 {
				}
				continue // "two constables Karim Dost and Omar Zel were"
			}
			return relative
		case sheet.PUNCT:
			next := c.skipMark(j, k)
			if next == j {
				return relative
			}
			j = next
		default:
			return relative
		}
	}
	return relative
}

func (c *clause) afterAdverbs(j int) int {
	for c.chunk(j).Kind == sheet.ADV {
		j++
	}
	return j
}

// takesObject reports a past form with a noun phrase or clause right behind it, so that it is no participle.
func (c *clause) takesObject(j int) bool {
	ch, n := c.chunk(j), c.chunk(c.afterAdverbs(j+1))
	if c.s.Tags[ch.Head-c.sn.First] != sheet.TagPast {
		return false
	}
	switch c.s.Lex.Entries[c.s.Entry(ch.Head).Verb].Word {
	case "say":
		return !n.Infinite // "said on Monday five were", but "a guard said to be ill"
	case "name", "call", "dub", "nickname", "title", "age":
		return false // "a leader named Karim Dost"
	}
	if n.Row >= 0 && c.s.Rows[n.Row].Guard != sheet.GuardNone || n.Row < 0 && c.s.Has(n.First, token.Digits) {
		return false // "aged 9 to 14"
	}
	return n.Kind == sheet.NP || n.Kind == sheet.SUB && c.s.Is(ch.Head, lx.Say)
}

// afterwards looks past a verb that tells no outcome for one told of the same subject behind before, after or when:
// "stormed the camp before being killed", "were on patrol when they were ambushed and killed".
func (c *clause) afterwards(j, k int) verdict {
	for i := j + 1; i < j+12; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.NP, sheet.ADV, sheet.PRED, sheet.CC:
			if ch.Row >= 0 {
				return none
			}
		case sheet.VG:
			if c.chunk(i-1).Kind != sheet.CC {
				return none
			}
		case sheet.PP, sheet.SUB:
			switch c.word(i) {
			case "before", "after", "when", "until":
				g := c.chunk(i + 1)
				if g.Kind == sheet.NP && g.Len() == 1 && c.takesUp(i+1, k) {
					i++
				}
				if g = c.chunk(i + 1); g.Kind != sheet.VG || !g.Passive || c.chunk(i).Kind != sheet.NP && c.s.Entry(g.First).Word != "being" {
					return none
				}
				v := c.verb(i + 1)
				for n := i + 2; !v.ok() && c.chunk(n).Kind == sheet.CC && c.chunk(n+1).Kind == sheet.VG; n += 2 {
					v = c.verb(n + 1) // "were ambushed and killed"
				}
				if v.ok() && v.who&lx.Object != 0 {
					return c.more(v)
				}
				return none
			}
			if ch.Kind == sheet.SUB {
				return none
			}
		default:
			return none
		}
	}
	return none
}

// takesUp reports a pronoun that agrees in number with the row at chunk k.
func (c *clause) takesUp(i, k int) bool {
	if c.chunk(k).Row < 0 {
		return false
	}
	r := &c.s.Rows[c.chunk(k).Row]
	one := r.Quantity.HasStated && r.Quantity.Stated == 1
	switch c.word(i) {
	case "they":
		return !one
	case "he", "she":
		return one
	}
	return false
}

// undoes reports outcomes that follow on another: release after arrest, return after flight.
func (c *clause) undoes(k lx.Name) bool {
	switch c.s.Lex.Name(k) {
	case "released", "returned", "rescued", "transferred":
		return true
	}
	return false
}

// subordinate reports whether the preposition at chunk j begins a clause: "as they fled", "after gunmen
// attacked", "since the war broke out".
func (c *clause) subordinate(j int) bool {
	if c.chunk(j).Class&lx.Sub == 0 || c.namesAs(j) {
		return false
	}
	i := j + 2
	for n := 0; n < 4 && (c.chunk(i).Kind == sheet.ADV || c.chunk(i).Kind == sheet.PP && c.chunk(i+1).Kind == sheet.NP); n++ {
		if c.chunk(i).Kind == sheet.PP {
			i++
		}
		i++
	}
	v := c.chunk(i)
	return v.Kind == sheet.VG && (v.Finite || v.Passive)
}

// namesAs reports "as" behind a verb of naming: "a student identified as Karim died".
func (c *clause) namesAs(j int) bool {
	v := c.chunk(j - 1)
	if v.Kind != sheet.VG || c.word(j) != "as" {
		return false
	}
	switch c.s.Lex.Entries[c.s.Entry(v.Head).Verb].Word {
	case "identify", "name", "know", "describe", "list", "recognise", "recognize", "register", "work", "serve", "pose", "act":
		return true
	}
	return false
}

// wh reports a relative pronoun at chunk j.
func (c *clause) wh(j int) token.Class { return c.chunk(j).Class & lx.Wh }

// ownVerb reports whether the joined phrase at chunk j begins a clause of its own whose verb is not
// shared: "12 were killed and the army said".
func (c *clause) ownVerb(j int) bool {
	if c.chunk(j).Row >= 0 {
		return c.s.Rows[c.chunk(j).Row].Subject.Fate
	}
	return c.chunk(j+1).Kind == sheet.VG && c.chunk(j).Class&(lx.Person|lx.Unit) == 0
}

// skipPart passes over "including 3 children and a nurse".
func (c *clause) skipPart(j int) int {
	j++
	for n := 0; n < 12; n++ {
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.NP, ch.Kind == sheet.ADV, ch.Kind == sheet.PP:
			j++
		case c.mark(j, token.Open) && c.skipMark(j, 0) > j:
			j = c.skipMark(j, 0)
		case ch.Kind == sheet.CC || c.mark(j, token.Comma):
			if c.chunk(j+1).Kind != sheet.NP {
				return j
			}
			j++
		default:
			return j
		}
	}
	return j
}

// skipRelative passes over a relative clause and keeps what its verb says in case the main clause says
// nothing.
func (c *clause) skipRelative(j int, rel *verdict) int {
	for n := 0; n < 10; n++ {
		j++
		ch := c.chunk(j)
		switch ch.Kind {
		case sheet.VG:
			if v := c.predicate(j, j-1); (v.ok() || v.actor) && !rel.ok() {
				*rel = v
			}
			// What the verb takes with it, up to a comma or the main verb.
			for n := 0; n < 8; n++ {
				j++
				switch k := c.chunk(j); k.Kind {
				case sheet.PP:
					if c.subordinate(j) {
						for c.chunk(j).Kind != sheet.VG {
							j++
						}
					}
				case sheet.CC:
					if !c.placeName(j + 1) {
						return j
					}
					j++ // "identified as Karim and Omar"
				case sheet.NP, sheet.ADV, sheet.PRED:
				case sheet.VG:
					if k.Infinite || k.Reduced && (!k.Finite || c.finiteAhead(j)) {
						continue
					}
					return j
				default:
					return j
				}
			}
			return j
		case sheet.NP, sheet.PP, sheet.ADV:
		default:
			return j
		}
	}
	return j
}

// finiteAhead reports whether a verb group with an auxiliary follows before the clause ends, so that a bare
// past form before it is a participle: "a firm contracted by an agency were abducted".
func (c *clause) finiteAhead(j int) bool {
	for i := j + 1; i < j+8; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			if !ch.Reduced {
				return ch.Finite || ch.Passive
			}
		case sheet.NP, sheet.PP, sheet.ADV:
		default:
			return false
		}
	}
	return false
}

// finiteBeyond reports whether the participle at chunk j stands inside the noun phrase whose verb comes
// after it, behind a comma or not.
func (c *clause) finiteBeyond(j int) bool {
	if c.mark(j-1, token.Comma) {
		for i := j + 1; i < j+10; i++ {
			if c.mark(i, token.Comma) {
				n := c.chunk(c.afterAdverbs(i + 1))
				return n.Kind == sheet.VG && n.Finite
			}
		}
		return false
	}
	for i := j + 1; i < j+8; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.VG:
			// "were" and "have" take up the subject again; a bare past form does so when it is intransitive.
			return !ch.Reduced && ch.Finite || ch.Reduced && ch.Finite && c.verb(i).who == lx.Subject
		case sheet.NP, sheet.ADV, sheet.PRED:
			if ch.Row >= 0 {
				return false
			}
		case sheet.PP:
			if c.subordinate(i) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// skipMark passes over brackets, quotation marks and a parenthesis between commas. It returns j where
// the mark ends the phrase.
func (c *clause) skipMark(j, k int) int {
	switch {
	case c.mark(j, token.Open):
		for i := j + 1; i < j+14; i++ {
			if c.mark(i, token.Close) {
				return i + 1
			}
		}
		return j
	case c.mark(j, token.OpenQ|token.CloseQ|token.Close):
		return j + 1
	case c.mark(j, token.Comma|token.Dash):
		next := c.chunk(j + 1)
		if next.Kind == sheet.INCL || next.Kind == sheet.SUB && c.wh(j+1) != 0 || next.Kind == sheet.PP && c.chunk(j+2).Kind == sheet.SUB {
			return j + 1
		}
		if next.Kind == sheet.VG && (next.Finite || next.Passive) && !c.chunk(j+1).Infinite {
			return j + 1 // the comma that closes a parenthesis
		}
		if next.Kind == sheet.CC && c.chunk(j+2).Kind == sheet.NP && c.chunk(j+2).Row >= 0 && c.mark(j, token.Comma) && c.listBefore(j) {
			return j + 1 // the last comma of a list
		}
		if next.Kind == sheet.PP && c.chunk(j+2).Kind == sheet.NP && !c.subordinate(j+1) {
			i := j + 3
			for c.mark(i, token.Comma) && c.placeName(i+1) {
				i += 2 // "five nurses, in Dara, Badakhshan, were"
			}
			if c.chunk(i).Kind == sheet.VG || c.mark(i, token.Comma) && c.chunk(i+1).Kind == sheet.VG {
				return i
			}
		}
		if next.Kind == sheet.ADV && c.s.Has(next.Head, token.Digits) && c.s.Has(c.chunk(j-1).Head, token.Digits) {
			return j + 2 // a list of ages: "aged 6, 9 and 11"
		}
		// A list of counted people, or an apposition up to the next comma.
		if next.Kind == sheet.NP && next.Row >= 0 && c.listBefore(j) && !c.s.Rows[next.Row].Subject.Fate {
			return j + 2
		}
		for i := j + 1; i < j+16; i++ {
			if c.mark(i, token.Comma|token.Dash) && i > j+1 {
				if v := c.chunk(i + 1); v.Kind == sheet.VG && v.Finite || c.chunk(i+1).Kind == sheet.ADV && c.chunk(i+2).Kind == sheet.VG {
					return i + 1
				}
			}
			if n := c.chunk(i); n.Kind == sheet.VG && n.Finite && !n.Reduced && c.namesOnly(j+1, i) {
				return i // ", identified as Karim, Omar and Dost were": no second comma closes the names
			}
			if n := c.chunk(i); n == &edge {
				break
			} else if n.Kind == sheet.VG && n.Finite && !n.Reduced {
				if c.placeName(j-1) && c.s.Is(next.Head, lx.Person|lx.Title) && next.Row < 0 {
					return i // an apposition that no comma closes: "Karim Dost, secretary of the ward was"
				}
				break
			}
		}
	}
	return j
}

// namesOnly reports that from chunk j to k there is nothing but names, perhaps behind a verb of naming.
func (c *clause) namesOnly(j, k int) bool {
	n := 0
	if c.chunk(j).Kind == sheet.VG && c.namesAs(j+1) {
		j += 2
	}
	for ; j < k; j++ {
		switch {
		case c.placeName(j):
			n++
		case c.chunk(j).Kind == sheet.CC, c.mark(j, token.Comma):
		default:
			return false
		}
	}
	return n > 1
}

// placeName reports a name alone at chunk j, as the larger place behind a smaller one.
func (c *clause) placeName(j int) bool {
	ch := c.chunk(j)
	return ch.Kind == sheet.NP && ch.Row < 0 && c.s.Has(ch.Head, token.Upper) && c.s.Tags[ch.Head-c.sn.First] == sheet.TagName
}

// predicate says what the verb group j tells of its subject, the phrase at chunk k.
func (c *clause) predicate(j, k int) verdict {
	ch := c.chunk(j)
	if v := c.wounded(j); v.ok() {
		return c.more(v)
	}
	v := c.verb(j)
	past := c.s.Tags[ch.Head-c.sn.First] == sheet.TagPast
	switch {
	case v.ok() && (ch.Passive || past && ch.Reduced && !c.active(j)):
		return c.more(v)
	case v.ok() && v.who&lx.Subject != 0 && !c.active(j):
		return c.more(v)
	case v.ok() && v.who == lx.Subject|lx.Object:
		if o := c.chunk(j + 1); o.Kind == sheet.NP && o.Row < 0 && o.Class&(lx.Person|lx.Unit) == 0 {
			return c.more(v) // "to evacuate their homes" befalls the subject
		}
		return verdict{chunk: j, actor: true}
	case v.ok() && v.who&lx.Subject != 0:
		return c.more(v)
	case v.ok():
		if c.active(j) {
			w := verdict{chunk: j, actor: true}
			if next := c.chained(j); next.ok() {
				return c.more(next)
			}
			return w
		}
		return c.more(v)
	}
	return c.link(j, k)
}

// active reports whether the verb group j has an object right behind it.
func (c *clause) active(j int) bool {
	ch := c.chunk(j)
	if ch.Passive {
		return false
	}
	n := c.chunk(j + 1)
	if v := c.verb(j); n.Kind == sheet.NP && v.toks.First < n.First && v.toks.Last > n.Last {
		return true // the object stands inside the idiom: "shot one of them dead"
	} else if v.toks.Last > ch.Last { // behind the whole idiom: "shot dead | the gunman"
		for i := j + 1; i < j+5 && c.chunk(i) != &edge; i++ {
			if n = c.chunk(i); n.First >= v.toks.Last {
				break
			}
		}
	}
	if w := c.verb(j + 2); n.Kind == sheet.CC && c.chunk(j+2).Kind == sheet.VG && c.chunk(j+3).Kind == sheet.NP && (w.ok() && w.who&lx.Object != 0 || c.people(j+3)) {
		return c.active(j + 2) // "a man shot and killed nine"
	}
	if n.Kind == sheet.ADV {
		n = c.chunk(j + 2)
	}
	if n.Kind == sheet.PP && (c.particle(j+1) || c.aimed(j)) {
		n = c.chunk(j + 2) // "shot down the idea", "shot at the guests"
	}
	if n.Kind != sheet.NP {
		return false
	}
	if n.Row >= 0 {
		r := &c.s.Rows[n.Row]
		return !r.Subject.Fate && !(r.Subject.Implicit && c.chunk(j+2).Kind == sheet.VG)
	}
	return true
}

// aimed reports a shot at people: who fires it is no victim.
func (c *clause) aimed(j int) bool {
	switch c.word(j + 1) {
	case "at", "into", "on":
		return c.chunk(j+2).Kind == sheet.NP && c.s.Is(c.chunk(j+2).Head, lx.Person|lx.Unit|lx.Pronoun)
	}
	return false
}

// particle reports a small word that goes with the verb before it rather than with the phrase behind it.
func (c *clause) particle(j int) bool {
	switch c.word(j) {
	case "down", "up", "off", "out", "away", "back":
		return c.s.Is(c.chunk(j+1).First, lx.Det)
	}
	return false
}

// link reads verbs that only join their subject to what tells: "were among the dead", "are in custody",
// "remain missing", "were expected to be freed", "came under fire and were killed".
func (c *clause) link(j, k int) verdict {
	i := j + 1
	for c.chunk(i).Kind == sheet.ADV {
		i++
	}
	switch ch := c.chunk(i); ch.Kind {
	case sheet.PRED:
		if v := c.state(i); v.ok() {
			return c.more(v)
		}
	case sheet.PP:
		if v := c.state(i); v.ok() {
			return v
		}
		if c.chunk(i+1).Kind == sheet.PRED {
			return c.state(i + 1) // "were pulled out dead"
		}
	case sheet.NP:
		if ch.Row < 0 && c.s.Lex.Entries[c.s.Entry(c.chunk(j).Head).Verb].Word == "become" && c.s.Is(ch.Head, lx.Person) {
			return c.headFate(i) // "have become refugees"
		}
		// "were due to be freed", "are likely to die": an adjective joins as a verb would.
		if c.s.Tags[ch.Head-c.sn.First] == sheet.TagAdj && c.chunk(i+1).Infinite {
			if v := c.predicate(i+1, k); v.ok() {
				return v
			}
		}
	case sheet.VG:
		if ch.Infinite || ch.Reduced {
			if v := c.predicate(i, k); v.ok() {
				v.chunk = j // the first verb of the chain carries the modality
				return v
			}
		}
	case sheet.INCL:
		np := i + 1
		for c.chunk(np).Kind == sheet.ADV {
			np++
		}
		if c.chunk(np).Kind == sheet.PRED {
			return c.state(np)
		}
		if c.chunk(np).Kind == sheet.NP {
			if v := c.chunk(np + 1); v.Kind == sheet.VG && v.Reduced {
				return c.verb(np + 1)
			}
			return c.headFate(np)
		}
	}
	if v := c.chained(j); v.ok() {
		return c.more(v)
	}
	return verdict{chunk: j}
}

// chained looks for a second verb joined to the first: "attacked the post and were killed".
func (c *clause) chained(j int) verdict {
	for i := j + 1; i < j+9; i++ {
		switch ch := c.chunk(i); ch.Kind {
		case sheet.CC:
			n := i + 1
			if c.chunk(n).Kind == sheet.ADV {
				n++
			}
			if g := c.chunk(n); g.Kind == sheet.VG && !g.Infinite {
				if v := c.verb(n); v.ok() && (g.Passive || v.who&lx.Subject != 0 || g.Reduced && !c.active(n)) {
					return v
				}
				return none
			}
		case sheet.NP, sheet.PP, sheet.ADV, sheet.PRED:
		default:
			return none
		}
	}
	return none
}

// headFate says what the head of a noun phrase tells by itself: "the dead", "victims".
func (c *clause) headFate(j int) verdict {
	e := c.s.Entry(c.chunk(j).Head)
	v := verdict{kind: e.Fate.Outcome, who: lx.Subject, toks: c.chunk(j).Toks, chunk: j}
	if v.kind == 0 {
		v.kind = e.Noun.Outcome
	}
	return v
}

// more adds the outcomes of verbs joined to the one that decided: "kidnapped and killed".
func (c *clause) more(v verdict) verdict {
	j := v.chunk
	n := 0
	for i := j + 1; i < j+12 && n < len(v.also); i++ {
		ch := c.chunk(i)
		switch ch.Kind {
		case sheet.SUB:
			if g := c.chunk(i + 1); !c.s.Is(g.First, lx.VerbIng) {
				return v
			}
			i++ // "while fleeing the town"
		case sheet.CC, sheet.ADV, sheet.PP, sheet.NP:
			if ch.Row >= 0 && c.chunk(i-1).Kind != sheet.PP {
				return v
			}
		case sheet.PUNCT:
			if !c.mark(i, token.Comma) {
				return v
			}
		case sheet.VG:
			p := c.chunk(i - 1)
			if p.Kind == sheet.ADV {
				p = c.chunk(i - 2)
			}
			if p.Kind != sheet.CC && !(p.Kind == sheet.PUNCT && ch.Reduced) {
				return v
			}
			w := c.verb(i)
			if !w.ok() && c.chunk(c.afterAdverbs(i+1)).Kind == sheet.PRED {
				w = c.state(c.afterAdverbs(i + 1)) // "and found dead"
			}
			if !w.ok() || c.active(i) && w.who&lx.Subject == 0 {
				return v
			}
			v.also[n] = w.kind
			n++
		default:
			return v
		}
	}
	return v
}
