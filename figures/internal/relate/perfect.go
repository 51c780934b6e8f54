package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxPerfect is how many tokens off a figure its verb is looked for.
const maxPerfect = 10

// mass is the count from which the perfect tense sums up: "6,000 rebels have been killed" is no single event.
const mass = 5000

// summedUp reports a count in the present perfect over all that has happened: since a day, of a war or disaster as a
// whole, or of more people than one event befalls.
func summedUp(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	sn := &s.Sents[r.Sent]
	if sn.Class&lx.Have == 0 || r.Outcome.Kind == 0 || r.Role > 1 || r.Form == sheet.FormZero || !perfectBehind(s, sn, r.Phrase.Last) && !perfectBefore(s, sn, r.Phrase.First) {
		return false
	}
	if sinceTold(s, sn, r) {
		return false
	}
	if q := &r.Quantity; sinceAround(s, r) || max(q.Stated, r.Numeral.Low) >= mass {
		return true // "340 have been freed since January"
	}
	if !sn.Kinds.Has(lx.Lasting) {
		return false
	}
	first, last := clauseOf(s, row)
	first = pastWhich(s, sn, first)
	for i := first; i < last; i++ {
		if p, n := s.Lex.Starting(lx.Lasting, s.Toks[i:last]); p != nil && !s.Has(i+n, token.Hyphen) && !(n == 1 && i+n < last && s.Tags[i+n-sn.First] == sheet.TagNoun) && !topic(s, first, i) {
			return true // not "war planes" or "war-torn Oram"
		}
	}
	return false
}

// topic reports that the noun phrase of token i is what is talked of: "a meeting about the | violence", "talks on the | war".
func topic(s *sheet.Sheet, first, i int) bool {
	k := i - 1
	for k > first && s.Is(k, lx.Det|lx.Adjective) && !s.Is(k, lx.Prep) {
		k--
	}
	if k <= first {
		return false
	}
	switch s.Entry(k).Word {
	case "about":
		return true
	case "on", "over":
		return s.In(k-1, lx.Session)
	}
	return false
}

// perfectBehind reports that a figure is the subject of a present perfect: "have been killed", "who have left",
// "are believed to have died". Words of place may stand between.
func perfectBehind(s *sheet.Sheet, sn *sheet.Sentence, i int) bool {
	verb := false
	for stop := min(sn.Last, i+maxPerfect); i < stop; i++ {
		switch s.Tags[i-sn.First] {
		case sheet.TagHave:
			return present(s, i)
		case sheet.TagBe, sheet.TagTo:
			verb = true
		case sheet.TagPast, sheet.TagAdv, sheet.TagWh:
		case sheet.TagPrep, sheet.TagDet, sheet.TagAdj, sheet.TagNoun, sheet.TagName, sheet.TagPoss, sheet.TagHyphen:
			if verb {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// perfectBefore reports that a figure is the object of a present perfect, or of what it leads to: "has killed 12", "has
// resulted in the arrest of 12", "have been killed and 12 displaced".
func perfectBefore(s *sheet.Sheet, sn *sheet.Sentence, i int) bool {
	for stop := max(sn.First, i-maxPerfect); i > stop; {
		i--
		switch s.Tags[i-sn.First] {
		case sheet.TagHave:
			return present(s, i)
		case sheet.TagVerb, sheet.TagAux, sheet.TagSub, sheet.TagWh, sheet.TagPron, sheet.TagPunct, sheet.TagTo:
			return false
		case sheet.TagBe:
			if s.Entry(i).Word != "been" {
				return false
			}
		}
	}
	return false
}

// present reports has or have.
func present(s *sheet.Sheet, i int) bool {
	w := s.Entry(i).Word
	return w != "had" && w != "having"
}

// pastWhich goes from a clause at i behind "in which" back over the noun phrase that it is told of.
func pastWhich(s *sheet.Sheet, sn *sheet.Sentence, i int) int {
	k := i - 2
	if k <= sn.First || s.Tags[i-1-sn.First] != sheet.TagWh || s.Tags[k-sn.First] != sheet.TagPrep {
		return i
	}
	if s.Has(k-1, token.Comma) {
		k--
	}
	for stop := max(sn.First, k-2*maxFront); k > stop; k-- {
		switch s.Tags[k-1-sn.First] {
		case sheet.TagNoun, sheet.TagName, sheet.TagAdj, sheet.TagHyphen:
		case sheet.TagPrep:
			if s.Tags[k-sn.First] != sheet.TagName {
				return k // but "the war in Oram, in which"
			}
		default:
			return k
		}
	}
	return k
}

// sinceTold reports people to whom a later fate befell, of whom since says no more than that: "9,000 have since returned",
// but "90,000 have since been killed".
func sinceTold(s *sheet.Sheet, sn *sheet.Sentence, r *sheet.Row) bool {
	switch s.Lex.Name(r.Outcome.Kind) {
	case "returned", "released", "rescued", "transferred":
	default:
		return false
	}
	for i := r.Phrase.Last; i < r.Outcome.First; i++ {
		if s.Tags[i-sn.First] == sheet.TagAdv && s.Entry(i).Word == "since" {
			return true
		}
	}
	return false
}

// sinceAround reports a "since" that dates the row: not one in whose own clause it stands ("since the blast that
// killed 12").
func sinceAround(s *sheet.Sheet, r *sheet.Row) bool {
	sn := &s.Sents[r.Sent]
	inside := false
	for i := r.Phrase.First - 1; i >= sn.First; i-- {
		switch {
		case s.Has(i, token.Comma):
			inside = false
		case s.Is(i, lx.Wh):
			inside = true
		case s.Is(i, lx.Sub) && s.Entry(i).Word == "since" && s.Tags[i-s.Sents[r.Sent].First] != sheet.TagAdv: // not "have since died"
			return !inside
		}
	}
	for i := r.Phrase.Last; i < sn.Last; i++ {
		if s.Is(i, lx.Sub) && s.Entry(i).Word == "since" && s.Tags[i-s.Sents[r.Sent].First] != sheet.TagAdv {
			return true
		}
	}
	return false
}
