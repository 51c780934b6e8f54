package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
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
	if nobody(s, r) || peopled(s, r) {
		return
	}
	if (r.Subject.Pronoun || ofWhom(s, r)) && pronounBefore(s, row) {
		return
	}
	if n := row + 1; n < len(s.Rows) && r.Phrase.Last > r.Num.Last && sameSentence(s, row, n) && s.Is(r.Phrase.Last, lx.And) && s.Rows[n].Phrase.First == r.Phrase.Last+1 &&
		!s.Is(r.Phrase.Last-1, lx.Scope|lx.Pronoun) && !s.Rows[n].Subject.Implicit && !s.Rows[n].Subject.Fate && s.Rows[n].Subject.Head >= 0 {
		h := s.Rows[n].Subject.Head // "three French and two German tourists"
		take(s, r, sheet.Toks{First: h, Last: h + 1}, h)
		return
	}
	if w := frontOf(s, row); w >= 0 && s.Rows[w].Subject.Head >= 0 && !s.Rows[w].Subject.Thing {
		take(s, r, s.Rows[w].Subject.Toks, s.Rows[w].Subject.Head) // "of the 300 arrested, 120 were charged"
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
		if sp, head, ok := plainNoun(s, row, best, true); ok {
			take(s, r, sp, head)
			return
		}
	}
	if rank < sure && fam == harmed && doneTo(s, r) {
		return
	}
	if best >= 0 {
		copyFrom(s, row, best)
	}
}

// nobody reports "no one" and "nobody", which leave out no noun.
func nobody(s *sheet.Sheet, r *sheet.Row) bool {
	return r.Form == sheet.FormZero && !r.Subject.Pronoun && r.Flags&sheet.Partitive == 0 && s.Entry(r.Num.First).Word != "none" && s.Entry(r.Num.First).Word != "neither"
}

// peopled reports a population told by its number alone, which counts nobody told of before: "with a population of 4,000".
func peopled(s *sheet.Sheet, r *sheet.Row) bool {
	return !r.Outcome.IsZero() && s.Populace(r.Outcome.Last-1)
}

// doneTo takes the people whom no number counts but to whom the clause before a participle was done: "opened fire on
// protesters, killing nine", "stabbed his neighbours, wounding two".
func doneTo(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Flags&sheet.Additional != 0 || r.Subject.Pronoun || !s.Is(r.Phrase.First-1, lx.VerbIng) {
		return false
	}
	for k := s.ChunkFrom(r.Phrase.First-1) - 1; k > 0; k-- {
		ch := &s.Chunks[k]
		switch ch.Kind {
		case sheet.NP:
			if ch.Row >= 0 {
				return false
			}
			with := s.Chunks[k-1].Kind == sheet.PP && (s.Entry(s.Chunks[k-1].Head).Word == "with" || s.Entry(s.Chunks[k-1].Head).Word == "by")
			if s.Is(ch.Head, lx.Person) && s.Is(ch.Head, lx.Plural) && !with {
				first, head := ch.First, ch.Head
				if p := k - 2; p >= 0 && s.Chunks[k-1].Kind == sheet.CC && s.Chunks[p].Kind == sheet.NP && s.Chunks[p].Row < 0 && s.Is(s.Chunks[p].Head, lx.Person) && s.Is(s.Chunks[p].Head, lx.Plural) {
					first, head = s.Chunks[p].First, s.Chunks[p].Head // "students and teachers"
				}
				for first < head && s.Is(first, lx.Det|lx.Possess|lx.Scope) {
					first++
				}
				take(s, r, sheet.Toks{First: first, Last: ch.Last}, head)
				return true
			}
		case sheet.VG:
			switch s.Lex.Entries[s.Entry(ch.Head).Verb].Word {
			case "shoot", "fire", "begin", "start": // "ran into other students and began shooting"
			default:
				return false
			}
		case sheet.CC:
			if s.Chunks[k+1].Kind != sheet.VG {
				return false
			}
		case sheet.PP, sheet.ADV, sheet.PUNCT:
		default:
			return false
		}
	}
	return false
}

// ofWhom reports "of whom" or "of which" right before the phrase.
func ofWhom(s *sheet.Sheet, r *sheet.Row) bool {
	i := r.Phrase.First - 1
	return s.Is(i, lx.Wh) && i > s.Sents[r.Sent].First && s.Entry(i-1).Word == "of"
}

// fits ranks row i as the antecedent of row: sure where it agrees in the same sentence or in its very number, 2 agreeing,
// 1 possible.
func fits(s *sheet.Sheet, i, row int, fam family) int {
	c, r := &s.Rows[i], &s.Rows[row]
	if s.Lex.Name(c.Subject.Unit) == "body" && sameSentence(s, i, row) && c.Outcome.Len() > 0 && c.Outcome.Toks == r.Outcome.Toks {
		return sure // "eight bodies were found on Monday and six on Tuesday"
	}
	if c.Form == sheet.FormZero || s.Lex.Name(c.Subject.Unit) == "body" || c.Subject.Head >= 0 && s.Populace(c.Subject.Head) {
		return 0 // nobody is nobody's antecedent, and the dead do not act
	}
	if c.Subject.Implicit && c.Antecedent < 0 || far(s, i, row) || c.Subject.Fate || c.Subject.Thing || (c.Role == 2 || c.Role > 1 && c.Outcome.Kind == 0) && fam == harmed {
		return 0
	}
	if c.Subject.Head >= 0 && s.Is(c.Subject.Head, lx.Toll) && !c.Subject.Implicit {
		return 0
	}
	if doer(s, i, row) || c.PartOf == row {
		return 0
	}
	if c.Form == sheet.FormArticle && r.Flags&sheet.Additional != 0 && !(r.Quantity.HasStated && r.Quantity.Stated == 1) && i > 0 && s.Is(c.Phrase.First-1, lx.And) && s.Rows[i-1].Phrase.Last == c.Phrase.First-1 {
		return 0 // "killed 14 civilians and an officer … 19 others": more of the many
	}
	if fam == harmed && c.Subject.Unit != 0 && s.Lex.Name(c.Subject.Unit) != string(units.Person) && !sameSentence(s, i, row) {
		return 0 // families and brigades do not die one by one
	}
	cf := familyOf(s.Lex.Name(c.Outcome.Kind))
	agree := cf == fam || cf == anyone && !(fam == harmed && s.Sents[c.Sent].First != s.Sents[r.Sent].First)
	if fam == held && heldGroup(s.Lex.Name(c.Subject.Group)) {
		agree = true
	}
	if r.Flags&sheet.Additional != 0 && sameSentence(s, i, row) {
		agree = true
	}
	switch {
	case c.PartOf >= 0 && c.PartOf < row && s.Rows[c.PartOf].Subject.Implicit && s.Rows[c.PartOf].Antecedent < 0:
		return 0 // "Killed: 14 (including 3 children) - Injured: 52": the whole is meant, and has no noun
	case c.PartOf != sheet.None && c.PartOf < row:
		return 1 // the whole is meant before a part of it
	case agree && sameSentence(s, i, row):
		return sure
	case cf == fam && fam == held && sameCount(c, r):
		return sure // "received 3,200 prisoners … Nearly 3,200 are now held"
	case agree && c.Sent < r.Sent-laterSents && fam == harmed:
		return 1 // too far back to be still told of
	case agree, sameSentence(s, i, row):
		return 2
	}
	return 1
}

// laterSents is how many sentences those who came to harm are told of before somebody nearer is meant.
const laterSents = 6

// doer reports that row i did what a participle tells of row: "six gunmen stormed a hotel, killing nine".
func doer(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if !sameSentence(s, i, row) || !s.Is(r.Phrase.First-1, lx.VerbIng) {
		return false
	}
	k := s.ChunkFrom(c.Phrase.Last)
	return k < len(s.Chunks) && s.Chunks[k].Kind == sheet.VG && s.Chunks[k].Finite && !s.Chunks[k].Passive && s.Chunks[k].Last < r.Phrase.First-1
}

// sure is the rank at which an antecedent is sought no further.
const sure = 3

// sameCount reports two rows of one number, large enough that they do not agree by chance.
func sameCount(a, b *sheet.Row) bool {
	p, q := &a.Quantity, &b.Quantity
	return p.HasStated && q.HasStated && p.Stated == q.Stated && p.Stated >= 100 && !p.Share && !q.Share
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
	byOutcome(s, r)
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

// pronounBefore resolves "of them", "of whom", "of these": the nearest plural noun of people before the
// pronoun, counted or not.
func pronounBefore(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	limit := -1
	kind := ofThoseDone(s, r)
	for i := row - 1; kind != 0 && near(s, i, row); i-- {
		if c := &s.Rows[i]; c.Outcome.Kind == kind && !c.Subject.Fate && !far(s, i, row) && (c.Subject.Head >= 0 || c.Antecedent >= 0) {
			copyFrom(s, row, i)
			if r.PartOf < 0 {
				r.PartOf = i
			}
			return true
		}
	}
	for i := row - 1; near(s, i, row); i-- {
		if c := &s.Rows[i]; (c.Subject.Head >= 0 && !c.Subject.Thing || c.Antecedent >= 0) && !far(s, i, row) {
			limit = i
			break
		}
	}
	if limit >= 0 && s.Rows[limit].Role == 2 && familyOf(s.Lex.Name(r.Outcome.Kind)) != anyone && !sameSentence(s, limit, row) {
		for i := limit - 1; near(s, i, limit) && sameSentence(s, i, limit); i-- {
			if c := &s.Rows[i]; c.Role == 1 && c.Subject.Head >= 0 && !c.Subject.Thing && !c.Subject.Fate && plural(c) {
				copyFrom(s, row, i) // "five farmers were seized by three rebels. One of them was found dead"
				if r.PartOf < 0 {
					r.PartOf = i
				}
				return true
			}
		}
	}
	if t, head, ok := plainNoun(s, row, limit, false); ok {
		take(s, r, t, head)
		return true
	}
	if limit >= 0 {
		c := &s.Rows[limit]
		if c.Subject.Fate {
			return false
		}
		copyFrom(s, row, limit)
		if r.PartOf < 0 {
			r.PartOf = limit
		}
		return true
	}
	return false
}

// ofThoseDone returns the outcome that tells which people "those" are: "three of those arrested", or 0.
func ofThoseDone(s *sheet.Sheet, r *sheet.Row) lx.Name {
	i := r.Num.Last
	if s.Entry(i).Word != "of" || s.Entry(i+1).Word != "those" || !s.Is(i+2, lx.VerbPart) {
		return 0
	}
	return s.Entry(i + 2).Fate.Outcome
}

// maxModifiers bounds the words before the head of an antecedent.
const maxModifiers = 12

// plainNoun finds the nearest plural noun of people before row and after the row limit that no figure
// counts. With custody, it must be of people who are held.
func plainNoun(s *sheet.Sheet, row, limit int, custody bool) (t sheet.Toks, head int, ok bool) {
	r := &s.Rows[row]
	stop := 0
	if limit >= 0 {
		stop = s.Rows[limit].Phrase.Last
	}
	for i := r.Phrase.First - 1; i >= stop && s.Toks[r.Num.First].Start-s.Toks[i].Start <= MaxBytes; i-- {
		tk := &s.Toks[i]
		if !tk.Is(lx.Person) || !tk.Is(lx.Plural) || tk.Is(lx.MainVerb|lx.MainAdj) {
			continue
		}
		if s.Is(i+1, lx.Noun|lx.Place) && !s.Is(i+1, lx.Verb|lx.Prep) && s.Has(i+1, token.Word) {
			continue // "a police outpost"
		}
		if s.Is(i+1, lx.Say) && s.Is(i+1, lx.VerbPast) {
			continue // "police said three of those killed": who tells of them is none of them
		}
		g := s.Lex.Name(s.Entry(i).Noun.Group)
		if custody && g != "detainee" && g != "hostage" && g != "prisoner-of-war" {
			continue
		}
		if !custody && limit >= 0 && agent(s, i) {
			continue // "two men were seized by rebels … one of them": those it was done to are meant
		}
		first := i
		for first > stop && i-first < maxModifiers && modifier(s, first-1) {
			first--
		}
		return sheet.Toks{First: first, Last: i + 1}, i, true
	}
	return sheet.Toks{}, -1, false
}

// agent reports a noun that "by" makes the doer.
func agent(s *sheet.Sheet, i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		switch t := &s.Toks[j]; {
		case t.Is(lx.Prep):
			return s.Entry(j).Word == "by"
		case t.Has(token.Mark) && !t.Has(token.Hyphen), t.Is(lx.Finite) && !t.Is(lx.Noun|lx.Adjective):
			return false
		}
	}
	return false
}

// modifier reports a token that can stand before a noun inside its phrase.
func modifier(s *sheet.Sheet, i int) bool {
	t := &s.Toks[i]
	if !t.Has(token.Word) || s.Toks[i+1].Has(token.Newline|token.Blank) {
		return t.Has(token.Hyphen)
	}
	if t.Has(token.Poss) {
		return false
	}
	if t.Is(lx.Prep | lx.Det | lx.Article | lx.Be | lx.Have | lx.Modal | lx.Pronoun | lx.Wh | lx.And | lx.Sub | lx.Numeral | lx.Vague | lx.Scope | lx.Adverb | lx.Not) {
		return false
	}
	return t.Class == 0 || t.Is(lx.Adjective|lx.Demonym) || t.Is(lx.Noun) && !t.Is(lx.MainVerb) || t.Is(lx.VerbPart) && t.Is(lx.Outcome)
}

// later resolves an implicit subject from the nearest later figure of the same kind of outcome.
func later(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if nobody(s, r) || peopled(s, r) {
		return
	}
	fam := familyOf(s.Lex.Name(r.Outcome.Kind))
	for i := row + 1; i < len(s.Rows) && i-row <= MaxRows && s.Rows[i].NumSpan.Start-r.NumSpan.Start <= MaxBytes; i++ {
		c := &s.Rows[i]
		if c.PartOf != row && !c.Subject.Implicit && !c.Subject.Fate && c.Subject.Head >= 0 && !s.Is(c.Subject.Head, lx.Toll) && familyOf(s.Lex.Name(c.Outcome.Kind)) == fam {
			copyFrom(s, row, i)
			return
		}
	}
}
