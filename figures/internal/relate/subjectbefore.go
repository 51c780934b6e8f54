package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// subjectBefore takes the people without a number whom the clause before is told of, where a bare number opens the next as its
// subject: "miners are on strike, and 30 have been arrested", "students marched through Oram; 14 were held". Those who did something
// to others are not meant: "police fired into the crowd, and 14 died".
func subjectBefore(s *sheet.Sheet, r *sheet.Row) bool {
	if r.Flags&(sheet.Additional|sheet.Counted|sheet.Definite) != 0 || r.Subject.Pronoun || r.Outcome.First < r.Phrase.Last || r.Quantity.Share {
		return false
	}
	k := s.ChunkFrom(r.Phrase.First) - 1
	if k < 2 || s.Chunks[k].Kind != sheet.CC && !s.Has(s.Chunks[k].First, token.Semi) {
		return false
	}
	v := verbBefore(s, k)
	if v < 1 || !onePhrase(s, v, k) {
		return false
	}
	j := subject(s, v)
	if j < 0 || s.Chunks[j].Row >= 0 || j > 0 && s.Chunks[j-1].Kind == sheet.PP || j > 0 && s.Chunks[j-1].Kind == sheet.INCL {
		return false
	}
	h := s.Chunks[j].Head
	if !s.Is(h, lx.Person) || !s.Is(h, lx.Plural) || s.In(h, lx.Kin) || !bears(s, v, h, s.Entry(s.Chunks[k].First).Word != "but") {
		return false
	}
	t := s.Chunks[j].Toks
	for t.First < h && s.Is(t.First, lx.Det|lx.Scope) {
		t.First++
	}
	take(s, r, sheet.Toks{First: t.First, Last: h + 1}, h)
	return true
}

// onePhrase reports that no clause begins between the verb group v and chunk k.
func onePhrase(s *sheet.Sheet, v, k int) bool {
	for v++; v < k; v++ {
		switch c := &s.Chunks[v]; {
		case c.Kind == sheet.SUB, c.Row >= 0, c.Kind == sheet.PUNCT && !s.Has(c.First, token.Comma):
			return false
		}
	}
	return true
}

// bears reports that the verb group v makes no doers of the people at token h who harm or hold others, or help them: it is
// passive or tells how they are, or has no object. Of those whose work that is it must tell that they came to harm.
func bears(s *sheet.Sheet, v, h int, goesOn bool) bool {
	g, e := &s.Chunks[v], s.Entry(h)
	harm := s.In(g.Head, lx.Suffering) || g.Passive && (s.In(g.Head, lx.Assault) || s.Entry(g.Head).Fate.Outcome != 0)
	if group := s.Lex.Name(e.Noun.Group); s.Arrests(e.Noun.Group) || s.Captors(e.Noun.Group) || group == "medic" || group == "aid-worker" || s.In(h, lx.Rescuer) {
		return harm
	}
	if harm || g.Passive || s.Is(g.Head, lx.Be) {
		return true
	}
	next := v + 1
	return goesOn && !s.Is(g.Head, lx.Say) && !s.In(g.Head, lx.Assault) && (next >= len(s.Chunks) || s.Chunks[next].Kind != sheet.NP && s.Chunks[next].Kind != sheet.SUB)
}
