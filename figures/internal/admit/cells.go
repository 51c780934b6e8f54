package admit

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// rooms reports cells that hold people or current: "share three cells", "seized two pistols and six battery cells". A cell of
// fighters is told by a word of them before it or behind "of", by what it does, or by what is done to such alone: "arrested
// two rebel cells", "broke up two cells".
func rooms(s *sheet.Sheet, r *sheet.Row, told bool) bool {
	h := r.Subject.Head
	if s.Lex.Entries[s.Entry(h).Lemma].Word != "cell" || s.Entry(h+1).Word == "of" {
		return false
	}
	for i := r.Subject.First; i < h; i++ {
		n := &s.Entry(i).Noun
		switch s.Lex.Name(max(n.Group, n.Hint)) {
		case "police", "detainee":
			return true // "two police cells"
		}
		if s.Is(i, lx.Person|lx.Demonym) || n.Group != 0 || n.Hint != 0 || s.Has(i, token.Upper) {
			return false
		}
	}
	if told && s.Is(r.Outcome.First, lx.Verb) && !s.In(r.Outcome.First, lx.Gain) || r.Role == 2 {
		return false
	}
	k := s.ChunkFrom(r.Phrase.First)
	for j := max(k-2, 0); j < k+4 && j < len(s.Chunks); j++ {
		if ch := &s.Chunks[j]; ch.Kind == sheet.VG && s.In(ch.Head, lx.Disruption) && (j < k || ch.Passive) {
			return false
		}
	}
	return true
}
