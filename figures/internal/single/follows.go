package single

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// Follows reports whether the sentence can tell what became of people told of shortly before it. Recall must have seen it.
func (f *Finder) Follows(s *sheet.Sheet, sent int) bool {
	n := len(s.Rows)
	return Worth(&s.Sents[sent]) && (n > 0 && sent-s.Rows[n-1].Sent <= laterSents && mentioned(s, sent) || !f.back.Phrase.IsZero())
}

// mentioned reports a word in the sentence that may take up people told of before. It looks at words alone, which spares most
// sentences a reading.
func mentioned(s *sheet.Sheet, sent int) bool {
	sn := &s.Sents[sent]
	pointed := false
	for i := sn.First; i < sn.Last; i++ {
		c := s.Toks[i].Class
		if c&(lx.Pronoun|lx.Possess|lx.Det|lx.Scope) != 0 {
			switch s.Entry(i).Word {
			case "he", "him", "his", "she", "her", "they", "them", "their", "all", "each", "both":
				return true
			}
			pointed = pointed || c&lx.Det != 0
		}
		if c&lx.Person != 0 && pointed && counts(s, sent, i) {
			return true
		}
	}
	return false
}

// counts reports a row shortly before whose people the noun at token i names again, or can mean.
func counts(s *sheet.Sheet, sent, i int) bool {
	for k := len(s.Rows) - 1; k >= 0 && k >= len(s.Rows)-laterRows && sent-s.Rows[k].Sent <= laterSents; k-- {
		if r := &s.Rows[k]; r.Admitted && (r.Subject.Lemma == s.Entry(i).Lemma || sent-r.Sent == nextSents && generic(s, i)) {
			return true
		}
	}
	return false
}
