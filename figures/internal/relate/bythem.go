package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// byThem finds the people that "of whom" stands for where those before it are told to have suffered from them and cannot be
// meant: "two nurses were hurt by fans, nine of whom were held". limit is the row of those who suffered.
func byThem(s *sheet.Sheet, row, limit int) (t sheet.Toks, head int, ok bool) {
	r := &s.Rows[row]
	i := r.Phrase.First - 1
	if limit < 0 || !sameSentence(s, limit, row) || !s.Has(i, token.Comma) || !s.Is(r.Phrase.Last-1, lx.Wh) && !ofWhom(s, r) || s.Entry(r.Num.First).Word == "both" {
		return t, -1, false
	}
	for k := s.ChunkFrom(i) - 1; k > 0 && s.Chunks[k].First >= s.Rows[limit].Phrase.Last; k-- {
		switch np := &s.Chunks[k]; np.Kind {
		case sheet.NP:
			if s.Chunks[k-1].Kind != sheet.PP || s.Entry(s.Chunks[k-1].Head).Word != "by" {
				continue
			}
			if !s.Is(np.Head, lx.Unit) && !(s.Is(np.Head, lx.Person) && s.Is(np.Head, lx.Plural)) {
				return t, -1, false
			}
			if !othersMeant(s, &s.Rows[limit], r, s.Lex.Name(s.Entry(np.Head).Noun.Group)) {
				return t, -1, false
			}
			t = np.Toks
			for t.First < np.Head && s.Is(t.First, lx.Det|lx.Article|lx.Scope) {
				t.First++
			}
			return t, np.Head, true
		case sheet.PP, sheet.ADV, sheet.CC:
		case sheet.VG:
			if np.Finite && !np.Reduced {
				return t, -1, false
			}
		default:
			return t, -1, false
		}
	}
	return t, -1, false
}

// othersMeant reports that the part r is too many for the people c, or that what befell it befalls those of the group who did
// them harm: the dead are not held, unless they had been before, and the hurt are held only by a force that hurt them.
func othersMeant(s *sheet.Sheet, c, r *sheet.Row, group string) bool {
	if p, q := &r.Quantity, &c.Quantity; p.HasStated && q.HasStated && !p.Share && !q.Share && p.Stated >= q.Stated {
		return true
	}
	if r.Outcome.IsZero() || r.Outcome.First < r.Phrase.Last || s.Entry(r.Phrase.Last).Word == "had" {
		return false
	}
	switch s.Lex.Name(r.Outcome.Kind) {
	case "detained", "sentenced", "surrendered":
	default:
		return false
	}
	switch s.Lex.Name(c.Outcome.Kind) {
	case "killed":
		return true
	case "injured":
		return group != "police" && group != "soldier" && group != "security"
	}
	return false
}
