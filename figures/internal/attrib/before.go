package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// before reads the noun phrase that ends before token e, the subject of a verb of saying there. Brackets,
// appositions and relative clauses between the two are passed over. inside is set where the subject is a
// relative pronoun, whose noun is returned.
func (f *finder) before(e int) (np sheet.Toks, inside bool) {
	e = f.pastTime(e)
	if e > f.first && f.s.Has(e-1, token.Close) {
		e = f.openingBracket(e - 1)
	}
	if e > f.first && f.s.Has(e-1, token.Comma) {
		if f.s.Has(e-2, token.Close) {
			e = f.openingBracket(e - 2)
		} else if e = f.pastApposition(e - 1); e < 0 {
			return sheet.Toks{}, false
		}
	} else if e > f.first && f.s.Has(e-1, token.Dash) {
		e = f.openingDash(e - 1)
	}
	if e <= f.first {
		return sheet.Toks{}, false
	}
	last := e - 1
	t := &f.s.Toks[last]
	if t.Is(lexicon.Wh) && !f.isWord(last, "what") {
		e = last
		if e > f.first && f.s.Has(e-1, token.Comma) {
			e--
		}
		if np = f.noun(e); kindOf(f.s, np) == 0 {
			np, _ = f.walk(e)
		}
		for !np.IsZero() && np.First > f.first && (f.nominal(np.First-1) || f.s.Is(np.First-1, lexicon.Det|lexicon.Article)) && !f.s.Is(np.First, lexicon.Det|lexicon.Article) {
			np.First-- // the comma of the clause is there: no other phrase has run into this one
		}
		return np, true
	}
	if t.Is(lexicon.Pronoun) && !t.Is(lexicon.Det) && !(f.names && t.Has(token.Caps) && t.Len() > 1) {
		return sheet.Toks{First: last, Last: e}, false
	}
	np, _ = f.walk(e)
	if b := np.First - 1; kindOf(f.s, np) == 0 || f.s.Is(np.First, lexicon.Article|lexicon.Det) || f.s.Is(b, lexicon.Prep|lexicon.Numeral) || f.s.Has(b, token.Digits) {
		if whole := f.clauseSubject(e); !whole.IsZero() {
			return whole, false
		}
	}
	return f.named(np), false
}

// walk goes left from token e over a noun phrase. clean is set where the phrase begins a clause.
func (f *finder) walk(e int) (np sheet.Toks, clean bool) {
	start, i := e, e-1
	for i >= f.first && e-i <= 2*maxSource {
		t := &f.s.Toks[i]
		if f.inWord(i) && (i < e-1 || !t.Has(token.Stop) || f.pointed(i)) {
			i--
			continue
		}
		if t.Has(token.Close) {
			if o := f.openingBracket(i); o < i && o > f.first && i < e-1 {
				i = o - 1
				continue
			}
			break
		}
		if t.Has(token.Edge | token.Comma | token.Open) {
			clean = true
			break
		}
		if f.isName(i) && !t.Is(lexicon.Det|lexicon.Article|lexicon.Prep|lexicon.Weekday|lexicon.Month|lexicon.And) {
			start = i
			i--
			continue
		}
		if t.Is(lexicon.Det|lexicon.Article|lexicon.Possess) && !t.Is(lexicon.Wh) {
			start = i
			if f.insideName(i) {
				start = i - 1
				i -= 2
				continue
			}
			if i-2 >= f.first && f.linking(i-1) {
				i--
				continue
			}
			if k := f.task(i - 1); k > 0 {
				i = k
				continue
			}
			if left, ok := f.leftOf(i-1, e); ok {
				return sheet.Toks{First: left.First, Last: e}, true // "the police and the army said"
			}
			if np := f.pastVerb(i-1, e); !np.IsZero() {
				return np, true
			}
			return f.settle(start, e)
		}
		if f.s.Ordinal(i) {
			if i+2 >= e {
				return sheet.Toks{}, false // "the 3rd | accused": no noun stands there
			}
			if f.ordinal(i) {
				start = i
				i--
				continue
			}
		}
		for t.Has(token.Digits) && i-2 >= f.first && f.s.Has(i, token.Glued) && f.s.Has(i-1, token.Comma) && f.s.Has(i-2, token.Digits) {
			i -= 2 // "7,000 refugees": no clause begins inside a number
		}
		if i == e-1 && f.callNumber(i) {
			return sheet.Toks{First: i - 1, Last: e}, true
		}
		if t.Has(token.Digits) || t.Is(lexicon.Trigger&^lexicon.Article) {
			if f.linking(i-1) || f.s.Is(i-1, lexicon.Det|lexicon.Article) && f.linking(i-2) {
				i--
				continue // "data from hospitals in the three towns"
			}
			if f.isName(i+1) && i > f.first {
				break // a date before a name
			}
			if left, ok := f.leftOf(i-1, e); ok {
				return sheet.Toks{First: left.First, Last: e}, true // "the mayor and two witnesses said"
			}
			if np := f.pastVerb(i-1, e); !np.IsZero() {
				return np, true // "a policeman who killed two boys told the court"
			}
			return f.settle(i, e)
		}
		if t.Is(lexicon.And) && start < e && f.isWord(i, "and") {
			if left, ok := f.leftPart(i); ok && f.nominal(i-1) {
				return sheet.Toks{First: left.First, Last: e}, true
			}
			clean = true
			break
		}
		if t.Is(lexicon.TimeNoun) && f.s.Is(i-1, lexicon.Weekday) && start < e {
			clean = true // "Wednesday morning | Benn said"
			break
		}
		if t.Is(lexicon.TimeNoun) && start < e && f.isName(start) && !f.isName(i) && start == i+1 && f.s.Is(i-1, lexicon.Det|lexicon.Article|lexicon.Adjective) {
			clean = true // "earlier in the day | SANA said"
			break
		}
		if t.Is(lexicon.Prep) && start < e {
			if f.insideName(i) {
				start = i - 1
				i -= 2
				continue
			}
			if f.linking(i) {
				i--
				continue
			}
			if np := f.pastVerb(i, e); !np.IsZero() {
				return np, true
			}
			break
		}
		if k := f.task(i); k > 0 && start < e {
			i = k
			continue
		}
		if f.verbal(i) {
			if np := f.pastVerb(i, e); !np.IsZero() {
				return np, true
			}
			break
		}
		if !f.nominal(i) {
			clean = t.Is(lexicon.Sub | lexicon.Wh)
			break
		}
		start = i
		i--
	}
	if start == e {
		// Nothing nominal stands before the verb; a relative clause may end in anything: "which he relies on said".
		return sheet.Toks{}, false
	}
	np, _ = f.settle(start, e)
	return np, clean || i < f.first
}

// linking reports whether the preposition at i joins two parts of one noun phrase.
func (f *finder) linking(i int) bool {
	if f.isWord(i, "by") && i > f.first && f.s.Lex.Name(f.s.Entry(i-1).Source) == "document" {
		return true // "a report by the ministry"
	}
	if !f.s.Is(i, lexicon.Prep) || i <= f.first || !f.nominal(i-1) && !f.inWord(i-1) && !f.s.Has(i-1, token.Close) {
		return i > f.first && f.isWord(i, "by") && f.s.Is(i-1, lexicon.VerbPart) && i-1 > f.first && f.s.Is(i-2, lexicon.Noun)
	}
	for _, w := range [...]string{"of", "for", "at", "in", "from", "with", "on", "inside", "near", "to"} {
		if f.isWord(i, w) {
			return true
		}
	}
	return false
}

// callNumber reports at token i the number by which a service or a station is called, behind its name that opens the clause: "nine
// died, | Ambulance 1033 | said", "Channel 12". A day stands behind a month.
func (f *finder) callNumber(i int) bool {
	if i <= f.first || !f.names || !f.s.Has(i, token.Digits) || f.s.Toks[i].Len() > 4 || !f.s.Has(i-1, token.Upper) || f.s.Has(i-1, token.Caps) {
		return false
	}
	return f.s.Is(i-1, lexicon.Noun) && f.s.Is(i-1, lexicon.Singular) && !f.s.Is(i-1, lexicon.Month|lexicon.Weekday|lexicon.Person) && (i-1 == f.first || f.s.Has(i-2, token.Comma|token.Edge))
}
