package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/relate"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// bare decides a number without a noun: it counts people when an outcome befell them, or when a pronoun
// or "others" says that people were named before.
func bare(s *sheet.Sheet, r *sheet.Row, told bool) bool {
	if r.Subject.Pronoun && s.Is(r.Phrase.Last-1, lx.Wh|lx.Pronoun) {
		return told || s.Entry(r.Phrase.Last-1).Word != "it"
	}
	if w := r.Outcome.Last - 1; r.Outcome.Len() > 0 && (s.Populace(w) || r.Flags&sheet.Counted != 0 && s.Is(w, lx.Unit) && s.Is(w, lx.Collect)) {
		return true // "the population is 300,000", "put the crowd at 900"
	}
	if w := r.Whole; w >= 0 && s.Rows[w].Admitted && s.Has(r.Phrase.Last, token.Word) && s.Is(r.Phrase.Last, lx.Demonym|lx.MainAdj) {
		return true // a part of people already counted: "two staff (1 foreign and 1 local)"
	} else if w >= 0 && s.Rows[w].Admitted && s.Rows[w].Outcome.Kind != 0 && s.Has(r.Phrase.Last, token.Close) && s.Has(r.Phrase.First-1, token.Open) {
		return true // "most refugees are in Kesh (4,000) and Duma (900)"
	}
	if fromElsewhere(s, r) || frontPart(s, r) {
		return true
	}
	noun := s.Is(r.Phrase.Last, lx.Adjective) && s.Is(r.Phrase.Last+1, lx.Noun) && s.Is(r.Phrase.Last+1, lx.Plural) && // two separate raids
		s.Tags[r.Phrase.Last-s.Sents[r.Sent].First] != sheet.TagPast // "nine manned boats"
	i := r.Phrase.First - 1
	parent := i > s.Sents[r.Sent].First && s.Entry(i).Word == "of" && s.Is(i-1, lx.Person) && s.Is(i-1, lx.Singular) // "a father of three was held"
	if !told && !noun && !parent && r.Role != 2 && r.Form != sheet.FormShare && (s.Is(r.Phrase.Last, lx.Be|lx.Have|lx.Modal|lx.Finite) || takenUp(s, r) || relate.Denied(s, r) || alongside(s, r) || r.Flags&sheet.Peer != 0) {
		r.Flags |= sheet.Provisional // "Nearly 5,000 are now in the south", "a search for the three"
	}
	return told
}

// alongside reports a bare number joined by "and" or a comma to what another of its clause tells of deaths or the like, which may
// count more of them: "60 were put down to shelling and 30 | to mines".
func alongside(s *sheet.Sheet, r *sheet.Row) bool {
	i := r.Phrase.First - 1
	return s.Is(r.Phrase.Last, lx.Prep) && (s.Is(i, lx.And) || s.Has(i, token.Comma)) && r.Subject.Implicit && r.Outcome.IsZero()
}

// frontPart reports a part of people in front whom no number counts, with a verb of its own: "of the evacuees, 40 were let in".
func frontPart(s *sheet.Sheet, r *sheet.Row) bool {
	if !s.Is(r.Phrase.Last, lx.Be|lx.Have|lx.Modal|lx.Finite) {
		return false
	}
	_, _, ok := relate.FrontNoun(s, r)
	if !ok {
		_, _, ok = relate.ActsBefore(s, r)
	}
	return ok || ofTally(s, r)
}

// ofTally reports a part of a count of a toll right before it: "the toll was 900, of which 300 were put down to shelling".
func ofTally(s *sheet.Sheet, r *sheet.Row) bool {
	comma := r.Phrase.First - 3
	if s.Entry(comma+1).Word != "of" || !s.Is(comma+2, lx.Wh) {
		return false
	}
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent == r.Sent; k-- {
		if w := &s.Rows[k]; w.Phrase.Last == comma {
			return w.Admitted && w.Flags&sheet.Counted != 0 && w.Quantity.HasStated && r.Quantity.HasStated && r.Quantity.Stated < w.Quantity.Stated
		}
	}
	return false
}

// fromElsewhere reports the last of a list of people, told by where they are from: "holds 40 Norvans and 12 from abroad".
func fromElsewhere(s *sheet.Sheet, r *sheet.Row) bool {
	if s.Entry(r.Phrase.Last).Word != "from" || !s.Is(r.Phrase.First-1, lx.And) {
		return false
	}
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent == r.Sent; k-- {
		if p := &s.Rows[k]; p.Phrase.Last == r.Phrase.First-1 {
			return p.Admitted && p.Subject.Head >= 0 && s.Is(p.Subject.Head, lx.Person|lx.Demonym)
		}
	}
	return false
}

// ofThings reports a number without a noun that counts the things just counted: "took 14 hills and lost four", "lost 14
// tanks, six of them captured". A verb that only people are the object of says otherwise: "burned ten huts and killed four".
func ofThings(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	for w := row; w > 0 && w > row-maxBefore && s.Rows[w-1].Sent == r.Sent && !s.Rows[w-1].Admitted && s.Rows[w-1].Guard == sheet.GuardNone; {
		w--
		if p := s.Rows[w].Phrase; s.Rows[w].Subject.Thing {
			if i := p.First - 1; s.Rows[w+1].Phrase.First == p.Last+1 && s.Has(p.Last, token.Comma) && i >= 0 && s.Entry(i).Word == "of" && (i == s.Sents[r.Sent].First || s.Has(i-1, token.Mark)) && !sickOf(s, r, s.Rows[w].Subject.Head) {
				return true // "of the 300 houses, 40 were burned and 20 looted"
			}
			break
		}
	}
	if row == 0 || s.Rows[row-1].Sent != r.Sent {
		return r.Subject.Pronoun && thingsBefore(s, r)
	}
	if !s.Rows[row-1].Subject.Thing || sickOf(s, r, s.Rows[row-1].Subject.Head) {
		return false
	}
	if r.Subject.Pronoun {
		w := s.Entry(r.Phrase.Last - 1).Word // "for nine days and two of those on board died": those are told of on their own
		return w != "whom" && !(w == "those" && s.Rows[row-1].Guard != sheet.GuardNone && r.Outcome.Kind != 0)
	}
	i := r.Phrase.First - 1
	if s.Entry(i).Word == "which" && s.Entry(i-1).Word == "of" {
		return true // "40 rifles, of which nine were new"
	}
	if (s.Is(i, lx.And) || s.Has(i, token.Comma)) && r.Outcome.Kind == 0 && spoilt(s, r.Phrase.Last) {
		return true
	}
	if s.Rows[row-1].Phrase.Last != i-1 || !s.Is(i-1, lx.And) || !s.Is(i, lx.Verb) {
		return false
	}
	return s.In(i, lx.Gain)
}

// spoilt reports from token i on what is done to things alone: "90 shops were burned and nine | were badly damaged".
func spoilt(s *sheet.Sheet, i int) bool {
	for end := i + 4; i < end && (s.Is(i, lx.Be|lx.Have|lx.Adverb) || s.Has(i, token.OpenQ)); i++ {
	}
	return s.Is(i, lx.VerbPart) && s.In(i, lx.Damage)
}

// thingsBefore reports that the last plural of the sentence before is a count of things, and nobody stands between, so that
// "of them" means those: "16 storms came to Norva. Two of them were strong".
func thingsBefore(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Sent == 0 {
		return false
	}
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent >= r.Sent-1; k-- {
		if c := &s.Rows[k]; c.Sent < r.Sent && c.Admitted {
			return false
		}
	}
	sn := &s.Sents[r.Sent-1]
	for i := r.Phrase.First - 1; i >= sn.First; i-- {
		if s.Is(i, lx.Person|lx.Demonym|lx.Toll|lx.Unit|lx.Collect) || s.Is(i, lx.Pronoun) && !s.Is(i, lx.Det) {
			return false
		}
		if !s.Is(i, lx.Noun) || !s.Is(i, lx.Plural) || s.Is(i, lx.Verb) && !s.Is(i, lx.MainNoun) || s.Is(i, lx.Singular|lx.TimeNoun|lx.Measure) {
			continue
		}
		for k := i - 1; k >= sn.First && k > i-4; k-- {
			if s.Has(k, token.Digits) || s.Is(k, lx.Numeral|lx.Vague) {
				return s.Entry(i).Noun.Kind != 'P'
			}
		}
	}
	return false
}
