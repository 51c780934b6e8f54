package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// pick chooses the claim that covers a number at token pos, -1 for none.
//
// Among several, the nearest claim before the number that has its content after it is the innermost
// ("X said that Y reported 12"), then the nearest after the number that has it before ("12 died, a
// source said, SANA reported"). What a claim cites stands inside it.
func (f *finder) pick(pos int) int {
	if f.n == 0 {
		return -1
	}
	pp, fs, mid, other := -1, -1, -1, -1
	for i := range f.claims[:f.n] {
		c := &f.claims[i]
		if c.inner && f.n > 1 {
			continue
		}
		switch before := c.end() <= pos; {
		case f.counts(c, pos):
		case before && c.closes && c.form != prefix:
		case before && (f.over(c, pos) || c.relative && f.mainVerb(c, pos)):
		case before && (c.form == prefix || c.form == within):
			pp = i
		case before:
			mid = i
		case c.form == within || c.under:
		case c.form == prefix:
			if other < 0 && !f.hasSemi(pos, c.start()) && !f.begins(c.start()) && !f.isWord(c.start()-1, "as") {
				other = i // but "nine died | as the army denied that": that is all the army said
			}
		case fs < 0 && !f.brokenOff(pos, i):
			fs = i
		}
	}
	best := -1
	switch {
	case pp >= 0 && fs >= 0:
		best = pp
		if f.relays(pp) && kindOf(f.s, f.claims[fs].who) != 0 && !f.relays(fs) || f.claims[pp].form == within || f.claims[pp].under {
			best = fs
		}
	case pp >= 0:
		best = pp
	case fs >= 0:
		best = fs
	case mid >= 0:
		best = mid
	default:
		best = other
	}
	return f.innermost(best)
}

// over reports that the clause of claim c, which hangs on the main clause behind it, is over before token pos: "hours after
// the mayor said the town was calm, nine men were killed".
func (f *finder) over(c *claim, pos int) bool {
	sub := c.who.First - 1
	if !c.under || sub < f.first || sub > f.first+2 || !f.s.Is(sub, lexicon.Sub|lexicon.Prep) || f.isWord(sub, "as") || f.isWord(sub, "that") {
		return false
	}
	for i := c.end(); i < pos; i++ {
		if f.s.Has(i, token.Comma) && !f.s.Is(i+1, lexicon.Including|lexicon.And|lexicon.Wh) {
			return true
		}
	}
	return false
}

// brokenOff reports whether a lost full stop lies between a number at pos and claim i after it.
func (f *finder) brokenOff(pos, i int) bool {
	for k := range f.claims[:i] {
		if c := &f.claims[k]; c.closes && c.end() > pos && c.form != prefix {
			return true
		}
	}
	return false
}

// innermost goes from a claim to what it cites.
func (f *finder) innermost(best int) int {
	for i := range f.claims[:f.n] {
		if c := &f.claims[i]; c.inner && (best < 0 || f.hostOf(i) == best) {
			return i
		}
	}
	return best
}

// hostOf finds the claim that cites: the one that stands around the citing phrase, else the one nearest
// before it without a semicolon between, else the next.
func (f *finder) hostOf(i int) int {
	at, host := f.claims[i].start(), -1
	for k := range f.claims[:f.n] {
		c := &f.claims[k]
		switch {
		case c.inner:
		case c.start() <= at && at < c.end():
			return k
		case c.end() <= at && !f.hasSemi(c.end(), at):
			host = k
		case host < 0 && c.start() > at:
			host = k
		}
	}
	return host
}

func (f *finder) hasSemi(from, to int) bool {
	for i := from; i < to; i++ {
		if f.s.Has(i, token.Semi) {
			return true
		}
	}
	return false
}

// relays reports whether claim i is of the media, who pass on what others said.
func (f *finder) relays(i int) bool { return kindName(f.s, f.claims[i].who) == "media" }

// chain files the claims around claim c that cover the number at pos too.
func (f *finder) chain(src *sheet.Source, c, pos int) {
	cl := &f.claims[c]
	if cl.inner {
		if h := f.hostOf(c); h >= 0 {
			addVia(src, f.claims[h].who)
		}
		return
	}
	for i := range f.claims[:f.n] {
		o := &f.claims[i]
		if i == c || o.inner || o.form == within || f.counts(o, pos) || f.hasSemi(min(o.end(), pos), max(o.start(), pos)) {
			continue
		}
		around := o.form == prefix && o.end() <= cl.start() && f.adjuncts(o.end()) >= cl.start()-1 ||
			o.form != prefix && o.start() >= max(cl.end(), pos)
		if around {
			addVia(src, o.who)
		}
	}
}

// asSaying returns the token after "as saying" at token i, or not where it does not stand there.
func (f *finder) asSaying(i, not int) int {
	if f.isWord(i, "as") && f.isSay(i+1) {
		return i + 2
	}
	return not
}

// reportedAs reads the X of "reported X as saying" at token i.
func (f *finder) reportedAs(i int) sheet.Toks {
	who := f.after(i)
	if !who.IsZero() && f.asSaying(who.Last, 0) > 0 {
		return who
	}
	return sheet.Toks{}
}
