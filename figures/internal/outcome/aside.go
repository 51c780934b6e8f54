package outcome

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// pastAside returns the chunk behind an aside that begins with the mark at chunk j and tells the people before it by another
// count: "(40 people)", "– two of them nurses –", ", or 40 people,". It returns j where none does.
func (c *clause) pastAside(j int) int {
	if c.mark(j, token.Open) {
		return c.skipMark(j, 0)
	}
	i := c.afterAdverbs(j + 1)
	if c.mark(j, token.Comma) && c.word(i) != "or" || !c.mark(j, token.Comma|token.Dash) {
		return j
	}
	if c.word(i) == "or" {
		i++
	}
	if np := c.chunk(i); np.Kind == sheet.NP && np.Row >= 0 && c.s.Toks[c.chunk(j).First].Shape == c.s.Toks[c.chunk(i+1).First].Shape {
		return i + 2
	}
	return j
}

// maxAside bounds the chunks of an aside.
const maxAside = 14

// beforeAside returns the chunk before an aside that ends with the mark at chunk j, or j where none does.
func (c *clause) beforeAside(j int) int {
	if !c.mark(j, token.Close|token.Comma|token.Dash) {
		return j
	}
	for i := j - 1; i > 0 && i > j-maxAside; i-- {
		if c.mark(i, token.Open|token.Comma|token.Dash) {
			if c.pastAside(i) == j+1 {
				return i - 1
			}
			return j
		}
	}
	return j
}

// countedAside returns the chunk that opens a bracket closed at chunk j, where it counts the people right before it once more
// in families or breaks them down, or 0: of "12 people (three families), including a nurse", the nurse is one of the 12. Of "three
// families (12 people)" the people are meant, and of families those in families. Commas set a part aside from its verb: "the 12
// men, nine of them Norvans, included a nurse".
func (c *clause) countedAside(j int) int {
	if c.mark(j, token.Comma) && c.mark(j-2, token.Comma) && c.chunk(j+1).Kind == sheet.INCL && !c.s.Is(c.chunk(j+1).Head, lx.Prep) && c.chunk(j-3).Row >= 0 {
		if p := c.chunk(j - 1).Row; p >= 0 && c.s.Rows[p].Flags&sheet.Partitive != 0 {
			return j - 2
		}
	}
	for i := j - 1; i > 0 && i > j-maxAside && c.mark(j, token.Close); i-- {
		if np := c.chunk(i); np.Row >= 0 && c.inFamilies(c.row) && c.inFamilies(np.Row) {
			return 0
		}
		if c.mark(i, token.Open) {
			if w := c.chunk(i - 1).Row; w >= 0 && !c.inFamilies(w) {
				return i
			}
			return 0
		}
	}
	return 0
}

// placeAside reports the end of a bracket at chunk j that holds nothing but the number of a place in a list, as that of the row
// does: "900 fled, mainly in Belt (400 | ) and Oram (300)".
func (c *clause) placeAside(j int) bool {
	r := c.chunk(j - 1).Row
	if r < 0 || !c.s.Rows[r].Subject.Implicit || !c.alone(j-1) || c.chunk(j-3).Kind != sheet.NP || c.chunk(j-3).Row >= 0 {
		return false
	}
	return c.s.Rows[c.row].Subject.Implicit && c.alone(c.at) && c.chunk(c.at-2).Kind == sheet.NP && c.chunk(c.at-2).Row < 0
}

// placedAfter reports that the row is the number of a place, first in the bracket that chunk j opens behind a verb.
func (c *clause) placedAfter(j int) bool {
	return c.at == j+1 && c.chunk(j-1).Kind == sheet.VG && c.s.Rows[c.row].Subject.Implicit && c.chunk(c.at+1).Kind == sheet.PP
}

// inFamilies reports a row that counts families or households.
func (c *clause) inFamilies(row int) bool {
	switch c.s.Lex.Name(c.s.Rows[row].Subject.Unit) {
	case "family", "household":
		return true
	}
	return false
}

// whoTheyWere reports a phrase at chunk k, alone between marks, that tells who the people before it were: "the nine cooks, five of
// them brothers, | who", "the nine cooks, all students, | who". The clause behind it tells of the nine.
func (c *clause) whoTheyWere(k int) bool {
	np := c.chunk(k)
	if np.Kind != sheet.NP || !c.mark(k+1, token.Comma|token.Dash) {
		return false
	}
	if np.Row >= 0 {
		return c.ofThem(&c.s.Rows[np.Row], k)
	}
	return c.s.Is(np.Head, lx.Person) && c.s.Is(np.Head, lx.Plural) && !c.one(c.at)
}

// fromFamilies reports families out of whom those right before are counted, where others of them may have been spared: "nine girls
// from | two families drowned". With a home all of a family lose it: "40 people from nine families were evacuated".
func (c *clause) fromFamilies(v verdict) bool {
	if c.word(c.at-1) != "from" || c.chunk(c.at-2).Row < 0 || !c.inFamilies(c.row) {
		return false
	}
	switch c.s.Lex.Name(v.kind) {
	case "displaced", "affected", "returned", "transferred":
		return false
	}
	return true
}
