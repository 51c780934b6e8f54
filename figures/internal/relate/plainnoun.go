package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxModifiers bounds the words before the head of an antecedent.
const maxModifiers = 12

// plainNoun finds the nearest plural noun of people before row and after the row limit that no figure
// counts, none of the doers by. With custody, it must be of people who are held.
func plainNoun(s *sheet.Sheet, row, limit int, by sheet.Toks, custody bool) (t sheet.Toks, head int, ok bool) {
	r := &s.Rows[row]
	stop, aside := 0, -1
	if limit >= 0 {
		stop = s.Rows[limit].Phrase.Last
	}
	for i := r.Phrase.First - 1; i >= stop && s.Toks[r.Num.First].Start-s.Toks[i].Start <= MaxBytes; i-- {
		tk := &s.Toks[i]
		if !tk.Is(lx.Person) || !tk.Is(lx.Plural) || tk.Is(lx.MainVerb|lx.MainAdj) || did(s, by, i) {
			continue
		}
		if s.Is(i+1, lx.Noun|lx.Place) && !s.Is(i+1, lx.Verb|lx.Prep) && s.Has(i+1, token.Word) {
			continue // "a police outpost"
		}
		if s.Is(i+1, lx.Say) && s.Is(i+1, lx.VerbPast) {
			continue // "police said three of those killed": who tells of them is none of them
		}
		if limit >= 0 && s.Rows[limit].Source.Toks.Has(i) {
			continue // "held 90 students, according to lawyers, of whom 40 were charged": nor is who told of those before
		}
		g := s.Lex.Name(s.Entry(i).Noun.Group)
		if custody && g != "detainee" && g != "hostage" && g != "prisoner-of-war" {
			continue
		}
		if !custody && limit >= 0 && (agent(s, i) || breaksIn(s, &s.Rows[limit], i)) {
			continue // "two men were seized by rebels … one of them": those it was done to are meant
		}
		if aside < 0 && byTheWay(s, r, i) {
			aside, stop = i, max(stop, opening(s, r, i))
			continue
		}
		if t = modified(s, i, stop); s.Is(t.First-1, lx.Not) || s.Is(t.First-2, lx.Not) {
			continue // "four others (not nurses) were in the van; three of them were hurt"
		}
		return t, i, true
	}
	if aside >= 0 && (limit < 0 || s.Rows[limit].Phrase.Last < stop) {
		return modified(s, aside, stop), aside, true
	}
	return sheet.Toks{}, -1, false
}

// modified is the noun at token i with the words before it, none before stop.
func modified(s *sheet.Sheet, i, stop int) sheet.Toks {
	first := i
	for first > stop && i-first < maxModifiers && modifier(s, first-1) {
		first--
	}
	return sheet.Toks{First: first, Last: i + 1}
}

// agent reports a noun that "by" makes the doer.
func agent(s *sheet.Sheet, i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		switch t := &s.Toks[j]; {
		case t.Is(lx.Prep):
			return s.Entry(j).Word == "by"
		case t.Has(token.Mark) && !t.Has(token.Hyphen), t.Is(lx.Finite) && !t.Is(lx.Noun|lx.Adjective):
			return false
		}
	}
	return false
}

// breaksIn reports that the noun at token i acts in a clause with "when" behind one that tells where several people c were:
// "ten nurses were in a van when raiders stopped it. Two of them were shot" tells of the nurses.
func breaksIn(s *sheet.Sheet, c *sheet.Row, i int) bool {
	if !plural(c) || i >= s.Sents[c.Sent].Last || !s.Is(c.Phrase.Last, lx.Be) || s.Is(i+1, lx.Be) {
		return false
	}
	j := i - 1
	for j > i-5 && (modifier(s, j) || s.Is(j, lx.Det)) {
		j--
	}
	return s.Entry(j).Word == "when"
}

// modifier reports a token that can stand before a noun inside its phrase.
func modifier(s *sheet.Sheet, i int) bool {
	t := &s.Toks[i]
	if !t.Has(token.Word) || s.Toks[i+1].Has(token.Newline|token.Blank) {
		return t.Has(token.Hyphen)
	}
	if t.Has(token.Poss) {
		return false
	}
	if t.Is(lx.Prep | lx.Det | lx.Article | lx.Be | lx.Have | lx.Modal | lx.Pronoun | lx.Wh | lx.And | lx.Sub | lx.Numeral | lx.Vague | lx.Scope | lx.Adverb | lx.Not) {
		return false
	}
	return t.Class == 0 || t.Is(lx.Adjective|lx.Demonym) || t.Is(lx.Noun) && !t.Is(lx.MainVerb) || t.Is(lx.VerbPart) && t.Is(lx.Outcome)
}
