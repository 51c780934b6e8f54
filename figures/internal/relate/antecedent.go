package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// family sorts outcomes by whom they befall, for agreement between a figure and its antecedent.
type family uint8

const (
	anyone family = iota
	harmed        // killed, injured …
	held          // detained, released, escaped …
	moved         // displaced, returned …
)

func familyOf(outcome string) family {
	switch outcome {
	case "killed", "injured", "casualties", "missing", "rescued":
		return harmed
	case "detained", "abducted", "released", "escaped", "transferred", "sentenced", "surrendered":
		return held
	case "displaced", "returned", "affected":
		return moved
	}
	return anyone
}

// heldGroups are the groups that custody is told of.
func heldGroup(g string) bool {
	switch g {
	case "detainee", "hostage", "prisoner-of-war", "suspect", "combatant", "attacker":
		return true
	}
	return false
}

// antecedent finds the noun phrase that an implicit subject stands for: the nearest earlier one that
// agrees. None is invented.
func antecedent(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if nobody(s, r) || peopled(s, r) || broughtIn(s, r) {
		return
	}
	if Denied(s, r) {
		r.Subject.Denied = true
		return
	}
	if w := restOf(s, row); w >= 0 && (s.Rows[w].Subject.Head >= 0 || s.Rows[w].Antecedent >= 0) && !s.Rows[w].Subject.Thing {
		copyFrom(s, row, w)
		return
	}
	if uncounted(s, r) {
		return
	}
	if (r.Subject.Pronoun || ofWhom(s, r)) && pronounBefore(s, row) {
		return
	}
	if _, those := ofThoseDone(s, r); those && r.Subject.Pronoun {
		return
	}
	if n := lastOf(s, row); n > row {
		copyFrom(s, row, n) // "took in 90 and 40 men respectively"
		return
	}
	if n := row + 1; n < len(s.Rows) && r.Phrase.Last > r.Num.Last && sameSentence(s, row, n) && s.Is(r.Phrase.Last, lx.And) && s.Rows[n].Phrase.First == r.Phrase.Last+1 &&
		!s.Is(r.Phrase.Last-1, lx.Scope|lx.Pronoun) && !s.Rows[n].Subject.Implicit && !s.Rows[n].Subject.Fate && s.Rows[n].Subject.Head >= 0 {
		h := s.Rows[n].Subject.Head // "three French and two German tourists"
		take(s, r, sheet.Toks{First: h, Last: h + 1}, h)
		return
	}
	if w := beside(s, row); w >= 0 {
		besideShare(s, row, w)
		return
	}
	if w := frontOf(s, row); w >= 0 && s.Rows[w].Subject.Head >= 0 && !s.Rows[w].Subject.Thing {
		take(s, r, s.Rows[w].Subject.Toks, s.Rows[w].Subject.Head) // "of the 300 arrested, 120 were charged"
		return
	}
	if sp, head, ok := onSide(s, r); ok {
		if head >= 0 {
			take(s, r, sp, head)
		}
		return // else they are not those told of before
	}
	if w := max(theseActs(s, row), alsoOfActs(s, row)); w >= 0 {
		copyFrom(s, row, w)
		return
	}
	if w := theseNearest(s, row); w >= 0 {
		copyFrom(s, row, w)
		return
	}
	fam := familyOf(s.Lex.Name(r.Outcome.Kind))
	best, rank := -1, 0
	for i := row - 1; near(s, i, row); i-- {
		if k := fits(s, i, row, fam); k > rank {
			best, rank = i, k
		}
		if rank == sure {
			break
		}
	}
	if fam == held && rank < sure && !r.Subject.Pronoun && r.Flags&sheet.Additional == 0 {
		if sp, head, ok := plainNoun(s, row, best, sheet.Toks{}, true); ok {
			take(s, r, sp, head)
			return
		}
	}
	if fam == harmed && (rank < sure || !s.Rows[best].Subject.Implicit && s.Rows[best].Form == sheet.FormArticle && behind(s, best, r)) && doneTo(s, r) {
		return
	}
	if fam != anyone && rank < sure && subjectBefore(s, r) {
		return
	}
	if best >= 0 {
		copyFrom(s, row, best)
	}
}

// behind reports that another verb stands between one person, in row i, and the row: "shot a cook in the hall and stabbed the
// guests, killing one".
func behind(s *sheet.Sheet, i int, r *sheet.Row) bool {
	for k := s.ChunkFrom(r.Phrase.First-1) - 1; k > 0 && s.Chunks[k].First > s.Rows[i].Phrase.Last; k-- {
		if s.Chunks[k].Kind == sheet.VG {
			return s.Rows[i].Sent == r.Sent
		}
	}
	return false
}

// nobody reports "no one" and "nobody", which leave out no noun.
func nobody(s *sheet.Sheet, r *sheet.Row) bool {
	return r.Form == sheet.FormZero && !r.Subject.Pronoun && r.Flags&sheet.Partitive == 0 && s.Entry(r.Num.First).Word != "none" && s.Entry(r.Num.First).Word != "neither"
}

// peopled reports a population told by its number alone, which counts nobody told of before: "with a population of 4,000".
func peopled(s *sheet.Sheet, r *sheet.Row) bool {
	return !r.Outcome.IsZero() && s.Populace(r.Outcome.Last-1)
}

// copyFrom gives row the subject of an earlier row.
func copyFrom(s *sheet.Sheet, row, from int) {
	r, c := &s.Rows[row], &s.Rows[from]
	if c.Subject.Implicit {
		r.AnteSpan, r.Antecedent = c.AnteSpan, c.Antecedent
	} else {
		r.AnteSpan, r.Antecedent = s.SpanOf(c.Subject.Toks), c.Subject.Head
	}
	r.Subject.Group, r.Subject.Unit, r.Subject.Lemma = c.Subject.Group, c.Subject.Unit, c.Subject.Lemma
	r.Subject.Denied = c.Subject.Denied
	byOutcome(s, r)
	byGroup(s, row, c)
}

// take gives a row a noun phrase that no figure counts.
func take(s *sheet.Sheet, r *sheet.Row, t sheet.Toks, head int) {
	r.AnteSpan, r.Antecedent = s.SpanOf(t), head
	e := s.Entry(head)
	r.Subject.Group, r.Subject.Unit, r.Subject.Lemma = e.Noun.Group, e.Noun.Unit, e.Lemma
	byOutcome(s, r)
}

// byOutcome takes the outcome of the noun an implicit subject stands for where no verb decided.
func byOutcome(s *sheet.Sheet, r *sheet.Row) {
	if r.Outcome.Kind == 0 && r.Antecedent >= 0 && r.Role != 2 {
		r.Outcome.Kind = s.Entry(r.Antecedent).Noun.Outcome
	}
}

// oneSide reports a number told by the side it is of, whose people are not those of the other: "killed 11 on the government side
// and four rebels".
func oneSide(s *sheet.Sheet, r *sheet.Row) bool {
	if s.Entry(r.Num.Last).Word != "on" {
		return false
	}
	for i, end := r.Num.Last+1, min(r.Num.Last+6, s.Sents[r.Sent].Last); i < end && !s.Has(i, token.Mark); i++ {
		if s.Entry(i).Word == "side" {
			return true
		}
	}
	return false
}

// later resolves an implicit subject from the nearest later figure of the same kind of outcome.
func later(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if nobody(s, r) || peopled(s, r) || r.Subject.Denied || oneSide(s, r) || ofSide(s, r) {
		return
	}
	if _, _, side := onSide(s, r); side {
		return
	}
	fam := familyOf(s.Lex.Name(r.Outcome.Kind))
	for i := row + 1; i < len(s.Rows) && i-row <= MaxRows && s.Rows[i].NumSpan.Start-r.NumSpan.Start <= MaxBytes; i++ {
		c := &s.Rows[i]
		if s.Lex.Name(c.Subject.Unit) == "body" && fam == harmed && (!sameSentence(s, i, row) || c.Outcome.Toks != r.Outcome.Toks) {
			return // "the toll rose to 115. Rescuers found 12 bodies, two of them of children": nobody else is told of before them
		}
		if otherToll(s, c, r) {
			continue
		}
		if single(c) && !single(r) {
			continue // "kills a girl, injures 9. A girl was killed and …", "kills nine. A bomber blew himself up": one person tells nothing of the nine
		}
		if sameSentence(s, i, row) && s.Is(c.Phrase.First-1, lx.Wh) {
			continue // "the toll rose to 90 as men dug at an inn where six cooks lay": told of by the way
		}
		if fam == harmed && s.Lex.Name(c.Outcome.Kind) == "missing" && r.Outcome.Kind != c.Outcome.Kind {
			continue // "the toll rose to 37, as several guards were still missing": nobody knows of them yet
		}
		if w := c.PartOf; w >= 0 && w < i && s.Rows[w].Subject.Implicit && s.Rows[w].Antecedent < 0 {
			continue // "killing two and wounding 17. Among the wounded are three cooks"
		}
		if c.PartOf != row && (c.PartOf < 0 || s.Rows[c.PartOf].PartOf != row) && beside(s, i) != row && !c.Subject.Implicit && !c.Subject.Fate && c.Subject.Head >= 0 && !s.Is(c.Subject.Head, lx.Toll) && familyOf(s.Lex.Name(c.Outcome.Kind)) == fam {
			copyFrom(s, row, i)
			return
		}
	}
}
