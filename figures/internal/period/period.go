// Package period finds the stretch of time that a count covers: "since October", "overnight", "so far this year".
//
// The phrases stand in running.lex with class period and a word that says how to read on: "day" and "longer" are whole
// as they stand; "since" takes the date or event behind it; "past" runs up to a word of time ("in the past | three weeks").
package period

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The reach of a search, in tokens on either side of the figure, and of what follows "since".
const (
	reach    = 24
	maxSince = 9
)

// Of returns the period of a row: the nearest behind it in its sentence, else the nearest before. Between the two no other
// row of the same outcome may stand, whose period it would be. longer reports one that reaches beyond a day.
func Of(s *sheet.Sheet, row int) (t sheet.Toks, longer, ok bool) {
	r := &s.Rows[row]
	sn := &s.Sents[r.Sent]
	if !sn.Kinds.Has(lx.Period) {
		return sheet.Toks{}, false, false
	}
	stop := min(sn.Last, r.Phrase.Last+reach)
	if n := row + 1; n < len(s.Rows) && s.Rows[n].Sent == r.Sent && s.Rows[n].Outcome.Kind == r.Outcome.Kind {
		stop = min(stop, s.Rows[n].Phrase.First)
	}
	for i := r.Phrase.Last; i < stop && !s.Has(i, token.Semi); i++ {
		if t, longer, ok = at(s, i, sn.Last); ok {
			return t, longer, true
		}
	}
	start := max(sn.First, r.Phrase.First-reach)
	if p := row - 1; p >= 0 && s.Rows[p].Sent == r.Sent && s.Rows[p].Outcome.Kind == r.Outcome.Kind {
		start = max(start, s.Rows[p].Phrase.Last)
	}
	for i := start; i < r.Phrase.First; i++ {
		if s.Has(i, token.Semi) {
			t, longer, ok = sheet.Toks{}, false, false
		} else if u, l, found := at(s, i, r.Phrase.First); found {
			t, longer, ok = u, l, true
			i = u.Last - 1
		}
	}
	return t, longer, ok
}

// at reads a period that begins at token i and ends at stop at the latest.
func at(s *sheet.Sheet, i, stop int) (t sheet.Toks, longer, ok bool) {
	p, n := s.Lex.Starting(lx.Period, s.Toks[i:stop])
	if p == nil {
		return t, false, false
	}
	t = sheet.Toks{First: i, Last: i + n}
	switch p.Arg {
	case "since":
		t.Last = since(s, t.Last, stop)
		return t, true, t.Last > i+n
	case "past":
		return past(s, t, stop)
	}
	return t, p.Arg == "longer", true
}

// since returns the end of what follows "since": a date, an event, or a short clause that begins with a noun ("the war
// began in 2011"). Where a pronoun follows, "since" gives a reason, and there is no period.
func since(s *sheet.Sheet, i, stop int) int {
	first, noun := i, false
	for ; i < stop && i < first+maxSince; i++ {
		tk := &s.Toks[i]
		switch {
		case tk.Has(token.Mark) && !tk.Has(token.Hyphen|token.Poss):
			return i
		case tk.Is(lx.Pronoun|lx.Wh|lx.And|lx.Be|lx.Have|lx.Modal|lx.Sub) && !tk.Is(lx.Month|lx.Det|lx.Prep):
			return i
		case tk.Is(lx.Prep) && i > first:
			if !dated(s, i+1) && s.Entry(i).Word != "of" {
				return i
			}
		case noun && tk.Is(lx.VerbPast) && !tk.Is(lx.Noun|lx.Adjective):
			if tk.Is(lx.Say) {
				return i
			}
			if i++; i+1 < stop && s.Is(i, lx.Prep) && dated(s, i+1) {
				return i + 2
			}
			return i
		}
		noun = noun || tk.Is(lx.Noun)
	}
	return i
}

// dated reports a token that can begin a date.
func dated(s *sheet.Sheet, i int) bool {
	return s.Is(i, lx.Month|lx.Weekday) || s.Has(i, token.Digits)
}

// past reads "in the past | three weeks" up to the word of time.
func past(s *sheet.Sheet, t sheet.Toks, stop int) (sheet.Toks, bool, bool) {
	for i := t.Last; i < stop && i < t.Last+4; i++ {
		if s.Is(i, lx.TimeNoun) {
			t.Last = i + 1
			switch s.Entry(i).Word {
			case "hour", "hours", "minutes", "night":
				return t, false, true
			}
			return t, true, true
		}
		if s.Has(i, token.Mark) && !s.Has(i, token.Hyphen) {
			break
		}
	}
	return t, false, false
}
