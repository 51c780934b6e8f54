package lexicon

import (
	"slices"
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/token"
)

// phrase files a line that is a phrase. Its places are words; ~verb for any form of a verb or noun;
// a class such as <poss>; a trailing ? makes a place optional.
func (b *Builder) phrase(l *Line, sp spec, fate Fate) {
	p := Phrase{Kind: sp.phrase, Fate: fate, Line: int32(len(b.lines)) + int32(l.N)}
	if p.Kind == 0 {
		p.Kind = Compound
	}
	for _, a := range l.Attrs {
		if !strings.Contains(a, "=") {
			p.Arg = a
			break
		}
	}
	words := strings.Fields(l.Head)
	for _, w := range words {
		e := Elem{}
		if e.Skip = strings.HasSuffix(w, "?"); e.Skip {
			w = w[:len(w)-1]
		}
		if c, ok := anyOf[w]; ok {
			e.Any = c
		} else if v, ok := strings.CutPrefix(w, "~"); ok {
			e.Entry, e.Forms = b.id(v), true
			if c := b.lx.Entries[e.Entry].Class; c&Noun == 0 || c&Verb != 0 {
				b.verb(v, 0) // a noun that is no verb ("news") does not become one
			}
		} else {
			e.Entry = b.id(w)
		}
		p.Elems = append(p.Elems, e)
	}
	g := int32(len(b.lx.Phrases))
	b.lx.Phrases = append(b.lx.Phrases, p)
	for _, f := range b.formsAt(words[0]) {
		s := b.side(f)
		s.Grams = append(s.Grams, g)
		b.entry(f).Class |= PhraseA
		if sp.phrase == NumberPhrase || sp.phrase == NumberNot {
			b.entry(f).Class |= NumberA
		}
	}
	for i := len(words) - 1; i >= 0; i-- {
		for _, f := range b.formsAt(words[i]) {
			s := b.side(f)
			s.Tails = append(s.Tails, g)
			if sp.phrase == HedgeBefore {
				b.entry(f).Class |= Hedge
			}
		}
		if !strings.HasSuffix(words[i], "?") {
			break
		}
	}
}

// formsAt lists the word forms that a place of a phrase stands for; a class stands for none, so a
// phrase may not begin or end with one.
func (b *Builder) formsAt(w string) []string {
	w = strings.TrimSuffix(w, "?")
	if v, ok := strings.CutPrefix(w, "~"); ok {
		forms := append(b.formsOf(v), b.in.Plurals(v)...)
		slices.Sort(forms)
		return slices.Compact(forms)
	}
	if _, ok := anyOf[w]; ok {
		return nil
	}
	return []string{w}
}

// Build makes the lexicon. The builder must not be used again.
func (b *Builder) Build() *Lexicon {
	lx := b.lx
	words, class := make([]string, len(lx.Entries)), make([]token.Class, len(lx.Entries))
	for i := range lx.Entries {
		words[i], class[i] = lx.Entries[i].Word, lx.Entries[i].Class
	}
	lx.Table = token.NewTable(words, class)
	longest := func(x, y int32) int { return len(lx.Phrases[y].Elems) - len(lx.Phrases[x].Elems) }
	for i := range lx.sides {
		slices.SortStableFunc(lx.sides[i].Grams, longest)
		slices.SortStableFunc(lx.sides[i].Tails, longest)
		for _, g := range lx.sides[i].Grams {
			lx.sides[i].begins |= 1 << lx.Phrases[g].Kind
		}
		for _, g := range lx.sides[i].Tails {
			lx.sides[i].ends |= 1 << lx.Phrases[g].Kind
		}
	}
	return lx
}
