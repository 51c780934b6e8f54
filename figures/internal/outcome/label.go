package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// label reads a table cell or a bullet: "Killed: 14", "Deaths 14", "Number of injured - 37".
func (c *clause) label(k int) verdict {
	j := k - 1
	for c.mark(j, token.Colon|token.Dash|token.Bar) || c.chunk(j).Kind == sheet.ADV {
		j--
	}
	if c.mark(k-1, token.Colon) {
		for c.chunk(j).Kind == sheet.NP && c.chunk(j).Row < 0 && c.chunk(j-1).Kind == sheet.PP && c.word(j-1) != "of" {
			j -= 2 // "New arrivals | in Oram: 12 people"
		}
	}
	v := none
	ch := c.chunk(j)
	switch ch.Kind {
	case sheet.VG:
		if ch.Last-ch.First == 1 {
			v = c.verb(j)
		}
	case sheet.PRED:
		v = c.state(j)
	case sheet.NP:
		if ch.Row >= 0 || j == k-1 && c.s.Rows[c.row].Subject.Head >= 0 && c.occasion(j) {
			return none
		}
		e := c.s.Entry(ch.Head)
		if c.s.Is(ch.Head, lx.Toll) && !c.saysWhich(e) {
			v = verdict{kind: e.Noun.Outcome, who: lx.Object, toks: ch.Toks, chunk: j}
		} else if c.mark(k-1, token.Colon) && (c.closed() || c.mark(c.at+1, token.Open)) {
			v = verdict{kind: c.come(ch), who: lx.Object, toks: ch.Toks, chunk: j}
		}
	}
	if !v.ok() {
		return none
	}
	// A label begins its line or cell.
	for i := j - 1; i >= 0 && i > j-4; i-- {
		switch p := c.chunk(i); p.Kind {
		case sheet.NP, sheet.PP, sheet.ADV:
			if p.Row >= 0 {
				return none
			}
		case sheet.PUNCT:
			return v
		case sheet.VG:
			if !p.Reduced || !c.s.Is(p.Head, lx.Say) {
				return none // but "civilians reported killed: 3"
			}
		default:
			return none
		}
	}
	return v
}

// occasion reports an event that a phrase tells the time of, with no mark before those of whom the sentence tells: "after
// the killing | two men were held", "on the day of the arrest | two".
func (c *clause) occasion(j int) bool {
	if c.mark(j-1, token.Close) && c.mark(j-3, token.Open) {
		j -= 4 // "the Home Guard (HG) | casualty"
	}
	return c.chunk(j-1).Kind == sheet.PP && (c.word(j-1) != "of" || c.s.Is(c.chunk(j).First, lx.Det))
}

// passed reads a toll whose verb is read as a hedge of the number: "the toll topped | 50", "the dead exceeded | 60".
func (c *clause) passed(k int) verdict {
	r, ch := &c.s.Rows[c.row], c.chunk(k)
	np := c.chunk(k - 1)
	if r.NHedges == 0 || !c.s.Is(ch.First, lx.Verb) || ch.First >= r.Num.First || np.Row >= 0 || c.s.Is(np.Head, lx.Person) {
		return none
	}
	var v verdict
	if c.word(k-2) == "of" {
		v = c.tollNoun(k - 3) // "the number of arrests passed | 300"
	} else if np.Kind != sheet.NP {
		return none
	} else if v = c.tollNoun(k - 1); !v.ok() && c.s.Is(np.First, lx.Det|lx.Article) {
		v = c.headFate(k - 1)
	}
	if v.ok() {
		r.Flags |= sheet.Counted
		v.who = lx.Object
	}
	return v
}

// pushed reads a toll whose verb of change stands before it: "pushed the number of displaced past 10,000".
func (c *clause) pushed(k int) verdict {
	r := &c.s.Rows[c.row]
	if r.Subject.Head >= 0 || r.NHedges == 0 {
		return none
	}
	v := c.toll(k)
	if v.ok() {
		r.Flags |= sheet.Counted
	}
	return v
}

// counts reports a participle that belongs to a toll: "the number of people killed rose to 12".
func (c *clause) counts(i int) bool {
	ch := c.chunk(i)
	return ch.Reduced && c.chunk(i-1).Kind == sheet.NP
}

// saysWhich reports words behind those counted that tell whether they died or were hurt, where the noun e of their label leaves it
// open: "Casualties: two cooks | killed", "Casualties: one guard | dead".
func (c *clause) saysWhich(e *lx.Entry) bool {
	if c.s.Lex.Name(e.Noun.Outcome) != "casualties" {
		return false
	}
	switch g := c.chunk(c.at + 1); g.Kind {
	case sheet.PRED:
		return c.state(c.at + 1).ok()
	case sheet.VG:
		return g.Reduced && c.verb(c.at+1).ok() && !c.active(c.at+1)
	}
	return false
}
