package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// inside reports a phrase that only belongs to a person named before it, so that the verb behind is not its own: "the
// son of a farmer was", "two drivers from a partner agency were", "a guard employed by a judge was".
func (c *clause) inside() bool {
	for j := c.at - 1; c.chunk(j).Kind == sheet.PP; j -= 2 {
		outer := c.chunk(j - 1)
		switch outer.Kind {
		case sheet.NP:
			if c.postmodifier(j - 1) {
				return true
			}
			switch c.word(j) {
			case "of", "from", "for", "at", "near", "to":
			default:
				return false
			}
			if outer.Row >= 0 && !c.s.Rows[outer.Row].Subject.Thing && c.s.Rows[outer.Row].Subject.Head >= 0 || c.s.Is(outer.Head, lx.Person) && !c.s.Is(outer.Head, lx.Collect|lx.Unit|lx.Toll) {
				return true
			}
			if c.word(j) == "of" && c.tellsWho(outer) {
				return true
			}
		case sheet.VG:
			if c.word(j) == "as" {
				return false // "a crowd watched as two men were freed"
			}
			// Of two verbs around the phrase that nothing joins the first is a participle or in a relative clause.
			next := c.chunk(c.at + 1)
			k := j - 2
			if c.wh(k) != 0 {
				k--
			}
			return (outer.Reduced || k < j-2) && next.Kind == sheet.VG && next.Finite && !next.Reduced && c.chunk(k).Kind == sheet.NP && (k < j-2 || !c.s.Is(outer.Head, lx.Say))
		default:
			return false
		}
	}
	return false
}

// tellsWho reports what is made known of people, which befalls nobody: "the names of six soldiers were released".
func (c *clause) tellsWho(np *sheet.Chunk) bool {
	switch c.s.Lex.Entries[c.s.Entry(np.Head).Lemma].Word {
	case "name", "identity", "age", "photo", "photograph", "picture":
		return np.Row < 0
	}
	return false
}

// minded reports the object of a participle that tells nothing of it, behind the one it belongs to: "soldiers guarding 50
// detainees shot three", "a porter trying to lift two crates".
func (c *clause) minded() bool {
	j := c.at - 1
	if c.chunk(j).Infinite && c.ing(j-1) {
		j--
	}
	who := c.chunk(j - 1)
	return c.ing(j) && !c.s.Is(c.chunk(j).Head, lx.Say) && who.Kind == sheet.NP && who.Class&(lx.Person|lx.Unit) != 0
}

// cited reports a phrase that only tells who says so: "according to a doctor at the hospital", "according to a report by a
// nurse", "citing an official".
func (c *clause) cited() bool {
	i := c.at - 1
	for n := 0; n < 3 && c.chunk(i).Kind == sheet.PP; n++ {
		k := i - 1
		if c.chunk(k).Kind == sheet.VG && c.chunk(k).Reduced && c.word(i) == "by" {
			k-- // "figures given by"
		}
		if c.chunk(k).Kind != sheet.NP || c.s.Is(c.chunk(k).Head, lx.Person) || c.chunk(k-1).Kind != sheet.PP {
			break
		}
		i = k - 1
	}
	p := c.chunk(i)
	if p.Kind == sheet.PP && c.word(i) == "to" {
		return c.s.Entry(c.chunk(i-1).Head).Word == "according"
	}
	return p.Kind == sheet.VG && c.s.Entry(p.Head).Word == "citing"
}

// own reads the participle or relative clause that belongs to the phrase itself, wherever that stands: "relatives of the
// 49 people killed met", "the daughter of a man who was shot".
func (c *clause) own() verdict {
	j := c.afterAdverbs(c.at + 1)
	ch := c.chunk(j)
	past := ch.Kind == sheet.VG && ch.Reduced && c.s.Tags[ch.Head-c.sn.First] == sheet.TagPast && !c.ofRelative()
	if being := ch.Kind == sheet.VG && c.s.Entry(ch.First).Word == "being"; past || being {
		if v := c.verb(j); v.ok() && v.who&lx.Object != 0 && (being || !c.active(j)) {
			return c.more(v)
		}
		return c.saidOf(j)
	}
	if c.wh(j) != 0 && !(c.s.Rows[c.row].Form == sheet.FormArticle && c.plural(j+1)) { // "two aides to a judge | who were shot"
		rel := none
		c.skipRelative(j, &rel)
		return rel
	}
	return none
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

// contactClause reads a relative clause without its pronoun, whose object the phrase at chunk k is: "the girls | it had
// seized", "12 hostages | the rebels took in May". It returns what it tells and the chunk behind its verb, or 0.
func (c *clause) contactClause(k int) (verdict, int) {
	who := c.chunk(k + 1)
	if who.Kind != sheet.NP || who.Row >= 0 || who.First != c.chunk(k).Last || c.s.Is(c.chunk(k).Head, lx.Toll) {
		return none, 0
	}
	j := c.afterAdverbs(k + 2)
	ch, next := c.chunk(j), c.chunk(j+1)
	if ch.Kind != sheet.VG || !ch.Finite || ch.Passive || ch.Infinite || c.s.Is(ch.Head, lx.Say|lx.Be) || next.Kind == sheet.NP || next.Kind == sheet.SUB {
		return none, 0
	}
	v := c.verb(j)
	if !v.ok() || v.who&lx.Object == 0 || c.s.Lex.Name(v.kind) == "other" {
		return none, 0
	}
	return v, j + 1
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

// butFor gives a whole what befell all but the part of it before: "all but one of the 40 died".
func (c *clause) butFor(r, part *sheet.Row) bool {
	k := c.s.ChunkFrom(part.Phrase.First)
	p := clause{c.s, c.sn, c.row, k}
	if c.chunk(k).Row < 0 || c.s.Entry(part.Phrase.First-1).Word != "but" || !p.excepted(part) {
		return false
	}
	j := k - 1
	for j >= 0 && c.chunk(j).First >= part.Phrase.First-2 {
		j-- // "all but"
	}
	v := p.right(k, k)
	if left := c.chunk(j); !v.ok() && left.Kind == sheet.VG {
		v = p.object(j, k)
	}
	if v.ok() {
		befalls(r, v)
		p.modality(r, v)
	}
	return v.ok()
}

// speaks reports a phrase that only says who tells of those before it: "the blast killed nine men, a nurse said".
func (c *clause) speaks() bool {
	if v := c.chunk(c.at + 2); c.word(c.at+1) == "as" && v.Kind == sheet.VG && c.s.Is(v.Head, lx.Say) && c.s.Is(v.Head, lx.VerbIng) {
		return true // "quoted a doctor as saying"
	}
	if b := c.chunk(c.at - 1); !c.mark(c.at-1, token.Comma|token.CloseQ) && !(b.Kind == sheet.NP && b.Row >= 0) {
		return false
	}
	j := c.afterAdverbs(c.pastPlaces(c.at + 1)) // "a nurse of 30 from Oram also said"
	if c.mark(j, token.Comma) && c.placeName(j+1) && c.mark(j+2, token.Comma) {
		j = c.afterAdverbs(j + 3) // "a resident, Karim Dost, said"
	}
	v := c.chunk(j)
	return v.Kind == sheet.VG && v.Finite && !v.Passive && c.s.Is(v.Head, lx.Say) && c.s.Entry(v.Head).Fate.Outcome == 0 && !c.chunk(j+1).Infinite &&
		!(c.s.Entry(v.Head).Fate.Mood == lx.Uncertain && c.fearedFor(j+1)) && !c.ownWords(j, c.at).ok()
}

// hears reports who is only told what befell others: "a cook told a nurse that nine men died".
func (c *clause) hears() bool {
	v := c.chunk(c.at - 1)
	if v.Kind != sheet.VG || v.Passive || c.word(c.at+1) != "that" || c.chunk(c.afterAdverbs(c.at+2)).Kind == sheet.VG {
		return false
	}
	p, _ := c.starting(lx.SourceVerb, v.Head, c.sn.Last)
	return p != nil && p.Arg == "hearer"
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
