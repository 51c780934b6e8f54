package single

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/outcome"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of a later fate, in sentences: of a pronoun, and of a noun that names its people again.
const (
	nextSents  = 1
	laterSents = 3
	laterRows  = 16
)

// Later reads what became of people whom a row counts, where a pronoun or a definite noun takes them up again: "One
// guard was shot. He died on Monday.", "Two nurses were seized … the nurses were freed". Rows from first on are those
// of the sentence. As within a clause, killed comes before all else; other outcomes are added to those told first.
//
// Who is meant is decided narrowly: a pronoun takes up the one row of the sentence before that agrees with it in
// number, and no other person may stand before that row; a noun takes up a row of its own lemma.
//
// It returns how many rows have come in before first, which is then the first but so many of those of the sentence.
func (f *Finder) Later(s *sheet.Sheet, sent, first int) int {
	g := grammar{s, &s.Sents[sent]}
	f.at, f.taken = f.at[:0], f.taken[:0]
	for k := range s.Chunks {
		row, last := g.takesUp(k, sent)
		if row < 0 && f.takesBack(&g, k) {
			row = recalled
		} else if row < 0 {
			row = g.takesOwn(k)
		}
		if row != -1 {
			f.at = append(f.at, place{chunk: k, row: row, last: last})
		}
	}
	if len(f.at) == 0 {
		return 0
	}
	for i, r := range f.try(g, sent, first) {
		p := f.at[i]
		body := s.Lex.Name(r.Subject.Unit) == "body" // whatever is done with it; but "the dead men" tells of others or of nothing new
		if (r.Role == 0 || s.Chunks[p.chunk].Has(r.Outcome.First)) && !body || r.Role == 2 || r.Modality != 0 || r.Outcome.IsZero() || !befalls(s, r.Outcome.Kind) || !g.real(r.Outcome.Toks) {
			continue
		}
		who := &f.back
		arrest := ofOffenders(s, r.Outcome.Kind)
		switch {
		case p.row == recalled:
			if f.rival && !arrest {
				continue
			}
		case p.row >= first:
			who = &f.rows[p.row-first]
		default:
			who = &s.Rows[p.row]
			if !arrest && subject(s, s.Chunks[p.chunk].Toks) != "" && !g.alone(who, false) {
				continue
			}
		}
		outcome.HeldBy(s, who, s.Chunks[p.chunk].First, &r.Outcome)
		meet(s, who, &r.Outcome)
		for i := p.row + 1; p.row >= 0 && p.row < first && i < first && listed(s, i-1, i) && subject(s, s.Chunks[p.chunk].Toks) == "they"; i++ {
			meet(s, &s.Rows[i], &r.Outcome) // "two nurses and three cooks … they were"
		}
		for k := s.ChunkFrom(who.Phrase.First) + 2; p.row >= first && k <= p.last; k += 2 {
			if i := s.Chunks[k].Row - first; i >= 0 && i < len(f.rows) {
				meet(s, &f.rows[i], &r.Outcome) // "two nurses and a cook were asleep when a shell killed them"
			}
		}
		if s.Lex.Name(who.Outcome.Kind) == "killed" && (p.row == recalled && f.by.attacker || s.Lex.Name(who.Subject.Group) == "attacker") {
			who.Role = 3 // an attacker, whom a coder counts apart
		}
		f.taken = append(f.taken, Victim{Toks: who.Phrase, Head: who.Subject.Head, Outcome: r.Outcome.Kind, kind: counted, headline: s.Sents[who.Sent].Headline})
	}
	f.restore(s, first)
	if f.back.Outcome.Kind == 0 {
		return 0
	}
	f.file(s)
	return 1
}

// ofOffenders reports what befalls who did something rather than who it was done to.
func ofOffenders(s *sheet.Sheet, k lx.Name) bool {
	switch s.Lex.Name(k) {
	case "detained", "sentenced", "escaped", "surrendered":
		return true
	}
	return false
}

// meet adds a later outcome to a row's.
func meet(s *sheet.Sheet, r *sheet.Row, o *sheet.Outcome) {
	was, now := r.Outcome, s.Lex.Name(o.Kind)
	switch {
	case was.Kind == o.Kind:
	case was.Kind == 0, s.Lex.Name(was.Kind) == "other", s.Lex.Name(was.Kind) == "returned" && s.Is(was.First, lx.VerbIng): // "were going home when"
		r.Outcome.Kind, r.Outcome.Toks, r.Admitted, r.Role = o.Kind, o.Toks, true, 1
	case now == "killed":
		r.Outcome = sheet.Outcome{Kind: o.Kind, Toks: o.Toks}
		r.Outcome.AddAlso(was.Kind)
		for _, k := range was.Also[:was.NAlso] {
			r.Outcome.AddAlso(k)
		}
	case s.Lex.Name(was.Kind) != "killed" && now != "detained" && now != "abducted":
		r.Outcome.AddAlso(o.Kind)
	}
}

// takesUp returns the row whose people the noun phrase at chunk k tells of again, or -1, and the chunk with which a list of
// them in its own sentence ends.
func (g *grammar) takesUp(k, sent int) (row, last int) {
	c := &g.s.Chunks[k]
	whole := g.everyone(k)
	if c.Kind != sheet.NP && !whole || c.Row >= 0 {
		return -1, -1
	}
	many, noun := false, false
	pronoun := "" // most heads are nouns, which need not be looked up
	if c.Class&(lx.Pronoun|lx.Possess) != 0 {
		pronoun = subject(g.s, c.Toks)
	}
	switch {
	case pronoun == "he" || pronoun == "she":
	case pronoun == "they" || whole:
		many = true
	case g.s.Is(c.First, lx.Det) && g.s.Is(c.Head, lx.Person) && g.tag(c.Head) == sheet.TagNoun && g.s.Entry(c.First).Word != "no" && !g.s.Is(c.First, lx.Possess):
		noun, many = true, g.s.Is(c.Head, lx.Plural) && (!g.s.Is(c.Head, lx.Singular) || g.s.Entry(c.Head).Lemma != g.s.Toks[c.Head].Entry)
	default:
		return -1, -1
	}
	if many && !noun {
		if g.ofTheTellers(k) {
			return -1, -1
		}
		if row, last = g.ownPeople(k); row >= 0 {
			return row, last
		}
	}
	found := -1
	for i := len(g.s.Rows) - 1; i >= 0 && i >= len(g.s.Rows)-laterRows; i-- {
		r := &g.s.Rows[i]
		d := sent - r.Sent
		if d > laterSents || found >= 0 && r.Sent != g.s.Rows[found].Sent && !noun {
			break
		}
		if !r.Admitted || r.Num.First > c.First || r.Role > 1 || r.Modality != 0 || r.Form == sheet.FormZero {
			continue
		}
		if one := r.Quantity.HasStated && r.Quantity.Stated == 1; one == many {
			continue
		}
		again := noun && r.Subject.Lemma != 0 && r.Subject.Lemma == g.s.Entry(c.Head).Lemma
		if !again && (noun && !generic(g.s, c.Head) || d == 0 || d > nextSents || d > 0 && !g.alone(r, true)) {
			continue
		}
		if found >= 0 {
			return -1, -1 // two rows fit
		}
		found = i
	}
	return found, -1
}

// ofTheTellers reports a pronoun at chunk k behind a bare number of people who speak, and for themselves: "we met 60 cooks.
// Eleven said | they had been beaten".
func (g *grammar) ofTheTellers(k int) bool {
	j := k - 1
	if g.chunk(j).Class&lx.Sub != 0 {
		j-- // "said that"
	}
	c, who := g.chunk(j), g.chunk(j-1)
	return c.Kind == sheet.VG && g.s.Is(c.Head, lx.Say) && who.Kind == sheet.NP && who.Row >= 0 && g.s.Rows[who.Row].Subject.Implicit
}

// alone reports that nobody else stands in the row's sentence before the row: a pronoun in the next sentence takes up
// the subject. Who makes arrests does not count as anybody where only arrests are told of.
func (g *grammar) alone(r *sheet.Row, arrests bool) bool {
	for i := g.s.Sents[r.Sent].First; i < r.Phrase.First; i++ {
		if t := &g.s.Toks[i]; arrests && t.Is(lx.Person) && g.authority(i) {
			continue
		} else if t.Is(lx.Person|lx.Pronoun|lx.Title) || t.Has(token.Word) && t.Has(token.Upper) && t.Class == 0 {
			return false
		}
	}
	return true
}

// everyone reports "each", "all" or "both" at chunk k where it stands for people: "and all were shot", "killing both".
func (g *grammar) everyone(k int) bool {
	c := g.chunk(k)
	if c.Len() != 1 || c.Class&(lx.Det|lx.Scope|lx.Pronoun) == 0 {
		return false
	}
	w := g.s.Entry(c.First).Word
	if v := g.chunk(k - 1); v.Kind == sheet.VG && g.mark(k-2, token.Comma) && g.tag(v.Head) == sheet.TagIng {
		n := k + 1
		if g.chunk(n).Kind == sheet.PP && g.s.Entry(g.chunk(n).Head).Word == "of" && subject(g.s, g.chunk(n+1).Toks) == "they" {
			n += 2 // "killing all of them", but "all of them but one"
		}
		kind := g.chunk(n).Kind
		return (w == "all" || w == "both") && (kind == sheet.PUNCT || kind == sheet.ADV || kind == sheet.PRED)
	}
	return (w == "all" || w == "each") && g.chunk(k+1).Kind == sheet.VG
}

// authority reports police, soldiers and the like at token i.
func (g *grammar) authority(i int) bool {
	n := &g.s.Entry(i).Noun
	return g.s.Arrests(n.Group) || g.s.Arrests(n.Hint)
}

// listed reports two rows of people told of side by side: "two nurses and three cooks".
func listed(s *sheet.Sheet, a, b int) bool {
	p, r := &s.Rows[a], &s.Rows[b]
	return p.Sent == r.Sent && r.Phrase.First == p.Phrase.Last+1 && s.Is(p.Phrase.Last, lx.And) && r.Role <= 1 && !r.Subject.Thing
}
