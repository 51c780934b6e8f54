package single

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// The most chunks of a clause that are looked through for those whom a pronoun means.
const clauseReach = 16

// ground is where the people stand whom a pronoun may mean in its own sentence.
type ground struct {
	clause int // the chunk that opens the pronoun's clause, -1 where the sentence does
	joins  bool
	verb   int // the first finite verb of the clause: whoever stands before it does what is done, and is not meant
	end    int // the chunk at which the words before the pronoun's verb end
}

// ground looks from the pronoun at chunk k back over its clause: "and | they were shot", "when | gunmen shot them", "when gunmen
// stopped the car | and shot them", "gunmen fired at two cooks, | killing them". It says whether there is one.
func (g *grammar) ground(k int) (p ground, ok bool) {
	v := k - 1
	c := g.chunk(v)
	if c.Kind != sheet.VG {
		joins := g.chunk(k+1).Kind == sheet.VG && g.joins(k-1)
		return ground{clause: k - 1, joins: joins, verb: k, end: k}, joins
	}
	p = ground{clause: -1, verb: -1, end: v}
	if c.Infinite {
		return p, false // "only to see him freed"
	}
	participle := g.tag(c.Head) == sheet.TagIng && !c.Finite
	if participle {
		for p.end--; g.chunk(p.end).Kind == sheet.ADV; p.end-- {
		}
		if !g.mark(p.end, token.Comma) {
			return p, false
		}
	}
	and := -1
	for j := v; j >= 0 && j > v-clauseReach; j-- {
		c := g.chunk(j)
		switch {
		case c.Kind == sheet.VG && c.Finite && p.verb < 0 && g.s.Is(c.Head, lx.Say) && j == p.end-1 && g.mark(j-2, token.Comma):
			p.end = j - 2 // ", police said, killing them"
			j--
		case participle && (c.Kind == sheet.VG && c.Negated || c.Kind == sheet.SUB && j > 0 && g.chunk(j-1).Kind == sheet.NP && g.s.Is(c.First, lx.Wh)):
			return p, false // "chased a man who had shot a guard, killing him" may tell of either
		case c.Kind == sheet.VG && c.Finite && and >= 0:
			p.clause, p.joins = and, true
			return p, true
		case c.Kind == sheet.VG && c.Finite && p.verb >= 0 && g.s.Is(c.Head, lx.Say) && g.chunk(j+1).Kind == sheet.NP:
			p.clause = j
			return p, true
		case c.Kind == sheet.VG && c.Finite:
			p.verb = j
		case c.Kind == sheet.CC && g.chunk(j+1).Kind == sheet.NP && j+2 == p.verb:
			and = j
		case g.mark(j, token.Comma) && g.chunk(j+1).Kind == sheet.NP && j+2 == p.verb:
			p.clause, p.joins = j, g.joins(0) // "when a man came out, | they shot him"
			return p, true
		case p.verb >= 0 && (c.Kind == sheet.SUB || g.mark(j, token.Semi|token.Dash) || g.joins(j) && c.Kind != sheet.CC):
			p.clause, p.joins = j, g.joins(j)
			if and >= 0 && c.Kind == sheet.PP {
				p.clause, p.joins = and, true // "after a fight | and gunmen shot them"
			}
			return p, true
		}
	}
	return p, p.verb >= 0
}

// joins reports a word or mark at chunk j that joins a clause to what stands before it.
func (g *grammar) joins(j int) bool {
	if g.mark(j, token.Semi|token.Dash) {
		return true
	}
	if p := g.chunk(j); p != &edge {
		switch g.s.Entry(p.Head).Word {
		case "before", "when", "until", "and", "but", "as", "after", "while", "where":
			return true
		}
	}
	return false
}

// done reports that the phrase at chunk j of the pronoun's clause is not of those who do what is done there.
func (g *grammar) done(j int, p *ground) bool {
	if b := g.chunk(j - 1); j < p.verb && b.Kind == sheet.PP && j-1 != p.clause { // "before | a guard shot him" opens the clause
		return g.s.Entry(b.Head).Word != "of" // "a group of | 40 men"
	}
	return j > p.verb || g.chunk(p.verb).Passive
}

// ownPeople returns the row of the sentence that counts those whom "they", "them" or "both" at chunk k means, and the chunk with
// which the list of them ends: the objects of its own clause, else those of the clause before. It is -1 where nobody or more
// than one are told of: "a nurse and two cooks | were asleep when a shell killed them", but "three men met friends when".
func (g *grammar) ownPeople(k int) (row, last int) {
	p, ok := g.ground(k)
	if !ok {
		return -1, -1
	}
	row, last = g.people(p.clause+1, p.end, &p)
	if row == -1 && last < 0 && p.joins {
		row, last = g.people(0, p.clause, nil)
	}
	if row >= 0 && p.end < k-1 && g.ofThings(k, last, p.end) {
		return -1, -1
	}
	if row >= 0 && g.s.Entry(g.chunk(k).First).Word == "both" && g.chunk(k).Len() == 1 && g.s.Rows[row].Quantity.Stated != 2 && g.chunk(last).Row == row {
		return -1, -1
	}
	return row, last
}

// is reports a form of "be" at chunk j, behind which nobody new is told of: "he was a cook".
func (g *grammar) is(j int) bool {
	return g.chunk(j).Kind == sheet.VG && g.chunk(j).Class&lx.Be != 0 && !g.chunk(j).Passive
}

// ofThings reports that the participle in front of chunk k may be done to the things told of last: "stopped two drivers and took
// their lorries, | burning them". Who is killed or wounded is none.
func (g *grammar) ofThings(k, last, end int) bool {
	f := &g.verb(g.chunk(k - 1).Head).Fate
	if f.Mere || g.s.Lex.Name(f.Outcome) == "killed" {
		return false
	}
	for j := last + 1; j < end; j++ {
		if c := g.chunk(j); c.Kind == sheet.NP && g.chunk(j-1).Kind == sheet.VG && g.s.Is(c.Head, lx.Plural) {
			return true
		}
	}
	return false
}

// people is the one list of people from chunk from to chunk to. Without one it is -1 and -1, where they cannot be meant -1 and
// a chunk.
func (g *grammar) people(from, to int, p *ground) (row, last int) {
	row, first, last := -1, -1, -1
	for j := from; j < to; j++ {
		c := g.chunk(j)
		if c.Kind != sheet.NP || p != nil && !g.done(j, p) || g.chunk(j-1).Kind == sheet.PP && c.Class&lx.Person == 0 {
			continue
		}
		if c.Row < 0 && c.Class&(lx.Person|lx.Unit|lx.Pronoun) == 0 && !(g.told(c) == named && !g.located(j)) || p != nil && subject(g.s, c.Toks) == "they" {
			continue
		}
		switch {
		case first < 0:
			first = j
		case p != nil && first == last && row >= 0 && g.s.Rows[row].Quantity.Stated == 1 && c.Row >= 0 && g.chunk(j-1).Kind != sheet.CC && !g.mark(j-1, token.Comma):
			first, row = j, c.Row // "killed a guard and shot at | two cooks, wounding them"
		case j-2 != last || g.chunk(j-1).Kind != sheet.CC && !g.mark(j-1, token.Comma):
			return -1, j
		}
		last = j
		if row < 0 {
			row = c.Row
		}
	}
	if first < 0 || row < 0 {
		return -1, last
	}
	if g.chunk(last-1).Kind != sheet.CC {
		last = first
	}
	if q := &g.s.Rows[row].Quantity; first == last && q.HasStated && q.Stated == 1 || g.s.Rows[row].Form == sheet.FormZero {
		return -1, last
	}
	return row, last
}

// ownPerson returns the row of the indefinite person among the objects of the clause p whom the pronoun means: "gunmen fired at
// a cook, killing him". else says that others stand there whom it may mean.
func (g *grammar) ownPerson(p *ground, pronoun string) (row int, others bool) {
	row = -1
	for j := p.clause + 1; j < p.end; j++ {
		if !g.done(j, p) || !g.oneElse(j) || g.is(j-1) || subject(g.s, g.chunk(j).Toks) == pronoun || !g.agrees(pronoun, g.chunk(j).Head) {
			continue
		}
		c := g.chunk(j)
		if row >= 0 || c.Row < 0 || g.renamed(j) || g.s.Rows[c.Row].Subject.Implicit || g.s.Rows[c.Row].Flags&sheet.Partitive != 0 {
			return -1, true
		}
		if w := g.s.Entry(g.chunk(j - 1).Head).Word; w == "as" || w == "like" {
			return -1, true
		}
		row = c.Row
	}
	return row, row >= 0
}
