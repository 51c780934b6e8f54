package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// digits reads a number in digits at token i: its value and the tokens it covers. ok is false where there is none;
// last is then where to go on, behind an ordinal, a code, or a number too big to be one.
func (f *finder) digits(i int) (v float64, last int, ok bool) {
	t := &f.Toks[i]
	text := f.Text[t.Start:f.Toks[f.last-1].End]
	v, n, err := units.ParseDigits(text, 0)
	if n == 0 {
		return 0, i, false
	}
	last = f.cover(i, t.Start+n)
	if err != nil {
		return 0, last, false
	}
	if f.dotted(i, last) {
		v, n, _ = units.ParseDigits(f.Text[t.Start:t.End], 0)
		return v, i + 1, n > 0
	}
	if last == i+1 {
		v, last = f.spaced(i, v, last)
	} else if whole := f.pointed(t.Start, last); whole > 0 {
		v = whole
	}
	if f.suffixed(last) {
		return 0, last + 1, false
	}
	return v, last, true
}

// cover returns the token after those that the bytes up to end cover.
func (f *finder) cover(i, end int) int {
	for i < f.last && f.Toks[i].Start < end {
		i++
	}
	return i
}

// maxGroups is more groups of three digits than the largest count has.
const maxGroups = 8

// spaced reads groups of three digits after a plain space or a damaged comma: "61 000 people", "61, 000". Of two numbers
// side by side none is made: the groups must be strict, no number may follow, and a day of a month may not stand there.
func (f *finder) spaced(i int, v float64, last int) (float64, int) {
	t := &f.Toks[i]
	if t.Len() > 3 || t.Has(token.Foreign) || f.is(i-1, lexicon.Month) {
		return v, last
	}
	allow, next := units.SpacedGroups, i+1
	if f.has(next, token.Comma) {
		// Nobody writes a number with a leading zero, so what follows the comma belongs to what stands before it, and so does
		// what only the space before the comma parts from it: "61 ,400".
		if next++; !f.has(next, token.Digits) || f.Text[f.Toks[next].Start] != '0' && (f.has(next-1, token.Glued) || !f.has(next, token.Glued)) {
			return v, last
		}
		allow = units.GluedGroups
	}
	if !f.has(next, token.Digits) || f.Toks[next].Len() != 3 {
		return v, last
	}
	// What goes on behind maxGroups is no number, however far it goes.
	whole, n, err := units.ParseDigits(f.Text[t.Start:f.Toks[min(i+2*maxGroups, f.last)-1].End], allow)
	end := f.cover(i, t.Start+n)
	if err != nil || end <= last || f.has(end, token.Digits) || f.is(end, lexicon.Numeral) || f.Toks[end-1].End != t.Start+n {
		return v, last
	}
	return whole, end
}

// dotted reports whether the digits are part of a chain of points, a date or an address: 12.05.2014.
func (f *finder) dotted(i, last int) bool {
	point := func(k int) bool { return f.mark(k, '.') && f.has(k, token.Glued) && f.has(k+1, token.Glued) }
	return last > i+1 && point(last) && f.has(last+1, token.Digits) ||
		f.has(i, token.Glued) && f.mark(i-1, '.') && f.has(i-1, token.Glued) && f.has(i-2, token.Digits)
}

// pointed is the whole number that digits in groups of three with points between them tell before people, who are not counted in
// thousandths: "15.000 refugees", "1.700 people"; or 0.
func (f *finder) pointed(start, last int) float64 {
	text := f.Text[start:f.Toks[last-1].End]
	v, run := 0.0, 0
	for k := 0; k < len(text); k++ {
		switch b := text[k]; {
		case b == '.' && (run == 3 || run > 0 && run < 3 && k == run):
			run = 0
		case '0' <= b && b <= '9' && (b != '0' || k > 0):
			v, run = v*10+float64(b-'0'), run+1
		default:
			return 0
		}
	}
	if h := f.head(last, lexicon.Plural); run != 3 || h < 0 || !f.is(h, lexicon.Person|lexicon.Toll) || f.is(last, lexicon.Numeral|lexicon.Measure) {
		return 0
	}
	return v
}

// suffixed reports whether the word glued behind the digits makes them something else than a number: 21st, 180ml,
// 1990s, 2B. A longer word is a lost space: "15,000people".
func (f *finder) suffixed(k int) bool {
	if !f.has(k, token.Word) || !f.has(k, token.Glued) || f.has(k, token.Poss) {
		return false
	}
	switch f.kind(k) {
	case lexicon.KLetter:
		return !f.letter(k)
	case lexicon.KOrdinal:
		return true
	}
	return f.is(k, lexicon.TimeNoun|lexicon.Measure) || f.Toks[k].Len() <= 3 && !f.is(k, lexicon.Person|lexicon.Prep|lexicon.And|lexicon.Be)
}

// letter reports whether the letter at token k is a scale: 10k, 3M, 5bn. A small m alone may be a metre, and is a
// million only before a noun.
func (f *finder) letter(k int) bool {
	if f.kind(k) != lexicon.KLetter {
		return false
	}
	t := &f.Toks[k]
	if t.Len() > 1 {
		return true
	}
	if !t.Has(token.Glued) {
		return false
	}
	if f.Text[t.Start] == 'm' {
		return f.is(k+1, lexicon.Person|lexicon.Unit|lexicon.Demonym|lexicon.Adjective) && !f.is(k+1, lexicon.Prep)
	}
	return true
}

// repeated passes over what says the number once more, "12 (twelve)", "12 (60%)", and over a footnote mark, "57[3]".
func (f *finder) repeated(it *item) {
	k := it.Last
	if !f.has(k, token.Open) {
		return
	}
	if f.has(k, token.Glued) && f.Text[f.Toks[k].Start] == '[' && f.has(k+1, token.Digits) && f.has(k+2, token.Close) {
		it.next = k + 3
		return
	}
	if again, ok := f.number(k + 1); ok && again.n.Value == it.n.Value && again.n.Kind == it.n.Kind && f.has(again.Last, token.Close) {
		it.next = again.Last + 1
	}
	f.inPercent(it)
}

// strong marks a number inside a compound: 10,000-strong, five-member, 12-man.
func (f *finder) strong(it *item) {
	k := f.follows(it.Last)
	if f.kind(k) == lexicon.KStrong && (!f.is(k+1, lexicon.Noun) || f.is(k+1, lexicon.Unit) && f.is(k+1, lexicon.Singular)) || k > it.Last && f.kind(k) == lexicon.KStrong ||
		k > it.Last && f.is(k, lexicon.Person|lexicon.Unit) && f.is(k, lexicon.Singular) {
		it.flags |= sheet.Strong
	}
}
