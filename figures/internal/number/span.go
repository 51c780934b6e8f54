package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// The joints of numbers, as the lexicon names them, and the hyphen.
const (
	jointTo   = "to"
	jointOr   = "or"
	jointAnd  = "and"
	jointUpon = "upon"
	jointDash = "-"
	jointTurn = "/"
)

// join makes one item of a and the number a joint ties to it: 10-15, 10 to 15, five or six, between 10 and 15. ok is
// false where the two are numbers of their own.
func (f *finder) join(a item) (item, bool) {
	joint, k := f.joint(a.Last)
	if k == 0 || f.chained(a.First-1) {
		return a, false
	}
	opener, at := f.opener(a.First)
	if opener == jointAnd && joint == jointOr && f.Entry(a.Last).Word == jointAnd {
		joint = jointAnd // between ten and perhaps 15
	}
	if opener != "" {
		// Inside "between … and …" the second number may have a hedge of its own.
		if _, n := f.Lex.Starting(lexicon.HedgeBefore, f.Toks[k:f.last]); n > 0 {
			k += n
		}
	}
	if k >= f.last {
		return a, false
	}
	b, ok := f.number(k)
	if !ok {
		return a, false
	}
	b = f.percent(b)
	switch joint {
	case jointDash:
		ok = !f.chained(b.Last)
	case jointTurn:
		ok = a.n.Value < b.n.Value && b.n.Value <= 2*a.n.Value && f.is(b.Last, lexicon.Person) && f.is(b.Last, lexicon.Plural) && !(a.n.Value == 9 && b.n.Value == 11)
	case jointTo:
		ok = !f.moves(a, b, opener, at)
	case jointAnd:
		ok = opener == jointAnd
	case jointUpon:
		ok = false // dozens upon dozens are one, but 12 on 21 June
	}
	if !ok || a.n.Share && !b.n.Share || years(f, a, b) || joint == jointTo && opener == "" && f.sinceDate(a, b) {
		return a, false
	}
	lo, hi := f.carry(a, b, joint, opener), b.n.Value
	if hi <= lo || joint == jointOr && lo > 0 && hi > 10*lo {
		return a, false
	}
	n := units.NumberSpan(lo, hi)
	if joint == jointOr {
		n.Kind = units.Choice
	}
	n.Share = b.n.Share
	if a.form != b.form {
		a.form = sheet.FormMixed
	}
	if a.n, a.Last, a.lone, a.flags = n, b.Last, false, b.flags; n.Share {
		a.form = sheet.FormShare
	}
	return a, true
}

// joint returns what joins the number that ends before token k to one that begins at next; next is 0 if nothing does.
func (f *finder) joint(k int) (name string, next int) {
	if k >= f.last {
		return "", 0
	}
	switch t := &f.Toks[k]; {
	case t.Has(token.Hyphen), f.mark(k, '~') && t.Has(token.Glued):
		return jointDash, k + 1
	case t.Has(token.Slash) && f.has(k-1, token.Digits) && f.has(k+1, token.Digits):
		return jointTurn, k + 1 // 5/6 men
	case t.Has(token.Dash):
		// With gaps around it a dash parts clauses, but between two numbers in digits it is an ill-set hyphen.
		if f.has(k-1, token.Digits) && f.has(k+1, token.Digits) {
			return jointDash, k + 1
		}
		return "", 0
	}
	if p, n := f.Lex.Starting(lexicon.NumberJoin, f.Toks[k:f.last]); n > 0 && k+n < f.last {
		return p.Arg, k + n
	}
	return "", 0
}

// opener returns the joint that the words before token i ask for ("and" after between, "to" after from) and where those
// words begin; a hedge may stand between.
func (f *finder) opener(i int) (joint string, at int) {
	for range 2 {
		rest := f.Toks[f.first:i]
		if p, n := f.Lex.Ending(lexicon.HedgeRange, rest); n > 0 {
			return p.Arg, i - n
		}
		_, n := f.Lex.Ending(lexicon.HedgeBefore, rest)
		if n == 0 {
			break
		}
		i -= n
	}
	return "", i
}

// chained reports whether token k ties the number to a chain of more than two: a date or a telephone number.
func (f *finder) chained(k int) bool {
	if !f.has(k, token.Hyphen) {
		return false
	}
	return f.has(k-1, token.Digits) && f.has(k+1, token.Digits)
}

// reach is how far before a number a word of change is looked for.
const reach = 8

// moves reports whether "a to b" tells a movement and no range: "rose from 14 to 17", "rose 5 to 17", "sentenced three
// to 10 years".
func (f *finder) moves(a, b item, opener string, at int) bool {
	if opener == "" && f.is(b.Last, lexicon.TimeNoun) && (f.is(a.First-1, lexicon.VerbPast|lexicon.VerbPart|lexicon.VerbIng) || f.Condemned(a.First, f.first)) {
		return true
	}
	back := reach
	if opener != jointTo {
		back = 2
	}
	for k := at - 1; k >= max(f.first, at-back) && !f.has(k, token.Edge); k-- {
		if _, n := f.Lex.Starting(lexicon.NumberChange, f.Toks[k:f.last]); n > 0 && !f.madeUp(k) {
			return true
		}
	}
	return false
}

// madeUp reports the "up" at k of "women make up 15 to 20 percent", which tells of no change.
func (f *finder) madeUp(k int) bool {
	return f.is(k-1, lexicon.Verb) && f.Lex.Entries[f.Entry(k-1).Verb].Word == "make"
}

// years reports whether two numbers are the ends of a period. They stay apart, for the guards to see.
func years(f *finder, a, b item) bool {
	year := func(it item) bool {
		return it.Len() == 1 && f.Toks[it.First].Len() == 4 && it.n.Value >= 1900 && it.n.Value < 2100
	}
	return year(a) && year(b) && !(f.is(b.Last, lexicon.Person|lexicon.Unit) && f.is(b.Last, lexicon.Plural))
}

// carry is the value of a with the scale of b where that was left out: "2 to 3 million", "two or three dozen", "2-3,000".
// A scale of three zeros in digits carries only over a bare joint, since "between 5 and 7,000" says what it says.
func (f *finder) carry(a, b item, joint, opener string) float64 {
	lead := b.n.Value / max(b.scale, 1)
	if b.scale == 0 || a.scale != 0 || a.n.Value >= lead || a.n.Value != float64(int64(a.n.Value)) && b.comma {
		return a.n.Value
	}
	if b.comma && (opener != "" || joint == jointOr) {
		return a.n.Value
	}
	return a.n.Value * b.scale
}
