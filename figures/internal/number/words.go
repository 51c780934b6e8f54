package number

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// maxParts bounds the parts of one number. The grammar of scales allows fewer.
const maxParts = 48

// parts maps kinds of number words to parts of a number. A vague plural is a scale only behind a number: two dozens.
var parts = [...]units.PartKind{
	lexicon.KUnit:    units.UnitPart,
	lexicon.KTeen:    units.TeenPart,
	lexicon.KTen:     units.TenPart,
	lexicon.KHundred: units.HundredPart,
	lexicon.KScale:   units.ScalePart,
	lexicon.KDozen:   units.DozenPart,
	lexicon.KHalf:    units.HalfPart,
	lexicon.KArticle: units.ArticlePart,
	lexicon.KLetter:  units.ScalePart,
	lexicon.KAnd:     units.AndPart,
	lexicon.KOf:      units.OfPart,
	lexicon.KPoint:   units.PointPart,
	lexicon.KPercent: 0,
}

// number reads a number in digits, words or both at token i. Where there is none but something to pass over, ok is
// false and Last lies beyond i.
func (f *finder) number(i int) (it item, ok bool) {
	it.First, it.Last = i, i
	if !f.begins(i) {
		return it, false
	}
	return f.compose(it)
}

// begins reports whether a number can begin at token i. It keeps the many articles of a text from the composer.
func (f *finder) begins(i int) bool {
	switch f.kind(i) {
	case 0:
		return f.has(i, token.Digits) || f.has(i, token.Foreign) && f.has(i, token.Mark)
	case lexicon.KArticle:
		switch f.kind(f.follows(i + 1)) {
		case lexicon.KHundred, lexicon.KScale, lexicon.KDozen, lexicon.KHalf:
			return true
		}
		return false
	case lexicon.KUnit, lexicon.KTeen, lexicon.KTen, lexicon.KHundred, lexicon.KScale, lexicon.KDozen, lexicon.KHalf:
		return true
	}
	return false
}

// compose puts the number at token it.First together.
func (f *finder) compose(it item) (item, bool) {
	i := it.First
	var (
		c       units.Composer
		ends    [maxParts]int
		values  [maxParts]units.Part
		n       int
		digital bool
	)
	k := i
	if f.has(i, token.Digits) || f.has(i, token.Foreign) && f.has(i, token.Mark) {
		v, last, is := f.digits(i)
		if it.Last = last; !is {
			return it, false
		}
		digital = true
		values[0], ends[0], n, k = units.Part{Kind: units.DigitsPart, Value: v}, last, 1, last
		c.Push(values[0])
	}
	for n < maxParts {
		p, at := f.part(k, n)
		if p.Kind == 0 || !c.Push(p) {
			break
		}
		k = at + 1
		values[n], ends[n] = p, k
		n++
	}
	num, used, err := c.Value()
	if err != nil {
		it.Last = max(k, i+1)
		return it, false
	}
	used = f.trim(&num, used, values[:n], ends[:n])
	if used == 0 || values[used-1].Kind == units.ArticlePart || values[used-1].Kind == units.DozenPart && !f.stands(ends[used-1]-1, used) {
		return it, false
	}
	it.n, it.Last = num, ends[used-1]
	f.dozens(&it)
	switch p := values[used-1]; p.Kind {
	case units.HundredPart, units.ScalePart, units.DozenPart:
		it.scale = p.Value
	case units.DigitsPart:
		if it.Len() > 1 && num.Value >= 1000 && num.Value == float64(int64(num.Value/1000))*1000 {
			it.scale, it.comma = 1000, true
		}
	}
	if it.form = sheet.FormWords; digital {
		if it.form = sheet.FormDigits; used > 1 {
			it.form = sheet.FormMixed
		}
	}
	it.lone = !digital && it.Len() == 1 && f.is(i, lexicon.One)
	if f.ordinal(it.Last) {
		return it, false
	}
	return it, true
}

// part maps token k, or what follows a hyphen there, to the n-th part of a number, and says which token that is.
func (f *finder) part(k, n int) (p units.Part, at int) {
	if n > 0 {
		k = f.hedgedScale(f.follows(k))
	}
	if k >= f.last || f.has(k, token.Poss) {
		return p, k
	}
	if f.has(k, token.Digits) {
		if n > 2 && f.kind(k-1) == lexicon.KAnd && f.kind(k-2) == lexicon.KHundred && f.has(k-3, token.Digits) && f.Toks[k].Len() <= 2 && !f.has(k+1, token.Glued) {
			v, _, ok := f.digits(k)
			if ok && v > 0 {
				return units.Part{Kind: units.TeenPart, Value: v}, k // 3 hundred and 21
			}
			return p, k
		}
		// Digits behind a scale count only with one of their own: 1 lakh 50 thousand.
		if f.has(k, token.Glued) || f.kind(k+1) != lexicon.KScale && f.kind(k+1) != lexicon.KHundred {
			return p, k
		}
		if v, last, ok := f.digits(k); ok && n > 0 {
			return units.Part{Kind: units.DigitsPart, Value: v}, last - 1
		}
		return p, k
	}
	kind, value := f.kind(k), f.value(k)
	switch kind {
	case lexicon.KPlural:
		if n == 0 || f.year(k-1) {
			return p, k // in 2014 thousands
		}
		p = units.Part{Kind: units.ScalePart, Value: value}
		switch {
		case value < 100:
			p.Kind = units.DozenPart
		case value == 100:
			p.Kind = units.HundredPart
		}
		return p, k
	case lexicon.KLetter:
		if n == 0 || !f.letter(k) {
			return p, k
		}
		if value < 100 {
			return units.Part{Kind: units.DozenPart, Value: value}, k
		}
	case lexicon.KHalf:
		if value < 0.5 {
			return units.Part{Kind: units.QuarterPart, Value: value}, k
		}
	case lexicon.KOrdinal, lexicon.KZero, lexicon.KNone, lexicon.KVague, lexicon.KPart, lexicon.KOne, lexicon.KStrong:
		return p, k
	}
	if int(kind) < len(parts) {
		p = units.Part{Kind: parts[kind], Value: value}
	}
	return p, k
}

// year reports four digits that are a year rather than a count of thousands or dozens.
func (f *finder) year(k int) bool {
	if !f.has(k, token.Digits) || f.Toks[k].Len() != 4 {
		return false
	}
	w := f.Text[f.Toks[k].Start:f.Toks[k].End]
	return "1900" <= w && w < "2100"
}

// trim gives back what another phrase needs: "12 and half of them" is twelve, and "a million and one of them" a million. But
// "two hundred and seven of them" is one number.
func (f *finder) trim(num *units.Numeral, used int, values []units.Part, ends []int) int {
	if used < 2 {
		return used
	}
	last := ends[used-1]
	whole := num.Value == float64(int64(num.Value))
	share := !whole && values[used-1].Kind != units.DozenPart && (f.kind(last) == lexicon.KOf || f.is(last, lexicon.Det))
	and := values[used-2].Kind == units.AndPart && values[used-1].Kind == units.UnitPart && f.kind(last) == lexicon.KOf &&
		(values[used-1].Value == 1 || values[0].Kind == units.DigitsPart)
	if !share && !and {
		return used
	}
	cut := used - 1
	for cut > 0 && values[cut].Kind != units.AndPart {
		cut--
	}
	n, kept, _ := units.Compose(values[:cut])
	if kept == 0 {
		return used
	}
	*num = n
	return kept
}

// dozens multiplies a number of any size by a dozen behind it: two hundred dozen.
func (f *finder) dozens(it *item) {
	k := f.follows(it.Last)
	dozen := f.kind(k) == lexicon.KDozen || f.kind(k) == lexicon.KPlural
	if dozen && f.value(k) == 12 && !f.year(k-1) && it.n.Kind == units.Cardinal && it.n.Value == float64(int64(it.n.Value)) && it.n.Value < units.MaxCount/12 {
		it.n = units.Numeral{Kind: units.LexicalRound, Value: it.n.Value * 12}
		it.Last = k + 1
	}
}

// ordinal reports whether the word behind a number makes it an ordinal: twenty-first, forty second, one hundred and first.
func (f *finder) ordinal(k int) bool {
	if at := f.follows(k); at > k {
		return f.kind(at) == lexicon.KOrdinal || f.kind(at) == lexicon.KPart
	}
	switch f.kind(k - 1) {
	case lexicon.KUnit:
		return f.kind(k) == lexicon.KPart // two thirds: a share, if anything
	case lexicon.KTen, lexicon.KHundred, lexicon.KScale:
		return f.kind(k) == lexicon.KOrdinal && !f.has(k, token.Glued)
	}
	return false
}

// stands reports whether the dozen, score or gross at token k, the last of so many parts, is a numeral: "dozen people", "a
// score of men", "three score"; not "the score was", "a score of 3" or "a gross error".
func (f *finder) stands(k, used int) bool {
	if f.value(k) == 12 {
		return true
	}
	if f.kind(k+1) == lexicon.KOf {
		return used > 1 && !f.gathers(k+2)
	}
	return used > 1 && f.kind(k-1) == lexicon.KUnit || f.people(k+1)
}
