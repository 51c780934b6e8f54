package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxGot bounds the tokens before a verb among which a thing is looked for.
const maxGot = 30

// gotThing reports one or two that somebody received, returned or captured where things stand before that they can be of: "the
// mayor received a threat and the clerk received one", "the fleet lost a tanker and the rebels captured one". Where nothing does,
// one is received as a thing unless people were counted shortly before: "we received another on Friday".
func gotThing(s *sheet.Sheet, row int) bool {
	r, v := &s.Rows[row], s.Rows[row].Phrase.First-1
	if r.Outcome.Last-1 != v || r.Outcome.Kind == 0 || r.Flags&sheet.Partitive != 0 || !r.Quantity.HasStated || r.Quantity.Stated > 2 {
		return false
	}
	verb := s.Lex.Entries[s.Entry(v).Verb].Word
	got := verb == "receive" || verb == "return"
	if !got && !s.In(v, lx.Gain) {
		return false
	}
	first, one := max(s.Sents[r.Sent].First, v-maxGot), r.Quantity.Stated == 1
	i, hospital := v-1, false
	for ; i >= first && !s.Is(i, lx.And|lx.Sub) && !s.Has(i, token.Comma|token.Semi); i-- {
		hospital = hospital || s.Lex.Name(s.Entry(i).Source) == "medical" // which receives the hurt
	}
	thing, gained := -1, got
	for ; i >= first; i-- {
		switch t := &s.Toks[i]; {
		case t.Is(lx.Person | lx.Demonym | lx.Toll | lx.Unit):
			if thing < 0 || !got {
				return false
			}
		case thing >= 0 && !gained && t.Is(lx.Verb):
			if gained = s.In(i, lx.Gain); !gained {
				return false // "searched a house and captured one"
			}
		case thing < 0 && t.Is(lx.Noun) && !t.Is(lx.TimeNoun|lx.Place|lx.Event):
			thing = i
		case hospital && s.Entry(i).Verb == s.Entry(v).Verb && t.Is(lx.Verb):
			hospital = false // "the mayor received a call and the clinic received one"
		}
	}
	if hospital {
		return false
	}
	if thing >= 0 {
		return one || s.Is(thing, lx.Plural)
	}
	for k := row - 1; k >= 0 && s.Rows[k].Sent+2 >= r.Sent; k-- {
		if s.Rows[k].Admitted {
			return false
		}
	}
	return got && one
}
