package hedge

import (
	"unicode/utf8"

	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// before reads the hedges in front of the number, from the inside out: well over | a thousand, at least | some | 200.
func (a *attacher) before(r *sheet.Row) {
	for r.NHedges < len(r.Hedges) {
		k := r.Outer.First
		h, ok := a.opening(r, k)
		if !ok {
			h, ok = a.ending(k, false)
		}
		if !ok {
			// Between a hedge and its number another, a further, the may stand.
			if p, n := a.Lex.Ending(lexicon.HedgeSkip, a.Toks[a.floor:k]); n > 0 {
				h, ok = a.ending(k-n, p.Arg != "")
			}
		}
		if !ok {
			h, ok = a.glued(k)
		}
		if !ok || h.Cue == units.CueNear && r.Form == sheet.FormArticle {
			return // "gunmen close to a judge"
		}
		a.add(r, h)
	}
}

// opening reads what opens a range: between | 10 and 15. It has no cue: the range says it all.
func (a *attacher) opening(r *sheet.Row, k int) (h sheet.Hedge, ok bool) {
	if r.Numeral.Kind != units.Span {
		return h, false
	}
	_, n := a.Lex.Ending(lexicon.HedgeRange, a.Toks[a.floor:k])
	return sheet.Hedge{Toks: sheet.Toks{First: k - n, Last: k}}, n > 0
}

// ending reads the hedge that ends before token k. Behind it a determiner may have been passed over, which leaves a
// preposition a preposition: "about the 30 prisoners".
func (a *attacher) ending(k int, definite bool) (h sheet.Hedge, ok bool) {
	p, n := a.Lex.Ending(lexicon.HedgeBefore, a.Toks[a.floor:k])
	if n == 0 {
		return h, false
	}
	first := k - n
	if n == 1 && definite && a.is(first, lexicon.Prep) {
		return h, false
	}
	if definite && a.compared(first, cueOf(p)) {
		return h, false
	}
	if _, not := a.Lex.Ending(lexicon.HedgeNot, a.Toks[a.first:k]); not > 0 || cueOf(p) == units.CueMoreThan && (a.moved(first, n) || a.tagged(first)) {
		return h, false
	}
	return sheet.Hedge{Toks: sheet.Toks{First: first, Last: k}, Cue: cueOf(p)}, true
}

// compared reports that the hedge at token i sets a number against one that is known, and says nothing about that one: "12
// died, more than | the nine of last year", "that is fewer than | the 30 held in May", but "they freed more than | the nine".
func (a *attacher) compared(i int, c units.Cue) bool {
	if !below(c) && !above(c) || i <= a.first {
		return false
	}
	for a.is(i-1, lexicon.Adverb) && i-1 > a.first && !a.shared(i-1) {
		i--
	}
	switch b := i - 1; {
	case a.is(b, lexicon.Be):
		return true
	case a.is(b, lexicon.Numeral) || a.has(b, token.Digits) || a.shared(b):
		return true // "three more than the nine", "a third fewer than the nine"
	case a.has(b, token.Comma|token.Dash|token.Open):
		return a.row > 0 && a.Rows[a.row-1].Sent == a.Rows[a.row].Sent
	}
	return false
}

// shared reports the word of a share at token i: "a third", "12 percent".
func (a *attacher) shared(i int) bool {
	switch a.Lex.Of(&a.Toks[i]).Number {
	case lexicon.KPart, lexicon.KHalf, lexicon.KPercent:
		return true
	}
	return false
}

// subjectReach is how far before a verb its subject is looked for.
const subjectReach = 4

// moved reports whether the one-word hedge at token i is a verb of motion: people pass two checkpoints, a toll passes 200.
func (a *attacher) moved(i, n int) bool {
	if n != 1 || !a.is(i, lexicon.VerbPast|lexicon.VerbS) || a.is(i, lexicon.Prep|lexicon.Adverb) {
		return false
	}
	for k := i - 1; k >= max(a.first, i-subjectReach); k-- {
		switch {
		case a.is(k, lexicon.Toll|lexicon.Collect):
			return false
		case a.is(k, lexicon.Person|lexicon.Pronoun|lexicon.Unit) && !a.is(k, lexicon.Det):
			return true
		}
	}
	return false
}

// tagged reports whether the > at token i closes a tag of markup: <sup>25</sup>.
func (a *attacher) tagged(i int) bool {
	if a.Word(i) != ">" || !a.has(i, token.Glued) {
		return false
	}
	for k := i - 1; k >= max(a.first, i-subjectReach); k-- {
		if a.Word(k) == "<" {
			return true
		}
	}
	return false
}

// glued reads a hedge that lost its space, in a word nobody knows: "displacedabout 4,400". The hedge is the whole word.
func (a *attacher) glued(k int) (h sheet.Hedge, ok bool) {
	if k <= a.floor || a.Toks[k-1].Entry != 0 || !a.has(k-1, token.Word) || a.Toks[k-1].Len() > token.MaxWord {
		return h, false
	}
	word := a.Word(k - 1)
	for cut := 2; cut < len(word)-2; cut++ {
		if !utf8.RuneStart(word[cut]) {
			continue
		}
		var left, right token.Token
		if right, ok = token.Next(word, cut, a.Lex.Table); !ok || right.Class&lexicon.Hedge == 0 {
			continue
		}
		if left, ok = token.Next(word[:cut], 0, a.Lex.Table); !ok || left.Class&(lexicon.Verb|lexicon.Noun) == 0 || left.End != cut {
			continue
		}
		one := [1]token.Token{right}
		if p, n := a.Lex.Ending(lexicon.HedgeBefore, one[:]); n == 1 {
			return sheet.Hedge{Toks: sheet.Toks{First: k - 1, Last: k}, Cue: cueOf(p)}, true
		}
	}
	return h, false
}
