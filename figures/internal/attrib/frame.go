package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// frame is what a verb of saying must have beside it to be a cue; sources.lex names them.
type frame uint8

const (
	anyFrame    frame = iota // X said
	toHearer                 // X told Y
	needThat                 // the study found that
	afterQuote               // "…," he continued
	ofDocument               // the pictures show
	ofReporter               // the observatory documented: a source by its very name
	quotes                   // state television quoted X
	quoted                   // X was quoted as saying
	notToll                  // the group claimed; not "the blast claimed 12 lives"
	withClause               // he added that; not "he added 12 men"
	letsIn                   // the army admitted that; not "the clinic admitted 12 children"
	ofPossessor              // the minister's announcement that
	noCue                    // claimed responsibility
)

var frames = [...]string{"any", "hearer", "that", "quote", "document", "reporter", "quotes", "quoted", "nottoll", "clause", "entry", "noun", "none"}

// frameAt reads the longest cue of a verb at token i.
func (f *finder) frameAt(i int) (frame, int) {
	p, n := f.s.Lex.Starting(lexicon.SourceVerb, f.s.Toks[i:f.last])
	if n == 0 {
		return anyFrame, 1
	}
	for k, name := range frames {
		if name != p.Arg {
			continue
		}
		if toll := f.puts(i); frame(k) == noCue && n == 1 && toll > 0 {
			return anyFrame, toll
		}
		return frame(k), n
	}
	return anyFrame, n
}

// fits checks what the frame asks for.
func (f *finder) fits(fr frame, who, cue sheet.Toks) bool {
	if f.isWord(who.First, "the") && f.isWord(who.First+1, "number") {
		return false // "the number of refugees | registered is"
	}
	if f.s.Is(cue.First, lexicon.VerbPart) && f.measured(who, cue) {
		return false
	}
	switch fr {
	case needThat:
		if next := f.adjuncts(cue.Last); kindOf(f.s, who) != 0 && f.ends(next) && who.First > f.first && f.s.Has(who.First-1, token.Comma) {
			return f.s.Is(cue.First, lexicon.VerbPast) // "nine were killed, the report found"
		}
		return f.isWord(f.adjuncts(cue.Last), "that") && f.speaks(who, false) || (kindOf(f.s, who) != 0 || f.isWord(who.First, "we")) && f.clauseAt(cue.Last)
	case ofDocument:
		k := kindName(f.s, who)
		return k == "document" || k == "media" && !f.s.Is(f.headOf(who), lexicon.Person)
	case ofReporter:
		return kindOf(f.s, who) != 0 || who.Len() == 1 && f.acronym(who.First) && f.objectAt(cue.Last)
	case withClause:
		next := &f.s.Toks[min(cue.Last, len(f.s.Toks)-1)]
		return !next.Has(token.Digits) && !next.Is(lexicon.Numeral|lexicon.Vague) && f.speaks(who, true)
	case letsIn:
		if counted := who.First - 1; f.entry(cue.Last) || !f.objectAt(cue.Last) && (f.s.Has(counted, token.Digits) || f.s.Is(counted, lexicon.Numeral|lexicon.Vague)) {
			return false // "of the nine women admitted"
		}
	case notToll:
		return !f.tollFollows(cue.Last) && !f.deedFollows(cue.Last) && f.speaks(who, true)
	}
	if cue.Len() == 2 && f.isWord(cue.Last-1, "of") && f.s.Is(cue.First, lexicon.Say) && !f.numberSoon(cue.Last) {
		return false // "spoke of 30 dead", not "spoke of his fears after"
	}
	// A participle beside its noun looks like a past tense: "12 deaths reported in the south".
	strict := f.s.Is(cue.First, lexicon.VerbPart) && !f.isWord(cue.First, "said") && !f.isWord(cue.First, "told")
	if strict && cue.Len() < 3 && (f.s.Has(who.First, token.Digits) || f.s.Is(who.First, lexicon.Trigger&^lexicon.Article)) && !f.objectAt(cue.Last) {
		return false // "15 people reported dead", but "one source put the toll at"
	}
	return f.speaks(who, strict) && !f.saidOf(cue)
}

// maxDecision is the most words of what is announced before what it follows.
const maxDecision = 8

// decides reports a verb that announces a measure and not what the clause behind it tells: "the mayor declared a curfew
// after three men were killed". What befell people is news, and no measure.
func (f *finder) decides(cue sheet.Toks) bool {
	switch f.s.Lex.Entries[f.s.Entry(cue.First).Verb].Word {
	case "announce", "declare", "proclaim":
	default:
		return false
	}
	for k := cue.Last; k < min(cue.Last+maxDecision, f.last); k++ {
		t := &f.s.Toks[k]
		switch {
		case f.isWord(k, "after") || f.isWord(k, "following"):
			return k > cue.Last
		case t.Is(lexicon.Numeral) && (f.s.Is(k+1, lexicon.TimeNoun) || f.s.Has(k+1, token.Hyphen)), t.Has(token.Hyphen):
		case f.isWord(k, "of"), f.isWord(k, "on"), f.isWord(k, "in"), t.Is(lexicon.VerbIng) && f.isWord(k-1, "of"):
		case !f.nominal(k) && !t.Is(lexicon.Det|lexicon.Article|lexicon.Weekday), t.Has(token.Digits), t.Is(lexicon.Trigger&^lexicon.Article | lexicon.Wh | lexicon.Toll), f.s.Entry(k).Noun.Outcome != 0, f.isWord(k, "that"):
			return false
		}
	}
	return false
}

// objectAt reports whether what a verb of saying tells begins at token i.
func (f *finder) objectAt(i int) bool {
	return i < f.last && (f.isWord(i, "that") || f.s.Has(i, token.Digits|token.OpenQ) || f.s.Is(i, lexicon.Trigger|lexicon.Det))
}

// numberSoon reports a number a few words from token i on, in the same phrase.
func (f *finder) numberSoon(i int) bool {
	for k := i; k < min(i+5, f.last) && !f.s.Has(k, token.Edge|token.Comma) && !f.s.Is(k, lexicon.Sub|lexicon.Wh|lexicon.Be); k++ {
		if f.s.Has(k, token.Digits) || f.s.Is(k, lexicon.Trigger&^lexicon.Article) {
			return true
		}
	}
	return false
}

// maxCounted is the most words of a counted phrase before its verb.
const maxCounted = 8

// clauseAt reports a clause at token i that begins with a number, "that" left out: "reports indicate | three men were killed",
// but "police found three men who were".
func (f *finder) clauseAt(i int) bool {
	if !f.s.Has(i, token.Digits) && !f.s.Is(i, lexicon.Trigger&^lexicon.Article) {
		return false
	}
	for k := i + 1; k < min(i+maxCounted, f.last) && !f.s.Has(k, token.Edge|token.Comma) && !f.s.Is(k, lexicon.Wh|lexicon.Sub); k++ {
		if t := &f.s.Toks[k]; t.Is(lexicon.Be|lexicon.Have|lexicon.Modal) && !t.Is(lexicon.Noun) || t.Is(lexicon.VerbPast) && (!t.Is(lexicon.VerbPart|lexicon.Noun|lexicon.Adjective) || f.s.Entry(k).Fate.Who == lexicon.Subject) {
			return true
		}
	}
	return false
}

// entry reports people counted at token i of whom nothing more is told than where they are let in: "12 children with burns",
// but not "12 deaths", "12 men had died", "12 men killed".
func (f *finder) entry(i int) bool {
	for k := len(f.s.Rows) - 1; k >= 0 && f.s.Rows[k].Num.First >= i; k-- {
		if r := &f.s.Rows[k]; r.Phrase.First == i {
			h := r.Subject.Head
			return f.s.Is(h, lexicon.Person) && !f.s.Is(h, lexicon.Toll) && !r.Subject.Fate && !f.s.Is(r.Subject.Last, lexicon.Outcome|lexicon.Be|lexicon.Have|lexicon.Modal) && !f.clauseAt(r.Num.First)
		}
	}
	return false
}

// tollFollows reports whether the object is what a blast claims: lives, victims.
func (f *finder) tollFollows(i int) bool {
	for k := i; k < min(i+6, f.last); k++ {
		if f.s.Has(k, token.Edge|token.Comma) && !(f.s.Has(k-1, token.Digits) && f.s.Has(k+1, token.Digits)) || f.isWord(k, "that") {
			return false
		}
		if f.isWord(k, "lives") || f.isWord(k, "life") || f.isWord(k, "victims") || f.isWord(k, "responsibility") {
			return true
		}
	}
	return false
}

// deedFollows reports whether the object is a deed, which is claimed as one's own: "claimed the double bomb attack that",
// not "claims the raid killed 12".
func (f *finder) deedFollows(i int) bool {
	if !f.s.Is(i, lexicon.Det|lexicon.Article) {
		return false
	}
	for i++; i < f.last && f.s.Is(i, lexicon.Noun|lexicon.Adjective) && !f.s.Is(i, lexicon.Be); i++ {
		if next := i + 1; f.s.Is(i, lexicon.Event|lexicon.Toll) && f.s.Is(i, lexicon.Noun) && !f.s.Is(next, lexicon.Noun|lexicon.Finite|lexicon.Be|lexicon.Have) {
			return true
		}
	}
	return false
}
