package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of those who stopped people on the way: in tokens before the people are held, and around the verb.
const (
	maxHalted  = 60
	maxStopper = 12
)

// halted reports that the tokens from first to last tell how fighters or gunmen stopped people, who are held behind them: "a nurse
// was stopped by rebels", "gunmen stopped a nurse", "two nurses were stopped at a rebel checkpoint". It is no word on it where
// police or soldiers come in: "stopped by rebels, freed by the army".
func halted(s *sheet.Sheet, first, last int) bool {
	for i := last - 1; i >= first && i > last-maxHalted; i-- {
		if s.Arrests(s.Entry(i).Noun.Group) && !s.Is(i+1, lx.Say) && !s.Is(i-1, lx.Say) {
			return false
		}
		if !s.In(i, lx.Halt) || !s.Is(i, lx.VerbPast|lx.VerbPart) {
			continue
		}
		return stoppedBy(s, i, last) || !s.Is(i-1, lx.Be) && stopper(s, i, first)
	}
	return false
}

// HeldBy turns detained into abducted where the people of row r, whom the noun phrase from token at takes up again, were stopped by
// captors before: "two nurses were stopped by rebels. They were held".
func HeldBy(s *sheet.Sheet, r *sheet.Row, at int, o *sheet.Outcome) {
	if s.Lex.Name(o.Kind) != "detained" || s.Captors(r.Subject.Group) || !keeps(s, o.Last-1) {
		return
	}
	for i := o.Last; i < o.Last+maxStopper && i < len(s.Toks) && !s.Has(i, token.Stop); i++ {
		if s.Arrests(s.Entry(i).Noun.Group) {
			return // "were held for two days by police"
		}
	}
	if halted(s, s.Sents[r.Sent].First, at) {
		o.Kind = s.Lex.NameOf("abducted")
	}
}

// keeps reports a verb of holding at token i that captors do as well as the law: not "arrested".
func keeps(s *sheet.Sheet, i int) bool {
	switch s.Lex.Entries[s.Entry(i).Verb].Word {
	case "hold", "detain", "keep":
		return true
	}
	return false
}

// stoppedBy reports captors behind the participle at token i that "by" makes the doers, or whose checkpoint it was.
func stoppedBy(s *sheet.Sheet, i, last int) bool {
	for k := i + 1; k < last && k < i+maxStopper; k++ {
		switch {
		case captorAt(s, k) && s.In(k+1, lx.Workplace):
			return true
		case s.Entry(k).Word != "by":
			continue
		}
		for k++; k < last && !s.Has(k, token.Comma) && !s.Is(k, lx.Be|lx.Have|lx.And) && (!s.Is(k, lx.Prep) || s.Is(k, lx.Adjective|lx.Noun)); k++ {
			if captorAt(s, k) {
				return true
			}
		}
	}
	return false
}

// stopper reports that the people next before the verb at token i are captors: "unidentified gunmen in a truck stopped".
func stopper(s *sheet.Sheet, i, first int) bool {
	for k := i - 1; k >= first && k > i-maxStopper && !s.Has(k, token.Stop); k-- {
		if captorAt(s, k) {
			return true
		}
		if s.Is(k, lx.Person|lx.Pronoun) {
			return false
		}
	}
	return false
}

// captorAt reports a noun of those who take people away, or a word that makes a group one of theirs.
func captorAt(s *sheet.Sheet, i int) bool {
	n := &s.Entry(i).Noun
	return (s.Captors(n.Group) || s.Captors(n.Hint)) && !s.Has(i-1, token.Hyphen)
}
