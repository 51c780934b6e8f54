package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// ofWhole reports a row that counts a part of a set told inside its phrase, so that a participle behind it tells of all the
// set: "two of the nine men | arrested in May", but "dozens of men | arrested in May".
func (c *clause) ofWhole(k int) bool {
	w := c.chunk(k).Row
	if w < 0 {
		return false
	}
	r := &c.s.Rows[w]
	of := r.Num.Last
	return c.s.Entry(of).Word == "of" && (r.Quantity.Share || c.s.Is(of+1, lx.Det) || w+1 < len(c.s.Rows) && r.Phrase.Has(c.s.Rows[w+1].Num.First))
}

// asWhole reports a part of people of whom a word of the clause tells what befell them. It befell the part, too, whatever its
// noun tells by itself: "12 people drowned, including four refugees". The murdered among those found stay dead.
func (c *clause) asWhole(r *sheet.Row) bool {
	if r.Whole < 0 {
		return false
	}
	o := &c.s.Rows[r.Whole].Outcome
	if !c.byWords(&c.s.Rows[r.Whole]) {
		return false
	}
	for i := r.Subject.First; i < r.Subject.Head; i++ {
		if k := c.s.Lex.Name(c.s.Entry(i).Fate.Outcome); c.tells(i) && (k == "killed" || k == "injured" && c.s.Lex.Name(o.Kind) == "casualties") {
			return false // "17 casualties, including nine wounded guards"
		}
	}
	return true
}

// byWords reports that words beside the noun of row w tell what befell its people.
func (c *clause) byWords(w *sheet.Row) bool {
	o := &w.Outcome
	return o.Kind != 0 && o.Len() != 0 && c.s.Lex.Name(o.Kind) != "other" && (w.Subject.Fate || o.First < w.Subject.First || o.Last > w.Subject.Head)
}

// ofPart reads the relative clause or participle right behind the part in row r. It gives way to the death of them all, and what
// leaves open what befell people gives way to what else befell all: "nine were killed, including two | who had been arrested",
// "nine were hurt, including two | who got caught in the crossfire".
func (c *clause) ofPart(r *sheet.Row) verdict {
	v, w := c.ownRelative(), &c.s.Rows[r.Whole]
	if g := c.chunk(c.afterAdverbs(c.at + 1)); !v.ok() || g.Kind == sheet.VG && (!g.Reduced || v.who&lx.Object == 0) || !c.byWords(w) {
		return v // "nine were killed, including two girls; six were hurt"
	}
	if over := c.s.Lex.Name(w.Outcome.Kind); over != "killed" && (c.s.Lex.Name(v.kind) != "affected" || over == "casualties") {
		return v
	}
	r.Outcome.AddAlso(v.kind)
	return none
}

// ofBoth gives a whole inside the phrase of its part what a participle right behind tells of both: "one of six men
// executed at dawn".
func (c *clause) ofBoth(r, part *sheet.Row) {
	at := part.Phrase.Last
	for at < c.sn.Last && c.s.Is(at, lx.Adverb) {
		at++
	}
	if c.sn.Headline && part.Phrase.First <= c.sn.First+1 && r.Outer.First > part.Num.Last+1 && c.onlyVerb(c.s.ChunkFrom(at)) {
		return // "12 of the 40 nurses freed"
	}
	if o := part.Outcome; o.Kind != 0 && o.First == at && c.s.Is(at, lx.VerbPart) && c.s.Entry(at).Fate.Who != lx.Subject && !c.s.Is(at-1, lx.Be|lx.Have) &&
		(o.Len() == 1 || c.verb(c.s.ChunkFrom(at)).who != lx.Subject) { // but "two sons of a judge | lost their lives"
		r.Outcome, r.Role = sheet.Outcome{Kind: o.Kind, Toks: o.Toks}, part.Role
		return
	}
	k := c.s.ChunkFrom(part.Phrase.Last)
	if o := (clause{c.s, c.sn, c.row, k - 1}); k > 0 && part.Form != sheet.FormZero && o.ofNested(k, k-1) {
		if v := o.own(); v.ok() {
			befalls(r, v) // "a friend of a nurse killed in the raid said"
			c.byCaptors(r, v)
		}
		return
	}
	if g := c.chunk(k); g.Kind == sheet.VG && g.Reduced && c.s.Tags[g.Head-c.sn.First] == sheet.TagPast && (part.Outcome.Last <= part.Phrase.First || part.Outcome.First >= g.Last) && part.Outcome.Kind != 0 && !c.takesObject(k) && !c.active(k) {
		v := c.verb(k)
		if !v.ok() && c.bareTaken(k) {
			v = c.toObject("abducted", k) // "none of the 12 nurses taken in May"
		}
		if v.ok() && v.who&lx.Object != 0 {
			befalls(r, v) // "released 12 of the 40 men arrested in May", "12 of the 40 men arrested were released"
			c.byCaptors(r, v)
			return
		}
	}
	if v := c.saidOf(k); v.ok() && part.Outcome.First >= v.toks.Last {
		befalls(r, v)
		r.Modality = max(r.Modality, uint8(c.verbMood(k)))
		return // "12 of the 40 men reported missing were found"
	}
	if v := c.state(k); c.chunk(k).Kind == sheet.PRED && v.ok() && part.Outcome.First >= c.chunk(k).Last {
		befalls(r, v) // "12 of the 40 men missing since May were found dead"
		return
	}
	if v, next := c.contactClause(k - 1); next > 0 {
		befalls(r, v) // "12 of the 30 girls it had seized"
		c.byCaptors(r, v)
		return
	}
	if v := c.ofEach(k, part); v.ok() {
		befalls(r, v)
		c.byCaptors(r, v)
		return
	}
	if v := c.chunk(k + 1); c.wh(k) == 0 || v.Kind != sheet.VG || c.s.Entry(v.First).Word == "was" || c.s.Entry(v.First).Word == "has" {
		return
	}
	rel := none
	if c.skipRelative(k, &rel); rel.ok() {
		befalls(r, rel) // "four of the nine pupils who had been kidnapped"
		c.byCaptors(r, rel)
		c.runaways(r, rel) // "four of the nine inmates who fled"
	}
}

// onlyVerb reports that chunk k is the one verb of a headline.
func (c *clause) onlyVerb(k int) bool {
	for i := range c.s.Chunks {
		if (c.chunk(i).Kind == sheet.VG) != (i == k) {
			return false
		}
	}
	return true
}

// saidOf reads what a participle at chunk k says or fears of people: "reported | missing", "feared | drowned". Dead are only
// those feared so: of men "reported dead" some may turn out to live.
func (c *clause) saidOf(k int) verdict {
	if !c.onlySaid(k) {
		return none
	}
	v := c.state(k + 1)
	if c.chunk(k+1).Kind == sheet.VG {
		v = c.verb(k + 1)
	}
	if c.s.Lex.Name(v.kind) == "killed" && c.verbMood(k) != uncertain {
		return none
	}
	return v
}
