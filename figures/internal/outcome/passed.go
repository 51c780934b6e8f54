package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// skipMark passes over brackets, quotation marks and a parenthesis between commas. It returns j where
// the mark ends the phrase.
func (c *clause) skipMark(j, k int) int {
	switch {
	case c.mark(j, token.Slash) && c.twice(j-1, j+1):
		return j + 2 // "nine families/40 people fled"
	case c.mark(j, token.Open):
		for i := j + 1; i < j+14; i++ {
			if c.mark(i, token.Close) {
				return i + 1
			}
		}
		return j
	case c.mark(j, token.OpenQ|token.CloseQ|token.Single|token.Close):
		return j + 1
	case c.mark(j, token.Comma|token.Dash):
		next := c.chunk(j + 1)
		if c.eachDid(j, k) {
			return j
		}
		if i := c.pastInsert(j); i > 0 {
			return i
		}
		if next.Kind == sheet.NP && next.Row >= 0 && c.s.Is(next.Last-1, lx.Wh) && c.chunk(j+2).Kind == sheet.VG {
			var part verdict
			return c.skipRelative(j+1, &part) // ", two of whom were hurt,": tells of the part
		}
		if v := c.chunk(j + 2); next.Kind == sheet.NP && next.Row >= 0 && c.s.Rows[next.Row].Subject.Pronoun && c.mark(j+3, token.Comma) &&
			(v.Kind == sheet.VG && v.Reduced || v.Kind == sheet.PRED) {
			return j + 3 // ", two of them hurt,"
		}
		if next.Kind == sheet.ADV && c.word(j+2) == "of" && c.chunk(j+3).Kind == sheet.SUB {
			return j + 2 // ", all of whom were hurt,"
		}
		if i := c.pastAside(j); c.chunk(i).Infinite {
			return i // "six families, or 40 people, to flee"
		} else if next.Infinite && c.beforeAside(j) < j {
			return j + 1
		}
		if next.Kind == sheet.INCL || next.Kind == sheet.SUB && c.wh(j+1) != 0 || next.Kind == sheet.PP && c.chunk(j+2).Kind == sheet.SUB {
			return j + 1
		}
		if next.Kind == sheet.VG && (next.Finite || next.Passive) && !c.chunk(j+1).Infinite {
			return j + 1 // the comma that closes a parenthesis
		}
		if next.Kind == sheet.PRED && next.Len() > 1 && c.s.Is(next.First, lx.VerbPart) {
			return j + 1 // "nine cooks, killed or wounded by shells, were"
		}
		if next.Kind == sheet.CC && !c.contrasts(j+1) && c.lastOf(j, k) {
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
		if c.placeName(j+1) && c.chunk(j-2).Kind == sheet.PP && (c.chunk(j+2).Kind == sheet.CC && c.placeName(j+3) || c.mark(j+2, token.Comma) && c.placeName(j+3)) {
			for j += 2; c.placeName(j + 1); j += 2 { // "from Oram, Belt and Tarn"
			}
			return j
		}
		if v := c.chunk(j + 2); c.placeName(j+1) && c.placeName(j-1) && c.chunk(j-2).Kind == sheet.PP && v.Kind == sheet.VG && (c.s.Entry(v.First).Word == "were" || c.s.Entry(v.First).Word == "have") {
			return j + 2 // "two men from Oram, Norva were killed": no comma closes the larger place
		}
		if last := c.chunk(j + 3); next.Kind == sheet.NP && next.Row < 0 && c.s.Is(next.First, lx.Det|lx.Possess) && c.s.Is(next.Head, lx.Person) &&
			c.chunk(j+2).Kind == sheet.CC && last.Kind == sheet.NP && c.s.Is(last.Head, lx.Person) {
			if v := c.chunk(j + 4); v.Kind == sheet.VG && v.Finite && !c.s.Is(v.Head, lx.Say) {
				return j + 4 // "a teacher, his wife and daughter were killed"
			}
		}
		if last := c.chunk(j + 2); c.sn.Headline && next.Kind == sheet.NP && next.Row < 0 && next.Len() < 3 && c.s.Is(next.Head, lx.Person) && (last.Kind == sheet.VG && last.Reduced || last.Kind == sheet.PRED) {
			return j + 2 // "Two soldiers, civilian killed in blast"
		}
		if c.wh(j+3) != 0 && c.whoTheyWere(j+1) {
			return j + 2
		}
		// A list of counted people, or an apposition up to the next comma.
		// Not so ", one national and one foreign,", and "said of the 40 cooks, two were hurt".
		apart := next.Row >= 0 && c.s.Rows[next.Row].Subject.Implicit && (c.chunk(j+2).Kind == sheet.NP && c.chunk(j+2).Row < 0 || c.word(k-1) == "of" && c.chunk(j+2).Kind == sheet.VG)
		if next.Kind == sheet.NP && next.Row >= 0 && !apart && !c.fronted(k) && (c.listBefore(j) || c.chunk(j-2).Kind == sheet.PP && c.listBefore(j-2)) && !c.s.Rows[next.Row].Subject.Fate && !c.s.Rows[next.Row].Subject.Pronoun &&
			!c.s.Is(next.Last-1, lx.Wh) && !c.ofThem(&c.s.Rows[next.Row], j+1) && !(c.chunk(j+2).Kind == sheet.VG && c.s.Is(c.chunk(j+2).Head, lx.Say)) {
			return j + 2
		}
		for i := j + 1; i < j+16; i++ {
			if c.mark(i, token.Comma|token.Dash) && i > j+1 {
				if v := c.chunk(i + 1); v.Kind == sheet.VG && v.Finite || c.chunk(i+1).Kind == sheet.ADV && c.chunk(i+2).Kind == sheet.VG {
					return i + 1
				}
			}
			if i > j+1 && c.mark(i, token.Comma) && c.chunk(i+1).Kind == sheet.CC && !c.contrasts(i+1) && c.people(k) && c.lastOf(i, k) {
				return i + 1 // ", both from Oram, and a cook were"
			}
			if n := c.chunk(i); n.Kind == sheet.VG && n.Finite && !n.Reduced && c.namesOnly(j+1, i) {
				return i // ", identified as Karim, Omar and Dost were": no second comma closes the names
			}
			if n := c.chunk(i); n == &edge {
				break
			} else if n.Kind == sheet.VG && n.Finite && !n.Reduced && !c.s.Is(next.Last-1, lx.Wh) { // "one of whom was ill,"
				if c.placeName(j-1) && c.s.Is(next.Head, lx.Person|lx.Title) && next.Row < 0 {
					return i // an apposition that no comma closes: "Karim Dost, secretary of the ward was"
				}
				break
			}
		}
	}
	return j
}

// lastOf reports that the mark at chunk j is the last comma of the list that the people at chunk k open, with or without words
// on who they are: "two guards, Ros and Omar, and | a cook were hurt", "six guards, including a woman, and | their driver".
func (c *clause) lastOf(j, k int) bool {
	last := c.chunk(j + 2)
	if last.Kind != sheet.NP {
		return false
	}
	if last.Row >= 0 && (c.mark(j, token.Dash) || c.listBefore(j) || c.chunk(j-2).Kind == sheet.PP && c.listBefore(j-2)) {
		return true
	}
	if v := c.chunk(k - 2); c.chunk(k-1).Kind == sheet.PP && v.Kind == sheet.VG && !v.Passive || c.governed(k) || c.fronted(k) {
		return false // "police spoke to two guards, Ros and Omar, and a cook was hurt"
	}
	return (last.Row >= 0 || c.s.Is(last.First, lx.Det|lx.Possess)) && c.s.Is(last.Head, lx.Person) && c.people(k) && !c.singular(j+3)
}

// fronted reports that a preposition that opens a clause governs the phrase at chunk k, which is then no member of the list
// that is its subject: "according to a doctor, nine people died", "of the 120 passengers, 14 died". With, beside and their like join it all the same.
func (c *clause) fronted(k int) bool {
	i := k - 1
	if c.chunk(i).Kind != sheet.PP {
		return false
	}
	switch c.word(i) {
	case "with", "besides", "beside", "plus", "among":
		return false
	}
	for c.chunk(i-1).Kind == sheet.PP {
		i--
	}
	return c.opens(i)
}

// contrasts reports a "but" at chunk j that sets a count against the one before it.
func (c *clause) contrasts(j int) bool { return c.word(j) == "but" && c.word(j+1) != "also" }

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

// placeName reports a name alone at chunk j, as the larger place behind a smaller one. Its last word may be a noun in
// capitals: "Oram District", "Omar Khan".
func (c *clause) placeName(j int) bool {
	ch := c.chunk(j)
	if ch.Kind != sheet.NP || ch.Row >= 0 || !c.s.Has(ch.Head, token.Upper) {
		return false
	}
	if c.s.Tags[ch.Head-c.sn.First] == sheet.TagName || token.Initial(c.s.Toks[:c.sn.Last], ch.First) {
		return true
	}
	for i := ch.First; i < ch.Last; i++ {
		if !c.s.Has(i, token.Upper) || c.s.Has(i, token.Caps) {
			return false
		}
	}
	return ch.Len() > 1 && c.s.Tags[ch.First-c.sn.First] == sheet.TagName
}

// ownVerb reports whether the joined phrase at chunk j begins a clause of its own whose verb is not
// shared: "12 were killed and the army said".
func (c *clause) ownVerb(j int) bool {
	if c.chunk(j).Row >= 0 {
		return c.s.Rows[c.chunk(j).Row].Subject.Fate
	}
	return c.chunk(j+1).Kind == sheet.VG && c.chunk(j).Class&(lx.Person|lx.Unit) == 0 && !c.withName(j)
}

// withName reports a bare name at chunk j that shares the verb behind it with the people counted right before: "two guards
// and Ros were hurt". A verb in the singular, or one of saying, has the name alone for its subject.
func (c *clause) withName(j int) bool {
	if c.chunk(j-1).Kind != sheet.CC || !c.placeName(j) || c.s.Is(c.chunk(j+1).Head, lx.Say) || c.singular(j+1) {
		return false
	}
	return c.people(j-2) || c.mark(j-2, token.Close)
}

// pastAdjuncts goes from chunk j over adverbs and prepositions with their phrases.
func (c *clause) pastAdjuncts(j int) int {
	for n := 0; n < 6; n++ {
		switch ch := c.chunk(j); {
		case ch.Kind == sheet.ADV:
			j++
		case ch.Kind == sheet.PP && (c.chunk(j+1).Kind == sheet.NP && c.chunk(j+1).Row < 0 || c.chunk(j+1).Kind == sheet.ADV):
			j += 2
		default:
			return j
		}
	}
	return j
}
