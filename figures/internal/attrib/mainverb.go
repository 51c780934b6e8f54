package attrib

import (
	"github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// mainVerb reports that the verb of the clause around the relative clause of claim c stands before token pos: "a man who
// said he was a guard | shot two cooks". What is said takes one finite verb, and so does each word that begins a clause in
// it; the next one is that of the noun. A verb joined to one before it belongs with that: "a man who said soldiers came and
// shot two cooks".
func (f *finder) mainVerb(c *claim, pos int) bool {
	k := f.s.ChunkFrom(c.cue.Last)
	open := 0
	if f.told(k) {
		open++
	}
	for n := k; n < min(k+maxClause, len(f.s.Chunks)) && f.s.Chunks[n].First < pos; n++ {
		switch ch := &f.s.Chunks[n]; {
		case ch.Kind == sheet.SUB && n > k, ch.Kind == sheet.PP && ch.Class&lexicon.Sub != 0 && f.told(n+1):
			open++
		case ch.Kind != sheet.VG || !f.finite(n) || f.joinedVerb(c, n):
		case open == 0:
			return !f.s.Is(ch.Head, lexicon.Say) // "witnesses who said they hid | put the number of dead at nine"
		default:
			open--
			if (f.s.Is(ch.Head, lexicon.Say) || f.s.In(ch.Head, lexicon.Mind)) && f.told(n+1) {
				open++ // "who said he thought | soldiers had shot them"
			}
		}
	}
	return false
}

// told reports that a clause begins at chunk k, perhaps behind those who hear it: "who said | he was", "who told police |
// he was".
func (f *finder) told(k int) bool {
	for n := k; n < min(k+maxHeard, len(f.s.Chunks)); n++ {
		switch ch := &f.s.Chunks[n]; ch.Kind {
		case sheet.NP, sheet.ADV, sheet.PP:
		case sheet.SUB:
			return true
		case sheet.VG:
			return n > k && ch.Finite
		default:
			return false
		}
	}
	return false
}

// maxHeard is the most chunks before the verb of what is said.
const maxHeard = 5

// finite reports a finite verb at chunk n, or a form that may be a participle with an object of its own.
func (f *finder) finite(n int) bool {
	ch := &f.s.Chunks[n]
	if !ch.Finite || ch.Infinite || f.s.Is(ch.First, lexicon.VerbIng) || f.s.Is(ch.Head, lexicon.VerbBase) && !f.s.Is(ch.Head, lexicon.VerbPast) && ch.Len() == 1 {
		return false // "he saw them | shoot two cooks"
	}
	if n++; n+1 < len(f.s.Chunks) && f.s.Chunks[n].Kind == sheet.PRED {
		n++ // "shot dead | six cooks"
	}
	return !ch.Reduced || !f.s.Is(ch.Head, lexicon.VerbPart) || f.s.Entry(ch.Head).Fate.Who == lexicon.Subject || n < len(f.s.Chunks) && f.s.Chunks[n].Kind == sheet.NP
}

// joinedVerb reports a verb at chunk n that a joint or a comma puts beside one before it. A comma that began the relative
// clause of claim c is closed by the next: "the men, who said they were guards, | shot two cooks".
func (f *finder) joinedVerb(c *claim, n int) bool {
	if n == 0 {
		return false
	}
	before := &f.s.Chunks[n-1]
	return before.Kind == sheet.CC || f.s.Has(before.First, token.Comma) && !f.s.Has(c.who.Last, token.Comma)
}
