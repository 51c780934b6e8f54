package relate

import (
	lx "github.com/reckon-dev/reckon/figures/internal/lexicon"
	"github.com/reckon-dev/reckon/figures/internal/sheet"
	"github.com/reckon-dev/reckon/figures/internal/token"
)

// maxBehind bounds the words between others and what is said of them.
const maxBehind = 10

// Denied reports that the text says what others are not: "three others (not guards) were hurt", "three others were in the
// van, none of them nurses". What they are is told nowhere. A person between the two may be the one it is said of: "three
// others were with a guide, not nurses".
func Denied(s *sheet.Sheet, r *sheet.Row) bool {
	sn := &s.Sents[r.Sent]
	if r.Flags&sheet.Additional == 0 || r.Subject.Pronoun || sn.Class&(lx.Not|lx.Zero) == 0 {
		return false
	}
	for i := r.Phrase.Last; i < min(sn.Last, r.Phrase.Last+maxBehind); i++ {
		switch t := &s.Toks[i]; {
		case t.Has(token.Comma | token.Dash | token.Open):
			return negated(s, i+1) && noPeople(s, i+2, sn.Last)
		case t.Is(lx.Wh):
			return s.Is(i+1, lx.Be) && s.Is(i+2, lx.Not) && noPeople(s, i+3, sn.Last)
		case t.Has(token.Mark), t.Is(lx.Person|lx.Finite|lx.VerbPart|lx.VerbIng) && !t.Is(lx.Be|lx.Prep) && !(t.Is(lx.Noun) && !t.Is(lx.Person)):
			return false
		}
	}
	return false
}

// negated reports "not" or "none" at token i.
func negated(s *sheet.Sheet, i int) bool { return s.Is(i, lx.Not) || s.Entry(i).Word == "none" }

// noPeople reports a plural noun of people, with no more than "of them" and adjectives before it, that ends a phrase from
// token i on: "not | staff members)", "none | of them nurses,".
func noPeople(s *sheet.Sheet, i, last int) bool {
	if w := s.Entry(i + 1).Word; s.Entry(i).Word == "of" && (w == "them" || w == "whom") {
		i += 2
	}
	for k := i; k < min(last, i+4) && (modifier(s, k) || s.Is(k, lx.Noun) && !s.Is(k, lx.VerbIng)); k++ {
		if s.Is(k, lx.Person) && s.Is(k, lx.Plural) && (k+1 == last || s.Has(k+1, token.Mark) || s.Is(k+1, lx.And|lx.Be)) {
			return true
		}
	}
	return false
}

// otherTrade gives others the noun that says what all of them are, where those before them are of another calling: "a guard
// was killed and three others, all nurses, were hurt". Of what sex or age they are says nothing of that.
func otherTrade(s *sheet.Sheet, r *sheet.Row) {
	i := r.Phrase.Last
	if r.Flags&sheet.Additional == 0 || r.Antecedent < 0 || !s.Has(i, token.Comma|token.Dash|token.Open) {
		return
	}
	if w := s.Entry(i + 1).Word; w != "all" && w != "both" {
		return
	}
	first := i + 2
	for h := first; h < min(s.Sents[r.Sent].Last, first+4) && (modifier(s, h) || s.Is(h, lx.Person)); h++ {
		if s.Is(h, lx.Person) && s.Is(h, lx.Plural) && s.Has(h+1, token.Mark) {
			if g := s.Entry(h).Noun.Group; g != r.Subject.Group && trade(s.Lex.Name(g)) && trade(s.Lex.Name(r.Subject.Group)) {
				take(s, r, sheet.Toks{First: first, Last: h + 1}, h)
			}
			return
		}
	}
}

// trade reports a group that tells what people do.
func trade(g string) bool {
	switch g {
	case "civilian", "soldier", "police", "security", "combatant", "attacker", "worker", "medic", "journalist", "student", "official", "politician", "religious", "aid-worker":
		return true
	}
	return false
}
