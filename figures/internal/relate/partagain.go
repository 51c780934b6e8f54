package relate

import "github.com/reckon-dev/reckon/figures/internal/sheet"

// outOf reports that row tells again, as a part of people told of since, those whom row i told of alone: "six nurses were
// hurt. Some 30 nurses were on the bus, six of whom were hurt". What befell the part must not have befallen the whole.
func outOf(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	w := &s.Rows[r.PartOf]
	headline := s.Sents[c.Sent].Headline
	switch {
	case c.PartOf != sheet.None || r.PartOf < i || sameSentence(s, i, row) || !headline && r.Sent-c.Sent > maxAgain:
		return false
	case !plural(r) || c.Form == sheet.FormVague || r.Form == sheet.FormVague || claims(c) != claims(r) || !claims(r):
		return false
	case c.Aspect != 0 && c.Aspect != r.Aspect || r.Aspect == aspectAdditional || w.Aspect == aspectAdditional:
		return false
	case !agree(s, c, r) || !synonyms(s, c, r) && !headline || apart(s, i, row) || apart(s, i, r.PartOf):
		return false
	}
	return w.Outcome.Kind != r.Outcome.Kind || summed(s, i, w)
}

// partTold reports that row tells of the part in row i by itself, with others beside it that make up the whole: "three cooks were
// among five people killed. Three cooks and two guards were killed".
func partTold(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	switch {
	case c.PartOf < 0 || c.PartOf >= row || sameSentence(s, i, row) && !startsAnew(s, c.Phrase.Last, r.Phrase.First) || r.Sent-c.Sent > maxAgain || !plural(c) || !exact(c) || claims(c) != claims(r) || !claims(r):
		return false
	case c.Aspect != 0 || r.Aspect != 0 || !agree(s, c, r) || !synonyms(s, c, r) || apart(s, i, row):
		return false
	}
	return summed(s, row, &s.Rows[c.PartOf])
}

// summed reports that row i and those that one word tells of with it come to what row w counts: "three cooks and two guards
// were killed. Five people, including two guards, were killed".
func summed(s *sheet.Sheet, i int, w *sheet.Row) bool {
	c, first, sum := &s.Rows[i], i, 0.0
	for first > 0 && i-first < maxParts && sameSentence(s, first-1, i) && s.Rows[first-1].Outcome.Toks == c.Outcome.Toks {
		first--
	}
	n := 0
	for k := first; k < len(s.Rows) && k < i+maxParts && sameSentence(s, k, i) && s.Rows[k].Outcome.Toks == c.Outcome.Toks; k++ {
		if !exact(&s.Rows[k]) || s.Rows[k].PartOf != sheet.None {
			return false
		}
		sum += s.Rows[k].Quantity.Stated
		n++
	}
	return n > 1 && c.Outcome.Len() > 0 && exact(w) && sum == w.Quantity.Stated
}

// wholeAgain reports that row, told as the whole of a part, takes up those of row i though no "the" says so: "freed three
// cooks. Two of three cooks went home".
func wholeAgain(s *sheet.Sheet, i, row int) bool {
	c, r := &s.Rows[i], &s.Rows[row]
	if row == 0 || s.Rows[row-1].PartOf != row || i == row-1 || !s.Rows[row-1].Phrase.Has(r.Num.First) || c.PartOf != sheet.None {
		return false
	}
	a, b := s.Lex.Name(c.Outcome.Kind), s.Lex.Name(r.Outcome.Kind)
	fate := r.Outcome.IsZero() || a == b || familyOf(a) == held && familyOf(b) == held
	return fate && synonyms(s, c, r) && plural(r) && !sameSentence(s, i, row) && !elsewhere(s, i, row) && !apart(s, i, row)
}
