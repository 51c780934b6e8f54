// Package single finds the victims that no number counts: one person told by a definite noun ("the driver
// was killed"), a name ("killing rebel leader Karim Dost") or a pronoun ("arrested him"). They are no
// figures; a tally may count them as one each.
//
// A candidate is put into the sheet as a row that counts one, stage 700 reads what befell it, and the row is
// thrown away again: so whatever makes a victim of "a driver" makes one of "the driver". Only what the text
// asserts is kept, of outcomes that befall a person by somebody's doing: that the president returned or the
// minister moved is nobody's loss.
//
// It also reads on where a later sentence tells the fate of people whom a row counts (later.go; follows.go says where
// it can, joint.go whom a pronoun of its own sentence means), or of an indefinite person who was no figure for want of one: "A
// gunman opened fire. He was shot dead." (recall.go)
//
// Nobody counts twice for one outcome in a document. Who is the same person is decided by words: see
// repeat.go.
package single

import (
	"slices"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/outcome"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// Victim is one person and what befell them.
type Victim struct {
	sheet.Toks // the noun phrase without its determiner
	Head       int
	Outcome    lx.Name
	Group      lx.Name

	kind     kind
	headline bool
}

// kind is how a person is told.
type kind uint8

const (
	definite kind = iota + 1 // the driver, his wife
	named                    // Mullah Karim, Zalmi
	pronoun                  // him
	counted                  // a row that counts one: a driver, one insurgent
)

// Finder gathers the single victims of one text. The zero Finder is ready; Reset empties it.
type Finder struct {
	Victims []Victim

	persons []Victim    // all persons told one by one, the rows that count one among them, for repeats
	many    []lx.Name   // outcomes of rows that count several, each once
	old     int         // how many of them stand before the sentence at hand
	rows    []sheet.Row // the sentence's rows, while candidates stand among them
	at      []place     // the candidates
	taken   []Victim    // counted persons of whom the sentence at hand tells more

	back  sheet.Row // an indefinite person of a sentence before, whom this one may take up; see recall.go
	by    taker     // by which word it may
	rival bool      // somebody else whom the pronoun fits stands behind that person
}

// place is a candidate: its chunk, how it tells of one person, and the row whose people it takes up again.
type place struct {
	chunk int
	kind  kind
	row   int
	last  int // the chunk with which a list of them in the sentence ends
}

// Reset makes the finder ready for another text.
func (f *Finder) Reset() {
	f.Victims, f.persons, f.many, f.back = f.Victims[:0], f.persons[:0], f.many[:0], sheet.Row{}
}

// befalling are the outcomes of which single victims are told.
var befalling = [...]string{"killed", "injured", "casualties", "missing", "detained", "abducted", "released", "rescued", "sentenced", "surrendered", "escaped"}

func befalls(s *sheet.Sheet, k lx.Name) bool {
	for _, n := range befalling {
		if s.Lex.Name(k) == n {
			return true
		}
	}
	return false
}

// Worth reports whether a sentence can hold a victim at all: a word of outcome stands in it.
func Worth(sn *sheet.Sentence) bool { return sn.Class&lx.Tells != 0 }

// Find looks for victims in the last sentence, whose tags, chunks and rows from first on stand in the sheet. The
// rows must have been admitted or not. It costs a reading of the sentence by stage 700 where there are candidates.
func (f *Finder) Find(s *sheet.Sheet, sent, first int) {
	g := grammar{s, &s.Sents[sent]}
	f.at = f.at[:0]
	for k := range s.Chunks {
		if how := g.candidate(k); how != 0 {
			f.at = append(f.at, place{chunk: k, kind: how})
		}
	}
	for _, v := range f.taken {
		at, _ := slices.BinarySearchFunc(f.persons, v.First, func(p Victim, first int) int { return p.First - first })
		f.persons = slices.Insert(f.persons, at, v)
	}
	f.taken = f.taken[:0]
	fresh := len(f.persons)
	f.countRows(s, sent, first)
	if len(f.at) == 0 {
		return
	}
	rows := f.try(g, sent, first)
	for i, p := range f.at {
		if v, ok := g.victim(p, &rows[i]); ok && !f.toldOf(p, &rows[i]) && !f.known(s, g, p.chunk, &v, fresh) {
			f.Victims = append(f.Victims, v)
			f.persons = append(f.persons, v)
		}
	}
	slices.SortFunc(f.persons[fresh:], func(a, b Victim) int { return a.First - b.First })
	f.restore(s, first)
}

// toldOf reports that a pronoun's outcome is told by the very word that tells that of a row of the sentence: "a man stabbed
// a cook before he was arrested".
func (f *Finder) toldOf(p place, r *sheet.Row) bool {
	return p.kind == pronoun && slices.ContainsFunc(f.rows, func(o sheet.Row) bool { return o.Admitted && o.Outcome.Toks == r.Outcome.Toks })
}

// try puts the candidates into the sheet as rows that count one, behind those of the sentence, which begin at first, and
// has stage 700 read them all. It returns the candidates' rows, good until restore.
func (f *Finder) try(g grammar, sent, first int) []sheet.Row {
	s := g.s
	f.rows = append(f.rows[:0], s.Rows[first:]...)
	for _, p := range f.at {
		c := &s.Chunks[p.chunk]
		c.Row = len(s.Rows)
		s.Rows = append(s.Rows, g.row(c, sent))
	}
	outcome.Resolve(s, sent)
	return s.Rows[first+len(f.rows):]
}

// restore gives the sentence back the rows it had before try.
func (f *Finder) restore(s *sheet.Sheet, first int) {
	s.Rows = append(s.Rows[:first], f.rows...)
	for _, p := range f.at {
		s.Chunks[p.chunk].Row = -1
	}
}

// row is the candidate at chunk c as a row that counts one.
func (g *grammar) row(c *sheet.Chunk, sent int) sheet.Row {
	r := sheet.Row{Sent: sent, Num: sheet.Toks{First: c.First, Last: c.First + 1}, Phrase: c.Toks, Form: sheet.FormArticle, Whole: -1}
	r.NumSpan = g.s.SpanOf(r.Num)
	r.Quantity = units.Quantity{Stated: 1, HasStated: true}
	e := g.s.Entry(c.Head)
	r.Subject = sheet.Subject{Toks: c.Toks, Head: c.Head, Lemma: e.Lemma, Group: e.Noun.Group, Unit: e.Noun.Unit}
	return r
}

// victim says whether an outcome befell a candidate, by a word of its clause: "the slain leader" tells of
// nothing new.
func (g *grammar) victim(p place, r *sheet.Row) (Victim, bool) {
	c := &g.s.Chunks[p.chunk]
	o := &r.Outcome
	if r.Role != 1 || r.Modality != 0 || r.Whole >= 0 || o.IsZero() || c.Has(o.First) || !befalls(g.s, o.Kind) || !g.real(o.Toks) || g.plural(p.chunk, o.Toks) {
		return Victim{}, false
	}
	v := Victim{Toks: c.Toks, Head: c.Head, Outcome: o.Kind, Group: r.Subject.Group, kind: p.kind, headline: g.sn.Headline}
	for v.First < v.Head && g.s.Is(v.First, lx.Det) {
		v.First++
	}
	if v.kind == named {
		for i := v.First; i < v.Last; i++ {
			if g.s.Is(i, lx.Person) && v.Group == 0 {
				v.Group = g.s.Entry(i).Noun.Group
			}
		}
		if bare := c.Class&(lx.Person|lx.Title) == 0; bare && g.takesPlaces(o.Toks) {
			return Victim{}, false
		}
	}
	return v, true
}

// takesPlaces reports a verb whose object is a place as often as a person: "Rebels captured Kunduz".
func (g *grammar) takesPlaces(t sheet.Toks) bool {
	return g.verb(t.Last - 1).Fate.Place
}

// verb is the entry of the base form of the verb at token i.
func (g *grammar) verb(i int) *lx.Entry { return &g.s.Lex.Entries[g.s.Entry(i).Verb] }

// real reports that the outcome is told as having happened: no aim, charge or duty stands before a form in -ing ("aimed at
// capturing the leader", "accused of killing the governor").
func (g *grammar) real(o sheet.Toks) bool {
	j := g.verbGroup(o)
	if p := g.chunk(j - 1); j >= 0 && p.Kind == sheet.PP && g.s.Has(g.chunk(j).Head, token.Word) && g.tag(g.chunk(j).Head) == sheet.TagIng {
		switch g.s.Entry(p.Head).Word {
		case "at", "for", "of", "from", "without", "against", "on", "with", "toward", "towards":
			return false
		}
	}
	return true
}

// verbGroup is the chunk of the verb that tells an outcome, or -1.
func (g *grammar) verbGroup(o sheet.Toks) int {
	for j := range g.s.Chunks {
		if c := &g.s.Chunks[j]; c.Kind == sheet.VG && (c.Has(o.Last-1) || c.Has(o.First)) {
			return j
		}
	}
	return -1
}

// plural reports a verb in the plural right behind a lone candidate, which then is no single person.
func (g *grammar) plural(k int, o sheet.Toks) bool {
	j, p := g.verbGroup(o), g.chunk(k-1)
	if j != k+1 || p.Kind == sheet.CC || p.Kind == sheet.PUNCT && g.s.Toks[p.First].Has(token.Comma) {
		return false
	}
	switch g.s.Entry(g.s.Chunks[j].First).Word {
	case "were", "are", "have":
		return true
	}
	return false
}
