package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// verb reads a claim about a verb of saying at token i and returns the token to go on at, 0 for the next.
func (f *finder) verb(i int) int {
	t := &f.s.Toks[i]
	fr, n := f.frameAt(i)
	cue := sheet.Toks{First: i, Last: i + n}
	if fr == ofPossessor {
		if !f.possessed(i) && t.Is(lexicon.VerbBase|lexicon.VerbPast|lexicon.VerbS) {
			fr, cue.Last = anyFrame, i+1 // "officials estimate that"
		} else {
			return f.possessor(cue)
		}
	}
	switch {
	case fr == noCue, f.isWord(i, "states") && f.isWord(i-1, "united"), t.Class&lexicon.Verb == 0, f.isName(i), f.inCounted(i):
		return i + n
	}
	if f.isWord(i, "state") && f.isName(i-1) && (i+1 >= f.last || f.s.Has(i+1, token.Mark)) {
		return 0 // "in Aba, Rivers state."
	}
	j, passive, have, dead := f.auxiliaries(i)
	switch {
	case dead, f.s.Withheld(i, f.last):
		if fr == ofDocument && f.isWord(i-1, "that") {
			return f.showing(i-1, cue)
		}
		return 0
	case passive:
		if fr == quotes {
			fr = quoted
		}
		if fr == quoted || t.Is(lexicon.VerbIng) { // "was quoted", "were saying"
			return f.subject(i, j, cue, fr)
		}
		if f.decreed(i, j) {
			return 0
		}
		return f.agent(cue, fr)
	case t.Is(lexicon.VerbIng):
		return f.participle(cue, fr)
	case !have:
		if next := f.inverted(cue, fr); next > 0 {
			return next
		}
		if f.s.Is(cue.Last, lexicon.Prep) && f.isWord(cue.Last, "by") && t.Is(lexicon.VerbPart) {
			if f.byMeans(cue.Last) > 0 {
				if next := f.subject(i, j, cue, fr); next > 0 {
					return next
				}
			}
			if f.decreed(i, j) {
				return 0
			}
			return f.agent(cue, fr)
		}
	}
	return f.subject(i, j, cue, fr)
}

// subject reads "X said": the noun phrase before the verb group, whose last token is j.
func (f *finder) subject(i, j int, cue sheet.Toks, fr frame) int {
	t := &f.s.Toks[i]
	if f.s.Has(j, token.Single) && f.s.Is(i, lexicon.VerbPart) {
		return 0 // "two 'Arabs' reported killed"
	}
	if f.s.Has(cue.Last+1, token.Colon) && f.s.Is(cue.Last, lexicon.VerbPart) && f.s.Is(cue.Last, lexicon.Outcome) {
		return 0 // "Residents reported killed: 3"
	}
	if f.s.Is(i, lexicon.VerbPart) && (f.isWord(cue.Last, "of") || f.isWord(cue.Last, "in")) && f.s.Lex.Entries[f.s.Entry(i).Verb].Word == "accuse" {
		return 0 // "held nine men accused of killing": by whom is not told
	}
	who, relative := f.before(j + 1)
	under := false
	if f.s.Is(j, lexicon.And) && j > f.first { // "he met the families and said that"
		who, under = f.opening(), true
	}
	if fr == ofDocument {
		who = f.published(who)
	}
	if who.IsZero() || fr == afterQuote && !f.closesContent(who.First) {
		return 0
	}
	if t.Is(lexicon.Noun) && !t.Is(lexicon.VerbPast) && !f.isWord(i, "says") && !f.isWord(i, "say") && !f.readsAsVerb(cue, who) {
		return 0
	}
	if !f.fits(fr, who, cue) && (fr != quotes || f.reportedAs(cue.Last).IsZero()) {
		return 0 // whoever quotes somebody as saying something need not look like a source
	}
	if f.decides(cue) || f.isWord(who.First-1, "which") && f.s.Has(f.adjuncts(cue.Last), token.Comma|token.Edge) {
		return cue.Last // "of theft, which she denied, and": that is all she said
	}
	c := claim{who: who, cue: cue}
	next := cue.Last
	switch fr {
	case toHearer:
		hearer := f.after(next)
		if f.isWord(hearer.Last, "to") && f.s.Is(hearer.Last+1, lexicon.VerbBase) {
			return 0 // "told them to leave" is an order
		}
		next = max(next, hearer.Last)
		if kindName(f.s, hearer) == "media" {
			c.via = hearer
		}
	case quotes:
		said := f.after(next)
		if said.IsZero() || !f.speaks(said, true) {
			return 0
		}
		c.via, c.who, next = who, said, said.Last
		c.cue.Last = f.asSaying(next, cue.Last)
	default:
		if said := f.reportedAs(next); !said.IsZero() {
			c.via, c.who = who, said // "SANA reported a source as saying"
			next = said.Last
		}
	}
	if fr == quoted && f.isWord(next, "by") {
		c.via = f.after(next + 1)
		next = max(next, c.via.Last)
	}
	c.form = f.formOf(who.First, next)
	if c.closes = f.lostStop(next); c.closes && c.form == prefix && !f.subordinate(who.First) && !f.joined(who.First) && f.countedBefore(who.First) {
		c.form = suffix // "two men died when a mine went off police said | In the blast"
	}
	if c.relative = relative; relative {
		c.form = within
	}
	c.under = under || f.subordinate(who.First) || c.form == prefix && (f.joined(who.First) || f.spliced(who.First, cue.Last))
	f.add(c)
	return max(next, c.cue.Last)
}

// agent reads "reported by X" after a passive or a participle.
func (f *finder) agent(cue sheet.Toks, fr frame) int {
	if fr != anyFrame && fr != toHearer && fr != ofReporter && fr != letsIn {
		return 0
	}
	by := cue.Last
	if f.s.Is(by, lexicon.Outcome) && f.s.Is(by, lexicon.Adjective) && !f.s.Is(by, lexicon.VerbPart) {
		by++ // "reported missing by relatives"
	}
	by = f.adjuncts(by)
	if !f.isWord(by, "by") {
		return 0
	}
	who := f.after(by + 1)
	if who.IsZero() || !f.speaks(who, true) {
		return 0
	}
	c := claim{who: who, cue: sheet.Toks{First: cue.First, Last: by + 1}, form: middle}
	if f.ends(who.Last) {
		c.form = suffix
	}
	f.add(c)
	return who.Last
}

// participle reads "…, saying that": the subject is that of the clause, found at its start. Where a claim
// of the sentence has told it already, there is nothing to add.
func (f *finder) participle(cue sheet.Toks, fr frame) int {
	if fr == ofDocument {
		return f.showing(cue.First, cue)
	}
	if who := f.withWhom(cue.First); fr != quotes && fr != afterQuote && f.speaks(who, true) {
		f.add(claim{who: who, cue: cue, form: within}) // "…, with a witness saying 17 had died"
		return cue.Last
	}
	if f.isWord(cue.First, "raising") || f.isWord(cue.First, "lowering") || f.isWord(cue.First, "setting") {
		return 0 // an event raises a toll, and says nothing
	}
	if f.n > 0 || fr == notToll || fr == quotes || fr == ofReporter || f.ends(cue.Last) || f.s.Is(cue.First-1, lexicon.Prep|lexicon.Det) {
		return 0
	}
	who := f.opening()
	if who.IsZero() || who.Last > cue.First || !f.speaks(who, true) || f.s.Is(who.First, lexicon.Numeral) && f.s.Lex.Name(f.s.Entry(f.headOf(who)).Noun.Unit) == "body" {
		return 0 // "ten bodies were found, raising the toll to 41"
	}
	f.add(claim{who: who, cue: cue, form: prefix, under: true})
	return cue.Last
}

// withWhom reads the X of "with X saying": what stands between a "with" and token e.
func (f *finder) withWhom(e int) sheet.Toks {
	i := e
	for i > f.first && e-i < maxSource && (f.nominal(i-1) || f.inWord(i-1) || f.s.Is(i-1, lexicon.Det|lexicon.Article)) {
		i--
	}
	if i == e || !f.isWord(i-1, "with") {
		return sheet.Toks{}
	}
	return sheet.Toks{First: i, Last: e}
}

// possessed reports a possessive before the noun at token i, past its adjectives.
func (f *finder) possessed(i int) bool {
	for i--; i > f.first && f.s.Is(i, lexicon.Adjective) && !f.s.Has(i, token.Poss); i-- {
	}
	return f.s.Has(i, token.Poss)
}

// possessor reads "the minister's announcement that": the source is whose announcement it is.
func (f *finder) possessor(cue sheet.Toks) int {
	i := cue.First - 1
	for i > f.first && f.s.Is(i, lexicon.Adjective) && !f.s.Has(i, token.Poss) {
		i--
	}
	if !f.s.Has(i, token.Poss) {
		return cue.Last
	}
	who, _ := f.walk(i)
	if f.speaks(who, true) {
		f.add(claim{who: who, cue: cue, form: within})
	}
	return cue.Last
}
