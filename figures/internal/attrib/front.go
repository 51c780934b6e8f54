package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// front reads a phrase that stands before its source, "according to X", "citing X", at token i. It
// returns the token after the claim, 0 where there is none.
func (f *finder) front(i int) int {
	p, n := f.s.Lex.Starting(lexicon.SourceFront, f.s.Toks[i:f.last])
	if n == 0 {
		return 0
	}
	who := f.after(i + n)
	if who.IsZero() || !f.speaks(who, false) || p.Arg == "known" && (kindOf(f.s, who) == 0 || !f.isWord(i-1, "as") && !f.opensClause(i) && !f.s.Has(i-1, token.Comma)) {
		return 0 // "12 bags per soldier"
	}
	c := claim{who: who, cue: sheet.Toks{First: i, Last: i + n}, inner: p.Arg == "inner", form: middle}
	switch {
	case f.ends(who.Last):
		c.form = suffix
	case f.opensClause(i), f.isWord(i-1, "that") && f.s.Has(who.Last, token.Comma), f.s.Has(i-1, token.Comma) && f.isWord(i-2, "that"):
		c.form = prefix // "said that, according to the army, nine died"
	case f.lostStop(who.Last):
		c.form, c.closes = suffix, true
	}
	f.add(c)
	return who.Last
}

// opensClause reports whether nothing of a sentence stands before token i: it is the first, or a capital
// shows that a full stop was lost.
func (f *finder) opensClause(i int) bool {
	t := &f.s.Toks[i]
	if f.names && t.Has(token.Upper) && !t.Has(token.Caps) {
		return true
	}
	for j := i - 1; j >= f.first; j-- {
		t := &f.s.Toks[j]
		if t.Has(token.Semi) {
			return true
		}
		if !t.Has(token.OpenQ|token.Dash|token.Bullet|token.Comma) && !t.Is(lexicon.And|lexicon.Sub|lexicon.Adverb) {
			return false
		}
	}
	return true
}

// ends reports whether nothing but closing marks follows from token i on.
func (f *finder) ends(i int) bool {
	for ; i < f.last; i++ {
		if !f.s.Has(i, token.Stop|token.CloseQ|token.Close|token.Semi) {
			return false
		}
	}
	return true
}
