package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// inverted reads "said X", "reports The Daily": the source after the verb, the content before it. The
// same order holds in "Ali, the mayor, said the army …", so what follows the noun phrase decides: a
// source is followed by a mark, a time or the end, never by a verb of its own.
func (f *finder) inverted(cue sheet.Toks, fr frame) int {
	i := cue.First
	if i == f.first || fr == toHearer || fr == quotes || fr == quoted || fr == ofReporter || fr == ofDocument || cue.Len() > 1 ||
		f.s.Is(i, lexicon.VerbBase) && !f.s.Is(i, lexicon.MainVerb|lexicon.VerbPast) {
		return 0
	}
	quote, comma := f.markBefore(i)
	bare := !quote && !comma
	if bare && (fr != anyFrame || !f.followsDate(i) && !f.namesPaper(cue) && !f.lostComma(cue)) || fr == needThat && !comma {
		return 0
	}
	next := cue.Last
	for next < f.last && f.s.Is(next, lexicon.Adverb) && !f.s.Is(next, lexicon.Noun|lexicon.Adjective) {
		next++
	}
	who := f.after(next)
	if who.IsZero() || f.isWord(who.First, "that") || f.s.Has(who.First, token.Digits) ||
		f.s.Is(who.First, lexicon.Trigger&^lexicon.Article) && !(f.isWord(who.First, "one") && f.isWord(who.First+1, "of")) {
		return 0 // "said two men": the number is what is said
	}
	if w := who.First; who.Len() > 1 && f.s.Is(w, lexicon.Say) && f.s.Is(w, lexicon.VerbS|lexicon.VerbPast) && f.names && !f.s.Has(w, token.Upper) && f.s.Has(w+1, token.Upper) {
		return 0 // "a clerk said | reports Dawn"
	}
	if last := f.paperThenStop(cue); last > 0 && last < who.Last {
		who.Last = last
	}
	if f.s.Is(who.Last, lexicon.Say) && f.s.Is(who.Last, lexicon.VerbPast) && who.Len() > 1 {
		who.Last-- // "reports Dawn Sources said": a lost full stop
	}
	if !f.speaks(who, !quote) || !quote && f.clauseFollows(who.Last) {
		return 0
	}
	c := claim{who: who, cue: cue, form: middle, closes: f.lostStop(who.Last) || f.opensNext(who.Last)}
	if f.ends(who.Last) || c.closes {
		c.form = suffix
	}
	f.add(c)
	return who.Last
}

// markBefore tells which mark ends the content before token i. Marks that nobody can read, the remains of
// a lost encoding, may stand between.
func (f *finder) markBefore(i int) (quote, comma bool) {
	for k := i - 1; k >= max(f.first, i-4) && f.s.Has(k, token.Mark|token.Foreign); k-- {
		quote = quote || f.s.Has(k, token.CloseQ|token.OpenQ)
		comma = comma || f.s.Has(k, token.Comma|token.Dash|token.Stop)
	}
	return quote, comma
}

// followsDate reports whether a date or a time stands before token i, which cannot be the subject.
// A number that counts on behind i is none, "held 12 reported NF men", nor is an age, "a nurse of 30 said".
func (f *finder) followsDate(i int) bool {
	for k := len(f.s.Rows) - 1; k >= 0 && f.s.Rows[k].Num.Last >= i; k-- {
		if f.s.Rows[k].Num.Last == i && f.s.Rows[k].Guard == sheet.GuardNone && f.s.Rows[k].Subject.Head > i {
			return false
		}
	}
	return f.s.Has(i-1, token.Digits|token.Close) && !f.s.AgeEnds(i) || f.s.Is(i-1, lexicon.Weekday|lexicon.Month)
}

// namesPaper reports whether the verb is followed by nothing but a name and the end of a sentence.
func (f *finder) namesPaper(cue sheet.Toks) bool {
	if !f.names || !f.s.Has(cue.Last, token.Upper) || !f.s.Is(cue.First, lexicon.VerbS|lexicon.VerbPast) {
		return false
	}
	k := cue.Last
	for k < f.last && f.s.Has(k, token.Upper) && (k == cue.Last || !f.s.Is(k, lexicon.Starter)) {
		k++
	}
	return f.ends(k) || f.opensNext(k) || f.isWord(k, "on") || f.paperThenStop(cue) > 0
}

// paperThenStop returns the end of the name of a paper right behind the verb, where people were told of before it and behind it a
// sentence begins whose full stop before it is lost, or 0: "two men were hurt in Norva reports Dawn | Troops fired back".
func (f *finder) paperThenStop(cue sheet.Toks) int {
	i := cue.Last
	for i < f.last && f.s.Entry(i).Source != 0 && f.s.Has(i, token.Upper) && kindName(f.s, sheet.Toks{First: i, Last: i + 1}) == "media" {
		i++
	}
	if i == cue.Last || f.s.Is(i-1, lexicon.Adjective|lexicon.Adverb) || !f.opensNext(i) {
		return 0
	}
	if !f.countedBefore(cue.First) {
		return 0
	}
	return i
}

// countedBefore reports people who are counted in the sentence before token i.
func (f *finder) countedBefore(i int) bool {
	for k := len(f.s.Rows) - 1; k >= 0 && f.s.Rows[k].Num.First >= f.first; k-- {
		if f.s.Rows[k].Num.Last <= i && f.s.Rows[k].Guard == sheet.GuardNone {
			return true
		}
	}
	return false
}

// lostComma reports a verb between people who were counted and a source that ends the sentence: "killed 18 people
// including five children said the monitor". The counted are told of, they do not tell.
func (f *finder) lostComma(cue sheet.Toks) bool {
	who := f.after(cue.Last)
	if who.IsZero() || !f.ends(who.Last) || !f.s.Is(cue.First, lexicon.VerbPast) {
		return false
	}
	if f.isWord(cue.First, "said") && f.person(f.headOf(who)) && !f.s.Is(cue.First-1, lexicon.Pronoun) {
		return true // nobody says a person: "12 people were killed said the mayor"
	}
	if f.s.Entry(f.headOf(who)).Source == 0 {
		return false
	}
	for k := cue.First - 1; k > f.first && f.nominal(k); k-- {
		if f.s.Has(k-1, token.Digits) || f.s.Is(k-1, lexicon.Numeral|lexicon.Vague) {
			return true
		}
	}
	return false
}

// opensNext reports whether token k begins a sentence in the middle of one.
func (f *finder) opensNext(k int) bool {
	return f.names && k < f.last && f.s.Has(k, token.Upper) && f.s.Is(k, lexicon.Starter|lexicon.Det|lexicon.Prep|lexicon.Noun) && !f.s.Has(k, token.Caps)
}

// clauseFollows reports whether a finite verb follows token i in the same clause, so that the noun phrase
// before it is the subject of what is said.
func (f *finder) clauseFollows(i int) bool {
	for k := i; k < f.last; k++ {
		t := &f.s.Toks[k]
		if t.Has(token.Comma|token.Edge|token.Open) || t.Is(lexicon.Wh|lexicon.Sub|lexicon.And) && !t.Is(lexicon.Prep) {
			return false
		}
		if f.opensNext(k) {
			return false
		}
		if t.Is(lexicon.Be|lexicon.Have|lexicon.Do|lexicon.Modal) || t.Is(lexicon.MainVerb) && t.Is(lexicon.Finite) && !f.isName(k) {
			return true
		}
	}
	return false
}

// inCounted reports a participle that modifies the counted noun behind it, and is no act of saying: "two other alleged spies".
func (f *finder) inCounted(i int) bool {
	if !f.s.Is(i, lexicon.VerbPart) {
		return false
	}
	k := len(f.s.Rows) - 1
	for k >= 0 && f.s.Rows[k].Num.First > i {
		k--
	}
	if k < 0 {
		return false
	}
	r := &f.s.Rows[k]
	return r.Guard == sheet.GuardNone && r.Num.Last <= i && r.Subject.First <= i && r.Subject.Head > i
}
