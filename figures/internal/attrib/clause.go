package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxClause is the most chunks from the front of a clause to its verb of saying.
const maxClause = 24

// clauseSubject reads the noun phrase that opens the clause whose verb of saying stands at token e, where other people or
// whole clauses stand between the two: "a lawyer for the three boys said", "a nurse who said she had seen the blast told".
// Each word that begins a clause takes the next finite verb; one that none takes is the main verb, and so not that of saying.
func (f *finder) clauseSubject(e int) sheet.Toks {
	end := f.s.ChunkFrom(e)
	i := end
	for i > 0 && end-i < maxClause && f.s.Chunks[i-1].First >= f.first && !f.s.Has(f.s.Chunks[i-1].First, token.Comma|token.Edge) {
		i--
	}
	for i < end && (f.s.Chunks[i].Kind == sheet.CC || f.s.Chunks[i].Kind == sheet.SUB) {
		i++
	}
	if end == i || end-i >= maxClause || f.s.Chunks[i].Kind != sheet.NP || f.s.Chunks[end-1].Last > e {
		return sheet.Toks{}
	}
	np := f.s.Chunks[i].Toks
	head := f.headOf(np)
	if f.isName(head) || !f.person(head) && !f.s.Is(head, lexicon.Unit|lexicon.Collect) || !f.s.Is(head, lexicon.Noun) || !f.speaks(np, true) {
		return sheet.Toks{}
	}
	counted := false
	for k := head + 1; k < np.Last; k++ {
		counted = counted || f.s.Has(k, token.Digits) || f.s.Is(k, lexicon.Numeral|lexicon.Vague) // "a relative of the two boys"
	}
	i++
	if k := f.aged(i, end); k > i { // "a nurse of 30", "a cook aged 41"
		np.Last, counted, i = f.s.Chunks[k-1].Last, true, k
	}
	for ; i+1 < end && f.s.Chunks[i].Kind == sheet.PP && f.s.Chunks[i+1].Kind == sheet.NP && f.linking(f.s.Chunks[i].First); i += 2 {
		if f.isWord(f.s.Chunks[i].First, "on") || f.s.Is(f.s.Chunks[i+1].Head, lexicon.TimeNoun) {
			break // "a soldier on trial", "a soldier for two days"
		}
		counted = counted || f.s.Chunks[i+1].Row >= 0
		np.Last = f.s.Chunks[i+1].Last
	}
	if i == end && counted || i < end && f.closed(i, end) {
		return np
	}
	return sheet.Toks{}
}

// aged returns the chunk behind an age at chunks [i, end), or i where none stands there.
func (f *finder) aged(i, end int) int {
	k := i
	if k+1 < end && f.isWord(f.s.Chunks[k].First, "of") {
		k++
	}
	if k < end && f.s.Chunks[k].Kind == sheet.ADV && f.s.AgeEnds(f.s.Chunks[k].Last) {
		return k + 1
	}
	return i
}

// closed reports that a clause stands in chunks [i, end), that each has its verb there, and that no other verb is finite.
func (f *finder) closed(i, end int) bool {
	open, begun := 0, false
	for ; i < end; i++ {
		c, next := &f.s.Chunks[i], sheet.ChunkKind(0)
		if i+1 < end {
			next = f.s.Chunks[i+1].Kind
		}
		switch c.Kind {
		case sheet.SUB:
			open++
			begun = true
		case sheet.PRED:
			begun = true // "on trial for beating a guard"
		case sheet.CC:
			if next == sheet.VG {
				i++ // "who was beaten and left for dead"
			}
		case sheet.NP:
			if next == sheet.NP && !f.s.Is(c.Head, lexicon.VerbIng) {
				return false // "masks | police said": a comma was lost
			}
		case sheet.VG:
			begun = true
			switch {
			case !c.Finite || c.Infinite:
			case open > 0:
				open--
				if f.s.Is(c.Head, lexicon.Say) && next == sheet.NP && i+2 < end && f.s.Chunks[i+2].Kind == sheet.VG && f.s.Chunks[i+2].Finite {
					open++ // "who said | he had seen it": that is left out
				}
			case !c.Reduced || !f.s.Is(c.Head, lexicon.VerbPart) || f.s.Entry(c.Head).Fate.Who == lexicon.Subject || next == sheet.NP:
				return false // "a man died in Oram | a nurse said", but: "a man held in Oram said"
			}
		}
	}
	return begun && open == 0
}

// counts reports that the number at token pos counts who says so, "12 witnesses said", and not people whom only the phrase
// of the source names, "a lawyer for 12 witnesses said".
func (f *finder) counts(c *claim, pos int) bool {
	head := f.headOf(c.who)
	return c.who.Has(pos) && (pos <= head || f.s.Is(head, lexicon.Unit|lexicon.Collect) && !f.s.Is(head, lexicon.Person))
}

// ofCounted reports a number at token k whose people the phrase np is of or for: "relatives of two victims", "a lawyer for
// the three boys", but not "the head of 3 Brigade".
func (f *finder) ofCounted(np sheet.Toks, k int) bool {
	p := k - 1
	if f.s.Is(p, lexicon.Det|lexicon.Article) {
		p--
	}
	return np.Last == p && !np.IsZero() && (f.isWord(p, "of") || f.isWord(p, "for")) && f.person(np.Last-1) && f.s.Is(k+1, lexicon.Person) && f.s.Is(k+1, lexicon.Plural)
}
