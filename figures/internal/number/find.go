// Package number finds the numerals of a sentence: stage 200.
//
// A numeral is the number core of a figure, without hedge, determiner or noun: "5,000", "two hundred and six", "10 to
// 15", "dozens", "a" soldier, "no one", "a third". Each construct has a file of its own:
//
//	digits.go   5,000  61 000  ½  10k           words.go    half a million, two dozen, 1.2 million
//	span.go     10 to 15, five or six, 2-3,000  share.go    60 percent, two-thirds, half
//	vague.go    tens of thousands, a few dozen  article.go  a soldier, another
//	one.go      one of the guards               zero.go     no casualties, nobody
//	both.go     both died
//
// nounhead.go finds the noun behind a determiner, which decides for article.go whether a person is told; modifiers.go goes
// over what stands before it. hedgedscale.go and sincedate.go read what only looks like one number more or a range.
//
// Values come from the lexicon and are composed by package units; what a number counts, and whether it counts people
// at all, later stages decide.
package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// starts are the classes of words that can begin a number or a phrase that is one.
const starts = lexicon.Trigger | lexicon.NumberA | lexicon.Not

// May reports whether a sentence can hold a number at all. It looks at the union of its tokens alone.
func May(sn *sheet.Sentence) bool {
	return sn.Class&starts != 0 || sn.Shape&(token.Digits|token.Foreign) != 0
}

// Find appends a row for each numeral of sentence sent, in order. With all it takes every numeral in digits or words
// and leaves out articles, no, another and the vague words; without, it takes what can count people. Time is linear in
// the sentence. It allocates only where rows have to grow and for a number beyond units.MaxCount, which makes no row.
func Find(s *sheet.Sheet, sent int, all bool) {
	sn := &s.Sents[sent]
	if !May(sn) {
		return
	}
	f := finder{Sheet: s, first: sn.First, last: sn.Last, all: all}
	for i := f.first; i < f.last; {
		t := &s.Toks[i]
		if !t.Is(starts) && !t.Has(token.Digits|token.Foreign) {
			i++
			continue
		}
		if n := f.passes(i); n > 0 {
			i += n
			continue
		}
		it, ok := f.at(i)
		if ok {
			s.Rows = append(s.Rows, sheet.Row{Sent: sent, Num: it.Toks, NumSpan: f.span(&it), Numeral: it.n, Form: it.form, Flags: it.flags,
				Subject: sheet.Subject{Head: -1}, Antecedent: -1, PartOf: -1, SameAs: -1, Revises: -1, RivalOf: -1})
		}
		i = max(i+1, it.Last, it.next)
	}
}

// finder looks for the numerals of one sentence, tokens first to last.
type finder struct {
	*sheet.Sheet
	first, last int
	all         bool
	cased       int8 // whether the sentence tells names by upper case: 0 not looked up, 1 yes, -1 no
}

// item is a numeral that was found.
type item struct {
	sheet.Toks
	next  int // where to go on, if that is not Last: behind "12 (twelve)"
	n     units.Numeral
	form  sheet.Form
	flags sheet.Flags
	scale float64 // what the last word multiplies by, 0 without one: it may carry to a number before it
	comma bool    // that scale is three zeros in digits: 3,000
	lone  bool    // the one word "one"
}

// span is the bytes of an item; a numeral begins and ends at a token edge.
func (f *finder) span(it *item) sheet.Span { return f.SpanOf(it.Toks) }

// passes returns the length of a phrase at token i that looks like a number and is none: one another, no longer, and
// hedges such as "no fewer than", whose "no" is no zero.
func (f *finder) passes(i int) int {
	rest := f.Toks[i:f.last]
	if rest[0].Is(lexicon.NumberA) {
		if _, n := f.Lex.Starting(lexicon.NumberNot, rest); n > 0 {
			return n
		}
	}
	if rest[0].Is(lexicon.Zero) {
		if _, n := f.Lex.Starting(lexicon.HedgeBefore, rest); n > 0 {
			return n
		}
	}
	return 0
}

// at reads the numeral that begins at token i. Where there is none, Last and next tell what to pass over.
//
// Most tokens that come here are articles, so each reader is asked only where the first word lets it read.
func (f *finder) at(i int) (it item, ok bool) {
	kind := f.kind(i)
	if f.has(i, token.Digits) {
		if it, ok = f.orders(i); ok {
			return it, !f.all
		}
	}
	it = item{}
	if f.begins(i) {
		it, ok = f.number(i)
	}
	if ok {
		it = f.percent(it)
		joined, is := f.join(it)
		if is {
			it = joined
		} else if it.lone && !f.isOne(i) {
			return it, false
		}
		f.strong(&it)
		if it.lone && !f.all && it.flags == 0 {
			it.form = sheet.FormArticle // one was killed, one of the men
		}
		f.repeated(&it)
		return it, true
	}
	switch kind {
	case lexicon.KArticle, lexicon.KUnit, lexicon.KHalf, lexicon.KPart:
		if share, is := f.share(i); is {
			return share, true
		}
	}
	if it.Last > i {
		return it, false
	}
	if kind == lexicon.KZero || kind == lexicon.KNone || f.is(i, lexicon.Not) {
		if it, ok = f.zero(i); ok {
			return it, true
		}
	}
	if it, ok = f.vague(i); ok && f.all && it.n.Kind != units.Couple {
		return item{next: it.Last}, false // several hundred is no hundred
	}
	if ok || it.next > i || f.all {
		return it, ok
	}
	return f.article(i)
}

// kind is the number word kind of token i, 0 for none and beyond the sentence.
func (f *finder) kind(i int) byte {
	if i < f.first || i >= f.last {
		return 0
	}
	return f.Lex.Of(&f.Toks[i]).Number
}

// value is the value of the number word at token i.
func (f *finder) value(i int) float64 { return f.Lex.Value(&f.Toks[i]) }

// is and has are Sheet.Is and Sheet.Has inside the sentence.
func (f *finder) is(i int, c token.Class) bool {
	return i >= f.first && i < f.last && f.Toks[i].Class&c != 0
}
func (f *finder) has(i int, c token.Shape) bool {
	return i >= f.first && i < f.last && f.Toks[i].Shape&c != 0
}

// mark reports whether token i is the ASCII mark c.
func (f *finder) mark(i int, c byte) bool {
	return f.has(i, token.Mark) && f.Text[f.Toks[i].Start] == c
}

// follows returns the token after i, over a hyphen that joins the two.
func (f *finder) follows(i int) int {
	if f.has(i, token.Hyphen) {
		return i + 1
	}
	return i
}

// names reports whether upper case tells names from words here; in headlines and cables all in capitals it does not.
func (f *finder) names() bool {
	if f.cased == 0 {
		f.cased = -1
		for i := f.first; i < f.last; i++ {
			if t := &f.Toks[i]; t.Has(token.Word) && !t.Has(token.Upper|token.Poss) {
				f.cased = 1
				break
			}
		}
	}
	return f.cased > 0
}
