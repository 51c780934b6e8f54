package relate

import (
	"strings"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxAdjunct is how many tokens off a figure a day or place is taken to be its own.
const maxAdjunct = 14

// maxFront is how many tokens before a figure an adjunct stands that is not of the figure before it.
const maxFront = 3

// apart reports that the text sets row against row i: another day, another place, or a word for it ("separately").
func apart(s *sheet.Sheet, i, row int) bool {
	first, last := reach(s, row)
	for k := first; k < last && s.Sents[s.Rows[row].Sent].Kinds.Has(lx.Apart); k++ {
		if p, _ := s.Lex.Starting(lx.Apart, s.Toks[k:last]); p != nil {
			return true
		}
	}
	return differ(s, i, row, day) || differ(s, i, row, place) && !titled(s, i, row) || differ(s, i, row, year) || otherDate(s, i, row) || otherTimes(s, i, row)
}

// differ reports that each of two rows has an adjunct of the kind, and none of one is one of the other.
func differ(s *sheet.Sheet, a, b int, is func(*sheet.Sheet, int) bool) bool {
	f1, l1 := reach(s, a)
	f2, l2 := reach(s, b)
	found := false
	for i := f1; i < l1; i++ {
		if !is(s, i) {
			continue
		}
		for j := f2; j < l2; j++ {
			if !is(s, j) || relative(s, i) != relative(s, j) {
				continue
			}
			if found = true; strings.EqualFold(s.Word(i), s.Word(j)) {
				return false
			}
		}
	}
	return found
}

// elsewhere reports a row with a day or place of its own that the sentence of row i does not name: one person more, unless
// the number says otherwise.
func elsewhere(s *sheet.Sheet, i, row int) bool {
	sn := &s.Sents[s.Rows[i].Sent]
	first, last := reach(s, row)
next:
	for k := first; k < last; k++ {
		if !day(s, k) && !place(s, k) {
			continue
		}
		for j := sn.First; j < sn.Last; j++ {
			if strings.EqualFold(s.Word(j), s.Word(k)) {
				continue next
			}
		}
		return true
	}
	return false
}

// titled reports that row i stands in a headline that runs into its text, a first sentence without a "were" or in the present tense,
// and row in the text, which may name the place more closely: "blast kills 14 in Norva. A bomb went off in Belt, killing 14".
func titled(s *sheet.Sheet, i, row int) bool {
	return s.Rows[i].Sent+1 == s.Rows[row].Sent && s.Sents[s.Rows[i].Sent].Opens >= token.CutLine && terse(s, &s.Rows[i]) && !terse(s, &s.Rows[row])
}

// terse reports an outcome told as headlines tell it: "14 killed in", "kills 14", in a sentence without a "was". "Fourteen died
// in" may stand anywhere.
func terse(s *sheet.Sheet, r *sheet.Row) bool {
	switch o := r.Outcome.Toks; {
	case o.IsZero(), s.Sents[r.Sent].Class&lx.Be != 0:
		return false
	case o.First == r.Phrase.Last:
		return s.Is(o.First, lx.VerbPast) && s.Entry(o.First).Fate.Who&lx.Object != 0 || r.Subject.Fate
	default:
		return r.Subject.Fate || o.Last <= r.Phrase.First && s.Is(o.First, lx.VerbS|lx.VerbBase)
	}
}

// reach is the stretch of tokens around a row whose adjuncts are its own: up to the rows beside it of the same
// outcome, and not across a semicolon.
func reach(s *sheet.Sheet, row int) (first, last int) {
	r := &s.Rows[row]
	sn := &s.Sents[r.Sent]
	first, last = max(sn.First, r.Phrase.First-maxAdjunct), min(sn.Last, r.Phrase.Last+maxAdjunct)
	if p := row - 1; p >= 0 && sameSentence(s, p, row) && s.Rows[p].Outcome.Kind == r.Outcome.Kind {
		first = max(first, s.Rows[p].Phrase.Last, r.Phrase.First-maxFront) // what lies between is the earlier's
	}
	n := row + 1
	for n < len(s.Rows) && n-row < maxParts && listMate(s, n-1, n) {
		n++ // "three cooks and two guards | were hurt in Belt"
	}
	if n > row+1 {
		last = min(sn.Last, s.Rows[n-1].Phrase.Last+maxAdjunct)
	}
	if n < len(s.Rows) && sameSentence(s, n, row) && s.Rows[n].Outcome.Kind == r.Outcome.Kind {
		last = min(last, s.Rows[n].Phrase.First)
	}
	for i := r.Phrase.Last; i < last; i++ {
		if s.Has(i, token.Semi) {
			last = i
		}
	}
	return first, last
}

// listMate reports that nothing but an "and" or a comma stands between rows a and b, of which one word tells, so that a day or a
// place behind b is that of both.
func listMate(s *sheet.Sheet, a, b int) bool {
	p, r := &s.Rows[a], &s.Rows[b]
	return r.Phrase.First == p.Phrase.Last+1 && sameSentence(s, a, b) && p.Outcome.Len() > 0 && p.Outcome.Toks == r.Outcome.Toks && (s.Is(p.Phrase.Last, lx.And) || s.Has(p.Phrase.Last, token.Comma))
}

// day reports a day of the week on which something happened, not one on which it was said, or what is past as a whole:
// last week.
func day(s *sheet.Sheet, i int) bool {
	if w := s.Entry(i).Word; i > 0 && (w == "week" || w == "month" || w == "year") && s.Entry(i-1).Word == "last" {
		return true
	}
	if !s.Is(i, lx.Weekday) {
		return false
	}
	k := i - 1
	if s.Is(k, lx.Prep) {
		k--
	}
	return !s.Is(k, lx.Say) && !s.Is(i+1, lx.Say)
}

// relative reports a day that is told from the day of writing. It sets nobody apart from those of a day that has a name.
func relative(s *sheet.Sheet, i int) bool {
	w := s.Entry(i).Word
	return w == "today" || w == "yesterday"
}

// place reports the name of a place: a word in upper case that the lexicon does not have, after in, at, near …
func place(s *sheet.Sheet, i int) bool {
	if t := &s.Toks[i]; !capital(t) || t.Is(lx.Month|lx.Weekday|lx.Demonym|lx.Title|lx.Person|lx.Event|lx.TimeNoun) {
		return false
	}
	k := i - 1
	for k > 0 && capital(&s.Toks[k]) && !s.Is(k, lx.Prep) {
		k--
	}
	if k < 0 || !s.Is(k, lx.Prep) {
		return false
	}
	switch s.Entry(k).Word {
	case "in", "at", "near", "outside", "inside":
		return true
	}
	return false
}

// capital reports a word with a capital letter that is no acronym or line of capitals.
func capital(t *token.Token) bool { return t.Has(token.Upper) && !t.Has(token.Caps) }

// word reports a token that is neither a mark nor the start of a line.
func word(s *sheet.Sheet, i int) bool {
	return i >= 0 && s.Has(i, token.Word|token.Digits) && !s.Has(i+1, token.Newline|token.Blank)
}
