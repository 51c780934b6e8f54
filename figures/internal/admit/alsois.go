package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// alsoIs reports the second of two indefinite nouns in one apposition: "Karim Dost, a nurse and a mother of two, was shot"
// tells of one. The first says whose they are, and nothing but what it takes with it stands between.
func alsoIs(s *sheet.Sheet, sn *sheet.Sentence, r *sheet.Row) bool {
	for k := len(s.Rows) - 1; k >= 0 && s.Rows[k].Sent == r.Sent; k-- {
		p := &s.Rows[k]
		if p.Phrase.First < r.Phrase.First-maxApposed-1 {
			break
		}
		if p.Phrase.First >= r.Phrase.First || p.Form != sheet.FormArticle || p.Subject.Head < 0 || s.Is(p.Phrase.First-1, lx.And) {
			continue
		}
		return apposedTo(s, sn, p.Phrase.Last) >= r.Phrase.Last && renames(s, p)
	}
	return false
}

// paired reports a second indefinite noun joined to the row before the mark at end.
func paired(s *sheet.Sheet, r *sheet.Row, end int) bool {
	for k := r.Phrase.Last; k < end; k++ {
		if s.Is(k, lx.And) && s.Is(k+1, lx.Article) {
			return true
		}
	}
	return false
}

// several reports that two indefinite nouns between the comma at token i and the mark at end go on a list that begins with
// a name. A verb in the plural tells: "Karim Dost, a nurse and a guard, were shot", "the dead were Karim Dost, a nurse and a
// guard". But two names have an apposition of two: "Karim Dost and Omar Zel, a nurse and a guard, were shot".
func several(s *sheet.Sheet, sn *sheet.Sentence, i, end int) bool {
	b := nameBefore(s, sn, i) - 1
	if b >= sn.First && s.Is(b, lx.And|lx.Prep) {
		return false // "the parents of Karim Dost, a nurse and a guard, were shot"
	}
	return b >= sn.First && plural(s, b) || s.Has(end, token.Comma) && plural(s, end+1)
}

// plural reports a verb of being at token i that several have for their subject.
func plural(s *sheet.Sheet, i int) bool {
	switch s.Entry(i).Word {
	case "were", "are", "have":
		return true
	}
	return false
}

// fateOf reports at token i the "of" of a noun that tells what befell the one named behind it, of whom the two nouns up to
// the mark at end tell: "the murder of | Dost, a guard and a poet, caused". It opens the sentence, and then a comma closes
// them, or is what a verb takes; "after the capture of Belt, a guard" begins another clause.
func fateOf(s *sheet.Sheet, sn *sheet.Sentence, i, end int) bool {
	h := i - 1
	if h <= sn.First || s.Entry(i).Word != "of" || s.Entry(h).Noun.Outcome == 0 || !s.Is(h-1, lx.Det|lx.Article) {
		return false
	}
	if h-1 == sn.First {
		return s.Has(end, token.Comma)
	}
	return !s.Is(h-2, lx.Prep|lx.Sub)
}

// victimIs reports one victim of whom no more is told than who it was: "one of the victims was a nurse", but "said he had fled".
func victimIs(s *sheet.Sheet, r *sheet.Row) bool {
	i := r.Phrase.Last
	if r.Flags&sheet.Partitive == 0 || !s.Is(r.Num.First, lx.One) || !s.Is(i, lx.Be) || !s.Is(i+1, lx.Article|lx.Det|lx.Possess) {
		return false
	}
	return r.Subject.Head >= 0 && s.Lex.Name(s.Entry(r.Subject.Head).Noun.Group) == "victim" && s.Lex.Name(r.Outcome.Kind) == "killed"
}
