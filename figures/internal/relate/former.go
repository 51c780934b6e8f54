package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxFormer is how many tokens before a figure the words may stand that tell of an earlier report.
const maxFormer = 10

// revise joins a figure to one that an earlier report gave: "17 died; an earlier toll was 14", "initial reports said
// 14 died, but the toll was later put at 17". Whichever comes first in the text, the present one revises the former.
func revise(s *sheet.Sheet, row int) {
	r := &s.Rows[row]
	if r.Revises != sheet.None || !takesPart(r) {
		return
	}
	now := former(s, row)
	for i := row - 1; near(s, i, row) && r.Sent-s.Rows[i].Sent <= 1; i-- {
		c := &s.Rows[i]
		if !takesPart(c) || c.Outcome.Kind != r.Outcome.Kind || sameNumber(c, r) || !noun(s, c, r) && !loose(s, c, r) {
			continue
		}
		if was := former(s, i); was == now {
			continue
		} else if was {
			r.Revises = i
		} else if c.Revises == sheet.None {
			c.Revises = row
		}
		return
	}
}

// takesPart reports a count that can replace another, or be replaced.
func takesPart(r *sheet.Row) bool {
	return r.Outcome.Kind != 0 && r.PartOf == sheet.None && r.Aspect != aspectAdditional && r.Form != sheet.FormArticle && r.Form != sheet.FormZero && r.Form != sheet.FormShare && r.Form != sheet.FormVague
}

// former reports words of an earlier report before a row, in its own clause.
func former(s *sheet.Sheet, row int) bool {
	r := &s.Rows[row]
	sn := &s.Sents[r.Sent]
	if !sn.Kinds.Has(lx.Former) {
		return false
	}
	first := max(sn.First, r.Phrase.First-maxFormer)
	if p := row - 1; p >= 0 && sameSentence(s, p, row) {
		first = max(first, s.Rows[p].Phrase.Last)
	}
	for i := r.Phrase.First - 1; i >= first && !s.Has(i, token.Semi); i-- {
		if p, _ := s.Lex.Starting(lx.Former, s.Toks[i:r.Phrase.First]); p != nil {
			return true
		}
	}
	return false
}
