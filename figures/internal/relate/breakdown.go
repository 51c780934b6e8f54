package relate

import (
	"math"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of a breakdown: parts in it, and tokens between two of them or before the first.
const (
	maxParts = 8
	maxApart = 9
)

// brokenDown finds the whole of a list in apposition: "ten people, six men and four women". Nothing but the sum
// tells it from a list of others ("ten soldiers, six policemen"), so the sum must be the whole's number.
func brokenDown(s *sheet.Sheet, row int) int {
	first := row
	for first > 0 && row-first < maxParts && listed(s, first-1, first) {
		first--
	}
	// A list may begin further on than its commas let it seem: the whole itself is joined to it by one.
	for f := first; f <= row; f++ {
		w := f - 1
		if w < 0 || s.Rows[w].Sent != s.Rows[row].Sent {
			continue
		}
		if opensList(s, w, f) && (sums(s, w, f, row) || f == row && withTheirs(s, w, row)) {
			return w
		}
	}
	return -1
}

// listed reports rows a and b of one sentence that can be members of one list.
func listed(s *sheet.Sheet, a, b int) bool {
	p, r := &s.Rows[a], &s.Rows[b]
	if p.Sent != r.Sent || r.Phrase.First-p.Phrase.Last > maxApart || !exact(p) {
		return false
	}
	join := r.Phrase.First - 1
	if join < p.Phrase.Last || !s.Is(join, lx.And) && !s.Has(join, token.Comma) {
		return false
	}
	return plain(s, p.Phrase.Last, join)
}

// opensList reports that a mark stands before row f which can open a breakdown of row w.
func opensList(s *sheet.Sheet, w, f int) bool {
	p, r := &s.Rows[w], &s.Rows[f]
	mark := r.Phrase.First - 1
	if _, n := s.Lex.Ending(lx.Breakdown, s.Toks[s.Sents[r.Sent].First:r.Phrase.First]); n > 0 {
		return exact(p) && mark-n-p.Phrase.Last <= maxApart // "a group of 14, made up of nine women and five men"
	}
	return exact(p) && mark >= p.Phrase.Last && mark-p.Phrase.Last <= maxApart+3 &&
		(s.Has(mark, token.Comma|token.Colon|token.Dash|token.Open) || s.Has(mark, token.Semi) && r.Subject.Implicit) && !s.Is(mark-1, lx.And)
}

// plain reports that nothing between tokens i and j begins another clause.
func plain(s *sheet.Sheet, i, j int) bool {
	for ; i < j; i++ {
		if s.Has(i, token.Semi|token.Colon|token.Stop) || s.Is(i, lx.Sub) && !s.Is(i, lx.Prep) || s.Is(i, lx.Be|lx.Modal) {
			return false
		}
	}
	return true
}

// sums reports that the list from row f on comes to what row w counts, and that row is in it.
func sums(s *sheet.Sheet, w, f, row int) bool {
	whole := &s.Rows[w]
	rest, each, last := whole.Quantity.Stated, 0.0, -1
	for i := f; i < len(s.Rows) && i < f+maxParts && s.Rows[i].Sent == whole.Sent; i++ {
		c := &s.Rows[i]
		if i > f && !listed(s, i-1, i) && each > 0 {
			break
		}
		if i > f && !listed(s, i-1, i) || !exact(c) || !partly(s, whole, c) {
			return false
		}
		if last = i; c.Phrase.Last < s.Sents[c.Sent].Last && s.Is(c.Phrase.Last, lx.Det) && s.Entry(c.Phrase.Last).Word == "each" {
			each += c.Quantity.Stated
		}
		if rest -= c.Quantity.Stated; rest <= 0 {
			return rest == 0 && i > f && row <= i
		}
	}
	return each > 0 && row <= last && math.Mod(rest, each) == 0 // "three were killed, one each in Oram, Belt and Tal"
}

// withTheirs reports the first of two in apposition, of whom the second is told by the first: "two people, a lawyer and her
// son, were freed". Of two men a father is one, but no mother.
func withTheirs(s *sheet.Sheet, w, row int) bool {
	a, b := &s.Rows[w], &s.Rows[row]
	i := b.Phrase.Last
	if a.Quantity.Stated != 2 || b.Form != sheet.FormArticle || !s.Is(i, lx.And) || !s.Is(i+1, lx.Possess) || !s.Is(i+2, lx.Person) || !s.Is(i+2, lx.Singular) {
		return false
	}
	return partly(s, a, b)
}

// exact reports a row whose number can be added up.
func exact(r *sheet.Row) bool {
	q := &r.Quantity
	return q.HasStated && !q.Share && q.Stated > 0 && r.Form != sheet.FormVague
}

// comesTo reports what may become later of some of those whom the first outcome befell: "five men were shot; three died and
// two were wounded".
func comesTo(first, then string) bool {
	switch first {
	case "", "other":
		return true
	case "injured":
		return then == "killed"
	case "detained", "abducted":
		return then == "released" || then == "killed" || then == "escaped" || then == "rescued"
	}
	return false
}

// partly reports that people of b's group can be some of a's: "ten people, six men …", but "three men, two boys
// and a woman" are a list.
func partly(s *sheet.Sheet, a, b *sheet.Row) bool {
	if a.Subject.Implicit {
		return true // "ten others, six guards and four cooks"
	}
	if b.Subject.Head < 0 && (b.Antecedent < 0 || b.Antecedent == a.Subject.Head) {
		return a.Outcome.Kind == b.Outcome.Kind || comesTo(s.Lex.Name(a.Outcome.Kind), s.Lex.Name(b.Outcome.Kind)) // "five men were killed, three in Oram and two in Belt"
	}
	if h := a.Subject.Head; h >= 0 && capital(&s.Toks[h]) && s.Lex.Entries[a.Subject.Lemma].Class&lx.Adjective != 0 {
		return false // "two Germans, a Swiss and a Pole"
	}
	if p, q := a.Subject.Head, b.Subject.Head; p >= 0 && q >= 0 && s.Is(q, lx.Person|lx.Demonym) && capital(&s.Toks[q]) && !s.Has(p, token.Upper) {
		return true // "two porters, a Briton and an American"
	}
	x, y := s.Lex.Name(a.Subject.Group), s.Lex.Name(b.Subject.Group)
	switch x {
	case "", "people", "victim", "worker", "detainee", "hostage", "prisoner-of-war", "suspect", "refugee", "displaced", "returnee":
		return x != y || x == "" || x == "people" || a.Subject.Lemma != b.Subject.Lemma
	case "man", "woman", "elderly", "foreign", "child":
		return x == y && a.Subject.Lemma != b.Subject.Lemma // "two men, a father and a son"
	case "security":
		return x != y && (y == "soldier" || y == "police" || demographic(y))
	}
	return demographic(y) || y == "" || x == y && a.Subject.Lemma != b.Subject.Lemma
}

// demographic reports groups that cut across what people do.
func demographic(group string) bool {
	switch group {
	case "man", "woman", "child", "elderly", "foreign":
		return true
	}
	return false
}
