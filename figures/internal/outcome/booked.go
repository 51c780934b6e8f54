package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// booked turns v, the idiom of those who book a room or a flight, into what the police mean by it: "a man was booked into the
// county jail" is held, "two men were booked on murder charges" are charged. Whom they "take in for questioning" they hold as well.
func (c *clause) booked(v verdict) verdict {
	switch c.base(v.toks.First) {
	case "take", "pull", "bring":
		switch c.s.Lex.Name(v.kind) {
		case "transferred", "other":
			if w := c.takenIn(v.chunk); w.ok() {
				v.kind = w.kind
			}
		}
		return v
	case "book":
	default:
		return v
	}
	np := c.chunk(c.s.ChunkFrom(v.toks.Last))
	if np.Kind != sheet.NP {
		return v
	}
	switch c.word(c.s.ChunkFrom(v.toks.Last)) {
	case "charge", "charges", "suspicion":
		v.kind = c.s.Lex.NameOf("sentenced")
	default:
		i := np.First
		for i < np.Last && c.s.Lex.Name(c.s.Entry(i).Noun.Outcome) != "detained" {
			i++
		}
		if i == np.Last {
			return v
		}
		v.kind = c.s.Lex.NameOf("detained")
	}
	v.who, v.toks.Last = lx.Object, np.Last
	return v
}
