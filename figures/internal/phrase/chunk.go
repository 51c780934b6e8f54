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
		var c sheet.Chunk
		if row < len(s.Rows) && s.Rows[row].Phrase.Has(i) {
			c = g.counted(row, i)
			row++
		} else {
			stop := g.sn.Last
			if row < len(s.Rows) {
				stop = s.Rows[row].Phrase.First
			}
			c = g.chunk(i, stop)
		}
		for j := c.First; j < c.Last; j++ {
			c.Class |= s.Toks[j].Class
		}
		s.Chunks = append(s.Chunks, c)
		i = c.Last
	}
}

// counted is the chunk of a row: its whole phrase.
func (g *grammar) counted(row, i int) sheet.Chunk {
	r := &g.s.Rows[row]
	head := r.Subject.Head
	if head < 0 {
		head = r.Num.Last - 1
	}
	return sheet.Chunk{Kind: sheet.NP, Toks: sheet.Toks{First: i, Last: r.Phrase.Last}, Head: head, Row: row}
}

// chunk cuts one chunk that starts at i and ends at stop at the latest.
func (g *grammar) chunk(i, stop int) sheet.Chunk {
	one := func(k sheet.ChunkKind) sheet.Chunk {
		return sheet.Chunk{Kind: k, Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Row: -1}
	}
	if p, n := g.s.Lex.Starting(lx.FateState, g.s.Toks[i:g.sn.Last]); p != nil && i+n <= stop && !g.takesObject(i, i+n) {
		c := one(sheet.PRED)
		c.Last = i + n
		return c
	}
	if p, n := g.s.Lex.Starting(lx.Compound, g.s.Toks[i:g.sn.Last]); p != nil && p.Arg == "and" && i+n <= stop {
		c := one(sheet.CC)
		c.Last = i + n
		return c
	}
	switch g.tag(i) {
	case sheet.TagDet, sheet.TagNum, sheet.TagScope, sheet.TagNoun, sheet.TagName, sheet.TagPoss, sheet.TagAdj, sheet.TagHyphen:
		if g.tag(i) == sheet.TagAdj && g.s.Is(i, lx.Outcome) && !g.nounFollows(i+1) && !(g.tag(i-1) == sheet.TagHyphen && g.s.Has(i, token.Glued)) {
			return one(sheet.PRED) // "dead", "missing" as a predicate
		}
		return g.nounChunk(i, stop)
	case sheet.TagPron:
		return one(sheet.NP)
	case sheet.TagPrep:
		return one(sheet.PP)
	case sheet.TagAnd:
		return one(sheet.CC)
	case sheet.TagSub, sheet.TagWh:
		return one(sheet.SUB)
	case sheet.TagIncl:
		return one(sheet.INCL)
	case sheet.TagBe, sheet.TagHave, sheet.TagAux, sheet.TagTo, sheet.TagNot, sheet.TagVerb, sheet.TagPast, sheet.TagIng:
		return g.verbChunk(i, stop)
	case sheet.TagAdv:
		if c := g.verbChunk(i, stop); c.Kind == sheet.VG {
			return c
		}
		return one(sheet.ADV)
	case sheet.TagTime:
		return one(sheet.ADV)
	}
	return one(sheet.PUNCT)
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
func (g *grammar) nounChunk(i, stop int) sheet.Chunk {
	c := g.nounRun(i, stop)
	if g.s.Is(c.Head, lx.TimeNoun) && c.Class&lx.Possess == 0 || g.tag(c.Head) == sheet.TagNum && g.s.Has(c.Head, token.Digits) && c.Len() == 1 {
		c.Kind = sheet.ADV
	}
	if g.s.Is(c.Head, lx.Measure) && c.Head > i && g.tag(c.Head-1) == sheet.TagNum {
		c.Kind = sheet.ADV // "killed 20 miles from"
	}
	if c.Len() == 1 && g.tag(c.Head) == sheet.TagScope && !g.additional(c.Head) && g.tag(i-1) != sheet.TagPrep {
		c.Kind = sheet.ADV // "12 people total were hurt", "the men all died"
	}
	return c
}

// nounRun is the longest run of what a noun phrase holds.
func (g *grammar) nounRun(i, stop int) sheet.Chunk {
	c := sheet.Chunk{Kind: sheet.NP, Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Row: -1}
	noun := g.tag(i) == sheet.TagNoun || g.tag(i) == sheet.TagName
	for j := i + 1; j < stop; j++ {
		switch g.tag(j) {
		case sheet.TagNoun, sheet.TagName:
			noun = true
			c.Head = j
		case sheet.TagAdj:
			if noun && g.tag(j-1) != sheet.TagHyphen && (!g.nounFollows(j+1) || g.timed(j)) {
				return c
			}
		case sheet.TagAdv:
			if noun || g.tag(j+1) != sheet.TagAdj || !g.nounFollows(j+1) {
				return c
			} // "the badly damaged town"
		case sheet.TagNum, sheet.TagScope, sheet.TagPoss, sheet.TagHyphen:
		case sheet.TagDet:
			if noun {
				return c
			}
		default:
			return c
		}
		c.Last = j + 1
		if !noun {
			c.Head = j
		}
	}
	return c
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
// than be. Without any verb it returns an adverb.
func (g *grammar) verbChunk(i, stop int) sheet.Chunk {
	c := sheet.Chunk{Kind: sheet.ADV, Toks: sheet.Toks{First: i, Last: i + 1}, Head: i, Row: -1}
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
				return c
			}
			c.Kind, c.Head, c.Last, c.Infinite = sheet.VG, j, j+1, true
		case sheet.TagPrep:
			k := g.interposed(j, stop)
			if !be && !have || k == 0 {
				return c
			}
			j = k - 1 // "were on Monday arrested"
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
			return c
		default:
			return c
		}
	}
	return c
}
