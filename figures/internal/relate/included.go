package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// included finds the whole of a part behind "including" whose own words tell again what befell it: "400 men were killed, including
// 30 killed in Oram", "30 deaths, including 12 child deaths", "the number of known dead rose to 22, including nine women". It is
// the nearest count before whose outcome leaves room for that of the part. What goes on behind "and" is a part as well.
func included(s *sheet.Sheet, row int) int {
	r := &s.Rows[row]
	if row == 0 || !sameSentence(s, row-1, row) || r.Outcome.Kind == 0 || r.Subject.Pronoun || r.Aspect == aspectAdditional || s.Sents[r.Sent].Class&lx.Including == 0 {
		return -1
	}
	i := r.Phrase.First - 1
	for s.Is(i, lx.Adverb) && !s.Is(i, lx.Including) {
		i--
	}
	if p := &s.Rows[row-1]; p.PartOf >= 0 && p.PartOf < row-1 && s.Is(i, lx.And) && !s.Has(i-1, token.Comma) && toldAnew(s, p) && toldAnew(s, r) && joinedUp(s, p.Phrase.Last, i) && fitBeside(s, row-1, row) {
		if roomFor(s, &s.Rows[p.PartOf], r) {
			return p.PartOf
		}
	}
	if !s.Is(i, lx.Including) || s.Is(i, lx.Adverb) || s.Is(i-1, lx.Be) {
		return -1
	}
	for w := row - 1; w >= 0 && row-w <= maxParts && sameSentence(s, w, row); w-- {
		c := &s.Rows[w]
		if c.PartOf < 0 && !c.Subject.Thing && c.Phrase.Last <= i && roomFor(s, c, r) && (toldAnew(s, r) || c.Flags&sheet.Counted != 0) && inClause(s, c.Phrase.Last, i) {
			return w
		}
	}
	return -1
}

// inClause reports that nothing between tokens i and j begins another sentence or a clause that hangs on the first.
func inClause(s *sheet.Sheet, i, j int) bool {
	for ; i < j; i++ {
		if s.Has(i, token.Semi|token.Colon|token.Stop) || s.Is(i, lx.Sub) && !s.Is(i, lx.Prep) {
			return false
		}
	}
	return true
}

// toldAnew reports a count whose noun is what befell it: "30 killed", "12 child deaths".
func toldAnew(s *sheet.Sheet, r *sheet.Row) bool {
	return r.Subject.Fate || !r.Subject.Implicit && s.Is(r.Subject.Head, lx.Toll)
}

// roomFor reports that what befell row r can be what befell some of row c, or have befallen some of them later.
func roomFor(s *sheet.Sheet, c, r *sheet.Row) bool {
	was, is := s.Lex.Name(c.Outcome.Kind), s.Lex.Name(r.Outcome.Kind)
	return was == is || was == "casualties" && familyOf(is) == harmed || was != "" && was != "other" && comesTo(was, is)
}
