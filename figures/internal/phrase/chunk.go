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
	first := row
	for i := g.sn.First; i < g.sn.Last; {
		for row < len(s.Rows) && (s.Rows[row].Phrase.Last <= i || s.Rows[row].Guard != sheet.GuardNone) {
			row++
		}
		s.Chunks = append(s.Chunks, sheet.Chunk{Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Row: -1})
		c := &s.Chunks[len(s.Chunks)-1] // filled where it stands: it is too large to hand around
		if row < len(s.Rows) && s.Rows[row].Phrase.Has(i) && g.tag(i) == sheet.TagPrep && i > s.Rows[row].Phrase.First && i < s.Rows[row].Num.First {
			g.chunk(c, i+1) // "two of a family | of six": its noun belongs to the row before
		} else if row < len(s.Rows) && s.Rows[row].Phrase.Has(i) {
			g.counted(c, row)
			row++
		} else {
			stop := g.sn.Last
			if row < len(s.Rows) {
				stop = s.Rows[row].Phrase.First
			}
			g.chunk(c, stop)
			if c.Kind == sheet.NP && c.Last == stop && row < len(s.Rows) && g.tag(stop-1) == sheet.TagPoss {
				g.counted(c, row) // "the mayor's | two guards"
				row++
			}
		}
		for j := c.First; j < c.Last; j++ {
			c.Class |= s.Toks[j].Class
		}
		i = c.Last
	}
	g.ages(first)
}

// counted makes c the chunk of a row: its whole phrase.
func (g *grammar) counted(c *sheet.Chunk, row int) {
	r := &g.s.Rows[row]
	c.Kind, c.Last, c.Head, c.Row = sheet.NP, r.Phrase.Last, r.Subject.Head, row
	if c.Head < 0 {
		c.Head = r.Num.Last - 1
	}
	if g.tag(c.Last) == sheet.TagHyphen && g.s.Has(c.Last, token.Stop) {
		c.Last++ // the point of its last word: "guards of Norva Ltd. were"
	}
	c.Last = g.designations(c.Last, g.nextCount(row+1)) // "40 residents of Blocks | 4, 7 and 9"
	if g.s.Has(c.Last, token.CloseQ|token.Single) && c.Last < g.sn.Last && g.quoted(c) {
		c.Last++ // "a 'local chief' | wearing a vest"
	}
}

// quoted reports a quotation mark inside the phrase of c that it does not close.
func (g *grammar) quoted(c *sheet.Chunk) bool {
	open := false
	for i := c.First; i < c.Last; i++ {
		if g.s.Has(i, token.OpenQ|token.Single|token.CloseQ) {
			open = !open
		}
	}
	return open
}

// chunk cuts the chunk that c begins; it ends at stop at the latest.
func (g *grammar) chunk(c *sheet.Chunk, stop int) {
	i := c.First
	if g.sn.Kinds.Has(lx.FateState) || g.sn.Kinds.Has(lx.Compound) {
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
		if g.tag(i) == sheet.TagAdj && g.s.Is(i, lx.Outcome) && (!g.nounFollows(i+1) || g.ofVerb(i)) && !(g.tag(i-1) == sheet.TagHyphen && g.s.Has(i, token.Glued)) {
			c.Kind = sheet.PRED // "dead", "missing" as a predicate, "shot | dead | Karim Dost"
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
		if c.Last+1 < stop && g.s.Has(c.Last, token.Stop) && g.s.Has(c.Last+1, token.Digits) {
			c.Last++ // "Sept. | 21"
		}
	default:
		c.Kind = sheet.PUNCT
	}
}

// ofVerb reports at i, behind a verb, the rest of a phrase that tells what befell its object: "shot | dead".
func (g *grammar) ofVerb(i int) bool {
	if g.tag(i-1) != sheet.TagPast || !g.s.Is(i-1, lx.PhraseA) {
		return false
	}
	p, n := g.s.Lex.Starting(lx.FateVerb, g.s.Toks[i-1:g.sn.Last])
	return p != nil && n == 2
}

// nounChunk cuts a noun phrase without a row. A stretch of time or a number that counts nobody is an adverb:
// "two days later", "last week", "May 11".
func (g *grammar) nounChunk(c *sheet.Chunk, stop int) {
	i := c.First
	g.nounRun(c, stop)
	for j := c.First + 1; j <= c.Last && j < stop && c.Kind == sheet.NP; j++ {
		if end := g.designations(j, stop); end > c.Last {
			c.Head, c.Last = j-1, end
			return
		}
	}
	if c.Len() == 1 && g.tag(i-1) == sheet.TagAnd && g.of(i+1) > 0 && g.s.Entry(i).Word == "all" && g.allOf(c, stop) {
		return
	}
	if g.s.Is(c.Head, lx.TimeNoun) && c.Class&lx.Possess == 0 && !g.another(c) || g.tag(c.Head) == sheet.TagNum && g.s.Has(c.Head, token.Digits) && c.Len() == 1 {
		c.Kind = sheet.ADV
		g.withYear(c, stop)
	}
	if g.s.Is(c.Head, lx.Measure) && c.Head > i && g.tag(c.Head-1) == sheet.TagNum {
		c.Kind = sheet.ADV // "killed 20 miles from"
	}
	if c.Len() == 1 && g.tag(i) == sheet.TagAdj && g.timed(i) {
		c.Kind = sheet.ADV // "four in Oram | early | Monday"
	}
	if c.Len() == 1 && g.tag(c.Head) == sheet.TagScope && !g.additional(c.Head) && g.tag(i-1) != sheet.TagPrep {
		c.Kind = sheet.ADV // "12 people total were hurt", "the men all died"
	}
}

// allOf makes c, the "all" of "40 hostages and | all of the guards | were killed", the phrase that is joined, or leaves "all of"
// before one that is counted: "and | all of | the six guards".
func (g *grammar) allOf(c *sheet.Chunk, stop int) bool {
	i := c.Last + 1
	if i == stop && stop < g.sn.Last {
		c.Kind, c.Last = sheet.ADV, i
		return true
	}
	w := sheet.Chunk{Toks: sheet.Toks{First: i, Last: i + 1}, Head: i}
	if i >= stop || g.tag(i) != sheet.TagDet {
		return false
	}
	if g.nounRun(&w, stop); g.tag(w.Head) != sheet.TagNoun && g.tag(w.Head) != sheet.TagName || g.s.Is(w.Head, lx.TimeNoun) {
		return false
	}
	c.Last, c.Head = w.Last, w.Head
	return true
}

// another reports "a second" that is no time but one more person, the subject of the verb behind it: "a nurse was killed and
// a second (badly) wounded", but "a second later".
func (g *grammar) another(c *sheet.Chunk) bool {
	if c.Len() != 2 || !g.s.Is(c.First, lx.Article|lx.Det) || g.s.Entry(c.Head).Word != "second" || g.tag(c.First-1) == sheet.TagPrep {
		return false
	}
	i := c.Last
	for g.tag(i) == sheet.TagAdv && g.s.Entry(i).Word != "later" && g.s.Entry(i).Word != "earlier" {
		i++
	}
	switch g.tag(i) {
	case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagPast, sheet.TagVerb:
		return true
	}
	return false
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
