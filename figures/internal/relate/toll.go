package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// tolled gives the count of a toll the noun that the toll names: "the number of detainees stands at 220"
// counts detainees, and says so at this place.
func tolled(s *sheet.Sheet, r *sheet.Row) {
	sn := &s.Sents[r.Sent]
	for i := r.Outcome.Last - 1; i > r.Outcome.First && i > sn.First && s.Is(i, lx.Toll); i-- {
		if s.Is(i-1, lx.Person) && s.Is(i-1, lx.Singular) && !s.Is(i-1, lx.Plural|lx.Toll) && s.Entry(i-1).Noun.Group != 0 && s.Lex.Name(s.Entry(i-1).Noun.Group) != "official" {
			take(s, r, sheet.Toks{First: i - 1, Last: i}, i-1) // "the rebel toll", "civilian deaths"
			return
		}
	}
	if tollOf(s, sn, r) {
		return
	}
	first := sn.First
	switch last := r.Outcome.Last - 1; {
	case s.Is(last, lx.Collect):
		first = last // the number of these, not of others told before
	case s.Is(last, lx.Toll):
		first = max(first, last-maxNumbered) // "the number of violent deaths", but "the number of missing is at 13 and the death toll at four"
	}
	end := sn.Last
	if r.Outcome.Last <= r.Phrase.First {
		end = r.Phrase.First // but "brought | to 12 | the number of dead"
	}
	for i := first; i+2 < end; i++ {
		if !s.Is(i, lx.Collect) || s.Entry(i+1).Word != "of" {
			continue
		}
		first := i + 2
		for first < sn.Last && (s.Is(first, lx.Det|lx.Article|lx.Scope|lx.Numeral) || s.Has(first, token.Digits) || s.Has(first, token.Comma) && s.Has(first-1, token.Digits)) {
			first++ // "the figure of 19 deaths was corrected to 16"
		}
		for j := first; j < sn.Last && j < first+8; j++ {
			t := &s.Toks[j]
			end := t.Is(lx.Person|lx.Unit|lx.Toll) && t.Is(lx.Plural) || t.Is(lx.Outcome) && t.Is(lx.VerbPart|lx.Adjective) && (j == first || s.Is(j-1, lx.VerbPart|lx.Adjective)) // "of known dead"
			if end && !(j+1 < sn.Last && s.Is(j+1, lx.Person|lx.Unit) && s.Is(j+1, lx.Plural)) {
				e := s.Entry(j)
				r.Subject.Toks, r.Subject.Head, r.Subject.Implicit = sheet.Toks{First: first, Last: joined(s, sn, j)}, j, false
				r.Subject.Lemma, r.Subject.Group, r.Subject.Unit = e.Lemma, e.Noun.Group, e.Noun.Unit
				return
			}
			if t.Has(token.Mark) && !t.Has(token.Hyphen) || t.Is(lx.Be|lx.Have) {
				break
			}
		}
	}
}

// otherToll reports that row a tells the number of those whom their noun says something else befell than the toll in row b: "the death toll
// was put at nine and the number of hurt at 80", but "four miners were hurt; the death toll rose to nine".
func otherToll(s *sheet.Sheet, a, b *sheet.Row) bool {
	if a.Flags&b.Flags&sheet.Counted == 0 || a.Outcome.Kind == b.Outcome.Kind {
		return false
	}
	for i := a.Subject.First; i < a.Subject.Last; i++ {
		if e := s.Entry(i); e.Noun.Outcome != 0 || e.Fate.Outcome != 0 {
			return true
		}
	}
	return false
}

// maxNumbered is how many tokens before a toll's noun the number stands that is one of it.
const maxNumbered = 5

// joined returns the end of the nouns of people that "and" joins to the one at token j: "soldiers and policemen".
func joined(s *sheet.Sheet, sn *sheet.Sentence, j int) int {
	for s.Is(j, lx.Person) && j+2 < sn.Last && s.Is(j+1, lx.And) && s.Is(j+2, lx.Person) && s.Is(j+2, lx.Plural) {
		j += 2
	}
	return j + 1
}

// tollOf gives the count of a toll the people that it is told to be of: "the death toll of soldiers rose to nine", "among the guards".
func tollOf(s *sheet.Sheet, sn *sheet.Sentence, r *sheet.Row) bool {
	i := r.Outcome.Last
	if i+1 >= sn.Last || !s.Is(i-1, lx.Toll) || s.Entry(i).Word != "of" && !isAmong(s, i) {
		return false
	}
	first := i + 1
	for first < sn.Last && s.Is(first, lx.Det) {
		first++
	}
	h := first
	for h < first+maxModifiers && h < sn.Last && !(s.Is(h, lx.Person|lx.Unit) && s.Is(h, lx.Plural)) && modifier(s, h) {
		h++
	}
	if h >= sn.Last || !s.Is(h, lx.Person|lx.Unit) || !s.Is(h, lx.Plural) || s.Is(h, lx.Toll|lx.Numeral|lx.Pronoun) {
		return false
	}
	e := s.Entry(h)
	r.Subject.Toks, r.Subject.Head, r.Subject.Implicit = sheet.Toks{First: first, Last: joined(s, sn, h)}, h, false
	r.Subject.Lemma, r.Subject.Group, r.Subject.Unit = e.Lemma, e.Noun.Group, e.Noun.Unit
	return true
}

// ofSide reports losses or casualties that a name or a noun before them gives to a side, which later figures tell nothing of: "put Belt
// Front losses at 12", "enemy casualties".
func ofSide(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Flags&sheet.Counted == 0 {
		return false
	}
	for h := r.Outcome.First; h < r.Outcome.Last; h++ {
		switch s.Lex.Entries[s.Entry(h).Lemma].Word {
		case "loss", "casualty":
			return h > s.Sents[r.Sent].First && (s.Has(h-1, token.Upper) || s.Is(h-1, lx.Person)) && !s.Is(h-1, lx.Det|lx.Toll)
		}
	}
	return false
}
