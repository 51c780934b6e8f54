package sheet

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxSetOff is how many tokens a pair of marks sets off inside a noun phrase: the "Front of the Sons of Oram" group.
const maxSetOff = 8

// noNoun are words that no name and no modifier begins or ends with.
const noNoun = lx.Trigger | lx.Prep | lx.And | lx.Det | lx.Pronoun | lx.Wh | lx.Sub | lx.Not | lx.Be | lx.Have | lx.Do | lx.Modal | lx.Including

// gaps are the shapes that tell of what stands before a token.
const gaps = token.Glued | token.Newline | token.Blank

// dropSetOff takes the marks out of the sentence that set off words inside a noun phrase, so that all that follows reads it as
// if they were not there: three "White Army" rebels, a guard of the (NBC) network, sailors of the "Norva". A clause, a number,
// or a noun phrase that stands between marks as a whole keeps them.
func (s *Sheet) dropSetOff(t Toks) {
	w, closes := t.First, -1
	for i := t.First; i < t.Last; i++ {
		k := s.Toks[i]
		if i > closes+1 && w > t.First && k.Has(token.OpenQ|token.Open|token.Single) {
			if end := s.setOff(i, t.Last, s.Toks[t.First:w], closes > 0 && i == closes+2); end > 0 {
				closes = end
				s.Toks[i+1].Shape = s.Toks[i+1].Shape&^gaps | k.Shape&gaps
				continue
			}
		}
		if i != closes {
			s.Toks[w] = k
			w++
		}
	}
	if w < t.Last {
		if s.cursor.have {
			s.Toks[w] = *s.next()
		}
		s.Toks = s.Toks[:w]
	}
}

// setOff returns the mark that closes what the one at open sets off inside a noun phrase, or 0. The words before it are done;
// joined reports that the last of them stands behind such a pair: "Red Dawn" and | "White Army" rebels.
func (s *Sheet) setOff(open, last int, done []token.Token, joined bool) int {
	before := &done[len(done)-1]
	bracket := s.Has(open, token.Open)
	if !bracket && (before.Is(lx.Be) || joined && before.Is(lx.And) || before.Is(lx.Adverb) && len(done) > 1 && done[len(done)-2].Is(lx.Be)) {
		if end := s.quotedVerb(open, last); end > 0 {
			return end
		}
	}
	end, name := s.setOffWords(open, last, bracket)
	switch {
	case end == 0 || !before.Has(token.Word|token.Digits):
		return 0
	case !bracket && s.ranked(end, last):
		return end
	case bracket:
		if (before.Is(lx.Det|lx.Article|lx.Prep) || s.Text[s.Toks[open].Start] == '[' && before.Is(lx.Noun|lx.Adjective)) && s.modifies(end, last) {
			return end
		}
	case joined && before.Is(lx.And), before.Has(token.Digits | token.Poss),
		before.Is(lx.Numeral | lx.Vague | lx.Article | lx.One | lx.Det | lx.Scope | lx.Adjective | lx.Demonym | lx.Prep | lx.Noun | lx.VerbPart), before.Has(token.Upper) && before.Class == 0:
		if s.modifies(end, last) || belongs(done, name) || s.Is(end+1, lx.And) && end+2 < last && s.Has(end+2, token.OpenQ|token.Single) {
			return end
		}
	}
	return 0
}

// setOffWords returns the mark that closes what the one at open sets off, where all between them can be a modifier or a name,
// or 0; and whether the first and the last have capitals, as names have.
func (s *Sheet) setOffWords(open, last int, bracket bool) (end int, name bool) {
	closing := token.CloseQ
	switch {
	case bracket:
		closing = token.Close
	case s.Has(open, token.Single):
		closing = token.Single
	}
	for i := open + 1; i < last && i <= open+maxSetOff+1; i++ {
		switch k := &s.Toks[i]; {
		case k.Has(closing):
			if i == open+1 || !bracket && s.Is(i-1, noNoun) || s.Has(i-1, token.Hyphen|token.Poss) {
				return 0, false
			}
			if s.Has(i-1, token.Close) {
				i -= 3 // its acronym
				return i + 3, s.Has(open+1, token.Upper) && s.Has(i-1, token.Upper)
			}
			return i, s.Has(open+1, token.Upper) && s.Has(i-1, token.Upper|token.Digits)
		case !bracket && k.Has(token.Open) && s.Has(i+1, token.Caps) && s.Has(i+2, token.Close) && s.Has(i+3, closing):
			i += 2 // the "Oram Front (OF)"
		case i == open+1 && (!k.Has(token.Word) || k.Is(noNoun) && !k.Is(lx.Adverb|lx.Adjective)):
			return 0, false
		case k.Has(token.Digits):
			if !s.Has(i-1, token.Upper|token.Hyphen) {
				return 0, false
			}
		case k.Is(lx.Prep | lx.And | lx.Det):
			if !s.Has(i-1, token.Upper) && !s.Is(i-1, lx.Prep|lx.And) || k.Is(lx.Sub|lx.Wh) && !k.Is(lx.Prep) {
				return 0, false
			}
		case k.Has(token.Hyphen | token.Poss), k.Class == 0 && k.Has(token.Word):
		case !k.Has(token.Word), k.Is(noNoun) && i > open+1:
			return 0, false
		case k.Is(lx.Noun | lx.Adjective | lx.Demonym), k.Has(token.Upper) && !k.Is(lx.Verb):
		case k.Is(lx.VerbPart | lx.VerbIng):
			if !k.Has(token.Upper) && i > open+1 && !s.Has(i-1, token.Hyphen) {
				return 0, false
			}
		case k.Is(lx.Adverb):
			if !bracket && !s.Has(i+1, token.Hyphen) {
				return 0, false
			}
		default:
			return 0, false
		}
	}
	return 0, false
}

// ranked reports a rank or calling that the mark at end closes, with its bearer's name behind: including "area commander" | Karim Dost.
func (s *Sheet) ranked(end, last int) bool {
	return s.Is(end-1, lx.Title|lx.Person) && !s.Is(end-1, lx.Plural) && end+1 < last && s.Has(end+1, token.Upper) && !s.Is(end+1, noNoun|lx.Verb|lx.Weekday|lx.Month)
}

// modifies reports that what the mark at end closes modifies the noun behind it: the "foreign" | armed men, but not the
// "rebels" | police killed.
func (s *Sheet) modifies(end, last int) bool {
	if k := end - 1; s.Is(k, lx.Person) && s.Is(k, lx.Plural) && !s.Has(k, token.Upper) {
		return false
	}
	i := end + 1
	if i+1 < last && s.Has(i, token.Hyphen) {
		i++ // the "White Army"-led rebels
		return s.Is(i, lx.VerbPart|lx.Adjective|lx.Noun)
	}
	if i+1 < last && s.Is(i, lx.Adjective|lx.Demonym) && !s.Is(i, lx.Noun|lx.Outcome|noNoun) {
		i++ // armed men
	}
	return i < last && s.Has(i, token.Word) && s.Is(i, lx.Noun) && !s.Is(i, noNoun|lx.MainVerb|lx.TimeNoun|lx.Weekday|lx.Month|lx.Adverb)
}

// belongs reports that the words done lead from a preposition to what is set off behind them, a name or a noun with its own
// article: a reporter for | "El Faro", guards of the bus | "Norva", members of the | "resistance".
func belongs(done []token.Token, name bool) bool {
	det := false
	for i := len(done) - 1; i >= 0 && i > len(done)-5; i-- {
		k := &done[i]
		switch {
		case name && i == len(done)-1 && i > 0 && !k.Has(token.Upper) && (k.Is(lx.Person) && !k.Is(lx.Plural) || k.Is(lx.VerbPart) && !k.Is(lx.Outcome|lx.Say) && done[i-1].Is(lx.Noun)):
			return true // a commander "Abu Norva" was, a woman nicknamed "Nana" was
		case k.Is(lx.Det | lx.Article):
			det = true
		case k.Is(lx.Prep):
			return name || det
		case !k.Has(token.Word), !k.Is(lx.Noun|lx.Adjective) && k.Class != 0:
			return false
		}
	}
	return false
}
