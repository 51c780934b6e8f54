package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
	"github.com/reckon-dev/reckon/units"
)

// rides reports that what the verb at chunk k tells befell a vehicle or a house with the people of row c in it, so that those
// of row r may be among them: "a van carrying nine cooks overturned, killing two", but not of raiders in a van, nor where it
// attacked somebody or hit people on its way, nor of more than were in it. Families do not die one by one.
func rides(s *sheet.Sheet, c, r *sheet.Row, k int) bool {
	if u := s.Lex.Name(c.Subject.Unit); s.Lex.Name(c.Subject.Group) == "attacker" || c.Subject.Unit != 0 && u != string(units.Person) {
		return false
	} else if c.Quantity.HasStated && r.Quantity.HasStated && c.Quantity.Stated < r.Quantity.Stated {
		return false
	}
	at := s.ChunkFrom(c.Phrase.First)
	if at < 2 {
		return false
	}
	thing, by := at-2, &s.Chunks[at-1]
	relative := by.Kind == sheet.VG && !by.Passive && s.Chunks[thing].Kind == sheet.SUB && s.Is(s.Chunks[thing].First, lx.Wh)
	if relative && thing > 0 {
		thing-- // "a van that carried nine cooks"
	}
	if thing > 0 && s.Has(s.Chunks[thing].First, token.Comma) {
		thing-- // "a van, carrying nine cooks,"
	}
	np := &s.Chunks[thing]
	switch {
	case by.Kind == sheet.SUB:
		for k++; k < len(s.Chunks) && s.Chunks[k].Last < r.Phrase.First-1 && !(s.Chunks[k].Kind == sheet.VG && s.Chunks[k].Finite); k++ {
		} // "a van in which nine cooks rode | overturned"
		if k >= len(s.Chunks) || s.Chunks[k].Last >= r.Phrase.First-1 {
			return false
		}
	case np.Kind != sheet.NP || np.Row >= 0 && s.Rows[np.Row].Subject.Implicit || np.Class&(lx.Person|lx.Unit|lx.Collect|lx.Pronoun) != 0:
		return false
	case relative, by.Kind == sheet.VG && by.Reduced && s.Is(by.Head, lx.VerbIng), by.Kind == sheet.PP && s.Entry(by.Head).Word == "with":
	default:
		return false
	}
	for i := k + 1; i < len(s.Chunks) && s.Chunks[i].Last < r.Phrase.First; i++ {
		if ch := &s.Chunks[i]; ch.Kind == sheet.NP && ch.Class&(lx.Person|lx.Unit|lx.Collect) != 0 {
			return false // "drove into a crowd"
		}
	}
	return crashes(s, s.Chunks[k].Head)
}

// crashes reports a verb that is done to nobody: "overturned", "hit a wall", but "attacked a post", "shelled Oram".
func crashes(s *sheet.Sheet, head int) bool {
	e := &s.Lex.Entries[s.Entry(head).Verb]
	switch e.Word {
	case "hit", "strike", "run", "drive", "plough", "plow", "blow":
		return true
	}
	return !s.In(head, lx.Assault) && e.Fate.Outcome == 0 && !e.Fate.Place
}
