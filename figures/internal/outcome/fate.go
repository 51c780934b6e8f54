package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// verdict is what one word or phrase says, and where it stands.
type verdict struct {
	kind  lx.Name
	who   lx.Who
	toks  sheet.Toks
	chunk int // the governing chunk, -1 for none
	weak  bool
	actor bool // the people counted did it
	also  [3]lx.Name
}

var none = verdict{chunk: -1}

func (v verdict) ok() bool { return v.kind != 0 }

// clause reads the chunks of one sentence around one row.
type clause struct {
	s   *sheet.Sheet
	sn  *sheet.Sentence
	row int
	at  int // chunk of the row
}

func (c *clause) chunk(j int) *sheet.Chunk {
	if uint(j) >= uint(len(c.s.Chunks)) {
		return &edge
	}
	return &c.s.Chunks[j]
}

// edge stands for what lies outside the sentence.
var edge = sheet.Chunk{Kind: sheet.PUNCT, Row: -1}

func (c *clause) word(j int) string {
	ch := c.chunk(j)
	if ch == &edge {
		return ""
	}
	return c.s.Entry(ch.Head).Word
}

// base is the base form of the verb at token i, "" where it is none.
func (c *clause) base(i int) string { return c.s.Lex.Entries[c.s.Entry(i).Verb].Word }

// starting returns the longest phrase of the kind that begins at token i and stands before end, and its length.
func (c *clause) starting(kind lx.PhraseKind, i, end int) (*lx.Phrase, int) {
	if !c.sn.Kinds.Has(kind) {
		return nil, 0
	}
	return c.s.Lex.Starting(kind, c.s.Toks[i:end])
}

// mark reports whether chunk j is a mark of the shapes m.
func (c *clause) mark(j int, m token.Shape) bool {
	ch := c.chunk(j)
	return ch != &edge && ch.Kind == sheet.PUNCT && c.s.Toks[ch.First].Has(m)
}

// verb says what the verb group j tells, with its idioms: "lost their lives", "taken hostage", and with
// an object between verb and tail ("shot three men dead").
func (c *clause) verb(j int) verdict {
	ch := c.chunk(j)
	v := none
	v.chunk = j
	if c.averted(j) || c.stays(j) || c.liesStill(j) {
		return v
	}
	if c.engulfed(j) || c.overtaken(j) || c.shutIn(j) {
		return c.toObject("affected", j)
	}
	if c.routed(j) {
		return c.toObject("displaced", j)
	}
	if c.lockedIn(j) {
		return c.toObject("detained", j)
	}
	for i := ch.First; i <= ch.Head && c.sn.Kinds.Has(lx.FateVerb); i++ { // "fatally wounded" begins before its verb
		if i > ch.First && c.s.Has(i-1, token.Hyphen) && c.s.Entry(i-2).Word == "non" {
			continue // "non-fatally wounded"
		}
		if p, n := c.starting(lx.FateVerb, i, c.sn.Last); p != nil && i+n > ch.Head && !c.dated(i+n) && !c.hedges(i+n-1) {
			v.kind, v.who, v.toks = p.Fate.Outcome, p.Fate.Who, sheet.Toks{First: i, Last: i + n}
			if w := c.split(j); w.ok() && c.s.Lex.Name(v.kind) == "other" {
				return c.booked(w) // "held a nurse hostage" holds no meeting
			}
			if c.holds(v, j) || c.leavesFree(v) {
				break // "police held a man", "two guests got out"
			}
			if c.s.Lex.Name(v.kind) == "displaced" && c.outing(j, i+n) {
				return verdict{chunk: j}
			}
			return c.booked(v)
		}
	}
	if c.sn.Kinds.Has(lx.FateVerb) && ch.Class&lx.PhraseA != 0 {
		if w := c.split(j); w.ok() {
			return c.booked(w)
		}
	}
	e := c.s.Entry(ch.Head)
	v.kind, v.who, v.toks = e.Fate.Outcome, e.Fate.Who, sheet.Toks{First: ch.Head, Last: ch.Head + 1}
	return v
}

// holds reports a force that holds a person, where the idiom is that of those who hold a meeting.
func (c *clause) holds(v verdict, j int) bool {
	ch, o := c.chunk(j), c.chunk(j+1)
	if c.s.Lex.Name(v.kind) != "other" || ch.Passive || v.toks.Last != o.First+1 || c.base(ch.Head) != "hold" {
		return false
	}
	if o.Row < 0 || c.s.Rows[o.Row].Subject.Thing || !c.s.Is(o.Head, lx.Person) {
		return false
	}
	who := c.subjectOf(j)
	return who >= 0 && (c.fights(who) || c.captor(who))
}

// hedges reports a word at token i, the last of an idiom, that belongs to the number behind it: "hold | up to 30".
func (c *clause) hedges(i int) bool {
	return c.s.Tags[i-c.sn.First] == sheet.TagNum && c.s.Is(i, lx.Prep|lx.Adverb)
}

// afterAdverbs gives the first chunk from j on that is no adverb.
func (c *clause) afterAdverbs(j int) int {
	for c.chunk(j).Kind == sheet.ADV {
		j++
	}
	return j
}

// beforeAdverbs gives the last chunk up to j that is no adverb.
func (c *clause) beforeAdverbs(j int) int {
	for c.chunk(j).Kind == sheet.ADV {
		j--
	}
	return j
}

// stillSo reports a verb of being at chunk j, adverbs aside.
func (c *clause) stillSo(j int) bool {
	be := c.chunk(c.beforeAdverbs(j))
	return be.Kind == sheet.VG && (c.s.Is(be.Head, lx.Be) || c.base(be.Head) == "remain")
}

// state says what a predicate tells: "dead", "in custody", or a place that holds people: "in the prison".
func (c *clause) state(j int) verdict {
	ch := c.chunk(j)
	v := verdict{who: lx.Subject, chunk: j}
	switch ch.Kind {
	case sheet.PRED:
		if c.word(j) == "alive" && c.stillSo(j-1) {
			return none // who is alive need not have been rescued
		}
		if n := c.chunk(j + 1); n.Kind == sheet.NP && n.First == ch.Last && c.s.In(n.Head, lx.Abuse) {
			return none // "were exposed to death | threats"
		}
		v.toks = ch.Toks
		if p, _ := c.starting(lx.FateState, ch.First, c.sn.Last); p != nil {
			v.kind = p.Fate.Outcome
			return v
		}
		v.kind = c.s.Entry(ch.Head).Fate.Outcome
		if c.word(j) == "missing" && c.word(j+1) == "from" && c.s.In(c.chunk(j+2).Head, lx.Muster) {
			v.kind = c.s.Lex.NameOf("other") // absent, no more
		}
		return v
	case sheet.PP:
		if np := c.chunk(j + 2); c.mark(j+1, token.OpenQ) && np.Kind == sheet.NP && c.s.In(np.Head, lx.Health) && c.anyIn(np.Toks, lx.Severe) {
			return verdict{kind: c.s.Lex.NameOf("injured"), who: v.who, toks: np.Toks, chunk: v.chunk} // in "critical condition"
		}
		if w := c.word(j); w == "as" && c.chunk(j+1).Kind == sheet.PRED {
			return c.state(j + 1) // "listed as missing"
		} else if w == "with" && c.wound(j+1) {
			v.kind, v.toks = c.s.Lex.NameOf("injured"), sheet.Toks{First: ch.First, Last: c.chunk(j + 1).Last}
			return v // "left three with bullet wounds"
		} else if t := c.inHands(j); !t.IsZero() {
			return verdict{kind: c.s.Lex.NameOf("abducted"), who: v.who, toks: t, chunk: v.chunk}
		} else if w == "in" || w == "at" || w == "inside" {
			np := c.chunk(j + 1)
			if np.Kind == sheet.NP && np.Row < 0 {
				for i := np.First; i < np.Last; i++ {
					if e := c.s.Entry(i); c.s.Is(i, lx.Place) && e.Noun.Outcome != 0 {
						v.kind, v.toks = e.Noun.Outcome, sheet.Toks{First: ch.First, Last: np.Last}
						return v
					}
				}
			}
			return c.sheltered(j)
		}
	}
	return none
}
