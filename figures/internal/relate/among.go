package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of a list of parts, in tokens.
const (
	maxAmong = 10
	maxList  = 24
)

// amongCounted reads "three soldiers were among the nine dead", "reported among": the whole is the row behind.
func amongCounted(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	for w := row + 1; w < len(s.Rows) && s.Rows[w].Sent == r.Sent; w++ {
		i := s.Rows[w].Phrase.First - 1
		if i-r.Phrase.Last > maxList {
			return -1
		}
		if isAmong(s, i) && i == r.Phrase.Last && !r.Outcome.IsZero() && s.Rows[w].Phrase.Has(r.Outcome.Last-1) {
			return w // "two cooks among six hurt in Oram": nothing but the whole tells what befell them
		}
		if isAmong(s, i) && (s.Is(i-1, lx.Be|lx.Adverb) || s.Is(i-1, lx.Say) && s.Is(i-1, lx.VerbPart)) && joinedUp(s, r.Phrase.Last, i-1) {
			return w
		}
	}
	return -1
}

// belongs reads "12 guards, who are part of a team of 40", "six men killed were part of a 20-strong group": the whole is
// the row behind.
func belongs(s *sheet.Sheet, row int) int {
	r, w := &s.Rows[row], row+1
	if w >= len(s.Rows) || s.Rows[w].Sent != r.Sent || s.Rows[w].Phrase.First-r.Phrase.Last > maxAmong || greater(r, &s.Rows[w]) {
		return -1
	}
	i := r.Phrase.Last
	for i < s.Rows[w].Phrase.First && (s.Is(i, lx.Wh|lx.Be|lx.VerbPart) || s.Has(i, token.Comma)) {
		i++
	}
	if i == r.Phrase.Last || s.Entry(i).Word != "part" || s.Entry(i+1).Word != "of" {
		return -1
	}
	for i += 2; i < s.Rows[w].Phrase.First; i++ {
		if !s.Is(i, lx.Det|lx.Article|lx.Adjective|lx.Collect|lx.Unit) && s.Entry(i).Word != "of" {
			return -1
		}
	}
	return w
}

// amongFront reads "among the 14 people killed in Oram were two nurses and a guard": the whole stands in front.
func amongFront(s *sheet.Sheet, row int) int {
	w := row - 1
	if w < 0 || !sameSentence(s, w, row) {
		return -1
	}
	r := &s.Rows[row]
	last := r.Phrase.First - 1
	if p := s.Rows[w].PartOf; p >= 0 && p < w && sameSentence(s, p, row) && isAmong(s, s.Rows[p].Phrase.First-1) && s.Rows[w].Phrase.Last == last && (s.Is(last, lx.And) || s.Has(last, token.Comma)) && amongFront(s, w) == p {
		return p
	}
	if !isAmong(s, s.Rows[w].Phrase.First-1) || !s.Is(last, lx.Be) || last-s.Rows[w].Phrase.Last > maxAmong {
		return -1
	}
	for i := s.Rows[w].Phrase.Last; i < last; i++ {
		if s.Has(i, token.Mark) && !s.Has(i, token.Hyphen) || s.Is(i, lx.Sub|lx.Wh|lx.Be|lx.Have|lx.Modal) && !s.Is(i, lx.Prep) {
			return -1
		}
	}
	return w
}

// isAmong reports a preposition that opens a part: among, amongst.
func isAmong(s *sheet.Sheet, i int) bool {
	return i >= 0 && s.Is(i, lx.Including) && s.Is(i, lx.Prep)
}

// joinedUp reports that from token i to j runs one subject, its list and its verb be.
func joinedUp(s *sheet.Sheet, i, j int) bool {
	for ; i < j; i++ {
		if s.Has(i, token.Semi|token.Dash|token.Colon) || s.Is(i, lx.Sub|lx.Finite) && !s.Is(i, lx.Be|lx.Noun|lx.Prep|lx.Have) {
			return false
		}
	}
	return true
}

// amongTold reads a part of people whom a noun takes up: "four children were among the dead", "among the dead
// were four children", "the victims included a nurse".
func amongTold(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	sn := &s.Sents[r.Sent]
	for i := r.Phrase.Last; i < sn.Last && i < r.Phrase.Last+maxAmong; i++ {
		if isAmong(s, i) {
			if h := named(s, i+1, sn.Last); h >= 0 {
				return toldAs(s, row, h)
			}
			break
		}
		if s.Has(i, token.Mark) && !s.Has(i, token.Comma) || s.Is(i, lx.Sub|lx.Including) {
			break
		}
	}
	for i := r.Phrase.First - 1; i >= sn.First && i >= r.Phrase.First-maxList; i-- {
		switch {
		case s.Entry(i).Word == "of" && (i == sn.First || s.Is(i-1, lx.And) || s.Has(i-1, token.Mark) || s.Entry(i-1).Word == "out"):
			if h := named(s, i+1, r.Phrase.First); h >= 0 && h+2 == r.Phrase.First && s.Has(h+1, token.Comma) {
				return toldAs(s, row, h) // "of the dead, 12 were children"
			}
			return -1
		case isAmong(s, i):
			h := named(s, i+1, r.Phrase.First)
			if h >= 0 && h+1 < r.Phrase.First && names(s, h+1) {
				h++ // "among the guards killed were", "among the freed prisoners were"
			}
			if h >= 0 && s.Is(h+1, lx.Be) {
				return toldAs(s, row, h)
			}
			return -1
		case s.Is(i, lx.Including) && !s.Is(i, lx.Adverb) && i > sn.First:
			if s.Is(i-1, lx.Pronoun) {
				return pronounWhole(s, row)
			}
			h := i - 1
			for h > sn.First && s.Is(h, lx.Adverb) && !s.Is(h, lx.Outcome) {
				h--
			}
			if (s.Is(h-1, lx.Det) || s.Is(h, lx.VerbPart) && s.Is(h-1, lx.Pronoun)) && names(s, h) {
				return toldAs(s, row, h)
			}
			return -1
		case s.Has(i, token.Mark) && !s.Has(i, token.Comma|token.Hyphen), s.Is(i, lx.Sub|lx.Wh), s.Is(i, lx.Finite) && !s.Is(i, lx.Be|lx.Noun|lx.Including|lx.Prep) && !(names(s, i) && (s.Is(i-1, lx.Det|lx.Person) || s.Entry(i-1).Word == "those")):
			return -1
		}
	}
	return -1
}

// named returns the head of a definite noun phrase at token i that takes up people told of before, or -1.
func named(s *sheet.Sheet, i, stop int) int {
	if i >= stop || !s.Is(i, lx.Det|lx.Pronoun) {
		return -1
	}
	for j := i + 1; j < stop && j < i+4; j++ {
		if names(s, j) {
			return j
		}
	}
	return -1
}

// names reports a word that can take up people told of before: the dead, the victims, those killed, the hostages.
func names(s *sheet.Sheet, i int) bool {
	e := s.Entry(i)
	return s.Is(i, lx.Outcome) && s.Is(i, lx.VerbPart|lx.Adjective) && e.Fate.Outcome != 0 || s.Is(i, lx.Person|lx.Toll) && s.Is(i, lx.Plural)
}

// member reports that row i and the one at hand are members of one list that the noun at token h heads or closes: "the
// dead include nine children and two cooks". No member is a part of another.
func member(s *sheet.Sheet, i, row, h int) bool {
	if !sameSentence(s, i, row) {
		return false
	}
	c, r := &s.Rows[i], &s.Rows[row]
	if h < r.Phrase.First {
		return c.Phrase.First > h
	}
	last := r.Phrase.First - 1
	return last >= c.Phrase.Last && (s.Is(last, lx.And) || s.Has(last, token.Comma)) && joinedUp(s, c.Phrase.Last, r.Phrase.First) && last-c.Phrase.Last < maxAmong
}
