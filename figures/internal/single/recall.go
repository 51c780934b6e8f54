package single

import (
	"slices"

	"github.com/reckon-dev/reckon/figures/internal/attrib"
	"github.com/reckon-dev/reckon/figures/internal/hedge"
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/number"
	"github.com/reckon-dev/reckon/figures/internal/outcome"
	"github.com/reckon-dev/reckon/figures/internal/phrase"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// opening is how many tokens of a sentence are looked through for who is taken up, and for the indefinite they take up.
const opening = 14

// recalled stands for the row of an indefinite person whom no outcome befell in their own sentence, so that none was kept.
const recalled = -2

// Recall looks whether the sentence, which is not parsed yet, may tell the fate of an indefinite person of a sentence
// before it: "A gunman opened fire. He was shot dead." It reads that sentence once more and holds the row ready for
// Later. A text without such a pair of sentences costs a look at the opening of each.
func (f *Finder) Recall(s *sheet.Sheet, sent int) {
	if !f.back.Phrase.IsZero() {
		f.back = sheet.Row{}
	}
	sn := &s.Sents[sent]
	if sn.Class&(lx.Pronoun|lx.Possess|lx.Person) == 0 || !Worth(sn) || sn.Apart || !introduced(s, sent) {
		return
	}
	nouns := 0
	for i := sn.First; i < sn.Last && i < sn.First+opening && nouns < maxNouns; i++ {
		switch t := &s.Toks[i]; {
		case t.Len() <= 3 && t.Is(lx.Pronoun|lx.Possess): // he, she, his body; most pronouns are longer
			p := subject(s, sheet.Toks{First: i, Last: i + 1})
			if p == "" {
				p = subject(s, sheet.Toks{First: i, Last: i + 2})
			}
			if p != "he" && p != "she" {
				continue
			}
			d := 1
			for d < laterSents && d < sent && s.Toks[s.Sents[sent-d].First].Entry == t.Entry && !s.Sents[sent-d].Apart {
				d++ // "A man came home. He opened the door. He was shot"
			}
			f.reread(s, sent-d, taker{pronoun: p})
			return
		case t.Is(lx.Person) && t.Is(lx.Singular) && s.Entry(i).Lemma != 0 && afterThe(s, sn.First, i):
			nouns++
			by := taker{lemma: s.Entry(i).Lemma}
			for d := 1; d <= laterSents && d <= sent && !s.Sents[sent-d+1].Apart; d++ {
				if f.reread(s, sent-d, by) {
					return
				}
			}
			switch s.Lex.Name(s.Entry(i).Noun.Group) {
			case "attacker", "suspect":
				if by.attacker = true; f.reread(s, sent-1, by) {
					return
				}
			}
		}
	}
}

// introduced reports whether a sentence shortly before may tell of an indefinite person. It looks at the unions of their
// tokens alone.
func introduced(s *sheet.Sheet, sent int) bool {
	for d := 1; d <= laterSents && d <= sent; d++ {
		if c := s.Sents[sent-d].Class; c&(lx.Article|lx.One) != 0 && c&lx.Person != 0 {
			return true
		}
	}
	return false
}

// maxNouns bounds the nouns of a sentence for which sentences before it are read again.
const maxNouns = 2

// taker is what takes a person up.
type taker struct {
	pronoun  string // he, she
	lemma    uint32 // of the noun
	attacker bool   // the noun says no more than that they attacked somebody: "the attacker", "the suspect"
}

// subject is the pronoun, as a subject has it, that the words t are, or that owns the body they tell of: him, "his body". It is
// "" for other words.
func subject(s *sheet.Sheet, t sheet.Toks) string {
	if t.Len() > 1 && (!s.Is(t.First, lx.Possess) || s.Lex.Name(s.Entry(t.Last-1).Noun.Unit) != "body") {
		return ""
	}
	switch w := s.Entry(t.First).Word; {
	case t.Len() == 1 && (w == "he" || w == "him") || t.Len() > 1 && w == "his":
		return "he"
	case t.Len() == 1 && w == "she" || w == "her":
		return "she"
	case t.Len() == 1 && (w == "they" || w == "them") || t.Len() > 1 && w == "their":
		return "they"
	}
	return ""
}

// afterThe reports a determiner that points, in front of the noun at token i, words between aside.
func afterThe(s *sheet.Sheet, first, i int) bool {
	for i--; i >= first && s.Is(i, lx.Adjective|lx.Noun|lx.Demonym) && !s.Is(i, lx.Det); i-- {
	}
	return i >= first && s.Is(i, lx.Det) && !s.Is(i, lx.Article|lx.Possess|lx.Zero)
}

// reread parses sentence sent again and keeps the row of the indefinite person that by takes up. It says whether there is
// one.
func (f *Finder) reread(s *sheet.Sheet, sent int, by taker) bool {
	lemma := by.lemma
	if by.attacker {
		lemma = 0
	}
	if sent < 0 || !mayHold(s, sent, lemma) {
		return false
	}
	at := len(s.Rows)
	for at > 0 && s.Rows[at-1].Sent >= sent {
		at--
	}
	kept := append(f.rows[:0], s.Rows[at:]...)
	f.rows = kept
	s.Rows = s.Rows[:at]
	number.Find(s, sent, false)
	n := at
	for i := at; i < len(s.Rows); i++ {
		if s.Rows[i].Form == sheet.FormArticle {
			s.Rows[n] = s.Rows[i]
			n++
		}
	}
	s.Rows = s.Rows[:n]
	hedge.Stage(s, at)
	phrase.Tag(s, sent)
	for row := at; row < len(s.Rows); row++ {
		phrase.Subject(s, row)
	}
	phrase.Chunk(s, sent)
	outcome.Resolve(s, sent)
	g := grammar{s, &s.Sents[sent]}
	found := -1
	f.rival = false
	for k := range s.Chunks {
		row := s.Chunks[k].Row
		if row < 0 || !g.lonely(k, by) || !g.s.Rows[row].Outcome.IsZero() && s.Lex.Name(g.s.Rows[row].Outcome.Kind) != "other" || slices.ContainsFunc(kept, func(r sheet.Row) bool { return r.Num.First == s.Rows[row].Num.First }) {
			continue
		}
		if found >= 0 {
			found = -1 // two may be meant
			break
		}
		found = row
		f.rival = by.lemma == 0 && g.rivals(k, len(s.Chunks), by.pronoun)
	}
	if found >= 0 {
		attrib.Resolve(s, sent)
		f.back, f.by = s.Rows[found], by
		f.back.Admitted, f.back.Modality, f.back.Outcome, f.back.Whole, f.back.Former = true, 0, sheet.Outcome{}, -1, -1
	}
	s.Rows = append(s.Rows[:at], kept...)
	return found >= 0
}

// mayHold reports whether an indefinite stands in a sentence with a noun of person behind it, of the lemma unless 0.
func mayHold(s *sheet.Sheet, sent int, lemma uint32) bool {
	sn := &s.Sents[sent]
	if sn.Class&(lx.Article|lx.One) == 0 || sn.Class&lx.Person == 0 {
		return false
	}
	last := sn.First // how far the indefinite met last reaches
	for i := sn.First; i < sn.Last; i++ {
		switch t := &s.Toks[i]; {
		case t.Is(lx.Article | lx.One):
			last = i + opening
		case i < last && t.Is(lx.Person) && t.Is(lx.Singular) && (lemma == 0 || s.Entry(i).Lemma == lemma):
			return true
		}
	}
	return false
}

// takesBack reports that the noun phrase at chunk k takes up the person that Recall holds ready.
func (f *Finder) takesBack(g *grammar, k int) bool {
	c := g.chunk(k)
	switch {
	case f.back.Phrase.IsZero() || c.Kind != sheet.NP || c.Row >= 0:
		return false
	case f.by.lemma != 0:
		return g.tag(c.Head) == sheet.TagNoun && g.s.Entry(c.Head).Lemma == f.by.lemma && g.s.Is(c.Head, lx.Singular) && g.s.Is(c.First, lx.Det) && !g.s.Is(c.First, lx.Article|lx.Possess|lx.Zero)
	case subject(g.s, c.Toks) != f.by.pronoun:
		return false
	}
	for j := 0; j < k; j++ {
		if g.oneElse(j) {
			return false
		}
	}
	return true
}

// takesOwn returns the row of the sentence that counts an indefinite person whom the pronoun at chunk k takes up in a clause
// joined to theirs: "A man stabbed two women before he was arrested." It is -1 for none.
func (g *grammar) takesOwn(k int) int {
	c := g.chunk(k)
	if c.Kind != sheet.NP || c.Row >= 0 || c.Class&(lx.Pronoun|lx.Possess) == 0 {
		return -1
	}
	by := taker{pronoun: subject(g.s, c.Toks)}
	if by.pronoun != "he" && by.pronoun != "she" {
		return -1
	}
	p, ok := g.ground(k)
	if !ok {
		return -1
	}
	if row, others := g.ownPerson(&p, by.pronoun); others {
		return row
	}
	for j := 0; p.joins && j < p.clause; j++ {
		row := g.chunk(j).Row
		if row < 0 || g.s.Rows[row].Form != sheet.FormArticle {
			continue
		}
		if !g.lonely(j, by) || g.rivals(j, p.clause, by.pronoun) {
			return -1
		}
		return row
	}
	return -1
}

// file puts the person that Recall held ready among the rows of their sentence, once a fate is told.
func (f *Finder) file(s *sheet.Sheet) {
	at := len(s.Rows)
	for at > 0 && s.Rows[at-1].Num.First > f.back.Num.First {
		at--
	}
	s.Insert(at, f.back)
}
