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
	for n := 0; n < maxParts; n++ {
		p := memberBefore(s, first)
		if p < 0 || !listed(s, p, first) {
			break
		}
		first = p
	}
	// A list may begin further on than its commas let it seem: the whole itself is joined to it by one.
	for f := first; f <= row; f++ {
		w := f - 1
		if w < 0 || s.Rows[w].Sent != s.Rows[row].Sent {
			continue
		}
		if opensList(s, w, f) && (sums(s, w, f, row) && !fellApart(s, w, f) || f == row && withTheirs(s, w, row)) {
			return w
		}
	}
	return -1
}

// fellApart reports that row w was led on by "to" as row f is, so that one stands beside the other: "six were sentenced to life,
// four to 25 years and two to ten", but "six were sentenced, four to 25 years".
func fellApart(s *sheet.Sheet, w, f int) bool {
	if i := s.Rows[f].Phrase.Last; i >= s.Sents[s.Rows[f].Sent].Last || s.Entry(i).Word != "to" {
		return false
	}
	for i := s.Rows[w].Phrase.Last; i < s.Rows[f].Phrase.First; i++ {
		if s.Entry(i).Word == "to" {
			return true
		}
	}
	return false
}

// listed reports rows a and b of one sentence that can be members of one list.
func listed(s *sheet.Sheet, a, b int) bool {
	p, r := &s.Rows[a], &s.Rows[b]
	end := pastAside(s, p)
	if p.Sent != r.Sent || r.Phrase.First-end > maxApart || !exact(p) {
		return false
	}
	join := r.Phrase.First - 1
	if join < end || !s.Is(join, lx.And) && !s.Has(join, token.Comma) {
		return false
	}
	return plain(s, end, join)
}

// memberBefore is the row before row at its own depth of brackets, or -1: of "51 killed (20 men, 31 women) and 12 hurt" the
// killed come before the hurt.
func memberBefore(s *sheet.Sheet, row int) int {
	end := s.Rows[row].Phrase.First - 1
	for p := row - 1; s.Has(end-1, token.Close) && p >= 0 && sameSentence(s, p, row) && row-p <= maxParts; p-- {
		if pastAside(s, &s.Rows[p]) == end {
			return p
		}
	}
	return row - 1
}

// memberAfter is the row behind row i and the bracket that breaks it down.
func memberAfter(s *sheet.Sheet, i int) int {
	end := pastAside(s, &s.Rows[i])
	for i++; i < len(s.Rows) && s.Rows[i].Phrase.First < end; i++ {
	}
	return i
}

// pastAside is the token behind a row and the bracket right behind it.
func pastAside(s *sheet.Sheet, r *sheet.Row) int {
	last := r.Phrase.Last
	for i := last + 1; s.Has(last, token.Open) && i < s.Sents[r.Sent].Last && i < last+maxList; i++ {
		if s.Has(i, token.Close) {
			return i + 1
		}
	}
	return last
}

// opensList reports that a mark stands before row f which can open a breakdown of row w.
func opensList(s *sheet.Sheet, w, f int) bool {
	p, r := &s.Rows[w], &s.Rows[f]
	mark := r.Phrase.First - 1
	if _, n := s.Lex.Ending(lx.Breakdown, s.Toks[s.Sents[r.Sent].First:r.Phrase.First]); n > 0 {
		return exact(p) && mark-n-p.Phrase.Last <= maxApart // "a group of 14, made up of nine women and five men"
	}
	if s.Is(mark, lx.Including) && s.Has(mark-1, token.Comma) {
		mark-- // "214 casualties, comprising 51 killed and 163 injured"
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
	rest, each, last, p := whole.Quantity.Stated, 0.0, -1, -1
	shared, anew := false, false
	for i, n := f, 0; i < len(s.Rows) && n < maxParts && s.Rows[i].Sent == whole.Sent; i, n = memberAfter(s, i), n+1 {
		c := &s.Rows[i]
		parted := p >= 0 && !listed(s, p, i)
		if parted && each > 0 {
			break
		}
		if p = i; parted || !exact(c) || !partly(s, whole, c) {
			return false
		}
		if last = i; c.Phrase.Last < s.Sents[c.Sent].Last && s.Is(c.Phrase.Last, lx.Det) && s.Entry(c.Phrase.Last).Word == "each" {
			each += c.Quantity.Stated
		}
		shared = shared || c.Outcome.Len() > 0 && c.Outcome.Toks == whole.Outcome.Toks
		anew = anew || c.Outcome.Kind != 0 && c.Outcome.Kind != whole.Outcome.Kind // "nine were hurt in Belt, six in Oram, and three were killed"
		if rest -= c.Quantity.Stated; rest <= 0 {
			return rest == 0 && i > f && row <= i && !(shared && anew)
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
		return then == "released" || then == "killed" || then == "escaped" || then == "rescued" || then == "sentenced"
	case "missing":
		return then == "killed" || then == "rescued"
	case "displaced":
		return then == "returned"
	}
	return false
}

// partly reports that people of b's group can be some of a's: "ten people, six men …", but "three men, two boys
// and a woman" are a list.
func partly(s *sheet.Sheet, a, b *sheet.Row) bool {
	if a.Subject.Implicit || ofCasualties(s, a, b) {
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
	if b.Subject.Fate && !a.Subject.Fate {
		return true // "40 men (ten killed and 30 injured)"
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
