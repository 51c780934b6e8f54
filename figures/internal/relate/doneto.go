package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
)

// doneTo takes the people whom no number counts but to whom the clause before a participle was done: "opened fire on
// protesters, killing nine", "stabbed his neighbours, wounding two".
func doneTo(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Flags&sheet.Additional != 0 || r.Subject.Pronoun || !s.Is(r.Phrase.First-1, lx.VerbIng) {
		return false
	}
	for k := s.ChunkFrom(r.Phrase.First-1) - 1; k > 0; k-- {
		ch := &s.Chunks[k]
		switch ch.Kind {
		case sheet.NP:
			if ch.Row >= 0 {
				return false
			}
			with := s.Chunks[k-1].Kind == sheet.PP && (s.Entry(s.Chunks[k-1].Head).Word == "with" || s.Entry(s.Chunks[k-1].Head).Word == "by")
			if s.Is(ch.Head, lx.Person) && s.Is(ch.Head, lx.Plural) && !with {
				first, head := ch.First, ch.Head
				if p := k - 2; p >= 0 && s.Chunks[k-1].Kind == sheet.CC && s.Chunks[p].Kind == sheet.NP && s.Chunks[p].Row < 0 && s.Is(s.Chunks[p].Head, lx.Person) && s.Is(s.Chunks[p].Head, lx.Plural) {
					first, head = s.Chunks[p].First, s.Chunks[p].Head // "students and teachers"
				}
				for first < head && s.Is(first, lx.Det|lx.Possess|lx.Scope) {
					first++
				}
				take(s, r, sheet.Toks{First: first, Last: ch.Last}, head)
				return true
			}
		case sheet.VG:
			switch s.Lex.Entries[s.Entry(ch.Head).Verb].Word {
			case "shoot", "fire", "begin", "start": // "ran into other students and began shooting"
			default:
				return false
			}
		case sheet.CC:
			if s.Chunks[k+1].Kind != sheet.VG {
				return false
			}
		case sheet.PP, sheet.ADV, sheet.PUNCT:
		default:
			return false
		}
	}
	return false
}
