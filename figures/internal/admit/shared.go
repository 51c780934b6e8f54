package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/relate"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// shareOfThem reports a share without a noun whose people the share before it names, or a whole in front: "60 per cent of
// the pupils live in Oram and 30 per cent in Belt", "of the 900 pupils, 60 per cent live in Oram", "of these pupils, 60 per cent".
func shareOfThem(s *sheet.Sheet, row int, beside bool) bool {
	r := &s.Rows[row]
	if r.Form != sheet.FormShare || r.Subject.Head >= 0 {
		return false
	}
	if w := relate.GapShare(s, row); w >= 0 && s.Rows[w].Admitted {
		return true
	}
	switch s.Entry(r.Num.Last).Word {
	case "of", "than", "is", "was", "has":
		return false
	}
	if !s.Is(r.Num.Last, lx.Prep|lx.Be|lx.Have|lx.Verb) {
		return false
	}
	if _, _, ok := relate.FrontNoun(s, r); ok {
		return true
	}
	return beside && s.Rows[row-1].Admitted && relate.Shares(s, row)
}

// shared reports a share without a noun beside one of people: "women are 40 percent of the detainees, while boys make up 10
// percent".
func shared(s *sheet.Sheet, r, before *sheet.Row) bool {
	i := r.Phrase.First - 1
	if r.Form != sheet.FormShare || r.Subject.Head >= 0 || !before.Admitted || before.Form != sheet.FormShare || i-2 <= before.Phrase.Last-1 || !s.Is(i, lx.Prep) || !s.Is(i-2, lx.Plural) || !s.Is(i-2, lx.Person|lx.Demonym) {
		return false
	}
	switch s.Lex.Entries[s.Entry(i-1).Verb].Word {
	case "make":
		return s.Entry(i).Word == "up"
	case "account":
		return s.Entry(i).Word == "for"
	}
	return false
}

// shareFares reports a share without a noun whose verb tells that people died: "a fifth have died". What is held, taken or
// returned may be goods, so that people told of before must explain the share: "a third are held".
func shareFares(s *sheet.Sheet, r *sheet.Row) bool {
	if i := r.Num.Last; !plural(s, i) && !(s.Entry(i).Word == "had" && r.Outcome.Has(i+1)) && !(s.Entry(i).Word == "had" && s.Is(i+1, lx.Be) && r.Outcome.Has(i+2)) {
		return false // also "had died", "had been hurt"
	}
	if s.Lex.Name(r.Outcome.Kind) == "killed" {
		return true
	}
	if i := s.Sents[r.Sent].First; s.Entry(i).Word == "of" && s.Entry(i+1).Word == "those" && s.Entry(i+2).Word == "who" {
		return true // "of those who left, a third are back"
	}
	r.Flags |= sheet.Provisional
	return false
}
