package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// byTheWay reports soldiers or police at token i who are only told to be there while something befalls others: "the inmates ran, with
// soldiers behind them", "inmates ran and soldiers were sent in. Nine of them were caught". Those who were attacked there, or in
// a lorry with soldiers, may well be the soldiers.
func byTheWay(s *sheet.Sheet, r *sheet.Row, i int) bool {
	switch s.Lex.Name(s.Entry(i).Noun.Group) {
	case "police", "soldier", "security":
	default:
		return false
	}
	j := i - 1
	for j > 0 && i-j < maxModifiers && modifier(s, j) {
		j--
	}
	if s.Entry(j).Word == "with" && (s.Has(j-1, token.Comma) || s.Is(i+1, lx.VerbPart) && !s.Is(i+1, lx.VerbIng)) {
		return true
	}
	if !s.Is(i+1, lx.Be|lx.Have|lx.Modal) {
		return false
	}
	switch s.Lex.Name(r.Outcome.Kind) {
	case "detained", "escaped", "sentenced", "surrendered":
	default:
		return false
	}
	for j = i + 2; s.Is(j, lx.Be|lx.Have|lx.Adverb); j++ {
	}
	return !s.Is(j, lx.Outcome)
}

// opening returns the first token of the sentence that token i stands in, which is no later than that of row r.
func opening(s *sheet.Sheet, r *sheet.Row, i int) int {
	n := r.Sent
	for n > 0 && s.Sents[n].First > i {
		n--
	}
	return s.Sents[n].First
}

// toldOf reports that a clause in brackets, closed before row, tells of row i what befell it, behind others whom the row then goes on
// with: "nine men were shot (two boys fled), and three were held". A list of who they are is none: "nine men (six cooks)".
func toldOf(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if s.Sents[r.Sent].Shape&token.Close == 0 || c.Sent != r.Sent || i == 0 {
		return false
	}
	open := c.Phrase.First - 1
	for ; open > s.Sents[c.Sent].First && c.Phrase.First-open < maxAside && !s.Has(open, token.Open|token.Close); open-- {
	}
	end := c.Outcome.Last
	for ; end < r.Phrase.First && end-c.Outcome.Last < maxAside && !s.Has(end, token.Open|token.Close); end++ {
	}
	b := &s.Rows[i-1]
	return s.Has(open, token.Open) && s.Has(end, token.Close) && end < r.Phrase.First && c.Outcome.First > open &&
		b.Sent == r.Sent && b.Phrase.Last <= open && (b.Subject.Head >= 0 || b.Antecedent >= 0) && b.Outcome.Toks != c.Outcome.Toks
}

// broughtIn reports many whom a clause told of a thing brings in: "a camp, which has housed thousands | who fled the war". They are
// none of those told of before.
func broughtIn(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Form != sheet.FormVague || !r.Subject.Implicit || r.Subject.Pronoun || r.Flags&(sheet.Additional|sheet.Partitive) != 0 || s.Entry(r.Phrase.Last).Word != "who" {
		return false
	}
	k := s.ChunkFrom(r.Phrase.First) - 1
	for k > 0 && s.Chunks[k].Kind == sheet.ADV {
		k--
	}
	if k < 1 || s.Chunks[k].Kind != sheet.VG || s.Chunks[k].Passive {
		return false
	}
	switch s.Entry(s.Chunks[k-1].Head).Word {
	case "which", "that":
		return s.Is(s.Chunks[k-1].Head, lx.Wh)
	}
	return false
}
