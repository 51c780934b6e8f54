package single

import (
	"slices"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of a repeat: how many persons back, and how far around a person the words that describe them stand
// ("Mullah Karim, a senior leader of …").
const (
	maxPersons = 64
	before     = 8
	after      = 20
)

// countRows files the rows of the sentence that count one person, so that no definite mention counts them again, and the
// outcomes that befell several.
func (f *Finder) countRows(s *sheet.Sheet, sent, first int) {
	f.old = len(f.many)
	for i := first; i < len(s.Rows); i++ {
		r := &s.Rows[i]
		if !r.Admitted || r.Role > 1 || r.Outcome.Kind == 0 || r.Modality != 0 {
			continue
		}
		if r.Quantity.HasStated && r.Quantity.Stated == 1 {
			f.persons = append(f.persons, Victim{Toks: r.Phrase, Head: r.Subject.Head, Outcome: r.Outcome.Kind, kind: counted, headline: s.Sents[sent].Headline})
		} else if !slices.Contains(f.many, r.Outcome.Kind) {
			f.many = append(f.many, r.Outcome.Kind)
		}
	}
}

// known reports whether the victim at chunk k has been counted for the outcome; persons from fresh on stand in the
// sentence at hand.
func (f *Finder) known(s *sheet.Sheet, g grammar, k int, v *Victim, fresh int) bool {
	if g.apposed(k, v) {
		return true
	}
	vague := v.kind == pronoun || v.kind == definite && generic(s, v.Head)
	if vague && slices.Contains(f.many[:f.old], v.Outcome) {
		return true // one of those counted before
	}
	n := 0
	for i := len(f.persons) - 1; i >= 0 && n < maxPersons; i, n = i-1, n+1 {
		p := &f.persons[i]
		if p.Outcome != v.Outcome {
			continue
		}
		if i < fresh && vague || same(s, p, v) {
			return true
		}
	}
	return false
}

// apposed reports that the phrase before or behind names the same person and counts: "a leader, Mullah Karim, was
// killed". A list goes on to an "and".
func (g *grammar) apposed(k int, v *Victim) bool {
	closes := func(j int) bool {
		return g.chunk(j).Kind != sheet.CC && !(g.mark(j, token.Comma) && g.chunk(j+1).Kind == sheet.CC)
	}
	one := func(j int) bool {
		c := g.chunk(j)
		return c.Kind == sheet.NP && c.Row >= 0 && g.s.Rows[c.Row].Form == sheet.FormArticle && g.s.Rows[c.Row].Role == 1 && g.s.Rows[c.Row].Outcome.Kind == v.Outcome
	}
	switch {
	case g.mark(k-1, token.Comma) && one(k-2) && closes(k+1):
		return true
	case g.mark(k+1, token.Comma|token.Open) && one(k+2) && closes(k+3):
		// Of two that count as one each the first stands, unless the second is a figure.
		return g.s.Rows[g.chunk(k+2).Row].Admitted
	}
	return false
}

// generic reports a noun that says no more of somebody than that they are the one told of before.
func generic(s *sheet.Sheet, head int) bool {
	switch s.Lex.Name(s.Entry(head).Noun.Group) {
	case "people", "man", "woman", "victim", "suspect", "detainee", "combatant", "attacker", "hostage":
		return true
	}
	return s.Entry(head).Noun.Group == 0
}

// same reports whether the words around one person tell of the other: the noun or the last name of v stands beside p,
// or that of p beside v.
func same(s *sheet.Sheet, p, v *Victim) bool { return beside(s, p, v) || beside(s, v, p) }

// beside looks for the head of v around p, inside p's sentence.
func beside(s *sheet.Sheet, p, v *Victim) bool {
	if v.Head < 0 || v.kind == pronoun {
		return false
	}
	head, lemma := s.Word(v.Head), s.Entry(v.Head).Lemma
	for i := max(p.First-before, 0); i < p.Last+after && i < len(s.Toks); i++ {
		if v.Has(i) {
			continue
		}
		if i < p.First && s.Toks[i].Has(token.Stop) && !s.Toks[i].Has(token.Glued) {
			continue
		}
		if s.Word(i) == head && head != "" || lemma != 0 && s.Entry(i).Lemma == lemma && s.Is(i, lx.Person) {
			return true
		}
		if i >= p.Last && s.Toks[i].Has(token.Stop) {
			return false
		}
	}
	return false
}

// Finish drops the victims of headlines where the text below tells of somebody with that outcome, and those whom a later row
// counts.
func (f *Finder) Finish(s *sheet.Sheet) {
	n := 0
	for _, v := range f.Victims {
		if !f.retold(s, &v) {
			f.Victims[n] = v
			n++
		}
	}
	f.Victims = f.Victims[:n]
}

func (f *Finder) retold(s *sheet.Sheet, v *Victim) bool {
	if v.headline && slices.Contains(f.many, v.Outcome) {
		return true
	}
	next, _ := slices.BinarySearchFunc(f.persons, v.First+1, func(p Victim, first int) int { return p.First - first })
	for i := next; i < len(f.persons) && i < next+maxPersons; i++ {
		p := &f.persons[i]
		if p.Outcome != v.Outcome {
			continue
		}
		if v.headline && !p.headline || p.kind == counted && p.Head >= 0 && same(s, p, v) {
			return true
		}
	}
	return false
}
