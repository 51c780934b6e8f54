package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Aspects, in the order of the public figures.Aspect.
const (
	aspectNone = iota
	aspectTotal
	aspectAdditional
)

// The reach of the words of a running total, in tokens before and behind a figure.
const (
	maxRunBefore = 8
	maxRunBehind = 14
)

// aspect tells a running total and an addition. What is added is no total though it be told of a whole war:
// "90,000 have died and thousands more been uprooted since May".
func aspect(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	switch {
	case r.Flags&sheet.Additional != 0 && r.Flags&(sheet.Running|sheet.Counted) == 0 && !theRest(s, r), adds(s, row):
		r.Aspect = aspectAdditional
	case r.Flags&(sheet.Running|sheet.Counted) != 0 || running(s, row) || !peopled(s, r) && summedUp(s, row):
		r.Aspect = aspectTotal
	}
}

// adds reports a figure of the main clause of a sentence that opens with a word of adding: "In addition, 12 monks were
// held". What a clause inside it tells of, and a zero, add nothing.
func adds(s *sheet.Sheet, row int) bool {
	sn := &s.Sents[s.Rows[row].Sent]
	if !sn.Kinds.Has(lx.Adding) {
		return false
	}
	if p, n := s.Lex.Starting(lx.Adding, s.Toks[sn.First:sn.Last]); p == nil || !s.Has(sn.First+n, token.Comma) {
		return false
	}
	if s.Rows[row].Form == sheet.FormZero {
		return false
	}
	for i := sn.First + 1; i < s.Rows[row].Phrase.First; i++ {
		if opensClause(s, sn, i) {
			return false
		}
	}
	for i := row - 1; i >= 0 && sameSentence(s, i, row); i-- {
		if s.Rows[i].Outcome.Kind != s.Rows[row].Outcome.Kind {
			return false
		}
	}
	return s.Rows[row].Outcome.Kind != 0 && s.Rows[row].Whole < 0
}

// running looks for the words of a running total around the number: "a total of 12", "12 so far", "the
// death toll rose to 45".
func running(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	sn := &s.Sents[r.Sent]
	if !sn.Kinds.Has(lx.Running) {
		return false
	}
	if p, _ := s.Lex.Ending(lx.Running, s.Toks[sn.First:r.Phrase.First]); p != nil {
		return true
	}
	if p, _ := s.Lex.Ending(lx.Running, s.Toks[sn.First:r.Num.First]); p != nil {
		return true
	}
	back := sn.First
	if row > 0 && sameSentence(s, row-1, row) && s.Entry(r.Num.Last).Word == "of" && s.Is(r.Num.Last+1, lx.Pronoun|lx.Wh) {
		back = s.Rows[row-1].Phrase.Last // "a total of 14 people, seven of them children"
	}
	for i := r.Phrase.First - 1; i >= back && i > r.Phrase.First-1-maxRunBefore; i-- {
		if p, _ := s.Lex.Starting(lx.Running, s.Toks[i:sn.Last]); p != nil && i+len(p.Elems) <= r.Phrase.First && !ended(s, row, i, i+len(p.Elems)) && !qualifies(s, sn, i, i+len(p.Elems), r.Phrase.First) && !before(s, row, i+len(p.Elems)) {
			return true
		}
		if s.Is(i, lx.Sub|lx.Wh) || s.Has(i, token.Semi) || s.Has(i-1, token.Comma) && s.Entry(i).Word == "with" {
			break // "in all, 40 were hurt; nine died", "in all, 40 were hurt, with nine still in bed"
		}
	}
	stop := min(sn.Last, r.Phrase.Last+maxRunBehind)
	more := row+1 < len(s.Rows) && sameSentence(s, row+1, row)
	if n := row + 1; n < len(s.Rows) && sameSentence(s, n, row) && s.Rows[n].Outcome.Kind == r.Outcome.Kind {
		stop = min(stop, s.Rows[n].Phrase.First) // "eight in Delt and eight in Oram, 16 in all"
	}
	for i := r.Phrase.Last; i < stop; i++ {
		if s.Has(i, token.Semi) || more && s.Has(i, token.Comma) && i+1 < sn.Last && s.Tags[i+1-sn.First] == sheet.TagIng {
			break // "killed 27 people, bringing the total to 41,000"
		}
		if s.Toks[i].Is(lx.PhraseA) {
			if p, n := s.Lex.Starting(lx.Running, s.Toks[i:sn.Last]); p != nil && !(i+n < sn.Last && (s.Is(i+n, lx.Person) || s.Tags[i+n-sn.First] == sheet.TagNum)) && (s.Entry(i).Word == "overall" || !qualifies(s, sn, i, i+n, sn.Last)) {
				return true // but not "with a total | reward"
			}
		}
	}
	return false
}

// before reports that words of a total that end in "of" at token i stand at a number before the row: "a total of | 40 men were
// held; nine died".
func before(s *sheet.Sheet, row, i int) bool {
	return s.Entry(i-1).Word == "of" && row > 0 && sameSentence(s, row-1, row) && s.Rows[row-1].Num.First >= i && s.Rows[row-1].Phrase.First <= i
}

// ended reports words of a total from token i to next that end the clause of a number before the row: "40 arrested so far, | nine
// missing".
func ended(s *sheet.Sheet, row, i, next int) bool {
	return s.Has(next, token.Comma) && row > 0 && sameSentence(s, row-1, row) && s.Rows[row-1].Phrase.Last <= i && !s.Is(i-1, lx.And|lx.Sub) && !s.Has(i-1, token.Mark)
}

// qualifies reports words of a total that say no more than what the next word is like: "a combined | force", "the overall |
// commander", "so far | away".
func qualifies(s *sheet.Sheet, sn *sheet.Sentence, i, next, stop int) bool {
	if next >= stop {
		return false
	}
	switch s.Entry(i).Word {
	case "a", "overall", "total":
		switch s.Tags[next-sn.First] {
		case sheet.TagNoun, sheet.TagAdj, sheet.TagName:
			return true
		}
	case "so":
		w := s.Entry(next).Word
		return w == "away" || w == "from" || w == "apart" || w == "behind"
	}
	return false
}

// clauseOf is the stretch of a sentence around a row up to semicolons and words that open another clause. A verb
// may be shared over "and".
func clauseOf(s *sheet.Sheet, row int) (first, last int) {
	r := &s.Rows[row]
	sn := &s.Sents[r.Sent]
	first, last = r.Phrase.First, r.Phrase.Last
	for first > sn.First && !s.Has(first-1, token.Semi|token.OpenQ) && !opensClause(s, sn, first-1) {
		first--
	}
	for last < sn.Last && !s.Has(last, token.Semi|token.CloseQ) && !opensClause(s, sn, last) {
		last++
	}
	return first, last
}

// opensClause reports a word of the current sentence that begins a clause.
func opensClause(s *sheet.Sheet, sn *sheet.Sentence, i int) bool {
	t := s.Tags[i-sn.First]
	return t == sheet.TagSub || t == sheet.TagWh
}
