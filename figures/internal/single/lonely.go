package single

import (
	"strings"

	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// lonely reports an indefinite person at chunk k whom by can take up: a noun by its lemma, a pronoun where nobody stands
// before them. Who says something is not who the pronoun behind it means.
func (g *grammar) lonely(k int, by taker) bool {
	c, p := g.chunk(k), g.chunk(k-1)
	r := &g.s.Rows[c.Row]
	h := r.Subject.Head
	if r.Form != sheet.FormArticle || h < 0 || r.Subject.Implicit || r.Flags&sheet.Partitive != 0 || !g.person(h) || g.renamed(k) {
		return false
	}
	if p.Kind == sheet.VG && p.Class&lx.Be != 0 && g.s.Entry(g.chunk(k-2).Head).Word != "there" || g.mark(k-1, token.Comma) && g.oneElse(k-2) {
		return false // "Karim was a guard"; "Karim Dost, a guard, came home"
	}
	if p.Kind == sheet.PP && (by.lemma == 0 && !g.housed(k) || by.attacker || g.s.Entry(p.Head).Word == "as" || g.s.Entry(p.Head).Word == "like") {
		return false
	}
	if by.lemma != 0 && !by.attacker {
		return r.Subject.Lemma == by.lemma
	}
	for j := 0; j < k; j++ {
		if g.oneElse(j) {
			return false
		}
	}
	v := g.chunk(k + 1)
	for j := k + 1; j < k+8 && (v.Kind == sheet.ADV || v.Kind == sheet.PP || v.Kind == sheet.NP); j++ {
		v = g.chunk(j + 1) // "a man with a knife | attacked"
	}
	if by.attacker && !(v.Kind == sheet.VG && g.s.In(v.Head, lx.Assault)) {
		return false
	}
	return g.agrees(by.pronoun, h) && !(v.Kind == sheet.VG && !v.Passive && g.s.Is(v.Head, lx.Say))
}

// housed reports a person at chunk k who is told by where they live or work: "stormed the house of | a teacher".
func (g *grammar) housed(k int) bool {
	if g.s.Entry(g.chunk(k-1).Head).Word != "of" || g.chunk(k-2).Kind != sheet.NP {
		return false
	}
	return g.s.In(g.chunk(k-2).Head, lx.Dwelling)
}

// oneElse reports one person at chunk k, by whatever words.
func (g *grammar) oneElse(k int) bool {
	c := g.chunk(k)
	if c.Kind != sheet.NP {
		return false
	}
	if c.Row >= 0 {
		r := &g.s.Rows[c.Row]
		return r.Form == sheet.FormArticle && r.Subject.Head >= 0 && g.person(r.Subject.Head)
	}
	how := g.told(c)
	return how == definite || how == named && !g.located(k) || g.bareRole(k)
}

// rivals reports that behind the person at chunk k, up to chunk end, somebody else is told whom the pronoun fits.
func (g *grammar) rivals(k, end int, pronoun string) bool {
	for j := k + 1; j < end; j++ {
		if p := g.chunk(j - 1); p.Kind == sheet.VG && p.Class&lx.Be != 0 {
			continue // "a nurse was the victim"
		}
		if g.oneElse(j) && g.agrees(pronoun, g.chunk(j).Head) {
			return true
		}
	}
	return false
}

// agrees reports that the pronoun, if it is he or she, can stand for the noun at token i.
func (g *grammar) agrees(pronoun string, i int) bool {
	e := g.s.Entry(i)
	w := g.s.Lex.Entries[e.Lemma].Word
	woman := g.s.Lex.Name(e.Noun.Group) == "woman" || strings.HasSuffix(w, "woman") || strings.HasSuffix(w, "girl")
	man := !woman && (g.s.Lex.Name(e.Noun.Group) == "man" || strings.HasSuffix(w, "man") || strings.HasSuffix(w, "boy"))
	return pronoun != "he" && pronoun != "she" || pronoun == "he" && !woman || pronoun == "she" && !man
}
