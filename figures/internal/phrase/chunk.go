package phrase

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// Chunk fills s.Chunks for a sentence from its tags and from the subjects of its rows.
func Chunk(s *sheet.Sheet, sent int) {
	s.Chunks = s.Chunks[:0]
	g := grammar{s, &s.Sents[sent]}
	row := len(s.Rows)
	for row > 0 && s.Rows[row-1].Sent == sent {
		row--
	}
	for i := g.sn.First; i < g.sn.Last; {
		for row < len(s.Rows) && (s.Rows[row].Phrase.Last <= i || s.Rows[row].Guard != sheet.GuardNone) {
			row++
		}
		s.Chunks = append(s.Chunks, sheet.Chunk{Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Row: -1})
		c := &s.Chunks[len(s.Chunks)-1] // filled where it stands: it is too large to hand around
		if row < len(s.Rows) && s.Rows[row].Phrase.Has(i) {
			g.counted(c, row)
			row++
		} else {
			stop := g.sn.Last
			if row < len(s.Rows) {
				stop = s.Rows[row].Phrase.First
			}
			g.chunk(c, stop)
		}
		for j := c.First; j < c.Last; j++ {
			c.Class |= s.Toks[j].Class
		}
		i = c.Last
	}
}

// counted makes c the chunk of a row: its whole phrase.
func (g *grammar) counted(c *sheet.Chunk, row int) {
	r := &g.s.Rows[row]
	c.Kind, c.Last, c.Head, c.Row = sheet.NP, r.Phrase.Last, r.Subject.Head, row
	if c.Head < 0 {
		c.Head = r.Num.Last - 1
	}
}

// chunk cuts the chunk that c begins; it ends at stop at the latest.
func (g *grammar) chunk(c *sheet.Chunk, stop int) {
	i := c.First
	if kinds := g.s.Lex.Begins(&g.s.Toks[i]); kinds.Has(lx.FateState) || kinds.Has(lx.Compound) {
		if p, n := g.s.Lex.Starting(lx.FateState, g.s.Toks[i:g.sn.Last]); p != nil && i+n <= stop && !g.takesObject(i, i+n) {
			c.Kind, c.Last = sheet.PRED, i+n
			return
		}
		if p, n := g.s.Lex.Starting(lx.Compound, g.s.Toks[i:g.sn.Last]); p != nil && p.Arg == "and" && i+n <= stop {
			c.Kind, c.Last = sheet.CC, i+n
			return
		}
	}
	switch g.tag(i) {
	case sheet.TagDet, sheet.TagNum, sheet.TagScope, sheet.TagNoun, sheet.TagName, sheet.TagPoss, sheet.TagAdj, sheet.TagHyphen:
		if g.tag(i) == sheet.TagAdj && g.s.Is(i, lx.Outcome) && !g.nounFollows(i+1) && !(g.tag(i-1) == sheet.TagHyphen && g.s.Has(i, token.Glued)) {
			c.Kind = sheet.PRED // "dead", "missing" as a predicate
			return
		}
		g.nounChunk(c, stop)
	case sheet.TagPron:
		c.Kind = sheet.NP
	case sheet.TagPrep:
		c.Kind = sheet.PP
		if i+1 < stop && g.tag(i+1) == sheet.TagPrep && g.s.Entry(i+1).Word == "board" {
			c.Last = i + 2 // on board
		}
	case sheet.TagAnd:
		c.Kind = sheet.CC
	case sheet.TagSub, sheet.TagWh:
		c.Kind = sheet.SUB
	case sheet.TagIncl:
		c.Kind = sheet.INCL
	case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagTo, sheet.TagNot, sheet.TagVerb, sheet.TagPast, sheet.TagIng:
		g.verbChunk(c, stop)
	case sheet.TagAdv:
		if g.verbChunk(c, stop); c.Kind != sheet.VG {
			c.Last, c.Negated = i+1, false
		}
	case sheet.TagTime:
		c.Kind = sheet.ADV
	default:
		c.Kind = sheet.PUNCT
	}
}

// interposed returns the participle that a short time between auxiliary and verb leads to, or 0: "were on Monday
// arrested", "had in May been freed". The time begins with the preposition at i.
func (g *grammar) interposed(i, stop int) int {
	k := i + 1
	for k < stop && k < i+5 && (g.tag(k) == sheet.TagTime || g.s.Is(k, lx.Month|lx.Weekday) || g.s.Has(k, token.Digits)) {
		k++
	}
	if k == i+1 || k >= stop || !g.s.Is(k, lx.VerbPart) && g.tag(k) != sheet.TagBe {
		return 0
	}
	return k
}

// takesObject reports a pair of verbs in the active voice: "rockets killed and wounded 12 people".
func (g *grammar) takesObject(i, end int) bool {
	if g.tag(i) != sheet.TagPast || g.tag(end-1) != sheet.TagPast || g.tag(end) != sheet.TagNum && g.tag(end) != sheet.TagDet {
		return false
	}
	t := g.tag(i - 1)
	return t == sheet.TagNoun || t == sheet.TagName || t == sheet.TagPron || t == sheet.TagHave || t == sheet.TagWh || t == sheet.TagIng
}

// nounChunk cuts a noun phrase without a row. A stretch of time or a number that counts nobody is an adverb:
// "two days later", "last week", "May 11".
func (g *grammar) nounChunk(c *sheet.Chunk, stop int) {
	i := c.First
	g.nounRun(c, stop)
	if g.s.Is(c.Head, lx.TimeNoun) && c.Class&lx.Possess == 0 || g.tag(c.Head) == sheet.TagNum && g.s.Has(c.Head, token.Digits) && c.Len() == 1 {
		c.Kind = sheet.ADV
	}
	if g.s.Is(c.Head, lx.Measure) && c.Head > i && g.tag(c.Head-1) == sheet.TagNum {
		c.Kind = sheet.ADV // "killed 20 miles from"
	}
	if c.Len() == 1 && g.tag(c.Head) == sheet.TagScope && !g.additional(c.Head) && g.tag(i-1) != sheet.TagPrep {
		c.Kind = sheet.ADV // "12 people total were hurt", "the men all died"
	}
}

// nounRun makes c the longest run of what a noun phrase holds.
func (g *grammar) nounRun(c *sheet.Chunk, stop int) {
	i := c.First
	c.Kind = sheet.NP
	noun := g.tag(i) == sheet.TagNoun || g.tag(i) == sheet.TagName
	for j := i + 1; j < stop; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName:
			noun = true
			c.Head = j
		case sheet.TagAdj:
			if noun && g.tag(j-1) != sheet.TagHyphen && (!g.nounFollows(j+1) || g.timed(j)) {
				return
			}
		case sheet.TagAdv:
			if noun || g.tag(j+1) != sheet.TagAdj || !g.nounFollows(j+1) {
				return
			} // "the badly damaged town"
		case sheet.TagNum, sheet.TagScope, sheet.TagPoss, sheet.TagHyphen:
		case sheet.TagDet:
			if noun {
				return
			}
		default:
			k := g.pastAcronym(j, stop)
			if k == j || !noun {
				return
			}
			j, c.Head = k, k // "the Norvan Front (NF) group"
		}
		c.Last = j + 1
		if !noun {
			c.Head = j
		}
	}
}

// pastAcronym returns the noun behind an acronym in brackets that begins at i, which closes the phrase before it, or i.
func (g *grammar) pastAcronym(i, stop int) int {
	if i+3 >= stop || !g.s.Has(i, token.Open) || !g.s.Has(i+2, token.Close) || !g.s.Has(i+1, token.Caps) && !innerCapital(g.s.Word(i+1)) {
		return i
	}
	if g.tag(i+3) != sheet.TagNoun || g.s.Has(i+3, token.Upper) {
		return i
	}
	return i + 3
}

// timed reports a stretch of time that begins at i behind a noun: "last night", "next week".
func (g *grammar) timed(i int) bool {
	switch g.s.Entry(i).Word {
	case "last", "next", "this", "earlier", "early", "late", "yesterday", "tomorrow":
		return g.s.Is(i+1, lx.TimeNoun|lx.Weekday|lx.Month)
	}
	return false
}

// verbChunk cuts a verb group: auxiliaries, "not", adverbs and one main verb. A copula has no other verb
// than be. Without any verb it is an adverb.
func (g *grammar) verbChunk(c *sheet.Chunk, stop int) {
	i := c.First
	c.Kind = sheet.ADV
	var be, have bool
	for j := i; j < stop; j++ {
		switch g.tag(j) {
		case sheet.TagBe:
			be = true
			if g.s.Is(j, lx.Not) {
				c.Negated = true
			}
			c.Kind, c.Head, c.Last, c.Finite = sheet.VG, j, j+1, true
		case sheet.TagHave:
			have = true
			c.Kind, c.Head, c.Last, c.Finite = sheet.VG, j, j+1, true
		case sheet.TagAux:
			c.Kind, c.Head, c.Last, c.Finite = sheet.VG, j, j+1, true
			if g.s.Is(j, lx.Modal) {
				c.Modal = true
				switch g.s.Entry(j).Word {
				case "will", "'ll", "would", "shall", "should", "must", "won't", "wouldn't", "shouldn't":
					c.Future = true
				}
			}
			if g.s.Is(j, lx.Not) {
				c.Negated = true
			}
		case sheet.TagTo:
			if c.Kind == sheet.VG && j > i {
				return
			}
			c.Kind, c.Head, c.Last, c.Infinite = sheet.VG, j, j+1, true
		case sheet.TagPrep:
			k := g.interposed(j, stop)
			if !be && !have || k == 0 {
				return
			}
			j = k - 1 // "were on Monday arrested"
		case sheet.TagHyphen:
			if j == i || g.tag(j-1) != sheet.TagAdv {
				return
			}
		case sheet.TagNot:
			c.Negated = true
			c.Last = j + 1
		case sheet.TagAdv:
			if j > i && c.Kind != sheet.VG {
				c.Last = j + 1
			}
		case sheet.TagVerb, sheet.TagPast, sheet.TagIng:
			c.Kind, c.Head, c.Last = sheet.VG, j, j+1
			tag := g.tag(j)
			c.Perfect = have && tag == sheet.TagPast
			c.Passive = be && tag == sheet.TagPast
			c.Reduced = !be && !have && !c.Modal && !c.Infinite && tag != sheet.TagVerb
			c.Finite = c.Finite || tag == sheet.TagVerb && !c.Infinite || tag == sheet.TagPast && g.s.Is(j, lx.VerbPast)
			return
		default:
			return
		}
	}
}
