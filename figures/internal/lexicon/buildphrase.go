package lexicon

import (
	"slices"
	"strings"

	"github.com/reckon-dev/reckon/figures/internal/token"
)

// phrase files a line that is a phrase. Its places are words; ~verb for any form of a verb or noun;
// a class such as <poss>; a trailing ? makes a place optional.
func (b *Builder) phrase(l *Line, sp spec, fate Fate) {
	p := Phrase{Kind: sp.phrase, Fate: fate, Line: int32(b.lines + l.N)}
	if p.Kind == 0 {
		p.Kind = Compound
	}
	for _, a := range l.Attrs {
		if !strings.Contains(a, "=") {
			p.Arg = a
			break
		}
	}
	first := len(b.elems)
	for w := range strings.FieldsSeq(l.Head) {
		e := Elem{}
		if e.Skip = strings.HasSuffix(w, "?"); e.Skip {
			w = w[:len(w)-1]
		}
		if c, ok := anyOf[w]; ok {
			e.Any = c
		} else if v, ok := strings.CutPrefix(w, "~"); ok && v != "" {
			e.Entry, e.Forms = b.id(v), true
			if c := b.lx.Entries[e.Entry].Class; c&Noun == 0 || c&Verb != 0 {
				b.verb(e.Entry, v, 0) // a noun that is no verb ("news") does not become one
			}
		} else {
			e.Entry = b.id(w)
		}
		b.elems = append(b.elems, e)
	}
	p.Elems = b.elems[first:len(b.elems):len(b.elems)]
	g := int32(len(b.lx.Phrases))
	b.lx.Phrases = append(b.lx.Phrases, p)
	opening, _, _ := strings.Cut(l.Head, " ")
	for _, f := range b.formsAt(opening) {
		id := b.id(f)
		b.begins = append(b.begins, p.edge(id, g, 1))
		e := &b.lx.Entries[id]
		e.Class |= PhraseA
		if sp.phrase == NumberPhrase || sp.phrase == NumberNot {
			e.Class |= NumberA
		}
	}
	for rest, inner := l.Head, len(p.Elems)-2; rest != ""; inner-- {
		i := strings.LastIndexByte(rest, ' ')
		w := rest[i+1:]
		rest = strings.TrimRight(rest[:max(i, 0)], " ")
		for _, f := range b.formsAt(w) {
			id := b.id(f)
			b.ends = append(b.ends, p.edge(id, g, inner))
			if sp.phrase == HedgeBefore {
				b.lx.Entries[id].Class |= Hedge
			}
		}
		if !strings.HasSuffix(w, "?") {
			break
		}
	}
}

// formsAt lists the word forms that a place of a phrase stands for; a class stands for none, so a
// phrase may not begin or end with one.
func (b *Builder) formsAt(w string) []string {
	w = strings.TrimSuffix(w, "?")
	if v, ok := strings.CutPrefix(w, "~"); ok && v != "" {
		forms := append(b.formsOf(v), b.in.Plurals(v)...)
		slices.Sort(forms)
		return slices.Compact(forms)
	}
	if _, ok := anyOf[w]; ok {
		return nil
	}
	return append(b.words[:0], w)
}

// Build makes the lexicon. The builder must not be used again.
func (b *Builder) Build() *Lexicon {
	lx := b.lx
	lx.inflectSets()
	b.tell()
	lx.Table = b.index.Table(func(entry uint32) token.Class { return lx.Entries[entry].Class })
	lx.begins, lx.ends = newEdges(b.begins, lx.Phrases, len(lx.Entries)), newEdges(b.ends, lx.Phrases, len(lx.Entries))
	return lx
}

// smallWord are the classes of words that nearly every sentence has.
const smallWord = Be | Have | Do | Modal | Not | Wh | Det | Article | Pronoun | Possess | Prep | And | Scope | Sub | Numeral

// tell marks the words without which no sentence tells an outcome: those that tell it, those that a rule asks for, and of each
// idiom of outcome its rarest word; and for each kind of phrases the rarest words of its phrases.
func (b *Builder) tell() {
	lx := b.lx
	for i := range lx.Entries {
		e := &lx.Entries[i]
		if e.Class&Outcome != 0 || e.Fate.Outcome != 0 || e.Noun.Outcome != 0 || lx.In(e, deeds[:]...) {
			e.Class |= Tells
		}
	}
	forms := make([]bool, len(lx.Entries))  // told by any form of the word
	kinds := make([]Kinds, len(lx.Entries)) // marked by any form of the word
	for i := range lx.Phrases {
		p := &lx.Phrases[i]
		rare := lx.rarest(p)
		if rare == nil {
			continue
		}
		told := p.Fate.Outcome != 0 && lx.names[p.Fate.Outcome] != "other" && !lx.tells(p) // what an idiom says is none tells none
		if e := &lx.Entries[rare.Entry]; rare.Forms {
			forms[rare.Entry] = forms[rare.Entry] || told
			kinds[rare.Entry] |= 1 << p.Kind
		} else {
			e.marks |= 1 << p.Kind
			if told {
				e.Class |= Tells
			}
		}
	}
	for i := range lx.Entries {
		e := &lx.Entries[i]
		if forms[i] || forms[e.Verb] || forms[e.Lemma] {
			e.Class |= Tells
		}
		e.marks |= kinds[i] | kinds[e.Verb] | kinds[e.Lemma]
	}
}

// tells reports a phrase that never stands without a word that tells an outcome by itself: "found dead".
func (lx *Lexicon) tells(p *Phrase) bool {
	for k := range p.Elems {
		if e := &p.Elems[k]; e.Entry != 0 && !e.Skip && !e.Forms && lx.Entries[e.Entry].Class&Tells != 0 {
			return true
		}
	}
	return false
}

// rarest is the word of a phrase that is least likely to stand in a sentence without it, or nil where none must stand there.
func (lx *Lexicon) rarest(p *Phrase) (rare *Elem) {
	for k := range p.Elems {
		if e := &p.Elems[k]; e.Entry != 0 && !e.Skip && (rare == nil || lx.rarer(e.Entry, rare.Entry)) {
			rare = e
		}
	}
	if e := &p.Elems[0]; rare == nil && e.Entry != 0 {
		return e // it is found by its first word
	}
	return rare
}

// rarer guesses which of two words fewer sentences have: small words are everywhere, and long ones rare.
func (lx *Lexicon) rarer(a, b uint32) bool {
	x, y := &lx.Entries[a], &lx.Entries[b]
	if small := x.Class&smallWord != 0; small != (y.Class&smallWord != 0) {
		return !small
	}
	return len(x.Word) > len(y.Word)
}

// deeds are the sets whose words a rule takes for an outcome where no other word of the sentence need tell one: "rebels took a
// cook along", "a cook was put up in a tent".
var deeds = [...]Set{Abduction, Carriage, Lodging, Haven, Quarters, Hideaway, Parting, Maiming, Onrush, Suffering, Ailment, Severe, Ward, Mass, Stuck, Salvage, Halt, Disruption,
	Court, Trying, Laying}
